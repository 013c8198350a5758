import type { Context } from './context.js';
import { readEnvelope } from './envelope.js';
import { exactJson } from './json.js';
import type { Operation } from './operation.js';
import { type Failure, RAW_LENGTH, type Result } from './result.js';

/** Judges an answer: status first, then shape, then what the envelope says, then the caller's own validation. */
export function outcome(
  { api, baseUrl, hidden, validate }: Context,
  id: string,
  operation: Operation,
  answer: Response,
  text: string,
): Result<unknown> {
  const { status, ok } = answer;
  const isJson = operation.answer === 'json';
  const body = isJson ? exactJson(text) : text;
  const failed = (
    kind: Failure['kind'],
    message: string,
    code?: string | number,
  ): Result<never> => {
    const raw = hidden(text);
    const shown = raw === text ? body : isJson ? exactJson(raw) : raw;
    const error = {
      kind,
      message: hidden(message),
      status,
      body: shown,
      raw: raw.slice(0, RAW_LENGTH),
    };
    const result = { ok: false as const, error: code === undefined ? error : { ...error, code } };
    return withResponse(result, answer, raw);
  };

  const envelope = operation.envelope ?? api.envelope;
  const verdict = isJson && envelope ? readEnvelope(envelope, body) : undefined;
  const told = verdict?.success ? undefined : verdict;
  const isRedirect = !status || (status >= 300 && status < 400);
  if (isRedirect && operation.answer !== 'redirect') {
    return failed('http', refusal(answer, baseUrl, operation));
  }
  if (!ok && !isRedirect) {
    return failed(
      'http',
      told?.message ?? `HTTP ${status} ${answer.statusText}`.trim(),
      told?.code,
    );
  }
  if (isJson && (typeof body !== 'object' || body === null)) {
    return failed('parse', `HTTP ${status}: the answer is not JSON`);
  }
  if (told) return failed('provider', told.message ?? 'the service reports a failure', told.code);
  const wrong = validate?.(id, status, body);
  if (wrong !== undefined) return failed('parse', wrong);
  return withResponse({ ok: true, data: body }, answer, text);
}

/** Why a redirect was not followed. */
function refusal(answer: Response, baseUrl: string, { method }: Operation): string {
  const to = answer.headers.get('location') ?? '';
  const target = to && URL.canParse(to, baseUrl) ? new URL(to, baseUrl) : undefined;
  const base = new URL(baseUrl);
  if (target?.origin !== base.origin) {
    return `redirect to ${target?.host ?? 'another address'} refused: the key stays with ${base.host}`;
  }
  return method === 'GET'
    ? 'redirected too often'
    : `redirect of a ${method} not followed: ask at its address`;
}

/** Adds a fresh answer, made when it is asked for: that of fetch knows the address, and so a key in the query. */
function withResponse<R extends object>(result: R, answer: Response, text: string) {
  let fresh: Response | undefined;
  const make = () => {
    const { status, statusText, headers } = answer;
    const content = [204, 205, 304].includes(status) ? null : text;
    return new Response(content, { status: status || 302, statusText, headers });
  };
  return Object.defineProperty(result as R & { response: Response }, 'response', {
    enumerable: true,
    get: () => {
      fresh ??= make();
      return fresh;
    },
  });
}
