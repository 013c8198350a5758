import { expect, it } from 'vitest';
import { type LogEntry, maskQuery } from '../../src/mock/log.js';
import { createMock } from '../../src/mock/mock.js';

/** What is noted of a request: enough to mend it, and no key. */
it('notes operation, violations, warnings and faults, without the key', async () => {
  const entries: LogEntry[] = [];
  const mock = await createMock({
    providers: ['affise', 'premium-exchanger'],
    log: (entry) => entries.push(entry),
  });
  const ask = (path: string, headers: Record<string, string> = {}) =>
    mock.fetch(new Request(`http://mock.example${path}`, { headers })).catch(() => undefined);
  await ask('/affise/3.0/offers?page=x&Api-Key=very-secret');
  await ask('/premium-exchanger/api.html?api_action=pp&api_key=very-secret&method=get_links&ip=1');
  await ask('/affise/3.0/offers', { 'api-key': 'very-secret', 'x-mock-fault': 'reset' });
  await ask('/elsewhere');

  expect(entries).toMatchObject([
    {
      url: '/affise/3.0/offers?page=x&Api-Key=***',
      status: 400,
      operation: 'listOffers',
      violations: ['/query/page must be integer'],
    },
    {
      url: '/premium-exchanger/api.html?api_action=pp&api_key=***&method=get_links&ip=1',
      status: 200,
      warnings: ['/query/ip is ignored: getLinks reads it from the body'],
    },
    { operation: 'listOffers', faults: ['reset'] },
    { url: '/elsewhere', status: 404 },
  ]);
  expect(entries[2]).not.toHaveProperty('status');
  expect(JSON.stringify(entries)).not.toContain('very-secret');
});

it.each([
  ['/a', '/a'],
  ['/a?', '/a?'],
  ['/a?b=1&key=2', '/a?b=1&key=***'],
  ['/a?KEY=2', '/a?KEY=***'],
  ['/a?k%65y=2', '/a?k%65y=***'],
  ['/a?key=2=3&%zz=1', '/a?key=***&%zz=1'],
  ['/a?monkey=2', '/a?monkey=2'],
])('%s is noted as %s', (url, noted) => {
  expect(maskQuery(url, ['Key'])).toBe(noted);
});
