import { dirname } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { getByPointer } from '../../../client/pointer.js';
import { readSandbox } from '../../sandbox.js';
import { findMemberSchemas, hasComponent } from '../component.js';
import {
  listExamples,
  listOperations,
  listResponses,
  type Operation,
  toList,
  toMap,
  toText,
} from '../document.js';
import { listInputs } from '../inputs.js';
import { readSchema } from '../read-schema.js';
import type { Context, Node, Rule } from '../redocly.js';
import { describeDeepest, joinWithOr } from '../report.js';
import { readSources } from '../sources.js';

/** Compiled when the rule is first used. */
let validate: ValidateFunction | undefined;

/**
 * The mock's sandbox believes sandbox.yaml without looking twice: it has the form of specs/sandbox.schema.yaml, and what
 * it names is there, operations, inputs, examples, resources, members and words of enumerations.
 */
export const sandbox: Rule = () => ({
  Root(root, ctx) {
    const report = (message: string) => ctx.report({ message: `sandbox.yaml: ${message}.` });
    let declared: Node | undefined;
    try {
      declared = readSandbox(dirname(ctx.location.source.absoluteRef));
    } catch (error) {
      report((error as Error).message);
    }
    if (!declared) return;
    validate ??= new Ajv2020({ allowUnionTypes: true }).compile(readSchema('sandbox'));
    if (!validate(declared)) {
      report(`correct ${describeDeepest(validate.errors ?? [])}`);
      return;
    }
    const operations = new Map(listOperations(root, ctx).map((one) => [one.name, one]));
    const book: Book = { declared, operations, ctx, report };
    checkResources(book);
    for (const [id, declaration] of Object.entries(toMap(declared.operations))) {
      const operation = operations.get(id);
      if (operation) checkOperation(book, id, toMap(declaration), operation);
      else report(`there is no operation ${id}`);
    }
    for (const what of ['click', 'conversion']) {
      if (declared[what]) checkMembers(book, what, toMap(declared[what]));
    }
    for (const [path, entrance] of Object.entries(toMap(declared.entrances))) {
      checkMembers(book, path, toMap(toMap(entrance).does));
    }
    checkTransitions(book);
    checkAssumptions(book);
  },
});

interface Book {
  readonly declared: Node;
  readonly operations: ReadonlyMap<string, Operation>;
  readonly ctx: Context;
  report(message: string): void;
}

const KINDS = ['list', 'get', 'create', 'update', 'delete', 'act', 'report'];

function checkResources(book: Book): void {
  const seen = new Set<string>();
  for (const [name, value] of Object.entries(toMap(book.declared.resources))) {
    const { schema, like, ids, refs, unique, ...others } = toMap(value);
    if (!hasComponent(book.ctx.location, toText(schema))) {
      book.report(`${name}: there is no component schema ${schema}`);
      continue;
    }
    if (findSample(book, name) === undefined) {
      const { operation, example = 'of success' } = toMap(like);
      book.report(`${name}: the example ${example} of ${operation} has no row there`);
    }
    const pointers = [
      ...toList(ids).map((id) => toText(toMap(id).at)),
      ...toList(unique).flatMap((members) => toList(members).map(toText)),
      ...['words', 'vary', 'fresh', 'derive', 'parts'].flatMap((key) =>
        Object.keys(toMap(others[key])),
      ),
    ];
    const copies = toMap(book.declared.copies);
    for (const ref of toList(refs).map(toMap)) {
      const copy = toMap(typeof ref.copy === 'string' ? copies[ref.copy] : ref.copy);
      if (!seen.has(toText(ref.to))) {
        book.report(`${name}: put the resource ${ref.to} above it, which it refers to`);
      }
      pointers.push(toText(ref.at), ...Object.keys(copy));
      const copied = Object.values(copy).map(toText);
      for (const pointer of copied) assertMember(book, name, toText(ref.to), pointer);
    }
    for (const pointer of pointers) assertMember(book, name, name, pointer);
    for (const [pointer, variation] of Object.entries(toMap(others.vary))) {
      for (const word of toList(toMap(variation).among))
        assertWord(book, name, name, pointer, word);
    }
    for (const [pointer, word] of Object.entries(toMap(others.fresh))) {
      assertWord(book, name, name, pointer, word);
    }
    seen.add(name);
  }
}

function checkOperation(book: Book, id: string, declaration: Node, operation: Operation): void {
  const inputs = new Set(listInputs(operation, book.ctx));
  for (const name of listNamedInputs(declaration)) {
    if (!inputs.has(name) && !inputs.has(name.split('[')[0] ?? name)) {
      book.report(`${id}: it has no input ${name}`);
    }
  }
  const responses = listResponses(operation, book.ctx);
  const refusals = [
    declaration.missing,
    declaration.clash,
    ...toList(declaration.guards).map((guard) => toMap(guard).refuse),
  ];
  for (const { status, example } of refusals.map(toMap)) {
    if (status === undefined) continue;
    const response = responses.get(String(status));
    const names = response ? listExamples(response, book.ctx).map(({ name }) => name) : [];
    if (!response) book.report(`${id}: it documents no status ${status}`);
    else if (example !== undefined && !names.includes(toText(example))) {
      book.report(
        `${id}: there is no example ${example} under ${status}; there are ${joinWithOr(names)}`,
      );
    }
  }
  checkMembers(book, id, declaration);
}

/** Members of the rows that an operation names. */
function checkMembers(book: Book, id: string, declaration: Node): void {
  const kind = KINDS.find((one) => one in declaration);
  if (!kind) return;
  const resource = toText(declaration[kind]);
  if (!(resource in toMap(book.declared.resources))) {
    book.report(`${id}: there is no resource ${resource}`);
    return;
  }
  const blocks = toMap(book.declared.filters);
  const filters = toMap(
    typeof declaration.filters === 'string' ? blocks[declaration.filters] : declaration.filters,
  );
  const pointers = [
    ...Object.values(filters).flatMap((filter) => [toMap(filter).at].flat()),
    ...Object.values(toMap(declaration.by)).flat(),
    ...Object.values(toMap(declaration.sets)).filter((target) => typeof target === 'string'),
    ...Object.values(toMap(declaration.sorts)),
    ...['puts', 'adds', 'removes', 'where'].flatMap((key) => Object.keys(toMap(declaration[key]))),
    ...toList(declaration.stamps),
    ...(kind === 'list' && declaration.order ? [toText(declaration.order).replace(/^-/, '')] : []),
    ...toList(declaration.group).map((slice) => toMap(slice).from),
  ].map(toText);
  for (const pointer of pointers) assertMember(book, id, resource, pointer);
  for (const [pointer, value] of Object.entries(toMap(declaration.puts))) {
    const word = toMap(value).value;
    if (word !== undefined) assertWord(book, id, resource, pointer, word);
  }
}

function checkTransitions(book: Book): void {
  for (const transition of toList(book.declared.lifecycle).map(toMap)) {
    const resource = toText(transition.resource);
    const where = `lifecycle of ${resource}`;
    if (!(resource in toMap(book.declared.resources))) {
      book.report(`${where}: there is no such resource`);
      continue;
    }
    const at = toText(transition.at);
    for (const pointer of [
      at,
      toText(transition.since),
      ...toList(transition.stamps).map(toText),
    ]) {
      assertMember(book, where, resource, pointer);
    }
    for (const word of [transition.from, transition.to])
      assertWord(book, where, resource, at, word);
  }
}

function checkAssumptions({ declared, operations, ctx, report }: Book): void {
  const sources = new Set(readSources(ctx.location).map(({ id }) => toText(id)));
  for (const assumption of toList(declared.assumes).map(toMap)) {
    for (const id of toList(assumption.sources).map(toText)) {
      if (!sources.has(id))
        report(`add the source "${id}" to sources.yaml, or cite one that is there`);
    }
    for (const id of toList(assumption.operations).map(toText)) {
      if (!operations.has(id)) report(`assumes: there is no operation ${id}`);
    }
  }
}

/** The example of a row. */
function findSample({ declared, operations, ctx }: Book, resource: string): unknown {
  const like = toMap(toMap(toMap(declared.resources)[resource]).like);
  const operation = operations.get(toText(like.operation));
  if (!operation) return undefined;
  const examples = [...listResponses(operation, ctx)]
    .filter(([status]) => status.startsWith('2'))
    .flatMap(([, response]) => listExamples(response, ctx));
  const body = examples.find(({ name }) => !like.example || name === like.example)?.value;
  const own = toMap(toMap(declared.operations)[toText(like.operation)]).at;
  const at = like.at ?? own ?? toMap(operation.node['x-pagination']).items ?? '';
  const found = getByPointer(body, toText(at));
  return like.at === undefined && Array.isArray(found) ? found[0] : found;
}

function assertMember(book: Book, where: string, resource: string, pointer: string): void {
  const { schema, extra } = toMap(toMap(book.declared.resources)[resource]);
  const isExtra = Object.keys(toMap(extra)).some(
    (one) => pointer === one || pointer.startsWith(`${one}/`),
  );
  if (isExtra || getByPointer(findSample(book, resource), pointer) !== undefined) return;
  if (findMemberSchemas(book.ctx.location, toText(schema), pointer).length > 0) return;
  book.report(
    `${where}: rows of ${resource} have no member ${pointer}; name it under extra, or correct it`,
  );
}

function assertWord(
  book: Book,
  where: string,
  resource: string,
  pointer: string,
  word: unknown,
): void {
  const { schema } = toMap(toMap(book.declared.resources)[resource]);
  const schemas = findMemberSchemas(book.ctx.location, toText(schema), pointer);
  const words = schemas.flatMap((one) => ('const' in one ? [one.const] : toList(one.enum)));
  const isClosed = schemas.every((one) => 'enum' in one || 'const' in one || 'oneOf' in one);
  if (words.length === 0 || !isClosed || words.includes(word)) return;
  book.report(
    `${where}: ${pointer} is never ${JSON.stringify(word)}; it is ${joinWithOr(words.map(String))}`,
  );
}

/** Names of the inputs that a declaration mentions. */
function listNamedInputs(declaration: Node): string[] {
  const { filters, sort, slices, zone, each } = declaration;
  return [
    ...(typeof filters === 'string' ? [] : Object.keys(toMap(filters))),
    ...['by', 'sets', 'sorts'].flatMap((key) => Object.keys(toMap(declaration[key]))),
    ...['adds', 'removes', 'asked'].flatMap((key) =>
      Object.values(toMap(declaration[key])).map(toText),
    ),
    ...[toMap(sort).by, toMap(sort).direction, toMap(slices).input, zone, each].map(toText),
    ...toList(declaration.ignores).map(toText),
  ]
    .filter(Boolean)
    .filter((name) => each === undefined || !(name in toMap(declaration.sets)));
}
