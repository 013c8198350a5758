import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { RULES, type Rule } from '../../../src/check/findings/finding.js';
import {
  type CheckReport,
  countOutcomes,
  listFindings,
} from '../../../src/check/findings/report.js';
import { REPORTERS, type ReporterName } from '../../../src/check/reporters/index.js';
import { formatLog } from '../../../src/check/reporters/sarif.js';
import { listTitles } from '../../../src/check/reporters/text.js';
import { packageRoot } from '../../../src/contract/document.js';
import { sampleReport } from './sample-report.js';

const NAMES = Object.keys(REPORTERS) as ReporterName[];
const manifest = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')) as {
  version: string;
  homepage?: string;
};
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'reporters-')));
afterAll(() => rmSync(folder, { recursive: true }));
beforeEach(() => {
  // As on a developer's machine, wherever the tests run.
  vi.stubEnv('GITHUB_WORKFLOW_REF', '');
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

/** A report whose only operation has these findings, each with what is given. */
function withFindings(count: number, more: object, report: Partial<CheckReport> = {}): CheckReport {
  const sample = sampleReport({ problems: [], notes: [], unmatched: [], ...report });
  const [outcome] = sample.outcomes;
  const [finding] = outcome?.findings ?? [];
  if (!outcome || !finding) throw new Error('the sample has no finding');
  const findings = Array.from({ length: count }, () => ({ ...finding, ...more }));
  return { ...sample, outcomes: [{ ...outcome, findings }] };
}
const targets = (count: number, provider = 'affise') =>
  Array.from({ length: count }, (_, index) => sampleReport({ provider, target: `t${index}` }));

interface Run {
  tool: { driver: Record<string, unknown>; extensions: { name: string; version?: string }[] };
  automationDetails: { id: string };
  invocations: { startTimeUtc?: string }[];
  results: {
    message: { text: string };
    suppressions?: { justification: string }[];
    locations: { physicalLocation?: { artifactLocation: { uri: string } } }[];
  }[];
}
const runsOf = (reports: readonly CheckReport[], home?: string): Run[] =>
  JSON.parse(formatLog(reports, { ...manifest, ...(home && { homepage: home }) })).runs;
/** The first physical location of a single finding. */
const locate = (report: CheckReport, home?: string) =>
  runsOf([report], home)[0]?.results[0]?.locations[0]?.physicalLocation?.artifactLocation.uri;

describe('SARIF as code scanning takes it', () => {
  it.each([
    ['twenty targets are as many runs', targets(20), 20],
    ['a target more, and each provider is one', targets(21), 1],
    [
      'many providers are twenty at most',
      Array.from({ length: 25 }, (_, index) => sampleReport({ provider: `p${index}` })),
      20,
    ],
    [
      'names that differ in a sign alone',
      ['a b', 'a/b', 'a%2Fb', 'a b (2)', 'a b'].map((target) => sampleReport({ target })),
      5,
    ],
  ])('%s: no run too many, all categories different, no result lost', (_, reports, count) => {
    const runs = runsOf(reports);
    expect(runs).toHaveLength(count);
    expect(new Set(runs.map(({ automationDetails }) => automationDetails.id)).size).toBe(count);
    const results = runs.reduce((sum, run) => sum + run.results.length, 0);
    expect(results).toBe(reports.flatMap(listFindings).length);
  });

  it('says which tool, which contract and when, and a home only where there is one', () => {
    const report = sampleReport({ contractVersion: '3.0', startedAt: '2026-07-15T01:02:03.000Z' });
    const [run] = runsOf([report]);
    expect(run?.tool.driver).toMatchObject({ semanticVersion: manifest.version });
    expect(run?.tool.extensions).toEqual([{ name: 'contract of affise', version: '3.0' }]);
    expect(run?.invocations[0]?.startTimeUtc).toBe('2026-07-15T01:02:03.000Z');
    expect(run?.tool.driver.informationUri).toBe(manifest.homepage);
    const [homely] = runsOf([report], 'https://docs.example.com/');
    expect(homely?.tool.driver.informationUri).toBe('https://docs.example.com/');
  });
});

describe('a finding is shown where the reader has a file', () => {
  const elsewhere = () => vi.spyOn(process, 'cwd').mockReturnValue(folder);

  it('in a checkout of the contracts at the line of the YAML', () => {
    expect(locate(sampleReport())).toMatch(/^specs\/affise\/.*\.yaml$/);
  });

  it('elsewhere where the target or the recording is named', () => {
    elsewhere();
    const place = { file: 'affiliate-contracts.config.yaml', line: 7 };
    expect(locate(sampleReport({ place }), 'https://docs.example.com')).toBe(place.file);
    expect(REPORTERS.github([sampleReport({ place })])).toMatch(
      /^::error file=affiliate-contracts\.config\.yaml,line=7,/,
    );
  });

  it('else at the workflow that runs the check, if it is there', () => {
    elsewhere();
    vi.stubEnv('GITHUB_WORKSPACE', folder);
    vi.stubEnv('GITHUB_WORKFLOW_REF', 'acme/shop/.github/workflows/contract.yml@refs/heads/main');
    expect(locate(sampleReport())).toBeUndefined();
    mkdirSync(join(folder, '.github/workflows'), { recursive: true });
    writeFileSync(join(folder, '.github/workflows/contract.yml'), '');
    expect(locate(sampleReport())).toBe('.github/workflows/contract.yml');
  });

  it('else on the page of the contract, and without a home no address is invented', () => {
    elsewhere();
    expect(locate(sampleReport(), 'https://docs.example.com/')).toBe(
      'https://docs.example.com/affise.html#operation/listOffers',
    );
    expect(locate(sampleReport())).toBeUndefined();
    const report = withFindings(1, { curl: undefined }, { subject: 'traffic.har' });
    const { homepage: _, ...homeless } = manifest;
    const text = formatLog([report], homeless).replace('https://json.schemastore.org', '');
    expect(text).not.toMatch(/https?:/);
    const annotations = REPORTERS.github([report]);
    expect(annotations).not.toMatch(/ file=/);
    expect(annotations).toContain('specs/affise/');
  });
});

describe('names in JUnit', () => {
  const namesOf = (reports: readonly CheckReport[]) => {
    const text = REPORTERS.junit(reports);
    const suites = [...text.matchAll(/<testsuite name="([^"]*)"/g)].map(([, name]) => name);
    const cases = [...text.matchAll(/<testcase (classname="[^"]*" name="[^"]*")/g)];
    return { suites, cases: cases.map(([, name]) => name) };
  };

  it.each([
    ['two recordings of one provider', ['a/one.har', 'b/two.har'].map((subject) => ({ subject }))],
    ['two of the same name', ['a/x.har', 'b/x.har', 'c/x.har'].map((subject) => ({ subject }))],
    ['targets that differ in a sign', ['a b', 'a.b', 'a b (2)'].map((target) => ({ target }))],
    [
      'problems on one line',
      [{ problems: ['one', 'two'].map((message) => ({ message, file: 'x.yaml', line: 1 })) }],
    ],
  ])('are each another one: %s', (_, parts) => {
    const { suites, cases } = namesOf(parts.map((part) => sampleReport(part)));
    expect(new Set(suites).size).toBe(parts.length);
    expect(new Set(cases).size).toBe(cases.length);
  });

  it('a title of one report is no other one with a number', () => {
    const reports = ['a', 'a (2)', 'a'].map((target) => sampleReport({ target, subject: '' }));
    expect(new Set(listTitles(reports)).size).toBe(3);
  });
});

describe('Markdown', () => {
  const MIB = 1024 * 1024;
  const wide = 'x'.repeat(280);
  it.each([
    ['4,900 findings', [withFindings(4900, { message: wide })]],
    [
      'as many notes',
      [sampleReport({ notes: Array(9000).fill({ message: wide, file: 'a', line: 1 }) })],
    ],
    ['as many targets', Array.from({ length: 9000 }, () => withFindings(1, { message: wide }))],
    ['letters of three bytes', [withFindings(4900, { message: '中'.repeat(280) })]],
  ])('of %s is small enough for the page of a job, and says what is left out', (_, reports) => {
    const text = REPORTERS.markdown(reports);
    expect(Buffer.byteLength(text)).toBeLessThan(MIB);
    expect(text).toMatch(/… and \d+ more/);
  });
});

/** All control characters but the line feed, and marks that turn the direction of text. */
const EXECUTED = /[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]/u;

describe('texts of a service are data', () => {
  const ESC = String.fromCharCode(0x1b);
  const hostile = `a\r\n::error::x\n  ::add-mask::y\n##[error]z${ESC}]52;c;AAAA\u0007\u0000\u009b31m\u202egpj\u2066\u007f`;
  const report = (): CheckReport => ({
    ...withFindings(2, {
      message: hostile,
      place: `/${hostile}`,
      at: `/${hostile}`,
      value: hostile,
      curl: hostile,
      contradicts: `/${hostile}`,
      source: undefined,
    }),
    subject: hostile,
    target: hostile,
    unmatched: [{ method: 'GET', path: hostile, count: 1 }],
    unreadable: [{ entry: hostile, reason: hostile }],
    problems: [{ file: hostile, line: 1, message: hostile }],
    notes: [{ file: hostile, line: 1, message: hostile }],
  });
  const skipping = (): CheckReport => ({
    ...report(),
    outcomes: ['skipped', 'unsent', 'note'].map((name) => ({
      operation: 'listOffers',
      tag: 'offers',
      findings: [],
      [name]: hostile,
    })),
  });

  it.each(NAMES)('%s has nothing that a terminal executes', (name) => {
    for (const verbose of [false, true]) {
      const text = REPORTERS[name]([report(), skipping()], { verbose });
      expect(text.match(EXECUTED)).toBeNull();
    }
  });

  it.each(NAMES)('%s has no line that a runner obeys', (name) => {
    const lines = REPORTERS[name]([report(), skipping()], { verbose: true }).split('\n');
    const isOwn = (line: string) =>
      name === 'github' && /^::(error|warning|notice) [^:]*::/.test(line);
    expect(lines.filter((line) => /^\s*::/.test(line) && !isOwn(line))).toEqual([]);
    if (name === 'pretty') expect(lines.join('\n')).not.toContain('##[');
  });
});

describe('"contradicts" is said where something is contradicted, and nowhere else', () => {
  it.each(Object.keys(RULES) as Rule[])('%s', (rule) => {
    const { severity, contradicts } = RULES[rule];
    const report = withFindings(1, { rule, severity, curl: undefined });
    for (const name of ['pretty', 'junit', 'markdown', 'github', 'sarif'] as const) {
      const text = REPORTERS[name]([report]).replaceAll('"contradicts":', '');
      const says = /contradicts (?:specs\/|#)/.test(text);
      if (says) expect(contradicts, name).toBe(true);
      if (contradicts && name === 'pretty') expect(says).toBe(true);
    }
  });
});

describe('what is accepted', () => {
  const accepted = { reason: 'known to the provider', expires: '2027-01-31' };
  const report = withFindings(1, { accepted });
  it('has a mark of its own, fails nothing, and is counted apart', () => {
    expect(REPORTERS.pretty([report])).toMatch(
      /^~ {2}listOffers: type at .*\n.*until 2027-01-31: known/,
    );
    expect(REPORTERS.markdown([report])).toContain('| accepted | listOffers |');
    expect(REPORTERS.junit([report])).toMatch(/failures="0".*\n?[\s\S]*accepted: type at/);
    expect(REPORTERS.github([report])).toBe('');
    expect(runsOf([report])[0]?.results[0]?.suppressions).toEqual([
      { kind: 'external', justification: 'known to the provider (until 2027-01-31)' },
    ]);
    expect(countOutcomes(report)).toMatchObject({ passed: 1, failed: 0, findings: 0, accepted: 1 });
  });
});

describe('counts', () => {
  it('add up, in every form that has them', () => {
    const [offers] = sampleReport().outcomes;
    const accepted = { reason: 'r', expires: '2027-01-31' };
    const some = {
      ...offers,
      findings: offers?.findings.map((one, i) => (i ? one : { ...one, accepted })),
    };
    const report = sampleReport({ outcomes: [...sampleReport().outcomes, some as never] });
    const counts = countOutcomes(report);
    expect(counts.passed + counts.failed).toBe(counts.checked);
    expect(counts.checked + counts.skipped).toBe(counts.operations);
    expect(counts.errors + counts.warnings).toBe(counts.findings);
    expect(counts.findings + counts.informations + counts.accepted).toBe(
      listFindings(report).length,
    );
    const { checked, passed, failed, skipped, errors, warnings, informations } = counts;
    const row = [checked, passed, failed, skipped, errors, warnings, informations, counts.accepted];
    expect(REPORTERS.markdown([report])).toContain(`| affise | ${row.join(' | ')} |`);
    expect(REPORTERS.pretty([report])).toContain(
      `3 operations: ${passed} passed, ${failed} failed, ${skipped} skipped; ${counts.findings} findings, ${informations} for information, 1 accepted`,
    );
  });
});

describe('what was skipped', () => {
  const skip = (operation: string, skipped: string, more: object = {}) => ({
    operation,
    tag: 'offers',
    findings: [],
    skipped,
    ...more,
  });
  const report = sampleReport({
    problems: [],
    outcomes: [
      skip('a', 'it is for affiliate keys', { skippedBy: 'role', option: 'role' }),
      skip('b', 'it is for affiliate keys', { skippedBy: 'role', option: 'role' }),
      skip('c', 'it needs id; write it there', { skippedBy: 'input' }),
      skip('d', 'it needs name; write it there', { skippedBy: 'input' }),
      skip('e', 'it is unsafe', { skippedBy: 'safety' }),
    ],
  });

  it('is one line with a count for each reason, with what would change it', () => {
    const lines = REPORTERS.pretty([report])
      .split('\n')
      .filter((line) => line.startsWith('- '));
    expect(lines).toEqual([
      '-  2 operations: skipped, it is for affiliate keys; say --role',
      '-  2 operations: skipped, the input is not known',
      '-  e: skipped, it is unsafe',
    ]);
  });

  it('is listed when asked for', () => {
    const text = REPORTERS.pretty([report], { verbose: true });
    expect(text.split('\n').filter((line) => line.startsWith('- '))).toHaveLength(5);
    expect(text).toContain('-  d: skipped, it needs name; write it there');
  });
});

it('the place that is shown is the one that a baseline takes', () => {
  const report = withFindings(1, { at: '/offers/3/id', place: '/offers/*/id' });
  for (const name of ['pretty', 'junit', 'markdown', 'github', 'sarif'] as const) {
    expect(REPORTERS[name]([report]), name).toContain('/offers/*/id');
    expect(REPORTERS[name]([report]), name).not.toContain('/offers/3/id');
  }
});
