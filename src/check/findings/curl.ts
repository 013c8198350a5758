import type { Contract, ContractOperation } from '../../contract/contract.js';
import { toCurl } from '../../wire/curl.js';
import type { Exchange } from '../../wire/har-exchange.js';
import { type NaturalInput, prepareOperation } from '../../wire/prepare.js';
import { createContentRedactor } from '../redact/content.js';
import { findKeys } from '../redact/request.js';
import { createRedactor, type Redactor } from '../redact/secrets.js';

/** A word that no service sends and no encoding changes. */
const STAND_IN = 'AFFILIATE0CONTRACTS0KEY';

/**
 * The request of an operation as a curl command. In place of the key stands its environment variable, outside of the
 * quotes, so that a shell with the variable set repeats the request.
 * @param target where to; a `key` is written out in place of the variable, so it must not be a true one
 */
export async function toMaskedCurl(
  contract: Contract,
  operation: ContractOperation,
  input: NaturalInput,
  target: { baseUrl: string; keyVariable?: string; key?: string | undefined },
): Promise<string> {
  const { baseUrl, keyVariable = contract.keyVariable, key = STAND_IN } = target;
  const request = await prepareOperation(contract, operation, input, { baseUrl, key });
  return insertVariable(await toCurl(request), keyVariable);
}

/** Stands for the address of a service while numbers that look like addresses of persons are taken out. */
const SOMEWHERE = 'https://service.invalid';

/**
 * A recorded request as such a command, without its key, cookies, passwords and personal data.
 * @param redact takes out the secrets of the whole recording
 */
export async function toRecordedCurl(
  contract: Contract,
  { method, url, headers, body }: Exchange,
  redact: Redactor,
  keyVariable = contract.keyVariable,
): Promise<string> {
  const keys = findKeys(contract, { url, headers }).map((value) => ({ value, mark: STAND_IN }));
  const redactKeys = createRedactor(keys);
  const clean = createContentRedactor(
    (text) => redact(redactKeys(text)),
    (value) => value.includes(STAND_IN),
  );
  const names = contract.keyPlaces.filter((place) => place.in === 'header').map(({ name }) => name);
  const shown = ['content-type', ...names].flatMap((name): [string, string][] => {
    const value = headers.get(name);
    return value ? [[name, clean(value)]] : [];
  });
  const request = new Request(`${SOMEWHERE}${clean(`${url.pathname}${url.search}`)}`, {
    method,
    headers: shown,
    // fetch knows no such request with a body.
    ...(body && !['GET', 'HEAD'].includes(method) && { body: clean(Buffer.from(body).toString()) }),
  });
  const command = insertVariable(await toCurl(request), keyVariable);
  return command.replace(SOMEWHERE, () => url.origin);
}

function insertVariable(command: string, variable: string): string {
  // Quotes that are left with nothing between them would only puzzle.
  return command.replaceAll(STAND_IN, `'"$${variable}"'`).replace(/(?<=")''(?=\s|$)/g, '');
}
