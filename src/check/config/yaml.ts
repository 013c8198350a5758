import { relative } from 'node:path';
import { Ajv2020, type AnySchemaObject, type ErrorObject } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import { parsePointer } from '../../client/pointer.js';
import { readText } from '../../support/files.js';
import { CheckError } from '../error.js';

/** A YAML file that has the form it should have. */
export interface YamlFile<T> {
  readonly value: T;
  /** Line of what stands at a path, counted from 1. */
  lineOf(path: readonly (string | number)[]): number;
}

/**
 * Reads a YAML file that people write.
 * @param schema JSON Schema of the file
 * @throws {CheckError} one line with file and line, for a file that is missing, broken or of another form
 */
export function readYaml<T>(path: string, schema: AnySchemaObject): YamlFile<T> {
  const name = relative(process.cwd(), path) || path;
  const text = readText(name);
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const lineOf = (tokens: readonly (string | number)[]) => {
    const [start] = findOffset(document.contents, tokens);
    return lines.linePos(start).line || 1;
  };
  const [broken] = document.errors;
  if (broken) {
    const why = broken.message.split('\n')[0]?.replace(/ at line \d+.*/, '');
    throw new CheckError(`${name}:${lines.linePos(broken.pos[0]).line}: ${why}`);
  }
  const value: unknown = document.toJS() ?? {};
  const ajv = new Ajv2020({ strict: false });
  addFormats.default(ajv);
  const validate = ajv.compile(schema);
  if (!validate(value)) {
    const [error] = validate.errors ?? [];
    if (error)
      throw new CheckError(`${name}:${lineOf(listTokens(error))}: ${describeError(error)}`);
  }
  return { value: value as T, lineOf };
}

function listTokens({ instancePath, params }: ErrorObject): string[] {
  const extra = (params as { additionalProperty?: string }).additionalProperty;
  return [...parsePointer(instancePath), ...(extra === undefined ? [] : [extra])];
}

function describeError({ instancePath, keyword, params, message }: ErrorObject): string {
  const where = parsePointer(instancePath).join('.') || 'the file';
  const { additionalProperty, allowedValues } = params as {
    additionalProperty?: string;
    allowedValues?: unknown[];
  };
  if (keyword === 'additionalProperties') return `${where} has no setting "${additionalProperty}"`;
  if (allowedValues) return `${where} must be one of ${allowedValues.join(', ')}`;
  return `${where} ${message ?? 'is wrong'}`;
}

/** Offsets of a node, or of the nearest one above it. */
function findOffset(root: unknown, tokens: readonly (string | number)[]): [number] {
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
  return [start];
}
