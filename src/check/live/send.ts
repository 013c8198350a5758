import { decodeText } from '../../client/charset.js';
import { parseRetryAfter } from '../../client/retry.js';
import type { WireResponse } from '../../wire/response.js';
import { OBSTACLES, type ObstacleKind } from '../findings/cause.js';
import type { SkipKind } from '../findings/report.js';
import type { Host } from './host.js';

export interface SendOptions {
  readonly host: Host;
  /** Longest wait for one whole response, in milliseconds. */
  readonly timeout: number;
  /** How many requests may be sent in all. */
  readonly maxRequests: number;
}

/** What became of a request. Times in milliseconds. */
export type Sent =
  | { readonly kind: 'response'; readonly response: WireResponse; readonly milliseconds: number }
  | {
      readonly kind: 'failure';
      readonly cause: ObstacleKind;
      readonly message: string;
      readonly milliseconds: number;
    }
  /** It was not sent. */
  | { readonly kind: 'skipped'; readonly reason: string; readonly by: SkipKind };

export type Unsent = Extract<Sent, { kind: 'skipped' }>;

export interface SendHints {
  /** Whether the request may be sent again when the service asks to wait. */
  readonly mayRepeat: boolean;
  /** Asked when its turn has come; what it returns is not sent. */
  readonly hold?: () => Unsent | undefined;
  /** Sees every response, also that of an attempt which is repeated, before anything else is sent. */
  readonly look?: (sent: Sent) => void;
}

export interface Sender {
  send(request: Request, hints: SendHints): Promise<Sent>;
  /** Sends nothing more from now on. */
  stop(reason: string, by?: SkipKind): void;
  /** Requests sent so far. */
  readonly count: number;
}

/** Bodies beyond this many bytes are not read further. */
export const MAX_RESPONSE = 32 * 1024 * 1024;
/** Longest `Retry-After` that is waited for, in milliseconds. */
const MAX_PAUSE = 60_000;
/** How often one request is sent while the service asks to wait. */
const MAX_ATTEMPTS = 3;

/** Sends requests under a budget, a rate and a deadline, never more than one site can bear. Follows no redirect. */
export function createSender({ host, timeout, maxRequests }: SendOptions): Sender {
  let count = 0;
  let stopped: Unsent | undefined;
  const stop = (reason: string, by: SkipKind = 'stopped') => {
    stopped ??= { kind: 'skipped', reason, by };
  };

  const attempt = (request: Request): Promise<Sent> | Unsent => {
    if (count >= maxRequests) stop(`the budget of ${maxRequests} requests is used up`, 'budget');
    if (stopped) return stopped;
    count += 1;
    return exchange(request, timeout);
  };

  /** Waits as often as the service asks for it, and everything else waits as well. */
  const sendPatiently = async (request: Request, hints: SendHints): Promise<Sent> => {
    const { mayRepeat, hold, look } = hints;
    const held = stopped ? undefined : hold?.();
    if (held) return held;
    for (let attempts = 1, next = request; ; attempts++) {
      const current = next;
      if (current.body && mayRepeat) next = current.clone();
      const sent = await attempt(current);
      if (mayRepeat && attempts === 1 && isStale(sent) && count < maxRequests) continue;
      look?.(sent);
      const pause = readPause(sent);
      if (pause === undefined) return sent;
      if (pause > MAX_PAUSE) {
        stop(`the service asks to wait for ${Math.round(pause / 1000)} seconds`);
        return sent;
      }
      host.pause(pause);
      if (!mayRepeat || attempts === MAX_ATTEMPTS || stopped || count >= maxRequests) return sent;
      await host.resumed();
    }
  };

  return {
    send: (request, hints) => host.add(() => sendPatiently(request, hints)),
    stop,
    get count() {
      return count;
    },
  };
}

async function exchange(request: Request, timeout: number): Promise<Sent> {
  const started = performance.now();
  const measure = () => Math.round(performance.now() - started);
  // Node keeps a signal of AbortSignal.timeout, and with it the response, until its time has come.
  const deadline = new AbortController();
  const expire = () => deadline.abort(new DOMException('', 'TimeoutError'));
  const timer = setTimeout(expire, timeout);
  try {
    const response = await fetch(request, { redirect: 'manual', signal: deadline.signal });
    const { status, headers } = response;
    const text = await readText(response);
    return { kind: 'response', response: { status, headers, text }, milliseconds: measure() };
  } catch (error) {
    return { kind: 'failure', ...explainFailure(error as Error, timeout), milliseconds: measure() };
  } finally {
    clearTimeout(timer);
  }
}

/** Whether the connection was closed, as a service does with one that was idle just when it is used again. */
function isStale(sent: Sent): boolean {
  return sent.kind === 'failure' && /\((?:ECONNRESET|EPIPE|UND_ERR_SOCKET)\)$/.test(sent.message);
}

/** How long the service asks to wait, where it is too busy to respond. */
function readPause(sent: Sent): number | undefined {
  if (sent.kind !== 'response') return undefined;
  const { status, headers } = sent.response;
  const isBusy = status === 429 || (status >= 502 && status <= 504);
  return isBusy ? parseRetryAfter(headers.get('retry-after')) : undefined;
}

class TooLarge extends Error {}

async function readText(response: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of (response.body ?? []) as unknown as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > MAX_RESPONSE) throw new TooLarge();
    chunks.push(chunk);
  }
  return decodeText(Buffer.concat(chunks), response.headers.get('content-type'));
}

/** Codes of Node's reader of HTTP and of what unpacks bodies. */
const UNREADABLE = /^(?:HPE_|Z_|ERR__ERROR_|UND_ERR_HEADERS_OVERFLOW|UND_ERR_RES_)/;

/** The reason is named by its code: its text may hold the address and so the key. */
function explainFailure(
  error: Error,
  timeout: number,
): { readonly cause: ObstacleKind; readonly message: string } {
  if (error instanceof TooLarge) {
    const megabytes = MAX_RESPONSE / 1024 / 1024;
    return { cause: 'no-response', message: `a response larger than ${megabytes} MiB` };
  }
  if (error.name === 'TimeoutError') {
    return { cause: 'no-response', message: `timed out after ${timeout} ms` };
  }
  const { code, message } = (error.cause ?? {}) as { code?: string; message?: string };
  // The fetch standard hides the status 407; Node says so with an error that says nothing, or just that.
  if (code === undefined && /^(?:proxy authentication required)?$/.test(message ?? 'none')) {
    return { cause: 'proxy', message: `${OBSTACLES.proxy.says} (HTTP 407)` };
  }
  return explainCode(code ?? error.name);
}

function explainCode(code: string): { readonly cause: ObstacleKind; readonly message: string } {
  const isTls = /CERT|TLS|SSL|UNABLE_TO|SELF_SIGNED/.test(code);
  if (isTls) return { cause: 'untrusted', message: `no trust in the TLS certificate (${code})` };
  const cause = UNREADABLE.test(code) ? 'broken-http' : 'no-response';
  return { cause, message: `${OBSTACLES[cause].says} (${code})` };
}
