import type { components } from '../../generated/vocabulary.js';
import { formBody, readStreams } from '../client/forms.js';
import type { Api, Operation } from '../client/operation.js';
import { type PageRule, walk } from '../client/paginate.js';
import {
  type Contract,
  type ContractOperation,
  type Pagination,
  requestMediaTypes,
} from './contract.js';
import { escaped, resolved } from './document.js';

/** The part of a contract that the client needs at run time; generated/<provider>/operations.ts is this, printed. */
export function apiOf(contract: Contract): Api {
  return {
    provider: contract.provider,
    ...(contract.baseUrl && { baseUrl: contract.baseUrl }),
    ...(contract.addressForm && { addressForm: contract.addressForm }),
    key: contract.key,
    envelope: contract.envelope,
    ...(contract.operations.some(takesForms) && { forms: formBody }),
    ...(contract.operations.some((operation) => takesFiles(contract, operation)) && {
      files: readStreams,
    }),
    ...(contract.operations.some(({ pagination }) => pagination) && { walk }),
    operations: Object.fromEntries(
      contract.operations.map((operation) => [operation.id, rowOf(contract, operation)]),
    ),
  };
}

function rowOf(contract: Contract, operation: ContractOperation): Operation {
  const body = requestMediaTypes(operation);
  const query = new Set(
    operation.parameters
      .filter((parameter) => parameter.in === 'query')
      .map(({ name }) => name.split('[')[0] ?? name),
  );
  const times = timesOf(contract, operation);
  return {
    method: operation.method,
    path: operation.path,
    ...(operation.rpc && { rpc: { path: operation.rpc.path, query: operation.rpc.query } }),
    safety: operation.safety,
    ...(body.length > 0 && { body, ...(query.size > 0 && { query: [...query] }) }),
    ...(Object.keys(times).length > 0 && { times }),
    ...(operation.pagination && { pages: pagesOf(operation.pagination) }),
    answer: answerOf(operation),
    ...(operation.envelope !== contract.envelope && { envelope: operation.envelope }),
    ...(!operation.needsKey && { key: false as const }),
  };
}

function answerOf(operation: ContractOperation): Operation['answer'] {
  if (operation.responses.some(({ status }) => status >= 300 && status < 400)) return 'redirect';
  const types = operation.responses
    .filter(({ status }) => status < 300)
    .flatMap(({ content }) => content.map(({ mediaType }) => mediaType));
  return types.some((type) => type.includes('json')) ? 'json' : 'text';
}

function takesForms(operation: ContractOperation): boolean {
  return requestMediaTypes(operation).some((type) => !type.includes('json'));
}

function pagesOf({ parameters, maxLimit: _, ...rule }: Pagination): PageRule {
  return { ...rule, ...parameters };
}

function takesFiles(contract: Contract, operation: ContractOperation): boolean {
  return inputSchemas(contract, operation).some(([, { format }]) => format === 'binary');
}

interface InputSchema {
  format?: string;
  'x-time'?: components['schemas']['x-time'];
  properties?: Record<string, unknown>;
  items?: unknown;
  oneOf?: unknown[];
  allOf?: unknown[];
}

/** Where the input of an operation holds moments, by wire name. */
function timesOf(contract: Contract, operation: ContractOperation): Record<string, string> {
  const times: Record<string, string> = {};
  for (const [name, schema] of inputSchemas(contract, operation)) {
    const { form, zone, calendar } = schema['x-time'] ?? {};
    if (form && !calendar) times[name] = `${form} ${zone}`;
  }
  return times;
}

/** Schemas of all that an operation takes, parameters and members of the body at any depth, by wire name. */
function inputSchemas(
  { document }: Contract,
  operation: ContractOperation,
): [name: string, schema: InputSchema][] {
  const found: [name: string, schema: InputSchema][] = [];
  const visit = (name: string, pointer: string): void => {
    const { node, pointer: at } = resolved<InputSchema | undefined>(document, pointer);
    if (!node) return;
    found.push([name, node]);
    for (const member of Object.keys(node.properties ?? {})) {
      visit(name ? `${name}[${member}]` : member, `${at}/properties/${escaped(member)}`);
    }
    if (node.items) visit(`${name}[]`, `${at}/items`);
    for (const keyword of ['oneOf', 'allOf'] as const) {
      node[keyword]?.forEach((_, index) => {
        visit(name, `${at}/${keyword}/${index}`);
      });
    }
  };
  for (const { name, pointer } of operation.parameters) visit(name, `${pointer}/schema`);
  for (const { schemaPointer } of operation.body?.content ?? []) visit('', schemaPointer);
  return found;
}
