import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readKey } from '../../../src/check/config/keys.js';
import { check, listFindings, toExitCode } from '../../../src/check/index.js';
import { createRecorder } from '../../../src/check/recording/record.js';
import { loadContract } from '../../../src/contract/contract.js';
import { createMock } from '../../../src/mock/index.js';
import { listen } from '../../../src/server/listen.js';
import { serveMock } from '../servers.js';

const contract = loadContract('premium-exchanger-v1');
const key = ['aB3login00000000', 'xY7secret0000000'] as const;
const [login, secret] = key;
const names = ['PREMIUM_EXCHANGER_V1_LOGIN', 'PREMIUM_EXCHANGER_V1_API_KEY'] as const;

/** A provider that wants a login and a key. */
describe('a provider with two credentials', () => {
  const folder = mkdtempSync(join(tmpdir(), 'credentials-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is checked with both, and both of them wrong are refused as documented', async () => {
    const baseUrl = await serveMock({ providers: ['premium-exchanger-v1'], key });
    const options = { baseUrl, key, negative: true, examples: true };
    const { outcomes } = await check(contract, options);
    expect(outcomes.flatMap(({ findings }) => findings)).toEqual([]);
    expect(outcomes.filter(({ milliseconds }) => milliseconds !== undefined)).toHaveLength(11);
  });

  it('has the variables of both in the command of a finding, and neither of them anywhere', async () => {
    const baseUrl = await serveMock({ providers: ['premium-exchanger-v1'], key });
    const report = await check(contract, { baseUrl, key: [login, 'zZ9another000000'] });
    const text = JSON.stringify(report);
    for (const name of names) expect(text).toContain(`$${name}`);
    for (const one of [...key, 'zZ9another000000']) expect(text).not.toContain(one);
  });

  it('says which variable is missing, and for which of them', () => {
    const environment = { [names[0]]: login };
    expect(() => readKey(contract, { environment })).toThrow(
      `set ${names[1]} to the apiKey of premium-exchanger-v1`,
    );
    expect(readKey(contract, { environment: { ...environment, [names[1]]: secret } })).toEqual(key);
    expect(() => readKey(contract, { variable: 'ONE', environment })).toThrow(
      'needs 2 names for premium-exchanger-v1: login, apiKey',
    );
    const own = { variable: ['A', 'B'], environment: { A: login, B: secret } };
    expect(readKey(contract, own)).toEqual(key);
  });

  it('reads both from the lines of a file', () => {
    const file = join(folder, 'keys');
    writeFileSync(file, `${login}\r\n${secret}\n`);
    expect(readKey(contract, { file, environment: {} })).toEqual(key);
    writeFileSync(file, login);
    expect(() => readKey(contract, { file, environment: {} })).toThrow(
      `${file} needs 2 lines: login, apiKey`,
    );
  });

  it('is recorded without either', async () => {
    const baseUrl = await serveMock({ providers: ['premium-exchanger-v1'], key });
    const entries: unknown[] = [];
    const { handler } = createRecorder(contract, {
      baseUrl,
      onEntry: (entry) => entries.push(entry),
    });
    const headers = { 'API-LOGIN': login, 'api-key': secret, 'x-trace': `for ${login}` };
    const url = 'http://127.0.0.1/api/userapi/v1/test';
    const response = await handler(new Request(url, { method: 'POST', headers }));
    expect(await response.json()).toMatchObject({ error: 0 });
    const text = JSON.stringify(entries);
    expect(text).toContain('/api/userapi/v1/test');
    for (const one of key) expect(text).not.toContain(one);
  });

  it.each([
    ['no login', { 'api-key': secret }, '/header/API-LOGIN is required'],
    ['no key', { 'api-login': login }, '/header/API-KEY is required'],
    ['another login', { 'api-login': 'a', 'api-key': secret }, '/header/API-LOGIN is not the key'],
    ['another key', { 'api-login': login, 'api-key': 'a' }, '/header/API-KEY is not the key'],
  ])('is refused by the mock with %s', async (_, headers, reason) => {
    const mock = await createMock({ providers: ['premium-exchanger-v1'], key });
    const url = 'http://mock.example/api/userapi/v1/test';
    const response = await mock.fetch(new Request(url, { method: 'POST', headers }));
    expect(response.headers.get('x-mock-violations')).toContain(reason);
    expect(await response.json()).toEqual({ error: 1, error_text: 'Api disabled' });
  });

  it.each([
    ['a method that the key was made without', 'methodNotSupported', 'Method not supported'],
    ['a key that is no partner', 'noPartner', 'no partner id'],
  ])('has nothing to contradict in %s', async (_, example, text) => {
    const mock = await createMock({ providers: ['premium-exchanger-v1'] });
    const fetchMock = async (request: Request) => {
      const isPartner = request.url.includes('partner');
      const headers = new Headers(request.headers);
      if (isPartner) headers.set('prefer', `example=${example}`);
      return mock.fetch(new Request(request, { headers }));
    };
    const { url: baseUrl, close } = await listen(fetchMock);
    const report = await check(contract, { baseUrl, key });
    await close();
    const skipped = report.outcomes.filter(({ skippedBy }) => skippedBy === 'unavailable');
    expect(skipped).toHaveLength(4);
    expect(skipped[0]?.skipped).toContain(text);
    expect(listFindings(report)).toEqual([]);
    expect(toExitCode([report])).toBe(0);
    expect(report.coverage?.operations.touched).toBe(5);
  });

  it('has nothing to contradict in an example that the site does not know', async () => {
    const mock = await createMock({ providers: ['premium-exchanger-v1'], sandbox: true });
    const { url: baseUrl, close } = await listen((request) => mock.fetch(request));
    const report = await check(contract, { baseUrl, key, examples: true, only: ['getBid'] });
    await close();
    expect(report.outcomes).toMatchObject([{ skippedBy: 'unknown', findings: [] }]);
  });
});
