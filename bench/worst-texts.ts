import { createContentRedactor } from '../src/check/redact/content.js';
import { createRedactor } from '../src/check/redact/secrets.js';
import { quoteNumbers } from '../src/client/json.js';
import { loadContract } from '../src/contract/contract.js';
import { resolvePointer } from '../src/contract/document.js';
import { parseRatesXml } from '../src/providers/aura/rates/index.js';
import { formatTarget, type Measurement, round } from './report.js';

const [SIZE, NAIVE_SIZE] = [10_000_000, 5_000];

interface Contest {
  readonly reader: string;
  /** What makes our reader slow, and what makes the usual pattern slow, repeated to a length. */
  readonly unit: string;
  readonly naiveUnit: string;
  readonly ours: (text: string) => unknown;
  readonly naive: (text: string) => unknown;
}

/** Our readers on the texts that cost them most, beside the pattern that one would write at first. */
export function measureWorstTexts(): Measurement {
  const contests = listContests();
  const rows = contests.map(({ reader, unit, naiveUnit, ours, naive }) => {
    const mine = measure(ours, repeat(unit, SIZE));
    const other = measure(naive, repeat(naiveUnit, NAIVE_SIZE));
    return [reader, JSON.stringify(unit), round(mine), round(other)] as const;
  });
  return {
    name: 'worst-texts',
    about: `Milliseconds of processor time for ${SIZE / 1e6} MB of the text that costs a reader most, median of 3; beside it the naive pattern on its own worst text of ${NAIVE_SIZE / 1000} kB, a ${SIZE / NAIVE_SIZE}th.`,
    columns: ['reader', '10 MB of', 'ours, ms', 'naive pattern, 5 kB, ms'],
    rows,
    targets: rows.map(([reader, unit, mine]) =>
      formatTarget(`milliseconds of ${reader}, ${unit}`, mine, 1000, false),
    ),
  };
}

function listContests(): Contest[] {
  const redact = createContentRedactor(
    createRedactor([{ value: 'sesame-0000-key', mark: '$KEY' }]),
  );
  const naiveEmails = (text: string) => text.replace(/[\w.+-]+@[\w-]+\.[\w.]+/g, '');
  const redactor = ['a', '\\\\"', '&amp;', '::', 'password='].map(
    (unit): Contest => ({
      reader: 'redactor',
      unit,
      naiveUnit: 'a',
      ours: redact,
      naive: naiveEmails,
    }),
  );
  const fee = new RegExp(readFeePattern());
  return [
    ...redactor,
    {
      reader: 'redactor, in a list of JSON',
      unit: '"::1",',
      naiveUnit: 'a',
      ours: (text) => redact(`[${text.slice(0, text.lastIndexOf(','))}]`),
      naive: naiveEmails,
    },
    {
      reader: 'quoteNumbers',
      unit: '1,',
      naiveUnit: '9',
      ours: (text) => quoteNumbers(text, () => false),
      naive: (text) => text.replace(/-?\d+(?=\s*[,\]}])/g, '"$&"'),
    },
    {
      reader: 'parseRatesXml',
      unit: '9',
      naiveUnit: '9',
      ours: (text) => parseRatesXml(toFeed(text)),
      naive: (text) => /\d+(\.\d+)?\s*[A-Z]+$/.test(text),
    },
    {
      reader: 'pattern of Fee',
      unit: '9',
      naiveUnit: '9',
      ours: (text) => fee.test(text),
      naive: (text) => /[0-9]+(\.[0-9]+)? ?(%|[A-Z]+)$/.test(text),
    },
  ];
}

function toFeed(amount: string): string {
  return `<rates><item><from>A</from><to>B</to><in>1</in><out>1</out><amount>${amount}</amount><fromfee>${amount}</fromfee></item></rates>`;
}

function readFeePattern(): string {
  const { document } = loadContract('aura');
  const { node } = resolvePointer<{ pattern: string }>(document, '/components/schemas/Fee');
  return node.pattern;
}

/** A flat text: one that was joined of parts is flattened by its first reader. */
function repeat(unit: string, length: number): string {
  return Buffer.from(unit.repeat(length / unit.length)).toString();
}

/** Median milliseconds of the processor. */
function measure(read: (text: string) => unknown, text: string): number {
  const times = Array.from({ length: 3 }, () => {
    const before = process.cpuUsage();
    read(text);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return times.toSorted((a, b) => a - b)[1] ?? Number.NaN;
}
