import { Ajv2020, type AnySchemaObject, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { Contract } from './contract.js';
import { createInspector, type Violation } from './inspect.js';
import { withoutExamples } from './plan.js';

export type { Violation } from './inspect.js';

/** Validates a value against the schema at a pointer of the document. An empty list means that it holds. */
export type Validator = (schemaPointer: string, value: unknown) => readonly Violation[];

/** Compiles the schemas of a contract on first use. */
export function createValidator(contract: Contract): Validator {
  const inspect = createInspector(contract);
  return (schemaPointer, value) => inspect(schemaPointer, value).violations;
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
