import { type ClientConfig, type Context, contextOf } from './context.js';
import { InputError } from './encode.js';
import type { HttpInit } from './openapi-fetch.js';
import type { Api, Operation } from './operation.js';
import { sorted, wireRequest } from './request.js';
import { outcome } from './response.js';
import { CallError, type ErrorKind, type Result } from './result.js';
import { delayBefore, followed, isPassing, sleep } from './retry.js';
import type { CallOptions } from './types.js';

export type { ClientConfig } from './context.js';

type Input = Readonly<Record<string, unknown>>;

/** Any client, with its methods by operation id. */
export type UntypedClient = Readonly<
  Record<string, (input?: Input, options?: CallOptions) => Promise<Result<unknown>>>
>;

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];

/**
 * A client with one method per operation of the table.
 *
 * Methods resolve to a {@link Result} and never reject. Keys never appear in what comes back.
 *
 * @throws {TypeError} when `baseUrl` is not https, nor http to this machine, nor allowed to be insecure
 */
export function createClient<Typed = UntypedClient>(api: Api, config: ClientConfig): Typed {
  const context = contextOf(api, config);
  const operations = Object.entries(api.operations);

  const methods = operations.map(([id, operation]) => {
    const call = (input: Input = {}, options: CallOptions = {}) =>
      perform(
        context,
        id,
        operation,
        { ...sorted(operation, input), headers: options.headers },
        options,
      );
    return [id, operation.pages && api.walk ? api.walk(call, operation.pages) : call];
  });

  const http = METHODS.map((method) => [
    method,
    async (path: string, init: HttpInit & CallOptions = {}) => {
      const [id, operation] =
        operations.find(([, row]) => row.method === method && row.path === path) ?? [];
      if (!id || !operation) throw new TypeError(`there is no operation ${method} ${path}`);
      const result = await perform(context, id, operation, init, init);
      if (result.ok) return result;
      if (!result.response) throw new CallError(result.error);
      return { error: result.error.body, response: result.response };
    },
  ]);
  return { ...Object.fromEntries(methods), http: Object.fromEntries(http) } as Typed;
}

/** One call: up to the deadline, and again while that does no harm and may help. */
async function perform(
  context: Context,
  id: string,
  operation: Operation,
  init: HttpInit,
  options: CallOptions,
): Promise<Result<unknown>> {
  const { api, policy } = context;
  const deadline = options.timeout ?? context.timeout;
  const clock = deadline ? AbortSignal.timeout(deadline) : undefined;
  const { signal: own } = options;
  const signal = own && clock ? AbortSignal.any([own, clock]) : (own ?? clock);
  let body = init.body as Input | undefined;
  try {
    if (operation.body && body && api.files) body = await api.files(body, signal);
  } catch (error) {
    return signal?.aborted ? unanswered(id, error as Error, signal) : unsent(id, error as Error);
  }

  for (let attempt = 0; ; attempt++) {
    const result = await once(context, id, operation, { ...init, body }, signal);
    if (result.ok || attempt >= (options.retries ?? policy.retries)) return result;
    if (!isPassing(operation, result.error)) return result;
    const asked = result.response?.headers.get('retry-after');
    await sleep(delayBefore(attempt, policy, asked), signal);
  }
}

async function once(
  context: Context,
  id: string,
  operation: Operation,
  init: HttpInit,
  signal: AbortSignal | undefined,
): Promise<Result<unknown>> {
  const { limiter, send } = context;
  let request: Request;
  try {
    request = wireRequest(context, operation, init, signal);
  } catch (error) {
    return unsent(id, error as Error);
  }
  try {
    const task = () => (operation.answer === 'redirect' ? send(request) : followed(send, request));
    const answer = await (limiter ? limiter.add(task) : task());
    return outcome(context, id, operation, answer, await answer.text());
  } catch (error) {
    return unanswered(id, error as Error, signal);
  }
}

/** Input that has no form on the wire. Other errors than ours may show what they could not take, and so the key. */
function unsent(id: string, error: Error): Result<never> {
  const { name, message } = error;
  return failed(
    'input',
    error instanceof InputError ? message : `${id}: the input has no form on the wire (${name})`,
  );
}

/** Why there is no answer. The cause is named by its code: its text may hold the address and so the key. */
function unanswered(id: string, error: Error, signal: AbortSignal | undefined): Result<never> {
  if (signal?.aborted) {
    return (signal.reason as Error)?.name === 'TimeoutError'
      ? failed('timeout', `${id}: no answer in time`)
      : failed('aborted', `${id}: aborted`);
  }
  const cause = (error?.cause ?? error) as Error & { code?: string };
  return failed('network', `${id}: no answer (${cause?.code ?? cause?.name})`);
}

function failed(kind: ErrorKind, message: string): Result<never> {
  return { ok: false, error: { kind, message } };
}
