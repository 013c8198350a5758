import { beforeAll, describe, expect, it } from 'vitest';
import { createMock, type Mock } from '../../src/mock/mock.js';

/** The vendors' own clients send the same input in four ways; the mock reads and validates each. */
let mock: Mock;
beforeAll(async () => {
  mock = await createMock({ providers: ['affise', 'premium-exchanger'] });
});

const pixel = 'http://mock.example/affise/3.0/partner/pixel';
const good = { offer_id: '1', name: 'Pixel', code_type: 'iframe', code: 'https://example.com/p' };
const headers = { 'API-Key': '0' };

function multipart(members: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(members)) form.append(name, value);
  return form;
}

const ways: [way: string, send: (members: Record<string, string>) => Request][] = [
  ['query', (m) => new Request(`${pixel}?${new URLSearchParams(m)}`, { method: 'POST', headers })],
  [
    'urlencoded',
    (m) => new Request(pixel, { method: 'POST', headers, body: new URLSearchParams(m) }),
  ],
  ['multipart', (m) => new Request(pixel, { method: 'POST', headers, body: multipart(m) })],
  [
    'JSON',
    (m) =>
      new Request(pixel, {
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/json' },
        body: JSON.stringify({ ...m, offer_id: Number(m.offer_id) }),
      }),
  ],
];

describe.each(ways)('a body as %s', (_, send) => {
  it('is accepted', async () => {
    const response = await mock.fetch(send(good));
    expect(response.headers.get('x-mock-violations')).toBeNull();
    expect(response.status).toBe(200);
  });

  it('is validated', async () => {
    const response = await mock.fetch(send({ ...good, offer_id: 'x' }));
    expect(response.headers.get('x-mock-violations')).toContain('offer_id');
    expect(response.status).toBe(400);
  });
});

describe('nested form names', () => {
  const offer = 'http://mock.example/affise/3.0/admin/offer';
  const base = 'title=Offer&advertiser=000000000000000000000000&url=https%3A%2F%2Fexample.com%2F';
  const money = (index: number) =>
    ['total', 'revenue'].map((name) => `payments[${index}][${name}]=1.5`).join('&') +
    `&payments[${index}][currency]=USD&payments[${index}][type]=fixed`;
  const send = (body: string) =>
    mock.fetch(
      new Request(offer, {
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' },
        body,
      }),
    );

  it.each([
    `payments[0][countries][]=US&payments[0][countries][]=CA&${money(0)}`,
    `payments[3][countries][0]=US&${money(3)}`,
    `payments[0][countries]=US&${money(0)}&${money(1)}`,
    'countries[]=US&countries[]=CA',
    'countries[0]=US',
    'countries=US',
    'description_lang[en]=Text',
    'landings[0][title]=Main&landings[0][url]=https%3A%2F%2Fexample.com%2F&landings[0][url_preview]=https%3A%2F%2Fexample.com%2Fp',
  ])('%s', async (names) => {
    const response = await send(`${base}&${names}`);
    expect(response.headers.get('x-mock-violations')).toBeNull();
    expect(response.status).toBe(200);
  });

  it.each([
    ['payments[0][total]=much', 'body.payments.0.total'],
    ['payments[2][countries][x][y]=US', 'body.payments.0.countries'],
    ['status=unheard', 'body.status'],
  ])('%s is refused at %s', async (names, place) => {
    const response = await send(`${base}&${names}`);
    expect(response.headers.get('x-mock-violations')).toContain(place);
    expect(response.status).toBe(400);
  });
});

it('a form of Premium Exchanger in the query is ignored, as on the wire', async () => {
  const query = 'api_action=pp&api_key=k&method=add_payout&method_id=5&account=U0';
  const request = new Request(`http://mock.example/premium-exchanger/api.html?${query}`, {
    method: 'POST',
  });
  const response = await mock.fetch(request);
  expect(((await response.json()) as { error: unknown }).error).toBe(1);
});

it('a JSON body where only forms are read is 415', async () => {
  const query = 'api_action=pp&api_key=k&method=add_payout';
  const request = new Request(`http://mock.example/premium-exchanger/api.html?${query}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"method_id":5,"account":"U0"}',
  });
  expect((await mock.fetch(request)).status).toBe(415);
});
