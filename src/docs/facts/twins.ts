import { toMarkdown } from '../html/to-markdown.js';

/** Address of the text of a page. */
export function toTwinPath(path: string): string {
  return path.replace(/\.html$/, '.md');
}

/** The text of a page; of one that programs can't read, what it is and where its content is to be had. */
export function renderTwin(path: string, page: string): string {
  const text = toMarkdown(page);
  if (text) return text;
  const [, title = ''] = /<title>([^<]*)<\/title>/.exec(page) ?? [];
  const [, about = ''] = /<meta name="description" content="([^"]*)">/.exec(page) ?? [];
  const provider = path.split('/').at(-1)?.replace('.html', '');
  return `# ${title}\n\n${about}\n\nThis page is a program. The same as text: [reference](../${provider}.md), [downloads](../downloads/${provider}/index.md).\n`;
}
