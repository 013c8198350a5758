import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { readSchema } from '../read-schema.js';
import type { Context, Node, Rule } from '../redocly.js';
import { describeDeepest, joinWithOr, nameLocation } from '../report.js';

/** The Redocly types on which each extension may stand. */
const PLACES: Record<string, readonly string[]> = {
  'x-displayName': ['Tag'],
  'x-vocabulary': ['Root'],
  'x-envelope': ['Root', 'Operation'],
  'x-refusals': ['Root', 'Operation'],
  'x-unavailable': ['Root'],
  'x-body-in-query': ['Root'],
  'x-json-as-form': ['Root'],
  'x-refuses-unknown': ['Root'],
  'x-any-method': ['Root'],
  'x-trailing-slash': ['Root'],
  'x-any-case': ['SecurityScheme'],
  'x-rpc': ['Operation'],
  'x-time': ['Schema'],
  'x-pagination': ['Operation'],
  'x-safety': ['Operation'],
  'x-roles': ['Operation', 'Parameter'],
  'x-provenance': [
    ...['Operation', 'Parameter', 'RequestBody', 'Response', 'Header', 'MediaType', 'Schema'],
    'Example',
  ],
  'x-validity': ['Operation', 'Parameter', 'Schema'],
  'x-for-query': ['Example'],
};

/** Compiled when the rule is first used. */
let validators: Map<string, ValidateFunction> | undefined;

/**
 * Only the extensions of specs/vocabulary.schema.yaml, only where they mean something, only with
 * valid values: client, mock and check read them without looking twice.
 */
export const vocabulary: Rule = () => {
  const check = (node: Node, ctx: Context) => {
    if (ctx.type.extensionsPrefix === undefined) return;
    for (const key of Object.keys(node)) {
      if (!key.startsWith('x-')) continue;
      const wrong = findProblem(key, node[key], ctx.type.name);
      const message = `${nameLocation(ctx.location)}: ${wrong}`;
      if (wrong) ctx.report({ message, location: ctx.location.child(key).key() });
    }
  };
  return { any: { enter: check }, ref: { enter: check } };
};

function findProblem(key: string, value: unknown, type: string): string | undefined {
  const places = PLACES[key];
  if (!places) return `remove ${key}, which the vocabulary of these specs does not have.`;
  if (!places.includes(type)) {
    return `move ${key} away from here (${type}); it belongs on ${joinWithOr(places)}.`;
  }
  validators ??= compile(readSchema('vocabulary'));
  const validate = validators.get(key);
  if (!validate || validate(value)) return undefined;
  return `correct ${key}: ${describeDeepest(validate.errors ?? [])}.`;
}

function compile(schema: { $defs: Record<string, object> }): Map<string, ValidateFunction> {
  const ajv = new Ajv2020({
    allowUnionTypes: true,
    keywords: ['x-vocabulary'],
    formats: { regex: isRegex },
  }).addSchema(schema, 'vocabulary');
  const keys = Object.keys(schema.$defs).filter((key) => key.startsWith('x-'));
  return new Map(keys.map((key) => [key, ajv.compile({ $ref: `vocabulary#/$defs/${key}` })]));
}

function isRegex(text: string): boolean {
  try {
    new RegExp(text);
    return true;
  } catch {
    return false;
  }
}
