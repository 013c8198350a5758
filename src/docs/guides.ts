import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../contract/document.js';
import { html } from './html.js';
import { markdown } from './markdown.js';
import { pageText, type To } from './page.js';

/** Where the guides stand; `README.md` lists them in order. */
export const GUIDES = join(packageRoot, 'docs/guides');

export interface Guide {
  /** Name of its folder. */
  readonly name: string;
  readonly title: string;
  /** Its first paragraph. */
  readonly lead: string;
  /** The whole text with the code of its files in place. */
  readonly text: string;
}

/** The guides in their order. A paragraph that is nothing but a link to a file of code stands for that code. */
export function loadGuides(folder = GUIDES): Guide[] {
  const list = readFileSync(join(folder, 'README.md'), 'utf8');
  return [...list.matchAll(/\]\(([\w-]+)\/guide\.md\)/g)].map(([, name = '']) => {
    const written = readFileSync(join(folder, name, 'guide.md'), 'utf8');
    const text = written.replace(
      /^\[[^\]\n]+\]\((?!\.)([\w.-]+\.(\w+))(?:#([\w-]+))?\)$/gm,
      (_, file: string, language: string, region?: string) => {
        const code = codeOf(readFileSync(join(folder, name, file), 'utf8'), region);
        return `\`\`\`${LANGUAGES[language] ?? language} ${file}\n${code}\n\`\`\``;
      },
    );
    const [, title = name, lead = ''] = /^# (.+)\n\n([^#]+?)\n\n/.exec(written) ?? [];
    return { name, title, lead: lead.replaceAll('\n', ' '), text };
  });
}

const LANGUAGES: Record<string, string> = { yml: 'yaml', Jenkinsfile: 'groovy' };

/** A file without its region marks, or one region of it, moved to the left. */
export function codeOf(text: string, region?: string): string {
  const lines = text.trimEnd().split('\n');
  const isMark = (line: string) => /^\s*(\/\/|#) ?#(end)?region\b/.test(line);
  if (region === undefined) return lines.filter((line) => !isMark(line)).join('\n');
  const first = lines.findIndex((line) => new RegExp(`#region ${region}$`).test(line));
  if (first < 0) throw new Error(`there is no region ${region}`);
  const rest = lines.slice(first + 1);
  const inside = rest.slice(
    0,
    rest.findIndex((line) => /#endregion\b/.test(line)),
  );
  const margin = Math.min(
    ...inside.filter((line) => line.trim()).map((line) => line.length - line.trimStart().length),
  );
  return inside.map((line) => line.slice(margin)).join('\n');
}

export function guidePage(guide: Guide, guides: readonly Guide[]): string {
  const next = guides[guides.indexOf(guide) + 1];
  return pageText({
    path: `guides/${guide.name}.html`,
    title: guide.title,
    description: plain(guide.lead),
    body: (
      to,
    ) => html`<article class="prose">${markdown(guide.text, { link: (href) => siteLink(href, to) })}
      ${next && html`<p class="next">Next: <a href="${next.name}.html">${next.title}</a></p>`}</article>`,
  });
}

export function guidesPage(guides: readonly Guide[]): string {
  return pageText({
    path: 'guides/index.html',
    title: 'Guides',
    description:
      'Short guides with code that runs: every example is executed against the mock in the tests.',
    body: () => html`<h1>Guides</h1>
      <p class="lead">Code that runs: each example on these pages is a file of the project and is executed in its tests.</p>
      <ol class="guides">
        ${guides.map(({ name, title, lead }) => html`<li><a href="${name}.html">${title}</a><p>${plain(lead)}</p></li>`)}
      </ol>`,
  });
}

/** Links between the sources of the guides, as they lead on GitHub, in their form on the site. */
function siteLink(href: string, to: To): string {
  const guide = /^\.\.\/([\w-]+)\/guide\.md(#.*)?$/.exec(href);
  if (guide) return `${guide[1]}.html${guide[2] ?? ''}`;
  const spec = /^\.\.\/\.\.\/\.\.\/specs\/([\w-]+)\/openapi\.yaml$/.exec(href);
  return spec ? to(`quirks/${spec[1]}.html`) : href;
}

/** Markdown without its marks. */
export function plain(text: string): string {
  return text.replace(/\[([^\]]+)\]\([^)]*\)/g, '$1').replace(/[`*]/g, '');
}
