import { getByPointer, parsePointer } from '../../client/pointer.js';
import type { UnknownRecord } from '../../client/record.js';
import type { Contract, ParameterSpec } from '../../contract/contract.js';
import { type Document, escapePointer, resolvePointer } from '../../contract/document.js';
import type { SchemaNode, Validity } from '../../contract/nodes.js';
import { describeType } from './fields.js';
import { type Evidence, readEvidence, readMark } from './marks.js';

/** A parameter, or a member of a body, with all that a reader wants to know of it. */
export interface Member {
  /** JSON pointer to it as it stands, before a reference is followed. */
  readonly at: string;
  /** Wire name; left out for members of any name. */
  readonly name?: string;
  /** `string`, `integer or null`, `array of object`. */
  readonly type: string;
  readonly isRequired: boolean;
  readonly description: string;
  readonly evidence: Evidence;
  /** Which kinds of key may send it; empty for all. */
  readonly roles: readonly string[];
  /** Which documents of the provider have it, or its values; left out where all have. */
  readonly validity?: Validity;
  /** The values of an enumeration. */
  readonly values: readonly unknown[];
  /** Bounds, pattern, format and default, in words with Markdown. */
  readonly limits: readonly string[];
  readonly example?: unknown;
  /** Parts of its type that are known in a way of their own, such as that it may be null. */
  readonly parts: readonly Part[];
  /** What is inside, where it is an object or a list of them: one form, or several to choose from. */
  readonly forms: readonly Form[];
  /** Whether it holds what stands around it already, which is not repeated. */
  readonly isAgain: boolean;
}

/** A part of a schema with a mark of its own. */
export interface Part {
  /** JSON pointer to it. */
  readonly at: string;
  /** Its type, or the name of the component that it is. */
  readonly words: string;
  readonly evidence: Evidence;
}

/** The members of an object, or of one of its forms. */
export interface Form {
  /** What tells it from other forms. */
  readonly words: string;
  readonly members: readonly Member[];
}

/** The schema of a body. */
export interface Shape {
  readonly type: string;
  readonly parts: readonly Part[];
  readonly forms: readonly Form[];
}

/** The parameters of an operation with what is known of each. */
export function readParameters(
  { document }: Contract,
  parameters: readonly ParameterSpec[],
): Member[] {
  return parameters.map(({ name, in: place, required, roles, example, pointer }) => {
    const { node } = resolvePointer<SchemaNode>(document, pointer);
    const schema = readSchema(document, `${pointer}/schema`, []);
    const validity = node['x-validity'] ?? schema.validity;
    return {
      ...schema,
      at: pointer,
      name,
      type: `${schema.type}, in ${place}`,
      isRequired: required,
      description: node.description ?? schema.description,
      evidence: readEvidence(document, pointer),
      roles,
      ...(validity && { validity }),
      example,
    };
  });
}

/** What was read of each document; many operations have the same bodies. */
const shapes = new WeakMap<Document, Map<string, Shape>>();

/** The schema of a body with all members, and what is known of each. */
export function readShape({ document }: Contract, schemaPointer: string): Shape {
  const known = shapes.get(document) ?? new Map<string, Shape>();
  shapes.set(document, known);
  const shape = known.get(schemaPointer) ?? {
    type: describeType(document, schemaPointer, { withValues: false }),
    parts: listParts(document, schemaPointer),
    forms: listForms(document, schemaPointer, []),
  };
  known.set(schemaPointer, shape);
  return shape;
}

function readMember(
  document: Document,
  at: string,
  above: readonly string[],
  isRequired = false,
): Member {
  const schema = readSchema(document, at, above);
  return {
    ...schema,
    at,
    isRequired,
    evidence: readEvidence(document, at),
    roles: [],
    parts: schema.parts.filter((part) => part.at !== at),
  };
}

function readSchema(
  document: Document,
  at: string,
  above: readonly string[],
): Omit<Member, 'at' | 'isRequired' | 'evidence' | 'roles'> {
  const own = getByPointer(document, at) as SchemaNode;
  const shapes = [...walkShapes(document, at)];
  const [{ node } = { node: own }] = shapes;
  const validity = own['x-validity'] ?? node['x-validity'];
  return {
    type: describeType(document, at, { withValues: false }),
    description: own.description ?? node.description ?? '',
    ...(validity && { validity }),
    values: unique(
      shapes.flatMap(
        ({ node: { enum: values, const: value } }) =>
          values ?? (value === undefined ? [] : [value]),
      ),
    ),
    limits: unique(shapes.flatMap((shape) => describeLimits(shape.node as UnknownRecord))),
    parts: listParts(document, at),
    forms: listForms(document, at, above),
    isAgain: shapes.some(({ pointer }) => above.includes(pointer)),
  };
}

interface PlacedSchema {
  /** JSON pointer to it as it stands, and where the reference leads. */
  readonly at: string;
  readonly pointer: string;
  readonly node: SchemaNode;
}

/** A schema, its items and its alternatives: all that describes a value, but not the members of objects. */
function* walkShapes(
  document: Document,
  at: string,
  above: readonly string[] = [],
): Generator<PlacedSchema> {
  const { node, pointer } = resolvePointer<SchemaNode | boolean | undefined>(document, at);
  if (typeof node !== 'object' || above.includes(pointer)) return;
  yield { at, pointer, node };
  for (const step of listSteps(node))
    yield* walkShapes(document, `${pointer}/${step}`, [...above, pointer]);
}

/** The ways from a schema to what describes the same value, or its items. */
function listSteps({ items, ...node }: SchemaNode): string[] {
  const branches = (['allOf', 'oneOf', 'anyOf'] as const).flatMap((keyword) =>
    (node[keyword] ?? []).map((_, index) => `${keyword}/${index}`),
  );
  return items ? ['items', ...branches] : branches;
}

function listParts(document: Document, at: string): Part[] {
  const places = [...walkShapes(document, at)].flatMap((shape) => [shape.at, shape.pointer]);
  return unique(places).flatMap((place) => {
    const evidence = readMark(document, place);
    return evidence ? [{ at: place, words: nameShape(document, place), evidence }] : [];
  });
}

function listForms(document: Document, at: string, above: readonly string[]): Form[] {
  const { node, pointer } = resolvePointer<SchemaNode | boolean | undefined>(document, at);
  if (typeof node !== 'object' || above.includes(pointer)) return [];
  const inside = [...above, pointer];
  const { properties = {}, required = [], additionalProperties: others } = node;
  const members: Member[] = Object.keys(properties).map((name) => ({
    ...readMember(
      document,
      `${pointer}/properties/${escapePointer(name)}`,
      inside,
      required.includes(name),
    ),
    name,
  }));
  if (typeof others === 'object')
    members.push(readMember(document, `${pointer}/additionalProperties`, inside));
  const forms = listSteps(node).flatMap((step) => {
    const found = listForms(document, `${pointer}/${step}`, inside);
    const [only] = found;
    if (!step.startsWith('allOf') || !only || found.length > 1) return found;
    members.push(...only.members);
    return [];
  });
  const words = nameShape(document, at);
  return members.length ? [{ words, members }, ...forms] : forms;
}

/** The name of a component in words, or the type of what is written out. */
function nameShape(document: Document, at: string): string {
  const node = getByPointer(document, at) as SchemaNode | undefined;
  const name = parsePointer(node?.$ref ?? at).slice(-2);
  if (name[0] === 'schemas') return `${name[1]}`;
  return describeType(document, at, { withValues: false });
}

/** What a value must be besides its type. */
function describeLimits(node: UnknownRecord): string[] {
  const range = (least: unknown, most: unknown, unit = '') => {
    if (least === undefined && most === undefined) return undefined;
    if (least === undefined) return `at most ${most}${unit}`;
    return most === undefined ? `at least ${least}${unit}` : `${least} to ${most}${unit}`;
  };
  return [
    range(node.minimum, node.maximum),
    range(node.minLength, node.maxLength, ' characters'),
    range(node.minItems, node.maxItems, ' items'),
    node.format && `format \`${node.format}\``,
    node.pattern && `pattern \`${node.pattern}\``,
    node.default !== undefined && `default \`${JSON.stringify(node.default)}\``,
  ].filter((words) => typeof words === 'string');
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
