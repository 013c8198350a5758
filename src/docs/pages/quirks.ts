import type { Contract } from '../../contract/contract.js';
import { type Html, html } from '../html/html.js';
import { markdown } from '../html/markdown.js';
import { pageText } from '../html/page.js';

/** Name of the section of `info.description` that lists what surprises. */
const QUIRKS = 'Quirks';

interface Section {
  readonly title: string;
  readonly text: string;
}

/** What surprises at a provider, first in a list and then at length, straight from the contract. */
export function quirksPage(contract: Contract): string {
  const { provider, title } = contract;
  const { lead, sections } = aboutOf(contract);
  const quirks = sections.find((section) => section.title === QUIRKS);
  const others = sections.filter((section) => section !== quirks);
  const count = quirks?.text.match(/^- /gm)?.length ?? 0;
  return pageText({
    path: `quirks/${provider}.html`,
    title: `${title}: quirks`,
    description: `${count} things that surprise at ${title}, and how its authentication, errors, money and time work.`,
    about: contract,
    body: () => html`<article class="prose">
      <h1>${title}: what surprises</h1>
      <div class="quirks">${quirks && markdown(quirks.text)}</div>
      ${inShort(contract)}
      <h2>What it is</h2>
      ${markdown(lead)}
      ${others.map((section) => html`${markdown(`## ${section.title}\n\n${section.text}`)}`)}
    </article>`,
  });
}

/** The introduction of a contract and its sections. */
export function aboutOf({ document }: Contract): { lead: string; sections: Section[] } {
  const { description = '' } = document.info as { description?: string };
  const [lead = '', ...parts] = description.split(/^## /m);
  const sections = parts.map((part) => {
    const [title = '', ...lines] = part.split('\n');
    return { title, text: lines.join('\n').trim() };
  });
  return { lead: lead.trim(), sections };
}

/** What the other parts of this project read from the extensions of the contract. */
function inShort(contract: Contract): Html {
  const { envelope, key, keyVariable, bodyInQuery, jsonAsForm, refusesUnknown, operations } =
    contract;
  const { pointer, values } = envelope.success;
  const paged = operations.filter(({ pagination }) => pagination).map(({ id }) => id);
  const rows: [string, Html | string][] = [
    [
      'Key',
      html`<code>${key.name}</code> in the ${key.in}; tools of this project read <code>${keyVariable}</code>`,
    ],
    [
      'Success',
      html`<code>${pointer}</code> is ${values.map((value, index) => html`${index > 0 && ' or '}<code>${JSON.stringify(value)}</code>`)}; anything else is a failure, whatever the HTTP status`,
    ],
    [
      'Failure text',
      html`${envelope.message.map((at, index) => html`${index > 0 && ', else '}<code>${at}</code>`)}`,
    ],
    ['Unknown input', refusesUnknown ? 'refused' : 'ignored'],
    ...(bodyInQuery ? ([['Bodies', 'also read from the query']] as [string, string][]) : []),
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
