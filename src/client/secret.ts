/** Shorter keys are those of mocks; hiding them would hide every `k` of a text. */
const MIN_SECRET = 8;

/** Makes a function that takes a key out of texts, in every encoding that a response may repeat it in. */
export function createKeyRedactor(key = ''): (text: string) => string {
  const secrets = key.length < MIN_SECRET ? [] : encodingsOf(key);
  return (text) => secrets.reduce((shown, secret) => shown.replaceAll(secret, '***'), text);
}

/** A key as it may stand in an answer: plain, in an address, and in JSON as PHP escapes it. */
function encodingsOf(key: string): string[] {
  const json = JSON.stringify(key).slice(1, -1);
  return [...new Set([key, encodeURIComponent(key), json, json.replaceAll('/', '\\/')])];
}
