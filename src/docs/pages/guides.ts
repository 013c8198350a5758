import type { Guide } from '../facts/guides.js';
import { html } from '../html/html.js';
import { renderMarkdown, stripMarkdown } from '../html/markdown.js';
import { renderPage } from '../html/page.js';
import { SETTINGS, toSettingsPath } from './settings.js';

/**
 * The page of one guide, with a link to the next.
 * @param text its Markdown, with links as they lead on the site
 */
export function renderGuidePage(guide: Guide, guides: readonly Guide[], text: string): string {
  const next = guides[guides.indexOf(guide) + 1];
  return renderPage({
    path: `guides/${guide.name}.html`,
    title: guide.title,
    description: stripMarkdown(guide.lead),
    body: () => html`<article class="prose">${renderMarkdown(text, { file: (name) => `${guide.name}/${name}` })}
      ${next && html`<p class="next">Next: <a href="${next.name}.html">${next.title}</a></p>`}</article>`,
  });
}

/** The list of all guides. */
export function renderGuidesPage(guides: readonly Guide[]): string {
  return renderPage({
    path: 'guides/index.html',
    title: 'Guides',
    description:
      'Short guides with code that runs: every example is executed against the mock in the tests.',
    body: (to) => html`<h1>Guides</h1>
      <p class="lead">Code that runs: each example on these pages is a file of the project and is executed in its tests.</p>
      <ol class="guides">
        ${guides.map(({ name, title, lead }) => html`<li><a href="${name}.html">${title}</a><p>${stripMarkdown(lead)}</p></li>`)}
      </ol>
      <h2>Files that you write</h2>
      <ul>${SETTINGS.map(({ name, label }) => html`<li><a href="${to(toSettingsPath(name))}">${label}</a></li>`)}</ul>`,
  });
}
