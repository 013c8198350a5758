import type { Call } from './context.js';
import { readEnvelope } from './envelope.js';
import { parseExactJson } from './json.js';
import { isRedirect } from './redirect.js';
import type { ErrorKind, Failure } from './result.js';

/** Why a call failed. */
export interface Reason extends Pick<Failure, 'kind' | 'message' | 'code'> {
  readonly cause?: Error | undefined;
}

/** What came of one attempt: data, or a reason for their lack. */
export type Outcome =
  | { readonly reason?: never; readonly data: unknown }
  | { readonly reason: Reason; readonly data?: never };

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
  const { response: form, envelope = api.envelope, empty } = operation;
  const { status } = response;
  const fail = (
    kind: ErrorKind,
    message: string,
    code?: Reason['code'],
    cause?: Error,
  ): Outcome => ({ reason: { kind, message, code, cause } });
  if (text === undefined) return fail('size', `the body is longer than ${maxResponseSize} bytes`);

  const body = form ? text : parseExactJson(text);
  const reading = (!form && envelope && readEnvelope(envelope, body)) || undefined;
  const { message, code } = reading ?? {};
  const isElsewhere = !status || isRedirect(response);
  if (isElsewhere && form !== 'redirect') {
    const target = response.headers.get('location') ?? 'no address';
    return fail('http', `redirect to ${target} not followed`);
  }
  const title = `HTTP ${status}`;
  if (!response.ok && !isElsewhere) {
    return fail('http', message ?? `${title} ${response.statusText}`.trim(), code);
  }
  if (text === '' && empty?.includes(status)) return { data: undefined };
  if (!form && Object(body) !== body) return fail('parse', `${title}: not JSON`);
  if (reading?.failure) return fail('provider', message ?? 'the service reports a failure', code);
  if (reading && !reading.success) {
    return fail('parse', `${title}: neither success nor failure`);
  }
  try {
    const wrong = validate?.(id, status, body);
    return wrong === undefined ? { data: body } : fail('parse', wrong);
  } catch (cause) {
    return fail('parse', 'validate failed', undefined, cause as Error);
  }
}
