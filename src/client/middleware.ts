import type { Middleware } from 'openapi-fetch';
import type { CallView, Interceptor } from './extension.js';
import type { Send } from './openapi-fetch.js';

/** Middleware of openapi-fetch around every request of a client, in the order and with the meaning that it has there. */
export interface MiddlewareStack extends Interceptor {
  /** Adds middleware: requests pass it in this order, responses and errors in the reverse one. */
  use(...middleware: Middleware[]): void;
  /** Takes middleware out. */
  eject(...middleware: Middleware[]): void;
}

/**
 * Makes the `middleware` of a client's config.
 *
 * Methods and `http` pass it alike, each attempt anew. What it throws makes the call fail with kind `network`.
 * @example
 * const middleware = createMiddleware();
 * middleware.use({ onRequest: ({ request }) => request.headers.set('X-Request-Id', crypto.randomUUID()) });
 * const client = createAffiseClient({ tenant: 'example', apiKey, middleware });
 */
export function createMiddleware(): MiddlewareStack {
  const stack: Middleware[] = [];
  return {
    use: (...middleware) => void stack.push(...middleware),
    eject: (...middleware) => {
      for (const one of middleware) {
        const index = stack.indexOf(one);
        if (index >= 0) stack.splice(index, 1);
      }
    },
    wrap: (call, send) =>
      stack.length ? (...request) => pass([...stack], call, send, request) : send,
  };
}

async function pass(
  stack: readonly Middleware[],
  { operation, parts, context }: CallView,
  send: Send,
  [url, init]: Parameters<Send>,
): Promise<Response> {
  const shared = {
    schemaPath: operation.path,
    params: parts?.params ?? {},
    id: Math.random().toString(36).slice(2, 11),
    options: Object.freeze({ baseUrl: context.baseUrl, parseAs: 'text' }) as never,
  };
  let request = new Request(url, init);
  for (const { onRequest } of stack) {
    const given = await onRequest?.({ request, ...shared });
    if (given instanceof Response) return given;
    if (given && !(given instanceof Request)) throw wrongResult('onRequest', 'Request or Response');
    request = given ?? request;
  }
  let response = await sendRequest(send, request).catch((thrown) =>
    recover(stack, thrown, { request, ...shared }),
  );
  for (const { onResponse } of stack.toReversed()) {
    const given: unknown = await onResponse?.({ request, response, ...shared });
    if (given instanceof Response) response = given;
    else if (given) throw wrongResult('onResponse', 'Response');
  }
  return response;
}

/** Not every browser sends the body of a Request that is made of another. */
async function sendRequest(send: Send, request: Request): Promise<Response> {
  const { url, method, headers, signal } = request;
  const body = request.body ? await request.arrayBuffer() : null;
  return send(url, { method, headers, signal, body, redirect: 'manual' });
}

async function recover(
  stack: readonly Middleware[],
  thrown: unknown,
  shared: Omit<Parameters<NonNullable<Middleware['onError']>>[0], 'error'>,
): Promise<Response> {
  let error = thrown;
  for (const { onError } of stack.toReversed()) {
    const given = await onError?.({ error, ...shared });
    if (given instanceof Response) return given;
    if (given && !(given instanceof Error)) throw wrongResult('onError', 'Response or Error');
    error = given ?? error;
  }
  throw error;
}

function wrongResult(name: string, what: string): TypeError {
  return new TypeError(`${name} must return a ${what}, or nothing`);
}
