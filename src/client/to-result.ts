import type { Run } from './context.js';
import { parseExactJson } from './json.js';
import type { Outcome } from './response.js';
import { type Failure, RAW_LENGTH, type Result } from './result.js';
import { redactError, redactKeys } from './secret.js';

/** Makes the result of a call out of what came of its last attempt. No key is in a failure. */
export function toResult(run: Run, outcome: Outcome): Result<unknown> {
  const { id, operation, attempts, isUnknown, keys } = run;
  const { reason, response, text = '' } = outcome;
  if (!reason) return attachResponse({ ok: true, data: outcome.data }, response, text);
  const { method } = operation;
  const redact = (text: string) => redactKeys(text, keys);
  const raw = redact(text);
  const violations = response?.headers.get('x-mock-violations');
  let message = `${method} ${id}: ${reason.message}`;
  if (attempts > 1) message += `; after ${attempts} attempts`;
  if (violations) message += `; the mock says: ${parseExactJson(violations)}`;
  const { code } = reason;
  const shown = redact(`${code}`);
  const error: Failure = {
    ...reason,
    ...(code !== undefined && shown !== `${code}` && { code: shown }),
    message: redact(message),
    ...(reason.cause && { cause: redactError(reason.cause, redact) }),
    operation: id,
    method,
    attempts,
    carriedOut: isUnknown ? 'unknown' : 'no',
  };
  if (!response) return { ok: false, error };
  const { status } = response;
  const body = operation.response ? raw : parseExactJson(raw);
  const details = { status, body, raw: raw.slice(0, RAW_LENGTH) };
  return attachResponse({ ok: false, error: { ...error, ...details } }, response, raw, redact);
}

/** Adds a fresh response, made when it is asked for: that of fetch knows the address, and so a key in the query. */
function attachResponse<R extends object>(
  result: R,
  { status, statusText, headers }: Response,
  text: string,
  redact: (text: string) => string = String,
): R & { readonly response: Response } {
  let fresh: Response | undefined;
  const make = () =>
    new Response([204, 205, 304].includes(status) ? null : text, {
      // A Response can't be made with every status that services send; the error keeps theirs.
      status: Math.min(status || 302, 599),
      statusText: redact(statusText),
      headers: [...headers].map(([name, value]): [string, string] => [name, redact(value)]),
    });
  return Object.defineProperty(result as R & { response: Response }, 'response', {
    enumerable: true,
    get: () => {
      fresh ??= make();
      return fresh;
    },
  });
}
