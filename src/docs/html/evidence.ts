import type { Source } from '../../contract/evidence.js';
import type { Validity } from '../../contract/nodes.js';
import type { Evidence } from '../facts/marks.js';
import { type Html, html } from './html.js';
import { renderMarkdown } from './markdown.js';

/** The sources of a contract by their ids. */
export type Sources = ReadonlyMap<string, Source>;

/**
 * The mark of an element. Its sources are part of its text, so that screen readers say them; others see them where they
 * point, tap or tab to.
 */
export function renderMark({ mark, sources }: Evidence, known: Sources): Html {
  return html`<button type="button" class="mark ${mark}">${mark}<span class="known">${
    sources.length === 0
      ? ' on the provider’s page'
      : sources.map((id) => html`<i> ${id}: ${describeSource(known.get(id))}</i>`)
  }</span></button>`;
}

function describeSource(source: Source | undefined): string {
  return source ? `${source.title}, ${source.date}` : '';
}

/** The sentence of a conflict, behind a click. */
export function renderConflict({ conflict }: Evidence): Html | false {
  return (
    conflict !== undefined &&
    html`<details class="conflict"><summary>sources disagree</summary>${renderMarkdown(conflict)}</details>`
  );
}

/** Since when, or until when, documents of the provider have an element. */
export function renderAge(validity: Validity | undefined): Html | false {
  if (!validity || (!validity.since && !validity.until)) return false;
  const { since, until } = validity;
  return html`${since && html`<span class="age">since ${since}</span>`}${until && html`<span class="age gone">gone, last in ${until}</span>`}`;
}
