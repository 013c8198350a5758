import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createMock } from '../../src/mock/mock.js';
import { listen, type RunningServer } from '../../src/server/listen.js';
import { withScratchFolder } from '../../src/support/scratch.js';
import { run } from '../support/run.js';

const KEY = 'secret-key-of-a-partner';
const env = { PREMIUM_EXCHANGER_API_KEY: KEY };
const call = (...args: string[]) =>
  run('src/cli/main.ts', ['call', 'premium-exchanger', ...args], { env });

let mock: RunningServer;
/** Requests that came. */
let asked: string[];
beforeAll(async () => {
  const { fetch } = await createMock({ providers: ['premium-exchanger'] });
  asked = [];
  mock = await listen(async (request) => {
    asked.push(request.url);
    return fetch(request);
  });
});
afterAll(() => mock.close());

describe('call', () => {
  it('prints the response as JSON', async () => {
    const { code, stdout, stderr } = await call('getInfo', '--base-url', mock.url);
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toMatchObject({ error: 0, data: { balance: '31.5' } });
    expect(code).toBe(0);
  });

  it('prints the rows of all pages, one a line', async () => {
    const { code, stdout } = await call('getPayouts', '--all', '--base-url', mock.url);
    const rows = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: unknown });
    expect(rows.length).toBeGreaterThan(0);
    expect(rows[0]).toHaveProperty('id');
    expect(code).toBe(0);
  });

  it('reads its input from a file', async () => {
    await withScratchFolder(async (folder) => {
      const file = join(folder, 'input.json');
      writeFileSync(file, '{"limit": 5}');
      const { stdout } = await call(
        'getPayouts',
        '--input',
        `@${file}`,
        '--plan',
        '--base-url',
        mock.url,
      );
      expect(stdout).toContain("--data-urlencode 'limit=5'");
    });
  });

  it('shows the request without the key and sends nothing', async () => {
    const before = asked.length;
    const input = JSON.stringify({ method_id: 1, account: `x ${KEY}` });
    const plan = await call('addPayout', '--input', input, '--plan', '--base-url', mock.url);
    expect(plan.stdout).toMatch(/^curl .*method=add_payout&api_key=\*\*\*/);
    expect(plan.stdout).not.toContain(KEY);
    expect(plan.code).toBe(0);
    expect(asked).toHaveLength(before);
  });

  it('sends what is unsafe only where that is allowed', async () => {
    const before = asked.length;
    const args = [
      'addPayout',
      '--input',
      '{"method_id": 1, "account": "x"}',
      '--base-url',
      mock.url,
    ];
    const refused = await call(...args);
    expect(refused.stderr).toContain('send it with --allow unsafe');
    expect(refused.code).toBe(2);
    expect(asked).toHaveLength(before);
    const sent = await call(...args, '--allow', 'unsafe');
    expect(JSON.parse(sent.stdout)).toMatchObject({ data: { payout_id: 32 } });
    expect(asked).toHaveLength(before + 1);
  });

  it('says in one line why the service refused, with exit code 1', async () => {
    const broken = await listen(async () => Response.json({ error: 1, error_text: `no ${KEY}` }));
    const { code, stdout, stderr } = await call('getInfo', '--base-url', broken.url);
    await broken.close();
    expect(stderr).toBe('error: provider: GET getInfo: no ***\n');
    expect(stdout).toBe('');
    expect(code).toBe(1);
  });

  it.concurrent.each<[what: string, args: string[], says: string]>([
    ['an operation that there is not', ['getinf'], 'has no operation getinf; there are getInfo'],
    ['input that is no JSON', ['getInfo', '--input', '{'], '--input takes a JSON object'],
    [
      'input that can not be sent',
      ['getLinks', '--input', '{"ip": {"a": null}}', '--plan'],
      "can't be sent",
    ],
    [
      'a file that is not there',
      ['getInfo', '--input', '@nowhere.json'],
      "can't read the input nowhere.json (ENOENT)",
    ],
    ['--all of a single thing', ['getInfo', '--all'], 'is no list with pages; leave --all out'],
  ])('refuses %s with exit code 2', async (_, args, says) => {
    const { code, stdout, stderr } = await call(...args, '--base-url', 'http://127.0.0.1:9');
    expect(stderr).toContain(says);
    expect(stderr).not.toMatch(/unexpected|\n\s+at /);
    expect(stdout).toBe('');
    expect(code).toBe(2);
  });
});
