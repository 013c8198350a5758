import { HEADINGS, REASONS } from '../../contract/change-lines.js';
import type { Contract } from '../../contract/contract.js';
import { readSources } from '../../contract/evidence.js';
import { toChangesPath, toFeedPath, toReferencePath } from '../facts/addresses.js';
import { type ContractChange, describeEdition, listChanges, toWords } from '../facts/changes.js';
import { type Html, html } from '../html/html.js';
import { renderMarkdown } from '../html/markdown.js';
import { renderPage, type To } from '../html/page.js';

/** What changed in a contract and why, the provider's own changes apart from corrections of ours. */
export function renderChangesPage(contract: Contract): string {
  const { provider, title } = contract;
  const changes = listChanges(contract);
  const versions = [...new Set(changes.map(({ version }) => version))];
  return renderPage({
    path: toChangesPath(provider),
    title: `${title}: what is new`,
    description: `What changed in the contract of ${title}: what the provider changed, apart from what our description had wrong.`,
    about: contract,
    head: (to) =>
      html`<link rel="alternate" type="application/atom+xml" title="${title}" href="${to(toFeedPath(provider))}">`,
    body: (to) => html`<article class="prose">
      <h1>${title}: what is new</h1>
      <p class="lead">${describeEdition(contract)}. What the provider changed stands apart from what only our description had wrong.
        There is a <a href="${to(toFeedPath(provider))}">feed</a> of both.</p>
      ${changes.length === 0 && html`<p>Nothing has changed so far.</p>`}
      ${versions.map(
        (version) => html`<h2 id="${version ?? 'next'}">${version ?? 'Not released yet'}</h2>
      ${renderReasons(
        contract,
        changes.filter((change) => change.version === version),
        to,
      )}`,
      )}
      ${renderDocuments(provider, to)}
    </article>`,
  });
}

function renderReasons(contract: Contract, changes: readonly ContractChange[], to: To): Html {
  return html`${REASONS.map((reason) => {
    const own = changes.filter((change) => change.reason === reason);
    return (
      own.length > 0 &&
      html`<h3>${HEADINGS[reason]}</h3>
      <ul class="changes">${own.map((change) => renderChange(contract, change, to))}</ul>`
    );
  })}`;
}

function renderChange({ operations }: Contract, change: ContractChange, to: To): Html {
  const named = operations.filter(({ id }) => change.operations.includes(id));
  return html`
        <li>
          <p class="soft">${change.date && html`<time datetime="${change.date}">${change.date}</time> `}${change.operations.includes('*') && 'all operations'}${named.map((operation, index) => html`${index > 0 && ', '}<a href="${to(toReferencePath(operation))}">${operation.id}</a>`)}</p>
          ${renderMarkdown(toWords(change))}
        </li>`;
}

/** The documents over which a contract follows an interface; where there are several, what each has is marked. */
function renderDocuments(provider: string, to: To): Html {
  const sources = readSources(provider);
  return html`<h2 id="documents">What it rests on</h2>
      <p>${sources.length} sources, each with its date; the <a href="${to(`evidence.html#${provider}`)}">evidence</a> lists them, and what
        only some documents of the provider have.</p>
      <ul>${sources.map(({ id, title, date }) => html`<li><a href="${to(`evidence.html#${provider}-source-${id}`)}">${title}</a>, ${date}</li>`)}</ul>`;
}
