import { decodeText } from './charset.js';
import type { CallOptions } from './config.js';
import type { Call, Run } from './context.js';
import { askCredentials } from './credentials.js';
import { startDeadline } from './deadline.js';
import { InputError } from './encode.js';
import type { RequestParts } from './openapi-fetch.js';
import { readBytes } from './read-bytes.js';
import { followRedirects, isRedirect } from './redirect.js';
import { buildRequest } from './request.js';
import { type Outcome, type Reason, readResponse } from './response.js';
import type { Result } from './result.js';
import { isRetryable, retryDelay, sleep } from './retry.js';
import { toResult } from './to-result.js';

/**
 * Calls until the deadline, and again while that does no harm and may help. Never rejects.
 * @param split gives the parts of the request; what it throws makes the call fail with kind `input`
 */
export async function callWithRetries(
  { context, id, operation }: Call,
  split: () => RequestParts,
  options: CallOptions,
): Promise<Result<unknown>> {
  const { retry: policy = {}, onAttempt } = context;
  const { safety } = operation;
  const { retries = policy.retries ?? 2 } = options;
  const run: Run = { context, id, operation, split, options, keys: [], attempts: 0 };
  let canRenew = safety !== 'unsafe';
  for (let retry = 0; ; retry++) {
    const end = onAttempt?.(run);
    const result = await attempt(run);
    const { deadline, keys } = run;
    const { status } = (!result.ok && result.error) || {};
    let delay: number | undefined;
    if (canRenew && status === 401) {
      canRenew = false;
      // Not one of the retries.
      retry--;
      run.keys = (await deadline?.race(askCredentials(run)).catch(() => keys)) ?? keys;
      if (`${run.keys}` !== `${keys}`) delay = 0;
    } else if (!result.ok && isRetryable(safety, result.error) && retry < retries) {
      delay = retryDelay(retry, policy, result.response?.headers.get('retry-after'));
    }
    end?.(result, delay);
    if (delay === undefined) {
      deadline?.end();
      return result;
    }
    await sleep(delay, deadline?.signal);
  }
}

/**
 * Reads what can be read only once, so that a request can be made of the body more than once.
 * @throws {InputError} for a stream that breaks off
 */
export async function readBody(
  { context: { features }, operation }: Call,
  body: RequestParts['body'],
  signal: AbortSignal | undefined,
): Promise<RequestParts['body']> {
  return (operation.body && body && features.files?.(body, signal)) ?? body;
}

/** Sends one request and reads its response. */
async function attempt(run: Run): Promise<Result<unknown>> {
  const { context, operation, options } = run;
  const { limiter, middleware, maxResponseSize } = context;
  let isSent = false;
  let response: Response | undefined;
  let text: string | undefined;
  let outcome: Outcome;
  try {
    run.deadline ??= startDeadline(options.timeout ?? context.timeout, options.signal);
    const { race, signal } = run.deadline;
    run.parts ??= await race(prepareParts(run, signal));
    const request = buildRequest(run, run.parts, run.keys, signal);
    [run.url] = request;
    const send = middleware?.wrap(run, context.send) ?? context.send;
    const task = async () => {
      signal?.throwIfAborted();
      isSent = true;
      run.attempts++;
      let response = await send(...request);
      if (operation.response !== 'redirect' && isRedirect(response)) {
        response = await followRedirects(send, request, response);
      }
      const bytes = await readBytes(response, maxResponseSize);
      return { response, text: bytes && decodeText(bytes, response.headers.get('content-type')) };
    };
    ({ response, text } = await race(limiter ? limiter.add(task) : task()));
    outcome = readResponse(run, response, text);
  } catch (error) {
    outcome = { reason: explain(error as Error, run.deadline?.signal, isSent) };
    isSent &&= !NOT_CONNECTED.test(codeOf(error as Error));
  }
  const { reason } = outcome;
  // Whether the service says that it did nothing.
  const isRefused = reason?.kind === 'provider' || /^4/.test(`${response?.status}`);
  if (reason && isSent && !isRefused) run.isUnknown = true;
  return toResult(run, outcome, response, text);
}

async function prepareParts(run: Run, signal: AbortSignal | undefined): Promise<RequestParts> {
  run.keys = await askCredentials(run);
  const parts = run.split();
  return { ...parts, body: await readBody(run, parts.body, signal) };
}

/** Codes of Node where no connection was made, and so nothing sent; browsers tell none. */
const NOT_CONNECTED = /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|UND_ERR_CONNECT_TIMEOUT)$/;

function codeOf(error: Error | undefined): string {
  const { code, name } = (error?.cause ?? error ?? {}) as { code?: string; name?: string };
  return `${code ?? name ?? error}`;
}

/** Why there is no response. Other errors than ours are named by their code: their texts may hold input, and so the key. */
function explain(
  error: Error | undefined,
  signal: AbortSignal | undefined,
  isSent: boolean,
): Reason {
  if (signal?.aborted) {
    return signal.reason?.name === 'TimeoutError'
      ? { kind: 'timeout', message: 'timed out' }
      : { kind: 'aborted', message: 'aborted' };
  }
  const kind = isSent ? 'network' : 'input';
  if (error instanceof InputError) return { kind, message: error.message };
  return {
    kind,
    message: `${isSent ? 'no response' : 'the request could not be made'} (${codeOf(error)})`,
    cause: error,
  };
}
