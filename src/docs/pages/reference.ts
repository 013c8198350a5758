import type { Contract, ContractOperation } from '../../contract/contract.js';
import { toWireLine } from '../../contract/facts.js';
import { readAbout } from '../facts/about.js';
import { toConsolePath, toRedocPath, toReferencePath } from '../facts/addresses.js';
import { readEvidence } from '../facts/marks.js';
import { listWebhooks, type Webhook } from '../facts/webhooks.js';
import { renderAge, renderConflict, renderMark, type Sources } from '../html/evidence.js';
import { type Html, html } from '../html/html.js';
import { renderMarkdown, slugify } from '../html/markdown.js';
import { renderPage, type To } from '../html/page.js';
import { groupByTag, type TagGroup } from './menu.js';
import { renderContent } from './messages.js';

/** The first page of a reference: what the interface is, and every operation with its request and how it is known. */
export function renderReferencePage(contract: Contract, sources: Sources): string {
  const { provider, title, operations, document } = contract;
  const { lead } = readAbout(contract);
  return renderPage({
    path: `${provider}.html`,
    title,
    description: `Reference of ${title}: ${operations.length} operations with the true request, the evidence beside every field, and code.`,
    about: contract,
    body: (to) => html`<h1>${title}</h1>
      <div class="lead">${renderMarkdown(lead)}</div>
      <p class="soft">Contract ${document.info.version} · ${operations.length} operations ·
        <a href="${to(`downloads/${provider}/openapi.yaml`)}" download>OpenAPI 3.1</a> ·
        <a href="${to(toRedocPath(provider))}">all on one page, in Redoc</a></p>
      ${renderSections(contract, to)}
      ${renderLegend(provider, to)}
      ${groupByTag(contract).map((group) => renderGroup(contract, group, sources, to))}
      ${renderWebhooks(contract, sources)}`,
  });
}

/** What holds for all operations, at length on the page of quirks. */
function renderSections(contract: Contract, to: To): Html {
  const path = to(`quirks/${contract.provider}.html`);
  return html`<p class="chips">Before a call: ${readAbout(contract).sections.map(
    ({ title }) =>
      html`<a href="${path}${title === 'Quirks' ? '' : `#${slugify(title)}`}">${title}</a> `,
  )}</p>`;
}

/** What the marks beside operations, parameters and members say. */
function renderLegend(provider: string, to: To): Html {
  const marks: [string, string][] = [
    ['documented', 'the provider says so'],
    ['observed', 'seen in a response, a recording or an official client'],
    ['inferred', 'nobody has shown it; it follows from something else'],
  ];
  return html`<p class="legend">Every operation, parameter and field has a mark. ${marks.map(
    ([mark, words]) => html`<span><b class="mark ${mark}">${mark}</b> ${words}</span> `,
  )} Point at a mark, or tap it, for its <a href="${to(`evidence.html#${provider}-sources`)}">sources</a>.</p>`;
}

function renderGroup(contract: Contract, group: TagGroup, sources: Sources, to: To): Html {
  return html`<section aria-labelledby="${group.tag}">
        <h2 id="${group.tag}">${group.title}</h2>
        <ul class="operations">${group.operations.map((operation) => renderRow(contract, operation, sources, to))}</ul>
      </section>`;
}

function renderRow(
  { document }: Contract,
  operation: ContractOperation,
  sources: Sources,
  to: To,
): Html {
  const { summary, id, pointer, safety, validity } = operation;
  return html`<li id="${id}">
          <a href="${to(toReferencePath(operation))}">${summary}</a>
          <code class="wire">${toWireLine(operation)}</code>
          <span>${safety !== 'read' && html`<small>${safety === 'unsafe' ? 'changes data' : 'may be repeated'}</small> `}${renderMark(readEvidence(document, pointer), sources)}${renderAge(validity)}
            <a href="${to(toConsolePath(operation))}" aria-label="Try it: ${summary}">Try it</a></span>
        </li>`;
}

/** What the service sends by itself. */
function renderWebhooks(contract: Contract, sources: Sources): Html | false {
  const webhooks = listWebhooks(contract.document);
  return (
    webhooks.length > 0 &&
    html`<section aria-labelledby="webhooks">
        <h2 id="webhooks">Calls that the service makes</h2>
        ${webhooks.map((webhook) => renderWebhook(contract, webhook, sources))}
      </section>`
  );
}

function renderWebhook(
  contract: Contract,
  { name, method, pointer, node, content }: Webhook,
  sources: Sources,
): Html {
  const evidence = readEvidence(contract.document, pointer);
  return html`<article><h3 id="${name}">${node.summary}</h3>
          <p class="name"><code>${method}</code> ${renderMark(evidence, sources)}</p>
          ${renderMarkdown(node.description ?? '')}
          ${renderConflict(evidence)}
          ${renderContent(contract, content, sources)}</article>`;
}
