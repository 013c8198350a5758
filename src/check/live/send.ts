import { setTimeout as sleep } from 'node:timers/promises';
import PQueue from 'p-queue';
import type { WireResponse } from '../../wire/response.js';

export interface SendOptions {
  /** Longest wait for one whole answer, in milliseconds. */
  readonly timeout: number;
  /** How many requests may be under way at once. */
  readonly concurrency: number;
  /** Requests per second; Infinity for no limit. */
  readonly rate: number;
  /** How many requests may be sent in all. */
  readonly maxRequests: number;
}

/** What became of a request. Times in milliseconds. */
export type Sent =
  | { readonly answer: WireResponse; readonly milliseconds: number }
  | { readonly failure: string; readonly milliseconds: number }
  /** It was not sent, and why. */
  | { readonly skipped: string };

export interface SendHints {
  /** Whether the request may be sent once more when the service asks to wait. */
  readonly mayRepeat: boolean;
  /** Sees what came before anything else is sent. */
  readonly look?: (sent: Sent) => void;
}

export interface Sender {
  send(request: Request, hints: SendHints): Promise<Sent>;
  /** Sends nothing more from now on. */
  stop(reason: string): void;
  /** Requests sent so far. */
  readonly count: number;
}

/** Bodies beyond this many bytes are not read further. */
export const MAX_RESPONSE = 32 * 1024 * 1024;
/** Longest `Retry-After` that is waited for, in milliseconds. */
const MAX_PAUSE = 60_000;

/** Sends requests under a budget, a rate and a deadline, never more than one site can bear. Redirects are answers. */
export function createSender({ timeout, concurrency, rate, maxRequests }: SendOptions): Sender {
  const queue = new PQueue({
    concurrency,
    ...(Number.isFinite(rate) && {
      interval: Math.ceil(1000 / rate),
      intervalCap: 1,
      strict: true,
    }),
  });
  let count = 0;
  let stopped: string | undefined;

  const attempt = async (request: Request): Promise<Sent> => {
    if (stopped === undefined && count >= maxRequests) {
      stopped = `the budget of ${maxRequests} requests is used up`;
    }
    if (stopped !== undefined) return { skipped: stopped };
    count += 1;
    const started = performance.now();
    const spent = () => Math.round(performance.now() - started);
    try {
      const signal = AbortSignal.timeout(timeout);
      const response = await fetch(request, { redirect: 'manual', signal });
      const { status, headers } = response;
      return { answer: { status, headers, text: await readText(response) }, milliseconds: spent() };
    } catch (error) {
      return { failure: describeFailure(error as Error, timeout), milliseconds: spent() };
    }
  };

  /** One more attempt where the service asks for patience; everything else waits as well. */
  const patient = async (request: Request, mayRepeat: boolean): Promise<Sent> => {
    const again = request.clone();
    const sent = await attempt(request);
    const pause = 'answer' in sent ? readPause(sent.answer) : undefined;
    if (pause === undefined || !mayRepeat) return sent;
    queue.pause();
    await sleep(pause);
    queue.start();
    return attempt(again);
  };

  return {
    send: (request, { mayRepeat, look }) =>
      queue.add(async () => {
        const sent = await patient(request, mayRepeat);
        look?.(sent);
        return sent;
      }),
    stop: (reason) => {
      stopped ??= reason;
    },
    get count() {
      return count;
    },
  };
}

function readPause({ status, headers }: WireResponse): number | undefined {
  const wanted = headers.get('retry-after');
  if ((status !== 429 && status !== 503) || !wanted) return undefined;
  const pause = /^\d+$/.test(wanted) ? Number(wanted) * 1000 : Date.parse(wanted) - Date.now();
  return pause <= MAX_PAUSE ? Math.max(pause, 0) : undefined;
}

class TooLarge extends Error {}

/** Text in the charset that the answer names; UTF-8 unless it names one. */
async function readText(response: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of (response.body ?? []) as unknown as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > MAX_RESPONSE) throw new TooLarge();
    chunks.push(chunk);
  }
  const charset = /charset="?([\w-]+)/i.exec(response.headers.get('content-type') ?? '')?.[1];
  return decoder(charset).decode(Buffer.concat(chunks));
}

function decoder(charset = 'utf-8'): TextDecoder {
  try {
    return new TextDecoder(charset);
  } catch {
    return new TextDecoder();
  }
}

/** The cause is named by its code: its text may hold the address and so the key. */
function describeFailure(error: Error, timeout: number): string {
  if (error instanceof TooLarge) return `an answer larger than ${MAX_RESPONSE / 1024 / 1024} MiB`;
  if (error.name === 'TimeoutError') return `no response within ${timeout} ms`;
  const code = (error.cause as { code?: string } | undefined)?.code ?? error.name;
  const isTls = /CERT|TLS|SSL|UNABLE_TO|SELF_SIGNED/.test(code);
  return isTls
    ? `no trust in the TLS certificate (${code}); NODE_EXTRA_CA_CERTS adds a root`
    : `no response (${code})`;
}
