import createFetchClient from 'openapi-fetch';
import { bracketPairs, formBody, InputError, queryText } from './encode.js';
import { readEnvelope } from './envelope.js';
import type { Api, MediaType, Operation } from './operation.js';
import type { CallError, Result } from './result.js';
import type { CallOptions } from './types.js';

export interface ClientConfig {
  /** Address of the service, without a trailing slash or with one; a path prefix is kept. */
  baseUrl: string;
  /** Key of the caller; left out for operations that need none. */
  key?: string | undefined;
  /** Used instead of the global `fetch`. */
  fetch?: ((request: Request) => Promise<Response>) | undefined;
}

type Input = Readonly<Record<string, unknown>>;

/** Any client, with its methods by operation id. */
export type UntypedClient = Readonly<
  Record<string, (input?: Input, options?: CallOptions) => Promise<Result<unknown>>>
>;

/**
 * A client with one method per operation of the table.
 *
 * Methods resolve to a {@link Result} and never reject: failures of the network, of HTTP, of the envelope and of the
 * input come back as `{ ok: false, error }`.
 *
 * @throws {TypeError} when `baseUrl` is not an http(s) address
 */
export function createClient<Typed = UntypedClient>(api: Api, config: ClientConfig): Typed {
  const http = createFetchClient<never>({
    baseUrl: checkedBaseUrl(config.baseUrl),
    ...(config.fetch && { fetch: config.fetch }),
  });

  const call = async (
    operation: Operation,
    input: Input,
    options: CallOptions,
  ): Promise<Result<unknown>> => {
    let wire: WireCall;
    try {
      wire = wireCall(api, operation, input, config.key);
    } catch (error) {
      if (error instanceof InputError) return failure({ kind: 'input', message: error.message });
      throw error;
    }
    try {
      const { response, error } = (await http.request(
        operation.method.toLowerCase() as never,
        wire.path as never,
        {
          params: { path: wire.pathParams, header: { ...wire.headers, ...options.headers } },
          querySerializer: () => wire.query,
          ...(wire.body !== undefined && {
            body: wire.body,
            bodySerializer: (body: unknown) => body,
          }),
          parseAs: 'stream',
          redirect: operation.answer === 'redirect' ? 'manual' : 'follow',
          ...(options.signal && { signal: options.signal }),
        } as never,
      )) as { response: Response; error?: unknown };
      const body = response.bodyUsed ? error : bodyOf(operation, await response.text());
      return outcome(operation, operation.envelope ?? api.envelope, response, body);
    } catch (error) {
      const kind = options.signal?.aborted ? 'aborted' : 'network';
      return failure({ kind, message: `${operation.method} ${wire.path}: ${reason(error)}` });
    }
  };

  return Object.fromEntries(
    Object.entries(api.operations).map(([id, operation]) => [
      id,
      (input: Input = {}, options: CallOptions = {}) => call(operation, input, options),
    ]),
  ) as Typed;
}

interface WireCall {
  path: string;
  pathParams: Record<string, string>;
  query: string;
  headers: Record<string, string>;
  body?: unknown;
}

/** Sorts flat input into path, query and body and writes each in the form of the wire. */
function wireCall(api: Api, operation: Operation, input: Input, key: string | undefined): WireCall {
  const pathParams: Record<string, string> = {};
  const query: Record<string, unknown> = { ...operation.rpc?.query };
  const members: Record<string, unknown> = {};
  const pathNames = [...operation.path.matchAll(/\{([^}]+)\}/g)].map((match) => match[1]);

  for (const [name, value] of Object.entries(input)) {
    if (pathNames.includes(name)) pathParams[name] = String(value);
    else if (!operation.body || operation.query?.includes(name)) query[name] = value;
    else members[name] = value;
  }
  const missing = pathNames.find((name) => name && pathParams[name] === undefined);
  if (missing) throw new InputError(`${missing} is missing: it is part of the path`);

  const headers: Record<string, string> = {};
  if (key !== undefined && operation.key !== false) {
    const value = `${api.key.prefix ?? ''}${key}`;
    if (api.key.in === 'header') headers[api.key.name] = value;
    else query[api.key.name] = value;
  }
  return {
    path: operation.rpc?.path ?? operation.path,
    pathParams,
    query: queryText(bracketPairs(query)),
    headers,
    ...(operation.body && encodedBody(operation.body, members, headers)),
  };
}

function encodedBody(
  types: readonly MediaType[],
  members: Input,
  headers: Record<string, string>,
): { body?: unknown } {
  const pairs = bracketPairs(members);
  const wanted = pairs.some(([, value]) => value instanceof Blob)
    ? 'multipart/form-data'
    : types[0];
  const type = wanted && types.includes(wanted) ? wanted : types[0];
  if (type === 'application/json') {
    headers['Content-Type'] = type;
    return { body: JSON.stringify(members) };
  }
  if (type === 'multipart/form-data') return { body: formBody(pairs, true) };
  headers['Content-Type'] = 'application/x-www-form-urlencoded';
  return { body: formBody(pairs, false).toString() };
}

/** Judges an answer: status first, then shape, then what the envelope says. */
function outcome(
  operation: Operation,
  envelope: Api['envelope'] | false,
  response: Response,
  body: unknown,
): Result<unknown> {
  const { status } = response;
  const verdict = envelope && readEnvelope(envelope, body);
  const told = verdict && !verdict.success ? verdict : undefined;
  const redirected = operation.answer === 'redirect' && status >= 300 && status < 400;
  if (!response.ok && !redirected) {
    const message = told?.message ?? `HTTP ${status} ${response.statusText}`.trim();
    return failure({ kind: 'http', message, ...codeOf(told), status, body }, response);
  }
  if (operation.answer !== 'json') return { ok: true, data: body, response };
  if (typeof body !== 'object' || body === null) {
    const message = `HTTP ${status}: the answer is not JSON`;
    return failure({ kind: 'parse', message, status, body }, response);
  }
  if (told) {
    const message = told.message ?? 'the provider reports a failure';
    return failure({ kind: 'provider', message, ...codeOf(told), status, body }, response);
  }
  return { ok: true, data: body, response };
}

function codeOf(verdict: { code?: string | number } | undefined): { code?: string | number } {
  return verdict?.code === undefined ? {} : { code: verdict.code };
}

function failure(error: CallError, response?: Response): Result<never> {
  return { ok: false, error, ...(response && { response }) };
}

/** The parsed body, or its text where text is promised or nothing else can be made of it. */
function bodyOf(operation: Operation, text: string): unknown {
  if (operation.answer !== 'json') return text;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** Why a request had no answer. The cause is named by its code: its text may hold the address and so the key. */
function reason(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  if (cause instanceof Error)
    return 'code' in cause ? `no answer (${cause.code})` : `no answer (${cause.name})`;
  return 'no answer';
}

function checkedBaseUrl(baseUrl: string): string {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:') {
    throw new TypeError(
      `baseUrl must be an http(s) address such as https://example.com, not ${baseUrl}`,
    );
  }
  return `${url.origin}${url.pathname.replace(/\/+$/, '')}`;
}
