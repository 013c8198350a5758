import type { Guide } from '../facts/guides.js';
import { type Html, html } from '../html/html.js';
import { renderMarkdown, slugify, stripMarkdown } from '../html/markdown.js';
import { renderNeighbours } from '../html/neighbours.js';
import { renderPage, type To } from '../html/page.js';
import { TOOLS } from './tools-menu.js';

const INDEX = 'guides/index.html';

/**
 * The page of one guide, with what is in it and the ways to its neighbours.
 * @param text its Markdown, with links as they lead on the site
 */
export function renderGuidePage(guide: Guide, guides: readonly Guide[], text: string): string {
  return renderPage({
    path: toGuidePath(guide),
    title: guide.title,
    description: stripMarkdown(guide.lead),
    section: INDEX,
    menu: (to) => renderGuidesMenu(guides, guide, to),
    body: () => html`<article class="prose">${renderMarkdown(text, { file: (name) => `${guide.name}/${name}` })}
      ${renderNeighbours(
        guides.map(({ name, title }) => ({ href: `${name}.html`, title })),
        guides.indexOf(guide),
      )}</article>`,
  });
}

function toGuidePath({ name }: Guide): string {
  return `guides/${name}.html`;
}

/** All guides, with the contents of the open one below it. */
function renderGuidesMenu(guides: readonly Guide[], open: Guide, to: To): Html {
  return html`<nav class="menu" aria-label="Guides"><ul>${guides.map(
    (
      guide,
    ) => html`<li><a href="${to(toGuidePath(guide))}"${guide === open && html` aria-current="page"`}>${guide.title}</a>
        ${guide === open && html`<ul aria-label="On this page">${listHeadings(guide).map((heading) => html`<li><a href="#${slugify(heading)}">${stripMarkdown(heading)}</a></li>`)}</ul>`}</li>`,
  )}</ul></nav>`;
}

/** Headings of the second level, outside of code. */
function listHeadings({ text }: Guide): string[] {
  const words = text.replace(/^```[\s\S]*?^```$/gm, '');
  return [...words.matchAll(/^## (.+)$/gm)].map(([, heading = '']) => heading);
}

/** The list of all guides. */
export function renderGuidesPage(guides: readonly Guide[]): string {
  return renderPage({
    path: INDEX,
    title: 'Guides',
    description:
      'Short guides with code that runs: every example is executed against the mock in the tests.',
    body: (to) => html`<h1>Guides</h1>
      <p class="lead">Code that runs: each example on these pages is a file of the project and is executed in its tests. What can
        be told the tools, option by option, is in the <a href="${to(TOOLS)}">reference of the tools</a>.</p>
      <ol class="guides">
        ${guides.map((guide) => html`<li><a href="${to(toGuidePath(guide))}">${guide.title}</a><p>${stripMarkdown(guide.lead)}</p></li>`)}
      </ol>`,
  });
}
