import { decodeText } from './charset.js';
import type { CallOptions } from './config.js';
import type { Context } from './context.js';
import { resolveCredentials } from './credentials.js';
import { assertNatural, type Deadline, startDeadline } from './deadline.js';
import { InputError } from './encode.js';
import type { RequestParts } from './openapi-fetch.js';
import type { Operation } from './operation.js';
import { readBytes } from './read-bytes.js';
import { fetchFollowingRedirects } from './redirect.js';
import { buildRequest } from './request.js';
import { type Outcome, type Reason, readResponse } from './response.js';
import type { Result } from './result.js';
import { isRetryable, retryDelay, sleep } from './retry.js';
import { type Progress, toResult } from './to-result.js';

/** What one call is about: the client it belongs to, and the operation. */
export interface Call {
  readonly context: Context;
  readonly id: string;
  readonly operation: Operation;
}

/**
 * Calls until the deadline, and again while that does no harm and may help. Never rejects.
 * @param split gives the parts of the request; what it throws makes the call fail with kind `input`
 */
export async function callWithRetries(
  call: Call,
  split: () => RequestParts,
  options: CallOptions,
): Promise<Result<unknown>> {
  const { context, operation } = call;
  const { policy } = context;
  const progress: Progress = { attempts: 0, isUnknown: false, keys: [] };
  let deadline: Deadline | undefined;
  try {
    const { retries = policy.retries, timeout = context.timeout, signal } = options;
    assertNatural('retries', retries);
    deadline = startDeadline(timeout, signal);
    progress.keys = await deadline.race(resolveCredentials(call));
    const parts = split();
    const body = await deadline.race(readBody(call, parts.body, deadline.signal));
    for (let retry = 0; ; retry++) {
      const outcome = await attempt(call, { ...parts, body }, progress, deadline);
      const result = toResult(call, outcome, progress);
      if (result.ok || retry >= retries || !isRetryable(operation.safety, result.error)) {
        return result;
      }
      const retryAfter = outcome.response?.headers.get('retry-after');
      await sleep(retryDelay(retry, policy, retryAfter), deadline.signal);
    }
  } catch (error) {
    const reason = explainAbort(deadline?.signal) ?? explainInput(error as Error);
    return toResult(call, { reason }, progress);
  } finally {
    deadline?.end();
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

/**
 * Sends one request and reads its response.
 * @throws for input that can't be encoded; then nothing was sent
 */
async function attempt(
  call: Call,
  parts: RequestParts,
  progress: Progress,
  { signal, race }: Deadline,
): Promise<Outcome> {
  const { limiter, send, maxResponseSize } = call.context;
  const request = buildRequest(call, parts, progress.keys, signal);
  let isSent = false;
  const task = async () => {
    signal?.throwIfAborted();
    isSent = true;
    progress.attempts++;
    const response =
      call.operation.response === 'redirect'
        ? await send(request)
        : await fetchFollowingRedirects(send, request);
    const bytes = await readBytes(response, maxResponseSize);
    return { response, text: bytes && decodeText(bytes, response.headers.get('content-type')) };
  };
  let outcome: Outcome;
  try {
    const { response, text } = await race(limiter ? limiter.add(task) : task());
    outcome = readResponse(call, response, text);
  } catch (error) {
    outcome = { reason: explainAbort(signal) ?? explainNoResponse(error as Error) };
  }
  progress.isUnknown ||= isSent && !isRefused(outcome);
  return outcome;
}

/** Whether the service said no; what it did otherwise is not known. */
function isRefused({ reason, response }: Outcome): boolean {
  const status = response?.status ?? 0;
  return reason?.kind === 'provider' || (status >= 400 && status < 500);
}

function explainAbort(signal: AbortSignal | undefined): Reason | undefined {
  if (!signal?.aborted) return undefined;
  return (signal.reason as Error | undefined)?.name === 'TimeoutError'
    ? { kind: 'timeout', message: 'timed out' }
    : { kind: 'aborted', message: 'aborted' };
}

/** Errors are named by their code: their texts may hold the address and so the key. */
function explainNoResponse(cause: Error | undefined): Reason {
  const { code, name } = (cause?.cause ?? cause ?? {}) as Error & { code?: string };
  return { kind: 'network', message: `no response (${code ?? name ?? typeof cause})`, cause };
}

/** Input that can't be encoded. Errors other than ours may quote it, and so the key. */
function explainInput(cause: Error): Reason {
  return cause instanceof InputError
    ? { kind: 'input', message: cause.message, cause: cause.cause }
    : { kind: 'input', message: `the input could not be encoded (${cause.name})`, cause };
}
