import { setTimeout as sleep } from 'node:timers/promises';
import { ConnectionReset, type MockAnswer } from '../server/message.js';

/** Something that goes wrong between a service and its client. */
export type Fault =
  | { readonly kind: 'reset' | 'truncate' | 'html' | 'malformed-json' | 'drip' }
  | { readonly kind: 'status'; readonly status: number }
  | { readonly kind: 'latency'; readonly milliseconds: number };

/** A fault that befalls a share of the requests, from 0 to 1. */
export type FaultRule = Fault & { readonly probability: number };

/** Thrown for a fault that there is not. */
export class FaultError extends Error {
  override readonly name = 'FaultError';
  constructor(text: string) {
    super(
      'faults are reset, truncate, html, malformed-json, drip, status=400…599 and' +
        ` latency=<milliseconds, at most ${MAX_LATENCY}>; not ${text}`,
    );
  }
}

/** No answer is held back longer than this, in milliseconds. */
export const MAX_LATENCY = 60_000;
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
 * Reads a fault and the share of requests that it befalls: `reset:0.1`; without a share it befalls all.
 * @throws {FaultError}
 */
export function parseFaultRule(text: string): FaultRule {
  const [, fault = '', share] = /^(.*?)(?::([\d.]+))?$/.exec(text) ?? [];
  const probability = share === undefined ? 1 : Number(share);
  if (!(probability >= 0 && probability <= 1)) throw new FaultError(text);
  return { ...parseFault(fault), probability };
}

/**
 * Lets a fault befall an answer.
 * @throws {ConnectionReset}
 */
export async function befall(answer: MockAnswer, fault: Fault): Promise<MockAnswer> {
  switch (fault.kind) {
    case 'reset':
      throw new ConnectionReset();
    case 'latency':
      await sleep(fault.milliseconds);
      return answer;
    case 'status':
      return page(answer, fault.status, `${fault.status}`);
    case 'html':
      return page(answer, 200, 'Down for maintenance');
    case 'malformed-json':
      return { ...answer, body: textOf(answer).replace(/.\s*$/s, '') };
    case 'truncate':
      return streamed(answer, cutOff(bytesOf(answer)));
    case 'drip':
      return streamed(answer, dripping(bytesOf(answer)));
  }
}

/** What a gateway says in place of the service. */
function page({ headers }: MockAnswer, status: number, title: string): MockAnswer {
  const html = `<!DOCTYPE html><html><head><title>${title}</title></head><body><h1>${title}</h1></body></html>`;
  return {
    status,
    headers: { ...headers, 'content-type': 'text/html; charset=utf-8' },
    body: html,
  };
}

function streamed(answer: MockAnswer, body: AsyncIterable<Uint8Array>): MockAnswer {
  const length = { 'content-length': String(bytesOf(answer).length) };
  return { ...answer, headers: { ...answer.headers, ...length }, body };
}

async function* cutOff(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes.subarray(0, bytes.length / 2);
  // The first half is to be on its way before the connection goes.
  await sleep(10);
  throw new ConnectionReset();
}

async function* dripping(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  const size = Math.max(1, Math.ceil(bytes.length / DRIPS));
  for (let at = 0; at < bytes.length; at += size) {
    yield bytes.subarray(at, at + size);
    await sleep(DRIP_PAUSE);
  }
}

function textOf({ body }: MockAnswer): string {
  return typeof body === 'string' ? body : new TextDecoder().decode(body as Uint8Array | undefined);
}

function bytesOf(answer: MockAnswer): Uint8Array {
  return new TextEncoder().encode(textOf(answer));
}
