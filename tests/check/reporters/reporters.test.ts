import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { type CheckReport, toExitCode } from '../../../src/check/findings/report.js';
import { check } from '../../../src/check/live/check.js';
import { REPORTERS, type ReporterName } from '../../../src/check/reporters/index.js';
import type { Envelope } from '../../../src/client/operation.js';
import { loadContract } from '../../../src/contract/contract.js';
import { listProviders, packageRoot } from '../../../src/contract/document.js';
import { closeServers, serve } from '../servers.js';
import { sampleReport } from './sample-report.js';

closeServers();

const write = (name: ReporterName, reports: readonly CheckReport[]) => REPORTERS[name](reports);

interface Element {
  name: string;
  attributes: Record<string, string>;
  text: string;
  children: Element[];
}

/** Parses XML strictly; throws where it is not well formed. */
function parsedXml(text: string): Element {
  const parser = new SaxesParser();
  const root: Element = { name: '', attributes: {}, text: '', children: [] };
  const stack = [root];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = {
      name,
      attributes: attributes as Record<string, string>,
      text: '',
      children: [],
    };
    stack.at(-1)?.children.push(element);
    stack.push(element);
  });
  parser.on('text', (part) => {
    const top = stack.at(-1);
    if (top) top.text += part;
  });
  parser.on('closetag', () => stack.pop());
  parser.write(text).close();
  return root.children[0] as Element;
}

describe('JUnit', () => {
  const root = parsedXml(
    write('junit', [sampleReport(), sampleReport({ target: 'acme', problems: [] })]),
  );

  it('is well-formed XML with a suite a report and a case an operation', () => {
    expect(root.name).toBe('testsuites');
    expect(root.children.map(({ attributes }) => attributes.name)).toEqual([
      'affise',
      'affise acme',
    ]);
    const [suite] = root.children;
    const cases = suite?.children.filter(({ name }) => name === 'testcase');
    expect(cases?.map(({ attributes }) => attributes.name)).toEqual([
      'listOffers',
      'listNews',
      'accepted.yaml:4',
    ]);
  });

  it('counts what it holds', () => {
    for (const element of [root, ...root.children]) {
      const suites = element === root ? root.children : [element];
      const cases = suites
        .flatMap(({ children }) => children)
        .filter(({ name }) => name === 'testcase');
      const holding = (name: string) =>
        cases.filter(({ children }) => children.some((child) => child.name === name)).length;
      expect(element.attributes).toMatchObject({
        tests: String(cases.length),
        failures: String(holding('failure')),
        skipped: String(holding('skipped')),
        errors: '0',
      });
    }
  });

  it('has one failure of all errors, with messages, lines and commands; lighter findings are output', () => {
    const [failure, output, ...others] = root.children[0]?.children[0]?.children ?? [];
    expect(others).toEqual([]);
    expect(failure?.attributes).toEqual({
      type: 'type',
      message: 'type at /pagination/page: must be integer, found something like "00", and 1 more',
    });
    expect(failure?.text).toMatch(
      /contradicts specs\/affise\/components\/schemas\/Pagination\.yaml:\d+:\d+\ncurl /,
    );
    expect(failure?.text).toContain('null at /offers/*/id: must be integer (2 places)');
    expect(output?.name).toBe('system-out');
    expect(output?.text).toContain('warning: slow');
    expect(output?.text).toContain('information: undocumented-field at /offers/0/a,b:c');
    expect(root.children[0]?.children.at(-1)).toMatchObject({
      name: 'system-out',
      text: 'accepted.yaml:9: it is not found any more <&',
    });
  });

  it.each([
    ['error', 'and 1 more'],
    ['warning', 'and 2 more'],
    ['information', 'and 3 more'],
  ] as const)('fails for what --fail-on %s fails for', (failOn, rest) => {
    const text = REPORTERS.junit?.([sampleReport()], { failOn }) ?? '';
    const [offers] = parsedXml(text).children[0]?.children ?? [];
    const failures = offers?.children.filter(({ name }) => name === 'failure');
    expect(failures?.map(({ attributes }) => attributes.message)).toEqual([
      expect.stringContaining(rest),
    ]);
  });
});

describe('SARIF', () => {
  const text = write('sarif', [sampleReport(), sampleReport({ target: 'acme' })]);
  const log = JSON.parse(text) as { runs: SarifRun[] };
  const results = (run: number) => log.runs[run]?.results ?? [];

  it('fits the schema of SARIF 2.1.0', () => {
    const schema = JSON.parse(
      readFileSync(join(import.meta.dirname, '../fixtures/sarif-2.1.0.json'), 'utf8'),
    ) as object;
    const ajv = new Ajv2020({ strict: false, allErrors: true });
    addFormats.default(ajv);
    const validate = ajv.compile(schema);
    expect(validate(log) || validate.errors).toBe(true);
    expect(text).toContain('"text": "it is not found any more <&"');
    // The schema would let nothing pass that it does not know.
    expect(validate({ ...log, extra: 1 })).toBe(false);
  });

  it('has a rule and a region in an existing file for each result', () => {
    const all = [...results(0), ...results(1)];
    expect(all).toHaveLength(8);
    for (const result of all) {
      const { artifactLocation, region } = result.locations[0]?.physicalLocation ?? {};
      const lines = readFileSync(join(packageRoot, artifactLocation?.uri ?? ''), 'utf8').split(
        '\n',
      );
      expect(lines[(region?.startLine ?? 0) - 1]).toBeDefined();
      expect(result.ruleId).toBe(log.runs[0]?.tool.driver.rules[result.ruleIndex]?.id);
    }
  });

  it('gives the same finding the same fingerprint, and another target another one', () => {
    const prints = (run: number) =>
      results(run).map(({ partialFingerprints }) => Object.values(partialFingerprints)[0]);
    expect(new Set([...prints(0), ...prints(1)]).size).toBe(8);
    expect(
      JSON.parse(write('sarif', [sampleReport()])).runs[0].results[0].partialFingerprints,
    ).toEqual(results(0)[0]?.partialFingerprints);
  });

  interface SarifResult {
    ruleId: string;
    ruleIndex: number;
    partialFingerprints: Record<string, string>;
    locations: {
      physicalLocation: { artifactLocation: { uri: string }; region: { startLine: number } };
    }[];
  }
  interface SarifRun {
    tool: { driver: { rules: { id: string }[] } };
    results: SarifResult[];
  }
});

describe('GitHub annotations', () => {
  const lines = write('github', [sampleReport()]).split('\n');

  it('are one line each, on the line of the YAML', () => {
    expect(lines).toHaveLength(6);
    expect(lines[0]).toMatch(
      /^::error file=specs\/affise\/components\/schemas\/Pagination\.yaml,line=\d+,col=5,title=affise listOffers%3A type::\/pagination\/page: must be integer, found something like "00"$/,
    );
    expect(lines[1]).toMatch(/^::error .*\(2 places\)$/);
    expect(lines[2]).toMatch(/^::warning .*100%25 .*\\x00.\\n::error::x$/);
    expect(lines[3]).toMatch(/^::notice /);
    expect(lines[4]).toMatch(/^::error file=accepted\.yaml,line=4,title=affise::.*50%25/);
    expect(lines[5]).toMatch(/^::notice file=accepted\.yaml,line=9,title=affise::it is not found/);
  });
});

describe('Markdown', () => {
  it('has one table that sums up and one of findings, in which nothing breaks out of its cell', () => {
    const text = write('markdown', [sampleReport()]);
    expect(text).toContain('| affise | 1 | 0 | 1 | 1 | 2 | 1 | 1 | 0 |');
    const rows = text.split('\n').filter((line) => line.startsWith('|'));
    const widths = rows.map((row) => row.replaceAll('\\|', '').split('|').length - 2);
    expect(widths).toEqual([9, 9, 9, 5, 5, 5, 5, 5, 5]);
    expect(text).not.toContain('<b>');
    expect(text).toContain('- `accepted.yaml:9` it is not found any more &lt;&');
    expect(text).toContain('- listNews: it needs &lt;ID> & "more"');
  });

  it('is short where all is fine', () => {
    const text = write('markdown', [
      sampleReport({ outcomes: [], problems: [], notes: [], unmatched: [] }),
    ]);
    expect(text.split('\n')).toHaveLength(5);
  });
});

describe('the text for people', () => {
  it('has colours only when asked, and a line for everything', () => {
    const plain = write('pretty', [sampleReport()]);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: this is what a colour is
    expect(plain.replaceAll('\u0000', '')).not.toMatch(/\u001b/);
    expect(REPORTERS.pretty?.([sampleReport()], { colours: true })).toContain('\u001b[31m');
    expect(plain).toContain('?  GET /3.1/offers: no operation of the contract (2 times)');
    expect(plain).toContain('x  accepted.yaml:4: the acceptance');
    expect(plain).toContain('i  accepted.yaml:9: it is not found any more');
    expect(plain).toMatch(
      /affise: 2 operations: 0 passed, 1 failed, 1 skipped; 3 findings, 1 for information$/,
    );
  });
});

describe('the exit code', () => {
  const quiet = { problems: [], unmatched: [] };
  const clean = sampleReport({ ...quiet, outcomes: [] });

  it('is 1 for findings as grave as the limit', () => {
    expect(toExitCode([clean, sampleReport(quiet)], { failOn: 'error' })).toBe(1);
    const [offers] = sampleReport(quiet).outcomes;
    const only = (severity: string) =>
      sampleReport({
        ...quiet,
        outcomes: [
          { ...offers, findings: offers?.findings.filter((f) => f.severity === severity) } as never,
        ],
      });
    expect(toExitCode([only('warning')], { failOn: 'error' })).toBe(0);
    expect(toExitCode([only('warning')], { failOn: 'warning' })).toBe(1);
    expect(toExitCode([only('information')], { failOn: 'warning' })).toBe(0);
    expect(toExitCode([only('information')], { failOn: 'information' })).toBe(1);
  });

  it('is 2 where nothing could be checked, which is not the same as that all is well', () => {
    const skipped = sampleReport(quiet).outcomes.slice(1);
    expect(toExitCode([sampleReport({ ...quiet, outcomes: skipped })], { failOn: 'error' })).toBe(
      2,
    );
  });

  it('is 1 for a problem, and 0 for nothing', () => {
    expect(
      toExitCode([sampleReport({ ...clean, problems: [{ message: '', file: '', line: 1 }] })], {
        failOn: 'error',
      }),
    ).toBe(1);
    expect(toExitCode([clean], { failOn: 'information' })).toBe(0);
  });
});

/** Every provider is checked with a key that a service echoes wherever it can; no form of a report may hold it. */
describe('the key of a check', () => {
  const key = 'S3cr3t/Key+with=signs&more';

  it.each(listProviders())('of %s is in no report', async (provider) => {
    const contract = loadContract(provider);
    const baseUrl = await serve((request, response) => {
      const told = {
        url: request.url,
        ...request.headers,
        key,
        [key]: key,
        nested: Buffer.from(`x:${key}`).toString('base64'),
      };
      const { message, success } = contract.envelope as Envelope;
      const failure = Object.fromEntries(
        message.map((pointer) => [pointer.slice(1), `no such key: ${key}`]),
      );
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ ...told, ...failure, [success.pointer.slice(1)]: key }));
    });
    const report = await check(contract, { baseUrl, key, examples: true, negative: true });
    expect(report.outcomes.flatMap(({ findings }) => findings).length).toBeGreaterThan(0);
    const bad = [
      key,
      encodeURIComponent(key),
      JSON.stringify(key).slice(1, -1),
      'S3cr3t',
      Buffer.from(key).toString('base64').slice(0, 12),
    ];
    for (const name of Object.keys(REPORTERS) as ReporterName[]) {
      const text = write(name, [report]);
      expect(text.length).toBeGreaterThan(50);
      for (const form of bad) expect(text, name).not.toContain(form);
    }
  });
});
