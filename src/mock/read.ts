import type { Contract, ContractOperation } from '../contract/contract.js';
import { isListName, nameSegments, valueByName } from '../contract/names.js';
import { createCoercer } from '../contract/validator.js';
import { nested, parseBody } from './body.js';
import type { ParsedRequest } from './engine.js';
import { shaped } from './shape.js';

/** Reads a request in the terms of the operation it was matched to. */
export type Reader = (
  request: Request,
  operation: ContractOperation,
  pathParams: Readonly<Record<string, string>>,
) => Promise<ParsedRequest>;

/** A reader that understands queries, forms and JSON as the provider does. */
export function createReader(contract: Contract): Reader {
  const coerce = createCoercer(contract);

  const bodyOf = async (
    request: Request,
    operation: ContractOperation,
    search: URLSearchParams,
  ): Promise<unknown> => {
    const [content] = operation.body?.content ?? [];
    if (!content) return undefined;
    const types = operation.body?.content.map(({ mediaType }) => mediaType) ?? [];
    const body = await parseBody(request, types);
    if (body && !body.isForm) return body.value;
    const form = {
      ...(contract.bodyInQuery && nested(undeclared(contract, operation, search))),
      ...body?.value,
    };
    // A form without fields has no bytes at all, so none is the same as an empty one.
    const isForm = !content.mediaType.includes('json') && operation.body?.required;
    if (!body && !isForm && Object.keys(form).length === 0) return undefined;
    const value = shaped(contract.document, content.schemaPointer, form);
    coerce(content.schemaPointer, value);
    return value;
  };

  return async (request, operation, pathParams) => {
    const { searchParams } = new URL(request.url);
    const body = await bodyOf(request, operation, searchParams);
    const headers = Object.fromEntries(request.headers);
    delete headers['content-length'];
    return {
      method: operation.method,
      path: operation.path.replace(/\{([^}]+)\}/g, (_, name: string) => pathParams[name] ?? ''),
      query: declaredQuery(operation, searchParams),
      headers: { ...headers, ...(body !== undefined && { 'content-type': 'application/json' }) },
      ...(operation.body && { body }),
    };
  };
}

/** What stands in the query besides parameters, selector and key. */
function undeclared(
  { key }: Contract,
  { parameters, rpc }: ContractOperation,
  search: URLSearchParams,
): (readonly [string, string])[] {
  const known = new Set([
    ...parameters.map(({ name }) => nameSegments(name)[0]),
    ...Object.keys(rpc?.query ?? {}),
    key.name,
  ]);
  return [...search].filter(([name]) => !known.has(nameSegments(name)[0]));
}

/**
 * Query values under the names of the document. PHP reads `offer[]=1`, `offer[0]=1` and `offer=1` alike where a list
 * is wanted, so a list is found under each of its spellings.
 */
function declaredQuery(
  operation: ContractOperation,
  search: URLSearchParams,
): Record<string, string | string[]> {
  const query: Record<string, string | string[]> = {};
  for (const name of new Set(search.keys())) {
    const values = search.getAll(name);
    query[name] = values.length === 1 ? (values[0] as string) : values;
  }
  const lists = operation.parameters.filter((p) => p.in === 'query' && isListName(p.name));
  const tree = lists.length ? nested(search) : {};
  for (const { name } of lists) {
    const value = valueByName(tree, name);
    if (value === undefined) continue;
    const items = typeof value === 'object' && value !== null ? Object.values(value) : [value];
    query[name] = items.map(String);
  }
  return query;
}
