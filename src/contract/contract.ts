import type { components } from '../../generated/vocabulary.js';
import {
  type CredentialPlace,
  type Envelope,
  type KeyPlace,
  METHODS,
  type MediaType,
  type Method,
  type Safety,
} from '../client/operation.js';
import { type Document, escapePointer, loadDocument, resolvePointer } from './document.js';

type Vocabulary = components['schemas'];
export type Refusals = Vocabulary['x-refusals'];
export type Rpc = Vocabulary['x-rpc'];
export type Pagination = Vocabulary['x-pagination'];

/** A provider's bundled document with its operations resolved. */
export interface Contract {
  readonly provider: string;
  readonly title: string;
  readonly document: Document;
  readonly envelope: Envelope;
  readonly refusals: Refusals;
  /** Whether the service reads the members of a request body from the query as well. */
  readonly bodyInQuery: boolean;
  /** Whether the service refuses parameters and members that it does not know, where others ignore them. */
  readonly refusesUnknown: boolean;
  readonly key: KeyPlace;
  /** What a caller must send to be known: the schemes that the first security requirement joins. */
  readonly credentials: readonly CredentialPlace[];
  /** Every place where the service looks for a key; the first is `key`. */
  readonly listKeyPlaces: readonly (KeyPlace & { readonly anyCase: boolean })[];
  /** Environment variable that holds the key: provider and name of the security scheme, `AFFILI_ACCESS_ID`. */
  readonly nameKeyVariable: string;
  /** Address of the service, unless every customer has an own one. */
  readonly baseUrl?: string;
  /** Where every customer has an own address: its form, with variables in braces. */
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
  /** Whether a key must be sent. */
  readonly needsKey: boolean;
  readonly parameters: readonly Parameter[];
  readonly body?: { readonly required: boolean; readonly content: readonly Content[] };
  readonly responses: readonly ResponseSpec[];
}

export interface Parameter {
  readonly name: string;
  readonly in: 'query' | 'path' | 'header';
  readonly required: boolean;
  /** Which kinds of key may send it; empty for all. */
  readonly roles: readonly string[];
  readonly example: unknown;
  readonly pointer: string;
}

export interface ResponseSpec {
  readonly status: number;
  readonly content: readonly Content[];
  /** Headers the answer must carry. */
  readonly requiredHeaders: readonly string[];
  /** Example values of its headers by name in lower case. */
  readonly headerExamples: Readonly<Record<string, string>>;
  readonly pointer: string;
}

/** One media type of a body. */
export interface Content {
  readonly mediaType: string;
  readonly examples: readonly { readonly name: string; readonly value: unknown }[];
  /** JSON pointer to the schema. */
  readonly schemaPointer: string;
}

/**
 * Loads a provider's contract.
 * @throws {UnknownProvider} when there is none
 */
export function loadContract(provider: string): Contract {
  return toContract(provider, loadDocument(provider));
}

/** Resolves the operations of a bundled document. */
export function toContract(provider: string, document: Document): Contract {
  const root = document as unknown as RootNode;
  const operations: ContractOperation[] = [];
  for (const path of Object.keys(document.paths)) {
    for (const method of METHODS) {
      const pointer = `/paths/${escapePointer(path)}/${method.toLowerCase()}`;
      const { node } = resolvePointer<OperationNode | undefined>(document, pointer);
      if (node) operations.push(readOperation(provider, document, { path, method, pointer, node }));
    }
  }
  const baseUrl = findCommonUrl(root);
  const addressForm = root.servers?.[0]?.url;
  return {
    provider,
    title: root.info.title,
    document,
    envelope: root['x-envelope'],
    refusals: root['x-refusals'] ?? {},
    bodyInQuery: root['x-body-in-query'] ?? false,
    refusesUnknown: root['x-refuses-unknown'] ?? false,
    key: findKeyPlace(root),
    credentials: listCredentials(root),
    listKeyPlaces: keyPlaces(root),
    nameKeyVariable: keyVariable(provider, root),
    ...(baseUrl ? { baseUrl } : addressForm && { addressForm }),
    operations,
  };
}

interface RootNode {
  info: { title: string };
  servers?: ServerNode[];
  security?: Record<string, unknown>[];
  'x-envelope': Envelope;
  'x-refusals'?: Refusals;
  'x-body-in-query'?: true;
  'x-refuses-unknown'?: true;
  components?: { securitySchemes?: Record<string, SchemeNode> };
}

interface ServerNode {
  url: string;
  variables?: Record<string, { default: string }>;
}

type SchemeNode =
  | { type: 'apiKey'; in: 'header' | 'query'; name: string; 'x-any-case'?: true }
  | { type: 'http'; scheme: string };

interface OperationNode {
  operationId: string;
  summary: string;
  tags?: string[];
  security?: Record<string, unknown>[];
  parameters?: unknown[];
  requestBody?: { required?: boolean };
  responses: Record<string, unknown>;
  'x-rpc'?: Rpc;
  'x-safety': Safety;
  'x-roles'?: string[];
  'x-pagination'?: Pagination;
  'x-envelope'?: Envelope | false;
  'x-refusals'?: Refusals;
}

interface ParameterNode {
  name: string;
  in: Parameter['in'];
  required?: boolean;
  'x-roles'?: string[];
  example?: unknown;
}

interface HeaderNode {
  required?: boolean;
  example?: unknown;
}

interface ContentNode {
  content?: Record<string, { examples?: Record<string, unknown> }>;
}

function readOperation(
  provider: string,
  document: Document,
  at: { path: string; method: Method; pointer: string; node: OperationNode },
): ContractOperation {
  const { node, pointer } = at;
  const root = document as unknown as RootNode;
  const body = resolvePointer<(ContentNode & { required?: boolean }) | undefined>(
    document,
    `${pointer}/requestBody`,
  );
  return {
    provider,
    id: node.operationId,
    tag: node.tags?.[0] ?? '',
    summary: node.summary,
    method: at.method,
    path: at.path,
    pointer,
    ...(node['x-rpc'] && { rpc: node['x-rpc'] }),
    safety: node['x-safety'],
    roles: node['x-roles'] ?? [],
    ...(node['x-pagination'] && { pagination: node['x-pagination'] }),
    envelope: node['x-envelope'] ?? root['x-envelope'],
    refusals: { ...root['x-refusals'], ...node['x-refusals'] },
    needsKey: (node.security ?? root.security ?? []).some(
      (choice) => Object.keys(choice).length > 0,
    ),
    parameters: (node.parameters ?? []).map((_, index) => {
      const parameter = resolvePointer<ParameterNode>(document, `${pointer}/parameters/${index}`);
      const { name, in: place, required = false, 'x-roles': roles = [], example } = parameter.node;
      return { name, in: place, required, roles, example, pointer: parameter.pointer };
    }),
    ...(body.node && {
      body: { required: body.node.required ?? false, content: readContent(document, body.pointer) },
    }),
    responses: Object.keys(node.responses).map((status) => {
      const response = resolvePointer<ContentNode & { headers?: Record<string, unknown> }>(
        document,
        `${pointer}/responses/${status}`,
      );
      const headers = Object.keys(response.node.headers ?? {}).map((name) => {
        const at = `${response.pointer}/headers/${escapePointer(name)}`;
        return { name, ...resolvePointer<HeaderNode>(document, at).node };
      });
      return {
        status: Number(status),
        content: readContent(document, response.pointer),
        requiredHeaders: headers.filter(({ required }) => required).map(({ name }) => name),
        headerExamples: Object.fromEntries(
          headers
            .filter(({ example }) => example !== undefined)
            .map(({ name, example }) => [name.toLowerCase(), String(example)]),
        ),
        pointer: response.pointer,
      };
    }),
  };
}

function readContent(document: Document, pointer: string): Content[] {
  const { node } = resolvePointer<ContentNode>(document, pointer);
  return Object.entries(node.content ?? {}).map(([mediaType, media]) => {
    const at = `${pointer}/content/${escapePointer(mediaType)}`;
    return {
      mediaType,
      examples: Object.keys(media.examples ?? {}).map((name) => ({
        name,
        value: resolvePointer<{ value: unknown }>(document, `${at}/examples/${escapePointer(name)}`)
          .node.value,
      })),
      schemaPointer: `${at}/schema`,
    };
  });
}

/** The first security scheme decides; others are alternatives of the same key. */
function findKeyPlace(root: RootNode): KeyPlace {
  return toKeyPlace(listKeySchemes(root)[0]?.scheme);
}

function keyPlaces(root: RootNode): Contract['listKeyPlaces'] {
  return listKeySchemes(root).map(({ scheme }) => ({
    ...toKeyPlace(scheme),
    anyCase: (scheme?.type === 'apiKey' && scheme['x-any-case']) ?? false,
  }));
}

/** Schemes joined in one requirement are sent together; further requirements are alternatives to it. */
function listCredentials(root: RootNode): CredentialPlace[] {
  return Object.keys(root.security?.[0] ?? {}).map((name) => ({
    option: `${name[0]?.toLowerCase()}${name.slice(1)}`,
    ...toKeyPlace(root.components?.securitySchemes?.[name]),
  }));
}

function toKeyPlace(scheme: SchemeNode | undefined): KeyPlace {
  return scheme?.type === 'apiKey'
    ? { in: scheme.in, name: scheme.name }
    : { in: 'header', name: 'Authorization', prefix: 'Bearer ' };
}

/** Every scheme is a way to send the key; none of these services wants two keys at once. */
function listKeySchemes(root: RootNode): { name: string; scheme: SchemeNode | undefined }[] {
  const names = (root.security ?? []).flatMap((choice) => Object.keys(choice));
  return names.map((name) => ({ name, scheme: root.components?.securitySchemes?.[name] }));
}

function keyVariable(provider: string, root: RootNode): string {
  const words = (listKeySchemes(root)[0]?.name ?? 'Key').replace(/(?<=[a-z])(?=[A-Z])/g, '_');
  return `${provider.replaceAll('-', '_')}_${words}`.toUpperCase();
}

/** The first server, when its variables have defaults that are not made up. */
function findCommonUrl(root: RootNode): string | undefined {
  const server = root.servers?.[0];
  const url = server?.url.replace(
    /\{(\w+)\}/g,
    (_, name: string) => server.variables?.[name]?.default ?? 'example',
  );
  return url && !/\bexample\b/.test(url) ? url : undefined;
}

/** Media types that a form or JSON client can send, in the order of the document. */
export function listRequestMediaTypes(operation: ContractOperation): MediaType[] {
  return (operation.body?.content ?? []).map(({ mediaType }) => mediaType as MediaType);
}
