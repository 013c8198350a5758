import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import createFetchClient from 'openapi-fetch';
import type { paths } from '../../generated/affili/schema.js';
import { packageRoot } from '../../src/contract/document.js';
import type { HeyApi } from './hey-api.js';

export interface ClientSpeed {
  readonly name: string;
  readonly callsPerSecond: number;
}

type Send = (request: Request) => Promise<Response>;
type Call = () => Promise<unknown>;

/**
 * The same call, listConversions with a filter, in each of the clients.
 * @param fetch a stub that all of them are given; without it each calls the global one as it does for its users
 */
export async function createContenders(
  baseUrl: string,
  fetch: Send | undefined,
  { folder }: HeyApi,
): Promise<[name: string, call: Call][]> {
  const headers = { authorization: 'Bearer k' };
  const plain = createFetchClient<paths>({ baseUrl, headers, ...(fetch && { fetch }) });
  const send = fetch ?? globalThis.fetch;
  // As users get it: built.
  const { createAffiliClient, unwrap } = (await import(
    pathToFileURL(join(packageRoot, 'dist/providers/affili/index.js')).href
  )) as typeof import('../../src/providers/affili/index.js');
  const ours = createAffiliClient({ baseUrl, accessId: 'k', fetch });
  const generated = (path: string) => import(pathToFileURL(join(folder, 'affili', path)).href);
  const { listConversions } = (await generated('sdk.gen.ts')) as {
    listConversions: (options: object) => Promise<unknown>;
  };
  const { createClient } = (await generated('client/index.ts')) as {
    createClient: (config: object) => unknown;
  };
  const client = createClient({ baseUrl, auth: 'k', ...(fetch && { fetch }) });
  const url = `${baseUrl}/api/merchants/conversions?status=1`;
  return [
    ['raw fetch', async () => (await send(new Request(url, { headers }))).json()],
    [
      'openapi-fetch',
      () => plain.GET('/api/merchants/conversions', { params: { query: { status: 1 } } }),
    ],
    ['@hey-api/openapi-ts', () => listConversions({ client, query: { status: 1 } })],
    ['affiliate-contracts', async () => unwrap(await ours.listConversions({ status: 1 }))],
  ];
}

/** Calls one after another, all clients in turn in every round; the median round counts. */
export async function compare(
  candidates: Promise<[name: string, call: Call][]>,
  calls: number,
  rounds: number,
): Promise<ClientSpeed[]> {
  const clients = await candidates;
  const seconds = new Map(clients.map(([name]) => [name, [] as number[]]));
  for (let round = -1; round < rounds; round++) {
    for (const [name, call] of clients) {
      const started = performance.now();
      for (let count = 0; count < calls; count++) await call();
      // The first round warms up.
      if (round >= 0) seconds.get(name)?.push((performance.now() - started) / 1000);
    }
  }
  return clients.map(([name]) => {
    const times = seconds.get(name)?.toSorted((a, b) => a - b) ?? [];
    return { name, callsPerSecond: calls / (times[times.length >> 1] ?? 1) };
  });
}
