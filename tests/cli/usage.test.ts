import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run, start } from '../support/run.js';

const cli = 'src/cli/main.ts';
const key = { AFFILI_ACCESS_ID: 'k', PREMIUM_EXCHANGER_API_KEY: 'k' };

/** Bad input is one clear line and exit code 2, never a stack trace. */
describe('wrong usage', () => {
  const cases: [args: string, says: RegExp][] = [
    ['nope', /unknown command 'nope'/],
    ['mock nope', /unknown provider "nope"; there are .*\baffili\b/],
    ['mock --port x', /--port takes a number from 0 to 65535, not x/],
    ['mock --port 70000', /--port takes a number from 0 to 65535, not 70000/],
    ['mock --prot 1', /unknown option '--prot'/],
    ['check', /missing required argument 'provider'/],
    ['check nope', /unknown provider "nope"/],
    ['check premium-exchanger', /premium-exchanger has no common address; give --base-url/],
    ['check affili --base-url nowhere', /--base-url takes an http\(s\) address, not nowhere/],
    ['check affili --timeout 0', /--timeout takes a number of milliseconds, not 0/],
    ['docs nope', /unknown provider "nope"/],
  ];
  it.concurrent.each(cases)('%s', async (args, says) => {
    const { code, stdout, stderr } = await run(cli, args.split(' '), { env: key });
    expect(stderr).toMatch(says);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(stderr).not.toMatch(/unexpected/);
    expect(stdout).toBe('');
    expect(code).toBe(2);
  });

  it('a check without a key names the variable', async () => {
    const { code, stderr } = await run(cli, ['check', 'affili'], { env: { AFFILI_ACCESS_ID: '' } });
    expect(stderr).toBe('error: set AFFILI_ACCESS_ID to the key of affili\n');
    expect(code).toBe(2);
  });
});

describe("in a project of one's own", () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'usage-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  const project = (name: string, config: string) => {
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, 'affiliate-contracts.config.yaml'), config);
    return (...args: string[]) => run(resolve(cli), args, { cwd: join(folder, name) });
  };

  it.concurrent('wrong usage is one line', async () => {
    const at = project('wrong', 'specs: taken\n');
    writeFileSync(join(folder, 'wrong/taken'), '');
    const says = async (...args: string[]) => {
      const { code, stderr } = await at(...args);
      return [stderr, code];
    };
    expect(await says('init', 'acme')).toEqual([
      'error: taken: it is a file; `specs` of affiliate-contracts.config.yaml takes a folder\n',
      2,
    ]);
    rmSync(join(folder, 'wrong/taken'));
    const [unclear] = await says('lint', 'acme', '--spec', 'acme.yaml');
    expect(unclear).toBe('error: --spec stands in place of a provider; leave acme out\n');
    expect((await says('generate', '--out', ''))[0]).toBe('error: --out is empty; name a folder\n');
  });

  it.concurrent('folders of the configuration may be absolute, and end in a slash', async () => {
    const at = project('absolute', `specs: ${join(folder, 'elsewhere')}/\n`);
    const { code, stdout } = await at('init', 'acme');
    expect(stdout).toContain('\n../elsewhere/acme/openapi.yaml\n');
    expect(existsSync(join(folder, 'elsewhere/acme/openapi.yaml'))).toBe(true);
    expect(code).toBe(0);
  });
});

describe('help and version', () => {
  it.concurrent.each(['', 'mock', 'check', 'docs'])('of "%s"', async (command) => {
    const args = command ? [command] : [];
    const help = await run(cli, [...args, '--help']);
    expect(help.stdout).toContain('Usage: affiliate-contracts');
    expect(help.code).toBe(0);
    const version = await run(cli, [...args, '--version']);
    expect(version.stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect(version.code).toBe(0);
  });
});

it('a reader that closes the output early changes neither the work nor the exit code', async () => {
  const { child, finished } = start(cli, ['mock', '--help']);
  child.stdout.destroy();
  child.stderr.destroy();
  expect((await finished).code).toBe(0);
});
