import type { Contract, ContractOperation } from '../../contract/contract.js';
import { capitalize } from '../../support/text.js';
import { toReferencePath } from '../facts/addresses.js';
import { type Html, html } from '../html/html.js';
import type { To } from '../html/page.js';

/** Operations that do one job. */
export interface TagGroup {
  readonly tag: string;
  readonly title: string;
  readonly operations: readonly ContractOperation[];
}

/** The operations of a contract by the job they do, in the order of the contract. */
export function groupByTag({ operations }: Contract): TagGroup[] {
  return [...new Set(operations.map(({ tag }) => tag))].map((tag) => ({
    tag,
    title: toTagTitle(tag),
    operations: operations.filter((operation) => operation.tag === tag),
  }));
}

/** `reference-data` as a heading. */
export function toTagTitle(tag: string): string {
  return capitalize(tag.replaceAll('-', ' '));
}

/** The menu of a reference: every operation, with those beside the open one in sight. */
export function renderMenu(contract: Contract, to: To, open: ContractOperation): Html {
  return html`<nav class="menu" aria-label="Operations">
        ${groupByTag(contract).map(
          ({ tag, title, operations }) =>
            html`<details${tag === open.tag && html` open`}><summary>${title}</summary><ul>${operations.map(
              (operation) =>
                html`<li><a href="${to(toReferencePath(operation))}"${operation === open && html` aria-current="page"`}>${operation.summary}</a></li>`,
            )}</ul></details>`,
        )}
      </nav>`;
}
