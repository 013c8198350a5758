import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Entry } from 'har-format';
import { ExpectedError } from '../support/error.js';
import { assertReadable } from '../support/files.js';
import { createEntrySplitter } from './har-entries.js';
import type { WireResponse } from './response.js';

/** One recorded request with its answer. */
export interface Exchange {
  readonly method: string;
  readonly url: URL;
  readonly headers: Headers;
  readonly body?: string;
  /** Missing where the recording has no answer, such as for a call that was cut off. */
  readonly response?: WireResponse;
  /** Time to the whole answer, where the recorder has measured it. */
  readonly milliseconds?: number;
}

/**
 * Reads a recording entry by entry: HAR 1.2, or with the ending `.ndjson` or `.jsonl` one HAR entry in each line. Holds
 * one entry in memory, however long the file is.
 * @throws {ExpectedError} one line that names the entry, for a file that is not such a recording
 */
export async function* readExchanges(path: string): AsyncGenerator<Exchange> {
  assertReadable(path);
  const texts = /\.(ndjson|jsonl)$/i.test(path) ? readLines(path) : readHarEntries(path);
  for await (const { text, name } of texts) {
    let entry: Entry;
    try {
      entry = JSON.parse(text) as Entry;
    } catch {
      throw new ExpectedError(`${path}: ${name} is not JSON`);
    }
    yield toExchange(entry, `${path}: ${name}`);
  }
}

interface EntryText {
  readonly text: string;
  readonly name: string;
}

async function* readLines(path: string): AsyncGenerator<EntryText> {
  let number = 0;
  const input = createReadStream(path, 'utf8');
  for await (const text of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (text.trim()) yield { text, name: `line ${number}` };
  }
}

async function* readHarEntries(path: string): AsyncGenerator<EntryText> {
  const splitter = createEntrySplitter();
  let number = 0;
  for await (const chunk of createReadStream(path, 'utf8')) {
    for (const text of splitter.push(chunk as string)) {
      number += 1;
      yield { text, name: `entry ${number}` };
    }
  }
  const { found, closed } = splitter.state;
  if (!found)
    throw new ExpectedError(`${path}: it is not a HAR file, there is no list log.entries`);
  if (!closed)
    throw new ExpectedError(`${path}: the file ends in the middle, after entry ${number}`);
}

function toExchange(entry: Entry, name: string): Exchange {
  const { request, response } = entry ?? {};
  if (typeof request?.url !== 'string' || !URL.canParse(request.url)) {
    throw new ExpectedError(`${name} has no request with a url`);
  }
  if (typeof request.method !== 'string') throw new ExpectedError(`${name} has no request.method`);
  const body = readBodyText(request.postData);
  const content = response?.content;
  const said = typeof content?.text === 'string' ? content.text : '';
  const text = content?.encoding === 'base64' ? decodeBase64(said) : said;
  const asked = readHeaders(request.headers, request.postData?.mimeType);
  const headers = readHeaders(response?.headers, content?.mimeType);
  // Browsers record 0 for what was cut off, and 304 for what they had already; neither says anything of a body.
  const status = typeof response?.status === 'number' ? response.status : 0;
  const isCut = content?.text === undefined && (content?.size ?? 0) > 0;
  return {
    method: request.method.toUpperCase(),
    url: new URL(request.url),
    headers: asked,
    ...(body !== undefined && { body }),
    ...(typeof entry.time === 'number' && { milliseconds: entry.time }),
    ...(status >= 100 &&
      status !== 304 && { response: { status, headers, text, isOmitted: isCut } }),
  };
}

/** Recorders give a form as text, as parameters, or as both. */
function readBodyText(post: Entry['request']['postData']): string | undefined {
  if (!post) return undefined;
  if (post.text && typeof post.text === 'string') return post.text;
  const params = Array.isArray(post.params) ? post.params : [];
  const pairs = params.map((one): [string, string] => [
    String(one?.name),
    String(one?.value ?? ''),
  ]);
  return pairs.length ? new URLSearchParams(pairs).toString() : undefined;
}

/** Header fields of a recording. The media type of a body may stand beside them alone. */
function readHeaders(list: unknown, mediaType: unknown): Headers {
  const headers = new Headers();
  const append = (name: unknown, value: unknown) => {
    if (typeof name !== 'string' || typeof value !== 'string') return;
    try {
      headers.append(name, value);
    } catch {
      // HTTP/2 recordings hold names such as ":authority", which are no header fields.
    }
  };
  for (const field of Array.isArray(list) ? list : []) append(field?.name, field?.value);
  if (mediaType && !headers.has('content-type')) append('content-type', mediaType);
  return headers;
}

function decodeBase64(text: string): string {
  return Buffer.from(text, 'base64').toString('utf8');
}
