import { basename, dirname } from 'node:path';
import type { components } from '../../generated/vocabulary.js';
import {
  type Envelope,
  METHODS,
  type MediaType,
  type Method,
  type Safety,
} from '../client/operation.js';
import {
  type Credential,
  findCommonUrl,
  type KeySource,
  listCredentials,
  listKeyWays,
} from './access.js';
import { type Document, escapePointer, loadDocument, resolvePointer } from './document.js';
import { createOrigin, type Origin } from './files.js';
import type {
  BodyNode,
  ExampleNode,
  HeaderNode,
  OperationNode,
  ParameterNode,
  Validity,
} from './nodes.js';
import { assertComplete, readDocument } from './read-document.js';

type Vocabulary = components['schemas'];
export type Refusals = Vocabulary['x-refusals'];
export type Rpc = Vocabulary['x-rpc'];
export type Pagination = Vocabulary['x-pagination'];

/** A provider's bundled document with its operations resolved. */
export interface Contract {
  readonly provider: string;
  /** Where its files are. Default: where this package has those of the provider. */
  readonly origin?: Origin;
  readonly title: string;
  readonly document: Document;
  /** False where no body has one. */
  readonly envelope: Envelope | false;
  readonly refusals: Refusals;
  /** Whether the service reads the members of a request body from the query as well. */
  readonly bodyInQuery: boolean;
  /** Whether the service reads JSON bodies as it reads forms, where digits in a text are a number. */
  readonly jsonAsForm: boolean;
  /** Whether the service refuses parameters and members that it does not know; others ignore them. */
  readonly refusesUnknown: boolean;
  /** Whether the service takes every HTTP method for the documented one. */
  readonly anyMethod: boolean;
  /** Whether the service takes a path with a slash at its end for the one without it. */
  readonly trailingSlash: boolean;
  /** What a caller must send to be known: the schemes that the first security requirement joins. */
  readonly credentials: readonly Credential[];
  /** The ways to send credentials, each with places that are filled together; the first is that of `credentials`. */
  readonly keyWays: readonly (readonly KeySource[])[];
  /** Every place where the service looks for a credential. */
  readonly keyPlaces: readonly KeySource[];
  /** Address of the service; missing where every customer has one of their own. */
  readonly baseUrl?: string;
  /** Where every customer has an address of their own: its form, with variables in braces. */
  readonly addressForm?: string;
  readonly operations: readonly ContractOperation[];
}

export interface ContractOperation {
  readonly provider: string;
  readonly id: string;
  readonly tag: string;
  readonly summary: string;
  readonly method: Method;
  /** Path key of the document. */
  readonly path: string;
  /** JSON pointer to the operation in the document. */
  readonly pointer: string;
  readonly rpc?: Rpc;
  readonly safety: Safety;
  readonly roles: readonly string[];
  readonly pagination?: Pagination;
  readonly envelope: Envelope | false;
  readonly refusals: Refusals;
  /** Names of examples by which the service says that it does not have the operation here and now. */
  readonly unavailable: readonly string[];
  /** Which documents of the provider have it; left out where all have. */
  readonly validity?: Validity;
  /** Whether a key must be sent. */
  readonly needsKey: boolean;
  readonly parameters: readonly ParameterSpec[];
  readonly body?: { readonly required: boolean; readonly content: readonly ContentSpec[] };
  readonly responses: readonly ResponseSpec[];
}

export interface ParameterSpec {
  readonly name: string;
  readonly in: 'query' | 'path' | 'header';
  readonly required: boolean;
  /** Which kinds of key may send it; empty for all. */
  readonly roles: readonly string[];
  /** Which documents of the provider have it, or its values; left out where all have. */
  readonly validity?: Validity;
  readonly example: unknown;
  readonly pointer: string;
}

export interface ResponseSpec {
  readonly status: number;
  readonly content: readonly ContentSpec[];
  /** Headers the response must carry. */
  readonly requiredHeaders: readonly string[];
  /** Example values of its headers by name in lower case. */
  readonly headerExamples: Readonly<Record<string, string>>;
  readonly pointer: string;
}

/** One example of a body. */
export interface ExampleSpec {
  readonly name: string;
  readonly value: unknown;
  /** Parameters of the query with which the service responds in this form. */
  readonly forQuery?: Readonly<Record<string, string | number>>;
}

/** One media type of a body. */
export interface ContentSpec {
  readonly mediaType: string;
  readonly examples: readonly ExampleSpec[];
  /** JSON pointer to the schema. */
  readonly schemaPointer: string;
}

/**
 * Loads a contract: that of a provider of this package, or one of your own from its bundled document.
 * @param source id such as `affise`; path of a document in YAML or JSON, or of a folder with an `openapi.json` or
 * `openapi.yaml`, which is called by the name of its folder; or the document itself, which is called by its title
 * @throws {UnknownProvider} for an id that there is not
 * @throws {ExpectedError} for a file that can't be read, or that lacks what a contract must say
 * @example
 * const { operations, baseUrl } = loadContract('affili');
 * const own = loadContract('src/generated/acme-network');
 */
export function loadContract(source: string | Document): Contract {
  if (typeof source !== 'string') {
    assertComplete(source, 'the document');
    return toContract(toId(source.info.title), source);
  }
  if (!/[\\/]|\.(ya?ml|json)$/i.test(source)) return toContract(source, loadDocument(source));
  const { path, document } = readDocument(source);
  const origin = createOrigin({ root: process.cwd(), document: path, generated: dirname(path) });
  return toContract(toDocumentId(path), document, origin);
}

/** `acme-network` of `specs/acme-network/openapi.yaml`, and of `acme-network.yaml`. */
export function toDocumentId(path: string): string {
  const [name = ''] = basename(path).split('.');
  return toId(name === 'openapi' ? basename(dirname(path)) : name);
}

/** `acme-network` of `Acme Network`. */
function toId(name: string): string {
  const id = (name.toLowerCase().match(/[a-z0-9]+/g) ?? []).join('-');
  return /^[a-z]/.test(id) ? id : `api-${id}`;
}

/**
 * Resolves the operations of a bundled document.
 * @throws {TypeError} for a document without `x-envelope`
 */
export function toContract(provider: string, document: Document, origin?: Origin): Contract {
  const envelope = document['x-envelope'];
  if (envelope === undefined) throw new TypeError(`the document of ${provider} has no x-envelope`);
  const keyWays = listKeyWays(document);
  const baseUrl = findCommonUrl(document);
  const addressForm = document.servers?.[0]?.url;
  return {
    provider,
    ...(origin && { origin }),
    title: document.info.title,
    document,
    envelope,
    refusals: document['x-refusals'] ?? {},
    bodyInQuery: document['x-body-in-query'] ?? false,
    jsonAsForm: document['x-json-as-form'] ?? false,
    refusesUnknown: document['x-refuses-unknown'] ?? false,
    anyMethod: document['x-any-method'] ?? false,
    trailingSlash: document['x-trailing-slash'] ?? false,
    credentials: listCredentials(provider, document),
    keyWays,
    keyPlaces: keyWays.flat(),
    ...(baseUrl ? { baseUrl } : addressForm && { addressForm }),
    operations: listOperations(provider, document, envelope),
  };
}

function listOperations(
  provider: string,
  document: Document,
  envelope: Envelope | false,
): ContractOperation[] {
  return Object.keys(document.paths).flatMap((path) =>
    METHODS.flatMap((method) => {
      const pointer = `/paths/${escapePointer(path)}/${method.toLowerCase()}`;
      const { node } = resolvePointer<OperationNode | undefined>(document, pointer);
      if (!node) return [];
      const parts = readOperation(document, pointer, node);
      return [{ provider, method, path, pointer, ...parts, envelope: parts.envelope ?? envelope }];
    }),
  );
}

function readOperation(document: Document, pointer: string, node: OperationNode) {
  const { 'x-rpc': rpc, 'x-pagination': pagination, 'x-validity': validity } = node;
  const body = resolvePointer<BodyNode | undefined>(document, `${pointer}/requestBody`);
  const security = node.security ?? document.security ?? [];
  return {
    id: node.operationId,
    tag: node.tags?.[0] ?? '',
    summary: node.summary,
    ...(rpc && { rpc }),
    safety: node['x-safety'],
    roles: node['x-roles'] ?? [],
    ...(pagination && { pagination }),
    envelope: node['x-envelope'],
    refusals: { ...document['x-refusals'], ...node['x-refusals'] },
    unavailable: document['x-unavailable'] ?? [],
    ...(validity && { validity }),
    needsKey: security.some((schemes) => Object.keys(schemes).length > 0),
    parameters: (node.parameters ?? []).map((_, index) =>
      readParameter(document, `${pointer}/parameters/${index}`),
    ),
    ...(body.node && {
      body: { required: body.node.required ?? false, content: readContent(document, body.pointer) },
    }),
    responses: Object.keys(node.responses).map((status) =>
      readResponse(document, `${pointer}/responses/${status}`, Number(status)),
    ),
  };
}

function readParameter(document: Document, at: string): ParameterSpec {
  const { node, pointer } = resolvePointer<ParameterNode>(document, at);
  const { name, in: place, required = false, 'x-roles': roles = [], example } = node;
  const { 'x-validity': validity } = node;
  return { name, in: place, required, roles, ...(validity && { validity }), example, pointer };
}

function readResponse(document: Document, at: string, status: number): ResponseSpec {
  const { node, pointer } = resolvePointer<BodyNode>(document, at);
  const headers = Object.keys(node.headers ?? {}).map((name) => ({
    name,
    ...resolvePointer<HeaderNode>(document, `${pointer}/headers/${escapePointer(name)}`).node,
  }));
  return {
    status,
    content: readContent(document, pointer),
    requiredHeaders: headers.filter(({ required }) => required).map(({ name }) => name),
    headerExamples: Object.fromEntries(
      headers
        .filter(({ example }) => example !== undefined)
        .map(({ name, example }) => [name.toLowerCase(), String(example)]),
    ),
    pointer,
  };
}

function readContent(document: Document, pointer: string): ContentSpec[] {
  const { node } = resolvePointer<BodyNode>(document, pointer);
  return Object.entries(node.content ?? {}).map(([mediaType, media]) => {
    const at = `${pointer}/content/${escapePointer(mediaType)}`;
    return {
      mediaType,
      examples: Object.keys(media.examples ?? {}).map((name) => {
        const pointer = `${at}/examples/${escapePointer(name)}`;
        const { node } = resolvePointer<ExampleNode>(document, pointer);
        const forQuery = node['x-for-query'];
        return { name, value: node.value, ...(forQuery && { forQuery }) };
      }),
      schemaPointer: `${at}/schema`,
    };
  });
}

/** Media types that a form or JSON client can send, in the order of the document. */
export function listRequestMediaTypes(operation: ContractOperation): MediaType[] {
  return (operation.body?.content ?? []).map(({ mediaType }) => mediaType as MediaType);
}
