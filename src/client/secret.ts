/** Shorter keys are those of mocks; redacting them would redact every `k` of a text. */
const MIN_SECRET = 8;

/** Takes keys out of a text, in every encoding in which a response may repeat them. */
export function redactKeys(text: string, keys: readonly string[]): string {
  return keys
    .filter(({ length }) => length >= MIN_SECRET)
    .flatMap(encodingsOf)
    .reduce((shown, secret) => shown.replaceAll(secret, '***'), text);
}

/** A key as it may stand in a response: plain, in an address, and in JSON as PHP escapes it. */
function encodingsOf(key: string): string[] {
  const json = JSON.stringify(key).slice(1, -1);
  return [...new Set([key, encodeURIComponent(key), json, json.replaceAll('/', '\\/')])];
}

/**
 * Copies an error without keys in it: of the same class, with its name, message, code, stack and causes. Other members
 * are left behind, because they may hold a whole request.
 */
export function redactError(
  error: unknown,
  redact: (text: string) => string,
  depth = 4,
): Error | undefined {
  if (!(error instanceof Error) || depth === 0) return undefined;
  const { name, message, stack = '', cause, code } = error as Error & { code?: unknown };
  const members = {
    name,
    message: redact(message),
    stack: redact(stack),
    cause: redactError(cause, redact, depth - 1),
    code,
  };
  const entries = Object.entries(members).filter(([, value]) => value !== undefined);
  return Object.create(
    Object.getPrototypeOf(error),
    Object.fromEntries(entries.map(([key, value]) => [key, { value }])),
  );
}
