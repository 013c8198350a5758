import { createRequire } from 'node:module';
import type {
  getHttpOperationsFromSpec,
  IHttpConfig,
  IHttpRequest,
  PrismHttpInstance,
} from '@stoplight/prism-http';
import type { Contract, ContractOperation } from '../contract/contract.js';

type PrismOperation = Awaited<ReturnType<typeof getHttpOperationsFromSpec>>[number];

// Prism is CommonJS without named exports that Node can see.
const require = createRequire(import.meta.url);

/** A request that the front has matched to an operation and parsed. */
export interface ParsedRequest {
  readonly method: string;
  /** Concrete path in the terms of the document. */
  readonly path: string;
  readonly query: Readonly<Record<string, string | string[]>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** Which documented answer is wanted; without wishes the first example of the lowest 2xx. */
export interface Wish {
  readonly code?: number;
  readonly example?: string;
  readonly dynamic?: boolean;
  /** Media types in order of preference. */
  readonly accept?: readonly string[];
}

export interface Refused {
  readonly kind: 'key' | 'input';
  /** What is wrong, one sentence each. */
  readonly reasons: readonly string[];
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** What stands behind the front of the mock: a matched operation and a parsed request give an answer. */
export interface Engine {
  /** Whether the contract admits the request; `undefined` when it does. */
  judge(operation: ContractOperation, request: ParsedRequest): Promise<Refused | undefined>;
  /** A documented answer; a problem document with its own status where the wish can't be met. */
  answer(operation: ContractOperation, request: ParsedRequest, wish: Wish): Promise<Answer>;
}

/** An engine on Prism. Each call hands Prism the one operation that the front has matched. */
export async function createPrismEngine(contract: Contract): Promise<Engine> {
  const prismHttp = require('@stoplight/prism-http') as typeof import('@stoplight/prism-http');
  const { createLogger } =
    require('@stoplight/prism-core') as typeof import('@stoplight/prism-core');
  const operations = await prismHttp.getHttpOperationsFromSpec(structuredClone(contract.document));
  const byRoute = new Map(
    operations.map((operation) => [
      `${operation.method.toUpperCase()} ${operation.path}`,
      jsonOnly(operation),
    ]),
  );
  const prism: PrismHttpInstance = prismHttp.createInstance(
    { ...CONFIG, checkSecurity: true, validateRequest: true },
    { logger: createLogger('mock', { enabled: false }) },
  );

  const ask = async (
    operation: ContractOperation,
    request: ParsedRequest,
    config: Partial<IHttpConfig>,
  ) => {
    const resource = byRoute.get(`${operation.method} ${operation.path}`);
    if (!resource) throw new Error(`Prism does not know ${operation.id}`);
    const input: IHttpRequest = {
      method: operation.method.toLowerCase() as IHttpRequest['method'],
      url: { path: request.path, query: { ...request.query } },
      headers: { ...request.headers },
      body: request.body,
    };
    return prism.request(input, [resource], { ...CONFIG, ...config } as IHttpConfig)();
  };

  return {
    async judge(operation, request) {
      // Which answer is wanted has no part in whether the request is sound.
      const { accept: _, ...headers } = request.headers;
      const strict = { checkSecurity: true, validateRequest: true };
      const outcome = await ask(operation, { ...request, headers }, strict);
      // Left is Prism's own word where the document has no answer for the refusal.
      const violations =
        outcome._tag === 'Left' ? ownWords(outcome.left) : outcome.right.validations.input;
      if (violations.length === 0) return undefined;
      return {
        kind: violations.some(({ code }) => String(code) === '401') ? 'key' : 'input',
        reasons: violations.map(({ path, message }) =>
          [path?.join('.'), message].filter(Boolean).join(': '),
        ),
      };
    },

    async answer(operation, request, wish) {
      const outcome = await ask(operation, request, {
        mock: {
          dynamic: wish.dynamic ?? false,
          ...(wish.code !== undefined && { code: wish.code }),
          ...(wish.example !== undefined && { exampleKey: wish.example }),
          ...(wish.accept && { mediaTypes: [...wish.accept] }),
        },
      });
      if (outcome._tag === 'Left') {
        const problem = prismHttp.ProblemJsonError.toProblemJson(outcome.left);
        const headers = { 'content-type': 'application/problem+json' };
        return { status: problem.status || 500, headers, body: problem };
      }
      const { statusCode, headers = {}, body } = outcome.right.output;
      return {
        status: statusCode,
        headers: Object.fromEntries(
          Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]),
        ),
        body,
      };
    },
  };
}

interface PrismViolation {
  readonly code?: string | number | undefined;
  readonly path?: readonly (string | number)[] | undefined;
  readonly message: string;
}

function ownWords(error: Error): PrismViolation[] {
  const { status, message, additional } = error as Error & {
    status?: number;
    additional?: { validation?: { location?: string[]; message: string }[] };
  };
  const details = additional?.validation;
  if (!details) return [{ code: status, message }];
  return details.map(({ location, message }) => ({ code: status, path: location, message }));
}

const CONFIG: IHttpConfig = {
  mock: { dynamic: false },
  checkSecurity: false,
  validateRequest: false,
  validateResponse: false,
  errors: false,
  isProxy: false,
  upstreamProxy: undefined,
};

/** The front has parsed forms already, so Prism validates every body as JSON against the same schema. */
function jsonOnly(operation: PrismOperation): PrismOperation {
  const [first] = operation.request?.body?.contents ?? [];
  if (!operation.request?.body || !first) return operation;
  const contents = [{ ...first, mediaType: 'application/json', encodings: [] }];
  const body = { ...operation.request.body, contents };
  return { ...operation, request: { ...operation.request, body } };
}
