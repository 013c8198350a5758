import type { ClientConfig } from './config.js';
import type { Call } from './context.js';
import { InputError, reject } from './encode.js';
import type { Api } from './operation.js';

/**
 * Checks the credentials of a config; one that is left out is no mistake before an operation needs it.
 * @throws {TypeError} for an empty one, and for what is neither a text nor a function
 */
export function assertCredentials(api: Api, { credentials = [] }: ClientConfig): void {
  for (const [index, { option }] of api.credentials.entries()) {
    const given = credentials[index];
    if (given !== undefined && typeof given !== 'function' && !given?.trim?.()) {
      throw new TypeError(`${option} is empty, or neither text nor function`);
    }
  }
}

/**
 * Finds the credentials that an operation sends, in the order of the table; functions are asked for theirs.
 * @param canLack whether one that the config lacks is left out
 * @throws {InputError} for one that is missing or that can't be sent
 */
export async function askCredentials(
  { context: { api, credentials = [] }, operation }: Call,
  canLack = false,
): Promise<string[]> {
  const places = operation.key === false ? [] : api.credentials;
  const found: string[] = [];
  for (const [index, { option }] of places.entries()) {
    const given = credentials[index];
    const told = (typeof given === 'function' ? await given() : given) ?? '';
    // From JavaScript a function may give anything; a file or a mounted secret ends with a line break.
    const credential = told.trim?.() ?? '\n';
    if (/[^ -~]/.test(credential)) reject(option, 'it must be printable ASCII');
    if (!credential && !canLack) throw new InputError(`${option} is missing`);
    found.push(credential);
  }
  return found;
}
