import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { REPORTERS } from '../../src/check/reporters/index.js';
import { closeServers, damagedMock, serve, serveMock, serveSelfSigned } from '../check/servers.js';
import { run } from '../support/run.js';

closeServers();
const folder = mkdtempSync(join(tmpdir(), 'check-cli-'));
afterAll(() => rmSync(folder, { recursive: true }));

const key = 'S3cr3tKey0123456789';
const env = { AFFISE_API_KEY: key, AFFILI_ACCESS_ID: key, PREMIUM_EXCHANGER_API_KEY: key };
const path = (name: string) => join(folder, name);
const command = (...args: string[]) => run('src/cli/main.ts', args, { env });

function file(name: string, text: string): string {
  writeFileSync(path(name), text);
  return path(name);
}

describe('check', { timeout: 60_000 }, () => {
  it('writes every form of the report where it is told, and the key nowhere', async () => {
    const baseUrl = await damagedMock();
    const forms = Object.keys(REPORTERS).filter((name) => name !== 'github' && name !== 'markdown');
    const { code, stdout, stderr } = await command(
      'check',
      'affili',
      '--base-url',
      baseUrl,
      '--propose',
      path('p.diff'),
      ...forms.flatMap((name) => ['--reporter', `${name}=${path(name)}`]),
      '--reporter',
      'github',
      '--reporter',
      'markdown',
      '--output',
      path('markdown'),
    );
    expect(code).toBe(1);
    expect(stdout).toMatch(
      /^::error file=specs\/affili\/components\/schemas\/ConversionFields\.yaml,line=\d+,/,
    );
    expect(readFileSync(path('pretty'), 'utf8')).toContain(
      'x  findConversion: type at /data/wage: must be number',
    );
    expect(readFileSync(path('markdown'), 'utf8')).toMatch(/^# Contract check\n/);
    expect(readFileSync(path('junit'), 'utf8')).toMatch(/^<\?xml /);
    expect(JSON.parse(readFileSync(path('sarif'), 'utf8'))).toMatchObject({ version: '2.1.0' });
    expect(readFileSync(path('p.diff'), 'utf8')).toContain('+  echo:');
    const written = [...forms, 'markdown', 'p.diff'].map((name) =>
      readFileSync(path(name), 'utf8'),
    );
    for (const text of [stdout, stderr, ...written]) {
      expect(text.length).toBeGreaterThan(0);
      expect(text).not.toContain(key);
      expect(text).not.toContain(Buffer.from(key).toString('base64').slice(0, 16));
    }
  });

  it('passes with what is accepted, fails for what has expired, and for what weighs as much as --fail-on', async () => {
    const baseUrl = await damagedMock();
    const entry = (expires: string) =>
      ['findConversion /data/wage', 'listConversions /data/*/wage']
        .map((one) => {
          const [operation, place] = one.split(' ');
          return `- {provider: affili, operation: ${operation}, rule: type, place: ${JSON.stringify(place)}, reason: known, expires: ${expires}}\n`;
        })
        .join('');
    const args = ['check', 'affili', '--base-url', baseUrl];
    const accepted = await command(...args, '--baseline', file('ok.yaml', entry('2999-01-01')));
    expect(accepted.stdout).toContain('accepted until 2999-01-01: known');
    expect(accepted.stdout).toMatch(/0 findings, 2 for information, 2 accepted\n$/);
    expect(accepted.code).toBe(0);
    const expired = await command(...args, '--baseline', file('old.yaml', entry('2020-01-01')));
    expect(expired.stdout).toMatch(
      /x {2}\S*old\.yaml:1: the acceptance of findConversion type at \/data\/wage expired on 2020-01-01: known/,
    );
    expect(expired.code).toBe(1);
    const strict = await command(
      ...args,
      '--baseline',
      path('ok.yaml'),
      '--fail-on',
      'information',
    );
    expect(strict.code).toBe(1);
  });

  it('--plan prints what would be sent, with the key masked, and sends nothing', async () => {
    let asked = 0;
    const baseUrl = await serve((_, response) => {
      asked += 1;
      response.end();
    });
    const { code, stdout } = await command(
      'check',
      'affise',
      '--base-url',
      baseUrl,
      '--plan',
      '--role',
      'admin',
      '--rate',
      '2/s',
    );
    expect(stdout).toContain('200 requests at most, 2 at once, 2 a second');
    expect(stdout).toMatch(/listOffers\n {5}curl .*-H 'api-key: '"\$AFFISE_API_KEY"/);
    expect(stdout).toMatch(/listClicks \(date_from from date, date_to from date\)/);
    expect(stdout).toContain('   getOffer, after listOffers, which may tell id');
    expect(stdout).toContain('   getTimeToAction, after listOffers, which may tell offer_id\n');
    expect(stdout).toContain('   getRetentionRate, not: it needs events[]\n');
    expect(stdout).toContain('-  deleteOffers: skipped, it is idempotent; a check only reads');
    expect(stdout).not.toContain(key);
    expect(asked).toBe(0);
    expect(code).toBe(0);
  });

  it('--plan needs no key', async () => {
    const { code } = await run('src/cli/main.ts', ['check', 'affili', '--plan'], {
      env: { AFFILI_ACCESS_ID: '' },
    });
    expect(code).toBe(0);
  });

  it('reads the key from a file', async () => {
    const baseUrl = await serveMock({ providers: ['affili'], key: 'from-a-file' });
    const { code } = await command(
      'check',
      'affili',
      '--base-url',
      baseUrl,
      '--key-file',
      file('key', 'from-a-file\n'),
    );
    expect(code).toBe(0);
  });

  it('splits targets among processes, and merges their reports', async () => {
    const good = await serveMock({ providers: ['affili'] });
    const bad = await damagedMock();
    const target = (name: string, baseUrl: string) =>
      `  - {name: ${name}, provider: affili, baseUrl: '${baseUrl}'}\n`;
    const config = file(
      'config.yaml',
      `targets:\n${target('c', good)}${target('a', bad)}${target('b', good)}`,
    );
    const shard = (i: number) =>
      command(
        'check',
        '--config',
        config,
        '--shard',
        `${i}/2`,
        '--reporter',
        'json',
        '--output',
        path(`${i}.json`),
      );
    const [first, second] = [await shard(1), await shard(2)];
    expect([first.code, second.code]).toEqual([1, 0]);
    expect(first.stderr).toBe(`checking affili a at ${bad}\nchecking affili c at ${good}\n`);
    const merged = await command('report', 'merge', path('2.json'), path('1.json'));
    expect(merged.stdout).toMatch(/affili a: .*\n(.*\n)*affili b: .*\n(.*\n)*affili c: .*\n$/);
    expect(merged.code).toBe(1);
    const again = await command('report', 'merge', path('1.json'), path('2.json'));
    expect(again.stdout).toBe(merged.stdout);
  });

  const createTargets = (baseUrl: string, ...targets: [name: string, rest: string][]) => {
    const lines = targets.map(
      ([name, rest]) => `  - {name: ${name}, provider: affili, baseUrl: '${baseUrl}', ${rest}}`,
    );
    return file('k.yaml', `targets:\n${lines.join('\n')}\n`);
  };

  it('knows what is wrong with any target before it asks the first one', async () => {
    let asked = 0;
    const baseUrl = await serve((_, response) => {
      asked += 1;
      response.end();
    });
    const config = createTargets(baseUrl, ['a', 'rate: 5'], ['b', 'baseline: none.yaml']);
    const { code, stderr } = await command('check', '--config', config);
    expect(stderr).toMatch(/^error: .*none\.yaml: there is no such file\n$/);
    expect(code).toBe(2);
    expect(asked).toBe(0);
  });

  it('checks all targets but those without a key, says so, and exits 2', async () => {
    const baseUrl = await serveMock({ providers: ['affili'] });
    const config = createTargets(baseUrl, ['a', 'keyVariable: NO_SUCH_KEY'], ['b', 'rate: 50']);
    const { code, stdout, stderr } = await command('check', '--config', config);
    expect(stderr).toContain(
      'nothing of affili a could be checked: set NO_SUCH_KEY to the key of affili\n',
    );
    expect(stdout).toMatch(/affili b: 5 operations: [1-9]\d* passed, 0 failed/);
    expect(code).toBe(2);
  });

  it('does not repeat what was given in place of a key', async () => {
    const { code, stdout, stderr } = await command('check', 'affili', `--api-key=${key}`);
    expect(stderr).toMatch(/^error: unknown option '--api-key'\n/);
    expect(stdout + stderr).not.toContain(key);
    expect(code).toBe(2);
  });

  it('exits 2 where nothing could be checked, and says so', async () => {
    const baseUrl = await serveMock({ providers: ['affise'] });
    const args = ['check', 'affise', '--base-url', baseUrl, '--only', 'getRetentionRate'];
    const { code, stderr } = await command(...args);
    expect(stderr).toContain('nothing of affise could be checked: the report says why\n');
    expect(code).toBe(2);
  });

  it('exits 2 for a service that is not trusted, with the reason', async () => {
    const baseUrl = await serveSelfSigned((_, response) => response.end());
    const { code, stdout } = await command('check', 'affili', '--base-url', baseUrl);
    expect(stdout).toContain(
      'unreachable: no trust in the TLS certificate (DEPTH_ZERO_SELF_SIGNED_CERT)',
    );
    expect(code).toBe(2);
  });
});
