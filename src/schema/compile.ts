import { Ajv2020, type AnySchema, type AnySchemaObject, type ErrorObject } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { getByPointer } from '../client/pointer.js';
import type { Contract } from '../contract/contract.js';
import { type Document, escapePointer, resolvePointer } from '../contract/document.js';

/** A broken keyword. */
export interface KeywordError {
  readonly keyword: string;
  /** JSON pointer to it in the document. */
  readonly pointer: string;
  readonly message: string;
  /** For the keyword `type`: which types there may be. */
  readonly types?: readonly string[];
  /** For `enum` and `const`: which values there may be. */
  readonly allowed?: readonly unknown[];
}

/** One schema of the document, taken apart; its parts are pointers again. */
export interface CompiledSchema {
  readonly pointer: string;
  /** What the keywords that stand here say of a value, without looking into its members. */
  faults(value: unknown): readonly KeywordError[];
  /** Schemas that must hold as well: the target of `$ref`, and `allOf`. */
  readonly all: readonly string[];
  readonly choices: readonly Alternatives[];
  readonly items?: string;
  readonly properties?: ReadonlyMap<string, string>;
  /** Schema of further members; true where anything goes. */
  readonly others?: string | true;
}

/** Alternatives of which one (`oneOf`) or at least one (`anyOf`) must hold. */
export interface Alternatives {
  readonly pointer: string;
  readonly exactlyOne: boolean;
  readonly branches: readonly string[];
  fault(message: string): KeywordError;
  /** Members by which the branches tell themselves apart: each one fixes their words. */
  discriminators(): ReadonlySet<string>;
}

interface SchemaNode {
  $ref?: string;
  type?: string | string[];
  required?: string[];
  properties?: Record<string, SchemaNode>;
  additionalProperties?: boolean | object;
  items?: unknown;
  allOf?: unknown[];
  oneOf?: unknown[];
  anyOf?: unknown[];
}

/** Takes the schemas of a contract apart on first use. */
export function createSchemaCompiler(contract: Contract): (pointer: string) => CompiledSchema {
  const plans = new Map<string, CompiledSchema>();
  const compileLeaf = createLeafCompiler(contract);

  const compileCached = (pointer: string): CompiledSchema => {
    const known = plans.get(pointer);
    if (known) return known;
    const plan = compile(pointer);
    plans.set(pointer, plan);
    return plan;
  };

  const compile = (pointer: string): CompiledSchema => {
    const node = getByPointer(contract.document, pointer) as SchemaNode | boolean | undefined;
    if (node === undefined) throw new Error(`no schema at ${pointer} of ${contract.provider}`);
    const leaf = compileLeaf(toLeaf(node));
    const faults = (value: unknown) =>
      leaf(value).map((error) => toKeywordError(error, pointer, node));
    if (typeof node === 'boolean' || isOpaque(node)) {
      return { pointer, faults, all: [], choices: [], ...(node === true && { others: true }) };
    }
    const { $ref, allOf = [], properties, additionalProperties: others } = node;
    return {
      pointer,
      faults,
      all: [
        ...($ref === undefined ? [] : [$ref.slice(1)]),
        ...allOf.map((_, index) => `${pointer}/allOf/${index}`),
      ],
      choices: [
        ...(node.oneOf ? [toAlternatives(`${pointer}/oneOf`, node.oneOf.length, true)] : []),
        ...(node.anyOf ? [toAlternatives(`${pointer}/anyOf`, node.anyOf.length, false)] : []),
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
      ...(others === true && { others }),
      ...(typeof others === 'object' && { others: `${pointer}/additionalProperties` }),
    };
  };

  const toAlternatives = (pointer: string, length: number, exactlyOne: boolean): Alternatives => {
    const branches = Array.from({ length }, (_, index) => `${pointer}/${index}`);
    let marks: ReadonlySet<string> | undefined;
    return {
      pointer,
      exactlyOne,
      branches,
      fault: (message) => ({ keyword: exactlyOne ? 'oneOf' : 'anyOf', pointer, message }),
      discriminators: () => (marks ??= findDiscriminators(contract.document, branches)),
    };
  };

  return compileCached;
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

/** With these, what a member must be depends on more than its own schema; Ajv judges the whole. */
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
function createLeafCompiler({ document, provider }: Contract): (leaf: AnySchema) => LeafValidator {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
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
    const validate = text === '{}' ? undefined : ajv.compile(JSON.parse(absolute) as AnySchema);
    const validator: LeafValidator = (value) => {
      if (!validate || validate(value)) return [];
      const errors = validate.errors ?? [];
      // A value of the wrong type is in no list of words either; that is one fault.
      const kind = errors.filter(
        ({ keyword, instancePath }) => keyword === 'type' && !instancePath,
      );
      return kind.length ? kind : errors;
    };
    validators.set(text, validator);
    return validator;
  };
}

function toKeywordError(
  error: ErrorObject,
  pointer: string,
  node: SchemaNode | boolean,
): KeywordError {
  const {
    keyword,
    params,
    message = `breaks ${keyword}`,
  } = error as ErrorObject & {
    params: {
      missingProperty?: string;
      property?: string;
      type?: string | string[];
      allowedValues?: unknown[];
      allowedValue?: unknown;
    };
  };
  const required = typeof node === 'object' ? (node.required ?? []) : [];
  const at: Record<string, string> = {
    required: `/required/${required.indexOf(params.missingProperty ?? '')}`,
    dependentRequired: `/dependentRequired/${escapePointer(params.property ?? '')}`,
    'false schema': '',
  };
  const place = `${pointer}${at[keyword] ?? `/${keyword}`}`;
  if (keyword === 'type') {
    const types = [params.type ?? []].flat().flatMap((type) => type.split(','));
    return { keyword, pointer: place, message: `must be ${types.join(' or ')}`, types };
  }
  const allowed =
    params.allowedValues ?? ('allowedValue' in params ? [params.allowedValue] : undefined);
  if (!allowed) return { keyword, pointer: place, message };
  const list = allowed.map((word) => JSON.stringify(word)).join(', ');
  const must = `must be ${allowed.length > 1 ? 'one of ' : ''}${list}`;
  return { keyword, pointer: place, message: must, allowed };
}

/** Members that every branch with members has, and has with fixed words. */
function findDiscriminators(document: Document, branches: readonly string[]): ReadonlySet<string> {
  const fixed = branches
    .map((pointer) => propertiesOf(document, pointer))
    .filter((properties) => properties.size > 0)
    .map(
      (properties) =>
        new Set([...properties].filter(([, isFixed]) => isFixed).map(([name]) => name)),
    );
  const [first = new Set<string>(), ...others] = fixed;
  return new Set([...first].filter((name) => others.every((names) => names.has(name))));
}

/** Direct members of a schema, through references and `allOf`, and whether their words are fixed. */
function propertiesOf(document: Document, pointer: string): Map<string, boolean> {
  const node = getByPointer(document, pointer) as SchemaNode;
  const parts = [
    ...(node.$ref === undefined ? [] : [node.$ref.slice(1)]),
    ...(node.allOf ?? []).map((_, index) => `${pointer}/allOf/${index}`),
  ];
  const own = Object.keys(node.properties ?? {}).map((name) => {
    const property = resolvePointer<object | boolean>(
      document,
      `${pointer}/properties/${escapePointer(name)}`,
    ).node;
    const isFixed =
      typeof property === 'object' && ['const', 'enum', 'not'].some((word) => word in property);
    return [name, isFixed] as const;
  });
  return new Map([...parts.flatMap((part) => [...propertiesOf(document, part)]), ...own]);
}

/** Examples hold members such as `$id` that Ajv would take for its own. */
export function stripExamples(node: unknown, isPropertyMap = false): unknown {
  if (Array.isArray(node)) return node.map((item) => stripExamples(item));
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key]) => isPropertyMap || (key !== 'example' && key !== 'examples'))
      .map(([key, value]) => [key, stripExamples(value, key === 'properties' && !isPropertyMap)]),
  );
}
