import type { Envelope } from './operation.js';
import { getByPointer } from './pointer.js';

/** What an envelope says of a body. */
export interface EnvelopeReading {
  readonly success: boolean;
  readonly message?: string;
  readonly code?: string | number;
}

/** Reads success or failure out of a parsed body, and the provider's text and code of a failure. */
export function readEnvelope(envelope: Envelope, body: unknown): EnvelopeReading {
  const mark = getByPointer(body, envelope.success.pointer);
  if ((envelope.success.values as unknown[]).includes(mark)) return { success: true };
  const message = joinTexts(findFirst(body, envelope.message));
  const code = findFirst(body, envelope.code ?? []);
  return {
    success: false,
    ...(message && { message }),
    ...((typeof code === 'string' || typeof code === 'number') && { code }),
  };
}

function findFirst(body: unknown, pointers: readonly string[]): unknown {
  return pointers
    .map((pointer) => getByPointer(body, pointer))
    .find((value) => value != null && value !== '');
}

/** Texts of a nested error list, joined: `{"amount":["is required"]}` reads `amount: is required`. */
function joinTexts(value: unknown): string {
  if (Array.isArray(value)) return value.map(joinTexts).join('; ');
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value)
      .map(([name, text]) => `${name}: ${joinTexts(text)}`)
      .join('; ');
  }
  return value == null ? '' : String(value);
}
