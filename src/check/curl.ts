import type { Contract, ContractOperation } from '../contract/contract.js';
import { type NaturalInput, requestFor } from '../contract/request.js';
import { curlText } from '../docs/curl.js';
import { keysOf } from './keys.js';
import type { Exchange } from './recording.js';
import { createRedactor, withoutPersons } from './redact.js';

/** A word that no service sends and no encoding changes. */
const STAND_IN = 'AFFILIATE0CONTRACTS0KEY';

/**
 * The request of an operation as a curl command. In place of the key stands its environment variable, outside of the
 * quotes, so that a shell with the variable set repeats the request.
 * @param target where to; a `key` is written out in place of the variable, so it must not be a true one
 */
export async function maskedCurl(
  contract: Contract,
  operation: ContractOperation,
  input: NaturalInput,
  target: { baseUrl: string; keyVariable?: string; key?: string | undefined },
): Promise<string> {
  const { baseUrl, keyVariable = contract.keyVariable, key = STAND_IN } = target;
  const request = await requestFor(contract, operation, input, { baseUrl, key });
  return withVariable(await curlText(request), keyVariable);
}

/** A recorded request as such a command, without its key, cookies and other personal data. */
export function recordedCurl(
  contract: Contract,
  exchange: Exchange,
  keyVariable = contract.keyVariable,
): string {
  const { method, url, headers, body } = exchange;
  const secrets = keysOf(contract, url, headers).map((value) => ({ value, mark: STAND_IN }));
  const redact = createRedactor(secrets);
  const parts = ['curl', ...(method === 'GET' ? [] : ['-X', method]), quoted(url.href)];
  const names = contract.keyPlaces.filter((place) => place.in === 'header').map(({ name }) => name);
  for (const name of ['content-type', ...names]) {
    const value = headers.get(name);
    if (value) parts.push('-H', quoted(`${name}: ${value}`));
  }
  if (body) parts.push('--data', quoted(body));
  return withoutPersons(withVariable(redact(parts.join(' ')), keyVariable));
}

function withVariable(command: string, variable: string): string {
  return command.replaceAll(STAND_IN, `'"$${variable}"'`);
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
