import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Contract } from '../../contract/contract.js';
import { packageRoot } from '../../contract/document.js';
import { readProvenance, type Tally } from '../../contract/evidence.js';
import { toCurl } from '../../wire/curl.js';
import { buildExampleInput, prepareOperation } from '../../wire/prepare.js';
import type { Guide } from '../facts/guides.js';
import { type Html, html, raw } from '../html/html.js';
import { renderCode, stripMarkdown } from '../html/markdown.js';
import { PROVIDER_PAGES, renderPage, type To } from '../html/page.js';
import { MOCK_KEY, toMockUrl } from '../samples/samples.js';
import { renderEvidenceBar } from './evidence.js';

/** The landing page: what this is, a card per provider with a first call to copy, and the guides. */
export async function renderLandingPage(
  contracts: readonly Contract[],
  guides: readonly Guide[],
): Promise<string> {
  const words = readFileSync(join(packageRoot, 'docs/landing.html'), 'utf8');
  const calls = await Promise.all(contracts.map(renderFirstCall));
  return renderPage({
    path: 'index.html',
    title: 'affiliate-contracts',
    description:
      'What the interfaces of affiliate networks and partner programmes really send, with the evidence for each claim. Reference, mock servers, typed clients and contract checks.',
    body: (to) => html`${raw(words)}
      <h2 id="providers">Providers</h2>
      <div class="cards">${contracts.map((contract, index) => renderCard(contract, calls[index] ?? '', to))}</div>
      <h2 id="guides">Guides</h2>
      <ol class="guides">${guides.map(
        ({ name, title, lead }) =>
          html`<li><a href="${to(`guides/${name}.html`)}">${title}</a><p>${stripMarkdown(lead)}</p></li>`,
      )}</ol>`,
  });
}

function renderCard(contract: Contract, call: string, to: To): Html {
  const { provider, title, operations } = contract;
  const tags = [...new Set(operations.map(({ tag }) => tag.replaceAll('-', ' ')))].join(', ');
  return html`
        <article>
          <h3><a href="${to(`${provider}.html`)}">${title}</a></h3>
          <p>${operations.length} operations: ${tags}.</p>
          <div class="evidence"><small>How its parameters and fields are known</small>${renderEvidenceBar(countClaims(contract))}</div>
          ${renderCode(call, 'sh')}
          <p class="links">${PROVIDER_PAGES.map(({ label, path }) => html`<a href="${to(path(provider))}">${label}</a> `)}</p>
        </article>`;
}

/** Parameters and fields together. */
function countClaims(contract: Contract): Tally {
  const { inputs, fields } = readProvenance(contract);
  return {
    documented: inputs.documented + fields.documented,
    observed: inputs.observed + fields.observed,
    inferred: inputs.inferred + fields.inferred,
  };
}

/** The first operation that reads with a key and needs the least input. */
async function renderFirstCall(contract: Contract): Promise<string> {
  const baseUrl = toMockUrl(contract);
  const needs = (operation: Contract['operations'][number]) =>
    operation.parameters.filter(({ required }) => required).length;
  const [operation] = contract.operations
    .filter(({ safety, needsKey }) => safety === 'read' && needsKey)
    .sort((a, b) => needs(a) - needs(b));
  if (!operation) return `curl '${baseUrl}'`;
  const input = buildExampleInput(operation, { onlyRequired: true });
  return toCurl(await prepareOperation(contract, operation, input, { baseUrl, key: MOCK_KEY }));
}
