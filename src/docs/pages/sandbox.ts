import type { Contract } from '../../contract/contract.js';
import { type Assumption, loadDeclarations } from '../../contract/sandbox.js';
import { toReferencePath } from '../facts/addresses.js';
import { type Html, html } from '../html/html.js';
import { renderMarkdown } from '../html/markdown.js';
import { renderPage, type To } from '../html/page.js';

/** What the mock's sandbox takes for granted about each service: a simulation, and no claim of the contracts. */
export function renderSandboxPage(contracts: readonly Contract[]): string {
  return renderPage({
    path: 'sandbox.html',
    title: 'What the sandbox assumes',
    description:
      'The mock with a memory behaves as the services are thought to. What is assumed about that, with how it is known.',
    body: (to) => html`<h1>What the sandbox assumes</h1>
      <p class="lead">The contracts say what the services send. How a service behaves over time, when a conversion is
        decided or how a balance comes about, is hardly ever documented: the sandbox of the mock simulates it, and
        everything that it takes for granted stands here. The <a href="${to('evidence.html')}">evidence</a> of the contracts
        is another page.</p>
      ${contracts.map((contract) => renderProvider(contract, to))}`,
  });
}

function renderProvider(contract: Contract, to: To): Html {
  const { provider, title, operations } = contract;
  const declarations = loadDeclarations(contract);
  if (!declarations) {
    return html`<section><h2 id="${provider}">${title}</h2><p>It has no sandbox.</p></section>`;
  }
  const ids = Object.keys(declarations.operations);
  const others = operations.filter(({ id }) => !ids.includes(id));
  return html`<section aria-labelledby="${provider}">
      <h2 id="${provider}">${title}</h2>
      <p>The sandbox remembers ${Object.keys(declarations.resources).join(', ')}, for ${ids.length} of
        ${operations.length} operations.${others.length > 0 && html` The others respond with their examples.`}</p>
      <ul class="claims">${declarations.assumes.map((one) => renderAssumption(contract, one, to))}</ul>
    </section>`;
}

function renderAssumption(
  { provider, operations }: Contract,
  { mark, sources, says, operations: ids = [] }: Assumption,
  to: To,
): Html {
  const about = operations.filter(({ id }) => ids.includes(id));
  return html`
        <li>
          <p><span class="badge ${mark}">${mark}</span></p>
          ${renderMarkdown(says)}
          ${about.length > 0 && html`<p class="soft">In ${about.map((operation, index) => html`${index > 0 && ', '}<a href="${to(toReferencePath(operation))}">${operation.id}</a>`)}.</p>`}
          <p class="soft">Sources: ${sources.map((id, index) => html`${index > 0 && ', '}<a href="${to(`evidence.html#${provider}-source-${id}`)}">${id}</a>`)}</p>
        </li>`;
}
