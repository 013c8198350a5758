import type { Contract } from '../../contract/contract.js';
import { readAbout } from '../facts/about.js';
import { type Html, html } from '../html/html.js';
import { renderMarkdown } from '../html/markdown.js';
import { renderPage } from '../html/page.js';

/** Name of the section of `info.description` that lists what surprises. */
const QUIRKS = 'Quirks';

/** What surprises at a provider, first in a list and then at length, straight from the contract. */
export function renderQuirksPage(contract: Contract): string {
  const { provider, title } = contract;
  const { lead, sections } = readAbout(contract);
  const quirks = sections.find((section) => section.title === QUIRKS);
  const others = sections.filter((section) => section !== quirks);
  const count = quirks?.text.match(/^- /gm)?.length ?? 0;
  return renderPage({
    path: `quirks/${provider}.html`,
    title: `${title}: quirks`,
    description: `${count} things that surprise at ${title}, and how its authentication, errors, money and time work.`,
    about: contract,
    body: () => html`<article class="prose">
      <h1>${title}: what surprises</h1>
      <div class="quirks">${quirks && renderMarkdown(quirks.text)}</div>
      ${renderSummary(contract)}
      <h2>What it is</h2>
      ${renderMarkdown(lead)}
      ${others.map((section) => html`${renderMarkdown(`## ${section.title}\n\n${section.text}`)}`)}
    </article>`,
  });
}

/** How a body says whether it is a success. */
function describeEnvelope(envelope: Contract['envelope']): [string, Html | string][] {
  if (!envelope) return [['Success', 'the HTTP status alone says it']];
  const { success, message } = envelope;
  return [
    [
      'Success',
      html`<code>${success.pointer}</code> is ${success.values.map((value, index) => html`${index > 0 && ' or '}<code>${JSON.stringify(value)}</code>`)}; anything else is a failure, whatever the HTTP status`,
    ],
    [
      'Failure text',
      html`${message.map((at, index) => html`${index > 0 && ', else '}<code>${at}</code>`)}`,
    ],
  ];
}

/** What the other parts of this project read from the extensions of the contract. */
function renderSummary(contract: Contract): Html {
  const { envelope, credentials, bodyInQuery, jsonAsForm, refusesUnknown, operations } = contract;
  const { anyMethod, trailingSlash } = contract;
  const paged = operations.filter(({ pagination }) => pagination).map(({ id }) => id);
  const rows: [string, Html | string][] = [
    ...credentials.map(({ name, in: place, variable }): [string, Html] => [
      credentials.length > 1 ? `Key ${name}` : 'Key',
      html`<code>${name}</code> in the ${place}; tools of this project read <code>${variable}</code>`,
    ]),
    ...describeEnvelope(envelope),
    ['Unknown input', refusesUnknown ? 'refused' : 'ignored'],
    ...(bodyInQuery ? ([['Bodies', 'also read from the query']] as [string, string][]) : []),
    ...(anyMethod ? ([['HTTP method', 'not looked at']] as [string, string][]) : []),
    ...(trailingSlash ? ([['Paths', 'may end in a slash']] as [string, string][]) : []),
    ...(jsonAsForm ? ([['JSON bodies', 'read as forms are']] as [string, string][]) : []),
    [
      'Paged lists',
      paged.length
        ? html`${paged.map((id, index) => html`${index > 0 && ', '}<code>${id}</code>`)}`
        : 'none',
    ],
  ];
  return html`<h2 id="in-short">In short</h2>
      <dl class="short">${rows.map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>`;
}
