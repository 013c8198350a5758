import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import { METHODS } from '../client/operation.js';
import { isRecord, type UnknownRecord } from '../client/record.js';
import { ExpectedError } from '../support/error.js';
import { readText } from '../support/files.js';
import type { Document } from './nodes.js';

/**
 * Reads a document of one's own, in one piece.
 * @param source path of a file in YAML or JSON, or of a folder with an `openapi.json` or `openapi.yaml`
 * @throws {ExpectedError} one line, for a file that is missing, broken or lacks what a contract must say
 */
export function readDocument(source: string): { path: string; document: Document } {
  const path = findFile(source);
  const document = parseText(readText(path), path);
  assertComplete(document, path);
  return { path: resolve(path), document };
}

/** What a folder has: JSON is read a hundred times as fast. */
function findFile(source: string): string {
  if (!existsSync(source) || !statSync(source).isDirectory()) return source;
  const found = ['openapi.json', 'openapi.yaml']
    .map((name) => join(source, name))
    .find((path) => existsSync(path));
  if (found) return found;
  throw new ExpectedError(`${source}: there is no openapi.yaml in this folder`);
}

/**
 * Reads YAML, of which JSON is a part.
 * @throws {ExpectedError} one line with file and line
 */
export function parseText(text: string, path: string): unknown {
  if (/\.json$/i.test(path)) {
    try {
      return JSON.parse(text);
    } catch {
      // YAML says where it is wrong.
    }
  }
  const lineCounter = new LineCounter();
  const parsed = parseDocument(text, { lineCounter, prettyErrors: false });
  const [error] = parsed.errors;
  if (error) {
    throw new ExpectedError(`${path}:${lineCounter.linePos(error.pos[0]).line}: ${error.message}`);
  }
  return parsed.toJS({ maxAliasCount: 1000 });
}

/**
 * Makes sure that a document has what the client, the mock and the check read without looking twice.
 * @param name what messages call it
 * @throws {ExpectedError} one line that says what is missing
 */
export function assertComplete(document: unknown, name: string): asserts document is Document {
  const { openapi, info, paths, 'x-envelope': envelope } = toRecord(document);
  if (!/^3\.[01]\./.test(`${openapi}`) || !isRecord(paths) || !isRecord(info)) {
    throw new ExpectedError(`${name}: it is no document of OpenAPI 3.0 or 3.1`);
  }
  const outside = findOutside(document);
  if (outside !== undefined) {
    throw new ExpectedError(
      `${name}: it refers to ${outside}; give its bundle, which \`affiliate-contracts generate\` writes`,
    );
  }
  if (envelope === undefined) {
    throw new ExpectedError(
      `${name}: x-envelope is missing, which says how success and failure look; \`affiliate-contracts init --from\` brings a document into this form`,
    );
  }
  for (const [path, item] of Object.entries(paths)) {
    for (const method of METHODS.map((one) => one.toLowerCase())) {
      const operation = toRecord(item)[method];
      if (operation === undefined) continue;
      const lacks = ['operationId', 'x-safety', 'responses'].find(
        (key) => toRecord(operation)[key] === undefined,
      );
      if (lacks) {
        throw new ExpectedError(`${name}: ${method.toUpperCase()} ${path} has no ${lacks}`);
      }
    }
  }
}

function toRecord(value: unknown): UnknownRecord {
  return isRecord(value) ? value : {};
}

/** The first reference that leads out of the document. */
export function findOutside(node: unknown): string | undefined {
  const pending: unknown[] = [node];
  const seen = new Set<unknown>();
  for (let one = pending.pop(); one !== undefined; one = pending.pop()) {
    if (typeof one !== 'object' || one === null || seen.has(one)) continue;
    seen.add(one);
    const { $ref } = one as { $ref?: unknown };
    if (typeof $ref === 'string' && !$ref.startsWith('#')) return $ref;
    for (const child of Object.values(one)) if (child) pending.push(child);
  }
  return undefined;
}
