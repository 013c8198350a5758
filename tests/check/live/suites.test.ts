import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { packageRoot } from '../../../src/contract/document.js';
import { run } from '../../support/run.js';
import { closeServers, damagedMock, serve, serveMock } from '../servers.js';

closeServers();
const folder = mkdtempSync(join(tmpdir(), 'check-suites-'));
afterAll(() => rmSync(folder, { recursive: true }));

const key = 'S3cr3tKey0123456789';
const env = { AFFISE_API_KEY: key, AFFILI_ACCESS_ID: key };

describe('the suites against a live service', { timeout: 60_000 }, () => {
  const live = async (baseUrl: string, program: string, args: string[]) =>
    run(program, args, { env: { ...env, CONTRACT_TARGET: 'affili', CONTRACT_BASE_URL: baseUrl } });

  it('vitest passes on a mock and fails on a damaged one', async () => {
    const args = ['run', 'tests/live', '--typecheck.enabled=false'];
    const good = await live(
      await serveMock({ providers: ['affili'] }),
      'node_modules/vitest/vitest.mjs',
      args,
    );
    expect(good.stdout).toMatch(/Tests +2 passed \(2\)/);
    expect(good.code).toBe(0);
    const bad = await live(await damagedMock(), 'node_modules/vitest/vitest.mjs', args);
    expect(bad.stdout + bad.stderr).toContain('type at /data/wage: must be number');
    expect(bad.stdout + bad.stderr).not.toContain(key);
    expect(bad.code).toBe(1);
  });

  it('Dredd passes on a mock and fails on a damaged one', async () => {
    const good = await live(await serveMock({ providers: ['affili'] }), 'scripts/dredd.ts', []);
    expect(good.stdout).toBe('dredd: 1 planned, 1 passed, 0 failed\n');
    expect(good.stderr).toContain('findConversion is left out, its input is not known');
    const bad = await live(await damagedMock(), 'scripts/dredd.ts', []);
    expect(bad.stdout).toBe('dredd: 1 planned, 0 passed, 1 failed\n');
    expect(bad.stdout + bad.stderr).not.toContain(key);
    expect(bad.code).toBe(1);
  });

  it.each([
    [{ CONTRACT_TARGET: 'affise' }, 'dredd: affise has no common address; set CONTRACT_BASE_URL\n'],
    [
      { CONTRACT_BASE_URL: 'http://127.0.0.1:1' },
      'dredd: set AFFILI_ACCESS_ID to the key of affili\n',
    ],
    [
      { CONTRACT_BASE_URL: 'http://192.0.2.1' },
      /^dredd: the key would travel in the open to .*\n$/,
    ],
  ])('Dredd says in one line what is wrong with the environment %j', async (more, says) => {
    const { code, stderr } = await run(join(packageRoot, 'scripts/dredd.ts'), [], {
      cwd: folder,
      env: { CONTRACT_TARGET: 'affili', CONTRACT_BASE_URL: '', AFFILI_ACCESS_ID: '', ...more },
    });
    expect(stderr).toMatch(says);
    expect(stderr.split('\n')).toHaveLength(2);
    expect(code).toBe(2);
  });

  it('Dredd says that nothing answers', async () => {
    const { stderr } = await live('http://127.0.0.1:1', 'scripts/dredd.ts', []);
    expect(stderr).toContain('listConversions: no answer\n');
  });

  it('Dredd keeps to the budget of the configuration', async () => {
    let count = 0;
    const baseUrl = await serve((_, response) => {
      count += 1;
      response.end();
    });
    writeFileSync(join(folder, 'affiliate-contracts.config.yaml'), 'maxRequests: 3\nrate: 100\n');
    const { stdout, stderr } = await run(join(packageRoot, 'scripts/dredd.ts'), [], {
      cwd: folder,
      env: { ...env, CONTRACT_TARGET: 'affise', CONTRACT_BASE_URL: baseUrl },
    });
    expect(stdout).toBe('dredd: 3 planned, 0 passed, 3 failed\n');
    expect(stderr).toContain('is left out, the budget of 3 is used up');
    expect(count).toBe(3);
  });
});
