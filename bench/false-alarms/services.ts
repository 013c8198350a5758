/** Healthy services that respond in an odd way, and services that are not there. None of them contradicts a contract. */
import type { ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';

export const SERVICE_KINDS = ['not there', 'the key', 'patience', 'odd but right'] as const;

export interface Service {
  readonly kind: (typeof SERVICE_KINDS)[number];
  readonly name: string;
  /** The key that it is called with. */
  readonly key?: string;
  readonly reply: (call: Call) => void;
}

export interface Call {
  /** How often this service was called before. */
  readonly count: number;
  readonly path: string;
  /** The healthy response in JSON. */
  readonly status: number;
  readonly text: string;
  readonly response: ServerResponse;
}

type Headers = Record<string, string | string[]>;
const JSON_TYPE = { 'content-type': 'application/json' };
const HTML_TYPE = { 'content-type': 'text/html; charset=utf-8' };
const page = (title: string) => `<!doctype html><title>${title}</title><p>${title}`;

/** The same response to every call. */
const always =
  (status: number, headers: Headers, text: string | ((path: string) => string)) =>
  ({ response, path }: Call) => {
    response.writeHead(status, headers).end(typeof text === 'string' ? text : text(path));
  };

/** The healthy response with other headers or another text of the same meaning. */
const healthy =
  (headers: Headers, change: (text: string) => string | Buffer = (text) => text) =>
  ({ response, status, text }: Call) => {
    response.writeHead(status, { ...JSON_TYPE, ...headers }).end(change(text));
  };

/** Asks for patience a few times, then responds. */
const busy =
  (status: number, times: number, after = '0') =>
  (call: Call) => {
    if (call.count >= times) return healthy({})(call);
    call.response.writeHead(status, { 'retry-after': after }).end();
  };

/** Members of every object, changed. */
const changeObjects = (
  text: string,
  change: (entries: [string, unknown][]) => [string, unknown][],
) =>
  JSON.stringify(
    JSON.parse(text, (_, value) =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(change(Object.entries(value)))
        : value,
    ),
  );

const toEscapes = (text: string) =>
  text.replace(/[a-z](?=[^"]*"(?:,|\}))/g, (letter) => {
    const code = letter.charCodeAt(0).toString(16);
    return `\\u${code.padStart(4, '0')}`;
  });

const list = (
  kind: Service['kind'],
  services: readonly (readonly [name: string, reply: Service['reply'], key?: string])[],
): Service[] =>
  services.map(([name, reply, key]) => ({ kind, name, reply, ...(key !== undefined && { key }) }));

export const SERVICES: readonly Service[] = [
  ...list('not there', [
    ['a bad gateway', always(502, HTML_TYPE, page('502 Bad Gateway'))],
    ['maintenance in JSON', always(503, JSON_TYPE, '{"status":"maintenance"}')],
    ['maintenance in HTML', always(503, HTML_TYPE, page('Back soon'))],
    ['a gateway that waits', always(504, {}, '')],
    ['an origin with an unknown error', always(520, HTML_TYPE, page('520'))],
    ['an origin that is down', always(521, HTML_TYPE, page('521'))],
    ['an origin that is late', always(522, HTML_TYPE, page('522'))],
    ['an origin without a certificate', always(526, HTML_TYPE, page('526'))],
    ['a challenge', always(403, HTML_TYPE, page('Just a moment...'))],
    ['a challenge with 503', always(503, HTML_TYPE, page('Just a moment...'))],
    ['a challenge with 200', always(200, HTML_TYPE, page('Attention Required!'))],
    ['a login page', always(200, HTML_TYPE, (path) => page(`Log in to ${path}`))],
    ['a parked domain', always(200, { 'content-type': 'text/plain' }, 'this domain is for sale')],
    ['maintenance with 200', always(200, HTML_TYPE, page('We are working on it'))],
    ['a wrong path, in JSON', always(404, JSON_TYPE, (path) => `{"no":"${path}"}`)],
    ['a wrong path, in HTML', always(404, HTML_TYPE, page('Not Found'))],
    ['a wrong method', always(405, HTML_TYPE, page('Method Not Allowed'))],
    ['a connection that breaks', ({ response }) => response.destroy()],
  ]),
  ...list('the key', [
    ['a dead key', healthy({}), 'dead'],
    ['a key of an affiliate', healthy({}), 'affiliate-0000000000'],
    ['a key of an administrator', healthy({}), 'admin-0000000000'],
  ]),
  ...list('patience', [
    ['too many requests, for ever', always(429, JSON_TYPE, '{}')],
    ['too many requests, for two minutes', always(429, { 'retry-after': '120' }, '')],
    ['too many requests, once', busy(429, 1)],
    ['too many requests, twice', busy(429, 2)],
    ['not available, twice', busy(503, 2)],
    ['a bad gateway, once', busy(502, 1)],
    ['patience until a date that is over', busy(503, 1, 'Wed, 15 Jul 2026 00:00:00 GMT')],
    [
      'an idle connection that is closed',
      (call) => (call.count === 0 ? void call.response.destroy() : healthy({})(call)),
    ],
  ]),
  ...list('odd but right', [
    ['as documented', healthy({})],
    ['a charset', healthy({ 'content-type': 'application/json; charset=utf-8' })],
    ['a media type in upper case', healthy({ 'content-type': 'Application/JSON;CHARSET="UTF-8"' })],
    ['a byte order mark', healthy({}, (text) => `\ufeff${text}`)],
    ['blank lines around the body', healthy({}, (text) => `\r\n \t${text}\n\n`)],
    ['indented JSON', healthy({}, (text) => JSON.stringify(JSON.parse(text), null, 4))],
    ['slashes escaped, as PHP does', healthy({}, (text) => text.replaceAll('/', '\\/'))],
    ['letters escaped', healthy({}, toEscapes)],
    [
      'members in another order',
      healthy({}, (text) => changeObjects(text, (all) => all.reverse())),
    ],
    [
      'a member that nobody has documented',
      healthy({}, (text) => text.replace(/^\{/, '{"x_new":{"a":[1]},')),
    ],
    ['whole numbers with a point', healthy({}, (text) => text.replace(/:(\d+)(?=[,}])/g, ':$1.0'))],
    ['numbers with an exponent', healthy({}, (text) => text.replace(/:(\d)(?=[,}])/g, ':$1e0'))],
    ['no rows', healthy({}, (text) => JSON.stringify(emptyLists(JSON.parse(text))))],
    ['gzip', healthy({ 'content-encoding': 'gzip' }, (text) => gzipSync(text))],
    ['a connection for each request', healthy({ connection: 'close' })],
    ['cookies', healthy({ 'set-cookie': ['a=1; Path=/', 'b=2; HttpOnly'] })],
    [
      'headers of a cache',
      healthy({ age: '10', etag: '"x"', vary: '*', warning: '110 - "stale"' }),
    ],
    [
      'UTF-16',
      healthy({ 'content-type': 'application/json; charset=utf-16le' }, (text) =>
        Buffer.from(text, 'utf16le'),
      ),
    ],
    [
      'one byte at a time',
      ({ response, status, text }) => {
        response.writeHead(status, JSON_TYPE);
        for (const byte of Buffer.from(text).subarray(0, 200)) response.write(Buffer.of(byte));
        response.end(Buffer.from(text).subarray(200));
      },
    ],
  ]),
];

/** A body whose lists of rows, which are members of it, have none. */
function emptyLists(body: Record<string, unknown>): object {
  return Object.fromEntries(
    Object.entries(body).map(([name, value]) => [name, Array.isArray(value) ? [] : value]),
  );
}
