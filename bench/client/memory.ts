import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createAffiseClient } from '../../src/providers/affise/index.js';

const PAGE = 1000;

/** Megabytes of heap, after a collection, at ten places of a walk over so many rows. */
export async function measureWalk(rows: number): Promise<[rows: number, megabytes: number][]> {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const client = createAffiseClient({
    baseUrl: 'https://service.example',
    apiKey: 'k',
    fetch: async (request) => {
      const page = Number(new URL(request.url).searchParams.get('page'));
      const conversions = Array.from({ length: PAGE }, (_, index) => ({ id: `${page}-${index}` }));
      const next = page * PAGE < rows ? { next_page: page + 1 } : {};
      const pagination = { page, per_page: PAGE, total_count: rows, ...next };
      return Response.json({ status: 1, conversions, pagination });
    },
  });
  const readings: [number, number][] = [];
  let seen = 0;
  const input = { date_from: '2026-01-01', date_to: '2026-01-31', limit: PAGE };
  for await (const _ of client.listConversions.items(input)) {
    seen += 1;
    if (seen % (rows / 10) !== 0) continue;
    collect();
    readings.push([seen, process.memoryUsage().heapUsed / 1_048_576]);
  }
  return readings;
}
