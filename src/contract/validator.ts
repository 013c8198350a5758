import {
  Ajv2020,
  type AnySchemaObject,
  type ErrorObject,
  type ValidateFunction,
} from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { Contract } from './contract.js';
import { resolved } from './document.js';

/** One place where a value contradicts its schema. */
export interface Violation {
  /** JSON pointer into the value. */
  readonly at: string;
  /** What is wrong, as a sentence without its subject: `must be string`. */
  readonly message: string;
  readonly keyword: string;
  /** JSON pointer to the broken keyword in the document. */
  readonly schemaPointer: string;
}

/** Validates a value against the schema at a pointer of the document. An empty list means that it holds. */
export type Validator = (schemaPointer: string, value: unknown) => Violation[];

/** Compiles the schemas of a contract on first use. */
export function createValidator(contract: Contract): Validator {
  const compile = createCompiler(contract);

  const validate: Validator = (schemaPointer, value) => {
    const { node, pointer } = resolved<{ oneOf?: unknown[] }>(contract.document, schemaPointer);
    const branches = node.oneOf?.map((_, index) => validate(`${pointer}/oneOf/${index}`, value));
    // The branch that comes closest explains more than the failures of all of them.
    if (branches?.every(({ length }) => length > 0)) return minimum(branches, distance);
    const check = compile(pointer);
    return check(value) ? [] : explained(check.errors ?? [], pointer);
  };
  return validate;
}

/**
 * Turns the texts of a form into the types of a schema, in place and only where they fit, as PHP does. What doesn't
 * fit stays as it is.
 */
export type Coercer = (schemaPointer: string, value: unknown) => void;

export function createCoercer(contract: Contract): Coercer {
  const compile = createCompiler(contract, { coerceTypes: true });
  return (schemaPointer, value) => {
    compile(schemaPointer)(value);
  };
}

function createCompiler(
  contract: Contract,
  options: { coerceTypes?: boolean } = {},
): (schemaPointer: string) => ValidateFunction {
  const ajv = new Ajv2020({ strict: false, allErrors: true, ...options });
  addFormats.default(ajv);
  // The document is only a container here: its schemas are reached by reference, it is not a schema itself.
  const schemas = withoutExamples(contract.document) as AnySchemaObject;
  ajv.addSchema(schemas, contract.provider, false, false);
  return (schemaPointer) => {
    const uri = `${contract.provider}#${schemaPointer.split('/').map(encodeURIComponent).join('/')}`;
    const validate = ajv.getSchema(uri);
    if (!validate) throw new Error(`no schema at ${schemaPointer} of ${contract.provider}`);
    return validate;
  };
}

/** Examples hold members such as `$id` that Ajv would take for its own. */
function withoutExamples(node: unknown, isPropertyMap = false): unknown {
  if (Array.isArray(node)) return node.map((item) => withoutExamples(item));
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key]) => isPropertyMap || (key !== 'example' && key !== 'examples'))
      .map(([key, value]) => [key, withoutExamples(value, key === 'properties' && !isPropertyMap)]),
  );
}

function minimum<T>(items: readonly T[], weight: (item: T) => number): T {
  return items.reduce((best, item) => (weight(item) < weight(best) ? item : best));
}

/** A wrong mark at the top (`error`, `status`) says that another branch is meant. */
function distance(violations: readonly Violation[]): number {
  return violations.reduce((sum, { keyword, at }) => {
    const isMark = ['const', 'enum', 'not'].includes(keyword) && at.split('/').length === 2;
    return sum + (isMark ? 1000 : 1);
  }, 0);
}

/** Violations without the noise of nested alternatives: what lies deeper explains why the alternative failed. */
function explained(errors: readonly ErrorObject[], root: string): Violation[] {
  const alternatives = errors.filter(({ keyword }) => keyword === 'oneOf' || keyword === 'anyOf');
  const relevant = errors.filter((error) => {
    const failed = alternatives.some(({ instancePath }) => instancePath === error.instancePath);
    return (
      !failed || !errors.some((other) => other.instancePath.startsWith(`${error.instancePath}/`))
    );
  });
  return (relevant.length ? relevant : errors).map((error) => ({
    at: error.instancePath,
    message: sentence(error),
    keyword: error.keyword,
    schemaPointer: absolute(root, error.schemaPath),
  }));
}

/** Ajv writes paths into a referenced schema from the document's root, others from the schema it was asked for. */
function absolute(root: string, schemaPath: string): string {
  const path = decodeURIComponent(schemaPath.replace(/^[^#]*#/, ''));
  return path.startsWith('/components/') ? path : `${root}${path}`;
}

function sentence(error: ErrorObject): string {
  const allowed = (error.params as { allowedValues?: unknown[]; allowedValue?: unknown }) ?? {};
  if (allowed.allowedValues)
    return `must be one of ${allowed.allowedValues.map((v) => JSON.stringify(v)).join(', ')}`;
  if ('allowedValue' in allowed) return `must be ${JSON.stringify(allowed.allowedValue)}`;
  return error.message ?? `breaks ${error.keyword}`;
}
