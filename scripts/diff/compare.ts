import { isDeepStrictEqual } from 'node:util';
import { type Contract, type ContractOperation, toContract } from '../../src/contract/contract.js';
import type { Document } from '../../src/contract/document.js';
import { type Change, nameOf } from './change.js';
import { type Detail, documentChanges, extensionChanges } from './extensions.js';
import { exampleChanges, provenanceChanges, timeChanges } from './marks.js';
import { structureChanges } from './structure.js';
import { viewOf } from './view.js';

/** Bundled documents by provider. */
export type Release = ReadonlyMap<string, Document>;

/** An operation that both releases have. */
interface Kept {
  readonly before: { readonly contract: Contract; readonly operation: ContractOperation };
  readonly after: { readonly contract: Contract; readonly operation: ContractOperation };
}

/** Everything that differs between two releases, in the order of provider and operation. */
export async function compare(before: Release, after: Release): Promise<Change[]> {
  const changes: Change[] = [];
  const kept: Kept[] = [];
  for (const provider of [...new Set([...before.keys(), ...after.keys()])].sort()) {
    const [old, now] = [before.get(provider), after.get(provider)];
    if (isDeepStrictEqual(old, now)) continue;
    if (!old || !now) {
      changes.push({ provider, operation: '*', ...wholeProvider(now !== undefined) });
      continue;
    }
    const contracts = [toContract(provider, old), toContract(provider, now)] as const;
    const common = documentChanges(contracts);
    changes.push(...named(provider, '*', common.length ? common : proseChanges(contracts)));
    changes.push(...comings(...contracts));
    kept.push(...keptOperations(...contracts));
  }
  changes.push(...(await insideChanges(kept)));
  const names = [...new Set(changes.map(nameOf))].sort();
  return names.flatMap((name) => changes.filter((change) => nameOf(change) === name));
}

function wholeProvider(isNew: boolean): Detail {
  const place = 'contract';
  return isNew
    ? { place, what: 'provider added', class: 'minor' }
    : { place, what: 'provider removed', class: 'major' };
}

function named(provider: string, operation: string, details: readonly Detail[]): Change[] {
  return details.map((detail) => ({ provider, operation, ...detail }));
}

function comings(before: Contract, after: Contract): Change[] {
  const only = (one: Contract, other: Contract) =>
    one.operations.filter(({ id }) => !other.operations.some((operation) => operation.id === id));
  const place = 'operation';
  return [
    ...only(before, after).flatMap(({ provider, id }) =>
      named(provider, id, [{ place, what: 'operation removed', class: 'major' }]),
    ),
    ...only(after, before).flatMap(({ provider, id }) =>
      named(provider, id, [{ place, what: 'operation added', class: 'minor' }]),
    ),
  ];
}

/** What the document says of itself, without its operations. */
function proseChanges([before, after]: readonly [Contract, Contract]): Detail[] {
  const [old, now] = [before, after].map(({ document }) => {
    const { paths: _, components, ...rest } = document;
    const { securitySchemes } = (components ?? {}) as { securitySchemes?: unknown };
    return { ...rest, securitySchemes };
  });
  return isDeepStrictEqual(old, now)
    ? []
    : [{ place: 'document', what: 'reworded', class: 'patch' }];
}

function keptOperations(before: Contract, after: Contract): Kept[] {
  return before.operations.flatMap((operation) => {
    const other = after.operations.find(({ id }) => id === operation.id);
    if (!other) return [];
    return [
      {
        before: { contract: before, operation },
        after: { contract: after, operation: other },
      },
    ];
  });
}

async function insideChanges(kept: readonly Kept[]): Promise<Change[]> {
  const differing = kept.filter(
    ({ before, after }) =>
      JSON.stringify(viewOf([before]).document) !== JSON.stringify(viewOf([after]).document),
  );
  const structure = differing.length
    ? await structureChanges(
        viewOf(differing.map(({ before }) => before)),
        viewOf(differing.map(({ after }) => after)),
      )
    : [];
  return kept.flatMap(({ before, after }) => {
    const { provider, id } = after.operation;
    const sides = [
      [before.contract, before.operation],
      [after.contract, after.operation],
    ] as const;
    const changes = [
      ...structure.filter((change) => change.provider === provider && change.operation === id),
      ...named(provider, id, [
        ...extensionChanges([before.contract, after.contract], [before.operation, after.operation]),
        ...timeChanges(...sides),
        ...provenanceChanges(...sides),
        ...exampleChanges(...sides),
      ]),
    ];
    const isSilent =
      changes.length === 0 && differing.some((one) => one.after.operation === after.operation);
    return isSilent
      ? named(provider, id, [
          { place: 'operation', what: 'details or their order', class: 'patch' },
        ])
      : changes;
  });
}
