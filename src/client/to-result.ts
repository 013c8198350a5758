import type { Run } from './context.js';
import { parseExactJson } from './json.js';
import type { Outcome } from './response.js';
import { RAW_LENGTH, type Result } from './result.js';
import { redactError, redactKeys } from './secret.js';

/** Makes the result of a call out of what came of its last attempt. No key is in a failure. */
export function toResult(
  { id, operation, attempts, isUnknown, keys }: Run,
  { reason, data }: Outcome,
  response: Response | undefined,
  text = '',
): Result<unknown> {
  const redact = (told: string) => (reason ? redactKeys(told, keys) : told);
  const raw = redact(text);
  let result: object = { ok: true, data };
  if (reason) {
    const { kind, message, code, cause } = reason;
    const { method } = operation;
    const violations = response?.headers.get('x-mock-violations');
    let line = `${method} ${id}: ${message}`;
    if (attempts > 1) line += `; after ${attempts} attempts`;
    if (violations) line += `; the mock says: ${parseExactJson(violations)}`;
    const shown = redact(`${code}`);
    const error = {
      kind,
      message: redact(line),
      operation: id,
      method,
      attempts,
      carriedOut: isUnknown ? 'unknown' : 'no',
      ...(code !== undefined && { code: shown === `${code}` ? code : shown }),
      ...(cause && { cause: redactError(cause, redact) }),
      ...(response && {
        status: response.status,
        body: operation.response ? raw : parseExactJson(raw),
        raw: raw.slice(0, RAW_LENGTH),
      }),
    };
    result = { ok: false, error };
  }
  if (response) {
    // A fresh one, made when it is asked for: that of fetch knows the address, and so a key in the query.
    let fresh: Response | undefined;
    const get = () => {
      const { status, statusText, headers } = response;
      fresh ??= new Response(raw || null, {
        // A Response can't be made with every status that services send; the error keeps theirs.
        status: Math.min(status || 302, 599),
        statusText: redact(statusText),
        headers: [...headers].map(([name, value]): [string, string] => [name, redact(value)]),
      });
      return fresh;
    };
    Object.defineProperty(result, 'response', { enumerable: true, get });
  }
  return result as Result<unknown>;
}
