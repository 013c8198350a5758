import { isJson } from './is-json.js';

/** A string or number of a JSON text. */
export interface JsonToken {
  readonly kind: 'name' | 'string' | 'number';
  /** The string itself, or the number as it is written. */
  readonly value: string;
  /** Names of the members that it stands in, the nearest one last. */
  readonly path: readonly string[];
}

/**
 * Replaces strings and numbers of a JSON text. What stays the same stays as it is written, byte for byte; what is
 * replaced is written as JSON again, so that the text has the same shape: two different names of one object never
 * become the same.
 *
 * @param replace gives the string or number to write instead
 * @returns `undefined` where the text is no JSON
 */
export function rewriteJson(
  text: string,
  replace: (token: JsonToken) => string,
): string | undefined {
  if (!isJson(text)) return undefined;
  const parts: string[] = [];
  const levels: Level[] = [];
  const path: string[] = [];
  let done = 0;
  let innermost: Level | undefined;
  for (let at = 0; at < text.length; ) {
    const sign = text[at] ?? '';
    const level = innermost;
    const isName = sign === '"' && level?.expectsName === true;
    let end = at + 1;
    if (sign === '{' || sign === '[') {
      innermost = sign === '[' ? LIST : { names: new Map(), counts: new Map(), expectsName: true };
      levels.push(innermost);
    } else if (sign === '}' || sign === ']') {
      if (levels.pop()?.names?.size) path.pop();
      innermost = levels.at(-1);
    } else if (sign === ',' && level?.names) level.expectsName = true;
    else if (sign === '"' || sign === '-' || (sign >= '0' && sign <= '9')) {
      end = sign === '"' ? findStringEnd(text, at) : findNumberEnd(text, at);
      const raw = text.slice(at, end);
      const value = sign === '"' ? readString(raw) : raw;
      if (isName && level.names?.size) path.pop();
      const kind = isName ? 'name' : sign === '"' ? 'string' : 'number';
      let written = replace({ kind, value, path });
      if (isName) {
        written = makeUnique(value, written, level);
        path.push(value);
        level.expectsName = false;
      }
      if (written !== value) {
        parts.push(text.slice(done, at), sign === '"' ? JSON.stringify(written) : written);
        done = end;
      }
    }
    at = end;
  }
  parts.push(text.slice(done));
  return parts.join('');
}

/** An open object with the names written so far, and the names that they had; or an open list. */
interface Level {
  readonly names: Map<string, string> | undefined;
  /** How often a name was needed for different ones. */
  readonly counts: Map<string, number>;
  expectsName: boolean;
}

const LIST: Level = { names: undefined, counts: new Map(), expectsName: false };

function readString(raw: string): string {
  return raw.includes('\\') ? (JSON.parse(raw) as string) : raw.slice(1, -1);
}

function findStringEnd(text: string, start: number): number {
  for (let at = text.indexOf('"', start + 1); ; at = text.indexOf('"', at + 1)) {
    let slashes = 0;
    while (text[at - 1 - slashes] === '\\') slashes += 1;
    if (slashes % 2 === 0) return at + 1;
  }
}

function findNumberEnd(text: string, start: number): number {
  let end = start + 1;
  while (/[\d.eE+-]/.test(text[end] ?? '')) end += 1;
  return end;
}

/** The same name twice stays the same name twice. */
function makeUnique(before: string, name: string, { names, counts }: Level): string {
  let unique = name;
  let count = counts.get(name) ?? 1;
  while ((names?.get(unique) ?? before) !== before) {
    count += 1;
    unique = `${name}_${count}`;
  }
  counts.set(name, count);
  names?.set(unique, before);
  return unique;
}
