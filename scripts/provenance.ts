/** `npm run provenance`: how much of each contract is documented, observed and inferred, as a Markdown table. */
import { loadContract } from '../src/contract/contract.js';
import { listProviders } from '../src/contract/document.js';
import { readProvenance, type Tally } from '../src/contract/evidence.js';
import { isMain } from './support/is-main.js';

/** The table that the README shows; each cell is documented / observed / inferred. */
export function formatProvenance(): string {
  const rows = listProviders().map((provider) => {
    const { operations, inputs, fields, conflicts } = readProvenance(loadContract(provider));
    return `| ${[provider, ...[operations, inputs, fields].map(formatTally), conflicts].join(' | ')} |`;
  });
  return [
    '| provider | operations | parameters and request fields | response fields | conflicts |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

function formatTally({ documented, observed, inferred }: Tally): string {
  return `${documented} / ${observed} / ${inferred}`;
}

if (isMain(import.meta.url)) console.log(formatProvenance());
