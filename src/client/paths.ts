import { InputError, isPlain } from './encode.js';
import type { UnknownRecord } from './record.js';

/**
 * Puts values in place of the braces of a path. Dots would climb to another address, and an empty one would name the list.
 * @throws {InputError} for a value that is missing or can't stand there
 */
export function expandPath(template: string, values: Readonly<UnknownRecord>): string {
  return template.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new InputError(`${name} is missing`);
    const text = isPlain(value) ? `${value}` : '';
    if (/^\.{0,2}$/.test(text)) throw new InputError(`${name} can't be part of a path`);
    return encodeURIComponent(text);
  });
}
