import { expect, it } from 'vitest';
import { createMock } from '../../src/mock/mock.js';

/** Prism as the chosen engine: its responses and its validation, behind the front of the mock. */
async function ask(provider: string, path: string, init: RequestInit = {}) {
  const mock = await createMock({ providers: [provider], engine: 'prism', seed: 1 });
  const headers = { authorization: 'Bearer k', ...(init.headers as Record<string, string>) };
  return mock.fetch(new Request(`http://mock.example${path}`, { ...init, headers }));
}
const conversions = '/api/merchants/conversions';
const payouts = '/api.html?api_action=pp&api_key=k&method=get_payouts';

it('responds with the example of the contract', async () => {
  const response = await ask('affili', `${conversions}/eroxr`);
  expect(response.status).toBe(200);
  expect(await response.json()).toMatchObject({ status: 'ok', data: { id: 'eroxr' } });
});

it('reaches operations that the query selects, and reads their forms', async () => {
  const body = new URLSearchParams({ limit: '5' });
  const response = await ask('premium-exchanger', payouts, { method: 'POST', body });
  expect(response.status).toBe(200);
  expect(await response.json()).toMatchObject({ error_text: '' });
});

it('takes a preferred status and example, and makes values up', async () => {
  const prefer = (wish: string) => ask('affili', conversions, { headers: { prefer: wish } });
  expect((await prefer('code=401')).status).toBe(401);
  expect(await (await prefer('code=200, example=empty')).json()).toMatchObject({ data: [] });
  expect((await prefer('dynamic=true')).status).toBe(200);
});

it('leaves keys and refusals to the front', async () => {
  const mock = await createMock({ providers: ['affili'], engine: 'prism', key: 'right' });
  const request = new Request(`http://mock.example${conversions}`, {
    headers: { authorization: 'Bearer wrong' },
  });
  const response = await mock.fetch(request);
  expect([response.status, await response.json()]).toMatchObject([401, { status: 'error' }]);
});
