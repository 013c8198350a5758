import type { Contract, ContractOperation } from '../../contract/contract.js';
import { toCurl } from '../../wire/curl.js';
import type { Exchange } from '../../wire/har.js';
import { type NaturalInput, prepareOperation } from '../../wire/prepare.js';
import { findKeys } from '../config/keys.js';
import { redactSecretMembers } from '../redact/members.js';
import { redactPersonalData } from '../redact/persons.js';
import { createRedactor } from '../redact/secrets.js';

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

/** A recorded request as such a command, without its key, cookies, passwords and personal data. */
export async function toRecordedCurl(
  contract: Contract,
  { method, url, headers, body }: Exchange,
  keyVariable = contract.keyVariable,
): Promise<string> {
  const secrets = findKeys(contract, url, headers).map((value) => ({ value, mark: STAND_IN }));
  const redact = createRedactor(secrets);
  const names = contract.keyPlaces.filter((place) => place.in === 'header').map(({ name }) => name);
  const shown = ['content-type', ...names].flatMap((name): [string, string][] => {
    const value = headers.get(name);
    return value ? [[name, redact(value)]] : [];
  });
  const request = new Request(`${SOMEWHERE}${redact(`${url.pathname}${url.search}`)}`, {
    method,
    headers: shown,
    // fetch knows no such request with a body.
    ...(body && !['GET', 'HEAD'].includes(method) && { body: redact(body) }),
  });
  const command = insertVariable(await toCurl(request), keyVariable);
  return redactPersonalData(redactSecretMembers(command)).replace(SOMEWHERE, () => url.origin);
}

function insertVariable(command: string, variable: string): string {
  // Quotes that are left with nothing between them would only puzzle.
  return command.replaceAll(STAND_IN, `'"$${variable}"'`).replace(/(?<=")''(?=\s|$)/g, '');
}
