import type { Contract, ContractOperation, Refusals } from '../contract/contract.js';
import { type MockAnswer, type MockRequest, problemOf, written } from '../server/message.js';
import { BodyError } from '../wire/body.js';
import { createReader } from '../wire/read-request.js';
import { createRouter } from '../wire/router.js';
import { createGate } from './authenticate.js';
import type { Answer, ParsedRequest, Wish } from './engines/engine.js';
import { createDocumentedEngine } from './engines/examples.js';
import { parsePrefer } from './prefer.js';
import { createJudge } from './validate-request.js';

/** What the front says of a request besides the answer. */
export interface Noted {
  readonly answer: MockAnswer;
  readonly operation?: string;
  /** Why the request was refused, sentences with a JSON pointer. */
  readonly violations: readonly string[];
  /** What the service passes over in silence. */
  readonly warnings: readonly string[];
}

/** Answers one request of a provider; path and search are those of the service, without a prefix of the mock's own. */
export type Front = (request: MockRequest, path: string, search: string) => Promise<Noted>;

export interface FrontOptions {
  /** The one key that passes; any that is not empty unless given. */
  readonly key?: string | undefined;
  /** Decides what values are made up. */
  readonly seed: string;
}

/** The HTTP side of a provider's mock: routes first, looks at the key, reads, judges, then asks the engine. */
export function createFront(contract: Contract, { key, seed }: FrontOptions): Front {
  const engine = createDocumentedEngine(contract, seed);
  const route = createRouter(contract);
  const enter = createGate(contract, key);
  const read = createReader(contract);
  const judge = createJudge(contract);

  /** The provider's own documented refusal, where the contract declares one. */
  const refusal = async (
    operation: ContractOperation,
    cause: keyof Refusals,
    reasons: readonly string[],
  ): Promise<Answer> => {
    const declared = operation.refusals[cause];
    if (!declared) return ownRefusal(cause, reasons);
    const { status: code, example } = declared;
    return engine.answer(operation, nothing(operation), { code, ...(example && { example }) });
  };

  /** What the provider says to a method or path it does not have; any operation documents it. */
  const missed = async (
    method: string,
    path: string,
    { miss, allowed }: { miss: 'path' | 'method' | 'selector'; allowed: readonly string[] },
  ): Promise<Noted> => {
    const { provider, operations } = contract;
    const takes = allowed.join(', ');
    const detail = {
      method: `${path} of ${provider} takes ${takes}, not ${method}`,
      selector: `${provider} has no operation at this query of ${path}`,
      path: `${provider} has no operation at ${path}`,
    }[miss];
    const witness = operations.find(
      ({ rpc, refusals }) =>
        refusals.unknownMethod && (miss === 'selector' ? rpc?.path === path : !rpc),
    );
    let answer = problemOf(404, 'No such operation', detail);
    if (miss === 'method') {
      answer = problemOf(405, 'Method not allowed', detail);
      answer = { ...answer, headers: { ...answer.headers, allow: takes } };
    } else if (witness) {
      answer = await refusal(witness, 'unknownMethod', [detail]);
    }
    const at = miss === 'selector' ? '/query' : `/${miss}`;
    return { answer: written(answer), violations: [`${at} is wrong: ${detail}`], warnings: [] };
  };

  return async (request, path, search) => {
    const query = new URLSearchParams(search);
    // A HEAD is a GET whose body stays away.
    const method = request.method === 'HEAD' ? 'GET' : request.method;
    const match = route(method, path, query);
    if ('miss' in match) return missed(method, path, match);
    const { operation, pathParams } = match;
    const noted = (
      answer: Answer,
      violations: readonly string[] = [],
      warnings = answer.warnings,
    ) => ({
      answer: written(answer),
      operation: operation.id,
      violations,
      warnings: warnings ?? [],
    });

    const wish = parsePrefer(request.headers.get('prefer'));
    if ('wrong' in wish) return noted(problemOf(400, 'Prefer not understood', wish.wrong));
    const pass = enter(operation, request, query);
    if ('cause' in pass) {
      return noted(await refusal(operation, pass.cause, [pass.reason]), [pass.reason]);
    }
    try {
      const reading = await read({ request, operation, path, search, query, pathParams });
      const given = Object.values(reading.request.parameters).flatMap((one) => Object.keys(one));
      const refused = pass.refuses(given);
      if (refused) {
        return noted(await refusal(operation, refused.cause, [refused.reason]), [refused.reason]);
      }
      const { violations, warnings } = judge(operation, reading);
      if (violations.length > 0) {
        return noted(await refusal(operation, 'invalidInput', violations), violations, warnings);
      }
      const answer = await engine.answer(operation, reading.request, {
        ...wish,
        ...accepts(request),
      });
      return noted(answer, [], [...warnings, ...(answer.warnings ?? [])]);
    } catch (error) {
      if (!(error instanceof BodyError)) throw error;
      return noted(problemOf(error.status, 'The request could not be read', error.message));
    }
  };
}

function accepts({ headers }: MockRequest): Wish {
  const accept = headers.get('accept');
  return accept ? { accept } : {};
}

function nothing({ method, path }: ContractOperation): ParsedRequest {
  return { method, path, search: '', parameters: { path: {}, query: {}, header: {} } };
}

/** Where the contract has no refusal for the cause. */
function ownRefusal(cause: keyof Refusals, reasons: readonly string[]): Answer {
  const [status, title] = OWN_REFUSALS[cause];
  return problemOf(status, title, reasons.join('; '));
}

const OWN_REFUSALS: Record<keyof Refusals, [status: number, title: string]> = {
  missingKey: [401, 'Key missing'],
  wrongKey: [401, 'Key wrong'],
  forbidden: [403, 'Key without the right'],
  invalidInput: [422, 'The request breaks the contract'],
  unknownMethod: [404, 'No such operation'],
};
