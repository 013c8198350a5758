/**
 * `npm run bench:rates`: our readers of aura's rate feeds beside fast-xml-parser, csv-parse and JSON.parse, on feeds of
 * 10,000 directions. The peers only take the text apart; ours checks and types the rows too. Then every reader of texts of
 * a service, on the text that costs it most. In process, no network.
 */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fetched } from '../scripts/support/install-on-demand.js';
import { toTxtFeed, toXmlFeed } from '../scripts/support/rate-feeds.js';
import { parseRatesJson, parseRatesTxt, parseRatesXml } from '../src/providers/aura/rates/index.js';
import { formatTarget, publishMeasurements, round } from './report.js';
import { measureWorstTexts } from './worst-texts.js';

const ROWS = 10_000;
const ROUNDS = 15;
const VERSIONS = { 'fast-xml-parser': '5.12.1', 'csv-parse': '7.0.3' };

type Read = (text: string) => { length: number };

const directions = Array.from({ length: ROWS }, (_, index) => ({
  from: `FROM${index}`,
  to: `TO${index}`,
  in: '1',
  out: `${index}.${index % 1000}`,
  amount: `${index * 7}.5`,
  minamount: `0.06 FROM${index}`,
  param: 'manual,cardverify',
  city: 'MSK',
}));
async function main(): Promise<void> {
  const folder = fetched(
    'bench-rates',
    Object.entries(VERSIONS).map(([name, version]) => `${name}@${version}`),
  );
  const load = createRequire(join(folder, 'package.json'));
  const { XMLParser } = load('fast-xml-parser') as {
    XMLParser: new () => { parse: (text: string) => { rates: { item: unknown[] } } };
  };
  const csv = load('csv-parse/sync') as { parse: (text: string, options: object) => unknown[] };
  const formats: [format: string, text: string, ours: Read, peer: string, theirs: Read][] = [
    [
      'XML',
      toXmlFeed(directions),
      parseRatesXml,
      'fast-xml-parser',
      (text) => new XMLParser().parse(text).rates.item,
    ],
    [
      'JSON',
      JSON.stringify({ rates: directions }),
      parseRatesJson,
      'JSON.parse',
      (text) => JSON.parse(text).rates,
    ],
    [
      'TXT',
      toTxtFeed(directions),
      parseRatesTxt,
      'csv-parse',
      (text) => csv.parse(text, { delimiter: ';' }),
    ],
  ];
  const rows = formats.map(([format, text, ours, peer, theirs]) => {
    const [mine, other] = measureInTurn(text, [ours, theirs]);
    return [format, round(mine ?? Number.NaN), peer, round(other ?? Number.NaN)] as const;
  });
  publishMeasurements([
    {
      name: 'rates',
      about: `Milliseconds for a rate feed of ${ROWS} directions, median of ${ROUNDS} readings in turn.`,
      columns: ['format', 'affiliate-contracts/aura/rates', 'peer', 'peer, ms'],
      rows,
      targets: rows.map(([format, mine]) =>
        formatTarget(`milliseconds of ${format}`, mine, 100, false),
      ),
      versions: VERSIONS,
    },
    measureWorstTexts(),
  ]);
}

/** Median milliseconds of each reader, after one reading that warms up. */
function measureInTurn(text: string, readers: readonly Read[]): number[] {
  const times: number[][] = readers.map(() => []);
  for (let turn = -1; turn < ROUNDS; turn++) {
    for (const [index, read] of readers.entries()) {
      const started = performance.now();
      const { length } = read(text);
      if (turn >= 0) times[index]?.push(performance.now() - started);
      if (length !== ROWS) throw new Error(`${length} of ${ROWS} rows read`);
    }
  }
  return times.map((each) => each.toSorted((a, b) => a - b)[ROUNDS >> 1] ?? Number.NaN);
}

await main();
