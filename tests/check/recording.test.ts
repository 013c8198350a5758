import { createWriteStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { createEntrySplitter } from '../../src/check/har-entries.js';
import { readExchanges } from '../../src/check/recording.js';
import { checkRecording } from '../../src/check/replay.js';
import { findingsOf } from '../../src/check/report.js';
import { check } from '../../src/check/run.js';
import { loadContract } from '../../src/contract/contract.js';
import { providerIds } from '../../src/contract/document.js';
import { exampleInput, requestFor } from '../../src/contract/request.js';
import { LAW } from '../unit/made.js';
import { closeServers, serve } from './servers.js';

closeServers();
const folder = mkdtempSync(join(tmpdir(), 'check-recording-'));
afterAll(() => rmSync(folder, { recursive: true }));

let count = 0;
function file(text: string, ending = 'har'): string {
  const path = join(folder, `${++count}.${ending}`);
  writeFileSync(path, text);
  return path;
}

interface Recorded {
  url?: string;
  method?: string;
  headers?: Record<string, string>;
  body?: string;
  type?: string;
  status?: number;
  text?: string | undefined;
  answer?: object;
}

const list = (headers: Record<string, string>) =>
  Object.entries(headers).map(([name, value]) => ({ name, value }));

function entry({
  url = 'https://core.affili.ir/api/merchants/conversions/a',
  method = 'GET',
  headers = {},
  body,
  type,
  status = 200,
  text = '{}',
  answer,
}: Recorded) {
  return {
    startedDateTime: '2026-07-15T00:00:00.000Z',
    request: {
      method,
      url,
      headers: list(headers),
      ...(body !== undefined && { postData: { mimeType: type, text: body } }),
    },
    response: answer ?? {
      status,
      headers: list({ 'Content-Type': 'application/json' }),
      content: { mimeType: 'application/json', text },
    },
  };
}

function har(...entries: object[]): string {
  return file(
    JSON.stringify({
      log: { version: '1.2', creator: { entries: [{ a: 1 }] }, pages: [], entries },
    }),
  );
}

describe('a HAR file is cut into entries', () => {
  it('wherever the pieces begin and end, and whatever the texts hold', () => {
    const entries = fc.array(fc.dictionary(fc.string(), fc.jsonValue()), { maxLength: 6 });
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
    ['an empty file', () => file(''), /it is not a HAR file, there is no list log\.entries$/],
    ['other JSON', () => file('{"log":{"pages":[]}}'), /there is no list log\.entries$/],
    ['no JSON', () => file('<html>'), /there is no list log\.entries$/],
    [
      'a file that was cut off',
      () =>
        file('{"log":{"entries":[{"request":{"url":"https://x.example/","method":"GET"}},{"requ'),
      /the file ends in the middle, after entry 1$/,
    ],
    ['a broken entry', () => file('{"log":{"entries":[{"a":},{}]}}'), /entry 1 is not JSON$/],
    [
      'an entry without a request',
      () => har({ response: {} }),
      /entry 1 has no request with a url$/,
    ],
    [
      'an entry with an address that is none',
      () => har(entry({}), entry({ url: '/relative' })),
      /entry 2 has no request with a url$/,
    ],
    [
      'a broken line',
      () => file(`${JSON.stringify(entry({}))}\n{"request":\n`, 'ndjson'),
      /line 2 is not JSON$/,
    ],
  ])('is named in one line: %s', async (_, path, says) => {
    await expect(checkRecording(contract, path())).rejects.toThrow(says);
    await expect(checkRecording(contract, path())).rejects.not.toThrow(/\n/);
  });
});

/** A damaged answer of each operation, live and recorded. */
describe.each(providerIds())('%s', (provider) => {
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
    const request = await requestFor(contract, operation, exampleInput(operation), target);
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
      expect(findingsOf(report)).toEqual([]);
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
        findingsOf(report)
          .filter(({ class: kind }) => kind !== 'envelope')
          .map(({ class: kind, at, contradicts, count }) => ({ kind, at, contradicts, count }));
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

describe('recorded traffic', () => {
  const affise = loadContract('affise');
  const base = 'https://api-acme.affise.com';
  const success = JSON.stringify({
    status: 1,
    offers: [],
    pagination: { per_page: 1, total_count: 0, page: 1 },
  });

  it('is judged on the side of the request too', async () => {
    const path = har(
      entry({ url: `${base}/3.0/offers?page=two&os[]=dos&colour=red`, text: success }),
      entry({ url: `${base}/3.0/cities`, text: '{"status":2,"error":"no"}', status: 200 }),
      entry({
        url: `${base}/3.0/partner/pixel`,
        method: 'POST',
        type: 'text/csv',
        body: 'a;b',
        text: '{"status":2,"error":"no"}',
      }),
    );
    const found = findingsOf(await checkRecording(affise, path)).filter(
      ({ part }) => part === 'request',
    );
    const essence = found.map((one) => `${one.operation} ${one.class} ${one.at} ${one.severity}`);
    expect(essence.sort()).toEqual([
      'createPixel content-type /body error',
      'listCities missing-required /query/country error',
      'listOffers enum /query/os[]/0 error',
      'listOffers type /query/page error',
      // The service refuses what it does not know, so this is more than information.
      'listOffers undocumented-field /query/colour error',
    ]);
    expect(found.map(({ source }) => source?.file)).toContain(
      'specs/affise/components/parameters/Page.yaml',
    );
  });

  it('lists what no operation means, without ids and queries', async () => {
    const path = har(
      entry({ url: `${base}/9.9/users/123456?email=a@b.example` }),
      entry({ url: `${base}/9.9/users/654321` }),
      entry({ url: `${base}/3.0/offers`, method: 'DELETE' }),
      entry({ url: `${base}/3.0/offers`, method: 'OPTIONS' }),
    );
    expect((await checkRecording(affise, path)).unmatched).toEqual([
      { method: 'GET', path: '/9.9/users/*', count: 2 },
      { method: 'DELETE', path: '/3.0/offers', count: 1 },
    ]);
  });

  it('counts only below the address that is given', async () => {
    const path = har(
      entry({ url: 'https://proxy.example/affise/3.0/offers', text: success }),
      entry({ url: 'https://cdn.example/x.js' }),
      entry({ url: 'https://proxy.example/affise-more/x' }),
    );
    const report = await checkRecording(affise, path, { baseUrl: 'https://proxy.example/affise/' });
    expect(report.requests).toBe(1);
    expect(report.unmatched).toBeUndefined();
    expect(report.outcomes.find(({ operation }) => operation === 'listOffers')).toMatchObject({
      exchanges: 1,
      findings: [],
    });
  });

  it('says nothing of bodies that the recorder left out, of calls cut off, and of what was not modified', async () => {
    const answer = (response: object) => entry({ url: `${base}/3.0/offers`, answer: response });
    const json = { mimeType: 'application/json' };
    const path = har(
      answer({ status: 200, headers: [], content: { ...json, size: 5_000_000 } }),
      answer({ status: 0, headers: [], content: { ...json } }),
      answer({ status: 304, headers: [], content: { ...json, size: 0, text: '' } }),
      answer({
        status: 200,
        headers: [{ name: ':status', value: '200' }],
        content: { ...json, encoding: 'base64', text: Buffer.from(success).toString('base64') },
      }),
    );
    expect(findingsOf(await checkRecording(affise, path))).toEqual([]);
  });

  it('with a failure inside of 200 is worth a warning when the request was right', async () => {
    const text = '{"status":2,"error":"Failed"}';
    const path = har(
      entry({ url: `${base}/3.0/offers`, text }),
      entry({ url: `${base}/3.0/offers?page=0`, text }),
    );
    const found = findingsOf(await checkRecording(affise, path));
    expect(found.filter(({ class: kind }) => kind === 'envelope')).toMatchObject([
      { severity: 'warning', count: 1 },
    ]);
  });

  it('gives one finding for the same defect in many exchanges, with a command without key and persons', async () => {
    const text = success.replace('"page":1', '"page":"1"');
    const url = `${base}/3.0/offers?API-Key=topsecretkey12&q=john@mail.example`;
    const headers = { Cookie: 'session=abc', 'API-Key': 'topsecretkey12' };
    const report = await checkRecording(
      affise,
      har(...Array.from({ length: 50 }, () => entry({ url, text, headers }))),
    );
    expect(findingsOf(report)).toMatchObject([
      { class: 'type', at: '/pagination/page', count: 50 },
    ]);
    const said = JSON.stringify(report);
    expect(said).toContain('$AFFISE_API_KEY');
    for (const secret of ['topsecretkey12', 'session', 'john']) expect(said).not.toContain(secret);
  });

  it('may be long: memory follows the largest exchange, not their number', async () => {
    const path = join(folder, 'long.har');
    const out = createWriteStream(path);
    out.write('{"log":{"entries":[');
    const one = JSON.stringify(entry({ url: `${base}/3.0/offers`, text: success }));
    for (let index = 0; index < 20_000; index++) out.write(index ? `,${one}` : one);
    out.end(']}}');
    await finished(out);
    let most = 0;
    let seen = 0;
    for await (const _ of readExchanges(path)) {
      if (++seen % 2000 === 0) most = Math.max(most, process.memoryUsage().arrayBuffers);
    }
    expect(seen).toBe(20_000);
    expect(most).toBeLessThan(16 * 1024 * 1024);
  });
});
