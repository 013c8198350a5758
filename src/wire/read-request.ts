import type { Content, Contract, ContractOperation, Parameter } from '../contract/contract.js';
import type { ParsedRequest } from '../mock/engines/engine.js';
import type { MockRequest } from '../server/message.js';
import { BodyError, checkBounds, checkEncoding, nested, parseBody } from './body.js';
import { nestByName, valueByName } from './brackets.js';
import { shaped } from './coerce.js';

/** A request and the operation that it was matched to. */
export interface Arrival {
  readonly request: MockRequest;
  readonly operation: ContractOperation;
  readonly path: string;
  readonly search: string;
  readonly query: URLSearchParams;
  readonly pathParams: Readonly<Record<string, string>>;
}

/** A request in the terms of its operation, and what is not in these terms. */
export interface Reading {
  readonly request: ParsedRequest;
  /** The form of body that the request has chosen; the first of the operation unless it has. */
  readonly content?: Content;
  /** Wire names in the query that the operation does not have. */
  readonly strays: readonly string[];
  /** Members of the body that came in the query. */
  readonly fromQuery: ReadonlySet<string>;
  /** Why the body was left unread, a sentence; missing where it was read. */
  readonly unread?: string;
}

/**
 * Reads a request as the provider does: queries, forms and JSON.
 * @throws {BodyError}
 */
export type Reader = (arrival: Arrival) => Promise<Reading>;

export function createReader(contract: Contract): Reader {
  const { document } = contract;
  const names = new Map<ContractOperation, Record<string, unknown>>();

  const parametersOf = (
    { operation, request, pathParams }: Arrival,
    tree: Record<string, unknown>,
  ): ParsedRequest['parameters'] => {
    const values: ParsedRequest['parameters'] = { path: {}, query: {}, header: {} };
    const given: Record<Parameter['in'], (name: string) => unknown> = {
      path: (name) => decodeURIComponent(pathParams[name] ?? ''),
      query: (name) => valueByName(tree, name),
      header: (name) => request.headers.get(name) ?? undefined,
    };
    for (const { name, in: place, pointer } of operation.parameters) {
      const value = given[place](name);
      // A name without a value is as good as none.
      if (value === undefined || value === '') continue;
      values[place][name] = shaped(document, `${pointer}/schema`, value);
    }
    return values;
  };

  /** The body with the members that came in the query. */
  const bodyOf = async (
    request: Pick<MockRequest, 'headers' | 'body'>,
    { body: spec }: ContractOperation,
    content: Content | undefined,
    fromQuery: Record<string, unknown>,
  ): Promise<unknown> => {
    if (!spec || !content) return undefined;
    const types = spec.content.map(({ mediaType }) => mediaType);
    const parsed = await parseBody(request, types);
    if (parsed) checkBounds(parsed.value);
    if (parsed && !parsed.isForm) return parsed.value;
    const fields = { ...fromQuery, ...parsed?.value };
    // A form without fields has no bytes at all, so none is the same as an empty one.
    const mayBeEmpty = isForm(content.mediaType) && spec.required;
    if (!parsed && !mayBeEmpty && Object.keys(fields).length === 0) return undefined;
    return shaped(document, content.schemaPointer, fields);
  };

  return async (arrival) => {
    const { request, operation, path, search, query } = arrival;
    checkEncoding(path, 'the path');
    checkEncoding(search, 'the query');
    const tree = nested(query);
    checkBounds(tree);

    const known = names.get(operation) ?? knownNames(operation);
    names.set(operation, known);
    const others = othersOf(contract, known, tree);
    const members = contract.bodyInQuery && operation.body ? others.filter(isWhole) : [];
    const fromQuery = Object.fromEntries(members.map(({ name, value }) => [name, value]));
    let unread = request.body && !operation.body ? `${operation.id} takes none` : undefined;
    const content = contentOf(operation, request.headers.get('content-type'));
    const body = await bodyOf(request, operation, content, fromQuery).catch((error: Error) => {
      // Who reads forms alone finds no fields in anything else, and does not say so.
      const isOther = error instanceof BodyError && error.status === 415;
      const readsForms = operation.body?.content.every(({ mediaType }) => isForm(mediaType));
      if (!isOther || !readsForms) throw error;
      unread = error.message;
      return bodyOf({ headers: request.headers, body: null }, operation, content, fromQuery);
    });
    return {
      request: {
        method: operation.method,
        path,
        search,
        parameters: parametersOf(arrival, tree),
        ...(body !== undefined && { body }),
      },
      ...(content && { content }),
      strays: others.filter((other) => !members.includes(other)).map(({ name }) => name),
      fromQuery: new Set(Object.keys(fromQuery)),
      ...(unread !== undefined && { unread }),
    };
  };
}

function contentOf({ body }: ContractOperation, contentType: string | null): Content | undefined {
  const mediaType = contentType?.split(';', 1)[0]?.trim().toLowerCase();
  return body?.content.find((one) => one.mediaType === mediaType) ?? body?.content[0];
}

function isForm(mediaType: string): boolean {
  return !mediaType.includes('json');
}

/** Something in a query that is neither parameter nor selector nor key. */
interface Other {
  /** Wire name. */
  readonly name: string;
  readonly value: unknown;
}

function isWhole({ name }: Other): boolean {
  return !name.includes('[');
}

/** What an operation takes in the query besides its key, as a tree of names. */
function knownNames({ parameters, rpc }: ContractOperation): Record<string, unknown> {
  const names = parameters.filter((parameter) => parameter.in === 'query').map(({ name }) => name);
  return nestByName([...names, ...Object.keys(rpc?.query ?? {})].map((name) => [name, true]));
}

function othersOf(
  { keyPlaces }: Contract,
  known: Record<string, unknown>,
  tree: Record<string, unknown>,
): Other[] {
  const isKey = (name: string) =>
    keyPlaces.some(
      (place) =>
        place.in === 'query' &&
        (place.name === name || (place.anyCase && place.name.toLowerCase() === name.toLowerCase())),
    );
  return Object.entries(tree).flatMap(([name, value]) =>
    isKey(name) ? [] : beyond(Object.hasOwn(known, name) ? known[name] : undefined, name, value),
  );
}

/** What of a value no parameter has; `known` is true where one has the whole of it. */
function beyond(known: unknown, name: string, value: unknown): Other[] {
  if (known === true) return [];
  if (!isTree(known) || !isTree(value)) return [{ name, value }];
  return Object.entries(value).flatMap(([segment, member]) =>
    beyond(
      Object.hasOwn(known, segment) ? known[segment] : undefined,
      `${name}[${segment}]`,
      member,
    ),
  );
}

function isTree(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
