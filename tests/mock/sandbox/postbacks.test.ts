import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createMock, type Mock } from '../../../src/mock/index.js';
import { createAffiseClient, unwrap } from '../../../src/providers/affise/index.js';
import { listen, type RunningServer } from '../../../src/server/listen.js';

/** Conversions that come by the advertiser's own postback, and the postbacks that go out to affiliates. */
let mock: Mock;
let receiver: RunningServer;
const received: string[] = [];
let respond: () => Response;

beforeAll(async () => {
  mock = await createMock({ providers: ['affise'], sandbox: true });
  receiver = await listen(async (request) => {
    received.push(new URL(request.url).pathname + new URL(request.url).search);
    return respond();
  });
});
afterEach(() => {
  mock.sandbox.reset();
  received.length = 0;
});
afterAll(() => receiver.close());

const affise = () =>
  createAffiseClient({
    baseUrl: 'https://network.example',
    apiKey: 'k',
    fetch: (request) => mock.fetch(request),
  });

/** A row of a state that has one. */
function rowsOf(resource: string): Record<string, unknown>[] {
  return (mock.sandbox.snapshot().resources[resource]?.rows ?? []).map(([, row]) => row);
}

async function enter(query: Record<string, string>): Promise<unknown> {
  const address = `https://network.example/postback?${new URLSearchParams(query)}`;
  return (await mock.fetch(new Request(address))).json();
}

async function register(url: string): Promise<string> {
  for (const { id } of rowsOf('postback')) await affise().deletePostback({ id: Number(id) });
  const [{ id = '' } = {}] = rowsOf('affiliate');
  unwrap(await affise().createPostback({ url, pid: Number(id) }));
  return String(id);
}

describe('the postback of an advertiser', () => {
  it('makes a conversion of a click, once', async () => {
    respond = () => new Response('ok');
    const pid = await register('https://example.com/none');
    const [offer] = rowsOf('offer');
    const click = mock.sandbox.click({ pid, offer_id: offer?.id });
    const clickid = String(click.id ?? click.clickid);
    const before = rowsOf('conversion').length;
    expect(await enter({ clickid, action_id: 'order-7', sum: '12.5' })).toMatchObject({
      status: 1,
    });
    expect(rowsOf('conversion')).toHaveLength(before + 1);
    expect(await enter({ clickid, action_id: 'order-7', sum: '12.5' })).toEqual({
      status: 2,
      message: 'Conversion exists',
    });
    expect(rowsOf('conversion')).toHaveLength(before + 1);
  });

  it('is refused for a click that there is not, and without any', async () => {
    const none = '0'.repeat(24);
    expect(await enter({ clickid: none })).toEqual({ status: 2, message: 'Broken clickid' });
    expect(await enter({ sum: '1' })).toMatchObject({ status: 2 });
  });
});

describe('the outbox', () => {
  const convert = (pid: string) => {
    const [offer] = rowsOf('offer');
    return mock.sandbox.convert({ pid, offer_id: offer?.id });
  };

  it('delivers to this machine with its macros encoded', async () => {
    respond = () => new Response('ok');
    const url = `${receiver.url}/pb?offer={offerid}&status={status}&of={city}&left={unknown}`;
    const pid = await register(url);
    const row = convert(pid);
    await mock.sandbox.outbox.settled();
    expect(received).toHaveLength(1);
    const [path = ''] = received;
    expect(path).toContain(`offer=${row.offer_id}&status=`);
    expect(decodeURIComponent(path)).toContain(`of=${row.city}`);
    expect(path).toMatch(/status=[1-5]&/);
    expect(decodeURIComponent(path)).toContain('left={unknown}');
    expect(mock.sandbox.outbox.list()).toMatchObject([
      { state: 'delivered', status: 200, attempts: 1 },
    ]);
  });

  it('tries again after a failure, and gives up', async () => {
    respond = () => new Response('no', { status: 500 });
    convert(await register(`${receiver.url}/pb`));
    await mock.sandbox.outbox.settled();
    expect(mock.sandbox.outbox.list()).toMatchObject([
      { state: 'failed', status: 500, attempts: 6 },
    ]);
    expect(received).toHaveLength(6);
  });

  it('forgets at a reset what is still on its way', async () => {
    respond = () => new Response('ok');
    convert(await register(`${receiver.url}/old`));
    mock.sandbox.reset();
    convert(await register('https://affiliate.example/new'));
    await mock.sandbox.outbox.settled();
    expect(mock.sandbox.outbox.list()).toMatchObject([{ id: 1, state: 'listed', attempts: 0 }]);
    expect(received).toEqual([]);
  });

  it('only lists what would leave this machine, and is empty after a reset', async () => {
    convert(await register('https://affiliate.example/pb?status={status}'));
    expect(mock.sandbox.outbox.list()).toMatchObject([{ state: 'listed', attempts: 0 }]);
    expect(mock.sandbox.outbox.list()[0]?.url).toMatch(
      /^https:\/\/affiliate\.example\/pb\?status=[1-5]$/,
    );
    mock.sandbox.reset();
    expect(mock.sandbox.outbox.list()).toEqual([]);
  });
});
