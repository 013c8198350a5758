import type { Contract, ContractOperation } from '../../../contract/contract.js';
import type { ParsedRequest } from '../../../wire/read-request.js';
import {
  type Declarations,
  type Kind,
  type OperationDeclaration,
  readKind,
} from './declarations.js';
import { createInputReader, type Inputs, toMember } from './inputs.js';
import { listNamedMembers } from './render.js';
import type { Resource } from './resource.js';
import type { Sandbox } from './sandbox.js';

/** An operation with what contract and declarations say of it, read once. */
export interface Prepared {
  /** Of operation and variant. */
  readonly name: string;
  readonly operation: ContractOperation;
  readonly declaration: OperationDeclaration;
  readonly kind: Kind;
  /** Missing where the operation only shows values. */
  readonly resource: Resource | undefined;
  /** Where the row or the rows stand in the success. */
  readonly at: string | undefined;
  /** Inputs that filter because they are named like a member of the row. */
  readonly memberFilters: readonly string[];
  /** Members that the schema of the success names. */
  readonly named: ReadonlySet<string>;
  readInputs(request: ParsedRequest): Inputs;
  /** Inputs that were sent and change nothing, a sentence each. */
  warnIgnored(inputs: Inputs): string[];
}

/** Makes a function that prepares an operation, each variant once. */
export function createPreparer(sandbox: Sandbox) {
  const known = new Map<string, Prepared>();
  const { contract, declarations } = sandbox;

  return (operation: ContractOperation): Prepared | undefined => {
    const declared = declarations.operations[operation.id];
    if (!declared) return undefined;
    const { variant } = sandbox;
    const key = `${variant} ${operation.id}`;
    const prepared =
      known.get(key) ??
      prepare(contract, operation, toVariant(declarations, declared, variant), sandbox);
    known.set(key, prepared);
    return prepared;
  };
}

/** A declaration as it is in a variant, with shared filters written out. */
function toVariant(
  { filters: blocks = {} }: Declarations,
  declaration: OperationDeclaration,
  variant: string | undefined,
): OperationDeclaration {
  const own = variant === undefined ? undefined : declaration.variants?.[variant];
  const joined = own ? { ...declaration, ...own } : declaration;
  const { filters } = joined;
  return typeof filters === 'string' ? { ...joined, filters: blocks[filters] ?? {} } : joined;
}

function prepare(
  contract: Contract,
  operation: ContractOperation,
  declaration: OperationDeclaration,
  { declarations, resources, variant }: Sandbox,
): Prepared {
  const { kind, resource: name } = readKind(declaration);
  const resource = resources.get(name);
  const dropped = declarations.variants?.[variant ?? '']?.ignores ?? [];
  const readInputs = createInputReader(contract, operation, new Set(dropped));
  const { parameters: pages } = operation.pagination ?? {};
  const used = new Set([
    ...(pages ? [pages.position, pages.limit] : []),
    ...Object.keys(declaration.filters ?? {}),
    ...Object.keys(declaration.sorts ?? {}),
    ...Object.keys(declaration.by ?? {}),
    ...Object.keys(declaration.sets ?? {}),
    ...Object.values(declaration.asked ?? {}),
    ...(declaration.each === undefined ? [] : [declaration.each]),
    ...Object.values(declaration.adds ?? {}),
    ...Object.values(declaration.removes ?? {}),
    ...[declaration.sort?.by, declaration.sort?.direction, declaration.zone].filter(
      (one) => one !== undefined,
    ),
    ...(declaration.slices ? [declaration.slices.input] : []),
    ...(declaration.ignores ?? []),
  ]);
  const isFiltered = kind === 'list' || kind === 'report';
  const memberFilters = isFiltered
    ? readInputs.known.filter((one) => !used.has(one) && isScalarMember(resource, toMember(one)))
    : [];
  const setsMembers = kind === 'create' || kind === 'update';
  return {
    name: `${variant} ${operation.id}`,
    operation,
    declaration,
    kind,
    resource,
    at: declaration.at ?? operation.pagination?.items,
    memberFilters,
    named: listNamedMembers(contract, operation),
    readInputs: readInputs.read,
    warnIgnored: ({ names }) =>
      names
        .filter((one) => !used.has(one) && !memberFilters.includes(one))
        .filter((one) => !setsMembers || !resource?.hasMember(toMember(one) ?? ''))
        .map((one) => `${one} changes nothing: the sandbox has no memory of it`),
  };
}

function isScalarMember(resource: Resource | undefined, member: string | undefined): boolean {
  if (!resource || member === undefined || !resource.hasMember(member)) return false;
  const value = resource.sample[member];
  const [first] = Array.isArray(value) ? value : [value];
  return typeof first !== 'object' || first === null;
}
