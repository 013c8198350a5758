import { describe, expect, it } from 'vitest';
import { loadContract } from '../../src/contract/contract.js';
import { createMock } from '../../src/mock/mock.js';
import { buildExampleInput, prepareOperation } from '../../src/wire/prepare.js';

/** Who may call what: keys at their documented places, the one key of `key`, and roles. */
const any = await createMock({ providers: ['affise', 'affili', 'premium-exchanger', 'aura'] });
const one = await createMock({
  providers: ['affise', 'affili', 'premium-exchanger', 'aura'],
  key: 'right',
});

const host = 'http://mock.example';
const offers = `${host}/affise/3.0/offers`;
const conversions = `${host}/affili/api/merchants/conversions`;
const info = `${host}/premium-exchanger/api.html?api_action=pp&method=get_info`;
const auraInfo = `${host}/aura/service/partner/api.php?api_action=pp&method=get_info`;

async function asked(url: string, headers: Record<string, string> = {}, mock = any) {
  const response = await mock.fetch(new Request(url, { headers }));
  const reasons = JSON.parse(response.headers.get('x-mock-violations') ?? '[]') as string[];
  return { status: response.status, text: await response.text(), reasons };
}

describe('a key is found', () => {
  it.each<[url: string, headers: Record<string, string>]>([
    [offers, { 'API-Key': 'k' }],
    [offers, { 'api-key': 'k' }],
    [offers, { 'Api-Key': 'k' }],
    [`${offers}?API-Key=k`, {}],
    [`${offers}?api-key=k`, {}],
    [`${offers}?Api-Key=k&page=1`, {}],
    [conversions, { Authorization: 'Bearer k' }],
    [conversions, { Authorization: 'bearer k' }],
    [conversions, { Authorization: 'BEARER  k' }],
    [`${info}&api_key=k`, {}],
    [`${auraInfo}&api_key=k`, {}],
  ])('%s %j', async (url, headers) => {
    expect(await asked(url, headers)).toMatchObject({ status: 200, reasons: [] });
  });
});

describe('a missing key gets the error of the provider', () => {
  it.each<[url: string, headers: Record<string, string>, status: number, text: string]>([
    [offers, {}, 401, 'Token is necessary'],
    [offers, { 'API-Key': '' }, 401, 'Token is necessary'],
    [`${offers}?API-Key=`, {}, 401, 'Token is necessary'],
    [offers, { Authorization: 'Bearer k' }, 401, 'Token is necessary'],
    [conversions, {}, 401, '"status":"error"'],
    [conversions, { Authorization: 'Basic eDp5' }, 401, '"status":"error"'],
    [conversions, { Authorization: 'Bearer ' }, 401, '"status":"error"'],
    [`${conversions}?access_id=k`, {}, 401, '"status":"error"'],
    [info, {}, 200, 'Api disabled'],
    [`${info}&API_KEY=k`, {}, 200, 'Api disabled'],
    [info, { api_key: 'k' }, 200, 'Api disabled'],
    [auraInfo, {}, 200, '"error":1'],
  ])('%s %j', async (url, headers, status, text) => {
    const answer = await asked(url, headers);
    expect(answer.status).toBe(status);
    expect(answer.text).toContain(text);
    expect(answer.reasons).toEqual([expect.stringMatching(/^\/(header|query)\/\S+ is required/)]);
  });
});

describe('with one key', () => {
  it.each<[url: string, headers: Record<string, string>]>([
    [offers, { 'API-Key': 'right' }],
    [`${offers}?api-key=right`, {}],
    [conversions, { Authorization: 'Bearer right' }],
    [`${info}&api_key=right`, {}],
  ])('%s %j passes', async (url, headers) => {
    expect(await asked(url, headers, one)).toMatchObject({ status: 200, reasons: [] });
  });

  it.each<[url: string, headers: Record<string, string>, status: number, text: string]>([
    [offers, { 'API-Key': 'wrong' }, 401, 'Token is necessary'],
    [conversions, { Authorization: 'Bearer wrong' }, 401, '"status":"error"'],
    [`${info}&api_key=wrong`, {}, 200, 'REST API key error'],
    [`${auraInfo}&api_key=wrong`, {}, 200, '"error":1'],
  ])('%s %j does not, and the key is told to nobody', async (url, headers, status, text) => {
    const answer = await asked(url, headers, one);
    expect(answer.status).toBe(status);
    expect(answer.text).toContain(text);
    expect(answer.reasons).toEqual([
      expect.stringMatching(/^\/(header|query)\/\S+ is not the key that this mock was given$/),
    ]);
    expect(JSON.stringify(answer)).not.toContain('right');
  });
});

describe('a key with a role', () => {
  const contract = loadContract('affise');
  const calls = contract.operations.flatMap((operation) =>
    ['admin', 'affiliate', 'advertiser'].map((role) => ({ operation, role, id: operation.id })),
  );

  it.each(calls)('$role calls $id', async ({ operation, role }) => {
    const mayUse = operation.parameters.filter(
      ({ roles }) => roles.length === 0 || roles.includes(role),
    );
    const input = buildExampleInput({ ...operation, parameters: mayUse });
    const target = { baseUrl: `${host}/affise`, key: `${role}-1` };
    const request = await prepareOperation(contract, operation, input, target);
    const response = await any.fetch(request);
    const allowed = !operation.needsKey || operation.roles.includes(role);
    expect(response.status).toBe(allowed ? 200 : 403);
    if (!allowed) expect(await response.text()).toContain('Auth Denied');
  });

  it.each([
    ['affiliate-1', 403],
    ['admin-1', 200],
    ['anything', 200],
  ])('%s asks for a filter of administrators: %i', async (key, status) => {
    const answer = await asked(`${offers}?privacy[]=0`, { 'API-Key': key });
    expect(answer.status).toBe(status);
    if (status === 403) {
      expect(answer.reasons).toEqual(['/query/privacy[] is for admin, the key is for affiliate']);
    }
  });

  it('is like any other where there are no roles', async () => {
    expect((await asked(conversions, { Authorization: 'Bearer affiliate-1' })).status).toBe(200);
  });

  it('must be the one key where there is one', async () => {
    expect((await asked(offers, { 'API-Key': 'admin-1' }, one)).status).toBe(401);
  });
});

it('what needs no key takes none', async () => {
  expect((await asked(`${host}/aura/service/export/txt/test`, {}, one)).status).toBe(200);
});
