import { isDeepStrictEqual } from 'node:util';
import { type Contract, type ContractOperation, toContract } from '../../contract/contract.js';
import type { Document } from '../../contract/document.js';
import { type Change, toName } from './change.js';
import { compareDocuments, compareExtensions, type Detail } from './extensions.js';
import { compareExamples, compareProvenance, compareTimes } from './marks.js';
import { compareStructure } from './structure.js';
import { createView } from './view.js';

/** Bundled documents by provider. */
export type Release = ReadonlyMap<string, Document>;

/** An operation that both releases have. */
interface Kept {
  readonly before: { readonly contract: Contract; readonly operation: ContractOperation };
  readonly after: { readonly contract: Contract; readonly operation: ContractOperation };
}

/** Everything that differs between two releases, in the order of provider and operation. */
export async function compareReleases(before: Release, after: Release): Promise<Change[]> {
  const changes: Change[] = [];
  const kept: Kept[] = [];
  for (const provider of [...new Set([...before.keys(), ...after.keys()])].sort()) {
    const [old, now] = [before.get(provider), after.get(provider)];
    if (isDeepStrictEqual(old, now)) continue;
    if (!old || !now) {
      changes.push({ provider, operation: '*', ...describeProvider(now !== undefined) });
      continue;
    }
    const contracts = [toContract(provider, old), toContract(provider, now)] as const;
    const common = compareDocuments(contracts);
    changes.push(...toChanges(provider, '*', common.length ? common : compareProse(contracts)));
    changes.push(...compareNames(...contracts));
    kept.push(...listKept(...contracts));
  }
  changes.push(...(await compareKept(kept)));
  const names = [...new Set(changes.map(toName))].sort();
  return names.flatMap((name) => changes.filter((change) => toName(change) === name));
}

function describeProvider(isNew: boolean): Detail {
  const place = 'contract';
  return isNew
    ? { place, what: 'provider added', class: 'minor' }
    : { place, what: 'provider removed', class: 'major' };
}

function toChanges(provider: string, operation: string, details: readonly Detail[]): Change[] {
  return details.map((detail) => ({ provider, operation, ...detail }));
}

function compareNames(before: Contract, after: Contract): Change[] {
  const only = (one: Contract, other: Contract) =>
    one.operations.filter(({ id }) => !other.operations.some((operation) => operation.id === id));
  const place = 'operation';
  return [
    ...only(before, after).flatMap(({ provider, id }) =>
      toChanges(provider, id, [{ place, what: 'operation removed', class: 'major' }]),
    ),
    ...only(after, before).flatMap(({ provider, id }) =>
      toChanges(provider, id, [{ place, what: 'operation added', class: 'minor' }]),
    ),
  ];
}

/** What the document says of itself, without its operations. */
function compareProse([before, after]: readonly [Contract, Contract]): Detail[] {
  const [old, now] = [before, after].map(({ document }) => {
    const { paths: _, components, ...rest } = document;
    const { securitySchemes } = (components ?? {}) as { securitySchemes?: unknown };
    return { ...rest, securitySchemes };
  });
  return isDeepStrictEqual(old, now)
    ? []
    : [{ place: 'document', what: 'reworded', class: 'patch' }];
}

function listKept(before: Contract, after: Contract): Kept[] {
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

async function compareKept(kept: readonly Kept[]): Promise<Change[]> {
  const differing = kept.filter(
    ({ before, after }) =>
      JSON.stringify(createView([before]).document) !==
      JSON.stringify(createView([after]).document),
  );
  const structure = differing.length
    ? await compareStructure(
        createView(differing.map(({ before }) => before)),
        createView(differing.map(({ after }) => after)),
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
      ...toChanges(provider, id, [
        ...compareExtensions(
          [before.contract, after.contract],
          [before.operation, after.operation],
        ),
        ...compareTimes(...sides),
        ...compareProvenance(...sides),
        ...compareExamples(...sides),
      ]),
    ];
    const isSilent =
      changes.length === 0 && differing.some((one) => one.after.operation === after.operation);
    return isSilent
      ? toChanges(provider, id, [
          { place: 'operation', what: 'details or their order', class: 'patch' },
        ])
      : changes;
  });
}
