import type { Contract, ContractOperation, Refusals } from '../contract/contract.js';
import { createRouter } from '../contract/router.js';
import { BodyError } from './body.js';
import { type Answer, createPrismEngine, type ParsedRequest, type Wish } from './engine.js';
import { parsePrefer } from './prefer.js';
import { createReader } from './read.js';

/** Answers one request of a provider; the path is that of the service, without a prefix of the mock's own. */
export type Front = (request: Request, path: string) => Promise<Response>;

/** The HTTP side of a provider's mock: routes first, reads every form of input, then asks the engine. */
export async function createFront(contract: Contract): Promise<Front> {
  const engine = await createPrismEngine(contract);
  const route = createRouter(contract);
  const read = createReader(contract);

  /** The provider's own documented refusal, where the contract declares one. */
  const refusal = async (
    operation: ContractOperation,
    cause: keyof Refusals,
    request: ParsedRequest,
  ): Promise<Answer | undefined> => {
    const declared = operation.refusals[cause];
    if (!declared) return undefined;
    const { status: code, example } = declared;
    return engine.answer(operation, request, { code, ...(example && { example }) });
  };

  /** What the provider says to a method or path it does not have; any operation documents it. */
  const unknown = (path: string, miss: 'path' | 'method' | 'selector') => {
    const witness = contract.operations.find(
      ({ rpc, refusals }) =>
        refusals.unknownMethod && (miss === 'selector' ? rpc?.path === path : !rpc),
    );
    if (!witness || miss === 'method') return undefined;
    const any = { method: witness.method, path: witness.path, query: {}, headers: {} };
    return refusal(witness, 'unknownMethod', any);
  };

  const answer = async (request: Request, path: string): Promise<Answer> => {
    const url = new URL(request.url);
    const match = route(request.method, path, url.searchParams);
    if ('miss' in match) {
      return (await unknown(path, match.miss)) ?? missed(contract, request.method, path, match);
    }
    const { operation, pathParams } = match;
    const wish = parsePrefer(request.headers.get('prefer'));
    if ('wrong' in wish) return problem(400, 'Prefer not understood', wish.wrong);

    const parsed = await read(request, operation, pathParams);
    const refused = await engine.judge(operation, parsed);
    if (refused) {
      const cause = refused.kind === 'key' ? 'missingKey' : 'invalidInput';
      const body =
        (await refusal(operation, cause, parsed)) ?? problemOf(refused.kind, refused.reasons);
      return {
        ...body,
        headers: { ...body.headers, 'x-mock-violations': asHeader(refused.reasons) },
      };
    }
    return engine.answer(operation, parsed, { ...wish, ...accepted(request) });
  };

  return async (request, path) => {
    try {
      return asResponse(await answer(request, path));
    } catch (error) {
      if (error instanceof BodyError) {
        return asResponse(problem(error.status, 'The request could not be read', error.message));
      }
      throw error;
    }
  };
}

function accepted(request: Request): Wish {
  const accept = request.headers.get('accept');
  return accept && accept !== '*/*' ? { accept: accept.split(',').map((type) => type.trim()) } : {};
}

function missed(
  contract: Contract,
  method: string,
  path: string,
  match: { miss: 'path' | 'method' | 'selector'; allowed: readonly string[] },
): Answer {
  if (match.miss === 'method') {
    const text = `${path} of ${contract.provider} takes ${match.allowed.join(', ')}, not ${method}`;
    const answer = problem(405, 'Method not allowed', text);
    return { ...answer, headers: { ...answer.headers, allow: match.allowed.join(', ') } };
  }
  const what = match.miss === 'selector' ? 'this query of ' : '';
  return problem(
    404,
    'No such operation',
    `${contract.provider} has no operation at ${what}${path}`,
  );
}

function problemOf(kind: 'key' | 'input', reasons: readonly string[]): Answer {
  return kind === 'key'
    ? problem(401, 'Key missing', reasons.join('; '))
    : problem(422, 'The request breaks the contract', reasons.join('; '));
}

/** An answer of the mock's own, told apart from the provider's by its media type (RFC 9457). */
export function problem(status: number, title: string, detail: string): Answer {
  return {
    status,
    headers: { 'content-type': 'application/problem+json' },
    body: { title, status, detail },
  };
}

function asHeader(reasons: readonly string[]): string {
  return JSON.stringify(reasons)
    .replace(/[^\x20-\x7e]/g, '?')
    .slice(0, 4000);
}

function asResponse({ status, headers, body }: Answer): Response {
  const isJson = headers['content-type']?.includes('json') ?? typeof body !== 'string';
  const text = body === undefined ? null : isJson ? JSON.stringify(body) : String(body);
  const own = Object.entries(headers).filter(([name]) => text !== null || name !== 'content-type');
  return new Response(text, { status, headers: Object.fromEntries(own) });
}
