/** Something of the same form, so that it still fits its pattern: every letter and digit becomes `0`. */
export function maskCharacters(secret: string): string {
  if (/^[A-Za-z\d]+$/.test(secret)) return '0'.repeat(secret.length);
  // A value may be as long as a body; whole runs take a part of the time. Two halves are one character.
  const hasHalves = /[\ud800-\udfff]/.test(secret);
  return secret.replace(/[\p{L}\p{N}]+/gu, (run) =>
    '0'.repeat(hasHalves ? [...run].length : run.length),
  );
}

/** A number of the same length, as JSON writes one. */
export function maskNumber(number: string): string {
  return number.replace(/\d/g, '0').replace(/^(-?)0(?=0)/, '$11');
}

/** Longest form of a text that is shown whole. */
const MAX_FORM = 60;

/**
 * A value by its form: every letter becomes `a`, every digit `0`, so that a date still looks like a date and nothing
 * can be read. Words of a fixed list (`isWord`) are shown when they look like one.
 */
export function maskValue(value: unknown, { isWord = false } = {}): string {
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object' && value !== null) {
    return `an object of ${Object.keys(value).length} members`;
  }
  if (isWord && /^"?[\w.+-]{1,24}"?$/.test(JSON.stringify(value) ?? '')) {
    return JSON.stringify(value);
  }
  if (typeof value === 'number') return String(value).replace(/\d/g, '0');
  if (typeof value !== 'string') return String(value);
  const head = value.slice(0, MAX_FORM).replace(/\p{L}/gu, 'a').replace(/\p{N}/gu, '0');
  const form = value.length > MAX_FORM ? `${head}… (${value.length} characters)` : head;
  return JSON.stringify(form);
}
