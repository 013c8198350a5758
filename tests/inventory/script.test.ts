import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callScript } from '../support/call.js';
import { copyOfProject, type ProjectCopy } from '../support/copy.js';

describe('inventory.ts', () => {
  let copy: ProjectCopy;
  /** @param page a file of the copy */
  const inventory = (provider?: string, page?: string, ...more: string[]) => {
    const args = [provider, page && copy.at(page), ...more].filter((arg) => arg !== undefined);
    return callScript(copy.at('scripts/inventory.ts'), args);
  };

  beforeAll(() => {
    copy = copyOfProject(['scripts', 'src', 'package.json']);
    copy.write('specs/affise/corrections.yaml', 'by hand');
    copy.write(
      'page.md',
      'GET /3.0/a\n\nParameter Type Available & Default Description\nx String X\n',
    );
  });
  afterAll(() => copy.remove());

  it('writes the facts and leaves the hand-written corrections alone', async () => {
    const { code, stderr } = await inventory('affise', 'page.md');
    expect(stderr).toBe('specs/affise/inventory.yaml: 1 operations\n');
    expect(code).toBe(0);
    const text = copy.read('specs/affise/inventory.yaml');
    expect(text.replace(/^#.*\n/gm, '')).toBe(
      '\noperations:\n  - operation: GET /3.0/a\n    parameters:\n      optional: [x]\n',
    );
    expect(copy.read('specs/affise/corrections.yaml')).toBe('by hand');
  });

  it('a page that is not there, or describes nothing, is exit code 1', async () => {
    expect((await inventory('affise', 'no.md')).stderr).toMatch(/^inventory: ENOENT.*no\.md/);
    const { code, stderr } = await inventory('aura', 'page.md');
    expect(stderr).toMatch(/^inventory: .*page\.md describes no operation\n$/);
    expect(code).toBe(1);
  });

  it.each(['', 'affise', 'nobody page.md', 'affise page.md more'])(
    'wrong arguments "%s" are exit code 2',
    async (args) => {
      const { code, stderr } = await inventory(...args.split(' ').filter(Boolean));
      expect(stderr).toMatch(
        /^inventory: usage: inventory\.ts <affili\|affise(\|[\w-]+)*> <page>\n$/,
      );
      expect(code).toBe(2);
    },
  );
});
