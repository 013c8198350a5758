import { isRecord } from '../../../client/record.js';
import { listInputSchemas } from '../../../contract/api.js';
import type { Contract, ContractOperation } from '../../../contract/contract.js';
import { getByName, parseName } from '../../../wire/brackets.js';
import type { ParsedRequest } from '../../../wire/read-request.js';
import { UTC, type Writing } from './moment.js';

/** What a request sends, by wire name, whether in the path, the query or the body. */
export interface Inputs {
  get(name: string): unknown;
  /** Names of what was sent; of the body its direct members. */
  readonly names: readonly string[];
  /** How a moment is written in this input. */
  writingOf(name: string): Writing;
}

/** What reads the inputs of an operation. */
export interface InputReader {
  /** Names of all that the operation takes; of the body its direct members. */
  readonly known: readonly string[];
  read(request: Pick<ParsedRequest, 'parameters' | 'body'>): Inputs;
}

/** @param dropped names of inputs that are as if they were not sent */
export function createInputReader(
  contract: Contract,
  operation: ContractOperation,
  dropped: ReadonlySet<string>,
): InputReader {
  const schemas = listInputSchemas(contract, operation).filter(([name]) => name !== '');
  const writings = new Map<string, Writing>();
  for (const [name, { 'x-time': time }] of schemas) {
    if (time) writings.set(toPlain(name), time);
  }
  const places = new Map(operation.parameters.map(({ name, in: place }) => [name, place]));
  const members = schemas.map(([name]) => name).filter((name) => !name.includes('['));

  return {
    known: [...new Set([...places.keys(), ...members])],
    read: ({ parameters, body }) => ({
      get(name) {
        if (dropped.has(name)) return undefined;
        const place = places.get(name);
        return place ? parameters[place][name] : getByName(body, name);
      },
      names: [
        ...Object.keys(parameters.path),
        ...Object.keys(parameters.query),
        ...(isRecord(body) ? Object.keys(body) : []),
      ].filter((name) => !dropped.has(name)),
      writingOf: (name) => writings.get(toPlain(name)) ?? UTC,
    }),
  };
}

/** A name without the brackets of a list. */
function toPlain(name: string): string {
  return name.replace(/\[\]$/, '');
}

/** Inputs that are the members of an object. */
export function toInputs(members: Readonly<Record<string, unknown>>): Inputs {
  return {
    get: (name) => getByName(members, name),
    names: Object.keys(members),
    writingOf: () => UTC,
  };
}

/** The inputs without some of them. */
export function omitInputs(inputs: Inputs, dropped: ReadonlySet<string>): Inputs {
  return {
    get: (name) => (dropped.has(name) ? undefined : inputs.get(name)),
    names: inputs.names.filter((name) => !dropped.has(name)),
    writingOf: inputs.writingOf,
  };
}

/** The member that an input is named like: `offer` for `offer[]`; none for `filter[offer][]`. */
export function toMember(name: string): string | undefined {
  const [member, ...inner] = parseName(name);
  return inner.some(Boolean) ? undefined : member;
}
