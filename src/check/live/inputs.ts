import { isRecord } from '../../client/record.js';
import type { Contract, ContractOperation, ParameterSpec } from '../../contract/contract.js';
import { resolvePointer } from '../../contract/document.js';
import { getByName, nestByName } from '../../wire/brackets.js';
import { buildExampleInput, type NaturalInput } from '../../wire/prepare.js';
import { getTimeForm, resolveRelativeDates, shiftExampleDates } from './dates.js';
import { followLink, getLinks, type Link } from './links.js';

/** Where a value comes from. */
export type Origin = 'config' | 'default' | 'date' | 'example' | `link ${string}`;

export interface Filled {
  readonly input: NaturalInput;
  /** By wire name of the parameter; `body` for the members of a body. */
  readonly origins: ReadonlyMap<string, Origin>;
}

export interface Missing {
  /** Wire names of required parameters without a value; `body` for a body. */
  readonly missing: readonly string[];
  /** Operations whose responses could give them. */
  readonly feeders: readonly ContractOperation[];
}

export interface InputOptions {
  /** Natural input by operation id; `*` stands for every operation that has such a parameter. */
  readonly inputs?: Readonly<Record<string, NaturalInput>>;
  /** Also send what only the examples of the contract know; a mock knows it too. */
  readonly examples?: boolean;
  readonly now?: Date;
}

/** Finds input for operations, better the more responses it has seen. */
export interface InputFinder {
  fill(operation: ContractOperation): Filled | Missing;
  /** Takes ids and the like out of a successful response. */
  learn(operation: ContractOperation, status: number, body: unknown): void;
}

/**
 * Fills required parameters from the configuration, then from earlier responses through links, then from what holds
 * everywhere: defaults, words of fixed lists, and examples of dates moved to the present.
 */
export function createInputFinder(contract: Contract, options: InputOptions = {}): InputFinder {
  const { inputs = {}, examples = false, now = new Date() } = options;
  const known: Known = {
    contract,
    inputs,
    examples,
    now,
    links: getLinks(contract),
    learnt: new Map(),
  };
  return {
    fill: (operation) => fillOperation(known, operation),
    learn: (operation, status, body) => {
      for (const link of known.links) {
        if (link.from !== operation || link.status !== status) continue;
        const value = followLink(link, body);
        if (value !== undefined) known.learnt.set(link, value);
      }
    },
  };
}

/** What input is taken from. */
interface Known extends Required<InputOptions> {
  readonly contract: Contract;
  readonly links: readonly Link[];
  readonly learnt: Map<Link, unknown>;
}

function fillOperation(known: Known, operation: ContractOperation): Filled | Missing {
  const own = resolveConfigured(known, operation);
  const dates = shiftExampleDates(known.contract, operation, known.now);
  const origins = new Map<string, Origin>();
  const values: [string, unknown][] = [];
  const missing: string[] = [];
  for (const parameter of operation.parameters) {
    const { name, required } = parameter;
    if (getByName(own, name) !== undefined) origins.set(name, 'config');
    else if (required) {
      const [origin, value] = findValue(known, operation, parameter, dates) ?? [];
      if (origin === undefined) missing.push(name);
      else {
        origins.set(name, origin);
        values.push([name, value]);
      }
    }
  }
  const body = buildBody(known, operation, own);
  if (body === undefined) missing.push('body');
  else if (Object.keys(body).length > 0) origins.set('body', 'example');
  if (missing.length > 0) return { missing, feeders: listFeeders(known, operation, missing) };
  return { input: mergeInputs(mergeInputs(nestByName(values), body ?? {}), own), origins };
}

/** What the configuration says of an operation, as far as the operation knows it. */
function resolveConfigured(
  { contract, inputs, now }: Known,
  operation: ContractOperation,
): NaturalInput {
  const own = { ...inputs['*'], ...inputs[operation.id] };
  const names = new Set(operation.parameters.map(({ name }) => name.split('[')[0]));
  const fitting = Object.entries(own).filter(
    ([name]) => names.has(name) || name in (inputs[operation.id] ?? {}),
  );
  const formOf = (name: string) => {
    const parameter = operation.parameters.find((candidate) => candidate.name === name);
    return parameter && getTimeForm(contract, parameter);
  };
  return resolveRelativeDates(Object.fromEntries(fitting), now, formOf) as NaturalInput;
}

/** A value that the configuration does not give, and where it comes from. */
function findValue(
  { contract, links, learnt, examples }: Known,
  operation: ContractOperation,
  { name, pointer, example }: ParameterSpec,
  dates: ReadonlyMap<string, unknown>,
): [Origin, unknown] | undefined {
  const link = links.find(
    (candidate) =>
      candidate.to === operation && candidate.parameter === name && learnt.has(candidate),
  );
  if (link) return [`link ${link.from.id}`, learnt.get(link)];
  if (dates.has(name)) return ['date', dates.get(name)];
  const { node } = resolvePointer<SchemaNode | undefined>(contract.document, `${pointer}/schema`);
  if (node?.default !== undefined) return ['default', node.default];
  if (isFixed(node) || isFixed(node?.items) || examples) return ['example', example];
  return undefined;
}

/** Operations whose responses could give what is missing. */
function listFeeders(
  { links, learnt }: Known,
  operation: ContractOperation,
  missing: readonly string[],
): ContractOperation[] {
  return links
    .filter(
      (link) => link.to === operation && missing.includes(link.parameter) && !learnt.has(link),
    )
    .map(({ from }) => from);
}

/** Members of a body beside what the configuration gives; `undefined` where one is needed and unknown. */
function buildBody(
  { inputs, examples }: Known,
  operation: ContractOperation,
  own: NaturalInput,
): NaturalInput | undefined {
  if (!operation.body?.required) return {};
  if (inputs[operation.id] && Object.keys(own).length) return {};
  return examples ? buildExampleInput({ ...operation, parameters: [] }) : undefined;
}

interface SchemaNode {
  default?: unknown;
  enum?: unknown[];
  const?: unknown;
  type?: unknown;
  items?: SchemaNode;
}

/** Whether the words of a schema are the same for every customer. */
function isFixed(schema: SchemaNode | undefined): boolean {
  return schema?.enum !== undefined || schema?.const !== undefined || schema?.type === 'boolean';
}

function mergeInputs(base: NaturalInput, over: NaturalInput): NaturalInput {
  const result = { ...base };
  for (const [name, value] of Object.entries(over)) {
    const before = result[name];
    result[name] = isRecord(before) && isRecord(value) ? mergeInputs(before, value) : value;
  }
  return result;
}
