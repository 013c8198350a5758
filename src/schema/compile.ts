import { Ajv2020, type AnySchema, type AnySchemaObject, type ErrorObject } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { getByPointer } from '../client/pointer.js';
import type { Contract } from '../contract/contract.js';
import { type Document, escapePointer, resolvePointer } from '../contract/document.js';
import type { SchemaNode, Validity } from '../contract/nodes.js';
import { copyNode } from '../contract/visit.js';
import { ExpectedError } from '../support/error.js';

/** A broken keyword. */
export interface KeywordError {
  readonly keyword: string;
  /** JSON pointer to it in the document. */
  readonly pointer: string;
  readonly message: string;
  /** For the keyword `required`: the member that is missing. */
  readonly missing?: string;
  /** For the keyword `type`: which types there may be. */
  readonly types?: readonly string[];
  /** For `enum` and `const`: which values there may be. */
  readonly allowed?: readonly unknown[];
}

/** One schema of the document, taken apart; its parts are pointers again. */
export interface CompiledSchema {
  readonly pointer: string;
  /** What the keywords that stand here say of a value, without looking into its members. */
  checkKeywords(value: unknown): readonly KeywordError[];
  /** Schemas that must hold as well: the target of `$ref`, and `allOf`. */
  readonly conjuncts: readonly string[];
  readonly alternatives: readonly Alternatives[];
  readonly items?: string;
  readonly properties?: ReadonlyMap<string, string>;
  /** Schema of further members; true where anything goes. */
  readonly additional?: string | true;
  /** The values of `enum`. */
  readonly words?: readonly unknown[];
  /** Which documents of the provider have it, or its values; left out where all have. */
  readonly validity?: Validity;
}

/** Alternatives of which one (`oneOf`) or at least one (`anyOf`) must hold. */
export interface Alternatives {
  readonly pointer: string;
  readonly exactlyOne: boolean;
  readonly branches: readonly string[];
  toError(message: string): KeywordError;
  /** Members by which the branches tell themselves apart: each one fixes their words. */
  discriminators(): ReadonlySet<string>;
}

/** What of a contract the schemas need. */
export type SchemaSource = Pick<Contract, 'document' | 'provider'>;

/** Thrown for what is no JSON Schema. */
export class InvalidSchema extends ExpectedError {
  override readonly name = 'InvalidSchema';
}

type SchemaCompiler = (pointer: string) => CompiledSchema;

/** To compile takes longer than to validate, and documents don't change. */
const compilers = new WeakMap<Document, SchemaCompiler>();

/** A function that takes the schemas of a contract apart, each on first use; there is one for each document. */
export function getSchemaCompiler(contract: SchemaSource): SchemaCompiler {
  const known = compilers.get(contract.document);
  if (known) return known;
  const compiled = new Map<string, CompiledSchema>();
  const compileLeaf = createLeafCompiler(contract);
  const compile = (pointer: string) => {
    const schema = compiled.get(pointer) ?? compileSchema(contract, pointer, compileLeaf);
    compiled.set(pointer, schema);
    return schema;
  };
  compilers.set(contract.document, compile);
  return compile;
}

function compileSchema(
  { document, provider }: SchemaSource,
  pointer: string,
  compileLeaf: (leaf: AnySchema) => LeafValidator,
): CompiledSchema {
  const node = getByPointer(document, pointer) as SchemaNode | boolean | undefined;
  if (node === undefined) throw new Error(`no schema at ${pointer} of ${provider}`);
  const validate = compileLeaf(toLeaf(node));
  const checkKeywords = (value: unknown) =>
    validate(value).map((error) => toKeywordError(error, pointer, node));
  if (typeof node === 'boolean' || isOpaque(node)) {
    const rest = node === true && { additional: true as const };
    return { pointer, checkKeywords, conjuncts: [], alternatives: [], ...rest };
  }
  const { oneOf, anyOf, properties, additionalProperties: additional } = node;
  const { 'x-validity': validity } = node;
  return {
    pointer,
    checkKeywords,
    conjuncts: listConjuncts(pointer, node),
    alternatives: [
      ...(oneOf ? [toAlternatives(document, `${pointer}/oneOf`, oneOf.length, true)] : []),
      ...(anyOf ? [toAlternatives(document, `${pointer}/anyOf`, anyOf.length, false)] : []),
    ],
    ...(node.items !== undefined && { items: `${pointer}/items` }),
    ...(properties && {
      properties: new Map(
        Object.keys(properties).map((name) => [
          name,
          `${pointer}/properties/${escapePointer(name)}`,
        ]),
      ),
    }),
    ...(node.enum && { words: node.enum }),
    ...(additional === true && { additional }),
    ...(typeof additional === 'object' && { additional: `${pointer}/additionalProperties` }),
    ...(validity && { validity }),
  };
}

/** Pointers to the schemas that must hold as well. */
function listConjuncts(pointer: string, { $ref, allOf = [] }: SchemaNode): string[] {
  return [
    ...($ref === undefined ? [] : [$ref.slice(1)]),
    ...allOf.map((_, index) => `${pointer}/allOf/${index}`),
  ];
}

function toAlternatives(
  document: Document,
  pointer: string,
  length: number,
  exactlyOne: boolean,
): Alternatives {
  const branches = Array.from({ length }, (_, index) => `${pointer}/${index}`);
  let discriminators: ReadonlySet<string> | undefined;
  return {
    pointer,
    exactlyOne,
    branches,
    toError: (message) => ({ keyword: exactlyOne ? 'oneOf' : 'anyOf', pointer, message }),
    discriminators: () => (discriminators ??= findDiscriminators(document, branches)),
  };
}

/** Keywords that the inspector follows itself, and those that only explain. */
const FOLLOWED = new Set([
  '$ref',
  'properties',
  'additionalProperties',
  'items',
  'allOf',
  'oneOf',
  'anyOf',
]);
const ANNOTATIONS = new Set([
  'title',
  'description',
  'default',
  'example',
  'examples',
  'deprecated',
]);

/** With these, what a member must be depends on more than its own schema; Ajv validates the whole. */
const UNSPLITTABLE = [
  'patternProperties',
  'prefixItems',
  'unevaluatedProperties',
  'unevaluatedItems',
];

function isOpaque(node: object): boolean {
  return UNSPLITTABLE.some((keyword) => keyword in node);
}

/** The part of a schema that is left to Ajv. */
function toLeaf(node: SchemaNode | boolean): AnySchema {
  if (typeof node === 'boolean' || isOpaque(node)) return node;
  const entries = Object.entries(node).filter(
    ([key]) => !FOLLOWED.has(key) && !ANNOTATIONS.has(key) && !key.startsWith('x-'),
  );
  if (node.additionalProperties !== false) return Object.fromEntries(entries);
  const properties = Object.keys(node.properties ?? {}).map((name) => [name, true]);
  return {
    ...Object.fromEntries(entries),
    properties: Object.fromEntries(properties),
    additionalProperties: false,
  };
}

type LeafValidator = (value: unknown) => readonly ErrorObject[];

/** Most leaves are the same few texts, such as `{"type":"string"}`; each is compiled once. */
function createLeafCompiler({
  document,
  provider,
}: SchemaSource): (leaf: AnySchema) => LeafValidator {
  // Leaves are small and many: to optimize their code takes longer than it saves.
  const ajv = new Ajv2020({
    strict: false,
    allErrors: true,
    loopRequired: 1,
    loopEnum: 1,
    code: { optimize: false },
  });
  addFormats.default(ajv);
  const compile = (schema: AnySchema) => {
    try {
      return ajv.compile(schema);
    } catch (error) {
      throw new InvalidSchema((error as Error).message);
    }
  };
  const validators = new Map<string, LeafValidator>();
  return (leaf) => {
    const text = JSON.stringify(leaf);
    const known = validators.get(text);
    if (known) return known;
    const hasReference = text.includes('"$ref":"#');
    if (hasReference && !ajv.getSchema(provider)) {
      ajv.addSchema(stripExamples(document) as AnySchemaObject, provider, false, false);
    }
    const absolute = text.replaceAll('"$ref":"#', `"$ref":"${provider}#`);
    const validate = text === '{}' ? undefined : compile(JSON.parse(absolute) as AnySchema);
    const validator: LeafValidator = (value) => {
      if (!validate || validate(value)) return [];
      const errors = validate.errors ?? [];
      // A value of the wrong type is in no list of values either; that is one error.
      const kind = errors.filter(
        ({ keyword, instancePath }) => keyword === 'type' && !instancePath,
      );
      return kind.length ? kind : errors;
    };
    validators.set(text, validator);
    return validator;
  };
}

interface Params {
  missingProperty?: string;
  property?: string;
  type?: string | string[];
  allowedValues?: unknown[];
  allowedValue?: unknown;
}

function toKeywordError(
  { keyword, params, message = `breaks ${keyword}` }: ErrorObject,
  pointer: string,
  node: SchemaNode | boolean,
): KeywordError {
  const { missingProperty: missing, property = '', type, ...limits } = params as Params;
  const required = typeof node === 'object' ? (node.required ?? []) : [];
  const steps: Record<string, string> = {
    required: `/required/${required.indexOf(missing ?? '')}`,
    dependentRequired: `/dependentRequired/${escapePointer(property)}`,
    'false schema': '',
  };
  const at = { keyword, pointer: `${pointer}${steps[keyword] ?? `/${keyword}`}` };
  if (keyword === 'type') {
    const types = [type ?? []].flat().flatMap((one) => one.split(','));
    return { ...at, message: `must be ${types.join(' or ')}`, types };
  }
  const allowed =
    limits.allowedValues ?? ('allowedValue' in limits ? [limits.allowedValue] : undefined);
  if (!allowed) return { ...at, message, ...(missing !== undefined && { missing }) };
  const list = allowed.map((value) => JSON.stringify(value)).join(', ');
  return { ...at, message: `must be ${allowed.length > 1 ? 'one of ' : ''}${list}`, allowed };
}

/** Members that every branch with members has, and has with fixed values. */
function findDiscriminators(document: Document, branches: readonly string[]): ReadonlySet<string> {
  const fixed = branches
    .map((pointer) => collectProperties(document, pointer))
    .filter((properties) => properties.size > 0)
    .map(
      (properties) =>
        new Set([...properties].filter(([, isFixed]) => isFixed).map(([name]) => name)),
    );
  const [first = new Set<string>(), ...others] = fixed;
  return new Set([...first].filter((name) => others.every((names) => names.has(name))));
}

/** Direct members of a schema, through references and `allOf`, and whether their values are fixed. */
function collectProperties(document: Document, pointer: string): Map<string, boolean> {
  const node = getByPointer(document, pointer) as SchemaNode;
  const own = Object.keys(node.properties ?? {}).map((name) => {
    const at = `${pointer}/properties/${escapePointer(name)}`;
    const property = resolvePointer<SchemaNode | boolean>(document, at).node;
    const isFixed =
      typeof property === 'object' && ['const', 'enum', 'not'].some((word) => word in property);
    return [name, isFixed] as const;
  });
  const inherited = listConjuncts(pointer, node).flatMap((part) => [
    ...collectProperties(document, part),
  ]);
  return new Map([...inherited, ...own]);
}

/** Examples hold members such as `$id` that Ajv would take for its own. */
export function stripExamples(node: unknown): unknown {
  return copyNode(node, ({ example: _, examples: __, ...rest }) => rest);
}
