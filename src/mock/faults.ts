import { ConnectionReset, type HttpResponse, toBodyInit } from '../server/message.js';
import { ExpectedError } from '../support/error.js';

/** Something that goes wrong between a service and its client. */
export type Fault =
  | { readonly kind: 'reset' | 'truncate' | 'html' | 'malformed-json' | 'drip' }
  | { readonly kind: 'status'; readonly status: number }
  | { readonly kind: 'latency'; readonly milliseconds: number };

/** A fault of a share of the requests, from 0 to 1. */
export type FaultRule = Fault & { readonly probability: number };

/** Bounds of a delay in milliseconds. */
export interface Latency {
  readonly from: number;
  readonly to: number;
}

/** Thrown for a fault that there is not; the message lists those that there are. */
export class FaultError extends ExpectedError {
  override readonly name = 'FaultError';
  constructor(text: string) {
    super(
      'faults are reset, truncate, html, malformed-json, drip, status=400…599 and' +
        ` latency=<milliseconds, at most ${MAX_LATENCY}>; not ${text}`,
    );
  }
}

/** No response is held back longer than this, in milliseconds. */
const MAX_LATENCY = 60_000;
const DRIPS = 20;
const DRIP_PAUSE = 100;

/**
 * Reads `status=503`, `latency=500`, `reset` and so on.
 * @throws {FaultError}
 */
export function parseFault(text: string): Fault {
  const [kind, value] = text.trim().split('=');
  switch (kind) {
    case 'reset':
    case 'truncate':
    case 'html':
    case 'malformed-json':
    case 'drip':
      if (value === undefined) return { kind };
      break;
    case 'status':
      if (/^[45]\d\d$/.test(value ?? '')) return { kind, status: Number(value) };
      break;
    case 'latency':
      if (/^\d+$/.test(value ?? '') && Number(value) <= MAX_LATENCY) {
        return { kind, milliseconds: Number(value) };
      }
  }
  throw new FaultError(text.trim());
}

/**
 * Reads a fault and its share of the requests: `reset:0.1`; without a share it is all of them.
 * @throws {FaultError}
 */
export function parseFaultRule(text: string): FaultRule {
  const [, fault = '', share] = /^(.*?)(?::([\d.]+))?$/.exec(text) ?? [];
  const probability = share === undefined ? 1 : Number(share);
  if (!(probability >= 0 && probability <= 1)) throw new FaultError(text);
  return { ...parseFault(fault), probability };
}

/** Reads `50..200` or `100`, in milliseconds; `undefined` for anything else. */
export function parseLatency(text: string): Latency | undefined {
  const [, from = '', to = from] = /^(\d+)(?:\.\.(\d+))?$/.exec(text) ?? [];
  if (!from || Number(from) > Number(to) || Number(to) > MAX_LATENCY) return undefined;
  return { from: Number(from), to: Number(to) };
}

export interface FaultOptions {
  /** Holds every response back. */
  readonly latency?: Latency | undefined;
  readonly faults: readonly FaultRule[];
  /** Gives numbers from 0 up to 1. */
  readonly random: () => number;
}

/**
 * Makes a function that picks the faults of a request: those that its own header names, or else those drawn by their
 * probability; before them the common delay.
 * @returns a function that throws a {@link FaultError} for a header that names something else
 */
export function createFaultPicker({ latency, faults, random }: FaultOptions) {
  return (header: string | null): readonly Fault[] => {
    const delays: Fault[] = latency
      ? [{ kind: 'latency', milliseconds: latency.from + random() * (latency.to - latency.from) }]
      : [];
    const picked =
      header === null
        ? faults.filter(({ probability }) => random() < probability)
        : header.split(',').map(parseFault);
    return [...delays, ...picked];
  };
}

/**
 * The response as a fault leaves it.
 * @throws {ConnectionReset}
 */
export async function applyFault(response: HttpResponse, fault: Fault): Promise<HttpResponse> {
  switch (fault.kind) {
    case 'reset':
      throw new ConnectionReset();
    case 'latency':
      await sleep(fault.milliseconds);
      return response;
    case 'status':
      return toErrorPage(response, fault.status, `${fault.status}`);
    case 'html':
      return toErrorPage(response, 200, 'Down for maintenance');
    case 'malformed-json':
      return withText(response, (await readText(response)).trimEnd().slice(0, -1));
    case 'truncate':
      return toStream(response, sendHalf);
    case 'drip':
      return toStream(response, drip);
  }
}

/** What a gateway says in place of the service. */
function toErrorPage({ headers }: HttpResponse, status: number, title: string): HttpResponse {
  const html = `<!DOCTYPE html><html><head><title>${title}</title></head><body><h1>${title}</h1></body></html>`;
  const type = { 'content-type': 'text/html; charset=utf-8' };
  return withText({ status, headers: { ...headers, ...type } }, html);
}

/** The response with another body; a length is that of what another fault has left. */
function withText(response: HttpResponse, body: string): HttpResponse {
  const { 'content-length': _, ...headers } = response.headers;
  return { ...response, headers, body };
}

async function toStream(
  response: HttpResponse,
  send: (bytes: Uint8Array) => AsyncIterable<Uint8Array>,
): Promise<HttpResponse> {
  const bytes = new TextEncoder().encode(await readText(response));
  const headers = { ...response.headers, 'content-length': String(bytes.length) };
  return { ...response, headers, body: send(bytes) };
}

async function* sendHalf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes.subarray(0, bytes.length / 2);
  // The first half is to be on its way before the connection goes.
  await sleep(10);
  throw new ConnectionReset();
}

async function* drip(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  const size = Math.max(1, Math.ceil(bytes.length / DRIPS));
  for (let at = 0; at < bytes.length; at += size) {
    yield bytes.subarray(at, at + size);
    await sleep(DRIP_PAUSE);
  }
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** The whole body, also of a response that another fault has made a stream of. */
async function readText({ body = '' }: HttpResponse): Promise<string> {
  if (typeof body === 'string') return body;
  return new Response(toBodyInit(body)).text();
}
