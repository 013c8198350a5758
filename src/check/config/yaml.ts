import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { Ajv2020, type AnySchemaObject, type ErrorObject } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import { getByPointer, parsePointer } from '../../client/pointer.js';
import { packageRoot } from '../../contract/document.js';
import { readText } from '../../support/files.js';
import { CheckError } from '../error.js';

/** A YAML file that has the form it should have. */
export interface YamlFile<T> {
  readonly value: T;
  /** Line of what stands at a path, counted from 1. */
  lineOf(path: readonly (string | number)[]): number;
}

/** Files that people write, by the names of their JSON Schemas in `schemas/`. */
export type SchemaName = 'config' | 'baseline';

/** The path of a schema as an editor finds it, for `# yaml-language-server: $schema=`. */
export function toSchemaPath(name: SchemaName): string {
  return `./node_modules/affiliate-contracts/schemas/${name}.schema.json`;
}

/**
 * Reads a YAML file that people write.
 * @param name of its schema
 * @throws {CheckError} one line with file and line, for a file that is missing, broken or of another form
 */
export function readYaml<T>(path: string, name: SchemaName): YamlFile<T> {
  const shown = relative(process.cwd(), path) || path;
  const text = readText(shown);
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const lineOf = (tokens: readonly (string | number)[]) =>
    lines.linePos(findOffset(document.contents, tokens)).line || 1;
  const [broken] = document.errors;
  if (broken) {
    const why =
      broken.code === 'MULTIPLE_DOCS'
        ? 'it holds several documents; keep what stands before the line ---'
        : broken.message.split('\n')[0]?.replace(/ at line \d+.*/, '');
    throw new CheckError(`${shown}:${lines.linePos(broken.pos[0]).line}: ${why}`);
  }
  const value = toValue(document, shown) ?? {};
  const schema = readSchema(name);
  const ajv = new Ajv2020({ strict: false, verbose: true });
  addFormats.default(ajv);
  const validate = ajv.compile(schema);
  if (!validate(value)) {
    const [error] = validate.errors ?? [];
    if (error)
      throw new CheckError(`${shown}:${lineOf(listTokens(error))}: ${describeError(error)}`);
  }
  return { value: value as T, lineOf };
}

/** Aliases that mean nothing, or that unfold into more than any file has, show only here. */
function toValue(document: ReturnType<typeof parseDocument>, shown: string): unknown {
  try {
    return document.toJS();
  } catch (error) {
    throw new CheckError(`${shown}: its aliases can't be followed (${(error as Error).message})`);
  }
}

function readSchema(name: SchemaName): AnySchemaObject {
  const path = join(packageRoot, 'schemas', `${name}.schema.json`);
  return JSON.parse(readFileSync(path, 'utf8')) as AnySchemaObject;
}

function listTokens({ instancePath, params }: ErrorObject): string[] {
  const extra = (params as { additionalProperty?: string }).additionalProperty;
  return [...parsePointer(instancePath), ...(extra === undefined ? [] : [extra])];
}

function describeError(error: ErrorObject): string {
  const { instancePath, keyword, params, message, data, parentSchema } = error;
  const where = parsePointer(instancePath).join('.') || 'the file';
  const { additionalProperty, allowedValues } = params as {
    additionalProperty?: string;
    allowedValues?: unknown[];
  };
  if (keyword === 'additionalProperties') return `${where} has no setting "${additionalProperty}"`;
  if (allowedValues) return `${where} must be one of ${allowedValues.join(', ')}`;
  const description = getByPointer(parentSchema, '/description');
  if (data === '' && typeof description === 'string') {
    return `${where} is empty; write here: ${description.replace(/\.$/, '')}`;
  }
  return `${where} ${message ?? 'is wrong'}`;
}

/** Offset of a node, or of the nearest one above it. */
function findOffset(root: unknown, tokens: readonly (string | number)[]): number {
  let node = root;
  let start = 0;
  for (const token of tokens) {
    const items = (node as { items?: unknown[] } | null)?.items ?? [];
    const next =
      items.find((item) => {
        const { key } = item as { key?: unknown };
        return isScalar(key) && String(key.value) === String(token);
      }) ?? items[Number(token)];
    if (next === undefined) break;
    const { key, value } = next as { key?: unknown; value?: unknown };
    const at = isNode(key) ? key : next;
    start = isNode(at) ? (at.range?.[0] ?? start) : start;
    node = isNode(key) ? value : next;
  }
  return start;
}
