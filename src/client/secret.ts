/** Shorter keys are those of mocks; redacting them would redact every `k` of a text. */
const MIN_SECRET = 8;

/** Creates a function that takes a key out of texts, in every encoding in which a response may repeat it. */
export function createKeyRedactor(key = ''): (text: string) => string {
  const secrets = key.length < MIN_SECRET ? [] : encodingsOf(key);
  return (text) => secrets.reduce((shown, secret) => shown.replaceAll(secret, '***'), text);
}

/** A key as it may stand in a response: plain, in an address, and in JSON as PHP escapes it. */
function encodingsOf(key: string): string[] {
  const json = JSON.stringify(key).slice(1, -1);
  return [...new Set([key, encodeURIComponent(key), json, json.replaceAll('/', '\\/')])];
}
