import { readFileSync } from 'node:fs';
import type { Contract } from '../../contract/contract.js';
import { CheckError } from '../error.js';

export interface KeyOptions {
  /** Name of the environment variable. Default: the provider's own. */
  readonly variable?: string | undefined;
  /** A file that holds the key, in place of the environment. */
  readonly file?: string | undefined;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/**
 * The key of a provider, from a file or the environment; never from arguments, which every process can read.
 * @throws {CheckError} when there is none, or none that can be sent; the message never holds it
 */
export function readKey(contract: Contract, { variable, file, environment }: KeyOptions): string {
  const name = variable ?? contract.keyVariable;
  const own = Object.hasOwn(environment, name) ? environment[name] : undefined;
  const key = (file === undefined ? own : readKeyFile(file))?.trim();
  const place = file ?? name;
  if (!key && file !== undefined) throw new CheckError(`${file} is empty; write the key into it`);
  if (!key) throw new CheckError(`set ${name} to the key of ${contract.provider}`);
  if (!/^[\x21-\x7e]+$/.test(key)) {
    throw new CheckError(`the key in ${place} has characters that can't be sent; copy it again`);
  }
  return key;
}

function readKeyFile(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new CheckError(`can't read the key from ${file} (${(error as { code?: string }).code})`);
  }
}
