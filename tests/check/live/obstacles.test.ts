import { describe, expect, it } from 'vitest';
import {
  type CheckReport,
  countOutcomes,
  listFindings,
  toExitCode,
} from '../../../src/check/findings/report.js';
import { check } from '../../../src/check/live/check.js';
import { REPORTERS } from '../../../src/check/reporters/index.js';
import { loadContract } from '../../../src/contract/contract.js';
import { listBreaches } from '../contract-fixture.js';
import { closeServers, serve, serveMock } from '../servers.js';

closeServers();

const affise = loadContract('affise');
const key = 'S3cr3tKey0123456789';
const checkAffise = (baseUrl: string, options: object = {}): Promise<CheckReport> =>
  check(affise, { baseUrl, key, concurrency: 1, ...options });

const html = (title: string) => `<!doctype html><title>${title}</title><p>sorry`;
type Reply = readonly [status: number, type: string, body: string | ((path: string) => string)];
const json = 'application/json';
const FAILED = { headers: { 'content-type': json } };
/** Other letters for each address. */
const toToken = (path: string) => Buffer.from(path).toString('base64url').replace(/\d/g, '');

describe('a service that is not there is no contradiction', () => {
  it.each<[what: string, cause: string, reply: Reply]>([
    ['a bad gateway', 'down', [502, 'text/html', html('502')]],
    ['maintenance', 'down', [503, json, '{"status":"maintenance"}']],
    ['a gateway that waits', 'down', [504, 'text/html', '']],
    ['an origin that is down', 'down', [522, 'text/html', html('timed out')]],
    ['too many requests', 'busy', [429, json, '{}']],
    ['a proxy that wants a login', 'proxy', [407, 'text/html', html('407')]],
    ['a challenge', 'challenge', [403, 'text/html', html('Just a moment...')]],
    ['a challenge with 200', 'challenge', [200, 'text/html', html('Attention Required!')]],
    ['a login page', 'same-page', [200, 'text/html', (path) => `${html('Log in')} to ${path}`]],
    [
      'a login page with the address in its title',
      'same-page',
      [200, 'text/html', (path) => html(`Log in to ${path}`)],
    ],
    [
      'a login page with scripts',
      'same-page',
      [
        200,
        'text/html',
        (path) =>
          `${html('Log in')}<script>var f=function(){};var back={"url":"${path}"};f(a[0],[])</script>`,
      ],
    ],
    [
      'a login page without a title, with another token in each',
      'same-page',
      [
        200,
        'text/html',
        (path) => `<body data-csrf="${toToken(path)}"><form action="${path}"><input></form>`,
      ],
    ],
    ['maintenance in JSON with 200', 'same-page', [200, json, '{"message":"back at 10:00"}']],
    ['a gateway in the place of the service', 'same-page', [200, json, '{"status":"ok"}']],
    ['an empty list for everything', 'same-page', [200, json, '[]']],
    ['null for everything', 'same-page', [200, json, 'null']],
    ['a firewall that forbids', 'same-page', [403, 'text/html', html('403 Forbidden')]],
    ['a firewall that forbids in JSON', 'same-page', [403, json, '{"incident":"0000"}']],
    [
      'a failure that is the same for every call',
      'same-failure',
      [500, json, '{"status":2,"error":"Closed until 10:00"}'],
    ],
    ['a parked domain', 'same-page', [200, 'text/plain', 'this domain is for sale']],
    [
      'a wrong base path, in JSON',
      'wrong-address',
      [404, json, (path) => `{"timestamp":"${path}","error":"no route ${path}"}`],
    ],
    ['a wrong base path, in HTML', 'wrong-address', [405, 'text/html', html('Method')]],
  ])('%s', async (_, cause, [status, type, body]) => {
    const baseUrl = await serve((request, response) => {
      const text = typeof body === 'string' ? body : body(request.url ?? '');
      response.writeHead(status, { 'content-type': type }).end(text);
    });
    const report = await checkAffise(baseUrl);
    expect(report.requests).toBe(3);
    expect(listFindings(report).map((one) => [one.rule, one.cause])).toEqual(
      Array(3).fill(['unreachable', cause]),
    );
    expect(toExitCode([report])).toBe(2);
    const pretty = REPORTERS.pretty([report]);
    expect(pretty).not.toMatch(/contradicts/);
    expect(pretty).not.toContain(key);
  });

  it('a server that wants a password before the service is a refused key, whatever its page', async () => {
    const baseUrl = await serve((_, response) => {
      response.writeHead(401, { 'content-type': 'text/html' }).end(html('Authorization Required'));
    });
    const report = await checkAffise(baseUrl);
    expect(report.requests).toBe(3);
    expect(new Set(listFindings(report).map(({ cause }) => cause))).toEqual(
      new Set(['key-refused']),
    );
    expect(toExitCode([report])).toBe(2);
  });

  it.each([
    ['a body that is not packed as it says', { 'content-encoding': 'gzip' }],
    ['headers that are too long', { 'x-long': 'a'.repeat(20_000) }],
  ])('%s is no service that is down', async (_, headers) => {
    const baseUrl = await serve((__, response) => {
      response.writeHead(200, { 'content-type': json, ...headers }).end('{"status":1}');
    });
    const report = await checkAffise(baseUrl);
    expect(listFindings(report).map(({ cause }) => cause)).toEqual(Array(3).fill('broken-http'));
    expect(toExitCode([report])).toBe(2);
  });

  it('a member that is gone from every response is one, also where the lists are empty', async () => {
    const baseUrl = await serveMock({ providers: ['affise'] }, async (response) => {
      const { status, ...rest } = (await response.json()) as Record<string, unknown>;
      const empty = Object.entries(rest).map(([name, value]) => [
        name,
        Array.isArray(value) ? [] : value,
      ]);
      return Response.json(Object.fromEntries(empty), { status: status === 1 ? 200 : 400 });
    });
    const report = await checkAffise(baseUrl, { only: ['news', 'statistics'] });
    expect(listFindings(report)).toContainEqual(
      expect.objectContaining({ rule: 'removed-field', missing: 'status' }),
    );
    expect(toExitCode([report])).toBe(1);
  });

  it('a refused key is told once for all, with what to do', async () => {
    const baseUrl = await serveMock({ providers: ['affise'], key: 'another-key' });
    const report = await checkAffise(baseUrl);
    expect(report.requests).toBe(3);
    expect(new Set(listFindings(report).map(({ cause }) => cause))).toEqual(
      new Set(['key-refused']),
    );
    expect(toExitCode([report])).toBe(2);
    expect(REPORTERS.pretty([report])).toMatch(/renew the key/);
  });

  it('what one operation meets in between says nothing of the others', async () => {
    const baseUrl = await serveMock({ providers: ['affise'] }, (response, request) =>
      /\/news/.test(request.url) ? new Response('', { status: 502 }) : response,
    );
    const report = await checkAffise(baseUrl, { only: ['news', 'statistics'] });
    expect(new Set(listBreaches(report).map(({ operation }) => operation))).toEqual(
      new Set(['listNews']),
    );
    expect(countOutcomes(report).passed).toBeGreaterThan(5);
    expect(toExitCode([report])).toBe(0);
    expect(toExitCode([report], { failOn: 'warning' })).toBe(1);
  });

  it.each([
    [2, 'a service that goes down in the middle', () => new Response('', { status: 503 })],
    [1, 'one that has drifted before it goes down', () => new Response('{"status":1}', FAILED)],
  ])('has exit code %i: %s', async (code, _, reply) => {
    let count = 0;
    const baseUrl = await serveMock({ providers: ['affise'] }, (response) => {
      count += 1;
      return count < 5 ? response : count === 5 ? reply() : new Response('', { status: 503 });
    });
    const report = await checkAffise(baseUrl, { only: ['news', 'statistics'] });
    expect(report.outcomes.filter(({ skippedBy }) => skippedBy === 'stopped')).not.toEqual([]);
    expect(toExitCode([report])).toBe(code);
  });
});

describe('a service that asks for patience', () => {
  it('is waited for each time, and what it says at last counts', async () => {
    let count = 0;
    const baseUrl = await serveMock({ providers: ['affise'] }, (response) =>
      ++count <= 2 ? new Response('', { status: 503, headers: { 'retry-after': '0' } }) : response,
    );
    const report = await checkAffise(baseUrl, { only: ['listNews'] });
    expect(report.requests).toBe(3);
    expect(listFindings(report)).toEqual([]);
    expect(toExitCode([report])).toBe(0);
  });

  it('for too long is left alone at once', async () => {
    const baseUrl = await serve((_, response) => {
      response.writeHead(429, { 'retry-after': '120' }).end();
    });
    const report = await checkAffise(baseUrl);
    expect(report.requests).toBe(1);
    expect(report.outcomes.map(({ skipped }) => skipped)).toContain(
      'the service asks to wait for 120 seconds',
    );
    expect(toExitCode([report])).toBe(2);
  });

  it('gets no more requests than the budget has', async () => {
    const baseUrl = await serve((_, response) => {
      response.writeHead(503, { 'retry-after': '0' }).end();
    });
    const report = await checkAffise(baseUrl, { maxRequests: 2 });
    expect(report.requests).toBe(2);
  });
});

describe('the role of a key', () => {
  it.each(['admin', 'affiliate'])(
    'shows itself where the service forbids what is for others: %s',
    async (role) => {
      const asked: string[] = [];
      const baseUrl = await serveMock({ providers: ['affise'] }, (response, request) => {
        if (response.status === 403) asked.push(request.url);
        return response;
      });
      const report = await checkAffise(baseUrl, { key: `${role}-0000000000` });
      expect(listBreaches(report)).toEqual([]);
      // Once for each of the other roles.
      expect(asked).toHaveLength(2);
      expect(report.role).toBe(role);
      const skipped = report.outcomes.filter(({ skippedBy }) => skippedBy === 'role');
      expect(skipped.length).toBeGreaterThan(5);
      for (const outcome of skipped) {
        expect(outcome.option).toBe('role');
        expect(outcome.skipped).toMatch(/^it is for [a-z ]+ keys$/);
        expect(outcome.skipped).not.toContain(role);
      }
      expect(toExitCode([report])).toBe(0);
    },
  );

  it('is nothing to say of a key that may do everything', async () => {
    const report = await checkAffise(await serveMock({ providers: ['affise'] }));
    expect(report.role).toBeUndefined();
    expect(report.outcomes.filter(({ skippedBy }) => skippedBy === 'role')).toEqual([]);
  });

  it('that was given is believed: a refusal is a finding', async () => {
    const baseUrl = await serveMock({ providers: ['affise'] });
    const report = await checkAffise(baseUrl, {
      key: 'affiliate-0000000000',
      role: 'admin',
      only: ['listAffiliates'],
    });
    expect(listFindings(report)).toMatchObject([{ rule: 'auth', cause: 'forbidden' }]);
    expect(toExitCode([report])).toBe(1);
  });
});
