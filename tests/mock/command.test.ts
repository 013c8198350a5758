import type { ChildProcess } from 'node:child_process';
import { Agent, get } from 'node:http';
import { connect } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { says, start } from '../support/run.js';

/** `affiliate-contracts mock` as a process: its options, what it says where, and how it ends. */
const cli = 'src/cli/main.ts';
const running: ChildProcess[] = [];
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
});

async function serving(...args: string[]) {
  return servingWith({}, ...args);
}

async function servingWith(env: Record<string, string>, ...args: string[]) {
  const { child, finished } = start(cli, ['mock', 'affili', '--port', '0', ...args], { env });
  running.push(child);
  const output = await says(child, 'serving until Ctrl-C');
  const url = /http:\S+/.exec(output)?.[0] ?? '';
  return { child, finished, output, url: `${url}/api/merchants/conversions` };
}

const bearer = (key: string) => ({ headers: { authorization: `Bearer ${key}` } });

describe('options', () => {
  it('--key lets one key pass', async () => {
    const { url } = await serving('--key', 'right');
    expect((await fetch(url, bearer('right'))).status).toBe(200);
    expect((await fetch(url, bearer('wrong'))).status).toBe(401);
  });

  it('--host other than loopback is said', async () => {
    const { output, url } = await serving('--host', '0.0.0.0');
    expect(output).toContain('listening on 0.0.0.0: other machines can reach this mock\n');
    expect((await fetch(url.replace('0.0.0.0', '127.0.0.1'), bearer('k'))).status).toBe(200);
  });

  it.each(['127.0.0.1', 'localhost'])('--host %s is nothing to speak of', async (host) => {
    expect((await serving('--host', host)).output).not.toContain('other machines');
  });

  it('--fault, --seed and --latency repeat themselves', async () => {
    const outcomes = async () => {
      const { url } = await serving(
        '--seed',
        '3',
        '--fault',
        'status=503:0.5',
        '--latency',
        '1..9',
      );
      const statuses: number[] = [];
      for (let i = 0; i < 20; i++) statuses.push((await fetch(url, bearer('k'))).status);
      return statuses;
    };
    const first = await outcomes();
    expect(new Set(first)).toEqual(new Set([200, 503]));
    expect(await outcomes()).toEqual(first);
  });
});

it('serves without Prism, and says what is needed to make values up', async () => {
  const fixture = fileURLToPath(new URL('without-prism.cjs', import.meta.url));
  const { url } = await servingWith({ NODE_OPTIONS: `--require ${JSON.stringify(fixture)}` });
  expect((await fetch(url, bearer('k'))).status).toBe(200);
  const headers = { ...bearer('k').headers, prefer: 'dynamic=true' };
  const response = await fetch(url, { headers });
  expect(response.status).toBe(400);
  expect(await response.text()).toMatch(
    /npm install -D @stoplight\/prism-http@[\d.]+ @stoplight\/prism-core@[\d.]+/,
  );
});

describe('--log', () => {
  async function logged(form: string, ...requests: [query: string, init: RequestInit][]) {
    const { child, finished, url } = await serving('--log', form);
    for (const [query, init] of requests) await fetch(url + query, init).catch(() => {});
    child.kill('SIGINT');
    const { stdout, stderr } = await finished;
    return { stdout, stderr };
  }

  it('pretty has a line for each request and one for each violation', async () => {
    const { stderr, stdout } = await logged('pretty', ['?status=9', bearer('a-secret')]);
    expect(stderr).toMatch(
      /\d\d:\d\d:\d\d 422 GET \/api\/merchants\/conversions\?status=9 listConversions \d+ ms\n/,
    );
    expect(stderr).toMatch(/^ {9}\/query\/status must be one of /m);
    expect(stderr).not.toContain('a-secret');
    expect(stdout.split('\n')).toHaveLength(2);
  });

  it('json has an object for each request, what was cut off included', async () => {
    const { stderr } = await logged(
      'json',
      ['?colour=red', bearer('k')],
      ['', { headers: { 'x-mock-fault': 'reset', ...bearer('k').headers } }],
    );
    const entries = stderr.split('\n').filter((line) => line.startsWith('{'));
    expect(entries.map((line) => JSON.parse(line) as object)).toEqual([
      {
        time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
        method: 'GET',
        url: '/api/merchants/conversions?colour=red',
        status: 200,
        milliseconds: expect.any(Number),
        operation: 'listConversions',
        warnings: ['/query/colour is ignored: listConversions does not know it'],
      },
      expect.not.objectContaining({ status: expect.anything() }),
    ]);
  });

  it('off is silent', async () => {
    const { stderr } = await logged('off', ['', {}]);
    expect(stderr).toBe('serving until Ctrl-C\n');
  });
});

describe('Ctrl-C', () => {
  const agent = () => new Agent({ keepAlive: true });
  const ask = (url: string, using: Agent, headers = {}, onTaken = () => {}) =>
    new Promise<number | undefined>((resolve, reject) => {
      const options = { agent: using, headers: { ...bearer('k').headers, ...headers } };
      get(url, options, (answer) => {
        answer.resume().once('end', () => resolve(answer.statusCode));
      })
        .once('continue', onTaken)
        .once('error', reject);
    });
  /** A request whose response is held back; it is under way when the promise resolves. */
  const begin = async (url: string, using: Agent, latency: number) => {
    let answer: Promise<number | undefined> = Promise.resolve(undefined);
    await new Promise<void>((resolve) => {
      const headers = { 'x-mock-fault': `latency=${latency}`, expect: '100-continue' };
      answer = ask(url, using, headers, resolve);
      answer.catch(() => {});
    });
    return { answer };
  };

  it('ends with idle connections', async () => {
    const { child, finished, url } = await serving();
    const using = agent();
    expect(await ask(url, using)).toBe(200);
    child.kill('SIGINT');
    expect((await finished).code).toBe(0);
    using.destroy();
  });

  it('ends with clients that have said nothing or only half of it', async () => {
    const { child, finished, url } = await serving();
    const { hostname, port } = new URL(url);
    const sockets = ['', 'GET / HTTP/1.1\r\nhost: x\r\n'].map((text) => {
      const socket = connect(Number(port), hostname).on('error', () => {});
      socket.write(text);
      return socket;
    });
    expect((await fetch(url, bearer('k'))).status).toBe(200);
    child.kill('SIGINT');
    expect((await finished).code).toBe(0);
    for (const socket of sockets) socket.destroy();
  });

  it('lets an answer under way go out, and exits 0', async () => {
    const { child, finished, url } = await serving();
    const using = agent();
    const { answer } = await begin(url, using, 700);
    child.kill('SIGINT');
    expect(await answer).toBe(200);
    expect((await finished).code).toBe(0);
    using.destroy();
  });

  it('twice does not wait', async () => {
    const { child, finished, url } = await serving();
    const using = agent();
    const { answer } = await begin(url, using, 60_000);
    child.kill('SIGINT');
    // The second signal ends the process at once, however soon it comes.
    await expect
      .poll(() => fetch(url).then(String, () => 'refused'), { timeout: 60_000 })
      .toBe('refused');
    child.kill('SIGINT');
    await finished;
    await expect(answer).rejects.toThrow();
    using.destroy();
  });
});

describe('wrong options are one line and exit 2', () => {
  it.concurrent.each([
    ['--seed x', '--seed takes a whole number, not x'],
    ['--latency 5..2', '--latency takes milliseconds such as 100 or 50..200, not 5..2'],
    ['--fault flood', '--fault: faults are reset, truncate, html, '],
    ['--fault reset:2', '--fault: faults are reset, truncate, html, '],
    ['--log loud', '--log takes pretty, json, off, not loud'],
    ['--key=', '--key takes a key that is not empty'],
    ['--host 192.0.2.1', "can't listen on 192.0.2.1:0 (EADDRNOTAVAIL)"],
  ])('%s', async (args, text) => {
    const { finished } = start(cli, ['mock', 'affili', '--port', '0', ...args.split(' ')]);
    const { code, stdout, stderr } = await finished;
    expect(stderr).toContain(`error: ${text}`);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect([code, stdout]).toEqual([2, '']);
  });
});

describe('a sandbox', () => {
  it('is served with --sandbox, and says where another option belongs', async () => {
    const { url } = await serving('--sandbox', '--rows', '7');
    const listed = (await (await fetch(url, bearer('k'))).json()) as { data: unknown[] };
    expect(listed.data).toHaveLength(7);
    expect((await fetch(new URL('/_sandbox', url))).status).toBe(200);
  });

  it.each([
    [['--rows', '7'], '--rows is for a sandbox: add --sandbox'],
    [['--sandbox', '--rows', 'many'], '--rows takes a whole number, not many'],
    [['--sandbox', '--engine', 'prism'], '--sandbox and --engine prism exclude each other'],
    [['--sandbox', '--allow-origin', 'example.com'], '--allow-origin takes an origin'],
    [['--sandbox', '--variant', '9'], 'affili has no variant 9; there are none'],
  ])('%j is wrong usage', async (args, message) => {
    const { finished } = start(cli, ['mock', 'affili', '--port', '0', ...args]);
    const { code, stderr } = await finished;
    expect(stderr).toContain(message);
    expect(code).toBe(2);
  });
});
