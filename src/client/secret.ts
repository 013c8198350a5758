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
  const forms = key.match(/\\+|[^\\]/g)?.map((sign) => {
    const code = sign.charCodeAt(0);
    const hex = code.toString(16);
    if (code === BACKSLASH) return '\\\\{1,40}';
    const plain = sign.replace(/\W/, '\\$&');
    return `\\\\{0,9}(?:${plain}|%(?:25){0,4}${hex}|(?:u00|x)${hex}|&(?:amp;){0,4}#(?:0{0,6}${code}|x0{0,6}${hex});)`;
  });
  return new RegExp(`${forms?.join('')}`, 'gi');
}

const BACKSLASH = 92;
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/** Without escapes, however often they were made, and without case. */
function decode(text: string): string {
  let [before, after] = ['', text.toLowerCase()];
  for (let round = 0; before !== after && round < 9; round++) {
    before = after;
    after = before.replace(
      /(?:%|\\u00|\\x|&#x0{0,9})([\da-f]{2});?|&#0{0,9}(\d{2,3});|&(amp|lt|gt|quot|apos);|\\(?![ux])/g,
      (_, hex?: string, decimal?: string, name = '') =>
        hex || decimal
          ? String.fromCharCode(hex ? Number(`0x${hex}`) : Number(decimal)).toLowerCase()
          : (ENTITIES[name] ?? ''),
    );
  }
  return after;
}

/**
 * Copies an error without keys in it. Only its name, message and stack are kept: other members may hold a whole request.
 */
export function redactError(error: Error, redact: (text: string) => string): Error {
  const { name, message, stack = '' } = error;
  const copy = new Error(redact(message ?? `${error}`));
  return Object.assign(copy, { name, stack: redact(stack) });
}
