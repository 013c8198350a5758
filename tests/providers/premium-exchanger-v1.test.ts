import { expect, it } from 'vitest';
import { loadContract } from '../../src/contract/contract.js';
import { createMock } from '../../src/mock/mock.js';
import {
  createPremiumExchangerV1Client,
  type OrderCallback,
  type PremiumExchangerV1Config,
  toMap,
} from '../../src/providers/premium-exchanger-v1/index.js';

const [LOGIN, KEY] = ['login-0000000000', 'key-000000000000'];
const mock = await createMock({ providers: ['premium-exchanger-v1'], key: [LOGIN, KEY] });
const requests: Request[] = [];

/** What somebody without the client sends. */
function post(method: string, body: string): Promise<Response> {
  const url = `https://example.com/api/userapi/v1/${method}`;
  const headers = {
    'API-LOGIN': LOGIN,
    'API-KEY': KEY,
    'content-type': 'application/x-www-form-urlencoded',
  };
  return mock.fetch(new Request(url, { method: 'POST', headers, body }));
}

const AMOUNT_TWICE = 'direction_id=12&calc_amount=x&calc_amount=20&calc_action=1';

function createTestClient(config: Partial<PremiumExchangerV1Config> = {}, example?: string) {
  return createPremiumExchangerV1Client({
    baseUrl: 'https://example.com',
    login: LOGIN,
    apiKey: KEY,
    retry: { retries: 0 },
    ...(example && { headers: { prefer: `example=${example}` } }),
    fetch: (request) => {
      requests.push(request.clone());
      return mock.fetch(request);
    },
    ...config,
  });
}

it('sends login, key and language in headers, and parameters in a form', async () => {
  const result = await createTestClient({ language: 'ru_RU' }).getDirection({ direction_id: 12 });
  expect(result.ok).toBe(true);
  const request = requests.at(-1);
  expect(request?.method).toBe('POST');
  expect(request?.url).toBe('https://example.com/api/userapi/v1/get_direction');
  expect(Object.fromEntries(request?.headers ?? [])).toMatchObject({
    'api-login': LOGIN,
    'api-key': KEY,
    'api-lang': 'ru_RU',
    'content-type': 'application/x-www-form-urlencoded',
  });
  expect(await request?.text()).toBe('direction_id=12');
});

it.each([
  ['login', { login: 'login-1111111111' }],
  ['key', { apiKey: 'key-111111111111' }],
])(
  'fails with what the entry check says where the %s is wrong, and shows neither',
  async (_, own) => {
    const result = await createTestClient(own).getCaller();
    if (result.ok) throw new Error('it was taken');
    expect(result.error).toMatchObject({ kind: 'provider', status: 200, code: 1 });
    const told = JSON.stringify(result.error);
    for (const secret of [LOGIN, KEY, ...Object.values(own)]) expect(told).not.toContain(secret);
  },
);

it('names the fields of an order that the site does not take', async () => {
  const client = createTestClient({}, 'wrongField');
  const result = await client.createBid({ direction_id: 12, calc_amount: '1' });
  if (result.ok) throw new Error('it was taken');
  expect(result.error).toMatchObject({
    code: '3',
    message: expect.stringMatching(/account1: .*sum1: /),
  });
});

it('takes the failure text of the site where no field is named', async () => {
  const client = createTestClient({}, 'usedApiId');
  const result = await client.createBid({ direction_id: 12, calc_amount: '1' });
  if (result.ok) throw new Error('it was taken');
  expect(result.error.message).toContain('api id not unique');
});

it('reads the unknown direction, which looks like a success, and fields that are an empty array', async () => {
  const unknown = await createTestClient({}, 'unknown').getDirection({ direction_id: 1 });
  if (!unknown.ok) throw new Error(unknown.error.message);
  expect(unknown.data.data).toEqual([]);
  const bare = await createTestClient({}, 'noFields').getDirection({ direction_id: 12 });
  if (!bare.ok || Array.isArray(bare.data.data)) throw new Error('no direction');
  expect(toMap(bare.data.data.dir_fields)).toEqual({});
});

it('never repeats what makes, pays, completes or cancels an order, nor a payout', () => {
  const { operations } = loadContract('premium-exchanger-v1');
  const unsafe = operations.filter(({ safety }) => safety === 'unsafe').map(({ id }) => id);
  expect(unsafe).toEqual(['createBid', 'cancelBid', 'payBid', 'completeBid', 'addPartnerPayout']);
});

it('is reached by GET where nothing has to be sent, as the site is', async () => {
  const headers = { 'API-LOGIN': LOGIN, 'api-key': KEY };
  const url = 'https://example.com/api/userapi/v1/get_directions';
  const response = await mock.fetch(new Request(url, { headers }));
  expect(await response.json()).toMatchObject({ error: 0, data: [{ direction_id: '12' }, {}] });
});

it('types what the site posts to a callback', () => {
  const callback: OrderCallback = { bid_id: 1896, status: 'success' };
  expect(callback).toEqual({ bid_id: 1896, status: 'success' });
});

it.each(['русский', 'en\r\nx: y', ''])(
  'refuses a language that no header can hold: %j',
  (language) => {
    expect(() => createTestClient({ language })).toThrow('language must be such as en_US');
  },
);

it.each([
  ['a slash at the end of the path', 'get_directions/', ''],
  ['a filter without a value', 'get_directions', 'currency_id_give='],
  ['a name that stands twice, of which the last counts', 'get_calc', AMOUNT_TWICE],
])('takes %s, as PHP does', async (_, method, body) => {
  const response = await post(method, body);
  expect(response.headers.get('x-mock-violations')).toBeNull();
  expect(Number((await response.json()).error)).toBe(0);
});
