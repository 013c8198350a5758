import { isRecord, type UnknownRecord } from '../client/record.js';
import type {
  ContentSpec,
  Contract,
  ContractOperation,
  ParameterSpec,
} from '../contract/contract.js';
import { isForm, toEssence } from '../contract/media-type.js';
import type { HttpRequest } from '../server/message.js';
import {
  assertBounds,
  decodeComponent,
  nestFields,
  parseBody,
  parseUrlencoded,
  RequestError,
} from './body.js';
import { getByName, nestByName } from './brackets.js';
import { coerce } from './coerce.js';

/** A request and the operation that it was matched to. */
export interface MatchedRequest {
  readonly request: HttpRequest;
  readonly operation: ContractOperation;
  /** Path of the service, and query without its question mark; percent-encoded as sent. */
  readonly path: string;
  readonly search: string;
  readonly pathParams: Readonly<Record<string, string>>;
}

/** A request in the terms of its operation. */
export interface ParsedRequest {
  readonly method: string;
  /** As the request named them: path, and query without its question mark. */
  readonly path: string;
  readonly search: string;
  /** Parameters under the names of the document, with the types of their schemas. */
  readonly parameters: Readonly<Record<ParameterSpec['in'], UnknownRecord>>;
  /** JSON or the members of a form, files included. */
  readonly body?: unknown;
}

/** A request in the terms of its operation, and what is not in these terms. */
export interface ReadRequest {
  readonly request: ParsedRequest;
  /** The form of body that the request has chosen, otherwise the first of the operation. */
  readonly content?: ContentSpec;
  /** Wire names in the query that the operation does not have. */
  readonly unknownInQuery: readonly string[];
  /** Members of the body that came in the query. */
  readonly fromQuery: ReadonlySet<string>;
  /** Why the body was not read, a sentence; missing where it was read. */
  readonly bodyIgnored?: string;
}

export type RequestReader = (matched: MatchedRequest) => Promise<ReadRequest>;

/**
 * Makes a function that reads a request as the provider does: queries, forms and JSON.
 * @returns a function that throws a {@link RequestError} for what can't be read
 */
export function createRequestReader(contract: Contract): RequestReader {
  const known = new Map<ContractOperation, UnknownRecord>();

  return async (matched) => {
    const { request, operation, path, search } = matched;
    const tree = nestFields(parseUrlencoded(search, 'query'));
    assertBounds(tree);
    const names = known.get(operation) ?? listKnownNames(operation);
    known.set(operation, names);
    const unknown = findUnknown(contract, names, tree);
    const members = contract.bodyInQuery && operation.body ? unknown.filter(isMember) : [];
    const fromQuery = Object.fromEntries(members.map(({ name, value }) => [name, value]));
    const parameters = readParameters(contract, matched, tree);
    const { content, body, bodyIgnored } = await readBody(contract, operation, request, fromQuery);
    return {
      request: {
        method: operation.method,
        path,
        search,
        parameters,
        ...(body !== undefined && { body }),
      },
      ...(content && { content }),
      unknownInQuery: unknown.filter((one) => !members.includes(one)).map(({ name }) => name),
      fromQuery: new Set(Object.keys(fromQuery)),
      ...(bodyIgnored !== undefined && { bodyIgnored }),
    };
  };
}

function readParameters(
  { document }: Contract,
  { operation, request, pathParams }: MatchedRequest,
  tree: UnknownRecord,
): ParsedRequest['parameters'] {
  const values: ParsedRequest['parameters'] = { path: {}, query: {}, header: {} };
  const get: Record<ParameterSpec['in'], (name: string) => unknown> = {
    path: (name) => decodeComponent(pathParams[name] ?? '', 'path'),
    query: (name) => getByName(tree, name),
    header: (name) => request.headers.get(name) ?? undefined,
  };
  for (const { name, in: place, pointer } of operation.parameters) {
    const value = get[place](name);
    // A name without a value is as good as none.
    if (value === undefined || value === '') continue;
    values[place][name] = coerce(document, `${pointer}/schema`, value);
  }
  return values;
}

type Body = Pick<HttpRequest, 'headers' | 'body'>;

/** The body with the members that came in the query; what the operation does not read is ignored as the service does. */
async function readBody(
  contract: Contract,
  operation: ContractOperation,
  request: Body,
  fromQuery: UnknownRecord,
): Promise<{ content?: ContentSpec; body?: unknown; bodyIgnored?: string }> {
  const { body: spec, id } = operation;
  const content = selectContent(operation, request.headers.get('content-type'));
  if (!spec || !content)
    return (await hasBytes(request)) ? { bodyIgnored: `${id} takes none` } : {};
  const types = spec.content.map(({ mediaType }) => mediaType);
  const parse = (one: Body) =>
    parseMembers(contract, spec.required, content, types, one, fromQuery);
  try {
    return { content, body: await parse(request) };
  } catch (error) {
    // A service that reads forms only finds no fields in anything else, and does not say so.
    const isOtherType = error instanceof RequestError && error.status === 415;
    if (!isOtherType || !types.every(isForm)) throw error;
    const body = await parse({ headers: request.headers, body: null });
    return { content, body, bodyIgnored: error.message };
  }
}

/** Whether a body has a byte; some clients announce one of length 0 with every request. */
async function hasBytes({ body }: Body): Promise<boolean> {
  for await (const chunk of (body ?? []) as AsyncIterable<Uint8Array>) {
    if (chunk.length > 0) return true;
  }
  return false;
}

async function parseMembers(
  { document, jsonAsForm }: Contract,
  isRequired: boolean,
  { mediaType, schemaPointer }: ContentSpec,
  types: readonly string[],
  request: Body,
  fromQuery: UnknownRecord,
): Promise<unknown> {
  const parsed = await parseBody(request, types);
  if (parsed) assertBounds(parsed.value);
  if (parsed?.kind === 'json') {
    return jsonAsForm ? coerce(document, schemaPointer, parsed.value) : parsed.value;
  }
  const fields = { ...fromQuery, ...parsed?.value };
  // A form without fields has no bytes at all, so none is the same as an empty one.
  const mayBeEmpty = isForm(mediaType) && isRequired;
  if (!parsed && !mayBeEmpty && Object.keys(fields).length === 0) return undefined;
  return coerce(document, schemaPointer, fields);
}

function selectContent(
  { body }: ContractOperation,
  contentType: string | null,
): ContentSpec | undefined {
  const mediaType = toEssence(contentType ?? '');
  return body?.content.find((one) => one.mediaType === mediaType) ?? body?.content[0];
}

/** Something in a query that is neither parameter nor selector nor key. */
interface UnknownParameter {
  /** Wire name. */
  readonly name: string;
  readonly value: unknown;
}

/** Whether it is the whole of a name, and so may be a member of the body. */
function isMember({ name }: UnknownParameter): boolean {
  return !name.includes('[');
}

/** What an operation takes in the query besides its key, as a tree of names. */
function listKnownNames({ parameters, rpc }: ContractOperation): UnknownRecord {
  const names = parameters.filter((parameter) => parameter.in === 'query').map(({ name }) => name);
  return nestByName([...names, ...Object.keys(rpc?.query ?? {})].map((name) => [name, true]));
}

function findUnknown(
  { keyPlaces }: Contract,
  known: UnknownRecord,
  tree: UnknownRecord,
): UnknownParameter[] {
  const isKey = (name: string) =>
    keyPlaces.some(
      (place) =>
        place.in === 'query' &&
        (place.name === name || (place.anyCase && place.name.toLowerCase() === name.toLowerCase())),
    );
  return Object.entries(tree).flatMap(([name, value]) =>
    isKey(name)
      ? []
      : subtractKnown(Object.hasOwn(known, name) ? known[name] : undefined, name, value),
  );
}

/** What of a value no parameter has; `known` is true where one has the whole of it. */
function subtractKnown(known: unknown, name: string, value: unknown): UnknownParameter[] {
  if (known === true) return [];
  if (!isRecord(known) || !isRecord(value)) return [{ name, value }];
  return Object.entries(value).flatMap(([segment, member]) =>
    subtractKnown(
      Object.hasOwn(known, segment) ? known[segment] : undefined,
      `${name}[${segment}]`,
      member,
    ),
  );
}
