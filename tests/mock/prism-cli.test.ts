import { type ChildProcess, spawn } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { resolveBin } from '../../scripts/support/bin-path.js';
import { findFreePort } from '../../scripts/support/free-port.js';
import { loadContract } from '../../src/contract/contract.js';
import { toDocumentPath } from '../../src/contract/document.js';
import { listDocumentedResponses, toPreferHeaders } from '../../src/contract/responses.js';
import { createMock, type Mock } from '../../src/mock/mock.js';
import { buildExampleInput, prepareOperation } from '../../src/wire/prepare.js';

/** The stock Prism command line and our front are given the same requests and must say the same. */
const contract = loadContract('affili');
const base = '/api/merchants';
const key = { authorization: 'Bearer k' };
const json = { ...key, 'content-type': 'application/json' };

let prism: ChildProcess;
let prismUrl: string;
let mock: Mock;

beforeAll(async () => {
  mock = await createMock({ providers: ['affili'] });
  const port = await findFreePort();
  prismUrl = `http://127.0.0.1:${port}`;
  const cli = resolveBin('@stoplight/prism-cli', 'dist/index.js');
  prism = spawn(process.execPath, [cli, 'mock', '-p', String(port), toDocumentPath('affili')], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  await new Promise<void>((resolve, reject) => {
    prism.stdout?.on('data', (text) => String(text).includes('listening') && resolve());
    prism.once('exit', () => reject(new Error('the Prism command line did not start')));
  });
});

afterAll(() => {
  prism.kill();
});

async function both(path: string, init: RequestInit) {
  const [theirs, ours] = await Promise.all([
    fetch(`${prismUrl}${path}`, init),
    mock.fetch(new Request(`http://mock.example${path}`, init)),
  ]);
  return { theirs: await seen(theirs), ours: await seen(ours) };
}

async function seen(response: Response) {
  const type = response.headers.get('content-type');
  return { status: response.status, type, body: await response.text() };
}

describe('documented answers', () => {
  it.each(listDocumentedResponses(contract))('$name', async (documented) => {
    const { operation } = documented;
    const target = { baseUrl: 'http://mock.example', key: 'k' };
    const request = await prepareOperation(
      contract,
      operation,
      buildExampleInput(operation),
      target,
    );
    const { pathname, search } = new URL(request.url);
    const { theirs, ours } = await both(`${pathname}${search}`, {
      method: request.method,
      headers: { ...Object.fromEntries(request.headers), ...toPreferHeaders(documented) },
      ...(request.method === 'POST' && { body: await request.text() }),
    });
    expect(ours).toEqual(theirs);
  });
});

describe('refusals', () => {
  const cases: [what: string, path: string, init: RequestInit][] = [
    ['no key', `${base}/conversions`, {}],
    ['another scheme', `${base}/conversions`, { headers: { authorization: 'Basic eDp5' } }],
    ['an unknown status', `${base}/conversions?status=9`, { headers: key }],
    ['a filter of the wrong type', `${base}/conversions?min_amount=x`, { headers: key }],
    [
      'a body without a member',
      `${base}/set-cookie`,
      { method: 'POST', headers: json, body: '{}' },
    ],
    ['no body', `${base}/set-cookie`, { method: 'POST', headers: json }],
    [
      'an amount without its split',
      `${base}/conversions/x`,
      { method: 'POST', headers: json, body: '{"amount":1}' },
    ],
  ];
  it.each(cases)('%s', async (_, path, init) => {
    const { theirs, ours } = await both(path, init);
    expect(ours).toEqual(theirs);
    expect(ours.status).toBeGreaterThanOrEqual(400);
  });
});

describe('what never reaches an operation is refused by both, each in its own words', () => {
  const cases: [what: string, path: string, init: RequestInit, status: number][] = [
    ['an unknown path', '/nowhere', { headers: key }, 404],
    ['a wrong method', `${base}/conversions`, { method: 'DELETE', headers: key }, 405],
    ['malformed JSON', `${base}/set-cookie`, { method: 'POST', headers: json, body: '{"a' }, 400],
  ];
  it.each(cases)('%s', async (_, path, init, status) => {
    const { theirs, ours } = await both(path, init);
    expect([ours.status, theirs.status]).toEqual([status, status]);
  });
});
