import type { Entry } from 'har-format';
import type { Contract } from '../../contract/contract.js';
import type { FetchHandler } from '../../server/listen.js';
import { decompress } from '../../wire/decompress.js';
import { createContentRedactor } from '../redact/content.js';
import { maskCharacters } from '../redact/mask.js';
import { learnSecrets } from '../redact/request.js';
import { createLearningRedactor, type Redactor } from '../redact/secrets.js';
import { type Forwarded, redactEntry, toEntry } from './entry.js';

export interface RecorderOptions {
  /** Address of the service that requests go on to. */
  readonly baseUrl: string;
  /** Takes keys, tokens, cookies, passwords, e-mail and IP addresses out. Default: true. */
  readonly redact?: boolean;
  /** Secrets that no recording may hold, beside those that the traffic shows. */
  readonly secrets?: readonly string[];
  /** Told of each entry as soon as it is there, without what is known to be secret by then. */
  readonly onEntry: (entry: Entry) => void;
}

export interface Recorder {
  /** Forwards a request, records it with its response, and gives the response. */
  readonly handler: FetchHandler;
  /** Takes out of an entry what all of the traffic has shown to be secret. */
  redact(entry: Entry): Entry;
}

/** Bodies beyond this many bytes are passed on and not recorded. */
const MAX_BODY = 32 * 1024 * 1024;

/** Creates a proxy that records what it forwards, in a form that differs only where the traffic does. */
export function createRecorder(contract: Contract, options: RecorderOptions): Recorder {
  const { redact = true, onEntry } = options;
  const base = options.baseUrl.replace(/(?<!\/)\/+$/, '');
  const known = createLearningRedactor();
  const learn = (value: string) => known.add({ value, mark: maskCharacters(value) });
  for (const secret of options.secrets ?? []) learn(secret);
  const cleanContent = createContentRedactor(known.redact);
  // The address of the service is no person's, even where it is a number.
  const clean: Redactor = (text) =>
    text.startsWith(base) ? `${base}${cleanContent(text.slice(base.length))}` : cleanContent(text);
  const redactKnown = (entry: Entry): Entry => (redact ? redactEntry(entry, clean) : entry);

  const record = (exchange: Forwarded): void => {
    for (const carrier of toCarriers(exchange)) {
      for (const secret of learnSecrets(contract, carrier)) learn(secret);
    }
    onEntry(redactKnown(toEntry(exchange, { allHeaders: !redact })));
  };

  return {
    handler: (incoming) => forward(incoming, base, record),
    redact: redactKnown,
  };
}

function toCarriers(exchange: Forwarded) {
  const { url, requestHeaders, requestBody, responseHeaders, responseBody } = exchange;
  const text = (bytes: Uint8Array | undefined) => Buffer.from(bytes ?? []).toString();
  return [
    { url: new URL(url), headers: requestHeaders, text: text(requestBody) },
    { headers: responseHeaders, text: text(responseBody) },
  ];
}

/** Sends a request on and gives back its response; whatever happens to the recording. */
async function forward(
  incoming: Request,
  base: string,
  record: (exchange: Forwarded) => void,
): Promise<Response> {
  const { pathname, search } = new URL(incoming.url);
  const url = `${base}${pathname}${search}`;
  const { method } = incoming;
  const sent = new Uint8Array(await incoming.arrayBuffer());
  const requestHeaders = endToEndHeaders(incoming.headers);
  let response: Response;
  let received: Received;
  try {
    const body = sent.length > 0 ? sent : null;
    response = await fetch(url, { method, headers: requestHeaders, body, redirect: 'manual' });
    received = await receive(response);
  } catch (error) {
    const code = ((error as Error).cause as { code?: string } | undefined)?.code ?? 'failed';
    const detail = { title: 'The service does not respond', status: 502, detail: code };
    return Response.json(detail, { status: 502 });
  }
  const { status, statusText, headers } = response;
  record({
    method,
    url,
    requestHeaders,
    requestBody: decompress(sent, requestHeaders.get('content-encoding')),
    status,
    statusText,
    responseHeaders: headers,
    ...(received.bytes && { responseBody: received.bytes }),
  });
  // What fetch has unpacked is not packed any more.
  const passed = endToEndHeaders(headers);
  passed.delete('content-encoding');
  const isBare = [204, 205, 304].includes(status);
  return new Response(isBare ? null : received.body, { status, statusText, headers: passed });
}

interface Received {
  readonly body: Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>;
  /** The whole body, where it is not too large. */
  readonly bytes?: Uint8Array;
}

async function receive(response: Response): Promise<Received> {
  const reader = response.body?.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    chunks.push(part.value);
    size += part.value.length;
    if (size > MAX_BODY && reader) return { body: resume(chunks, reader) };
  }
  const bytes = new Uint8Array(Buffer.concat(chunks));
  return { body: bytes, bytes };
}

/** A stream of what was read already and of what is still to come. */
function resume(
  chunks: readonly Uint8Array[],
  reader: ReadableStreamDefaultReader<Uint8Array>,
): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start: (controller) => {
      for (const chunk of chunks) controller.enqueue(chunk);
    },
    pull: async (controller) => {
      const { done, value } = await reader.read();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel: (reason) => reader.cancel(reason),
  });
}

/** What belongs to one connection, and what fetch sets by itself. */
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
  'accept-encoding',
  'expect',
]);

function endToEndHeaders(headers: Headers): Headers {
  return new Headers([...headers].filter(([name]) => !HOP_BY_HOP_HEADERS.has(name)));
}
