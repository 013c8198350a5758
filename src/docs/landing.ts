import type { Contract } from '../contract/contract.js';
import { exampleInput, requestFor } from '../contract/request.js';
import { curlText } from './curl.js';

/** Address of the mock when it runs with its defaults; the page puts its own in when the mock serves it. */
const MOCK = 'http://127.0.0.1:4010';

/** The landing page: one card a provider with its reference, its mock and a first call to copy. */
export async function landingPage(
  template: string,
  contracts: readonly Contract[],
): Promise<string> {
  const cards = await Promise.all(contracts.map(card));
  return template.replace('<!-- providers -->', () => cards.join('\n'));
}

async function card(contract: Contract): Promise<string> {
  const { provider, title, operations } = contract;
  const mock = `${MOCK}/${provider}`;
  const call = await firstCall(contract, mock);
  const tags = [...new Set(operations.map(({ tag }) => tag.replaceAll('-', ' ')))].join(', ');
  return `      <article>
        <h2><a href="${provider}.html">${escapeHtml(title)}</a></h2>
        <p>${operations.length} operations: ${escapeHtml(tags)}.</p>
        <dl>
          <dt>Reference</dt><dd><a href="${provider}.html">${provider}.html</a></dd>
          <dt>Mock</dt><dd><code class="mock">${mock}</code></dd>
        </dl>
        <div class="call">
          <pre tabindex="0"><code class="mock">${escapeHtml(call)}</code></pre>
          <button type="button">Copy</button>
        </div>
      </article>`;
}

/** The first operation that reads with a key and needs the least input. */
async function firstCall(contract: Contract, baseUrl: string): Promise<string> {
  const needs = (operation: Contract['operations'][number]) =>
    operation.parameters.filter(({ required }) => required).length;
  const [operation] = contract.operations
    .filter(({ safety, needsKey }) => safety === 'read' && needsKey)
    .sort((a, b) => needs(a) - needs(b));
  if (!operation) return `curl '${baseUrl}'`;
  const input = exampleInput(operation, { onlyRequired: true });
  return curlText(await requestFor(contract, operation, input, { baseUrl, key: 'k' }));
}

function escapeHtml(text: string): string {
  const entities: Record<string, string> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
  };
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}
