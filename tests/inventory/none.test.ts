import { expect, it } from 'vitest';
import { findInventoryProblem } from '../../scripts/inventory/file.js';

/** The way out for a provider whose page no script can read, and what it must not be confused with. */
const problemOf = (text: string | undefined) => findInventoryProblem('acme', text);

it('an inventory may be a reason why there is none', () => {
  expect(problemOf('none: The page is a video, and nothing else describes the interface.')).toBe(
    undefined,
  );
  expect(problemOf('operations:\n  - operation: GET /a')).toBe(undefined);
});

it('no inventory at all is a problem that names both ways out', () => {
  expect(problemOf(undefined)).toBe(
    'specs/acme/inventory.yaml is missing: write it with `npm run inventory acme <page>`, or say `none: <a sentence with the reason>` in it',
  );
});

it.each(['', 'operations: []', '# later'])(
  'an inventory without facts is a problem: %j',
  (text) => {
    expect(problemOf(text)).toMatch(
      /^specs\/acme\/inventory\.yaml has no operation: write it with /,
    );
  },
);

it.each(['none:', 'none: true', 'none: later', 'none: no page'])(
  'a reason that is no sentence is a problem: %s',
  (text) => {
    expect(problemOf(text)).toBe(
      'specs/acme/inventory.yaml: give the reason under `none` as a sentence',
    );
  },
);

it('facts beside a reason for their absence are a problem', () => {
  expect(problemOf('none: There is no page at all.\noperations:\n  - operation: GET /a')).toBe(
    'specs/acme/inventory.yaml has operations and `none`: remove one of them',
  );
});
