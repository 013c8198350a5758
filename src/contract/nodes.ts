import type { components } from '../../generated/vocabulary.js';
import type { Envelope, Safety } from '../client/operation.js';
import type { UnknownRecord } from '../client/record.js';

/** The parts of an OpenAPI document as they stand in it, as far as this project reads them. */
type Vocabulary = components['schemas'];
export type ProvenanceNode = Vocabulary['x-provenance'];
export type Validity = Vocabulary['x-validity'];

/** A node that is written out, or a reference to one. */
export interface Reference {
  readonly $ref?: string;
}

/** A parsed OpenAPI document; what stands below its root is read through `resolvePointer`. */
export interface Document {
  openapi: string;
  info: { title: string; version?: string; description?: string };
  servers?: ServerNode[];
  security?: SecurityNode[];
  paths: Record<string, UnknownRecord>;
  webhooks?: Record<string, UnknownRecord>;
  components?: { securitySchemes?: Record<string, SecuritySchemeNode> } & Record<
    string,
    UnknownRecord
  >;
  'x-envelope'?: Envelope | false;
  'x-refusals'?: Vocabulary['x-refusals'];
  'x-unavailable'?: readonly string[];
  'x-body-in-query'?: true;
  'x-json-as-form'?: true;
  'x-refuses-unknown'?: true;
  'x-any-method'?: true;
  'x-trailing-slash'?: true;
}

export interface ServerNode {
  url: string;
  variables?: Record<string, { default: string }>;
}

/** Schemes that are needed together, by name; none for a call without a key. */
export type SecurityNode = UnknownRecord;

export type SecuritySchemeNode =
  | { type: 'apiKey'; in: 'header' | 'query'; name: string; 'x-any-case'?: true }
  | { type: 'http'; scheme: string };

export interface OperationNode {
  operationId: string;
  summary: string;
  description?: string;
  tags?: string[];
  security?: SecurityNode[];
  parameters?: unknown[];
  requestBody?: { required?: boolean };
  responses: UnknownRecord;
  'x-rpc'?: Vocabulary['x-rpc'];
  'x-safety': Safety;
  'x-roles'?: string[];
  'x-pagination'?: Vocabulary['x-pagination'];
  'x-envelope'?: Envelope | false;
  'x-refusals'?: Vocabulary['x-refusals'];
  'x-provenance'?: ProvenanceNode;
  'x-validity'?: Validity;
}

export interface ParameterNode {
  name: string;
  in: 'query' | 'path' | 'header';
  required?: boolean;
  example?: unknown;
  'x-roles'?: string[];
  'x-validity'?: Validity;
}

export interface HeaderNode {
  required?: boolean;
  example?: unknown;
}

export interface ExampleNode {
  value: unknown;
  'x-for-query'?: Vocabulary['x-for-query'];
}

/** A body of a request or a response. */
export interface BodyNode {
  required?: boolean;
  content?: Record<string, { examples?: UnknownRecord }>;
  headers?: UnknownRecord;
}

/** A JSON Schema, as far as this project reads it; validation itself is left to Ajv. */
export interface SchemaNode extends Reference {
  description?: string;
  type?: string | string[];
  format?: string;
  default?: unknown;
  const?: unknown;
  enum?: unknown[];
  required?: string[];
  properties?: Record<string, SchemaNode>;
  additionalProperties?: SchemaNode | boolean;
  items?: SchemaNode;
  maxItems?: number;
  allOf?: SchemaNode[];
  oneOf?: SchemaNode[];
  anyOf?: SchemaNode[];
  'x-time'?: Vocabulary['x-time'];
  'x-provenance'?: ProvenanceNode;
  'x-validity'?: Validity;
}
