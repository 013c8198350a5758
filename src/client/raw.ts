import { callWithRetries } from './call.js';
import type { CallOptions } from './config.js';
import { type Call, type Context, contexts } from './context.js';
import { InputError } from './encode.js';
import type { RequestParts } from './openapi-fetch.js';
import type { MediaType, Method, Safety } from './operation.js';
import type { UnknownRecord } from './record.js';
import type { Result } from './result.js';

/** A request that the contract does not describe. */
export interface RawRequest {
  readonly method: Method;
  /** Path below the address of the service, such as `/3.1/new-things`; values in it are for the caller to encode. */
  readonly path: string;
  /** Members of the query; lists and objects in brackets. */
  readonly query?: Readonly<UnknownRecord>;
  /** Members of the body. */
  readonly body?: Readonly<UnknownRecord>;
  /** Media type of the body. Default: what other operations of the service take. */
  readonly type?: MediaType;
  /** `read` and `idempotent` are retried. Default: `unsafe`, which is sent once. */
  readonly safety?: Safety;
}

/**
 * Sends a request that the contract does not describe, as a client sends its own: with key, brackets, envelope, and
 * retries by its safety. Like a method it resolves to a result.
 * @typeParam Data what the caller expects a success to hold; nothing checks it
 * @param client what a factory of this package created
 * @throws {TypeError} for any other object
 * @example
 * const result = await request(client, { method: 'GET', path: '/3.1/things', safety: 'read' });
 */
export async function request<Data = unknown>(
  client: object,
  raw: RawRequest,
  options: CallOptions = {},
): Promise<Result<Data>> {
  const context = contexts.get(client);
  if (!context) throw new TypeError('request needs a client of this package');
  const call = toRawCall(context, raw);
  const result = await callWithRetries(call, () => splitRaw(call, raw, options.headers), options);
  return result as Result<Data>;
}

/** A call of an operation that is made up for one request: with key and envelope of the service. */
function toRawCall(context: Context, raw: RawRequest): Call {
  const { method, path, body, safety = 'unsafe', type = findType(context) } = raw;
  return {
    context,
    id: path,
    operation: { method, path, safety, ...(body && type && { body: [type] }) },
  };
}

function findType({ features }: Context): MediaType | undefined {
  if (features.forms) return 'application/x-www-form-urlencoded';
  return features.json && 'application/json';
}

/** @throws {InputError} for a path that is none, and for a body that this client can't encode */
function splitRaw(
  { context: { features }, operation }: Call,
  { path, query, body }: RawRequest,
  headers: RequestParts['headers'],
): RequestParts {
  if (!/^\/[^?#{}]*$/.test(path)) {
    throw new InputError('path must begin with a slash and have neither query nor braces');
  }
  const [type] = operation.body ?? [];
  const encoders = {
    'application/json': features.json,
    'application/x-www-form-urlencoded': features.forms,
    'multipart/form-data': features.multipart,
  };
  const encoder = type && encoders[type];
  if (body && !encoder) throw new InputError(`this client sends no body of ${type ?? 'any type'}`);
  return { params: { query: query ?? {} }, body, headers };
}
