import { beforeAll, describe, expect, it } from 'vitest';
import type { Document } from '../../src/contract/document.js';
import type { Change } from '../../src/pipeline/diff/change.js';
import { compareReleases } from '../../src/pipeline/diff/compare.js';
import type { Case } from './cases/case.js';
import { documents } from './cases/documents.js';
import { inputs } from './cases/inputs.js';
import { operations } from './cases/operations.js';
import { responses } from './cases/responses.js';
import { edited } from './things.js';

const groups = { responses, inputs, operations, documents };
const all = Object.values(groups).flat();

let changes: Change[];
beforeAll(async () => {
  // Each case is a provider of its own, so that one run of Redocly compares all of them.
  const release = (side: (one: Case) => Document) =>
    new Map(all.map((one, index) => [`case-${index}`, side(one)]));
  changes = await compareReleases(
    release(([, , , before = () => undefined]) => edited(before)),
    release(([, after]) => edited(after)),
  );
});

describe.each(Object.entries(groups))('%s', (_, cases) => {
  it.each(cases.map((one) => ({ name: one[0], one })))('$name', ({ one }) => {
    const index = all.indexOf(one);
    const lines = changes
      .filter(({ provider }) => provider === `case-${index}`)
      .map((change) => `${change.operation} ${change.class} ${change.place}: ${change.what}`)
      .map((line) => line.replaceAll(`CASE_${index}`, 'THINGS'));
    expect(lines.sort()).toEqual([...one[2]].sort());
  });
});

it('a provider that is added or removed is one change', async () => {
  const things = edited(() => undefined);
  const release = new Map([['things', things]]);
  expect(await compareReleases(new Map(), release)).toEqual([
    {
      provider: 'things',
      operation: '*',
      place: 'contract',
      what: 'provider added',
      class: 'minor',
    },
  ]);
  expect(await compareReleases(release, new Map())).toEqual([
    {
      provider: 'things',
      operation: '*',
      place: 'contract',
      what: 'provider removed',
      class: 'major',
    },
  ]);
});
