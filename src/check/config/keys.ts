import { readFileSync } from 'node:fs';
import { type Key, listKeyVariables } from '../../contract/access.js';
import type { Contract } from '../../contract/contract.js';
import { CheckError } from '../error.js';

export interface KeyOptions {
  /** Name of the environment variable, or one for each credential. Default: those of the provider. */
  readonly variable?: Key | undefined;
  /** A file that holds the key, or several credentials a line each, in place of the environment. */
  readonly file?: string | undefined;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/**
 * The credentials of a provider in the order of the contract, from a file or the environment; never from arguments,
 * which every process can read.
 * @throws {CheckError} when one is missing or can't be sent; the message never holds it
 */
export function readKey(contract: Contract, options: KeyOptions): Key {
  const { variable, file, environment } = options;
  const variables = listKeyVariables(contract, variable);
  const { length } = listKeyVariables(contract);
  if (variables.length !== length) {
    const wanted = contract.credentials.map(({ option }) => option).join(', ');
    throw new CheckError(
      (option) =>
        `${option('keyVariable')} needs ${length} names for ${contract.provider}: ${wanted}`,
    );
  }
  if (file === undefined) {
    return variables.map((name) => {
      const own = Object.hasOwn(environment, name) ? environment[name]?.trim() : undefined;
      if (!own) throw new CheckError(`set ${name} to ${describeUse(contract, variables, name)}`);
      return assertSendable(own, name);
    });
  }
  const text = readKeyFile(file).trim();
  if (!text) throw new CheckError(`${file} is empty; write the key into it`);
  const lines = variables.length > 1 ? text.split('\n').map((line) => line.trim()) : [text];
  if (lines.length !== variables.length) {
    const wanted = contract.credentials.map(({ option }) => option).join(', ');
    throw new CheckError(`${file} needs ${variables.length} lines: ${wanted}`);
  }
  return lines.map((line) => assertSendable(line, file));
}

/** `the key of affise`, or `the login of …` where a provider wants several. */
function describeUse(
  { provider, credentials }: Contract,
  variables: readonly string[],
  name: string,
): string {
  const option = credentials[variables.indexOf(name)]?.option;
  return `the ${variables.length > 1 && option ? option : 'key'} of ${provider}`;
}

function assertSendable(key: string, place: string): string {
  if (/^[\x21-\x7e]+$/.test(key)) return key;
  throw new CheckError(`the key in ${place} has characters that can't be sent; copy it again`);
}

function readKeyFile(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new CheckError(`can't read the key from ${file} (${(error as { code?: string }).code})`);
  }
}
