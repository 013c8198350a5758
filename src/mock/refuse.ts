import { isRecord } from '../client/record.js';
import type { ContractOperation, Refusals } from '../contract/contract.js';
import { escapePointer } from '../contract/document.js';
import type { ParsedRequest } from '../wire/read-request.js';
import { type Engine, type EngineResponse, toProblem } from './engines/engine.js';
import type { RequestViolation } from './validate-request.js';

/**
 * The provider's own documented refusal, where the contract declares one, and a problem where not.
 * @param reasons sentences for people
 * @param violations what of the input is wrong, for a provider that names it in its text
 */
export async function refuse(
  engine: Engine,
  operation: ContractOperation,
  cause: keyof Refusals,
  reasons: readonly string[],
  violations: readonly RequestViolation[] = [],
): Promise<EngineResponse> {
  const declared = operation.refusals[cause];
  if (!declared) return refuseByDefault(cause, reasons);
  const { status: code, example, texts } = declared;
  const preference = { code, ...(example && { example }) };
  const response = await engine.respond(operation, emptyRequest(operation), preference);
  if (!texts || !operation.envelope) return response;
  const wordings = new Map<string, string>();
  for (const { kind, name } of violations) {
    const text = name && texts[kind]?.replace('{name}', () => name);
    if (text) wordings.set(name, text);
  }
  if (wordings.size === 0) return response;
  const pointers = new Set(operation.envelope.message);
  return { ...response, body: replaceTexts(response.body, pointers, wordings) };
}

/**
 * A copy of a body with other texts of failure.
 * @param pointers lead to a text, which becomes all the wordings, or to a map of texts by name, which gets a member each
 * @param wordings the texts by the name of what is wrong
 */
function replaceTexts(
  body: unknown,
  pointers: ReadonlySet<string>,
  wordings: ReadonlyMap<string, string>,
  at = '',
): unknown {
  const isText = pointers.has(at);
  if (typeof body === 'string') return isText ? [...wordings.values()].join(' ') : body;
  if (!isRecord(body)) return body;
  if (isText) {
    const isList = Object.values(body).some(Array.isArray);
    return Object.fromEntries([...wordings].map(([name, text]) => [name, isList ? [text] : text]));
  }
  return Object.fromEntries(
    Object.entries(body).map(([name, member]) => [
      name,
      replaceTexts(member, pointers, wordings, `${at}/${escapePointer(name)}`),
    ]),
  );
}

function emptyRequest({ method, path }: ContractOperation): ParsedRequest {
  return { method, path, search: '', parameters: { path: {}, query: {}, header: {} } };
}

/** The refusal where the contract declares none for the cause. */
function refuseByDefault(cause: keyof Refusals, reasons: readonly string[]): EngineResponse {
  const [status, title] = DEFAULT_REFUSALS[cause];
  return toProblem(status, title, reasons.join('; '));
}

const DEFAULT_REFUSALS: Record<keyof Refusals, [status: number, title: string]> = {
  missingKey: [401, 'Key missing'],
  wrongKey: [401, 'Key wrong'],
  forbidden: [403, 'Key without the right'],
  invalidInput: [422, 'The request breaks the contract'],
  unknownMethod: [404, 'No such operation'],
};
