import { describe, expect, it } from 'vitest';
import { api as aura } from '../../generated/aura/operations.js';
import { createClient } from '../../src/client/client.js';
import type { Credential } from '../../src/client/config.js';
import type { Api } from '../../src/client/operation.js';
import { createAffiliClient } from '../../src/providers/affili/index.js';
import { createAffiseClient } from '../../src/providers/affise/index.js';
import { createAuraClient } from '../../src/providers/aura/index.js';
import { createPremiumExchangerClient } from '../../src/providers/premium-exchanger/index.js';
import { base, error, features, made, ok, stubbed } from './stubbed.js';

/** A service that wants two, one in a header and one in the query. */
const two: Api = {
  ...made,
  credentials: [
    { option: 'apiLogin', in: 'header', name: 'API-LOGIN' },
    { option: 'apiKey', in: 'query', name: 'key', prefix: 'v1:' },
  ],
};
const NOT_ASCII = 'it must be printable ASCII';

describe('the credentials of a call', () => {
  it('are sent in the places of the table', async () => {
    const { client, requests } = stubbed(two, ok, { credentials: ['login', async () => 'k y'] });
    expect(await client.plainForm?.()).toMatchObject({ ok: true });
    expect(requests[0]?.headers.get('api-login')).toBe('login');
    expect(requests[0]?.url).toBe(`${base}/plain?key=v1%3Ak%20y`);
  });

  it('are asked for at each call, but not at each retry', async () => {
    let asked = 0;
    const statuses = [503, 200, 200];
    const { client, requests } = stubbed(
      made,
      () => Response.json({ status: 'ok' }, { status: statuses.shift() ?? 500 }),
      { credentials: [async () => `token-${++asked}`], retry: { baseDelay: 0 } },
    );
    await client.plainForm?.();
    await client.plainForm?.();
    const sent = requests.map(({ headers }) => headers.get('api-key'));
    expect(sent).toEqual(['token-1', 'token-1', 'token-2']);
  });

  it('are nowhere in a failure, also where they came of a function', async () => {
    const key = 'sesame-0000-token';
    const { client } = stubbed(
      made,
      () => Response.json({ status: 'error', message: `${key} is wrong` }),
      { credentials: [() => key] },
    );
    const result = await client.plainForm?.();
    expect(result).toMatchObject(
      error({ kind: 'provider', message: 'PUT plainForm: *** is wrong' }),
    );
    expect(JSON.stringify(result)).not.toContain(key);
  });

  it.each<[what: string, credentials: (Credential | undefined)[], message: string]>([
    ['all are left out', [], 'apiLogin is missing'],
    ['the second is left out', ['login'], 'apiKey is missing'],
    ['the first is left out', [undefined, 'k'], 'apiLogin is missing'],
    ['a function returns none', ['login', () => ''], 'apiKey is missing'],
    ['a function returns a blank', ['login', () => ' '], 'apiKey is missing'],
    ...[12, true, { Secret: 'k' }, ['k'], () => 'k'].map(
      (made): [string, (Credential | undefined)[], string] => [
        `a function returns ${typeof made} ${made}`,
        ['login', (() => made) as unknown as Credential],
        `apiKey can't be sent: ${NOT_ASCII}`,
      ],
    ),
    ['one has other letters', ['ключ', 'k'], `apiLogin can't be sent: ${NOT_ASCII}`],
    ['one has a line break', ['login', 'k\nk'], `apiKey can't be sent: ${NOT_ASCII}`],
  ])('make it fail where %s', async (_, credentials, message) => {
    const { client, requests } = stubbed(two, ok, { credentials });
    expect(await client.plainForm?.()).toMatchObject(
      error({ kind: 'input', message: `PUT plainForm: ${message}`, carriedOut: 'no', attempts: 0 }),
    );
    expect(requests).toEqual([]);
  });

  it.each<[what: string, credential: () => unknown, cause: object]>([
    [
      'rejects',
      () => Promise.reject(new RangeError('the vault is closed')),
      { name: 'RangeError' },
    ],
    [
      'throws',
      () => {
        throw new RangeError('the vault is closed');
      },
      { name: 'RangeError', message: 'the vault is closed' },
    ],
  ])('make it fail with the error of a function that %s', async (_, credential, cause) => {
    const { client, requests } = stubbed(made, ok, { credentials: [credential as () => string] });
    expect(await client.plainForm?.()).toMatchObject(
      error({
        kind: 'input',
        message: 'PUT plainForm: the request could not be made (RangeError)',
        cause,
      }),
    );
    expect(requests).toEqual([]);
  });

  it('are neither sent nor missed where the operation needs none', async () => {
    const { client, requests } = stubbed(aura, ok, { credentials: [] });
    expect(await client.exportRatesXml?.({ code: 'c' })).toMatchObject({ ok: true });
    expect(requests[0]?.url).toBe(`${base}/service/export/xml/c`);
    expect(await client.getInfo?.()).toMatchObject(
      error({ kind: 'input', message: 'GET getInfo: apiKey is missing' }),
    );
  });
});

describe('a credential is refused at creation', () => {
  const message = 'apiKey is empty, or neither text nor function';

  it.each<unknown>(['', ' ', '\n', null, 12, true, {}, ['k'], Symbol('s')])(
    'that is %o',
    (credential) => {
      const create = () =>
        createClient(made, { baseUrl: base, credentials: [credential as string] }, features);
      expect(create).toThrow(new TypeError(message));
    },
  );

  const empty = { apiKey: '', baseUrl: base };
  it.each<[factory: string, create: () => unknown, option: string]>([
    ['createAffiliClient', () => createAffiliClient({ accessId: '' }), 'accessId'],
    ['createAffiseClient', () => createAffiseClient(empty), 'apiKey'],
    ['createAuraClient', () => createAuraClient(empty), 'apiKey'],
    ['createPremiumExchangerClient', () => createPremiumExchangerClient(empty), 'apiKey'],
  ])('that is empty, by %s', (_, create, option) => {
    expect(create).toThrow(new TypeError(message.replace('apiKey', option)));
  });
});
