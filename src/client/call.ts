import type { CallOptions } from './config.js';
import type { Call } from './context.js';
import { InputError } from './encode.js';
import type { RequestParts } from './openapi-fetch.js';
import { fetchFollowingRedirects } from './redirect.js';
import { buildRequest } from './request.js';
import { toResult } from './response.js';
import type { ErrorKind, Result } from './result.js';
import { isRetryable, retryDelay, sleep } from './retry.js';

/** Calls until the deadline, and again while that does no harm and may help. */
export async function callWithRetries(
  call: Call,
  parts: RequestParts,
  options: CallOptions,
): Promise<Result<unknown>> {
  const { context, operation, id } = call;
  const { policy } = context;
  const deadline = options.timeout ?? context.timeout;
  const clock = deadline ? AbortSignal.timeout(deadline) : undefined;
  const { signal: own } = options;
  const signal = own && clock ? AbortSignal.any([own, clock]) : (own ?? clock);
  let body: RequestParts['body'];
  try {
    body = await readBody(call, parts.body, signal);
  } catch (error) {
    return signal?.aborted
      ? networkFailure(id, error as Error, signal)
      : inputFailure(id, error as Error);
  }

  for (let attempts = 0; ; attempts++) {
    const result = await attempt(call, { ...parts, body }, signal);
    if (result.ok || attempts >= (options.retries ?? policy.retries)) return result;
    if (!isRetryable(operation.safety, result.error)) return result;
    const retryAfter = result.response?.headers.get('retry-after');
    await sleep(retryDelay(attempts, policy, retryAfter), signal);
  }
}

/**
 * Reads what can be read only once, so that a request can be made of the body more than once.
 * @throws {InputError} for a stream that breaks off
 */
export async function readBody(
  { context, operation }: Call,
  body: RequestParts['body'],
  signal: AbortSignal | undefined,
): Promise<RequestParts['body']> {
  const { files } = context.features;
  return operation.body && body && files ? files(body, signal) : body;
}

async function attempt(
  call: Call,
  parts: RequestParts,
  signal: AbortSignal | undefined,
): Promise<Result<unknown>> {
  const { context, id, operation } = call;
  const { limiter, send } = context;
  let request: Request;
  try {
    request = buildRequest(call, parts, signal);
  } catch (error) {
    return inputFailure(id, error as Error);
  }
  try {
    const task = () =>
      operation.response === 'redirect' ? send(request) : fetchFollowingRedirects(send, request);
    const response = await (limiter ? limiter.add(task) : task());
    return toResult(call, response, await response.text());
  } catch (error) {
    return networkFailure(id, error as Error, signal);
  }
}

/** Input that can't be encoded. Errors other than ours may quote it, and so the key. */
function inputFailure(id: string, error: Error): Result<never> {
  const { name, message } = error;
  return createFailure(
    'input',
    error instanceof InputError ? message : `${id}: the input could not be encoded (${name})`,
  );
}

/** Why there is no response. The cause is named by its code: its text may hold the address and so the key. */
function networkFailure(id: string, error: Error, signal: AbortSignal | undefined): Result<never> {
  if (signal?.aborted) {
    return (signal.reason as Error)?.name === 'TimeoutError'
      ? createFailure('timeout', `${id}: timed out`)
      : createFailure('aborted', `${id}: aborted`);
  }
  const cause = (error?.cause ?? error) as Error & { code?: string };
  return createFailure('network', `${id}: no response (${cause?.code ?? cause?.name})`);
}

function createFailure(kind: ErrorKind, message: string): Result<never> {
  return { ok: false, error: { kind, message } };
}
