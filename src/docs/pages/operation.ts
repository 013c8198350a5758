import type { Contract, ContractOperation } from '../../contract/contract.js';
import { gatherFacts, toWireLine } from '../../contract/facts.js';
import { toConsolePath, toMarkdownPath, toReferencePath } from '../facts/addresses.js';
import { readEvidence } from '../facts/marks.js';
import { renderAge, renderMark, type Sources } from '../html/evidence.js';
import { type Html, html } from '../html/html.js';
import { renderCode, renderMarkdown, stripMarkdown } from '../html/markdown.js';
import { renderNeighbours } from '../html/neighbours.js';
import { renderPage, type To } from '../html/page.js';
import { createSamples, LANGUAGES, type Sample } from '../samples/samples.js';
import { renderMenu, toTagTitle } from './menu.js';
import { readDescription, renderInput, renderResponse, renderValue } from './messages.js';

/** The page of one operation: what it takes and gives, how each of it is known, and code that calls it. */
export async function renderOperationPage(
  contract: Contract,
  operation: ContractOperation,
  sources: Sources,
): Promise<string> {
  const { title, provider, document } = contract;
  const { summary, pointer } = operation;
  const samples = await createSamples(contract, operation);
  const description = readDescription(contract, pointer);
  return renderPage({
    path: toReferencePath(operation),
    title: `${summary} · ${title}`,
    description: describePage(contract, operation, description),
    about: contract,
    section: `${provider}.html`,
    menu: (to) => renderMenu(contract, to, operation),
    body: (to) => html`<article class="operation">
      <header>
        <p class="crumbs"><a href="${to(`${provider}.html`)}">${title}</a> / <a href="${to(`${provider}.html#${operation.tag}`)}">${toTagTitle(operation.tag)}</a></p>
        <h1>${summary}</h1>
        <p class="wire"><code>${toWireLine(operation)}</code></p>
        <p class="facts">${renderMark(readEvidence(document, pointer), sources)}${renderAge(operation.validity)}
          <a href="${to(toConsolePath(operation))}">Try it</a>
          <a href="${to(toMarkdownPath(operation))}">Markdown</a></p>
      </header>
      <div class="words">
        ${renderMarkdown(description)}
        ${renderFacts(contract, operation, to)}
      </div>
      <div class="samples">${samples.map(renderSample)}${renderExample(operation)}</div>
      <div class="words">
        ${renderInput(contract, operation, sources)}
        <h2 id="responses">Responses</h2>
        ${operation.responses.map((response, index) => renderResponse(contract, response, sources, index === 0))}
        ${renderNeighbours(
          contract.operations.map((one) => ({
            href: to(toReferencePath(one)),
            title: one.summary,
          })),
          contract.operations.indexOf(operation),
        )}
      </div>
    </article>`,
  });
}

/** For search engines: what it does, in a sentence that no other page has. */
function describePage(
  { title }: Contract,
  operation: ContractOperation,
  description: string,
): string {
  const [sentence = ''] = stripMarkdown(description).split(/(?<=[.!?])\s/);
  const words = `${operation.id} of ${title}: ${sentence || operation.summary}`;
  return words.length > 240 ? `${words.slice(0, 239)}…` : words;
}

function renderFacts(contract: Contract, operation: ContractOperation, to: To): Html {
  const { otherMethods, who, safety, evidence, figures } = gatherFacts(contract, operation);
  const rows: [string, Html | string][] = [
    ['Name', html`<code>${operation.id}</code>`],
    ['Who', who],
    ['Safety', safety],
    [
      'Evidence',
      html`${evidence} ${figures} <a href="${to(`evidence.html#${contract.provider}`)}">Every open claim</a>`,
    ],
  ];
  if (otherMethods.length) rows.unshift(['Method', `${otherMethods.join(', ')} works too`]);
  return html`<dl class="short">${rows.map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>`;
}

/** One of them is open at a time. */
function renderSample({ label, source }: Sample, index: number): Html {
  return html`<details name="sample"${index === 0 && html` open`}><summary>${label}</summary>${renderCode(source, LANGUAGES[label])}</details>`;
}

/** What the first response looks like; the others stand below their members. */
function renderExample({ responses }: ContractOperation): Html | false {
  const [first] = responses;
  const example = first?.content[0]?.examples[0];
  return example !== undefined && renderValue(example.value, `Response ${first?.status}`);
}
