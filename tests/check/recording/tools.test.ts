import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listFindings, toExitCode } from '../../../src/check/findings/report.js';
import { checkRecording } from '../../../src/check/recording/check.js';
import { loadContract } from '../../../src/contract/contract.js';
import { file, folder } from './entries.js';

/** Recordings in the forms of the tools that write them, by hand. */
const contract = loadContract('affise');
const example = (id: string) => {
  const operation = contract.operations.find((one) => one.id === id);
  const [content] = operation?.responses.find(({ status }) => status === 200)?.content ?? [];
  return JSON.stringify(content?.examples[0]?.value);
};
const made = example('createAffiliate');
const listed = example('listNews');
const base64 = (text: string | Uint8Array) => Buffer.from(text).toString('base64');

const NEWS = 'https://api-acme.affise.com/3.0/news';
const AFFILIATES = 'https://api-acme.affise.com/3.0/admin/partner';
const FIELDS = [
  { name: 'email', value: 'affiliate@example.com' },
  { name: 'password', value: '00000000' },
];
const FORM = 'email=affiliate%40example.com&password=00000000';
const BOUNDARY = '----WebKitFormBoundary0000000000000000';
const MULTIPART = `${FIELDS.map(
  ({ name, value }) =>
    `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
).join('')}--${BOUNDARY}--\r\n`;

interface Parts {
  readonly creator?: object;
  readonly request?: object;
  readonly response?: object;
  readonly entry?: object;
}

const headers = (fields: Record<string, string>) =>
  Object.entries(fields).map(([name, value]) => ({ name, value }));
const JSON_HEADERS = headers({ 'Content-Type': 'application/json; charset=utf-8' });

/** A list that is read, with what a tool writes differently. */
const read = (content: object | undefined, parts: Parts = {}) => ({
  log: {
    version: '1.2',
    creator: { name: 'a tool', version: '1', ...parts.creator },
    pages: [],
    entries: [
      {
        startedDateTime: '2026-07-15T10:00:00.000+03:00',
        time: 35.2,
        cache: {},
        timings: { send: 0.1, wait: 34, receive: 1.1 },
        request: {
          method: 'GET',
          url: NEWS,
          httpVersion: 'HTTP/1.1',
          cookies: [],
          headers: [],
          queryString: [],
          headersSize: -1,
          bodySize: 0,
          ...parts.request,
        },
        response: {
          status: 200,
          statusText: 'OK',
          httpVersion: 'HTTP/1.1',
          cookies: [],
          headers: JSON_HEADERS,
          content,
          redirectURL: '',
          headersSize: -1,
          bodySize: -1,
          ...parts.response,
        },
        ...parts.entry,
      },
    ],
  },
});
const plain = { size: listed.length, mimeType: 'application/json; charset=utf-8', text: listed };

/** An affiliate that is created. */
const write = (mimeType: string, postData: object | undefined, request: object = {}) =>
  read(
    { size: made.length, mimeType: 'application/json', text: made },
    {
      request: {
        method: 'POST',
        url: AFFILIATES,
        headers: headers({ 'content-type': mimeType }),
        ...(postData && { postData: { mimeType, ...postData } }),
        ...request,
      },
    },
  );
const multipart = `multipart/form-data; boundary=${BOUNDARY}`;
const urlencoded = 'application/x-www-form-urlencoded';

const beside = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return name;
};

describe('what a tool writes in its own form is held against the contract, without a false finding', () => {
  it.each<[tool: string, recording: () => object]>([
    [
      'Chrome: names of HTTP/2, a queue that is no slowness',
      () =>
        read(plain, {
          request: {
            httpVersion: 'http/2.0',
            headers: headers({ ':authority': 'api-acme.affise.com', ':method': 'GET' }),
          },
          entry: {
            _initiator: { type: 'script' },
            _resourceType: 'fetch',
            time: 9000.5,
            timings: { blocked: 8990, _blocked_queueing: 8989, dns: -1, wait: 10, receive: 0.5 },
          },
        }),
    ],
    ['Chrome: a form', () => write(urlencoded, { text: FORM, params: FIELDS })],
    ['Chrome: a form of several parts', () => write(multipart, { text: MULTIPART })],
    [
      'Firefox: the headers of the body before a form of several parts',
      () =>
        write(multipart, {
          params: [],
          text: `Content-Type: ${multipart}\r\nContent-Length: ${MULTIPART.length}\r\n\r\n${MULTIPART}`,
        }),
    ],
    [
      'Firefox: Base64 of JSON',
      () => read({ ...plain, text: base64(listed), encoding: 'base64', comment: '' }),
    ],
    [
      'Safari: Base64, the size of the body unknown',
      () =>
        read(
          { mimeType: 'application/json', size: -1, text: base64(listed), encoding: 'base64' },
          { request: { httpVersion: 'HTTP/2', bodySize: -1 }, response: { bodySize: -1 } },
        ),
    ],
    [
      'Safari: no encoding named for Base64 of a form',
      () => write(urlencoded, { text: base64(FORM) }),
    ],
    [
      'Charles: compressed, and its own words',
      () =>
        read(
          { ...plain, compression: 400 },
          {
            creator: { name: 'Charles Proxy' },
            entry: { _charlesStatus: 'COMPLETE', comment: null },
          },
        ),
    ],
    ['Charles: a form as its fields alone', () => write(urlencoded, { params: FIELDS })],
    [
      'Fiddler: a byte order mark in a body, and times of -1',
      () =>
        read(
          { ...plain, text: `\ufeff${listed}` },
          { entry: { time: 12, timings: { blocked: -1, dns: -1, connect: 0, wait: 12 } } },
        ),
    ],
    [
      'mitmproxy: an empty list of fields beside the text',
      () => write(urlencoded, { text: FORM, params: [] }),
    ],
    ['mitmproxy: Base64 said, but plain', () => read({ ...plain, encoding: 'base64' })],
    [
      'Insomnia: a form of several parts as its fields alone',
      () =>
        write('multipart/form-data', {
          params: FIELDS.map((one) => ({ ...one, fileName: undefined })),
        }),
    ],
    [
      'Insomnia: the media type beside the headers alone',
      () => read(plain, { response: { headers: [] } }),
    ],
    [
      'Proxyman: Base64 of a request, and said so',
      () => write(urlencoded, { text: base64(FORM), encoding: 'base64' }),
    ],
    [
      'Playwright, embed: Base64',
      () =>
        read({ size: -1, mimeType: 'application/json', text: base64(listed), encoding: 'base64' }),
    ],
    [
      'Playwright, attach: bodies in files beside it',
      () => read({ size: -1, mimeType: 'application/json', _file: beside('0a1b2c.json', listed) }),
    ],
    [
      'Playwright, attach: a request in a file beside it',
      () => write(urlencoded, { params: [], _file: beside('3d4e5f.txt', FORM) }),
    ],
    [
      'another charset in Base64',
      () =>
        read(
          {
            mimeType: 'application/json; charset=utf-16le',
            text: base64(Buffer.from(listed, 'utf16le')),
            encoding: 'base64',
          },
          {
            response: {
              headers: headers({ 'Content-Type': 'application/json; charset=utf-16le' }),
            },
          },
        ),
    ],
  ])('%s', async (_, recording) => {
    const report = await checkRecording(contract, file(JSON.stringify(recording())));
    expect(listFindings(report)).toEqual([]);
    expect(report.outcomes.filter(({ exchanges }) => exchanges === 1)).toHaveLength(1);
    expect(toExitCode([report])).toBe(0);
  });

  it('one defect in each of them is found all the same', async () => {
    const broken = listed.replace(/"status":1/, '"status":"x"');
    for (const content of [
      { text: broken },
      { text: base64(broken), encoding: 'base64' },
      { text: broken, encoding: 'base64' },
      { size: -1, _file: beside('6f7a8b.json', broken) },
    ]) {
      const report = await checkRecording(
        contract,
        file(JSON.stringify(read({ mimeType: 'application/json', ...content }))),
      );
      expect(listFindings(report).map(({ rule, at }) => [rule, at])).toEqual([['type', '/status']]);
    }
    const wrong = await checkRecording(
      contract,
      file(JSON.stringify(write(multipart, { params: FIELDS.slice(1) }))),
    );
    expect(listFindings(wrong).map(({ rule, part }) => [rule, part])).toEqual([
      ['missing-required', 'request'],
    ]);
  });
});

describe('what a tool leaves out says nothing, and is told so', () => {
  it.each<[tool: string, reason: RegExp, recording: () => object]>([
    [
      'Chrome: a body that it has thrown away',
      /has no body/,
      () => read({ size: 1234, mimeType: 'application/json' }),
    ],
    [
      'Chrome: a call that was cut off',
      /cut off \(status 0\)/,
      () => read({ size: 0, mimeType: 'x-unknown' }, { response: { status: 0, headers: [] } }),
    ],
    [
      'Firefox: bodies not included',
      /has no body/,
      () =>
        read({
          size: 1234,
          mimeType: 'application/json',
          comment: 'Response bodies are not included.',
        }),
    ],
    [
      'Firefox: a response of the cache',
      /cache \(status 304\)/,
      () => read({ size: 0, mimeType: '' }, { response: { status: 304 } }),
    ],
    ['Safari: no content at all', /has no body/, () => read(undefined)],
    [
      'Fiddler: no text, but a size of the body',
      /has no body/,
      () => read({ size: 0, mimeType: 'application/json' }, { response: { bodySize: 900 } }),
    ],
    [
      'mitmproxy: a connection that broke',
      /no response/,
      () => read(undefined, { entry: { response: undefined } }),
    ],
    [
      'Playwright, omit: no body',
      /has no body/,
      () => read({ size: -1, mimeType: 'application/json' }),
    ],
    [
      'Playwright, attach: a file that is gone',
      /has no body/,
      () => read({ size: -1, mimeType: 'application/json', _file: 'gone.json' }),
    ],
    [
      'a file that stands elsewhere is not read',
      /has no body/,
      () => read({ size: -1, mimeType: 'application/json', _file: '../etc/hosts' }),
    ],
  ])('%s', async (_, reason, recording) => {
    const report = await checkRecording(contract, file(JSON.stringify(recording())));
    expect(listFindings(report)).toEqual([]);
    expect(report.outcomes.map(({ skipped }) => skipped)).toContainEqual(
      expect.stringMatching(reason),
    );
    expect(toExitCode([report])).toBe(2);
  });

  it.each([
    ['its type alone', undefined],
    ['no text', { params: [] }],
  ])('a body of a request that is left out is no finding: %s', async (_, postData) => {
    const sent = write(urlencoded, postData, { bodySize: 48 });
    const report = await checkRecording(contract, file(JSON.stringify(sent)));
    expect(listFindings(report)).toEqual([]);
    expect(toExitCode([report])).toBe(0);
  });
});

describe('a recording in another form of text is read', () => {
  const text = JSON.stringify(read(plain));
  const line = JSON.stringify(read(plain).log.entries[0]);
  it.each<[form: string, bytes: Buffer, ending: string]>([
    ['UTF-8 with a mark', Buffer.from(`\ufeff${text}`), 'har'],
    ['UTF-16 with a mark', Buffer.from(`\ufeff${text}`, 'utf16le'), 'har'],
    ['UTF-16 without one', Buffer.from(text, 'utf16le'), 'har'],
    ['UTF-16, large end first', Buffer.from(`\ufeff${text}`, 'utf16le').swap16(), 'har'],
    ['lines with a mark', Buffer.from(`\ufeff${line}\r\n${line}\r\n`), 'ndjson'],
    ['lines of UTF-16', Buffer.from(`\ufeff${line}\n`, 'utf16le'), 'ndjson'],
  ])('%s', async (_, bytes, ending) => {
    const path = file('', ending);
    writeFileSync(path, bytes);
    const report = await checkRecording(contract, path);
    expect(report.unreadable).toBeUndefined();
    expect(toExitCode([report])).toBe(0);
  });
});

it.each([
  ['an object', 0.5],
  ['nearly all', 0.95],
])('JSON that was cut off is one finding, and nothing of it is judged: %s', async (_, part) => {
  const text = listed.slice(0, Math.floor(listed.length * part));
  const report = await checkRecording(contract, file(JSON.stringify(read({ ...plain, text }))));
  expect(listFindings(report).map(({ rule, message }) => [rule, message])).toEqual([
    ['content-type', 'the body is not JSON but broken JSON'],
  ]);
});

it('a list without rows is told to have shown none', async () => {
  const text = JSON.stringify({ ...(JSON.parse(listed) as object), items: [] });
  const report = await checkRecording(contract, file(JSON.stringify(read({ ...plain, text }))));
  expect(listFindings(report)).toEqual([]);
  const outcome = report.outcomes.find(({ operation }) => operation === 'listNews');
  expect(outcome?.note).toMatch(/no row was held against the contract/);
});
