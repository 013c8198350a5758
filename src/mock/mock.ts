import { randomInt } from 'node:crypto';
import { redactKeys } from '../client/secret.js';
import type { Key } from '../contract/access.js';
import { type Contract, loadContract } from '../contract/contract.js';
import { type ListenOptions, type RunningServer, serve } from '../server/listen.js';
import { createProblem, type HttpRequest, type HttpResponse, toFetch } from '../server/message.js';
import { createRandom } from '../support/random.js';
import { RequestError } from '../wire/body.js';
import { allowPreflight, allowReading } from './cors.js';
import { type EngineName, provideEngine, type SandboxOptions } from './engines/provide.js';
import type { SandboxControl } from './engines/sandbox/control.js';
import {
  applyFault,
  createFaultPicker,
  type Fault,
  FaultError,
  type FaultRule,
  type Latency,
} from './faults.js';
import { createProviderHandler, type HandlerResult, type ProviderHandler } from './handler.js';
import { createLog, type LogEntry, type LogForm, maskQuery } from './log.js';
import { createOriginGuard } from './origin.js';
import { joinSandboxes, type MockSandbox } from './sandboxes.js';
import { openStateFile } from './state-file.js';

export interface Mock {
  /**
   * Responds to a request in process, whatever its host.
   * @throws {TypeError} `fetch failed`, where a fault cuts the connection off
   * @example
   * const response = await mock.fetch(new Request('http://mock/affili/api/merchants/conversions'));
   */
  fetch(request: Request): Promise<Response>;
  /**
   * Serves over HTTP, on loopback unless `host` says otherwise.
   * @throws {ListenError} when the port is taken or the host is not this machine's
   */
  listen(options?: ListenOptions): Promise<RunningServer>;
  /** The control of the sandbox, where the mock has one. */
  readonly sandbox: MockSandbox;
}

export interface MockOptions {
  /** Ids, or contracts of one's own. One provider is served at the root, several under `/<provider>/…`. */
  providers: readonly (string | Contract)[];
  /** Serve under `/<provider>/…` also when there is only one. Default: false */
  prefixed?: boolean;
  /**
   * The one key that passes; where a provider wants several credentials, a list in their order, or one text for each.
   * Default: any that is not empty
   */
  key?: Key;
  /**
   * A whole number; the same seed gives the same made-up values, rows, delays and faults. Default: another one each time, 1
   * for a sandbox
   */
  seed?: number;
  /** How long every response is held back, in milliseconds. Default: not at all */
  latency?: Latency;
  /** What goes wrong, and with which share of the requests. Default: nothing */
  faults?: readonly FaultRule[];
  /**
   * What responds: `examples` those of the contract, `prism` Prism itself, `sandbox` rows that are remembered. Default:
   * `sandbox` where there is an option `sandbox`, otherwise `examples`
   */
  engine?: EngineName;
  /** A mock with a memory, and how it starts. Default: none */
  sandbox?:
    | true
    | (SandboxOptions & { /** File that keeps the state over restarts. */ state?: string });
  /** Origins whose pages may use a sandbox, besides those of this machine; `*` for all. Default: none */
  allowOrigin?: readonly string[];
  /** Where requests are logged: stderr in one of two forms, or a function. Default: `off` */
  log?: LogForm | ((entry: LogEntry) => void);
}

/**
 * A mock of one or several providers: it routes, looks at the key, reads and validates as the services do, and responds
 * with the examples of their contracts.
 * @throws {UnknownProvider} for an id that has no contract
 * @example
 * const mock = await createMock({ providers: ['affili'] });
 * const server = await mock.listen();
 * const client = createAffiliClient({ accessId: 'k', baseUrl: server.url });
 */
export async function createMock(options: MockOptions): Promise<Mock> {
  const { providers, prefixed = false, key, latency, faults = [], log = 'off' } = options;
  const { engine = options.sandbox ? 'sandbox' : 'examples', allowOrigin = [] } = options;
  const hasState = engine === 'sandbox';
  const { seed = hasState ? SANDBOX_SEED : randomInt(2 ** 32) } = options;
  const contracts = providers.map((one) => (typeof one === 'string' ? loadContract(one) : one));
  const sandbox = typeof options.sandbox === 'object' ? options.sandbox : {};
  const sandboxes = new Map<string, SandboxControl>();
  const createHandler = (contract: Contract): ProviderHandler => {
    const provided = provideEngine(engine, contract, String(seed), sandbox);
    if (provided.control) sandboxes.set(contract.provider, provided.control);
    return provided.addRoutes(createProviderHandler(contract, { key, engine: provided.engine }));
  };
  const handlers = new Map(contracts.map((one) => [one.provider, createHandler(one)]));
  const stateFile = sandbox.state && hasState ? openStateFile(sandbox.state, sandboxes) : undefined;
  const alone = !prefixed && handlers.size === 1 ? [...handlers.values()][0] : undefined;
  const parts: MockParts = {
    handle: alone ?? routeByPrefix(handlers),
    refuseOrigin: hasState ? createOriginGuard(allowOrigin) : () => undefined,
    pickFaults: createFaultPicker({ latency, faults, random: createRandom(seed) }),
    log: createLog(log),
    key,
    keyPlaces: contracts.flatMap(({ keyPlaces }) => keyPlaces),
  };
  const handle = async (request: HttpRequest) => {
    const response = await handleRequest(parts, request);
    stateFile?.touch();
    return response;
  };
  return {
    fetch: toFetch(handle),
    sandbox: joinSandboxes(sandboxes, () => stateFile?.touch()),
    async listen(where) {
      const server = await serve(handle, where);
      const close = async () => {
        await server.close();
        stateFile?.flush();
      };
      return { url: server.url, close };
    },
  };
}

/** A sandbox is the same each time unless a seed says otherwise. */
const SANDBOX_SEED = 1;

interface MockParts {
  readonly handle: ProviderHandler;
  readonly refuseOrigin: ReturnType<typeof createOriginGuard>;
  readonly pickFaults: ReturnType<typeof createFaultPicker>;
  readonly log: ReturnType<typeof createLog>;
  readonly key: Key | undefined;
  readonly keyPlaces: Contract['keyPlaces'];
}

async function handleRequest(parts: MockParts, request: HttpRequest): Promise<HttpResponse> {
  const refusal = parts.refuseOrigin(request);
  if (refusal) return refusal;
  if (request.method === 'OPTIONS') return allowPreflight(request);
  const start = performance.now();
  const { path, search } = splitUrl(request.url);
  const { faults, ...result } = await handleWithFaults(parts, request, path, search);
  let sent: HttpResponse | undefined;
  try {
    let response = allowReading(request, addMockHeaders(result));
    for (const fault of faults) response = await applyFault(response, fault);
    sent = response;
    return response;
  } finally {
    if (parts.log) {
      const { operation } = result;
      const keys = listKeys(parts, request, search);
      const clean = (texts: readonly string[]) => texts.map((text) => redactKeys(text, keys));
      const [violations, warnings] = [clean(result.violations), clean(result.warnings)];
      const names = parts.keyPlaces.map(({ name }) => name);
      parts.log({
        time: new Date().toISOString(),
        method: redactKeys(request.method, keys),
        url: redactKeys(maskQuery(search ? `${path}?${search}` : path, names), keys),
        ...(sent && { status: sent.status }),
        milliseconds: performance.now() - start,
        ...(operation && { operation }),
        ...(violations.length > 0 && { violations }),
        ...(warnings.length > 0 && { warnings }),
        ...(faults.length > 0 && { faults: faults.map(({ kind }) => kind) }),
      });
    }
  }
}

/** What no log may show: the key that passes, and those that a request brings, wherever else they stand in it. */
function listKeys({ key, keyPlaces }: MockParts, { headers }: HttpRequest, search: string) {
  const query = new URLSearchParams(search);
  const brought = keyPlaces.map(({ in: place, name, prefix = '' }) =>
    place === 'header' ? headers.get(name)?.slice(prefix.length) : query.get(name),
  );
  return [...new Set([key, ...brought].flat())].flatMap((one) => one?.trim() || []);
}

/** The result of a request, and the faults that its response is to go through. */
async function handleWithFaults(
  { handle, pickFaults }: MockParts,
  request: HttpRequest,
  path: string,
  search: string,
): Promise<HandlerResult & { faults: readonly Fault[] }> {
  const refuse = (status: number, title: string, detail: string) => ({
    response: createProblem(status, title, detail),
    violations: [],
    warnings: [],
    faults: [],
  });
  try {
    const faults = pickFaults(request.headers.get('x-mock-fault'));
    return { ...(await handle(request, path, search)), faults };
  } catch (error) {
    if (error instanceof FaultError) {
      return refuse(400, 'X-Mock-Fault not understood', error.message);
    }
    if (error instanceof RequestError) {
      return refuse(error.status, 'The request could not be read', error.message);
    }
    throw error;
  }
}

function routeByPrefix(handlers: ReadonlyMap<string, ProviderHandler>): ProviderHandler {
  return async (request, path, search) => {
    const [, provider = ''] = /^\/([^/]*)/.exec(path) ?? [];
    const rest = path.slice(provider.length + 1);
    const handle = handlers.get(provider);
    if (handle) return handle(request, rest || '/', search);
    const served = [...handlers.keys()].map((id) => `/${id}/`).join(', ');
    const response = createProblem(404, 'No such provider', `this mock serves ${served}`);
    return { response, violations: [], warnings: [] };
  };
}

/** Path and query of an address, as sent; an address may also be only these two. */
function splitUrl(url: string): { path: string; search: string } {
  const [, path = '', search = ''] =
    /^(?:[a-z][a-z0-9+.-]*:\/\/[^/?#]*)?([^?#]*)(?:\?([^#]*))?/i.exec(url) ?? [];
  return { path: path || '/', search };
}

function addMockHeaders({ response, violations, warnings }: HandlerResult): HttpResponse {
  return {
    ...response,
    headers: {
      ...response.headers,
      ...(violations.length > 0 && { 'x-mock-violations': toHeaderList(violations) }),
      ...(warnings.length > 0 && { 'x-mock-warning': toHeaderList(warnings) }),
    },
  };
}

const LONGEST_LIST = 4000;

/** Sentences as a JSON array in ASCII, as many as have room in a header. */
function toHeaderList(sentences: readonly string[]): string {
  const kept: string[] = [];
  let length = 0;
  for (const sentence of sentences) {
    const text = JSON.stringify(sentence).replace(
      /[^\x20-\x7e]/g,
      (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
    length += text.length + 1;
    if (length > LONGEST_LIST) break;
    kept.push(text);
  }
  const left = sentences.length - kept.length;
  return `[${[...kept, ...(left ? [`"and ${left} more"`] : [])].join(',')}]`;
}
