import type { Envelope } from './operation.js';
import { getByPointer } from './pointer.js';

/** What an envelope says of a body: a success, a failure, or neither. */
export interface EnvelopeReading {
  readonly success: boolean;
  readonly failure: boolean;
  readonly message?: string;
  readonly code?: string | number;
}

/** Reads success or failure out of a parsed body, and the provider's text and code of what is no success. */
export function readEnvelope(envelope: Envelope, body: unknown): EnvelopeReading {
  if (hasMark(envelope.success, body)) return { success: true, failure: false };
  const read = (pointer: string) => getByPointer(body, pointer);
  const message = envelope.message.map((pointer) => joinTexts(read(pointer))).find(Boolean);
  const code = envelope.code?.map(read).find((value) => value !== '' && isScalar(value));
  return {
    success: false,
    failure: hasMark(envelope.failure, body),
    ...(message && { message }),
    ...(isScalar(code) && { code }),
  };
}

function hasMark({ pointer, values, pattern }: Envelope['failure'], body: unknown): boolean {
  const mark = getByPointer(body, pointer);
  if (pattern === undefined) return (values as unknown[]).includes(mark);
  return isScalar(mark) && new RegExp(pattern).test(`${mark}`);
}

function isScalar(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number';
}

/** Lists and objects inside each other whose texts are read. */
const MAX_DEPTH = 9;

/** Texts of a nested error list, joined: `{"amount":["is required"]}` reads `amount: is required`. */
function joinTexts(value: unknown, depth = 0): string {
  if (typeof value !== 'object' || value === null) return String(value ?? '');
  // A service must not be able to exhaust the stack.
  if (depth > MAX_DEPTH) return '…';
  return Object.entries(value)
    .map(([name, text]) => (Array.isArray(value) ? '' : `${name}: `) + joinTexts(text, depth + 1))
    .join('; ');
}
