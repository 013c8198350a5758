import { type Key, listKeyVariables } from '../../contract/access.js';
import type { Contract, ContractOperation } from '../../contract/contract.js';
import { toCurl } from '../../wire/curl.js';
import type { Exchange } from '../../wire/har-exchange.js';
import { type NaturalInput, prepareOperation } from '../../wire/prepare.js';
import { createContentRedactor } from '../redact/content.js';
import { findKeys } from '../redact/request.js';
import { createRedactor, type Redactor } from '../redact/secrets.js';

/** Words that no service sends and no encoding changes, one for each credential. */
const STAND_IN = 'AFFILIATE0CONTRACTS0KEY';
const toStandIn = (index: number) => `${STAND_IN}${index}`;

/**
 * The request of an operation as a curl command. In place of each credential stands its environment variable, outside of the
 * quotes, so that a shell with the variable set repeats the request.
 * @param target where to; a `key` is written out in place of the variable, so it must not be a true one
 */
export async function toMaskedCurl(
  contract: Contract,
  operation: ContractOperation,
  input: NaturalInput,
  target: { baseUrl: string; keyVariable?: Key; key?: Key | undefined },
): Promise<string> {
  const { baseUrl, keyVariable, key = contract.credentials.map((_, at) => toStandIn(at)) } = target;
  const request = await prepareOperation(contract, operation, input, { baseUrl, key });
  return insertVariables(await toCurl(request), listKeyVariables(contract, keyVariable));
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
  keyVariable?: Key,
): Promise<string> {
  const keys = findKeys(contract, { url, headers }).map(({ value, index }) => ({
    value,
    mark: toStandIn(index),
  }));
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
  const variables = listKeyVariables(contract, keyVariable);
  const command = insertVariables(await toCurl(request), variables);
  return command.replace(SOMEWHERE, () => url.origin);
}

function insertVariables(command: string, variables: readonly string[]): string {
  let inserted = command;
  for (const [index, name] of variables.entries()) {
    inserted = inserted.replaceAll(toStandIn(index), `'"$${name}"'`);
  }
  // Quotes that are left with nothing between them would only puzzle.
  return inserted.replace(/(?<=")''(?=\s|$)/g, '');
}
