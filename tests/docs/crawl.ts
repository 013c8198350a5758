import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A place that a link leads to, and the first page that has such a link. */
export interface Link {
  readonly from: string;
  readonly url: URL;
}

/** Every different link of pages, as a browser resolves them, also in another tab; scripts and data are no markup. */
export function listLinks(folder: string, paths: readonly string[], base: string): Link[] {
  const links = new Map<string, Link>();
  for (const from of paths) {
    const markup = readFileSync(join(folder, from), 'utf8').replace(
      /(<script\b[^>]*>)[\s\S]*?<\/script>/g,
      '$1',
    );
    for (const [, href = ''] of markup.matchAll(/ (?:href|src)="([^"]*)"/g)) {
      const url = new URL(href.replaceAll('&amp;', '&').replaceAll('&#39;', "'"), `${base}${from}`);
      if (!links.has(url.href)) links.set(url.href, { from, url });
    }
  }
  return [...links.values()];
}

/** Finds the anchors of a page; a file that is no page has none. */
export function createAnchorFinder(folder: string): (path: string) => ReadonlySet<string> {
  const found = new Map<string, ReadonlySet<string>>();
  return (path) => {
    const known = found.get(path);
    if (known) return known;
    const text = path.endsWith('.html') ? readFileSync(join(folder, path), 'utf8') : '';
    const anchors = new Set([...text.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id));
    found.set(path, anchors);
    return anchors;
  };
}
