import type { Envelope } from './operation.js';
import { valueAt } from './pointer.js';

/** What an envelope says of a body. */
export interface Verdict {
  readonly success: boolean;
  readonly message?: string;
  readonly code?: string | number;
}

/** Reads success or failure out of a parsed body, and the provider's text and code of a failure. */
export function readEnvelope(envelope: Envelope, body: unknown): Verdict {
  const mark = valueAt(body, envelope.success.pointer);
  if ((envelope.success.values as unknown[]).includes(mark)) return { success: true };
  const message = asText(first(body, envelope.message));
  const code = first(body, envelope.code ?? []);
  return {
    success: false,
    ...(message && { message }),
    ...((typeof code === 'string' || typeof code === 'number') && { code }),
  };
}

function first(body: unknown, pointers: readonly string[]): unknown {
  return pointers
    .map((pointer) => valueAt(body, pointer))
    .find((value) => value != null && value !== '');
}

/** Texts of a nested error list, joined: `{"amount":["is required"]}` reads `amount: is required`. */
function asText(value: unknown): string {
  if (Array.isArray(value)) return value.map(asText).join('; ');
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value)
      .map(([name, text]) => `${name}: ${asText(text)}`)
      .join('; ');
  }
  return value == null ? '' : String(value);
}
