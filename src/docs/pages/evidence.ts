import type { Contract } from '../../contract/contract.js';
import {
  type Correction,
  readCorrections,
  readProvenance,
  readSources,
  type Source,
  type Tally,
} from '../../contract/evidence.js';
import { describeValidity } from '../../contract/validity.js';
import { type Age, type Claim, listAges, listOpenClaims } from '../facts/claims.js';
import { type Html, html } from '../html/html.js';
import { renderMarkdown, renderTable } from '../html/markdown.js';
import { renderPage } from '../html/page.js';

/** How each claim is known: figures over all contracts, then every claim that is open to doubt, with its sources. */
export function renderEvidencePage(contracts: readonly Contract[]): string {
  return renderPage({
    path: 'evidence.html',
    title: 'Evidence',
    description:
      'How each claim of the contracts is known: figures, and every inferred or disputed claim with its sources.',
    body: () => html`<h1>Evidence</h1>
      <p class="lead">A claim is <b>documented</b> by the provider, <b>observed</b> elsewhere, or <b>inferred</b>. Where
        sources disagree, the contract says so and which reading it took. Everything below comes from the marks in the
        contracts; distinct claims are counted once.</p>
      ${renderTable(renderFigures(contracts))}
      ${contracts.map(renderProvider)}`,
  });
}

function renderFigures(contracts: readonly Contract[]): Html {
  const head = [
    'Provider',
    'Operations',
    'Parameters and request fields',
    'Response fields',
    'Conflicts',
  ];
  return html`<thead><tr>${head.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
    <tbody>${contracts.map((contract) => {
      const { operations, inputs, fields, conflicts } = readProvenance(contract);
      return html`<tr><th scope="row"><a href="#${contract.provider}">${contract.title}</a></th>
        ${[operations, inputs, fields].map((tally) => html`<td>${renderEvidenceBar(tally)}</td>`)}<td>${conflicts}</td></tr>`;
    })}</tbody>`;
}

/** A tally as a bar of three parts, and in figures. */
export function renderEvidenceBar(tally: Tally): Html {
  const entries = Object.entries(tally);
  const total = entries.reduce((sum, [, count]) => sum + count, 0) || 1;
  let x = 0;
  const parts = entries.map(([mark, count]) => {
    const part = html`<rect class="${mark}" x="${x}" y="0" width="${(count / total) * 100}" height="6"/>`;
    x += (count / total) * 100;
    return part;
  });
  return html`<svg class="tally" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">${parts}</svg>
    <span class="tally">${entries.map(([mark, count]) => count > 0 && html`<span class="${mark}">${count} ${mark}</span> `)}</span>`;
}

function renderProvider(contract: Contract): Html {
  const { provider, title } = contract;
  const claims = listOpenClaims(contract);
  const disputed = claims.filter(({ conflict }) => conflict);
  const inferred = claims.filter(({ conflict }) => !conflict);
  const corrections = readCorrections(contract);
  const ages = listAges(contract);
  return html`<section aria-labelledby="${provider}">
      <h2 id="${provider}">${title}</h2>
      ${renderSources(provider, readSources(contract))}
      ${renderClaims(`${provider}-disputed`, 'Where sources disagree', provider, disputed)}
      ${renderClaims(`${provider}-inferred`, 'Inferred', provider, inferred)}
      ${ages.length > 0 && renderAges(provider, ages)}
      ${corrections.length > 0 && renderCorrections(provider, corrections)}
    </section>`;
}

function renderSources(provider: string, sources: readonly Source[]): Html {
  return html`<h3 id="${provider}-sources">Sources</h3>
      <dl class="sources">${sources.map(
        ({ id, title, date, url, description }) => html`
        <dt id="${provider}-source-${id}"><code>${id}</code></dt>
        <dd>${url ? html`<a href="${url}">${title}</a>` : title}, ${date}. ${description}</dd>`,
      )}</dl>`;
}

function renderClaims(id: string, title: string, provider: string, claims: readonly Claim[]): Html {
  return html`<h3 id="${id}">${title} <small>${claims.length}</small></h3>
      ${claims.length === 0 && html`<p>Nothing.</p>`}
      <ul class="claims">${claims.map((claim) => renderClaim(provider, claim))}</ul>`;
}

function renderClaim(
  provider: string,
  { pointer, subject, mark, sources, conflict, words, covers }: Claim,
): Html {
  return html`
        <li data-pointer="${pointer}">
          <p><code>${subject}</code> <span class="badge ${mark}">${mark}</span></p>
          ${renderMarkdown(conflict ?? words)}
          ${covers.length > 0 && html`<p class="soft">Covers ${covers.map((name, index) => html`${index > 0 && ', '}<code>${name}</code>`)}.</p>`}
          <p class="soft">Sources: ${sources.map((id, index) => html`${index > 0 && ', '}<a href="#${provider}-source-${id}">${id}</a>`)}</p>
        </li>`;
}

/** What is gone one by one, and what came in figures: there is more of it, and the reference marks it. */
function renderAges(provider: string, ages: readonly Age[]): Html {
  const came = ages.flatMap(({ validity: { since, values = {} } }) => [
    ...(since ? [since] : []),
    ...Object.values(values).flatMap((own) => own.since ?? []),
  ]);
  const gone = ages.filter(
    ({ validity: { until, values = {} } }) =>
      until ?? Object.values(values).some((own) => own.until),
  );
  return html`<h3 id="${provider}-age">What documents of today no longer have <small>${gone.length}</small></h3>
      <ul class="claims">${gone.map(
        ({ pointer, subject, validity }) => html`
        <li data-pointer="${pointer}">
          <p><code>${subject}</code></p>
          ${renderMarkdown(describeValidity(validity))}
        </li>`,
      )}</ul>
      <p>New in later documents: ${[...new Set(came)].map(
        (id, index) =>
          html`${index > 0 && ', '}${came.filter((one) => one === id).length} since <a href="#${provider}-source-${id}">${id}</a>`,
      )}.</p>`;
}

function renderCorrections(provider: string, corrections: readonly Correction[]): Html {
  return html`<h3 id="${provider}-corrections">Slips of the provider’s page that the contract corrects <small>${corrections.length}</small></h3>
      <ul class="claims">${corrections.map(
        ({ page, ours, why, operations }) => html`
        <li>
          <p><code>${page}</code>${ours && ours !== page && html` stands for <code>${ours}</code>`}</p>
          ${renderMarkdown(why)}
          <p class="soft">In ${operations.length === 1 ? html`<code>${operations[0]}</code>` : `${operations.length} operations`}</p>
        </li>`,
      )}</ul>`;
}
