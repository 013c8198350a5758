import type { Call } from './context.js';
import { readEnvelope } from './envelope.js';
import { parseExactJson } from './json.js';
import type { Operation } from './operation.js';
import { type Failure, RAW_LENGTH, type Result } from './result.js';

/** Reads a response: its status first, then its shape, its envelope, and the caller's own validation. */
export function toResult(
  { context, id, operation }: Call,
  response: Response,
  text: string,
): Result<unknown> {
  const { api, baseUrl, redactKey, validate } = context;
  const { status, ok } = response;
  const isJson = operation.response === 'json';
  const body = isJson ? parseExactJson(text) : text;
  const failure = (
    kind: Failure['kind'],
    message: string,
    code?: string | number,
  ): Result<never> => {
    const raw = redactKey(text);
    const shown = raw === text ? body : isJson ? parseExactJson(raw) : raw;
    const error = {
      kind,
      message: redactKey(message),
      status,
      body: shown,
      raw: raw.slice(0, RAW_LENGTH),
    };
    const result = { ok: false as const, error: code === undefined ? error : { ...error, code } };
    return attachResponse(result, response, raw);
  };

  const envelope = operation.envelope ?? api.envelope;
  const reading = isJson && envelope ? readEnvelope(envelope, body) : undefined;
  const refusal = reading?.success ? undefined : reading;
  const isRedirect = !status || (status >= 300 && status < 400);
  if (isRedirect && operation.response !== 'redirect') {
    return failure('http', explainRedirect(response, baseUrl, operation));
  }
  if (!ok && !isRedirect) {
    return failure(
      'http',
      refusal?.message ?? `HTTP ${status} ${response.statusText}`.trim(),
      refusal?.code,
    );
  }
  if (isJson && (typeof body !== 'object' || body === null)) {
    return failure('parse', `HTTP ${status}: the response is not JSON`);
  }
  if (refusal) {
    return failure('provider', refusal.message ?? 'the service reports a failure', refusal.code);
  }
  const wrong = validate?.(id, status, body);
  if (wrong !== undefined) return failure('parse', wrong);
  return attachResponse({ ok: true, data: body }, response, text);
}

/** Why a redirect was not followed. */
function explainRedirect(response: Response, baseUrl: string, { method }: Operation): string {
  const to = response.headers.get('location') ?? '';
  const target = to && URL.canParse(to, baseUrl) ? new URL(to, baseUrl) : undefined;
  const base = new URL(baseUrl);
  if (target?.origin !== base.origin) {
    return `redirect to ${target?.host ?? 'another address'} refused: the key stays with ${base.host}`;
  }
  return method === 'GET'
    ? 'redirected too often'
    : `redirect of a ${method} not followed: ask at its address`;
}

/** Adds a fresh response, made when it is asked for: that of fetch knows the address, and so a key in the query. */
function attachResponse<R extends object>(result: R, response: Response, text: string) {
  let fresh: Response | undefined;
  const make = () => {
    const { status, statusText, headers } = response;
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
