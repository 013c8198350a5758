import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { parsePointer } from '../client/pointer.js';
import { ExpectedError } from '../support/error.js';

/** A parsed OpenAPI document; its parts are read through {@link resolvePointer}. */
export type Document = Record<string, unknown> & {
  openapi: string;
  paths: Record<string, unknown>;
};

/** Folder of this package, also when it is installed as a dependency. */
export const packageRoot = dirname(
  createRequire(import.meta.url).resolve('affiliate-contracts/package.json'),
);

/** Ids of all providers with a bundled document, in alphabetical order. */
export function listProviders(): string[] {
  const folder = join(packageRoot, 'generated');
  return readdirSync(folder)
    .filter((id) => existsSync(join(folder, id, 'openapi.yaml')))
    .sort();
}

/** Path of a provider's bundled document, as other tools read it. */
export function toDocumentPath(provider: string): string {
  return join(packageRoot, 'generated', provider, 'openapi.yaml');
}

/**
 * Reads a provider's bundled document.
 * @throws {UnknownProvider} when there is none
 */
export function loadDocument(provider: string): Document {
  if (!listProviders().includes(provider)) throw new UnknownProvider(provider);
  const json = join(packageRoot, 'generated', provider, 'openapi.json');
  return JSON.parse(readFileSync(json, 'utf8')) as Document;
}

/** Thrown for a provider id that has no contract. */
class UnknownProvider extends ExpectedError {
  override readonly name = 'UnknownProvider';
  constructor(provider: string) {
    super(`unknown provider "${provider}"; there are ${listProviders().join(', ')}`);
  }
}

/** A node of a document and where it stands, with references followed. */
export interface Located<T> {
  readonly node: T;
  readonly pointer: string;
}

/** What was found in each document; documents don't change. */
const found = new WeakMap<Document, Map<string, Located<unknown>>>();

/** Follows `$ref`s inside the document, starting from the node at a pointer. */
export function resolvePointer<T>(document: Document, pointer: string): Located<T> {
  const places = found.get(document) ?? new Map<string, Located<unknown>>();
  found.set(document, places);
  const known = places.get(pointer);
  if (known) return known as Located<T>;
  const located = walkPointer(document, pointer);
  if (located.node !== undefined) places.set(pointer, located);
  return located as Located<T>;
}

function walkPointer(document: Document, pointer: string): Located<unknown> {
  let node: unknown = document;
  let at = '';
  for (const token of parsePointer(pointer)) {
    ({ node, pointer: at } = followRef(
      document,
      member(node, token),
      `${at}/${escapePointer(token)}`,
    ));
  }
  return { node, pointer: at };
}

function followRef(document: Document, node: unknown, pointer: string): Located<unknown> {
  const reference = (node as { $ref?: unknown } | undefined)?.$ref;
  return typeof reference === 'string'
    ? resolvePointer(document, reference.replace(/^#/, ''))
    : { node, pointer };
}

function member(node: unknown, token: string): unknown {
  return typeof node === 'object' && node !== null
    ? (node as Record<string, unknown>)[token]
    : undefined;
}

/** Whether a value of JSON is an object, and not a list. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A reference token of a JSON pointer, escaped. */
export function escapePointer(token: string): string {
  return token.replaceAll('~', '~0').replaceAll('/', '~1');
}
