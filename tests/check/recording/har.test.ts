import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listFindings, toExitCode } from '../../../src/check/findings/report.js';
import { check } from '../../../src/check/live/check.js';
import { checkRecording } from '../../../src/check/recording/check.js';
import { loadContract } from '../../../src/contract/contract.js';
import { listProviders } from '../../../src/contract/document.js';
import { createEntrySplitter } from '../../../src/wire/har-entries.js';
import { buildExampleInput, prepareOperation } from '../../../src/wire/prepare.js';
import { LAW } from '../../support/made-contract.js';
import { closeServers, serve } from '../servers.js';
import { entry, useRecordings } from './entries.js';

const { file, folder, har } = useRecordings();

closeServers();

describe('a HAR file is cut into entries', () => {
  it('wherever the pieces begin and end, and whatever the texts hold', () => {
    const one = fc.oneof(fc.dictionary(fc.string(), fc.jsonValue()), fc.jsonValue());
    const entries = fc.array(one, { maxLength: 6 });
    const sizes = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(entries, sizes, fc.boolean(), (list, steps, isPretty) => {
        const log = {
          entries_: [{}],
          creator: { log: { entries: [{ no: 1 }] } },
          entries: list,
          after: [{ no: 2 }],
        };
        const text = JSON.stringify({ x: { entries: [{ no: 3 }] }, log }, null, isPretty ? 2 : 0);
        const splitter = createEntrySplitter();
        const found: string[] = [];
        for (let at = 0, step = 0; at < text.length; step++) {
          const size = steps[step % steps.length] ?? 1;
          found.push(...splitter.push(text.slice(at, at + size)));
          at += size;
        }
        expect(found.map((one) => JSON.parse(one))).toEqual(JSON.parse(JSON.stringify(list)));
        expect(splitter.state).toEqual({ found: true, closed: true });
      }),
      LAW,
    );
  });
});

describe('a recording that is none', () => {
  const contract = loadContract('affili');
  it.each<[what: string, path: () => string, says: RegExp]>([
    ['a missing file', () => join(folder, 'none.har'), /none\.har: there is no such file$/],
    ['a folder', () => folder, /: it is a folder, not a file$/],
    ['an empty file', () => file(''), /it is not a HAR file, there is no list log\.entries$/],
    ['other JSON', () => file('{"log":{"pages":[]}}'), /there is no list log\.entries$/],
    ['no JSON', () => file('<html>'), /there is no list log\.entries$/],
  ])('is named in one line: %s', async (_, path, says) => {
    await expect(checkRecording(contract, path())).rejects.toThrow(says);
    await expect(checkRecording(contract, path())).rejects.not.toThrow(/\n/);
  });
});

describe('a part of a recording that is none', () => {
  const contract = loadContract('affili');
  const whole = '{"request":{"url":"https://x.example/","method":"GET"}}';
  it.each<[what: string, path: () => string, entry: string, says: string]>([
    [
      'a file that was cut off',
      () => file(`{"log":{"entries":[${whole},{"requ`),
      'entry 1',
      'the file ends behind it: whoever wrote it was ended before it could close it',
    ],
    [
      'a broken entry',
      () => file(`{"log":{"entries":[{"a":},${whole}]}}`),
      'entry 1',
      'it is not JSON',
    ],
    [
      'an entry that is no object, before others',
      () => file(`{"log":{"entries":[${whole}, null ,${whole}]}}`),
      'entry 2',
      'it has no request with a url',
    ],
    [
      'an entry without a request',
      () => har({ response: {} }, JSON.parse(whole)),
      'entry 1',
      'it has no request with a url',
    ],
    [
      'an entry with an address that is none',
      () => har(JSON.parse(whole), entry({ url: '/relative' })),
      'entry 2',
      'it has no request with a url',
    ],
    [
      'a broken line',
      () => file(`${whole}\n{"request":\n${whole}\n`, 'ndjson'),
      'line 2',
      'it is not JSON',
    ],
  ])('is one line, and the others are read: %s', async (_, path, name, reason) => {
    const report = await checkRecording(contract, path());
    expect(report.unreadable).toEqual([{ entry: name, reason }]);
    expect(report.requests).toBeGreaterThan(0);
    expect(toExitCode([report])).toBe(2);
  });
});

it.each([
  ['/path', 'https://core.affili.ir/api/merchants/conversions/%E9'],
  ['/query', 'https://core.affili.ir/api/merchants/conversions?status=%E9'],
])('a request that is not percent-encoded UTF-8 is told at %s', async (part, url) => {
  const report = await checkRecording(loadContract('affili'), har(entry({ url })));
  const told = listFindings(report).map(({ rule, at, message }) => [rule, at, message]);
  const message = `the ${part.slice(1)} is not percent-encoded UTF-8`;
  expect(told).toContainEqual(['content-type', part, message]);
});

it('an entry with anything at any place is read, or named in one line', async () => {
  const whole = {
    ...entry({ headers: { a: 'b' }, method: 'POST', type: 'application/json', body: '{}' }),
    time: 1,
  };
  const params = { mimeType: 'x', params: [{ name: 'a', value: 'b' }] };
  const withParams = { ...whole, request: { ...whole.request, postData: params } };
  const contract = loadContract('affili');
  for (const sound of [whole, withParams]) {
    for (const wrong of [null, 5, 'x', [], {}, [null], true]) {
      for (const spoilt of copies(sound, wrong)) {
        const { unreadable = [] } = await checkRecording(contract, har(spoilt as object));
        expect(unreadable.map(({ entry }) => entry)).toEqual(unreadable.map(() => 'entry 1'));
        // A reason with the name of an error would be a fault of the reader.
        for (const { reason } of unreadable) expect(reason).toMatch(/^it (?!could)[^\n]*$/);
      }
    }
  }
});

/** Copies of a value, each with another place inside of it replaced. */
function* copies(value: unknown, wrong: unknown): Generator<unknown> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, item] of Object.entries(value)) {
    for (const other of [wrong, ...copies(item, wrong)]) {
      const copy = structuredClone(value) as Record<string, unknown>;
      copy[key] = other;
      yield copy;
    }
  }
}

/** A damaged answer of each operation, live and recorded. */
describe.each(listProviders())('%s', (provider) => {
  const contract = loadContract(provider);
  const answers = contract.operations.flatMap((operation) => {
    const response = operation.responses.find(
      ({ status, content }) => status < 300 && content.some((c) => c.mediaType.includes('json')),
    );
    const example = response?.content.find(({ mediaType }) => mediaType.includes('json'))
      ?.examples[0];
    return response && example
      ? [{ operation, status: response.status, value: example.value }]
      : [];
  });

  const exchange = async (
    operation: (typeof answers)[number]['operation'],
    status: number,
    text: string,
  ) => {
    const target = { baseUrl: 'https://api.example.com', key: 'k-123456789' };
    const request = await prepareOperation(
      contract,
      operation,
      buildExampleInput(operation),
      target,
    );
    const body = await request.text();
    const type = request.headers.get('content-type') ?? '';
    return entry({
      url: request.url,
      method: request.method,
      headers: Object.fromEntries(request.headers),
      status,
      text,
      ...(body && { body, type }),
    });
  };

  it('finds nothing in what the contract documents, as HAR and as lines', async () => {
    const entries = await Promise.all(
      answers.map(({ operation, status, value }) =>
        exchange(operation, status, JSON.stringify(value)),
      ),
    );
    for (const path of [
      har(...entries),
      file(entries.map((one) => JSON.stringify(one)).join('\n'), 'ndjson'),
    ]) {
      const report = await checkRecording(contract, path);
      // Some of the operations are gone from today's documents, which is no breach.
      const breaches = listFindings(report).filter(({ rule }) => rule !== 'outdated');
      expect(breaches).toEqual([]);
      expect(report).toMatchObject({ requests: entries.length });
      expect(report.unmatched).toBeUndefined();
    }
  });

  it('is as strict as live', async () => {
    for (const { operation, status, value } of answers.slice(0, 25)) {
      const text = JSON.stringify(damaged(value));
      const baseUrl = await serve((_, response) => {
        response.writeHead(status, { 'content-type': 'application/json' }).end(text);
      });
      const live = await check(contract, {
        baseUrl,
        key: 'k-123456789',
        only: [operation.id],
        allow: ['idempotent', 'unsafe'],
        examples: true,
      });
      const recorded = await checkRecording(contract, har(await exchange(operation, status, text)));
      const essence = (report: typeof live) =>
        listFindings(report)
          .filter(({ rule }) => rule !== 'envelope')
          .map(({ rule: kind, at, contradicts, count }) => ({ kind, at, contradicts, count }));
      expect(essence(live).length).toBeGreaterThan(0);
      expect(essence(recorded)).toEqual(essence(live));
    }
  });
});

/** Every text becomes a number and every number a text, and one more member comes to each object. */
function damaged(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(damaged);
  if (typeof value === 'object' && value !== null) {
    return {
      ...Object.fromEntries(Object.entries(value).map(([name, member]) => [name, damaged(member)])),
      zz_new: 1,
    };
  }
  return typeof value === 'string' ? 7 : typeof value === 'number' ? 'x' : value;
}
