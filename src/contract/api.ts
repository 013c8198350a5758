import type { Api, FeatureName, MediaType, Operation, PageRule } from '../client/operation.js';
import {
  type Contract,
  type ContractOperation,
  listRequestMediaTypes,
  type Pagination,
} from './contract.js';
import { isForm, isJson, MULTIPART } from './media-type.js';
import type { SchemaNode } from './nodes.js';
import { walkSchema } from './visit.js';

/** The part of a contract that the client needs at run time; generated/<provider>/operations.ts is this, printed. */
export function toApi(contract: Contract): Api {
  const { addressForm } = contract;
  return {
    provider: contract.provider,
    ...(contract.baseUrl && { baseUrl: contract.baseUrl }),
    ...(addressForm && !isOpenAddress(addressForm) && { addressForm }),
    credentials: contract.credentials.map(({ variable: _, ...place }) => place),
    envelope: contract.envelope,
    features: listFeatures(contract),
    operations: Object.fromEntries(
      contract.operations.map((operation) => [operation.id, toOperation(contract, operation)]),
    ),
  };
}

/** Whether a form says nothing of an address, as `https://{domain}`. */
function isOpenAddress(form: string): boolean {
  return /^https:\/\/\{\w+\}$/.test(form);
}

function listFeatures(contract: Contract): FeatureName[] {
  const { operations } = contract;
  const needs = {
    paths: ({ path, rpc }) => (rpc?.path ?? path).includes('{'),
    json: takesJson,
    forms: takesForms,
    multipart: (operation) => takesMultipart(contract, operation),
    files: (operation) => takesFiles(contract, operation),
    walks: ({ pagination }) => Boolean(pagination),
    counts: ({ pagination }) => Boolean(pagination && isCounted(pagination)),
  } satisfies Record<FeatureName, (operation: ContractOperation) => boolean>;
  const names = Object.keys(needs) as FeatureName[];
  return names.filter((name) => operations.some(needs[name]));
}

function toOperation(contract: Contract, operation: ContractOperation): Operation {
  const body = listSentMediaTypes(contract, operation);
  const query = new Set(
    operation.parameters
      .filter((parameter) => parameter.in === 'query')
      .map(({ name }) => name.split('[')[0] ?? name),
  );
  const dates = dateFormats(contract, operation);
  const empty = emptyStatuses(operation);
  const response = getResponseKind(operation);
  return {
    method: operation.method,
    path: operation.path,
    ...(operation.rpc && { rpc: { path: operation.rpc.path, query: operation.rpc.query } }),
    safety: operation.safety,
    ...(body.length > 0 && { body, ...(query.size > 0 && { query: [...query] }) }),
    ...(Object.keys(dates).length > 0 && { dates }),
    ...(operation.pagination && { pages: pageRule(operation.pagination) }),
    ...(response && { response }),
    ...(empty.length > 0 && { empty }),
    ...(operation.envelope !== contract.envelope && { envelope: operation.envelope }),
    ...(!operation.needsKey && { key: false as const }),
  };
}

/** What a success holds where that is not JSON. */
export function getResponseKind(operation: ContractOperation): Operation['response'] {
  if (operation.responses.some(({ status }) => status >= 300 && status < 400)) return 'redirect';
  const types = operation.responses
    .filter(({ status }) => status < 300)
    .flatMap(({ content }) => content.map(({ mediaType }) => mediaType));
  return types.some(isJson) ? undefined : 'text';
}

/** Statuses of success that are documented without a body; a redirect has none anyway. */
function emptyStatuses({ responses }: ContractOperation): number[] {
  return responses
    .filter(({ status, content }) => status < 300 && content.length === 0)
    .map(({ status }) => status);
}

/** Whether the client sends JSON: it takes the first of the media types. */
function takesJson(operation: ContractOperation): boolean {
  return listRequestMediaTypes(operation)[0] === 'application/json';
}

/** Media types of the request body that the client sends: forms in parts only where some operation needs them. */
function listSentMediaTypes(contract: Contract, operation: ContractOperation): MediaType[] {
  const hasMultipart = contract.operations.some((one) => takesMultipart(contract, one));
  return listRequestMediaTypes(operation).filter((type) => hasMultipart || type !== MULTIPART);
}

/** Whether the client sends forms in parts: for files, and where nothing else is taken. */
function takesMultipart(contract: Contract, operation: ContractOperation): boolean {
  return listRequestMediaTypes(operation)[0] === MULTIPART || takesFiles(contract, operation);
}

function takesForms(operation: ContractOperation): boolean {
  return listRequestMediaTypes(operation).some(isForm);
}

/** Whether the pages of a list say which one is next, how many rows there are, or how many a page holds. */
function isCounted({ next, total, size }: Pagination): boolean {
  return Boolean(next ?? total ?? size);
}

function pageRule({ parameters, ...rule }: Pagination): PageRule {
  return { ...rule, ...parameters };
}

function takesFiles(contract: Contract, operation: ContractOperation): boolean {
  return listInputSchemas(contract, operation).some(([, { format }]) => format === 'binary');
}

/** Where the input of an operation holds moments, by wire name. */
function dateFormats(contract: Contract, operation: ContractOperation): Record<string, string> {
  const times: Record<string, string> = {};
  for (const [name, schema] of listInputSchemas(contract, operation)) {
    const { form, zone, calendar } = schema['x-time'] ?? {};
    if (form && !calendar) times[name] = `${form} ${zone}`;
  }
  return times;
}

/** Schemas of all that an operation takes, parameters and members of the body at any depth, by wire name. */
export function listInputSchemas(
  { document }: Contract,
  operation: ContractOperation,
): [name: string, schema: SchemaNode][] {
  const list = (prefix: string, pointer: string) =>
    [...walkSchema(document, pointer)].map(({ node, steps }): [string, SchemaNode] => [
      steps.reduce(toWireName, prefix),
      node,
    ]);
  return [
    ...operation.parameters.flatMap(({ name, pointer }) => list(name, `${pointer}/schema`)),
    ...(operation.body?.content ?? []).flatMap(({ schemaPointer }) => list('', schemaPointer)),
  ];
}

function toWireName(name: string, step: string): string {
  if (step === '[]') return `${name}[]`;
  return name ? `${name}[${step}]` : step;
}
