/** `npm run provenance`: how much of each contract is documented, observed and inferred, as a Markdown table. */
import { loadContract } from '../src/contract/contract.js';
import { providerIds } from '../src/contract/document.js';
import { provenanceOf, type Tally } from '../src/contract/evidence.js';

/** The table that the README shows; each cell is documented / observed / inferred. */
export function provenanceTable(): string {
  const rows = providerIds().map((provider) => {
    const { operations, inputs, fields, conflicts } = provenanceOf(loadContract(provider));
    return `| ${[provider, ...[operations, inputs, fields].map(cell), conflicts].join(' | ')} |`;
  });
  return [
    '| provider | operations | parameters and request fields | response fields | conflicts |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

function cell({ documented, observed, inferred }: Tally): string {
  return `${documented} / ${observed} / ${inferred}`;
}

if (process.argv[1]?.endsWith('provenance.ts')) console.log(provenanceTable());
