import type { Contract } from '../../contract/contract.js';
import { readProvenance, type Tally } from '../../contract/evidence.js';
import { describeValidity } from '../../contract/validity.js';
import {
  type Age,
  type Claim,
  listAges,
  type Mended,
  mendedOf,
  openClaims,
  type Source,
  sourcesOf,
} from '../facts/claims.js';
import { type Html, html } from '../html/html.js';
import { markdown, scrollable } from '../html/markdown.js';
import { pageText } from '../html/page.js';

/** How each claim is known: figures over all contracts, then every claim that is open to doubt, with its sources. */
export function evidencePage(contracts: readonly Contract[]): string {
  return pageText({
    path: 'evidence.html',
    title: 'Evidence',
    description:
      'How each claim of the contracts is known: figures, and every inferred or disputed claim with its sources.',
    body: () => html`<h1>Evidence</h1>
      <p class="lead">A claim is <b>documented</b> by the provider, <b>observed</b> elsewhere, or <b>inferred</b>. Where
        sources disagree, the contract says so and which reading it took. Everything below comes from the marks in the
        contracts; distinct claims are counted once.</p>
      ${scrollable(figures(contracts))}
      ${contracts.map(providerEvidence)}`,
  });
}

function figures(contracts: readonly Contract[]): Html {
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
        ${[operations, inputs, fields].map((tally) => html`<td>${evidenceBar(tally)}</td>`)}<td>${conflicts}</td></tr>`;
    })}</tbody>`;
}

/** A tally as a bar of three parts, and in figures. */
export function evidenceBar(tally: Tally): Html {
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

function providerEvidence(contract: Contract): Html {
  const { provider, title } = contract;
  const claims = openClaims(contract);
  const disputed = claims.filter(({ conflict }) => conflict);
  const inferred = claims.filter(({ conflict }) => !conflict);
  const mended = mendedOf(provider);
  const ages = listAges(contract);
  return html`<section aria-labelledby="${provider}">
      <h2 id="${provider}">${title}</h2>
      ${sourceList(provider, sourcesOf(provider))}
      ${claimList(`${provider}-disputed`, 'Where sources disagree', provider, disputed)}
      ${claimList(`${provider}-inferred`, 'Inferred', provider, inferred)}
      ${ages.length > 0 && ageList(provider, ages)}
      ${mended.length > 0 && mendedList(provider, mended)}
    </section>`;
}

function sourceList(provider: string, sources: readonly Source[]): Html {
  return html`<h3 id="${provider}-sources">Sources</h3>
      <dl class="sources">${sources.map(
        ({ id, title, date, url, description }) => html`
        <dt id="${provider}-source-${id}"><code>${id}</code></dt>
        <dd>${url ? html`<a href="${url}">${title}</a>` : title}, ${date}. ${description}</dd>`,
      )}</dl>`;
}

function claimList(id: string, title: string, provider: string, claims: readonly Claim[]): Html {
  return html`<h3 id="${id}">${title} <small>${claims.length}</small></h3>
      ${claims.length === 0 && html`<p>Nothing.</p>`}
      <ul class="claims">${claims.map((claim) => claimItem(provider, claim))}</ul>`;
}

function claimItem(
  provider: string,
  { pointer, subject, mark, sources, conflict, words, covers }: Claim,
): Html {
  return html`
        <li data-pointer="${pointer}">
          <p><code>${subject}</code> <span class="badge ${mark}">${mark}</span></p>
          ${markdown(conflict ?? words)}
          ${covers.length > 0 && html`<p class="soft">Covers ${covers.map((name, index) => html`${index > 0 && ', '}<code>${name}</code>`)}.</p>`}
          <p class="soft">Sources: ${sources.map((id, index) => html`${index > 0 && ', '}<a href="#${provider}-source-${id}">${id}</a>`)}</p>
        </li>`;
}

/** What is gone one by one, and what came in figures: there is more of it, and the reference marks it. */
function ageList(provider: string, ages: readonly Age[]): Html {
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
          ${markdown(describeValidity(validity))}
        </li>`,
      )}</ul>
      <p>New in later documents: ${[...new Set(came)].map(
        (id, index) =>
          html`${index > 0 && ', '}${came.filter((one) => one === id).length} since <a href="#${provider}-source-${id}">${id}</a>`,
      )}.</p>`;
}

function mendedList(provider: string, mended: readonly Mended[]): Html {
  return html`<h3 id="${provider}-mended">Slips of the provider’s page that the contract mends <small>${mended.length}</small></h3>
      <ul class="claims">${mended.map(
        ({ page, ours, why, operations }) => html`
        <li>
          <p><code>${page}</code>${ours && ours !== page && html` stands for <code>${ours}</code>`}</p>
          ${markdown(why)}
          <p class="soft">In ${operations.length === 1 ? html`<code>${operations[0]}</code>` : `${operations.length} operations`}</p>
        </li>`,
      )}</ul>`;
}
