/** Shorter keys are those of mocks; redacting them would redact every `k` of a text. */
const MIN_SECRET = 8;
/** Longer keys are looked for as they are alone: a pattern tries as much of a key as fits, at every place of a text. */
const LONG = 128;

/**
 * Takes keys out of a text, in any case and as addresses, JSON, JavaScript and HTML encode them. A text that still holds
 * one when all is decoded is withheld as a whole. Takes a time that grows with the length of the text.
 */
export function redactKeys(text: string, keys: readonly string[]): string {
  let shown = text;
  for (const key of keys) {
    if (key.length < MIN_SECRET) continue;
    // A number of JSON stays one.
    const mark = /\D/.test(key) ? '***' : '0';
    shown = key.length > LONG ? shown.replaceAll(key, mark) : shown.replace(toPattern(key), mark);
    if (decode(shown).includes(decode(key))) return '***';
  }
  return shown;
}

/** Bounded, so that a text that is nothing but signs of escapes takes no longer than another one. */
function toPattern(key: string): RegExp {
  const pattern = key.replace(/\\+|./g, (sign) => {
    if (sign.startsWith('\\')) return '\\\\{1,40}';
    const code = sign.charCodeAt(0);
    const hex = code.toString(16);
    const plain = sign.replace(/\W/, '\\$&');
    return `\\\\{0,9}(?:${plain}|(?:%(?:25){0,4}|u00|x)${hex}|&(?:amp;){0,4}#(?:0{0,6}${code}|x0{0,6}${hex});)`;
  });
  return new RegExp(pattern, 'gi');
}

/** Codes of the signs that HTML has names for. */
const ENTITIES: Readonly<Record<string, number>> = { amp: 38, lt: 60, gt: 62, quot: 34, apos: 39 };

/** Without escapes, however often they were made, and without case. */
function decode(text: string, rounds = 9): string {
  const lower = text.toLowerCase();
  const decoded = lower.replace(
    /(?:%|\\u00|\\x|&#x0{0,9})([\da-f]{2});?|&#0{0,9}(\d{2,3});|&(amp|lt|gt|quot|apos);|\\(?![ux])/g,
    (form, hex: string, decimal: string | undefined, name: string) =>
      form === '\\' ? '' : String.fromCharCode(Number(decimal ?? ENTITIES[name] ?? `0x${hex}`)),
  );
  return decoded === lower || !rounds ? decoded : decode(decoded, rounds - 1);
}

/**
 * Copies an error without keys in it. Only its name, message and stack are kept: other members may hold a whole request.
 */
export function redactError(error: Error, redact: (text: string) => string): Error {
  const { name, message, stack = '' } = error;
  const copy = new Error(redact(message ?? `${error}`));
  return Object.assign(copy, { name, stack: redact(stack) });
}
