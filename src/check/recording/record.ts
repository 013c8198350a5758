import type { Entry, Header } from 'har-format';
import type { Contract } from '../../contract/contract.js';
import type { FetchHandler } from '../../server/listen.js';
import { findKeys } from '../config/keys.js';
import { maskCharacters } from '../redact/mask.js';
import { redactSecretMembers } from '../redact/members.js';
import { redactPersonalData } from '../redact/persons.js';
import { createRedactor, type Redactor, redactDeep } from '../redact/secrets.js';

export interface RecorderOptions {
  /** Address of the service that requests go on to. */
  readonly baseUrl: string;
  /** Takes keys, tokens, cookies, e-mail and IP addresses out; true unless told. */
  readonly redact?: boolean;
  /** Told of each entry as soon as it is there. */
  readonly onEntry?: (entry: Entry) => void;
}

export interface Recorder {
  /** Forwards a request, records it with its answer, and gives the answer. */
  readonly handler: FetchHandler;
  /** The recording as a HAR 1.2 file: the same traffic gives the same text. */
  harText(): string;
  readonly count: number;
}

/** A proxy that records what it forwards, in a form that differs only where the traffic does. */
export function createRecorder(contract: Contract, options: RecorderOptions): Recorder {
  const { redact = true, onEntry } = options;
  const base = options.baseUrl.replace(/\/+$/, '');
  const entries: Entry[] = [];
  const keys = new Set<string>();

  const cleaner = (): Redactor => {
    if (!redact) return (text) => text;
    const secrets = [...keys].map((value) => ({ value, mark: maskCharacters(value) }));
    const withoutKeys = createRedactor(secrets);
    const clean: Redactor = (text) => redactPersonalData(redactSecretMembers(withoutKeys(text)));
    // The address of the service is no person's, even where it is a number.
    return (text) =>
      text.startsWith(base) ? `${base}${clean(text.slice(base.length))}` : clean(text);
  };

  const record = (request: Forwarded, response: Response, text: string): void => {
    for (const key of findKeys(contract, new URL(request.url), request.headers)) keys.add(key);
    const entry = toEntry(request, response, text, redact);
    entries.push(entry);
    onEntry?.(redactEntry(entry, cleaner()));
  };

  return {
    handler: async (incoming) => {
      const { pathname, search } = new URL(incoming.url);
      const bytes = await incoming.arrayBuffer();
      const request: Forwarded = {
        method: incoming.method,
        url: `${base}${pathname}${search}`,
        headers: endToEndHeaders(incoming.headers),
        ...(bytes.byteLength && { body: new TextDecoder().decode(bytes) }),
      };
      let response: Response;
      let answer: ArrayBuffer;
      try {
        const { method, headers } = request;
        const body = bytes.byteLength ? bytes : null;
        response = await fetch(request.url, { method, headers, body, redirect: 'manual' });
        answer = await response.arrayBuffer();
      } catch (error) {
        const code = ((error as Error).cause as { code?: string } | undefined)?.code ?? 'failed';
        const detail = { title: 'The service does not answer', status: 502, detail: code };
        return Response.json(detail, { status: 502 });
      }
      record(request, response, new TextDecoder().decode(answer));
      const { status, headers } = response;
      const isBare = [204, 205, 304].includes(status);
      return new Response(isBare ? null : answer, { status, headers: endToEndHeaders(headers) });
    },
    harText: () => {
      const clean = cleaner();
      const creator = { name: 'affiliate-contracts', version: '1' };
      const ordered = entries
        .map((entry) => redactEntry(entry, clean))
        .sort((a, b) => (toSortKey(a) < toSortKey(b) ? -1 : toSortKey(a) > toSortKey(b) ? 1 : 0));
      return `${JSON.stringify({ log: { version: '1.2', creator, entries: ordered } }, null, 2)}\n`;
    },
    get count() {
      return entries.length;
    },
  };
}

interface Forwarded {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  readonly body?: string;
}

/** What belongs to one connection, and what says that the body is packed, which it is not any more. */
const HOP_BY_HOP_HEADERS = new Set([
  'connection',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
  'host',
  'content-length',
  'content-encoding',
  'accept-encoding',
  'expect',
]);

function endToEndHeaders(headers: Headers): Headers {
  return new Headers([...headers].filter(([name]) => !HOP_BY_HOP_HEADERS.has(name)));
}

/** Headers that say something about the contract; others change from day to day. */
const RECORDED_HEADERS = [
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
];

function toEntry(
  request: Forwarded,
  { status, statusText, headers }: Response,
  text: string,
  redact: boolean,
): Entry {
  const mimeType = headers.get('content-type') ?? '';
  return {
    startedDateTime: '1970-01-01T00:00:00.000Z',
    time: 0,
    request: {
      method: request.method,
      url: request.url,
      httpVersion: 'HTTP/1.1',
      cookies: [],
      headers: listHeaders(request.headers, redact),
      queryString: [...new URL(request.url).searchParams].map(([name, value]) => ({ name, value })),
      ...(request.body !== undefined && {
        postData: { mimeType: request.headers.get('content-type') ?? '', text: request.body },
      }),
      headersSize: -1,
      bodySize: -1,
    } as Entry['request'],
    response: {
      status,
      statusText,
      httpVersion: 'HTTP/1.1',
      cookies: [],
      headers: listHeaders(headers, redact),
      content: { size: Buffer.byteLength(text), mimeType, text },
      redirectURL: headers.get('location') ?? '',
      headersSize: -1,
      bodySize: -1,
    },
    cache: {},
    timings: { send: 0, wait: 0, receive: 0 },
  };
}

function listHeaders(headers: Headers, redact: boolean): Header[] {
  return [...headers]
    .filter(([name]) => !redact || RECORDED_HEADERS.includes(name) || /key|token/.test(name))
    .map(([name, value]) => ({ name, value: redact ? redactHeader(name, value) : value }))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

/** Cookies keep their names and attributes, authorizations their scheme, and keys of any name their form. */
function redactHeader(name: string, value: string): string {
  if (name === 'cookie') return value.replace(/=[^;]*/g, '=REDACTED');
  if (name === 'set-cookie') return value.replace(/=[^;]*/, '=REDACTED');
  if (name === 'authorization') return value.replace(/^(\w+\s+)?.*$/s, '$1REDACTED');
  return /key|token/.test(name) ? maskCharacters(value) : value;
}

function redactEntry(entry: Entry, clean: Redactor): Entry {
  const clear = redactDeep(entry, clean);
  clear.response.content.size = Buffer.byteLength(clear.response.content.text ?? '');
  return clear;
}

function toSortKey({ request, response }: Entry): string {
  return [request.url, request.method, request.postData?.text ?? '', response.status].join('\n');
}
