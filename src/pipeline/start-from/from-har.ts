import { isRecord } from '../../client/record.js';
import { isForm, isJson, toEssence } from '../../contract/media-type.js';
import { ExpectedError } from '../../support/error.js';
import { capitalize, decodeLoosely } from '../../support/text.js';
import { nestFields, parseUrlencoded } from '../../wire/body.js';
import { createEntrySplitter } from '../../wire/har-entries.js';
import { type Exchange, toExchange } from '../../wire/har-exchange.js';
import type { Call, CallBody, CallResponse, Pair } from './call.js';
import { toDraft } from './calls.js';
import type { Draft } from './draft.js';
import type { StartOptions, StartSource } from './types.js';

const METHODS = new Set(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']);
/** What pages are made of. */
const ASSET =
  /^(?:text\/(?:html|css|javascript)|application\/(?:javascript|x-javascript|wasm)|image\/|font\/|audio\/|video\/)/i;

/**
 * Reads a recording. Of its values nothing is taken over but types, forms and the words that pick a method.
 * @throws {ExpectedError} where no call of an interface is in it
 */
export async function readHar(source: StartSource, options: StartOptions): Promise<Draft> {
  const entries = createEntrySplitter();
  const texts = entries.push(source.text);
  let skipped = 0;
  const calls: Call[] = [];
  for (const text of texts) {
    const exchange = await toExchange(parseJson(text), '');
    const call = typeof exchange === 'string' ? undefined : await toCall(exchange);
    if (call) calls.push(call);
    else skipped += 1;
  }
  const bases = count(calls.map(({ base }) => base));
  const [base] = bases[0] ?? [];
  if (base === undefined) {
    throw new ExpectedError(
      `${source.name}: of ${texts.length} entries none is a call of an interface; record one that gets JSON`,
    );
  }
  const own = calls.filter((call) => call.base === base);
  const others = bases
    .slice(1)
    .map(([, number]) => number)
    .reduce((sum, number) => sum + number, 0);
  const notes = [
    ...(skipped > 0
      ? [`${skipped} of ${texts.length} entries are pages, files or unreadable, and left out`]
      : []),
    ...(others > 0 ? [`${others} calls go to other hosts and are left out`] : []),
    ...(entries.state.closed ? [] : ['the recording ends in the middle']),
  ];
  return toDraft(own, { kind: 'har', title: toTitle(options.provider), notes }, options);
}

/** `acme-network` is Acme Network. */
function toTitle(provider: string): string {
  return provider.split('-').map(capitalize).join(' ');
}

function count(texts: readonly string[]): [text: string, number: number][] {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** @returns `undefined` for what is no call of an interface: pages, files, and methods beyond those of contracts */
async function toCall({
  method,
  url,
  headers,
  body,
  response,
}: Exchange): Promise<Call | undefined> {
  const type = toEssence(response?.headers.get('content-type') ?? '');
  if (!METHODS.has(method) || !/^https?:$/.test(url.protocol) || ASSET.test(type)) return undefined;
  const sent = headers.get('content-type') ?? '';
  const isApi = isJson(type) || /xml|csv|text\/plain/.test(type) || isJson(sent) || isForm(sent);
  if (!isApi && (response?.text ?? '') !== '') return undefined;
  const value = body && (await readBody(body, sent));
  return {
    method,
    base: url.origin,
    segments: url.pathname.split('/').slice(1).map(decodeLoosely),
    query: [...url.searchParams].map(([name, text]): Pair => ({ name, value: text })),
    headers: [...headers].map(([name, text]): Pair => ({ name, value: text })),
    ...(value && { body: value }),
    responses: response ? [readResponse(response.status, type, response.text)] : [],
    descriptions: new Map(),
  };
}

/** Reads a body as what its type says; as a text where it is none. */
export async function readBody(bytes: Uint8Array, contentType: string): Promise<CallBody> {
  const type = toEssence(contentType) || 'text/plain';
  const text = new TextDecoder().decode(bytes);
  if (isJson(type)) return { type, value: parseJson(text) };
  try {
    if (type === 'application/x-www-form-urlencoded') {
      return { type, value: toLists(nestFields(parseUrlencoded(text, 'body'))) };
    }
    if (type === 'multipart/form-data') {
      const headers = { 'content-type': contentType };
      const form = await new Response(bytes as Uint8Array<ArrayBuffer>, { headers }).formData();
      const fields = [...form].map(([name, field]): [string, string] => [
        name,
        typeof field === 'string' ? field : '',
      ]);
      return { type, value: toLists(nestFields(fields)) };
    }
  } catch {
    return { type };
  }
  return { type, value: text };
}

/** Fields whose names count up are a list. */
export function toLists(node: unknown): unknown {
  if (!isRecord(node)) return node;
  const members = Object.entries(node).map(([name, value]) => [name, toLists(value)] as const);
  const isList = members.length > 0 && members.every(([name], index) => name === String(index));
  return isList ? members.map(([, value]) => value) : Object.fromEntries(members);
}

function readResponse(status: number, type: string, text: string): CallResponse {
  const value = isJson(type) ? parseJson(text) : text;
  if (text === '') return { status, type: '' };
  // Services of this kind say that JSON is HTML, or text.
  const parsed = isJson(type) ? undefined : parseJson(text);
  if (isRecord(parsed) || Array.isArray(parsed))
    return { status, type: 'application/json', value: parsed };
  return { status, type: type || 'text/plain', value };
}
