import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findPatternProblems } from '../../scripts/lint/patterns.js';
import { packageRoot } from '../../src/contract/document.js';

/** Patterns that a text can hold up, and the place that the lint names. */
const SLOW: readonly [path: string, text: string, place: string, growth: string][] = [
  ['src/a.ts', 'const a = /^(a+)+$/;', 'src/a.ts:1', 'exponentially'],
  [
    'src/b.ts',
    '\nexport const trim = (t: string) => t.replace(/\\s+$/g, "");',
    'src/b.ts:2',
    'square',
  ],
  ['src/c.ts', 'new RegExp("^\\\\d+(\\\\.\\\\d+)?[\\\\dA-Z]+$");', 'src/c.ts:1', 'square'],
  [
    'specs/x/components/schemas/A.yaml',
    'type: string\npattern: "^[a-z]*[a-z]*$"',
    'specs/x/components/schemas/A.yaml:2',
    'square',
  ],
  ['specs/x/B.yaml', 'patternProperties:\n  "^(x+x+)+y$": {}', 'specs/x/B.yaml:2', 'exponentially'],
  [
    'schemas/c.schema.json',
    '{"pattern": "[\\\\w.]+@[\\\\w.]+"}',
    'schemas/c.schema.json:1',
    'square',
  ],
];
const FAST = [
  ['src/d.ts', 'const d = [/^\\s{0,8}\\S/, /(?<!\\/)\\/+$/, a / b / c, "/(a+)+$/"];'],
  // A description may speak of one.
  ['specs/x/D.yaml', 'description: "pattern: (a+)+$"\npattern: "^[0-9]+$"'],
  ['specs/x/inventory-2.yaml', 'pattern: "^(a+)+$"'],
] as const;

let root: string;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'patterns-'));
  for (const [path, text] of [...SLOW, ...FAST]) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
});
afterAll(() => rmSync(root, { recursive: true }));

describe('the lint of patterns', () => {
  it.each(SLOW)('finds the one in %s', (_path, _text, place, growth) => {
    const found = findPatternProblems(root).filter((problem) => problem.place === place);
    expect(found).toEqual([{ place, message: expect.stringContaining(growth) }]);
    expect(found[0]?.message).toMatch(/; bound its repetitions, /);
  });

  it('finds nothing else, neither in texts nor in facts that are read off a page', () => {
    const places = findPatternProblems(root).map(({ place }) => place);
    expect(places.sort()).toEqual(SLOW.map(([, , place]) => place).sort());
  });

  it('finds nothing in this project', () => {
    expect(findPatternProblems(packageRoot)).toEqual([]);
  });
});
