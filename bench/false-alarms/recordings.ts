/** Recordings of healthy traffic in the forms of the tools that write them, by hand. */
import { gzipSync } from 'node:zlib';
import { loadContract } from '../../src/contract/contract.js';

export interface Recording {
  readonly name: string;
  /** Why a check says nothing of it; left out where it is held against the contract, and all is well. */
  readonly silence?: RegExp;
  /** `har` or `ndjson`. */
  readonly ending: string;
  readonly bytes: Buffer;
}

const contract = loadContract('affise');
const example = (id: string) => {
  const operation = contract.operations.find((one) => one.id === id);
  const [content] = operation?.responses.find(({ status }) => status === 200)?.content ?? [];
  return JSON.stringify(content?.examples[0]?.value);
};
const made = example('createAffiliate');
export const listed = example('listNews');
export const base64 = (text: string | Uint8Array) => Buffer.from(text).toString('base64');

const NEWS = 'https://api-acme.affise.com/3.0/news';
const AFFILIATES = 'https://api-acme.affise.com/3.0/admin/partner';
export const FIELDS = [
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
export const read = (content: object | undefined, parts: Parts = {}) => ({
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
export const plain = {
  size: listed.length,
  mimeType: 'application/json; charset=utf-8',
  text: listed,
};

/** An affiliate that is created. */
export const write = (mimeType: string, postData: object | undefined, request: object = {}) =>
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
export const multipart = `multipart/form-data; boundary=${BOUNDARY}`;
const urlencoded = 'application/x-www-form-urlencoded';

/** Files that stand beside the recordings. */
export const BESIDE: Readonly<Record<string, string>> = {
  '0a1b2c.json': listed,
  '3d4e5f.txt': FORM,
};

const HELD: readonly (readonly [name: string, har: object])[] = [
  [
    'Chrome: names of HTTP/2, a queue that is no slowness',
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
  ['Chrome: a form', write(urlencoded, { text: FORM, params: FIELDS })],
  ['Chrome: a form of several parts', write(multipart, { text: MULTIPART })],
  [
    'Firefox: the headers of the body before a form of several parts',
    write(multipart, {
      params: [],
      text: `Content-Type: ${multipart}\r\nContent-Length: ${MULTIPART.length}\r\n\r\n${MULTIPART}`,
    }),
  ],
  [
    'Firefox: Base64 of JSON',
    read({ ...plain, text: base64(listed), encoding: 'base64', comment: '' }),
  ],
  [
    'Safari: Base64, the size of the body unknown',
    read(
      { mimeType: 'application/json', size: -1, text: base64(listed), encoding: 'base64' },
      { request: { httpVersion: 'HTTP/2', bodySize: -1 }, response: { bodySize: -1 } },
    ),
  ],
  ['Safari: no encoding named for Base64 of a form', write(urlencoded, { text: base64(FORM) })],
  [
    'Charles: compressed, and its own words',
    read(
      { ...plain, compression: 400 },
      {
        creator: { name: 'Charles Proxy' },
        entry: { _charlesStatus: 'COMPLETE', comment: null },
      },
    ),
  ],
  ['Charles: a form as its fields alone', write(urlencoded, { params: FIELDS })],
  [
    'Fiddler: a byte order mark in a body, and times of -1',
    read(
      { ...plain, text: `\ufeff${listed}` },
      { entry: { time: 12, timings: { blocked: -1, dns: -1, connect: 0, wait: 12 } } },
    ),
  ],
  [
    'mitmproxy: an empty list of fields beside the text',
    write(urlencoded, { text: FORM, params: [] }),
  ],
  ['mitmproxy: Base64 said, but plain', read({ ...plain, encoding: 'base64' })],
  [
    'Insomnia: a form of several parts as its fields alone',
    write('multipart/form-data', {
      params: FIELDS.map((one) => ({ ...one, fileName: undefined })),
    }),
  ],
  ['Insomnia: the media type beside the headers alone', read(plain, { response: { headers: [] } })],
  [
    'Proxyman: Base64 of a request, and said so',
    write(urlencoded, { text: base64(FORM), encoding: 'base64' }),
  ],
  [
    'Playwright, embed: Base64',
    read({ size: -1, mimeType: 'application/json', text: base64(listed), encoding: 'base64' }),
  ],
  [
    'Playwright, attach: bodies in files beside it',
    read({ size: -1, mimeType: 'application/json', _file: '0a1b2c.json' }),
  ],
  [
    'Playwright, attach: a request in a file beside it',
    write(urlencoded, { params: [], _file: '3d4e5f.txt' }),
  ],
  [
    'a body as it was packed, in Base64',
    read(
      { ...plain, text: base64(gzipSync(listed)), encoding: 'base64' },
      { response: { headers: [...JSON_HEADERS, ...headers({ 'Content-Encoding': 'gzip' })] } },
    ),
  ],
  [
    'a body as it was packed, each byte a character',
    read(
      { ...plain, text: gzipSync(listed).toString('latin1') },
      { response: { headers: [...JSON_HEADERS, ...headers({ 'Content-Encoding': 'gzip' })] } },
    ),
  ],
  ['Base64 that is not named', read({ ...plain, text: base64(listed) })],
  ['Base64 in upper case', read({ ...plain, text: base64(listed), encoding: 'BASE64' })],
  [
    'the type of the body twice',
    read(plain, { response: { headers: [...JSON_HEADERS, ...JSON_HEADERS] } }),
  ],
  [
    'a charset without a semicolon',
    read(plain, {
      response: { headers: headers({ 'Content-Type': 'application/json charset=utf-8' }) },
    }),
  ],
  [
    'headers left out, and no word of the type',
    read({ ...plain, mimeType: 'x-unknown' }, { response: { headers: [] } }),
  ],
  [
    'Insomnia: the query beside the address alone',
    read(plain, { request: { queryString: [{ name: 'limit', value: '10' }] } }),
  ],
  ['a status in quotes', read(plain, { response: { status: '200' } })],
  [
    'another charset in Base64',
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
];

const LEFT_OUT: readonly (readonly [name: string, silence: RegExp, har: object])[] = [
  [
    'Chrome: a body that it has thrown away',
    /has no body/,
    read({ size: 1234, mimeType: 'application/json' }),
  ],
  [
    'Chrome: a call that was cut off',
    /cut off \(status 0\)/,
    read({ size: 0, mimeType: 'x-unknown' }, { response: { status: 0, headers: [] } }),
  ],
  [
    'Firefox: bodies not included',
    /has no body/,
    read({
      size: 1234,
      mimeType: 'application/json',
      comment: 'Response bodies are not included.',
    }),
  ],
  [
    'Firefox: a response of the cache',
    /cache \(status 304\)/,
    read({ size: 0, mimeType: '' }, { response: { status: 304 } }),
  ],
  [
    'Chrome: a connection that became a socket',
    /goes before one \(status 101\)/,
    read({ size: 0, mimeType: '' }, { response: { status: 101 } }),
  ],
  [
    'Chrome: its own redirect to https',
    /sent on to https \(status 307\)/,
    read(
      { size: 0, mimeType: 'x-unknown' },
      {
        request: { url: NEWS.replace('https', 'http') },
        response: { status: 307, headers: headers({ Location: NEWS }) },
      },
    ),
  ],
  [
    'a packed body that was written as a text',
    /has no body/,
    read(
      { ...plain, text: gzipSync(listed).toString('utf8') },
      { response: { headers: [...JSON_HEADERS, ...headers({ 'Content-Encoding': 'gzip' })] } },
    ),
  ],
  ['Safari: no content at all', /has no body/, read(undefined)],
  [
    'Fiddler: no text, but a size of the body',
    /has no body/,
    read({ size: 0, mimeType: 'application/json' }, { response: { bodySize: 900 } }),
  ],
  [
    'mitmproxy: a connection that broke',
    /no response/,
    read(undefined, { entry: { response: undefined } }),
  ],
  ['Playwright, omit: no body', /has no body/, read({ size: -1, mimeType: 'application/json' })],
  [
    'Playwright, attach: a file that is gone',
    /has no body/,
    read({ size: -1, mimeType: 'application/json', _file: 'gone.json' }),
  ],
  [
    'a file that stands elsewhere is not read',
    /has no body/,
    read({ size: -1, mimeType: 'application/json', _file: '../etc/hosts' }),
  ],
];

/** Requests whose body the recorder left out. */
const BODILESS: readonly (readonly [name: string, har: object])[] = [
  [
    'a request of which only the type of its body is there',
    write(urlencoded, undefined, { bodySize: 48 }),
  ],
  ['a request without the text of its body', write(urlencoded, { params: [] }, { bodySize: 48 })],
];

const text = JSON.stringify(read(plain));
const line = JSON.stringify(read(plain).log.entries[0]);
const FORMS: readonly (readonly [name: string, bytes: Buffer, ending: string])[] = [
  ['UTF-8 with a mark', Buffer.from(`\ufeff${text}`), 'har'],
  ['UTF-16 with a mark', Buffer.from(`\ufeff${text}`, 'utf16le'), 'har'],
  ['UTF-16 without one', Buffer.from(text, 'utf16le'), 'har'],
  ['UTF-16, large end first', Buffer.from(`\ufeff${text}`, 'utf16le').swap16(), 'har'],
  ['lines with a mark', Buffer.from(`\ufeff${line}\r\n${line}\r\n`), 'ndjson'],
  ['lines of UTF-16', Buffer.from(`\ufeff${line}\n`, 'utf16le'), 'ndjson'],
];

const toBytes = (har: object) => Buffer.from(JSON.stringify(har));

export const RECORDINGS: readonly Recording[] = [
  ...[...HELD, ...BODILESS].map(([name, har]) => ({ name, ending: 'har', bytes: toBytes(har) })),
  ...LEFT_OUT.map(([name, silence, har]) => ({
    name,
    silence,
    ending: 'har',
    bytes: toBytes(har),
  })),
  ...FORMS.map(([name, bytes, ending]) => ({ name: `a file of ${name}`, ending, bytes })),
];
