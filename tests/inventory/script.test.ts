import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packageRoot } from '../../src/contract/document.js';
import { run } from '../support/run.js';

describe('inventory.ts', () => {
  let copy: string;
  const at = (path: string) => join(copy, path);
  const inventory = (...args: string[]) => run('scripts/inventory.ts', args, { cwd: copy });

  beforeAll(() => {
    copy = mkdtempSync(join(tmpdir(), 'inventory-'));
    for (const name of ['scripts', 'src', 'package.json'])
      cpSync(join(packageRoot, name), at(name), { recursive: true });
    symlinkSync(join(packageRoot, 'node_modules'), at('node_modules'));
    mkdirSync(at('specs/affise'), { recursive: true });
    writeFileSync(at('specs/affise/mended.yaml'), 'by hand');
    writeFileSync(
      at('page.md'),
      'GET /3.0/a\n\nParameter Type Available & Default Description\nx String X\n',
    );
  });
  afterAll(() => rmSync(copy, { recursive: true }));

  it('writes the facts and leaves the hand-written slips alone', async () => {
    const { code, stderr } = await inventory('affise', 'page.md');
    expect(stderr).toBe('specs/affise/inventory.yaml: 1 operations\n');
    expect(code).toBe(0);
    const text = readFileSync(at('specs/affise/inventory.yaml'), 'utf8');
    expect(text.replace(/^#.*\n/gm, '')).toBe(
      '\noperations:\n  - operation: GET /3.0/a\n    parameters:\n      optional: [x]\n',
    );
    expect(readFileSync(at('specs/affise/mended.yaml'), 'utf8')).toBe('by hand');
  });

  it('a page that is not there, or describes nothing, is exit code 1', async () => {
    expect((await inventory('affise', 'no.md')).stderr).toMatch(/^inventory: ENOENT.*no\.md/);
    const { code, stderr } = await inventory('aura', 'page.md');
    expect(stderr).toBe('inventory: page.md describes no operation\n');
    expect(code).toBe(1);
  });

  it.each(['', 'affise', 'nobody page.md', 'affise page.md more'])(
    'wrong arguments "%s" are exit code 2',
    async (args) => {
      const { code, stderr } = await inventory(...args.split(' ').filter(Boolean));
      expect(stderr).toBe(
        'inventory: usage: inventory.ts <affili|affise|aura|premium-exchanger> <page>\n',
      );
      expect(code).toBe(2);
    },
  );
});
