import { expect, it } from 'vitest';
import { createMock } from '../../../src/mock/index.js';
import { createAffiseClient } from '../../../src/providers/affise/index.js';

it('items() of the client walks 100,000 conversions, each once', {
  timeout: 1_800_000,
}, async () => {
  const mock = await createMock({ providers: ['affise'], sandbox: { rows: 100_000 } });
  const client = createAffiseClient({
    baseUrl: 'https://network.example',
    apiKey: 'k',
    fetch: (request) => mock.fetch(request),
  });
  const ids = new Set<string>();
  let count = 0;
  const filter = { date_from: '2000-01-01', date_to: '2026-01-01', limit: 1000 };
  for await (const { id } of client.listConversions.items(filter)) {
    ids.add(String(id));
    count++;
  }
  const { rows } = mock.sandbox.snapshot().resources.conversion ?? { rows: [] };
  expect(count).toBe(rows.length);
  expect(ids.size).toBe(count);
  expect(count).toBeGreaterThan(99_000);
});
