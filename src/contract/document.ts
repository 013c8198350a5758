import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parsePointer } from '../client/pointer.js';
import { isRecord } from '../client/record.js';
import { ExpectedError } from '../support/error.js';
import { packageRoot, readProviderFile } from './files.js';
import type { Document } from './nodes.js';

export { packageRoot } from './files.js';
export type { Document } from './nodes.js';

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

const documents = new Map<string, Document>();

/**
 * Reads a provider's bundled document, once.
 * @throws {UnknownProvider} when there is none
 */
export function loadDocument(provider: string): Document {
  const known = documents.get(provider);
  if (known) return known;
  if (!listProviders().includes(provider)) throw new UnknownProvider(provider);
  const text = readProviderFile(provider, `generated/${provider}/openapi.json`);
  const document = JSON.parse(text ?? '') as Document;
  documents.set(provider, document);
  return document;
}

/** Thrown for a provider id that has no contract; the message lists those that have one. */
export class UnknownProvider extends ExpectedError {
  override readonly name = 'UnknownProvider';
  /** @param own ids beside those of this package */
  constructor(provider: string, own: readonly string[] = []) {
    super(`unknown provider "${provider}"; there are ${[...own, ...listProviders()].join(', ')}`);
  }
}

/** A node of a document and where it stands, with references followed. */
export interface Located<T> {
  readonly node: T;
  readonly pointer: string;
}

/** What was found in each document; documents don't change. */
const cache = new WeakMap<Document, Map<string, Located<unknown>>>();

/**
 * The node at a JSON pointer of a document, with every `$ref` on the way followed, also the last one.
 * @returns the node, `undefined` where the pointer leads nowhere, and the pointer to where it really stands
 */
export function resolvePointer<T>(document: Document, pointer: string): Located<T> {
  const places = cache.get(document) ?? new Map<string, Located<unknown>>();
  cache.set(document, places);
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
      getMember(node, token),
      `${at}/${escapePointer(token)}`,
    ));
  }
  return { node, pointer: at };
}

function followRef(document: Document, node: unknown, pointer: string): Located<unknown> {
  const reference = isRecord(node) ? node.$ref : undefined;
  return typeof reference === 'string'
    ? resolvePointer(document, reference.replace(/^#/, ''))
    : { node, pointer };
}

function getMember(node: unknown, token: string): unknown {
  if (Array.isArray(node)) return node[Number(token)];
  return isRecord(node) ? node[token] : undefined;
}

/** A reference token of a JSON pointer, escaped. */
export function escapePointer(token: string): string {
  return token.replaceAll('~', '~0').replaceAll('/', '~1');
}
