import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  findInventoryProblem,
  formatInventory,
  hasNoInventory,
  listEditions,
  readInventory,
  toInventoryPath,
} from '../../scripts/inventory/file.js';
import { isPlain } from '../../scripts/inventory/plain.js';
import { loadContract } from '../../src/contract/contract.js';
import { listProviders, loadDocument, resolvePointer } from '../../src/contract/document.js';
import { readCorrections } from '../../src/contract/evidence.js';
import { findUnreserved, isKey } from '../../src/pipeline/lint/reserved.js';
import { compare } from './compare.js';
import type { Lack } from './lacks.js';

/** Two checks that the contracts are faithful to the providers' pages; the facts are committed beside the specs. */
describe.each(listProviders())('the inventory of %s', (provider) => {
  const path = toInventoryPath(provider);
  const text = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  const problem = findInventoryProblem(provider, text);

  it('has the facts of its page, or says why there are none', () => {
    expect(problem).toBeUndefined();
  });
  if (problem) return;

  if (hasNoInventory(provider)) {
    it('corrects no page that was not read', () => {
      expect(readCorrections(provider)).toEqual([]);
    });
    return;
  }

  const inventory = readInventory(provider);
  const { lacks, wrong } = compare(provider);
  const isSurvival = ({ kind }: Lack) => kind === 'value' || kind === 'request';
  const lacking = (operation: string, survival: boolean) =>
    lacks
      .filter((lack) => lack.operation === operation && isSurvival(lack) === survival)
      .map(({ text }) => text);

  describe('inventory: the contract has the operation, parameters, marks and members of the page', () => {
    it.each(inventory.operations)('$operation', ({ operation }) => {
      expect(lacking(operation, false)).toEqual([]);
    });
  });

  const sampled = inventory.operations.filter(
    ({ request, values }) => Object.keys(request).length + Object.keys(values).length > 0,
  );
  // A page without samples may still have a fixed query, which counts as one.
  describe.runIf(sampled.length > 0)(
    'survival: our examples have every value of the samples on the page',
    () => {
      it.each(sampled)('$operation', ({ operation }) => {
        expect(lacking(operation, true)).toEqual([]);
      });
    },
  );

  it('corrects only what is a slip, by what the contract has', () => {
    expect(wrong).toEqual([]);
  });

  it('notes each operation once, as the script writes it', () => {
    const names = inventory.operations.map(({ operation }) => operation);
    expect([...new Set(names)]).toEqual(names);
    expect(text).toBe(formatInventory(provider, inventory));
  });

  it('notes plain facts only', () => {
    const pairs = inventory.operations
      .flatMap(({ request, values }) => [request, values])
      .flatMap((all) => Object.entries(all))
      .flatMap(([name, values]) => values.map((value) => ({ name, value, text: `${value}` })));
    expect(pairs.filter(({ name, value }) => !isPlain(name, value))).toEqual([]);
    expect(pairs.flatMap(({ text }) => findUnreserved(text))).toEqual([]);
    expect(pairs.filter(({ name, text }) => isKey(name, text))).toEqual([]);
    expect(text).not.toMatch(/[0-9a-f]{32}/i);
  });
});

it('the page of Affise describes 90 operations', () => {
  expect(readInventory('affise').operations).toHaveLength(90);
});

/** Documents of later years: every name of theirs is in the contract, which marks what they no longer have. */
describe.each(
  listProviders().flatMap((provider) =>
    listEditions(provider).map((edition) => ({ provider, edition })),
  ),
)('$provider $edition', ({ provider, edition }) => {
  const inventory = readInventory(provider, edition);
  const { lacks, wrong } = compare(provider, edition);

  it.each(inventory.operations)('$operation', ({ operation }) => {
    const lacking = lacks.filter((lack) => lack.operation === operation);
    expect(lacking.map(({ text }) => text)).toEqual([]);
  });

  it('corrects only what is a slip, by what the contract has', () => {
    expect(wrong).toEqual([]);
  });

  it('notes each operation once, in the form of the other', () => {
    const names = inventory.operations.map(({ operation }) => operation);
    expect([...new Set(names)]).toEqual(names);
    const text = readFileSync(toInventoryPath(provider, edition), 'utf8');
    expect(text).toBe(formatInventory(provider, inventory));
    expect(text).not.toMatch(/[0-9a-f]{32}/i);
  });
});

describe('the contract of Affise', () => {
  const { operations } = loadContract('affise');
  const wire = (operation: string) => operation.replace(/\{\w+\}/g, '{}');
  const ours = operations.map(({ method, path }) => wire(`${method} ${path}`));
  const named = ['3.2', undefined].map((edition) =>
    readInventory('affise', edition).operations.map(({ operation }) => wire(operation)),
  );

  it('has 171 operations, those of both documents and no other', () => {
    expect(ours.toSorted()).toEqual([...new Set(named.flat())].toSorted());
    expect(ours).toHaveLength(171);
  });

  it('marks the four that are gone', () => {
    const document = loadDocument('affise');
    const gone = operations.filter(
      ({ pointer }) => resolvePointer<{ deprecated?: boolean }>(document, pointer).node.deprecated,
    );
    const [today = []] = named;
    expect(gone.map(({ method, path }) => wire(`${method} ${path}`)).toSorted()).toEqual(
      ours.filter((operation) => !today.includes(operation)).toSorted(),
    );
    expect(gone).toHaveLength(4);
  });
});
