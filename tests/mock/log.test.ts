import { expect, it, vi } from 'vitest';
import { createLog, type LogEntry, maskQuery } from '../../src/mock/log.js';
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

it('shows no key that stands where none belongs, in no encoding', async () => {
  const entries: LogEntry[] = [];
  const options = { providers: ['affise'], log: (entry: LogEntry) => void entries.push(entry) };
  const mock = await createMock({ ...options, key: 'The-Only/Key' });
  const headers = { 'api-key': 'very-secret-key' };
  for (const form of ['very-secret-key', 'VERY%2Dsecret%2dKEY', '%2554he-only%252fkey']) {
    await mock.fetch(
      new Request(`http://mock.example/${form}?page=${form}&${form}=1`, { headers }),
    );
    await mock.fetch(new Request(`http://mock.example/3.0/offers?page=${form}`, { headers }));
  }
  expect(entries).toHaveLength(6);
  expect(decodeURIComponent(JSON.stringify(entries))).not.toMatch(/very.secret|he.only/i);
});

it.each(['pretty', 'json'] as const)('as %s is nothing that a terminal executes', (form) => {
  const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  try {
    const url = '/\u001b]52;c;AAAA\u0007\u009b2J';
    const violations = ['/body/\u001b[2J\n::error::x is unknown'];
    createLog(form)?.({ time: '', method: 'GET', url, milliseconds: 1, violations });
    const text = String(write.mock.calls[0]?.[0]);
    expect(text).toContain('52;c;');
    const lines = text.trimEnd().split('\n');
    expect(lines.join('')).not.toMatch(/\p{Cc}/u);
    expect(lines.filter((line) => /^\s*::/.test(line))).toEqual([]);
  } finally {
    write.mockRestore();
  }
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
