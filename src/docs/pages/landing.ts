import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Contract, ContractOperation } from '../../contract/contract.js';
import { packageRoot } from '../../contract/document.js';
import { readProvenance, type Tally } from '../../contract/evidence.js';
import { toReferencePath } from '../facts/addresses.js';
import { describeEdition } from '../facts/changes.js';
import type { Guide } from '../facts/guides.js';
import { type Html, html, raw } from '../html/html.js';
import { renderCode, renderMarkdown, stripMarkdown } from '../html/markdown.js';
import { PROVIDER_PAGES, renderPage, type To } from '../html/page.js';
import { createSamples, toMockUrl } from '../samples/samples.js';
import { renderEvidenceBar } from './evidence.js';

/** The landing page: what this is and does, a card per provider with a first call to copy, how it is made, the guides. */
export async function renderLandingPage(
  contracts: readonly Contract[],
  guides: readonly Guide[],
): Promise<string> {
  const cards = await Promise.all(
    contracts.map(async (contract) => ({ contract, call: await findFirstCall(contract) })),
  );
  return renderPage({
    path: 'index.html',
    title: 'affiliate-contracts',
    description:
      'What the interfaces of affiliate networks and partner programmes really send, with the evidence for each claim. Reference, mock servers, typed clients and contract checks.',
    body: (to) => html`${readWords('landing.html')}
      ${readWords('drift.html')}
      ${guides.slice(0, 1).map((guide) => renderGuideCall(guide, to))}
      <h2 id="providers">Providers</h2>
      <div class="cards">${cards.map(({ contract, call }) => renderCard(contract, call, to))}</div>
      <h2 id="how-it-is-made">How it is made</h2>
      ${readWords('chain.html')}
      ${renderReadmeTables()}
      <h2 id="guides">Guides</h2>
      <ol class="guides">${guides.map(
        ({ name, title, lead }) =>
          html`<li><a href="${to(`guides/${name}.html`)}">${title}</a><p>${stripMarkdown(lead)}</p></li>`,
      )}</ol>`,
  });
}

function readWords(name: string): Html {
  return raw(readFileSync(join(packageRoot, 'docs', name), 'utf8'));
}

/** The first code of a guide beside what it prints. */
function renderGuideCall({ name, title, text }: Guide, to: To): Html | false {
  const [, code] = /^```ts[^\n]*\n([\s\S]*?)^```$/m.exec(text) ?? [];
  const [, output] = /^```text\n([\s\S]*?)^```$/m.exec(text) ?? [];
  return (
    code !== undefined &&
    output !== undefined &&
    html`<h2 id="first-call">${title}</h2>
      <div class="first-call">
        <div>${renderCode(code.trimEnd(), 'ts', 'The mock of npm start, or of the command, responds')}</div>
        <div>${renderCode(output.trimEnd(), '', 'What it prints')}
          <p><a href="${to(`guides/${name}.html`)}">Step by step</a></p></div>
      </div>`
  );
}

/** What README says of the parts and of other tools, which stands there once. */
function renderReadmeTables(): Html {
  const readme = readFileSync(join(packageRoot, 'README.md'), 'utf8');
  const section = (title: string) => readme.split(`\n## ${title}\n`)[1]?.split('\n## ')[0] ?? '';
  const made = section('How it is made').replace(/^!\[.*$/m, '');
  return html`${renderMarkdown(made)}
      <h2 id="beside-other-tools">Beside other tools</h2>
      ${renderMarkdown(section('Beside other tools'))}`;
}

interface FirstCall {
  readonly operation: ContractOperation;
  readonly curl: string;
}

function renderCard(contract: Contract, call: FirstCall | undefined, to: To): Html {
  const { provider, title, operations } = contract;
  const tags = [...new Set(operations.map(({ tag }) => tag.replaceAll('-', ' ')))].join(', ');
  return html`
        <article>
          <h3><a href="${to(`${provider}.html`)}">${title}</a></h3>
          <p>${operations.length} operations: ${tags}.</p>
          <div class="evidence"><small>How its parameters and fields are known</small>${renderEvidenceBar(countClaims(contract))}</div>
          ${renderCode(call?.curl ?? `curl '${toMockUrl(contract)}'`, 'sh')}
          ${call && html`<p><a href="${to(toReferencePath(call.operation))}">${call.operation.summary}</a>, also in TypeScript, PHP and Python</p>`}
          <p class="links">${PROVIDER_PAGES.map(({ label, path }) => html`<a href="${to(path(provider))}">${label}</a> `)}</p>
          <p><small>${describeEdition(contract)}</small></p>
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

/** The operation that reads, that every key may call, and that needs the least input. */
async function findFirstCall(contract: Contract): Promise<FirstCall | undefined> {
  const needs = ({ parameters }: ContractOperation) =>
    parameters.filter(({ required }) => required).length;
  const [operation] = contract.operations
    .filter((operation) => {
      const { safety, needsKey, validity } = operation;
      return (
        safety === 'read' && needsKey && !validity?.until && isForEveryKey(contract, operation)
      );
    })
    .sort((a, b) => needs(a) - needs(b));
  if (!operation) return undefined;
  const samples = await createSamples(contract, operation);
  return { operation, curl: samples.find(({ label }) => label === 'curl')?.source ?? '' };
}

/** Whether it names no roles, or all that the contract knows. */
function isForEveryKey({ operations }: Contract, { roles }: ContractOperation): boolean {
  const known = operations.flatMap((operation) => operation.roles);
  return roles.length === 0 || known.every((role) => roles.includes(role));
}
