import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SaxesParser } from 'saxes';
import { afterAll, expect, it } from 'vitest';
import { CheckError } from '../../../src/check/error.js';
import type { CheckReport } from '../../../src/check/findings/report.js';
import { REPORTERS } from '../../../src/check/reporters/index.js';
import { formatJson, readReports } from '../../../src/check/reporters/json.js';
import { sampleReport } from './sample-report.js';

const folder = mkdtempSync(join(tmpdir(), 'read-reports-'));
afterAll(() => rmSync(folder, { recursive: true }));
const path = join(folder, 'report.json');

/** A report with everything in it that may be there. */
const whole = sampleReport({
  target: 'acme',
  startedAt: '2026-01-02T03:04:05.678Z',
  place: { file: 'config.yaml', line: 3 },
});

type Node = Record<string | number, unknown>;
const EVIL = '\u001b[31m\n::error::x\ud800';
const VALUES: readonly unknown[] = [undefined, null, -1, 1.5, {}, [null], EVIL];

function* listPaths(node: unknown, path: readonly string[] = []): Generator<readonly string[]> {
  if (path.length > 0) yield path;
  if (typeof node !== 'object' || node === null) return;
  for (const name of Object.keys(node)) yield* listPaths((node as Node)[name], [...path, name]);
}

function replaceAt(report: unknown, path: readonly string[], value: unknown): CheckReport {
  const copy = JSON.parse(JSON.stringify(report)) as Node;
  const parent = path.slice(0, -1).reduce((node, name) => node[name] as Node, copy);
  // Without a value the member is left out of the JSON.
  parent[path.at(-1) ?? ''] = value;
  return copy as unknown as CheckReport;
}

function listXmlFaults(text: string): string[] {
  const faults: string[] = [];
  const parser = new SaxesParser();
  parser.on('error', ({ message }) => faults.push(message));
  parser.write(text).close();
  return faults;
}

/** What is wrong with what the reporters make of a report. */
function findFaults(reports: readonly CheckReport[]): string[] {
  return Object.entries(REPORTERS).flatMap(([name, format]) => {
    const text = format(reports, { colours: false, failOn: 'error', verbose: true });
    const faults: string[] = [];
    if (name === 'sarif') JSON.parse(text);
    if (name === 'junit') faults.push(...listXmlFaults(text));
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
    if (/[\u0000-\u0008\u000b-\u001f\u007f]|^::error::x/m.test(text)) faults.push('control');
    if (!/json/.test(name) && /undefined|\[object|NaN/.test(text)) faults.push('no text');
    return faults.map((fault) => `${name}: ${fault}`);
  });
}

it('a report with one wrong value is refused in one line that names the place, or every reporter can write it', () => {
  const faults: string[] = [];
  let refused = 0;
  for (const place of listPaths(whole)) {
    for (const value of VALUES) {
      writeFileSync(path, formatJson([replaceAt(whole, place, value)]));
      const what = `${place.join('.')}: ${JSON.stringify(value)}`;
      try {
        faults.push(...findFaults(readReports([path])).map((fault) => `${what}: ${fault}`));
      } catch (error) {
        if (!(error instanceof CheckError)) faults.push(`${what}: ${String(error)}`);
        else if (!/^\S+: it is not a JSON report of a check \(.+\)$/.test(error.message))
          faults.push(`${what}: ${error.message}`);
        refused += 1;
      }
    }
  }
  expect(faults).toEqual([]);
  expect(refused).toBeGreaterThan(100);
});

it('a report as the check writes it is read again', () => {
  writeFileSync(path, formatJson([whole]));
  expect(readReports([path])).toEqual(JSON.parse(JSON.stringify([whole])));
});
