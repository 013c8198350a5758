import { isDeepStrictEqual } from 'node:util';
import { listKeyVariables } from '../../contract/access.js';
import type { Contract, ContractOperation } from '../../contract/contract.js';
import { type Change, formatValue } from './change.js';

/** A change of one operation whose place in the provider is known. */
export type Detail = Pick<Change, 'place' | 'what' | 'class'>;
type BeforeAfter<T> = readonly [before: T, after: T];

const SAFETY = ['read', 'idempotent', 'unsafe'];

/** What Redocly does not see of an operation: its address, its key and our extensions. */
export function compareExtensions(
  [contractBefore, contractAfter]: BeforeAfter<Contract>,
  [before, after]: BeforeAfter<ContractOperation>,
): Detail[] {
  const address = ({ method, path }: ContractOperation) => `${method} ${path}`;
  const operation = 'operation';
  return [
    ...compareValues('address', operation, 'major', [address(before), address(after)]),
    ...compareValues('x-rpc', operation, 'major', [toUrl(before), toUrl(after)]),
    ...compareLists('x-rpc methods', operation, [before.rpc?.methods, after.rpc?.methods]),
    ...compareSafety([before.safety, after.safety]),
    ...compareNeedsKey([before.needsKey, after.needsKey]),
    ...compareRoles(operation, [before.roles, after.roles]),
    ...after.parameters.flatMap((parameter) => {
      const old = before.parameters.find(
        (other) => other.name === parameter.name && other.in === parameter.in,
      );
      return old ? compareRoles(`parameter ${parameter.name}`, [old.roles, parameter.roles]) : [];
    }),
    ...comparePagination([before.pagination, after.pagination]),
    // What the whole provider changed is said once, for the document.
    ...(isDeepStrictEqual(
      [before.envelope, after.envelope],
      [contractBefore.envelope, contractAfter.envelope],
    )
      ? []
      : compareEnvelopes([before.envelope, after.envelope])),
    ...compareRefusals([before.refusals, after.refusals]).filter(
      (change) =>
        !compareRefusals([contractBefore.refusals, contractAfter.refusals]).some((other) =>
          isDeepStrictEqual(change, other),
        ),
    ),
  ];
}

/** What changed for all operations of a provider. */
export function compareDocuments([before, after]: BeforeAfter<Contract>): Detail[] {
  const address = ({ baseUrl, addressForm }: Contract) => baseUrl ?? addressForm;
  const variables = (contract: Contract) => listKeyVariables(contract).join(', ');
  return [
    ...compareValues('address', 'servers', 'major', [address(before), address(after)]),
    ...compareValues('variable', 'key', 'major', [variables(before), variables(after)]),
    ...compareLists('place', 'key', [listKeyPlaces(before), listKeyPlaces(after)]),
    ...compareEnvelopes([before.envelope, after.envelope]),
    ...compareRefusals([before.refusals, after.refusals]),
    ...compareValues('x-unavailable', 'document', 'minor', [
      before.document['x-unavailable'],
      after.document['x-unavailable'],
    ]),
    ...compareFlags('x-body-in-query', 'minor', [before.bodyInQuery, after.bodyInQuery]),
    ...compareFlags('x-json-as-form', 'minor', [before.jsonAsForm, after.jsonAsForm]),
    ...compareFlags('x-any-method', 'minor', [before.anyMethod, after.anyMethod]),
    ...compareFlags('x-trailing-slash', 'minor', [before.trailingSlash, after.trailingSlash]),
    ...compareFlags('x-refuses-unknown', 'major', [before.refusesUnknown, after.refusesUnknown]),
  ];
}

function compareValues(
  what: string,
  place: string,
  kind: Change['class'],
  [before, after]: BeforeAfter<unknown>,
): Detail[] {
  if (isDeepStrictEqual(before, after)) return [];
  return [{ place, what: `${what}: ${formatValue(before)} → ${formatValue(after)}`, class: kind }];
}

/** Lists of which a member more is a possibility more. */
function compareLists(
  what: string,
  place: string,
  [before = [], after = []]: BeforeAfter<readonly string[] | undefined>,
): Detail[] {
  const lost = before.filter((item) => !after.includes(item));
  const gained = after.filter((item) => !before.includes(item));
  return [
    ...lost.map((item) => ({ place, what: `${what} lost ${item}`, class: 'major' as const })),
    ...gained.map((item) => ({ place, what: `${what} gained ${item}`, class: 'minor' as const })),
  ];
}

function toUrl({ rpc }: ContractOperation): unknown {
  return rpc && { path: rpc.path, query: rpc.query };
}

/** A call that is no longer repeated or checked breaks what ran unattended. */
function compareSafety([before, after]: BeforeAfter<string>): Detail[] {
  const isTighter = SAFETY.indexOf(after) > SAFETY.indexOf(before);
  return compareValues('x-safety', 'operation', isTighter ? 'major' : 'minor', [before, after]);
}

function compareNeedsKey([before, after]: BeforeAfter<boolean>): Detail[] {
  if (before === after) return [];
  return [
    after
      ? { place: 'operation', what: 'a key became required', class: 'major' }
      : { place: 'operation', what: 'no key is required any more', class: 'minor' },
  ];
}

/** No list means every role. */
function compareRoles(place: string, [before, after]: BeforeAfter<readonly string[]>): Detail[] {
  if (isDeepStrictEqual(new Set(before), new Set(after))) return [];
  const isTaken = after.length > 0 && (!before.length || before.some((r) => !after.includes(r)));
  const words = (roles: readonly string[]) => roles.join(', ') || 'all';
  const what = `x-roles: ${words(before)} → ${words(after)}`;
  return [{ place, what, class: isTaken ? 'major' : 'minor' }];
}

function comparePagination([before, after]: BeforeAfter<
  ContractOperation['pagination']
>): Detail[] {
  const place = 'operation';
  if (!before || !after) {
    return compareValues('x-pagination', place, before ? 'major' : 'minor', [before, after]);
  }
  const { items: itemsBefore, ...restBefore } = before;
  const { items: itemsAfter, ...restAfter } = after;
  return [
    ...compareValues('x-pagination items', place, 'major', [itemsBefore, itemsAfter]),
    ...compareValues('x-pagination', place, 'minor', [restBefore, restAfter]),
  ];
}

/** The marks decide what is a success and what a failure; the texts of a failure are for people. */
function compareEnvelopes([before, after]: BeforeAfter<ContractOperation['envelope']>): Detail[] {
  const parts = [before, after].map((envelope) => {
    const { success, failure, ...texts } = envelope || {};
    return { success, failure, texts };
  });
  const [old, now] = parts;
  return [
    ...compareValues('success', 'x-envelope', 'major', [old?.success, now?.success]),
    ...(before && after
      ? [
          ...compareValues('failure', 'x-envelope', 'minor', [old?.failure, now?.failure]),
          ...compareValues('texts', 'x-envelope', 'minor', [old?.texts, now?.texts]),
        ]
      : []),
  ];
}

function compareRefusals([before, after]: BeforeAfter<ContractOperation['refusals']>): Detail[] {
  const place = 'x-refusals';
  const causes = new Set([...Object.keys(before), ...Object.keys(after)]) as Set<
    keyof typeof before
  >;
  return [...causes].flatMap((cause) => {
    const [old, now] = [before[cause], after[cause]];
    const isOther = old && now && old.status !== now.status;
    return compareValues(cause, place, isOther ? 'major' : 'minor', [old, now]);
  });
}

function compareFlags(name: string, added: Change['class'], [before, after]: BeforeAfter<boolean>) {
  const kind = after ? added : added === 'major' ? 'minor' : 'major';
  return compareValues(name, 'document', kind, [before, after]);
}

/** A key that is found in any case is found in the exact one, too. */
function listKeyPlaces({ keyPlaces }: Contract): string[] {
  return keyPlaces.flatMap(({ in: part, name, prefix, anyCase }) => {
    const place = `${part} ${name}${prefix ? ` as ${prefix.trim()}` : ''}`;
    return anyCase ? [place, `${place} in any case`] : [place];
  });
}
