import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { loadBaseline, writeBaseline } from '../../src/check/config/baseline.js';
import { resolveTargets } from '../../src/check/config/targets.js';
import { type CheckReport, listFindings, toExitCode } from '../../src/check/findings/report.js';
import { createLiveJobs, runJobs } from '../../src/check/jobs.js';
import { formatNdjson, readReports } from '../../src/check/reporters/json.js';
import { closeServers, damagedMock, serve, serveMock } from './servers.js';

closeServers();
const folder = mkdtempSync(join(tmpdir(), 'check-jobs-'));
afterAll(() => rmSync(folder, { recursive: true }));
const key = 'S3cr3tKey0123456789';

async function checkTargets(baseUrls: readonly string[], parallel: number): Promise<CheckReport[]> {
  const config = join(folder, 'config.yaml');
  const lines = baseUrls.map(
    (baseUrl, index) => `  - {name: t${index}, provider: affili, baseUrl: '${baseUrl}'}\n`,
  );
  writeFileSync(config, `targets:\n${lines.join('')}`);
  const targets = resolveTargets({ config }, { AFFILI_ACCESS_ID: key });
  expect(new Set(targets.map(({ contract }) => contract)).size).toBe(1);
  const jobs = createLiveJobs(targets, {}, () => {});
  const nothing = () => {};
  const reports: CheckReport[] = [];
  const onReport = (report: CheckReport, index: number) => {
    reports[index] = report;
  };
  await runJobs(jobs, { parallel, onStart: nothing, onProgress: nothing, onReport });
  return reports;
}

describe('targets at once', () => {
  it('have the reports that they have one after the other, in their order', async () => {
    const good = await serveMock({ providers: ['affili'] });
    const baseUrls = [good, await damagedMock(), good, 'http://127.0.0.1:1'];
    const essence = (reports: readonly CheckReport[]) =>
      reports.map(({ target, subject, outcomes }) => [
        target,
        subject,
        outcomes.map(({ operation, skipped, findings }) => [operation, skipped, findings.length]),
      ]);
    const [one, many] = [await checkTargets(baseUrls, 1), await checkTargets(baseUrls, 4)];
    expect(essence(many)).toEqual(essence(one));
    expect(many.map((report) => toExitCode([report]))).toEqual([0, 1, 0, 2]);
  });

  it('on one host share its limit', async () => {
    let underWay = 0;
    let most = 0;
    const baseUrl = await serve((_, response) => {
      underWay += 1;
      most = Math.max(most, underWay);
      setTimeout(() => {
        underWay -= 1;
        response.setHeader('content-type', 'application/json').end('{}');
      }, 20);
    });
    await checkTargets(Array(6).fill(baseUrl), 6);
    // Two at once for each target alone, and no more for all.
    expect(most).toBe(2);
  });
});

it('a line for each report reads as the reports, also when the last line was cut short', async () => {
  const reports = await checkTargets([await damagedMock(), await damagedMock()], 2);
  const path = join(folder, 'night.ndjson');
  const warnings: string[] = [];
  writeFileSync(path, `${formatNdjson(reports)}\n{"format":`);
  expect(readReports([path], (line) => warnings.push(line))).toEqual(
    JSON.parse(JSON.stringify(reports)),
  );
  expect(warnings).toEqual([`${path}: the last line is not complete and left out`]);
});

const ENTRY = [
  'provider: affise',
  'operation: listNews',
  'rule: type',
  'place: /a',
  'reason: a',
  'expires: 2999-01-01',
];

describe('a baseline that was written', () => {
  it.each([
    ['nothing'],
    ['a night without findings', '# ours\n[]\n'],
    ['one entry in braces', `[{${ENTRY.join(', ')}}] # ours`],
    ['an indented entry', `# ours\n  - ${ENTRY.join('\n    ')}\n`],
  ])('is added to after %s', async (_, before = '') => {
    const [report] = await checkTargets([await damagedMock()], 1);
    if (!report) throw new Error('there is no report');
    const path = join(folder, 'grown.yaml');
    rmSync(path, { force: true });
    if (before) writeFileSync(path, before);
    const count = writeBaseline(path, [report], 'error');
    const text = readFileSync(path, 'utf8');
    expect(parse(text)).toHaveLength(count + (before.includes('provider') ? 1 : 0));
    if (before) expect(text).toContain('# ours');
    expect(text).toMatch(/^ *- provider: affili$/m);
  });

  it('is refused with file and line until a person has filled it in, and accepts what was found then', async () => {
    const [report] = await checkTargets([await damagedMock()], 1);
    if (!report) throw new Error('there is no report');
    const path = join(folder, 'accepted.yaml');
    expect(writeBaseline(path, [report], 'error')).toBeGreaterThan(0);
    expect(() => loadBaseline(path)).toThrow(/accepted\.yaml:\d+: 0\.reason is empty; write here/);
    // Written again it adds nothing.
    expect(writeBaseline(path, [report], 'error')).toBe(0);
    const text = readFileSync(path, 'utf8');
    expect(text).toMatch(/^# yaml-language-server: \$schema=/);
    writeFileSync(
      path,
      text
        .replaceAll('reason: ""', 'reason: known')
        .replaceAll('expires: ""', 'expires: 2999-12-31'),
    );
    const accepted = loadBaseline(path).apply(report);
    expect(toExitCode([report])).toBe(1);
    expect(toExitCode([accepted])).toBe(0);
    expect(listFindings(accepted).filter((one) => one.accepted).length).toBeGreaterThan(0);
  });
});

it('a report says what of the contract was touched, and a limit fails below it', async () => {
  const [report] = await checkTargets([await serveMock({ providers: ['affili'] })], 1);
  expect(report?.coverage?.operations.total).toBe(5);
  const { touched = 0, total = 1 } = report?.coverage?.operations ?? {};
  const percent = (100 * touched) / total;
  expect(percent).toBeGreaterThan(0);
  const reports = report ? [report] : [];
  expect(toExitCode(reports, { coverage: percent })).toBe(0);
  expect(toExitCode(reports, { coverage: percent + 1 })).toBe(1);
});
