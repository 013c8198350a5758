import { escapeXml } from '../../support/text.js';

/** The pages of a site by the addresses that they have there, in the form of sitemaps.org. */
export function renderSitemap(paths: readonly string[], url: string): string {
  const pages = paths.map((path) => {
    const address = new URL(path.replace(/(?<=^|\/)index\.html$/, ''), url).href;
    return `  <url><loc>${escapeXml(address)}</loc></url>\n`;
  });
  return `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${pages.join('')}</urlset>
`;
}
