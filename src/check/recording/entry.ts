import { isUtf8 } from 'node:buffer';
import type { Content, Entry, Header, PostData } from 'har-format';
import { maskCharacters } from '../redact/mask.js';
import { isSecretName } from '../redact/names.js';
import type { Redactor } from '../redact/secrets.js';

/** One request that was forwarded, and what came back. */
export interface Forwarded {
  readonly method: string;
  readonly url: string;
  readonly requestHeaders: Headers;
  readonly requestBody: Uint8Array;
  readonly status: number;
  readonly statusText: string;
  readonly responseHeaders: Headers;
  /** Missing where it was too large to be kept. */
  readonly responseBody?: Uint8Array;
}

/** Headers that say something about the contract; others change from day to day. */
const RECORDED_HEADERS = new Set([
  'accept',
  'authorization',
  'content-type',
  'content-disposition',
  'cookie',
  'location',
  'prefer',
  'retry-after',
  'set-cookie',
  'www-authenticate',
]);

/** An exchange as HAR has it, without anything that differs from day to day. */
export function toEntry(exchange: Forwarded, { allHeaders }: { allHeaders: boolean }): Entry {
  const { method, url, requestHeaders, requestBody, status, statusText, responseHeaders } =
    exchange;
  const mimeType = responseHeaders.get('content-type') ?? '';
  return {
    startedDateTime: '1970-01-01T00:00:00.000Z',
    time: 0,
    request: {
      method,
      url,
      httpVersion: 'HTTP/1.1',
      cookies: [],
      headers: listHeaders(requestHeaders, allHeaders),
      queryString: listQuery(url),
      ...(requestBody.length > 0 && { postData: toPostData(requestBody, requestHeaders) }),
      headersSize: -1,
      bodySize: requestBody.length,
    },
    response: {
      status,
      statusText,
      httpVersion: 'HTTP/1.1',
      cookies: [],
      headers: listHeaders(responseHeaders, allHeaders),
      content: toContent(exchange.responseBody, mimeType),
      redirectURL: responseHeaders.get('location') ?? '',
      headersSize: -1,
      bodySize: -1,
    },
    cache: {},
    timings: { send: 0, wait: 0, receive: 0 },
  };
}

function listHeaders(headers: Headers, all: boolean): Header[] {
  return [...headers]
    .filter(([name]) => all || RECORDED_HEADERS.has(name) || isSecretHeader(name))
    .map(([name, value]) => ({ name, value }))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

function isSecretHeader(name: string): boolean {
  return /key/.test(name) || isSecretName(name);
}

function listQuery(url: string): Header[] {
  return [...new URL(url).searchParams].map(([name, value]) => ({ name, value }));
}

/** HAR has no encoding of a request's body; ours is that of `content`, and the reader knows it. */
function toPostData(body: Uint8Array, headers: Headers): PostData {
  const mimeType = headers.get('content-type') ?? '';
  return { mimeType, ...toText(body) } as PostData;
}

function toContent(body: Uint8Array | undefined, mimeType: string): Content {
  if (!body) return { size: -1, mimeType, comment: 'The body was too large to be recorded.' };
  return { size: body.length, mimeType, ...toText(body) };
}

/** What is no UTF-8 is kept byte by byte. */
function toText(body: Uint8Array): { text: string; encoding?: string } {
  const bytes = Buffer.from(body);
  return isUtf8(bytes)
    ? { text: bytes.toString('utf8') }
    : { text: bytes.toString('base64'), encoding: 'base64' };
}

/**
 * Takes what is secret out of every part of an entry.
 * @param clean redacts a body, a header or an address
 */
export function redactEntry(entry: Entry, clean: Redactor): Entry {
  const { request, response } = entry;
  const url = clean(request.url);
  const { postData } = request;
  const content = redactText(response.content, clean);
  const size = Buffer.byteLength(
    content.text ?? '',
    content.encoding === 'base64' ? 'base64' : 'utf8',
  );
  return {
    ...entry,
    request: {
      ...request,
      url,
      queryString: listQuery(url),
      headers: request.headers.map((header) => redactHeader(header, clean)),
      ...(postData && { postData: redactText(postData, clean) as PostData }),
    },
    response: {
      ...response,
      headers: response.headers.map((header) => redactHeader(header, clean)),
      content: { ...content, ...(content.text !== undefined && { size }) },
      redirectURL: clean(response.redirectURL),
    },
  };
}

function redactText<Body extends { text?: string | undefined; encoding?: string | undefined }>(
  body: Body,
  clean: Redactor,
): Body {
  const { text, encoding } = body;
  if (text === undefined) return body;
  if (encoding !== 'base64') return { ...body, text: clean(text) };
  const bytes = Buffer.from(clean(Buffer.from(text, 'base64').toString('latin1')), 'latin1');
  return { ...body, text: bytes.toString('base64') };
}

/** Cookies keep their names and attributes, authorizations their scheme, and keys of any name their form. */
function redactHeader({ name, value }: Header, clean: Redactor): Header {
  if (name === 'cookie') return { name, value: value.replace(/=[^;]*/g, '=REDACTED') };
  if (name === 'set-cookie') return { name, value: value.replace(/=[^;]*/, '=REDACTED') };
  if (name === 'authorization') {
    return { name, value: `${/^\S+\s+/.exec(value)?.[0] ?? ''}REDACTED` };
  }
  return { name, value: isSecretHeader(name) ? maskCharacters(value) : clean(value) };
}
