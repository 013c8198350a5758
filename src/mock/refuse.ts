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
  const words = violations.flatMap(
    ({ kind, name }) => (name && texts?.[kind]?.replace('{name}', () => name)) || [],
  );
  if (words.length === 0 || !operation.envelope) return response;
  const text = [...new Set(words)].join(' ');
  const pointers = new Set(operation.envelope.message);
  return { ...response, body: replaceTexts(response.body, pointers, text) };
}

/** A copy of a body with one text at all of the pointers that lead to a text. */
function replaceTexts(
  body: unknown,
  pointers: ReadonlySet<string>,
  text: string,
  at = '',
): unknown {
  if (typeof body === 'string') return pointers.has(at) ? text : body;
  if (!isRecord(body)) return body;
  return Object.fromEntries(
    Object.entries(body).map(([name, member]) => [
      name,
      replaceTexts(member, pointers, text, `${at}/${escapePointer(name)}`),
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
