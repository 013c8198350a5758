import { randomInt } from 'node:crypto';
import { type Contract, loadContract } from '../contract/contract.js';
import { type ListenOptions, type RunningServer, serve } from '../server/listen.js';
import {
  asFetch,
  type MockAnswer,
  type MockHandler,
  type MockRequest,
  problem,
} from '../server/message.js';
import { createRandom } from '../support/random.js';
import { createChaos, type Latency } from './chaos.js';
import { befall, FaultError, type FaultRule } from './faults.js';
import { createFront, type Front, type Noted } from './handler.js';
import { createLog, type LogEntry, type LogForm, masked } from './log.js';

export interface Mock {
  /** Answers a request in process: `mock.fetch(new Request('http://mock/affili/api/…'))`. */
  fetch(request: Request): Promise<Response>;
  /** Serves on loopback, unless `host` says otherwise. */
  listen(options?: ListenOptions): Promise<RunningServer>;
}

export interface MockOptions {
  /** Ids, or contracts of one's own. One provider answers at the root, several under `/<provider>/…`. */
  providers: readonly (string | Contract)[];
  /** Always serve under `/<provider>/…`, also when there is only one. */
  prefixed?: boolean;
  /** The one key that passes; any that is not empty unless given. */
  key?: string;
  /** A whole number; the same seed gives the same made-up values, delays and faults. */
  seed?: number;
  /** How long every answer is held back, in milliseconds. */
  latency?: Latency;
  /** What goes wrong, and with which share of the requests. */
  faults?: readonly FaultRule[];
  /** Where answered requests are noted: stderr in one of two forms, or a function. `off` unless given. */
  log?: LogForm | ((entry: LogEntry) => void);
}

/**
 * A mock of one or several providers.
 * @throws {UnknownProvider}
 */
export async function createMock(options: MockOptions): Promise<Mock> {
  const { providers, prefixed = false, key, latency, faults = [], log = 'off' } = options;
  const { seed = randomInt(2 ** 32) } = options;
  const contracts = providers.map((one) => (typeof one === 'string' ? loadContract(one) : one));
  const fronts = new Map(
    contracts.map((one) => [one.provider, createFront(one, { key, seed: String(seed) })]),
  );
  const alone = !prefixed && fronts.size === 1 ? [...fronts.values()][0] : undefined;
  const front = alone ?? byPrefix(fronts);
  const draw = createChaos({ latency, faults, random: createRandom(seed) });
  const note = createLog(log);
  const keyNames = contracts.flatMap(({ keyPlaces }) => keyPlaces.map(({ name }) => name));

  const handle: MockHandler = async (request) => {
    if (request.method === 'OPTIONS') return { status: 204, headers: CORS };
    const began = performance.now();
    const { path, search } = targetOf(request.url);
    const { noted, befallen } = await answered(request, path, search);
    let sent: MockAnswer | undefined;
    try {
      let answer = withNotes(noted);
      for (const fault of befallen) answer = await befall(answer, fault);
      sent = answer;
      return answer;
    } finally {
      const { operation, violations, warnings } = noted;
      note?.({
        time: new Date().toISOString(),
        method: request.method,
        url: masked(search ? `${path}?${search}` : path, keyNames),
        ...(sent && { status: sent.status }),
        milliseconds: performance.now() - began,
        ...(operation && { operation }),
        ...(violations.length > 0 && { violations }),
        ...(warnings.length > 0 && { warnings }),
        ...(befallen.length > 0 && { faults: befallen.map(({ kind }) => kind) }),
      });
    }
  };

  const answered = async (request: MockRequest, path: string, search: string) => {
    try {
      const befallen = draw(request.headers.get('x-mock-fault'));
      return { noted: await front(request, path, search), befallen };
    } catch (error) {
      if (!(error instanceof FaultError)) throw error;
      const answer = problem(400, 'X-Mock-Fault not understood', error.message);
      return { noted: { answer, violations: [], warnings: [] }, befallen: [] };
    }
  };

  return { fetch: asFetch(handle), listen: (where) => serve(handle, where) };
}

/** A page on another port may call the mock and read everything. */
const CORS = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': '*, authorization',
  'access-control-allow-methods': 'GET, HEAD, POST, PUT, PATCH, DELETE',
  'access-control-expose-headers': '*',
  'access-control-max-age': '600',
};

function byPrefix(fronts: ReadonlyMap<string, Front>): Front {
  return async (request, path, search) => {
    const [, provider = '', rest = ''] = /^\/([^/]*)(.*)$/s.exec(path) ?? [];
    const front = fronts.get(provider);
    if (front) return front(request, rest || '/', search);
    const served = [...fronts.keys()].map((id) => `/${id}/`).join(', ');
    const answer = problem(404, 'No such provider', `this mock serves ${served}`);
    return { answer, violations: [], warnings: [] };
  };
}

/** Path and query of an address, as sent; an address may also be only these two. */
function targetOf(url: string): { path: string; search: string } {
  const [, path = '', search = ''] =
    /^(?:[a-z][a-z0-9+.-]*:\/\/[^/?#]*)?([^?#]*)(?:\?([^#]*))?/i.exec(url) ?? [];
  return { path: path || '/', search };
}

function withNotes({ answer, violations, warnings }: Noted): MockAnswer {
  return {
    ...answer,
    headers: {
      ...answer.headers,
      ...CORS,
      ...(violations.length > 0 && { 'x-mock-violations': listed(violations) }),
      ...(warnings.length > 0 && { 'x-mock-warning': listed(warnings) }),
    },
  };
}

const LONGEST_LIST = 4000;

/** Sentences as a JSON array in ASCII, as many as have room in a header. */
function listed(sentences: readonly string[]): string {
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
