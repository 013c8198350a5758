import type { Key } from '../contract/access.js';
import type { Contract, ContractOperation } from '../contract/contract.js';
import type { HttpRequest, HttpResponse } from '../server/message.js';
import { decodeComponent, RequestError } from '../wire/body.js';
import { createRequestReader, type ParsedRequest } from '../wire/read-request.js';
import { createRouter, type Match, type NoMatch } from '../wire/router.js';
import { createAuthenticator, type Denied } from './authenticate.js';
import {
  type Engine,
  type EngineResponse,
  type Preference,
  serializeResponse,
  toProblem,
} from './engines/engine.js';
import { parsePrefer } from './prefer.js';
import { refuse } from './refuse.js';
import { createRequestValidator } from './validate-request.js';

/** A response, and what the mock says of the request besides. */
export interface HandlerResult {
  readonly response: HttpResponse;
  readonly operation?: string;
  /** Why the request was refused, sentences with a JSON pointer. */
  readonly violations: readonly string[];
  /** What the service ignores. */
  readonly warnings: readonly string[];
}

/** Responds to one request of a provider; path and search are those of the service, without a prefix of the mock's. */
export type ProviderHandler = (
  request: HttpRequest,
  path: string,
  search: string,
) => Promise<HandlerResult>;

export interface ProviderHandlerOptions {
  /** The one key that passes, a text or one for each credential. Default: any that is not empty */
  readonly key?: Key | undefined;
  /** Responds once a request is matched, read and validated. */
  readonly engine: Engine;
}

/** The HTTP side of a provider's mock: finds the operation, looks at the key, reads, validates, then asks the engine. */
export function createProviderHandler(
  contract: Contract,
  { key, engine }: ProviderHandlerOptions,
): ProviderHandler {
  const route = createRouter(contract);
  const respond = createResponder(contract, engine, key);

  return async (request, path, search) => {
    const query = new URLSearchParams(search);
    // A HEAD is a GET whose body stays away.
    const method = request.method === 'HEAD' ? 'GET' : request.method;
    const match = route(method, path, query);
    const result =
      match.kind === 'match'
        ? await respond({ request, path, search, query }, match)
        : await refuseUnknown(contract, engine, method, path, match);
    const { response, violations = [], warnings = [] } = result;
    const operation = match.kind === 'match' ? match.operation : undefined;
    return {
      response: serializeResponse(response),
      ...(operation && { operation: operation.id }),
      violations,
      warnings: [...warnVirtual(operation, path), ...warnings, ...(response.warnings ?? [])],
    };
  };
}

/** The path of a document that no real site has: foreign clients that are generated from it work here and fail there. */
function warnVirtual(operation: ContractOperation | undefined, path: string): string[] {
  const { id, rpc } = operation ?? {};
  if (!rpc || path === rpc.path) return [];
  const address = `${rpc.path}?${new URLSearchParams(rpc.query)}`;
  return [
    `/path is virtual: no site has ${path}, ${id} is really at ${address};` +
      ' use the client, or generate yours from openapi.wire.yaml',
  ];
}

/** A result whose response is not yet written. */
interface Unwritten {
  readonly response: EngineResponse;
  readonly violations?: readonly string[];
  readonly warnings?: readonly string[];
}

interface Target {
  readonly request: HttpRequest;
  readonly path: string;
  readonly search: string;
  readonly query: URLSearchParams;
}

/** Makes the function that responds once the operation is known. */
function createResponder(contract: Contract, engine: Engine, key: Key | undefined) {
  const authenticate = createAuthenticator(contract, key);
  const read = createRequestReader(contract);
  const validate = createRequestValidator(contract);
  const deny = async (operation: ContractOperation, { cause, reason }: Denied) => ({
    response: await refuse(engine, operation, cause, [reason]),
    violations: [reason],
  });

  return async (target: Target, { operation, pathParams }: Match): Promise<Unwritten> => {
    const { request, path, search, query } = target;
    const prefer = parsePrefer(request.headers.get('prefer'));
    if (prefer.kind === 'invalid') {
      return { response: toProblem(400, 'Prefer not understood', prefer.detail) };
    }
    const access = authenticate(operation, request, query);
    if (access.kind === 'denied') return deny(operation, access);
    try {
      const reading = await read({ request, path, search, operation, pathParams });
      const denied = access.denyParameters(listParameterNames(reading.request));
      if (denied) return deny(operation, denied);
      const { violations, warnings } = validate(operation, reading);
      if (violations.length > 0) {
        const texts = violations.map(({ text }) => text);
        const response = await refuse(engine, operation, 'invalidInput', texts, violations);
        return { response, violations: texts, warnings };
      }
      const preference = { ...prefer.preference, ...readAccept(request) };
      return { response: await engine.respond(operation, reading.request, preference), warnings };
    } catch (error) {
      if (!(error instanceof RequestError)) throw error;
      const { status, message } = error;
      return { response: toProblem(status, 'The request could not be read', message) };
    }
  };
}

function listParameterNames({ parameters }: ParsedRequest): string[] {
  return Object.values(parameters).flatMap((values) => Object.keys(values));
}

function readAccept({ headers }: HttpRequest): Preference {
  const accept = headers.get('accept');
  return accept ? { accept } : {};
}

/** What the provider says to a method or path that it does not have; any operation documents it. */
async function refuseUnknown(
  { provider, operations }: Contract,
  engine: Engine,
  method: string,
  path: string,
  { kind, allowed }: NoMatch,
): Promise<Unwritten> {
  const address = decodeComponent(path, 'path');
  if (kind === 'wrong-method') {
    const allow = allowed.join(', ');
    const detail = `${address} of ${provider} takes ${allow}, not ${method}`;
    const problem = toProblem(405, 'Method not allowed', detail);
    const response = { ...problem, headers: { ...problem.headers, allow } };
    return { response, violations: [`/method is wrong: ${detail}`] };
  }
  const isQuery = kind === 'unknown-query';
  const detail = isQuery
    ? `${provider} has no operation at this query of ${address}`
    : `${provider} has no operation at ${address}`;
  const witness = operations.find(
    ({ rpc, refusals }) => refusals.unknownMethod && (isQuery ? rpc?.path === path : !rpc),
  );
  return {
    response: witness
      ? await refuse(engine, witness, 'unknownMethod', [detail])
      : toProblem(404, 'No such operation', detail),
    violations: [`${isQuery ? '/query' : '/path'} is wrong: ${detail}`],
  };
}
