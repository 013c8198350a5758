import { html } from '../html/html.js';
import { renderPage } from '../html/page.js';

/**
 * What a host shows where there is no page, as most do with a file of this name.
 * @param root path of the site on its host, with a slash at the end, where it is known
 */
export function renderMissingPage(root: string | undefined): string {
  return renderPage({
    path: '404.html',
    root,
    title: 'There is no such page',
    description:
      'This address leads to no page of the site; the search and the list of providers lead further.',
    body: (to) => html`<h1>There is no such page</h1>
      <p class="lead">The address may be old or mistyped. Press <kbd>/</kbd> to search all operations, parameters and guides, or begin
        with the <a href="${to('index.html#providers')}">providers</a> or the <a href="${to('guides/index.html')}">guides</a>.</p>`,
  });
}
