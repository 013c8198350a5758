import type { Contract } from '../../../contract/contract.js';
import { walkSchema } from '../../../contract/visit.js';
import { createInspector } from '../../../schema/inspect.js';
import type { OperationDeclaration } from './declarations.js';
import type { Inputs } from './inputs.js';
import { isMoment } from './moment.js';
import { createGetter } from './pointer.js';
import type { Resource } from './resource.js';
import { adapt } from './values.js';
import { listTargets, readInput } from './write.js';

/** An input with a value that its member can't have, and why. */
export interface Misfit {
  readonly name: string;
  readonly message: string;
}

/**
 * Makes a function that finds inputs whose value their member can't have. What comes to an operation is validated by the
 * contract before; what comes by another way is not, and would make rows that no response may show.
 */
export function createMisfitFinder(contract: Contract) {
  const inspect = createInspector(contract);
  const known = new Map<string, ReadonlyMap<string, readonly string[]>>();

  const explain = (resource: Resource, pointer: string, name: string, inputs: Inputs) => {
    const given = readInput(resource, pointer, name, inputs, 'UTC');
    if (resource.moments.has(pointer)) {
      return isMoment(given) ? undefined : 'must be a moment such as 2026-01-08T00:00:00Z';
    }
    const value = adapt(given, createGetter(pointer)(resource.sample));
    const schemas = known.get(resource.name) ?? listSchemas(contract, resource);
    known.set(resource.name, schemas);
    const results = (schemas.get(pointer) ?? []).map((one) => inspect(one, value).violations);
    if (results.length === 0) return isScalar(value) ? undefined : 'must be a text or a number';
    return results.some((one) => one.length === 0) ? undefined : results[0]?.[0]?.message;
  };
  return (resource: Resource, declaration: OperationDeclaration, inputs: Inputs): Misfit[] =>
    listTargets(resource, declaration, inputs).flatMap(([name, pointer]) => {
      const message = explain(resource, pointer, name, inputs);
      return message === undefined ? [] : [{ name, message }];
    });
}

/** Schemas of a row's members by JSON pointer into the row; alternatives may give a member several. */
function listSchemas(
  { document }: Contract,
  { declaration }: Resource,
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const root = `/components/schemas/${declaration.schema}`;
  for (const { steps, usedAt } of walkSchema(document, root)) {
    const at = steps.map((step) => `/${step}`).join('');
    found.set(at, [...(found.get(at) ?? []), usedAt]);
  }
  return found;
}

function isScalar(value: unknown): boolean {
  return typeof value !== 'object' || value === null;
}
