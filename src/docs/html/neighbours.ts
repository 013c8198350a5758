import { type Html, html } from './html.js';

/** One page of a row of them. */
export interface Neighbour {
  readonly href: string;
  readonly title: string;
}

/**
 * The way through pages that follow each other.
 * @param pages all of them, in their order
 * @param index the page that it is for
 */
export function renderNeighbours(pages: readonly Neighbour[], index: number): Html {
  const [before, after] = [pages[index - 1], pages[index + 1]];
  return html`<nav class="neighbours" aria-label="Neighbours">
        ${before && html`<a rel="prev" href="${before.href}">${before.title}</a>`}
        ${after && html`<a rel="next" href="${after.href}">${after.title}</a>`}
      </nav>`;
}
