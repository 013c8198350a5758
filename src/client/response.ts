import type { Call } from './context.js';
import { readEnvelope } from './envelope.js';
import { parseExactJson } from './json.js';
import { isRedirect } from './redirect.js';
import type { ErrorKind, Failure } from './result.js';

/** Why a call failed. */
export type Reason = Pick<Failure, 'kind' | 'message' | 'code' | 'cause'>;

/** What came of one attempt: data, or a reason for their lack. `text` is the body. */
export type Outcome =
  | { readonly reason?: never; readonly data: unknown; response: Response; text: string }
  | { readonly reason: Reason; response?: Response; text?: string };

/**
 * Reads a response: its status first, then its shape, its envelope, and the caller's own validation.
 * @param text the body, or `undefined` where it was too long to be read
 */
export function readResponse(
  { context, id, operation }: Call,
  response: Response,
  text: string | undefined,
): Outcome {
  const { api, maxResponseSize, validate } = context;
  const { status, ok } = response;
  const isJson = !operation.response;
  const body = isJson ? parseExactJson(text ?? '') : text;
  const fail = (kind: ErrorKind, message: string, more?: Partial<Reason>): Outcome => {
    return { reason: { ...more, kind, message }, response, text: text ?? '' };
  };

  if (text === undefined) return fail('size', `the body is longer than ${maxResponseSize} bytes`);
  const envelope = operation.envelope ?? api.envelope;
  const reading = isJson && envelope ? readEnvelope(envelope, body) : undefined;
  const { message, code } = reading ?? {};
  const isElsewhere = !status || isRedirect(response);
  if (isElsewhere && operation.response !== 'redirect') {
    const target = response.headers.get('location') ?? 'no address';
    return fail('http', `redirect to ${target} not followed`);
  }
  if (!ok && !isElsewhere) {
    return fail('http', message ?? `HTTP ${status} ${response.statusText}`.trim(), { code });
  }
  if (text === '' && operation.empty?.includes(status)) return { data: undefined, response, text };
  if (isJson && (typeof body !== 'object' || body === null)) {
    return fail('parse', `HTTP ${status}: the response is not JSON`);
  }
  if (reading?.failure)
    return fail('provider', message ?? 'the service reports a failure', { code });
  if (reading && !reading.success) {
    return fail('parse', `HTTP ${status}: neither success nor failure by the contract`);
  }
  try {
    const wrong = validate?.(id, status, body);
    return wrong === undefined ? { data: body, response, text } : fail('parse', wrong);
  } catch (cause) {
    return fail('parse', 'validate failed', { cause: cause as Error });
  }
}
