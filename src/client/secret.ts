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
 * Copies an error without keys in it. Only its name, message and stack are kept: other members may hold a whole request.
 */
export function redactError(error: Error, redact: (text: string) => string): Error {
  const { name, message, stack = '' } = error;
  const copy = new Error(redact(message ?? `${error}`));
  return Object.assign(copy, { name, stack: redact(stack) });
}
