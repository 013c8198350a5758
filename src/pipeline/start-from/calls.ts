import { isRecord, type UnknownRecord } from '../../client/record.js';
import { isForm, isJson } from '../../contract/media-type.js';
import type { Call, CallBody, Pair } from './call.js';
import type { Draft, DraftBody, DraftContent, DraftOperation } from './draft.js';
import { inferSchema } from './infer.js';
import { toWords } from './names.js';
import type { StartOptions } from './types.js';

type Secrecy = Pick<StartOptions, 'redact' | 'isSecretName'>;

/** Segments of a path that are data: numbers, hexadecimal, UUIDs, dates, addresses, and what is too long for a name. */
const DATA = /^(?:\d+|[\da-f]{8,}|[\da-f]{8}-[\da-f-]{27}|\d{4}-\d\d-\d\d)$/i;
const MAX_NAME = 40;
/** Query parameters that pick the method of an entry point. */
const SELECTOR =
  /^(?:.*[_.-])?(?:action|method|act|cmd|command|func|function|op|operation|do|call|task)$/i;
const WORD = /^[a-z][\w.-]{1,40}$/i;
/** Headers of the transport, of browsers and of proxies. */
const USUAL_HEADER =
  /^(?:accept.*|authorization|cache-control|connection|content-.*|cookie|date|dnt|expect|forwarded|host|if-.*|origin|postman-token|pragma|priority|range|referer|sec-.*|te|traceparent|transfer-encoding|upgrade.*|user-agent|via|x-forwarded-.*|x-requested-with|x-real-ip)$/i;

/** What calls that were recorded or saved say of an interface. */
export function toDraft(
  calls: readonly Call[],
  { kind, title, notes }: Pick<Draft, 'kind' | 'title' | 'notes'>,
  secrecy: Secrecy,
): Draft {
  const security = findKeys(calls, secrecy);
  const groups = groupCalls(calls, learnSecrets(calls, secrecy));
  const operations = [...groups.values()].map((group) => toOperation(group, security, secrecy));
  const bases = [...new Set(calls.map(({ base }) => base))];
  const names = [...security.keys()];
  return {
    kind,
    title,
    notes,
    servers: bases.slice(0, 1).map((url) => ({ url })),
    securitySchemes: new Map([...security].map(([name, { node }]) => [name, node])),
    security:
      names.length > 0 ? [Object.fromEntries(names.slice(0, 1).map((name) => [name, []]))] : [],
    operations,
    schemas: new Map(),
  };
}

/** What stands under the name of a secret in one place is one everywhere. */
function learnSecrets(calls: readonly Call[], secrecy: Secrecy): Secrecy {
  const secrets = new Set<string>();
  const learn = (name: string, value: unknown) => {
    if (typeof value === 'string' && value.length > 3 && secrecy.isSecretName(name)) {
      secrets.add(value.replace(/^(?:bearer|basic) /i, ''));
    }
  };
  for (const { query, headers, body, responses } of calls) {
    for (const { name, value } of [...query, ...headers]) learn(name, value);
    for (const value of [body?.value, ...responses.map((one) => one.value)]) {
      for (const [name, member] of Object.entries(isRecord(value) ? value : {}))
        learn(name, member);
    }
  }
  return { ...secrecy, redact: (text) => (secrets.has(text) ? '0' : secrecy.redact(text)) };
}

/** Whether a segment is made of letters and digits without any word, or is an address. */
function isOpaque(segment: string): boolean {
  if (segment.length > MAX_NAME || segment.includes('@')) return true;
  if (/^[\w-]{20,40}$/.test(segment) && /\d/.test(segment)) return true;
  if (!/^[A-Za-z\d_-]{16,}$/.test(segment)) return false;
  return segment.length / toWords(segment).length < 3.5;
}

interface Group {
  readonly method: string;
  readonly path: string;
  readonly rpc?: DraftOperation['rpc'];
  readonly calls: Call[];
}

function groupCalls(calls: readonly Call[], secrecy: Secrecy): Map<string, Group> {
  const byPath = new Map<string, Call[]>();
  for (const call of calls) {
    const path = toTemplate(call.segments, secrecy);
    addTo(byPath, path, call);
  }
  const groups = new Map<string, Group>();
  for (const [path, own] of byPath) {
    const selectors = findSelectors(own, secrecy);
    for (const call of own) {
      const chosen = selectors.map((name) => [name, getValue(call.query, name)] as const);
      const isSelected = selectors.length > 0 && chosen.every(([, value]) => WORD.test(value));
      const virtual = isSelected ? `${path}/${chosen.map(([, value]) => value).join('/')}` : path;
      // The query picks the method, whichever of HTTP's it is.
      const key = isSelected ? virtual : `${call.method} ${path}`;
      const group = groups.get(key) ?? {
        method: call.method,
        path: virtual,
        ...(isSelected && { rpc: { path, query: Object.fromEntries(chosen) } }),
        calls: [],
      };
      group.calls.push(call);
      groups.set(key, group);
    }
  }
  return groups;
}

function addTo<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function getValue(query: readonly Pair[], name: string): string {
  return query.find((pair) => pair.name === name)?.value ?? '';
}

/** Parameters that every call of a path has, of which at least one takes several words. */
function findSelectors(calls: readonly Call[], { redact }: Secrecy): string[] {
  const names = new Set(calls.flatMap(({ query }) => query.map(({ name }) => name)));
  const found = [...names]
    .filter((name) => SELECTOR.test(name))
    .filter((name) => {
      const values = calls.map(({ query }) => getValue(query, name));
      return (
        SELECTOR.test(name) && values.every((value) => WORD.test(value) && redact(value) === value)
      );
    });
  const isPicking = found.some(
    (name) => new Set(calls.map(({ query }) => getValue(query, name))).size > 1,
  );
  return isPicking ? found : [];
}

/** `/offers/15` is `/offers/{offerId}`. */
function toTemplate(segments: readonly string[], { redact }: Secrecy): string {
  const taken = new Set<string>();
  const parts = segments.map((segment, index) => {
    const [, named] = /^\{(.+)\}$/.exec(segment) ?? [];
    const isData = DATA.test(segment) || isOpaque(segment) || redact(segment) !== segment;
    if (named === undefined && !isData) {
      return encodeURI(segment).replace(/[?#{}]/g, encodeURIComponent);
    }
    const before = toWords(segments[index - 1] ?? '').at(-1) ?? '';
    let name = named ? named.replace(/[^\w-]/g, '_') : `${before.replace(/s$/, '') || 'id'}`;
    if (!named && before) name += 'Id';
    while (taken.has(name)) name = `${name}2`;
    taken.add(name);
    return `{${name}}`;
  });
  return `/${parts.join('/')}`;
}

interface FoundKey {
  readonly node: UnknownRecord;
  has(call: Call): boolean;
  /** Whether a pair of the query or of the headers is this key. */
  isAt(place: 'query' | 'header', name: string): boolean;
}

/** Where callers say who they are: the places of all that has the name of a secret, the most common first. */
function findKeys(calls: readonly Call[], { isSecretName }: Secrecy): Map<string, FoundKey> {
  const counts = new Map<
    string,
    { place: 'query' | 'header'; name: string; count: number; bearer: number }
  >();
  for (const { query, headers } of calls) {
    const seen = new Set<string>();
    const note = (place: 'query' | 'header', { name, value }: Pair) => {
      const key = `${place} ${place === 'header' ? name.toLowerCase() : name}`;
      if (seen.has(key)) return;
      seen.add(key);
      const found = counts.get(key) ?? { place, name, count: 0, bearer: 0 };
      found.count += 1;
      if (/^bearer /i.test(value)) found.bearer += 1;
      counts.set(key, found);
    };
    for (const pair of query) if (isSecretName(pair.name)) note('query', pair);
    for (const pair of headers) if (isSecretHeader(pair.name, isSecretName)) note('header', pair);
  }
  const keys = [...counts.values()].sort((a, b) => b.count - a.count);
  return new Map(
    keys.map(({ place, name, count, bearer }): [string, FoundKey] => {
      const isBearer = place === 'header' && /^authorization$/i.test(name) && bearer === count;
      const isAt = (where: string, other: string) =>
        where === place &&
        (place === 'header' ? other.toLowerCase() === name.toLowerCase() : other === name);
      return [
        isBearer ? 'Token' : name,
        {
          node: isBearer
            ? { type: 'http', scheme: 'bearer', description: 'Token of the caller.' }
            : { type: 'apiKey', in: place, name, description: 'Key of the caller.' },
          isAt,
          has: ({ query, headers }) =>
            query.some((pair) => isAt('query', pair.name)) ||
            headers.some((pair) => isAt('header', pair.name)),
        },
      ];
    }),
  );
}

function isSecretHeader(name: string, isSecretName: (name: string) => boolean): boolean {
  if (/^(?:cookie|postman-token|sec-.*|proxy-.*)$/i.test(name)) return false;
  return /^authorization$/i.test(name) || isSecretName(name);
}

function toOperation(
  { method, path, rpc, calls }: Group,
  keys: ReadonlyMap<string, FoundKey>,
  secrecy: Secrecy,
): DraftOperation {
  const [first] = calls;
  const own = [...keys].filter(([, key]) => calls.some(key.has)).map(([name]) => name);
  const isKey = (place: 'query' | 'header', name: string) =>
    [...keys.values()].some((key) => key.isAt(place, name));
  const parameters = [
    ...listVariables(path, calls, secrecy),
    ...listPairs(
      'query',
      calls,
      (name) => isKey('query', name) || name in (rpc?.query ?? {}),
      secrecy,
    ),
    ...listPairs(
      'header',
      calls,
      (name) => isKey('header', name) || USUAL_HEADER.test(name),
      secrecy,
    ),
  ];
  const bodies = calls.flatMap(({ body }) => body ?? []);
  const description = calls.find((call) => call.description)?.description;
  return {
    method,
    path,
    ...(rpc && { rpc }),
    ...(first?.name && { name: first.name, summary: secrecy.redact(first.name) }),
    ...(description && { description: secrecy.redact(description) }),
    ...(first?.tag && { tag: secrecy.redact(first.tag) }),
    parameters,
    ...(bodies.length > 0 && {
      body: { isRequired: bodies.length === calls.length, content: toContent(bodies, secrecy) },
    }),
    responses: toResponses(calls, secrecy),
    security: own.length > 0 ? [Object.fromEntries(own.map((name) => [name, []]))] : [],
    notes: [],
  };
}

function listVariables(path: string, calls: readonly Call[], secrecy: Secrecy): UnknownRecord[] {
  return path.split('/').flatMap((part, index) => {
    const [, name] = /^\{(.+)\}$/.exec(part) ?? [];
    if (name === undefined) return [];
    const values = calls.map(({ segments }) => segments[index - 1] ?? '');
    const known = values.filter((value) => !/^\{.*\}$/.test(value));
    return [toParameter('path', name, known, true, calls, secrecy)];
  });
}

function listPairs(
  place: 'query' | 'header',
  calls: readonly Call[],
  isLeftOut: (name: string) => boolean,
  secrecy: Secrecy,
): UnknownRecord[] {
  const values = new Map<
    string,
    { name: string; list: string[]; calls: number; isOptional: boolean }
  >();
  for (const call of calls) {
    const seen = new Set<string>();
    for (const { name, value, isOptional = false } of place === 'query'
      ? call.query
      : call.headers) {
      if (!name || isLeftOut(name)) continue;
      const key = place === 'header' ? name.toLowerCase() : name;
      const found = values.get(key) ?? { name, list: [], calls: 0, isOptional: false };
      found.list.push(value);
      found.isOptional ||= isOptional;
      if (!seen.has(key)) found.calls += 1;
      seen.add(key);
      values.set(key, found);
    }
  }
  return [...values.values()].map(({ name, list, calls: count, isOptional }) => {
    const isRequired = !isOptional && calls.length > 1 && count === calls.length;
    return toParameter(place, name, list, isRequired, calls, secrecy);
  });
}

function toParameter(
  place: string,
  name: string,
  values: readonly string[],
  isRequired: boolean,
  calls: readonly Call[],
  { redact }: Secrecy,
): UnknownRecord {
  const text = calls.map(({ descriptions }) => descriptions.get(name)).find(Boolean);
  const known = values.filter((value) => value !== '' && !value.includes('{{'));
  const isInteger =
    known.length > 0 && known.every((value) => /^-?(?:0|[1-9]\d{0,14})$/.test(value));
  const inferred = inferSchema(known, () => false);
  const schema = isInteger ? { type: 'integer' } : known.length > 0 ? inferred : { type: 'string' };
  return {
    name,
    in: place,
    ...(text && { description: redact(text) }),
    ...((isRequired || place === 'path') && { required: true }),
    schema: name.endsWith('[]') ? { type: 'array', items: schema } : schema,
  };
}

function toContent(bodies: readonly CallBody[], secrecy: Secrecy): Map<string, DraftContent> {
  const byType = new Map<string, unknown[]>();
  for (const { type, value } of bodies) {
    if (value !== undefined) addTo(byType, type, value);
    else if (!byType.has(type)) byType.set(type, []);
  }
  return new Map(
    [...byType].map(([type, values]) => {
      const isStructured = isJson(type) || isForm(type);
      return [
        type,
        { schema: isStructured ? infer(values, secrecy) : { type: 'string' }, examples: [] },
      ];
    }),
  );
}

function infer(values: readonly unknown[], { redact }: Secrecy): UnknownRecord {
  return inferSchema(values, (name) => redact(name) !== name);
}

function toResponses(calls: readonly Call[], secrecy: Secrecy): Map<string, DraftBody> {
  const byStatus = new Map<string, Call['responses'][number][]>();
  for (const response of calls.flatMap(({ responses }) => responses)) {
    const status = String(response.status);
    addTo(byStatus, status, response);
  }
  return new Map(
    [...byStatus]
      .sort(([a], [b]) => a.localeCompare(b))
      .map(([status, responses]) => {
        const bodies = responses.filter(({ type, value }) => type && value !== undefined);
        return [status, { content: toResponseContent(bodies, secrecy, status) }];
      }),
  );
}

/** Bodies under a status of success that say they are none are another form. */
function toResponseContent(
  bodies: readonly CallBody[],
  secrecy: Secrecy,
  status: string,
): Map<string, DraftContent> {
  const isFailure = ({ value }: CallBody) => status.startsWith('2') && saysFailure(value);
  const successes = bodies.filter((body) => !isFailure(body));
  const failures = bodies.filter(isFailure);
  if (successes.length === 0 || failures.length === 0) return toContent(bodies, secrecy);
  const content = toContent(successes, secrecy);
  for (const [type, { schema: failure }] of toContent(failures, secrecy)) {
    const success = content.get(type);
    const marks = success ? findMarks(success.schema, failure) : [];
    // What no mark tells apart is one form.
    if (!success || marks.length === 0) return toContent(bodies, secrecy);
    const schema = requireAlso(success.schema, marks);
    content.set(type, { ...success, schema, failure: requireAlso(failure, marks) });
  }
  return content;
}

/** Members that have other words in one form than in the other. */
function findMarks(one: UnknownRecord, other: UnknownRecord): string[] {
  const [first, second] = [one.properties, other.properties].map((all) =>
    isRecord(all) ? all : {},
  );
  const listWords = (member: unknown) =>
    isRecord(member) && Array.isArray(member.enum) ? member.enum : [];
  return Object.keys(first ?? {}).filter((name) => {
    const [own, others] = [listWords(first?.[name]), listWords(second?.[name])];
    return own.length > 0 && others.length > 0 && !own.some((word) => others.includes(word));
  });
}

function requireAlso(schema: UnknownRecord, names: readonly string[]): UnknownRecord {
  const required = Array.isArray(schema.required) ? schema.required : [];
  return { ...schema, required: [...new Set([...names, ...required])] };
}

/** Whether a body names itself a failure by the words that such services use. */
export function saysFailure(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { status, success, ok, error, errors, result } = value;
  const words = [status, result].filter((word) => typeof word === 'string');
  if (words.some((word) => /^(?:error|err|fail|failed|failure|nok)$/i.test(word as string)))
    return true;
  if ([success, ok].some((mark) => mark === false || mark === 0 || mark === '0')) return true;
  const isError = (mark: unknown) =>
    typeof mark === 'string'
      ? !/^0?$/.test(mark)
      : typeof mark === 'number'
        ? mark !== 0
        : mark === true;
  return (
    isError(error) ||
    (isRecord(error) && success === undefined) ||
    (isRecord(errors) && Object.keys(errors).length > 0)
  );
}
