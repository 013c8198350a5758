import { inspect } from 'node:util';
import { listen } from '../../src/server/listen.js';
import { type Contender, KEY, type Told } from './contenders.js';

/** One question to all clients, and how the answer reads. */
export interface Probe {
  readonly title: string;
  ask(client: Contender): Promise<string>;
}

interface Scene {
  /** Requests that came, with the time of each. */
  readonly requests: {
    readonly time: number;
    readonly key: string | null;
    readonly once: boolean;
  }[];
  readonly told: Told;
}

type Respond = (count: number) => Response | Promise<Response>;

/** Calls a client once, of a server that responds so. */
async function play(client: Contender, kind: 'list' | 'create', respond: Respond): Promise<Scene> {
  const requests: Scene['requests'] = [];
  const server = await listen(async ({ headers }) => {
    requests.push({
      time: performance.now(),
      key: headers.get('authorization'),
      once: headers.has('idempotency-key'),
    });
    return respond(requests.length);
  });
  const told = await client[kind](server.url);
  await server.close();
  return { requests, told };
}

const json = (body: unknown, init?: ResponseInit) => Response.json(body, init);
const GOOD = { status: 'ok', tag: 'x', data: [], api_version: '1', object: 'list' };
/** A refusal that each of the services might send. */
const fails = (status: number, headers = {}, message = 'busy') =>
  json({ message, error: { message, type: 'api_error' } }, { status, headers });

/** Requests, and what the call came to. */
const sum = ({ requests, told }: Scene) =>
  `${requests.length} ${requests.length === 1 ? 'request' : 'requests'}, ${told.ok ? 'success' : 'error'}`;

const asSuccess = ({ told }: Scene) => (told.ok ? 'success' : 'error');

export const PROBES: readonly Probe[] = [
  {
    title: 'A read meets 503 once',
    ask: async (client) =>
      sum(await play(client, 'list', (count) => (count === 1 ? fails(503) : json(GOOD)))),
  },
  {
    title: 'A read meets 429 with `Retry-After: 1`',
    ask: async (client) => {
      const scene = await play(client, 'list', (count) =>
        count === 1 ? fails(429, { 'retry-after': '1' }) : json(GOOD),
      );
      const [first, second] = scene.requests;
      if (!first || !second) return sum(scene);
      return `${sum(scene)}, after ${second.time - first.time >= 990 ? 'the second' : 'less'}`;
    },
  },
  {
    title: 'What creates meets 503 once',
    ask: async (client) => {
      const scene = await play(client, 'create', (count) =>
        count === 1 ? fails(503) : json(GOOD),
      );
      return `${sum(scene)}${scene.requests[0]?.once ? ', with an idempotency key' : ''}`;
    },
  },
  {
    title: 'A page of HTML under HTTP 200',
    ask: async (client) =>
      asSuccess(
        await play(
          client,
          'list',
          () => new Response('<html>', { headers: { 'content-type': 'text/html' } }),
        ),
      ),
  },
  {
    title: 'A failure inside HTTP 200, as the contract has it',
    ask: async (client) => {
      if (!client.isOfContract) return 'not of its service';
      return asSuccess(
        await play(client, 'list', () => json({ status: 'error', error: 1, errors: ['no'] })),
      );
    },
  },
  {
    title: 'An integer beyond 2^53 in a response',
    ask: async (client) => {
      const digits = '12345678901234567890';
      const body = JSON.stringify({ ...GOOD, next: 'X' }).replace('"X"', digits);
      const { told } = await play(
        client,
        'list',
        () => new Response(body, { headers: { 'content-type': 'application/json' } }),
      );
      return inspect(told.value, { depth: 9 }).includes(digits) ? 'keeps its digits' : 'is rounded';
    },
  },
  {
    title: 'The key in the error of a refusal that repeats it',
    ask: async (client) => {
      const { told } = await play(client, 'list', () => fails(403, {}, `unknown key ${KEY}`));
      return told.ok ? 'no error' : holdsKey(told.value) ? 'is there' : 'is not';
    },
  },
  {
    title: 'A redirect to another host',
    ask: async (client) => {
      const keys: (string | null)[] = [];
      const other = await listen(async ({ headers }) => {
        keys.push(headers.get('authorization'));
        return json(GOOD);
      });
      const scene = await play(
        client,
        'list',
        () => new Response(null, { status: 302, headers: { location: `${other.url}/x` } }),
      );
      await other.close();
      const followed = keys.length ? `followed${keys[0] ? ' with the key' : ''}` : 'not followed';
      return `${followed}, ${asSuccess(scene)}`;
    },
  },
  {
    title: 'Bytes in a browser, min+gzip, with all operations',
    ask: async (client) => `${await client.measure()}`,
  },
];

/** Whether a value shows the key where one prints it, with everything that is in it. */
function holdsKey(value: unknown): boolean {
  return inspect(value, { depth: 12, showHidden: true }).includes(KEY);
}
