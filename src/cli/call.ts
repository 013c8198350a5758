import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { parseAddress, requireHttps } from '../check/config/address.js';
import { readKey } from '../check/config/keys.js';
import { createRedactor, type Redactor } from '../check/redact/secrets.js';
import { createClient, type UntypedClient } from '../client/client.js';
import { InputError } from '../client/encode.js';
import { PaginationError } from '../client/paginate.js';
import { isRecord, type UnknownRecord } from '../client/record.js';
import type { Failure } from '../client/result.js';
import { listKeyVariables } from '../contract/access.js';
import { toApi } from '../contract/api.js';
import type { Contract, ContractOperation } from '../contract/contract.js';
import { listProviders } from '../contract/document.js';
import { toCurl } from '../wire/curl.js';
import { FEATURES, prepareOperation } from '../wire/prepare.js';
import { openContract, openProject } from './project.js';
import { createChoiceParser, createCountParser, UsageError } from './usage.js';

interface Options {
  spec?: string;
  input: string;
  all?: true;
  plan?: true;
  allow?: 'unsafe';
  baseUrl?: string;
  allowInsecure?: true;
  timeout?: number;
}

/** What stands for the key in a request that is only shown. */
const MASK = '***';

/** The call failed, or the walk broke off. */
const EXIT_FAILED = 1;

export function callCommand(): Command {
  return new Command('call')
    .description('Call an operation; the response is JSON on stdout, the rows of --all one a line')
    .argument('<provider>', `one of ${listProviders().join(', ')}, or your own; none with --spec`)
    .argument('[operation]', 'id of the operation, such as listConversions')
    .option('--spec <file>', 'a document of your own, in place of a provider')
    .option(
      '--input <json>',
      'path, query and body members together; @file reads them, @- stdin',
      '{}',
    )
    .option('--all', 'walk all pages of a list')
    .option('--plan', 'print the request as curl, with the key masked, and send nothing')
    .option(
      '--allow <safety>',
      'needed for what must not be repeated: unsafe',
      createChoiceParser('--allow', ['unsafe']),
    )
    .option('--base-url <url>', 'address of the service; needed where each customer has another')
    .option('--allow-insecure', 'send the key to an http address that is not on this machine')
    .option(
      '--timeout <ms>',
      'longest wait for the call with all its retries',
      createCountParser('--timeout', 'a number of milliseconds'),
    )
    .action(call);
}

async function call(first: string, second: string | undefined, options: Options): Promise<void> {
  const { spec } = options;
  const [name, id] = spec === undefined ? [first, second] : [undefined, first];
  if (id === undefined) throw new UsageError("missing required argument 'operation'");
  if (spec !== undefined && second !== undefined) {
    throw new UsageError(`--spec stands in place of a provider; leave ${first} out`);
  }
  const contract = await openContract(openProject(), name, spec);
  const { provider } = contract;
  const operation = findOperation(contract, id);
  const baseUrl = options.baseUrl ?? contract.baseUrl;
  if (!baseUrl) throw new UsageError(`${provider} has no common address; give --base-url`);
  const address = parseAddress(baseUrl);
  const input = readInput(options.input);
  if (options.all && !operation.pagination) {
    throw new UsageError(`${id} is no list with pages; leave --all out`);
  }
  if (options.plan) {
    console.log(await planCall(contract, operation, input, baseUrl));
    return;
  }
  if (operation.safety === 'unsafe' && options.allow !== 'unsafe') {
    throw new UsageError(
      `${id} changes data each time it is called; look with --plan, and send it with --allow unsafe`,
    );
  }
  requireHttps(address, options.allowInsecure);
  const credentials = operation.needsKey
    ? [readKey(contract, { environment: process.env })].flat()
    : [];
  const config = {
    baseUrl,
    credentials,
    ...(options.allowInsecure && { allowInsecure: true }),
    timeout: options.timeout,
  };
  const client: UntypedClient = createClient(toApi(contract), config, FEATURES);
  const method = client[id] as Method;
  if (options.all) await printRows(method.items(input));
  else await printResponse(await method(input));
}

/** A method of a client, with its walk where it is a paged list. */
type Method = UntypedClient[string] & {
  items(input: UnknownRecord): AsyncIterable<unknown>;
};

/** @throws {UsageError} for an id that no operation has; it names those that are near */
function findOperation({ provider, operations }: Contract, id: string): ContractOperation {
  const operation = operations.find((one) => one.id === id);
  if (operation) return operation;
  const word = id.toLowerCase();
  const near = operations.filter((one) => one.id.toLowerCase().includes(word));
  const shown = (near.length ? near : operations).slice(0, 10).map((one) => one.id);
  throw new UsageError(`${provider} has no operation ${id}; there are ${shown.join(', ')}`);
}

function readInput(text: string): UnknownRecord {
  const file = text.startsWith('@') ? text.slice(1) : undefined;
  let content = text;
  try {
    if (file) content = readFileSync(file === '-' ? 0 : file, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new UsageError(`can't read the input ${file} (${code})`);
  }
  const input = parseJson(content);
  if (!isRecord(input)) {
    throw new UsageError(
      '--input takes a JSON object, such as {"limit": 5}, or @ and a file with one',
    );
  }
  return input;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function planCall(
  contract: Contract,
  operation: ContractOperation,
  input: UnknownRecord,
  baseUrl: string,
): Promise<string> {
  try {
    const target = { baseUrl, key: MASK };
    const request = await prepareOperation(contract, operation, input, target);
    return hideKeys(contract)(await toCurl(request, { width: 100 }));
  } catch (error) {
    if (error instanceof InputError) throw new UsageError(error.message);
    throw error;
  }
}

/** The input of a call may hold a key too. */
function hideKeys(contract: Contract): Redactor {
  const values = listKeyVariables(contract).flatMap((name) => process.env[name] || []);
  return createRedactor(values.map((value) => ({ value, mark: MASK })));
}

async function printResponse(result: Awaited<ReturnType<Method>>): Promise<void> {
  if (result.ok) console.log(JSON.stringify(result.data ?? null, null, 2));
  else fail(result.error);
}

async function printRows(rows: AsyncIterable<unknown>): Promise<void> {
  try {
    for await (const row of rows) console.log(JSON.stringify(row));
  } catch (error) {
    if (!(error instanceof PaginationError)) throw error;
    if (error.cause) fail({ ...error.cause, message: error.message });
    else failWith(error.message, EXIT_FAILED);
  }
}

function fail({ kind, message, carriedOut }: Failure): void {
  const doubt = carriedOut === 'unknown' ? '; it may have been carried out' : '';
  failWith(`${kind}: ${message}${doubt}`, kind === 'input' ? 2 : EXIT_FAILED);
}

function failWith(message: string, code: number): void {
  console.error(`error: ${message}`);
  process.exitCode = code;
}
