import { type AttemptEvent, observeAttempts } from '../../src/client/hooks.js';
import { listen } from '../../src/server/listen.js';
import { api } from './made-api.js';
import { KEY, stubbed } from './stubbed.js';

/** Calls of a server that fails in turn, as its log has them and as the hook tells of them, both sorted. */
export async function callFaulted(calls: number) {
  const seen: string[] = [];
  let count = 0;
  const server = await listen(async (request) => {
    const { pathname } = new URL(request.url);
    const status = [200, 503, 500, 429, 200][count++ % 5] ?? 200;
    seen.push(`GET ${pathname} ${status}`);
    return Response.json({ error: 0, echo: KEY }, { status });
  });
  const events: AttemptEvent[] = [];
  const { client } = stubbed(api, undefined, {
    baseUrl: server.url,
    fetch,
    onAttempt: observeAttempts((event) => events.push(event)),
    retry: { retries: 2, baseDelay: 0 },
  });
  const callOne = (call: number) => client.answer?.({ way: `way-${call}`, key: KEY });
  for (let first = 0; first < calls; first += 50) {
    await Promise.all(Array.from({ length: 50 }, (_, index) => callOne(first + index)));
  }
  await server.close();
  const told = events.map(
    ({ method, url, status }) => `${method} ${new URL(url).pathname} ${status}`,
  );
  return { events, told: told.sort(), seen: seen.sort() };
}
