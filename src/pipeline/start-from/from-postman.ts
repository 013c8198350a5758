import { isRecord, type UnknownRecord } from '../../client/record.js';
import { toEssence } from '../../contract/media-type.js';
import { ExpectedError } from '../../support/error.js';
import { decodeLoosely } from '../../support/text.js';
import { nestFields } from '../../wire/body.js';
import { toList } from '../lint/document.js';
import type { Call, CallBody, CallResponse, Pair } from './call.js';
import { toDraft } from './calls.js';
import type { Draft } from './draft.js';
import { toLists } from './from-har.js';
import { trimSlashes } from './names.js';
import type { StartOptions } from './types.js';

const METHODS = new Set(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']);
/** Folders inside each other. */
const MAX_DEPTH = 30;

interface Folder {
  readonly tag?: string;
  readonly auth: unknown;
  readonly depth: number;
}

/**
 * Reads a collection of Postman v2.0 or v2.1. Values of variables, headers and bodies serve to learn types; addresses of
 * the service alone are taken over.
 */
export function readPostman(collection: UnknownRecord, options: StartOptions): Draft {
  const variables = readVariables(collection.variable);
  const notes: string[] = [];
  const calls: Call[] = [];
  const visit = (items: unknown, folder: Folder) => {
    for (const item of toList(items)) {
      if (!isRecord(item)) continue;
      const name = toText(item.name);
      const auth = item.auth ?? folder.auth;
      if (Array.isArray(item.item)) {
        if (folder.depth > MAX_DEPTH)
          throw new ExpectedError(`folders are nested deeper than ${MAX_DEPTH}`);
        visit(item.item, { tag: folder.tag ?? name, auth, depth: folder.depth + 1 });
      } else if (item.request !== undefined) {
        const call = toCall(item, { ...folder, auth }, variables);
        if (call) calls.push(call);
        else
          notes.push(
            `the request "${options.redact(name)}" is left out: it has no address or a method that contracts do not have`,
          );
      }
    }
  };
  visit(collection.item, { auth: collection.auth, depth: 0 });
  if (calls.length === 0) throw new ExpectedError('the collection has no request');
  const title = toText((collection.info as UnknownRecord | undefined)?.name);
  const main = mostCommon(calls.map(({ base }) => base));
  const own = calls.filter(({ base }) => base === main);
  if (own.length < calls.length) {
    notes.push(`${calls.length - own.length} requests go to other addresses and are left out`);
  }
  return toDraft(
    own,
    { kind: 'postman', title: options.redact(title || options.provider), notes },
    options,
  );
}

function mostCommon(texts: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? '';
}

function readVariables(list: unknown): Map<string, string> {
  return new Map(
    toList(list)
      .filter(isRecord)
      .map(({ key, id, value }) => [toText(key ?? id), toText(value)]),
  );
}

function toCall(
  item: UnknownRecord,
  { tag, auth }: Folder,
  variables: ReadonlyMap<string, string>,
): Call | undefined {
  // A request may be its address alone.
  const request = isRecord(item.request) ? item.request : { url: item.request };
  const method = (toText(request.method) || 'GET').toUpperCase();
  const url = readUrl(request.url, variables);
  if (!url || !METHODS.has(method)) return undefined;
  const headers = readPairs(request.header);
  const keys = readAuth(request.auth ?? auth);
  const body = readBody(request.body, headers);
  const described = [
    request.header,
    isRecord(request.url) && request.url.query,
    isRecord(request.url) && request.url.variable,
  ];
  return {
    method,
    ...url,
    query: [...url.query, ...keys.query],
    headers: [...headers, ...keys.headers],
    ...(body && { body }),
    responses: toList(item.response).filter(isRecord).flatMap(readResponse),
    ...(toText(item.name) && { name: toText(item.name) }),
    ...(toDescription(request.description) && { description: toDescription(request.description) }),
    ...(tag && { tag }),
    descriptions: new Map(
      described
        .flatMap(toList)
        .filter(isRecord)
        .filter(({ description }) => toDescription(description))
        .map(({ key, description }) => [toText(key), toDescription(description)]),
    ),
  };
}

type Address = Pick<Call, 'base' | 'segments' | 'query'>;

/** Reads an address as one text, or taken apart; variables of the host get their values, those of the path stay. */
function readUrl(value: unknown, variables: ReadonlyMap<string, string>): Address | undefined {
  const raw = isRecord(value) ? toText(value.raw) || joinUrl(value) : toText(value);
  if (!raw) return undefined;
  const [address = '', text = ''] = raw.split('#', 1)[0]?.split(/\?(.*)/s) ?? [];
  const [scheme = ''] = /^[a-z][a-z\d+.-]{0,30}:\/\//i.exec(address) ?? [];
  const end = address.indexOf('/', scheme.length);
  const [host, path] = end < 0 ? [address, ''] : [address.slice(0, end), address.slice(end)];
  const resolved = trimSlashes(resolve(host, variables));
  const whole =
    /^[a-z][a-z\d+.-]*:\/\//i.test(resolved) || !resolved ? resolved : `https://${resolved}`;
  const base = URL.canParse(whole) ? new URL(whole) : undefined;
  const segments = [...(base?.pathname.split('/') ?? []), ...path.split('/')].filter(Boolean);
  const query =
    isRecord(value) && Array.isArray(value.query) ? readPairs(value.query) : readQuery(text);
  return {
    base: base?.origin ?? 'https://example.invalid',
    segments: segments.map((segment) =>
      segment
        .replace(/^:([\w-]+)$/, '{$1}')
        .replace(/^\{\{([^{}]*)\}\}$/, '{$1}')
        .replace(/\{\{([^{}]*)\}\}/g, '$1'),
    ),
    query,
  };
}

function joinUrl({ protocol, host, port, path }: UnknownRecord): string {
  const scheme = toText(protocol) ? `${toText(protocol)}://` : '';
  const name = Array.isArray(host) ? host.map(toText).join('.') : toText(host);
  const parts = Array.isArray(path)
    ? path.map((part) => (isRecord(part) ? toText(part.value) : toText(part)))
    : [toText(path)];
  return `${scheme}${name}${toText(port) ? `:${toText(port)}` : ''}/${parts.join('/').replace(/^\//, '')}`;
}

/** Variables may hold variables. */
function resolve(text: string, variables: ReadonlyMap<string, string>): string {
  let result = text;
  for (let round = 0; round < 5 && result.includes('{{') && result.length < 2000; round++) {
    result = result.replace(
      /\{\{([^{}]*)\}\}/g,
      (whole, name: string) => variables.get(name) ?? whole,
    );
  }
  return result.replace(/\{\{([^{}]*)\}\}/g, '');
}

function readQuery(text: string): Pair[] {
  return [...new URLSearchParams(text)].map(([name, value]) => ({ name, value }));
}

function readPairs(list: unknown): Pair[] {
  return toList(list)
    .filter(isRecord)
    .map(({ key, value, disabled }) => ({
      name: decodeLoosely(toText(key)),
      value: toText(value),
      ...(disabled === true && { isOptional: true }),
    }))
    .filter(({ name }) => name !== '');
}

/** The places that a form of authorization fills; its values are not looked at. */
function readAuth(auth: unknown): { query: Pair[]; headers: Pair[] } {
  const none = { query: [], headers: [] };
  if (!isRecord(auth)) return none;
  const header = (value: string) => ({ query: [], headers: [{ name: 'Authorization', value }] });
  if (auth.type === 'bearer' || auth.type === 'oauth2') return header('Bearer 0');
  if (auth.type === 'apikey') {
    const parts = readParts(auth.apikey);
    const pair = { name: parts.get('key') || 'api_key', value: '0' };
    return parts.get('in') === 'query'
      ? { query: [pair], headers: [] }
      : { query: [], headers: [pair] };
  }
  return auth.type === 'noauth' || auth.type === undefined ? none : header('Basic 0');
}

/** In v2.1 a list of names and values, in v2.0 a map. */
function readParts(value: unknown): Map<string, string> {
  if (Array.isArray(value)) return readVariables(value);
  return new Map(
    Object.entries(isRecord(value) ? value : {}).map(([key, text]) => [key, toText(text)]),
  );
}

function readBody(body: unknown, headers: readonly Pair[]): CallBody | undefined {
  if (!isRecord(body)) return undefined;
  const stated = toEssence(headers.find(({ name }) => /^content-type$/i.test(name))?.value ?? '');
  if (body.mode === 'urlencoded' || body.mode === 'formdata') {
    const fields = toList(body[body.mode]).filter(isRecord);
    const pairs = fields.map((field): [string, string] => [toText(field.key), toText(field.value)]);
    const type =
      body.mode === 'formdata' ? 'multipart/form-data' : 'application/x-www-form-urlencoded';
    return fields.length > 0 ? { type, value: toLists(nestFields(pairs)) } : undefined;
  }
  if (body.mode === 'graphql')
    return { type: 'application/json', value: { query: '', variables: {} } };
  if (body.mode === 'file') return { type: stated || 'application/octet-stream', value: '' };
  const text = toText(body.raw);
  if (!text) return undefined;
  const value = parseJson(text);
  if (value !== undefined || /json/.test(stated))
    return { type: 'application/json', ...(value !== undefined && { value }) };
  return { type: stated || 'text/plain', value: text };
}

function readResponse({ code, header, body, responseTime: _ }: UnknownRecord): CallResponse[] {
  const status = Number(code);
  if (!(status >= 200 && status < 600)) return [];
  const text = toText(body);
  const stated = toEssence(
    readPairs(header).find(({ name }) => /^content-type$/i.test(name))?.value ?? '',
  );
  if (!text) return [{ status, type: '' }];
  const value = parseJson(text);
  return [
    value === undefined
      ? { status, type: stated || 'text/plain', value: text }
      : { status, type: 'application/json', value },
  ];
}

/** A body may have variables where JSON has a value. */
function parseJson(text: string): unknown {
  for (const form of [text, text.replace(/(?<!")\{\{[^{}"]*\}\}/g, '0')]) {
    try {
      const value: unknown = JSON.parse(form);
      return typeof value === 'object' && value !== null ? value : undefined;
    } catch {}
  }
  return undefined;
}

function toDescription(value: unknown): string {
  return isRecord(value) ? toText(value.content) : toText(value);
}

function toText(value: unknown): string {
  return typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
}
