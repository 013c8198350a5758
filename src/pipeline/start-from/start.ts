import { parseDocument } from 'yaml';
import { isRecord, type UnknownRecord } from '../../client/record.js';
import { ExpectedError } from '../../support/error.js';
import type { Draft } from './draft.js';
import { readHar } from './from-har.js';
import { readOpenapi } from './from-openapi.js';
import { readPostman } from './from-postman.js';
import { upgradeSwagger } from './from-swagger.js';
import { locateRemarks } from './render.js';
import { buildSpec } from './spec.js';
import type { Start, StartOptions, StartSource } from './types.js';

/** Deeper documents are no descriptions of anything. */
const MAX_DEPTH = 200;

/**
 * Brings what exists into the form of the house: a document of OpenAPI 3.0 or 3.1 or of Swagger 2.0, a Postman collection
 * v2.0 or v2.1, or a HAR recording. The files pass lint as they are. What was found without being said is marked
 * `inferred`; nothing of the values of a recording or a collection is taken over, and no secret.
 *
 * @returns the files, and what only a person can know, by file and line
 * @throws {ExpectedError} one line, for a source that is none of these
 */
export async function startFrom(source: StartSource, options: StartOptions): Promise<Start> {
  const { draft, known } = await readSource(source, options);
  if (draft.operations.length === 0) {
    throw new ExpectedError(
      `${source.name}: it describes no operation; there is nothing to start from`,
    );
  }
  const { files, remarks } = buildSpec(draft, known, source, options);
  return { files, todo: locateRemarks(remarks, files) };
}

async function readSource(
  source: StartSource,
  options: StartOptions,
): Promise<{ draft: Draft; known: WeakMap<UnknownRecord, unknown> }> {
  const none = new WeakMap<UnknownRecord, unknown>();
  const text = source.text.replace(/^\ufeff/, '');
  if (/"log"\s*:\s*\{/.test(text.slice(0, 2000)) || /\.har$/i.test(source.name)) {
    assertJson(text, source.name);
    return { draft: await readHar({ ...source, text }, options), known: none };
  }
  const document = parse(text, source.name);
  if (typeof document.openapi === 'string' && /^3\.[01]\b/.test(document.openapi))
    return readOpenapi(document);
  if (document.swagger === '2.0' || document.swagger === 2)
    return readOpenapi(upgradeSwagger(document));
  const version = document.openapi ?? document.swagger;
  if (version !== undefined) {
    throw new ExpectedError(
      `${source.name}: it is OpenAPI ${version}; there are 3.0, 3.1 and Swagger 2.0`,
    );
  }
  if (Array.isArray(document.item)) return { draft: readPostman(document, options), known: none };
  if (Array.isArray(document.requests)) {
    throw new ExpectedError(`${source.name}: it is a Postman collection v1; export it as v2.1`);
  }
  throw new ExpectedError(
    `${source.name}: it is neither OpenAPI, nor a Postman collection, nor a HAR`,
  );
}

function assertJson(text: string, name: string): void {
  if (/"entries"\s*:/.test(text)) return;
  throw new ExpectedError(`${name}: it is not a HAR file, there is no list log.entries`);
}

/** Reads YAML, or JSON, which is YAML too but is read faster alone. */
function parse(text: string, name: string): UnknownRecord {
  const value = /^\s*[[{]/.test(text) ? parseJson(text, name) : parseYaml(text, name);
  if (!isRecord(value))
    throw new ExpectedError(`${name}: it holds no object; is it the right file?`);
  assertDepth(value, name);
  return value;
}

function parseJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return parseYaml(text, name);
  }
}

function parseYaml(text: string, name: string): unknown {
  try {
    const document = parseDocument(text, { prettyErrors: true });
    const [error] = document.errors;
    if (error) {
      const line = error.linePos?.[0].line ?? 1;
      throw new ExpectedError(`${name}:${line}: ${error.message.split('\n', 1)[0]}`);
    }
    return document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    if (error instanceof ExpectedError) throw error;
    throw new ExpectedError(
      `${name}: it can't be read as YAML (${(error as Error).message.split('\n', 1)[0]})`,
    );
  }
}

function assertDepth(root: unknown, name: string): void {
  let level = [root];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > MAX_DEPTH)
      throw new ExpectedError(`${name}: it is nested deeper than ${MAX_DEPTH} levels`);
    level = level.flatMap((node) =>
      typeof node === 'object' && node !== null ? Object.values(node) : [],
    );
  }
}
