import { decode } from './decode.js';
import { rewriteJson } from './json.js';
import { maskCharacters, maskNumber } from './mask.js';
import { findNamedSecrets, redactSecretMembers } from './members.js';
import { isKeyLike, isSecretName } from './names.js';
import { redactPersonalData } from './persons.js';
import type { Redactor } from './secrets.js';

/** JSON inside of JSON is opened this often. */
const MAX_DEPTH = 5;
/** Without any of these a text is not encoded, and holds neither a name with a value nor personal data. */
const SIGNS = /[=:>%\\&@.]|eyJ|bearer|basic/i;
/** Short texts that are remembered while one body is read: most of a million are the same few words. */
const [MAX_SHORT, MAX_REMEMBERED] = [40, 1000];

/** Shorter values are flags and numbers of days. */
const MIN_VALUE = 4;

/**
 * Makes a redactor of bodies, addresses and the like: takes out what `redact` knows, what has a secret name, and
 * personal data. JSON stays JSON, of the same shape and byte for byte but for what is masked.
 *
 * @param redact takes out secrets that are known
 * @param isMark whether a value is one that `redact` has put there, and stays
 */
export function createContentRedactor(
  redact: Redactor = (text) => text,
  isMark: (value: string) => boolean = () => false,
): Redactor {
  const redactText: Redactor = (text) => {
    if (!SIGNS.test(text)) return redact(text);
    // Decoding takes longer than any step that needs it, and most steps change nothing.
    const decoded = decode(text);
    const reuse = (now: string) => (now === text ? decoded : undefined);
    const known = redact(text, decoded);
    const named = redactSecretMembers(known, isMark, reuse(known));
    return redactPersonalData(named, reuse(named));
  };

  const redactContent = (text: string, depth: number, remembered: Map<string, string>): string => {
    if (depth >= MAX_DEPTH || !mayBeJson(text)) return redactText(text);
    const rewritten = rewriteJson(text, ({ kind, value, path }) => {
      if (kind === 'name') return remember(value, redactText, remembered);
      const isNamed = value.length >= MIN_VALUE && isSecretPath(path);
      if (kind === 'number') return isNamed || redact(value) !== value ? maskNumber(value) : value;
      return isNamed && !isMark(redact(value))
        ? maskCharacters(value)
        : mayBeJson(value)
          ? redactContent(value, depth + 1, remembered)
          : remember(value, redactText, remembered);
    });
    return rewritten ?? redactText(text);
  };
  return (text) => redactContent(text, 0, new Map());
}

function remember(text: string, redact: Redactor, remembered: Map<string, string>): string {
  if (text.length > MAX_SHORT) return redact(text);
  const known = remembered.get(text);
  if (known !== undefined) return known;
  const redacted = redact(text);
  if (remembered.size < MAX_REMEMBERED) remembered.set(text, redacted);
  return redacted;
}

/**
 * Finds what a text holds under secret names and what looks like a key: long enough, and no word.
 * @returns secrets to look for in other texts
 */
export function findSecrets(text: string): string[] {
  const secrets: string[] = [];
  const rewritten = mayBeJson(text)
    ? rewriteJson(text, ({ kind, value, path }) => {
        if (kind !== 'name' && isSecretPath(path)) secrets.push(value);
        return value;
      })
    : undefined;
  const values = rewritten ? secrets : findNamedSecrets(text).map(({ value }) => value);
  return [...new Set(values)].filter(isKeyLike);
}

function mayBeJson(text: string): boolean {
  return /^\s{0,8}[[{"]/.test(text);
}

function isSecretPath(path: readonly string[]): boolean {
  const [outer = '', name = ''] = [path.at(-2), path.at(-1)];
  return path.length > 0 && isSecretName(outer ? `${outer}[${name}]` : name);
}
