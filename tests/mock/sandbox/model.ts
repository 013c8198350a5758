import fc from 'fast-check';
import { expect } from 'vitest';
import { readEnvelope } from '../../../src/client/envelope.js';
import { getByPointer } from '../../../src/client/pointer.js';
import { isRecord, type UnknownRecord } from '../../../src/client/record.js';
import type { Contract, ContractOperation } from '../../../src/contract/contract.js';
import { loadContract } from '../../../src/contract/contract.js';
import { loadDeclarations } from '../../../src/contract/sandbox.js';
import {
  type Declarations,
  type OperationDeclaration,
  parseDuration,
  readKind,
} from '../../../src/mock/engines/sandbox/declarations.js';
import { createMock, type Mock } from '../../../src/mock/mock.js';
import { createValidator, type Validator } from '../../../src/schema/inspect.js';
import { nestByName } from '../../../src/wire/brackets.js';
import { buildExampleInput, prepareOperation } from '../../../src/wire/prepare.js';

/** A sandbox under test with all that a step needs to know; the model is what its snapshot says. */
export interface Subject {
  readonly contract: Contract;
  readonly declarations: Declarations;
  readonly mock: Mock;
  readonly validate: Validator;
  readonly seen: Map<string, number>;
}

type Row = UnknownRecord;
type Command = fc.AsyncCommand<object, Subject>;

export async function createSubject(provider: string): Promise<Subject | undefined> {
  const declarations = loadDeclarations(provider);
  if (!declarations) return undefined;
  const contract = loadContract(provider);
  const mock = await createMock({ providers: [provider], sandbox: true });
  return { contract, declarations, mock, validate: createValidator(contract), seen: new Map() };
}

/** Commands over every operation that the declarations name, of any provider. */
function listCommands({ contract, declarations }: Subject): fc.Arbitrary<Command>[] {
  const pick = fc.nat();
  const commands: fc.Arbitrary<Command>[] = [
    fc
      .constantFrom('PT1H', 'P1D', 'P3D', 'P8D')
      .map((span) => step(`advance ${span}`, (s) => advance(s, span))),
  ];
  for (const operation of contract.operations) {
    const declaration = declarations.operations[operation.id];
    if (!declaration) continue;
    const { kind } = readKind(declaration);
    const add = (name: string, run: (s: Subject, n: number) => Promise<void>) =>
      commands.push(pick.map((n) => step(`${name} ${operation.id} ${n}`, (s) => run(s, n))));
    if (kind === 'list') {
      if (operation.pagination && !needsInput(operation)) {
        add('walk', (s, n) => walk(s, operation, (n % 30) + 1));
      }
      add('filter', (s, n) => filter(s, operation, declaration, n));
      add('show', (s) => show(s, operation));
    } else if (kind === 'get') add('get', (s, n) => getRow(s, operation, declaration, n));
    else if (kind === 'report' || kind === 'show') add('show', (s) => show(s, operation));
    else add('write', (s, n) => write(s, operation, declaration, n));
  }
  return commands;
}

function step(name: string, run: (subject: Subject) => Promise<void>): Command {
  return { check: () => true, run: (_, subject) => run(subject), toString: () => name };
}

function needsInput({ parameters }: ContractOperation): boolean {
  return parameters.some(({ required }) => required);
}

function rowsOf({ mock }: Subject, resource: string): Row[] {
  return (mock.sandbox.snapshot().resources[resource]?.rows ?? []).map(([, row]) => row);
}

interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly isSuccess: boolean;
}

/** Calls an operation; whatever comes back is valid against its schema. */
async function call(
  subject: Subject,
  operation: ContractOperation,
  input: UnknownRecord,
): Promise<Answer> {
  const { contract, mock, validate, seen } = subject;
  const target = { baseUrl: 'http://mock.example', key: 'k' };
  const request = await prepareOperation(contract, operation, input, target);
  const response = await mock.fetch(request);
  const { status } = response;
  const text = await response.text();
  const mediaType = response.headers.get('content-type') ?? '';
  if (mediaType.includes('problem')) throw new Error(`${operation.id}: ${status} ${text}`);
  const content = operation.responses
    .find((one) => one.status === status)
    ?.content.find((one) => one.mediaType === mediaType);
  const body: unknown = mediaType.includes('json') ? JSON.parse(text) : text;
  const violations = content ? validate(content.schemaPointer, body) : [];
  expect(violations.map(({ at, message }) => `${operation.id} ${status} ${at} ${message}`)).toEqual(
    [],
  );
  const envelope = operation.envelope ? readEnvelope(operation.envelope, body) : undefined;
  seen.set(operation.id, (seen.get(operation.id) ?? 0) + 1);
  return { status, body, isSuccess: status < 300 && !envelope?.failure };
}

function listBody(
  operation: ContractOperation,
  { at }: OperationDeclaration,
  body: unknown,
): Row[] {
  const found = getByPointer(body, at ?? operation.pagination?.items ?? '');
  return isRecord(found) ? (Object.values(found) as Row[]) : Array.isArray(found) ? found : [];
}

/** Pages of any size together are the whole list, each row once, and as many as the total says. */
async function walk(subject: Subject, operation: ContractOperation, limit: number): Promise<void> {
  const { pagination } = operation;
  const declaration = subject.declarations.operations[operation.id];
  if (!pagination || !declaration) return;
  const { parameters, style, maxLimit = 500, total } = pagination;
  const fetchPage = async (position: number, size: number) => {
    const input = nestByName([
      [parameters.position, position],
      [parameters.limit, size],
    ]);
    const { body } = await call(subject, operation, input);
    return { rows: listBody(operation, declaration, body), body };
  };
  const first = style === 'offset' ? 0 : 1;
  const whole: string[] = [];
  let position = first;
  for (let known = -1; known !== whole.length; position += style === 'offset' ? maxLimit : 1) {
    known = whole.length;
    whole.push(...(await fetchPage(position, maxLimit)).rows.map((row) => JSON.stringify(row)));
  }
  const size = Math.max(limit, Math.ceil(whole.length / 12));
  const union: string[] = [];
  for (let page = 0; page * size < whole.length; page++) {
    const at = style === 'offset' ? page * size : page + 1;
    const { rows, body } = await fetchPage(at, size);
    union.push(...rows.map((row) => JSON.stringify(row)));
    const said = total && getByPointer(body, total);
    if (said !== undefined && said !== '') expect(Number(said)).toBe(whole.length);
  }
  expect(union).toEqual(whole);
}

/** A filter by the value of a row finds just the rows that a naive filter finds. */
async function filter(
  subject: Subject,
  operation: ContractOperation,
  declaration: OperationDeclaration,
  n: number,
): Promise<void> {
  const { pagination } = operation;
  const { resource } = readKind(declaration);
  const { moments = new Set<string>(), words } = describe(subject, resource);
  const filters = Object.entries(
    typeof declaration.filters === 'object' ? declaration.filters : {},
  ).filter(
    ([, { at, op = 'in', split, least }]) =>
      typeof at === 'string' &&
      !moments.has(at) &&
      !words.has(at) &&
      op !== 'contains' &&
      op !== 'not' &&
      !split &&
      least === undefined,
  );
  const [name, { at, op = 'in' }] = filters[n % Math.max(1, filters.length)] ?? ['', { at: '' }];
  const rows = rowsOf(subject, resource);
  const pointer = String(at);
  const value = getByPointer(rows[n % Math.max(1, rows.length)], pointer);
  if (
    !name ||
    Array.isArray(value) ||
    isRecord(value) ||
    value === null ||
    value === undefined ||
    value === ''
  )
    return;
  const sent = name.endsWith('[]') ? [value] : value;
  const input = {
    ...nestByName([
      [name, sent],
      ...(pagination ? [[pagination.parameters.limit, pagination.maxLimit ?? 100] as const] : []),
    ]),
  };
  const { body, isSuccess } = await call(subject, operation, input).catch((error: Error) => {
    // A value of a row may be none that the parameter takes.
    if (/^\w+: 4/.test(error.message)) return { body: undefined, isSuccess: false };
    throw error;
  });
  if (!isSuccess) return;
  const hasHidden = Object.values(
    typeof declaration.filters === 'object' ? declaration.filters : {},
  ).some(({ ago }) => ago);
  if (hasHidden || declaration.where) return;
  const expected = rows.filter((row) => fits(getByPointer(row, pointer), op, value));
  const shown = listBody(operation, declaration, body);
  expect(shown).toHaveLength(
    Math.min(expected.length, pagination?.maxLimit ?? Number.POSITIVE_INFINITY),
  );
}

function fits(own: unknown, op: string, value: unknown): boolean {
  if (op === 'from') return own !== null && own !== undefined && Number(own) >= Number(value);
  if (op === 'to') return own !== null && own !== undefined && Number(own) <= Number(value);
  return [own].flat().some((one) => String(one) === String(value));
}

function describe({ mock, declarations }: Subject, resource: string) {
  const { words = {}, extra = {} } = declarations.resources[resource] ?? {};
  const sample = mock.sandbox.snapshot().resources[resource]?.rows[0]?.[1] ?? {};
  const moments = new Set(Object.keys(extra).filter((pointer) => extra[pointer] === 'moment'));
  const visit = (value: unknown, at: string) => {
    if (isRecord(value)) for (const [key, one] of Object.entries(value)) visit(one, `${at}/${key}`);
    // Instants of this century in milliseconds are kept in no other member.
    if (typeof value === 'number' && value > 1e12) moments.add(at);
  };
  visit(sample, '');
  return { moments, words: new Set(Object.keys(words)) };
}

/** What a snapshot has can be got by each of its ids; what it doesn't have can't. */
async function getRow(
  subject: Subject,
  operation: ContractOperation,
  declaration: OperationDeclaration,
  n: number,
): Promise<void> {
  const rows = rowsOf(subject, readKind(declaration).resource);
  const [name, pointers] = Object.entries(declaration.by ?? {})[0] ?? ['', ''];
  const [pointer = ''] = [pointers].flat();
  const row = rows[n % Math.max(1, rows.length)];
  if (row && !declaration.where) {
    const id = getByPointer(row, pointer);
    const found = await call(subject, operation, withInput(operation, name, id));
    expect([operation.id, found.isSuccess]).toEqual([operation.id, true]);
  }
  const id = row ? getByPointer(row, pointer) : 1;
  const none =
    typeof id === 'number' || /^\d+$/.test(String(id))
      ? 987_654_321
      : '0'.repeat(String(id).length);
  const missing = await call(subject, operation, withInput(operation, name, none)).catch(
    () => undefined,
  );
  if (!missing) return;
  // Some services say it with a success that holds nothing.
  const said = findExample(operation, declaration.missing);
  if (said) expect([operation.id, missing.body]).toEqual([operation.id, said.value]);
  else expect([operation.id, missing.isSuccess]).toEqual([operation.id, false]);
}

function findExample(
  { responses }: ContractOperation,
  refusal: OperationDeclaration['missing'],
): { readonly value: unknown } | undefined {
  return responses
    .filter(({ status }) => status === refusal?.status)
    .flatMap(({ content }) => content.flatMap(({ examples }) => examples))
    .find(({ name }) => name === refusal?.example);
}

function withInput(operation: ContractOperation, name: string, value: unknown): UnknownRecord {
  const input = buildExampleInput(operation, { onlyRequired: true });
  return { ...input, ...nestByName([[name, name.endsWith('[]') ? [value] : value]]) };
}

/** A write changes what it says and nothing else: as many rows more or less as it made or removed. */
async function write(
  subject: Subject,
  operation: ContractOperation,
  declaration: OperationDeclaration,
  n: number,
): Promise<void> {
  const { kind, resource } = readKind(declaration);
  const before = rowsOf(subject, resource);
  const examples = operation.body?.content[0]?.examples ?? [];
  const bodyExample = examples[n % Math.max(1, examples.length)]?.name;
  let input = buildExampleInput(operation, {
    onlyRequired: true,
    ...(bodyExample && { bodyExample }),
  });
  const row = before[n % Math.max(1, before.length)];
  for (const [name, pointers] of Object.entries(declaration.by ?? {})) {
    const [pointer = ''] = [pointers].flat();
    const id = row && getByPointer(row, pointer);
    const isList = name.endsWith('[]') || Array.isArray(input[name]);
    if (id !== undefined && typeof id !== 'object') {
      input = { ...input, ...nestByName([[name, isList ? [id] : id]]) };
    }
  }
  const { isSuccess } = await call(subject, operation, input);
  const after = rowsOf(subject, resource);
  if (!isSuccess) expect(after).toEqual(before);
  else if (kind === 'delete' && row) expect(after.length).toBeLessThan(before.length);
  else if (kind === 'create' && declaration.clash !== 'change' && declaration.each === undefined) {
    expect(after).toHaveLength(before.length + 1);
  } else if (kind !== 'create') expect(after).toHaveLength(before.length);
}

/** Balances that are shown are those that a naive sum gives. */
async function show(subject: Subject, operation: ContractOperation): Promise<void> {
  const { body } = await call(
    subject,
    operation,
    buildExampleInput(operation, { onlyRequired: true }),
  );
  const { members = {} } = subject.declarations.operations[operation.id] ?? {};
  for (const [pointer, value] of Object.entries(members)) {
    if (typeof value !== 'object' || !('balance' in value) || value.by || value.match) continue;
    expect(Number(getByPointer(body, pointer))).toBeCloseTo(sum(subject, value.balance), 1);
  }
}

function sum(subject: Subject, name: string): number {
  let total = 0;
  for (const { add, subtract, of, where = {} } of subject.declarations.balances?.[name] ?? []) {
    const rows = rowsOf(subject, of).filter((row) =>
      Object.entries(where).every(([pointer, wanted]) =>
        [wanted].flat().some((one) => String(one) === String(getByPointer(row, pointer))),
      ),
    );
    for (const row of rows) {
      total += (add ? 1 : -1) * Number(getByPointer(row, add ?? subtract ?? '') ?? 0);
    }
  }
  return total;
}

/** Time goes on, and no row stays in a state that all leave after a while. */
async function advance({ mock, declarations }: Subject, span: string): Promise<void> {
  mock.sandbox.clock.advance(span);
  const { resources, clock } = mock.sandbox.snapshot();
  const now = Date.parse(clock);
  const ways = declarations.lifecycle ?? [];
  for (const { resource, at, from, since, after } of ways) {
    const rivals = ways.filter(
      (way) => way.resource === resource && way.at === at && way.from === from,
    );
    const share = rivals.reduce((all, way) => all + (way.share ?? 100), 0);
    const longest = Math.max(
      ...rivals.map((way) => parseDuration(way.after) ?? 0),
      parseDuration(after) ?? 0,
    );
    if (share < 100) continue;
    const late = (resources[resource]?.rows ?? []).filter(
      ([, row]) =>
        String(getByPointer(row, at)) === String(from) &&
        typeof getByPointer(row, since) === 'number' &&
        Number(getByPointer(row, since)) + longest <= now,
    );
    expect(late).toEqual([]);
  }
}

/** Runs as many steps as wanted, in runs of a hundred, each on a fresh sandbox. */
export async function runModel(subject: Subject, steps: number, seed: number): Promise<void> {
  const size = Math.min(steps, 100);
  const commands = fc.commands(listCommands(subject), { maxCommands: size, size: 'max' });
  await fc.assert(
    fc.asyncProperty(commands, async (list) => {
      subject.mock.sandbox.reset();
      await fc.asyncModelRun(() => ({ model: {}, real: subject }), list);
    }),
    { seed, numRuns: Math.ceil((2 * steps) / size), endOnFailure: true },
  );
}
