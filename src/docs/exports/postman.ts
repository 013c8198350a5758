import type { KeyPlace } from '../../client/operation.js';
import type {
  ContentSpec,
  Contract,
  ContractOperation,
  ResponseSpec,
} from '../../contract/contract.js';
import { resolvePointer } from '../../contract/document.js';
import { gatherFacts } from '../../contract/facts.js';
import { listDocumentedResponses } from '../../contract/responses.js';
import {
  createRequestTemplates,
  insertVariables,
  nameKeys,
  type RequestTemplate,
  toBracedVariables,
} from '../facts/request-template.js';
import { MOCK_KEY, toMockUrl } from '../samples/samples.js';

const SCHEMA = 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json';

interface KeyValue {
  key: string;
  value: string;
}

/** A Postman collection v2.1: a folder per tag, a request per operation, a saved example per documented response. */
export async function toPostmanCollection(contract: Contract): Promise<object> {
  const outlines = await createRequestTemplates(contract);
  const tags = [...new Set(contract.operations.map(({ tag }) => tag))];
  return {
    info: {
      name: contract.title,
      description: readDescription(contract, '/info'),
      schema: SCHEMA,
    },
    ...toAuth(contract),
    variable: [
      { key: 'baseUrl', value: toMockUrl(contract) },
      ...nameKeys(contract).map((key) => ({ key, value: MOCK_KEY })),
    ],
    item: tags.map((tag) => ({
      name: tag,
      item: outlines
        .filter(({ operation }) => operation.tag === tag)
        .map((outline) => toItem(contract, outline)),
    })),
  };
}

function toItem(contract: Contract, outline: RequestTemplate): object {
  const { operation } = outline;
  const request = toRequest(contract, outline);
  return {
    name: operation.summary,
    request: { ...request, description: describeOperation(contract, operation) },
    response: listDocumentedResponses({ ...contract, operations: [operation] }).map(
      ({ response, content, example }) => toSavedExample(request, response, content, example),
    ),
  };
}

function toRequest(
  contract: Contract,
  { operation, method, url, headers, body }: RequestTemplate,
): object {
  const variables = toBracedVariables(contract);
  const [address = '', query = ''] = insertVariables(url, variables).split('?');
  const pairs = query.split('&').filter(Boolean).map(parsePair);
  const auth = getAuthKey(contract);
  // The key is the business of `auth`.
  const isKey = (place: 'header' | 'query', name: string) =>
    auth?.in === place && auth.name.toLowerCase() === name.toLowerCase();
  const ownQuery = pairs.filter((pair) => !isKey('query', pair.key));
  return {
    method,
    ...(!operation.needsKey && { auth: { type: 'noauth' } }),
    header: headers
      .filter(([name]) => !isKey('header', name))
      .map(([name, value]) => ({ key: name, value: insertVariables(value, variables) })),
    url: {
      raw: [address, ownQuery.map((pair) => `${pair.key}=${pair.value}`).join('&')]
        .filter(Boolean)
        .join('?'),
      host: [variables.baseUrl],
      path: address.slice(variables.baseUrl.length + 1).split('/'),
      ...(ownQuery.length > 0 && { query: ownQuery }),
    },
    ...(body && { body: toBody(headers, body) }),
  };
}

function toBody(headers: RequestTemplate['headers'], body: string): object {
  const type = headers.find(([name]) => name === 'content-type')?.[1] ?? '';
  if (type.includes('json')) {
    const text = JSON.stringify(JSON.parse(body), undefined, 2);
    return { mode: 'raw', raw: text, options: { raw: { language: 'json' } } };
  }
  const fields = [...new URLSearchParams(body)].map(([key, value]) => ({
    key,
    value,
    type: 'text',
  }));
  return { mode: 'urlencoded', urlencoded: fields };
}

function toSavedExample(
  originalRequest: object,
  { status, headerExamples }: ResponseSpec,
  content: ContentSpec | undefined,
  example: string | undefined,
): object {
  const value = content?.examples.find(({ name }) => name === example)?.value;
  const isJson = content?.mediaType.includes('json') ?? false;
  return {
    name: [status, example].filter(Boolean).join(' '),
    originalRequest,
    code: status,
    header: [
      ...(content ? [{ key: 'Content-Type', value: content.mediaType }] : []),
      ...Object.entries(headerExamples).map(([key, text]) => ({ key, value: text })),
    ],
    body: isJson ? JSON.stringify(value, undefined, 2) : ((value as string | undefined) ?? ''),
    _postman_previewlanguage: isJson ? 'json' : 'text',
  };
}

/** The credential that Postman's `auth` has room for; several stand in the headers of each request. */
function getAuthKey({ credentials }: Contract): KeyPlace | undefined {
  return credentials.length === 1 ? credentials[0] : undefined;
}

function toAuth(contract: Contract): object {
  const key = getAuthKey(contract);
  if (!key) return {};
  const [value] = toBracedVariables(contract).keys;
  if (key.prefix) {
    return { auth: { type: 'bearer', bearer: [{ key: 'token', value, type: 'string' }] } };
  }
  const apikey = [
    { key: 'key', value: key.name, type: 'string' },
    { key: 'value', value, type: 'string' },
    { key: 'in', value: key.in, type: 'string' },
  ];
  return { auth: { type: 'apikey', apikey } };
}

function describeOperation(contract: Contract, operation: ContractOperation): string {
  const { who, safety, evidence } = gatherFacts(contract, operation);
  return [readDescription(contract, operation.pointer), who, safety, evidence].join('\n\n');
}

function readDescription({ document }: Contract, pointer: string): string {
  return resolvePointer<{ description?: string }>(document, pointer).node.description ?? '';
}

function parsePair(text: string): KeyValue {
  const [key = '', ...value] = text.split('=');
  return { key: decodeURIComponent(key), value: decodeURIComponent(value.join('=')) };
}
