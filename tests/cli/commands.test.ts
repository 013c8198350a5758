import { execFile } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listProviders, packageRoot } from '../../src/contract/document.js';
import { createMock } from '../../src/mock/mock.js';
import type { RunningServer } from '../../src/server/listen.js';
import { run, says, start } from '../support/run.js';

const cli = 'src/cli/main.ts';
const key = { PREMIUM_EXCHANGER_API_KEY: 'secret-key-of-a-partner' };

describe('mock', () => {
  it('serves one provider at the root and ends cleanly on Ctrl-C', async () => {
    const { child, finished } = start(cli, ['mock', 'premium-exchanger', '--port', '0']);
    const output = await says(child, 'serving until Ctrl-C');
    const url = /http:\S+/.exec(output)?.[0];
    const query = 'api_action=pp&api_key=k&method=get_info';
    const answer = (await (await fetch(`${url}/api.html?${query}`)).json()) as { error: unknown };
    expect(answer.error).toBe(0);
    child.kill('SIGINT');
    expect((await finished).code).toBe(0);
  });

  it('says in one line that a port is taken', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => taken.once('listening', resolve));
    const { port } = taken.address() as AddressInfo;
    const { code, stderr } = await run(cli, ['mock', '--port', String(port)]);
    taken.close();
    expect(stderr).toBe(`error: port ${port} is taken; choose another with --port\n`);
    expect(code).toBe(2);
  });
});

describe('check', () => {
  let mock: RunningServer;
  let broken: RunningServer;

  beforeAll(async () => {
    const { listen } = await createMock({ providers: ['premium-exchanger'] });
    mock = await listen();
    const damaged = await createMock({ providers: ['premium-exchanger'] });
    const { listen: serve } = await import('../../src/server/listen.js');
    broken = await serve(async (request) => {
      const response = await damaged.fetch(request);
      const text = (await response.text())
        .replace('"31.5"', '31.5')
        .replace('"id":"31"', '"id":31');
      return new Response(text, response);
    });
  });
  afterAll(async () => {
    await mock.close();
    await broken.close();
  });

  const check = (...args: string[]) =>
    run(cli, ['check', 'premium-exchanger', ...args], { env: key });

  it('exits 0 when everything holds, and never pays out', async () => {
    const { code, stdout } = await check('--base-url', mock.url);
    expect(stdout).toContain('-  addPayout: skipped, it is unsafe; a check only reads');
    expect(stdout).toMatch(/5 operations: 4 passed, 0 failed, 1 skipped; 0 findings\n$/);
    expect(code).toBe(0);
  });

  it('exits 1 and names operation, place and contract line when it does not', async () => {
    const { code, stdout } = await check('--base-url', broken.url);
    expect(stdout).toContain(
      'x  getInfo: type at /data/balance: must be string, found something like 00.0',
    );
    expect(stdout).toContain(
      'x  getPayouts: type at /data/items/*/id: must be string, found something like 00',
    );
    expect(stdout).toMatch(
      /contradicts specs\/premium-exchanger\/components\/schemas\/\w+\.yaml:\d+:\d+\n/,
    );
    expect(code).toBe(1);
  });

  it('exits 2 when nothing answers, without the key in the output', async () => {
    const { code, stdout, stderr } = await check('--base-url', 'http://127.0.0.1:1');
    expect(stdout).toContain('unreachable: no response');
    expect(stdout + stderr).not.toContain(key.PREMIUM_EXCHANGER_API_KEY);
    expect(code).toBe(2);
  });
});

it('npx finds the built command in the checkout', async () => {
  const { stdout } = await promisify(execFile)('npx', ['affiliate-contracts', 'mock', '--help'], {
    cwd: packageRoot,
  });
  expect(stdout).toContain('Usage: affiliate-contracts mock');
});

it('npm start checks every provider, prints one table, and serves the docs and the mocks on one port', async () => {
  const { child, finished } = start('scripts/start.mjs', ['--port', '0']);
  const url = /docs +(http:\S+)/.exec(await says(child, 'serving until Ctrl-C'))?.[1];
  const landing = await (await fetch(`${url}`)).text();
  for (const provider of listProviders()) expect(landing).toContain(`href="${provider}.html"`);
  const reference = await fetch(`${url}affili.html`);
  expect(reference.headers.get('content-type')).toContain('text/html');
  const refused = await fetch(`${url}affili/api/merchants/conversions`);
  expect(refused.status).toBe(401);
  child.kill('SIGINT');
  const { code, stdout, stderr } = await finished;
  for (const provider of listProviders()) {
    expect(stdout).toMatch(new RegExp(`^${provider} +\\d+ +\\d+ +\\d+ +0 +\\d+ ms$`, 'm'));
  }
  expect(stderr).not.toContain('generated/');
  expect(code).toBe(0);
});
