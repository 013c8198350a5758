import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { resolveBin } from '../../scripts/support/bin-path.js';
import { packageRoot } from '../../src/contract/document.js';
import type { HeyApi } from './hey-api.js';

export interface TypeCost {
  readonly name: string;
  /** Seconds. */
  readonly check: number;
  readonly total: number;
  /** Megabytes. */
  readonly memory: number;
  readonly types: number;
}

const OURS = `import { createAffiseClient } from '../../src/providers/affise/index.js';
const client = createAffiseClient({ tenant: 'example', apiKey: 'k' });
const report = await client.getReportByDate({ filter: { date_from: '2026-01-01', date_to: '2026-01-31', country: ['US'] } });
export const count = report.ok ? report.data.stats[0]?.actions?.total?.count : report.error.status;
export const offer = await client.getOffer({ id: 1 });
for await (const conversion of client.listConversions.items({ date_from: '2026-01-01', date_to: '2026-01-31' })) console.log(conversion.id);
`;

const PLAIN = `import createClient from 'openapi-fetch';
import type { paths } from '../../generated/affise/schema.js';
const client = createClient<paths>({ baseUrl: 'https://example.com' });
const query = { 'filter[date_from]': '2026-01-01', 'filter[date_to]': '2026-01-31', 'filter[country][]': ['US'] };
export const report = await client.GET('/3.0/stats/getbydate', { params: { query } });
export const offer = await client.GET('/3.0/offer/{id}', { params: { path: { id: 1 } } });
export const list = await client.GET('/3.0/stats/conversions', { params: { query: { date_from: '2026-01-01', date_to: '2026-01-31' } } });
`;

const generated = (
  folder: string,
) => `import { getOffer, getReportByDate, listConversions } from '${folder}/affise/index.js';
const query = { 'filter[date_from]': '2026-01-01', 'filter[date_to]': '2026-01-31', 'filter[country][]': ['US'] };
export const report = await getReportByDate({ query });
export const offer = await getOffer({ path: { id: 1 } });
export const list = await listConversions({ query: { date_from: '2026-01-01', date_to: '2026-01-31' } });
`;

/** What tsc needs for a program on each of the clients. */
export async function measureTypeCost({ folder }: HeyApi): Promise<TypeCost[]> {
  return [
    runTsc('openapi-fetch', PLAIN),
    runTsc('@hey-api/openapi-ts', generated(folder)),
    runTsc('affiliate-contracts', OURS),
  ];
}

/** tsc --extendedDiagnostics of a program below .cache/. */
function runTsc(name: string, program: string): TypeCost {
  const folder = join(packageRoot, '.cache/bench-types');
  mkdirSync(folder, { recursive: true });
  try {
    writeFileSync(join(folder, 'program.ts'), program);
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({
        extends: '../../tsconfig.json',
        // The generated peer does not hold under it.
        compilerOptions: { exactOptionalPropertyTypes: false },
        include: ['program.ts'],
        exclude: [],
      }),
    );
    const tsc = resolveBin('typescript', 'bin/tsc');
    const text = execFileSync(process.execPath, [tsc, '-p', folder, '--extendedDiagnostics'], {
      encoding: 'utf8',
    });
    const figure = (label: string) =>
      Number(new RegExp(`^${label}: +([\\d.]+)`, 'm').exec(text)?.[1]);
    return {
      name,
      check: figure('Check time'),
      total: figure('Total time'),
      memory: figure('Memory used') / 1024,
      types: figure('Types'),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
