import { afterAll, beforeAll, expect, it } from 'vitest';
import { resolveBin } from '../../scripts/support/bin-path.js';
import { copyOfProject, type ProjectCopy } from '../support/copy.js';
import { run } from '../support/run.js';

/** Without src/: what passes here has come from the package as it is built. */
const PARTS = [
  'package.json',
  'vitest.config.ts',
  'tsconfig.json',
  'dist',
  'generated',
  'tests/support',
  'tests/wire',
  'tests/client',
];

let copy: ProjectCopy;
beforeAll(() => {
  copy = copyOfProject(PARTS);
});
afterAll(() => copy.remove());

const PLANTED = [
  { path: 'dist/wire/body.js', line: 'decodeURIComponent(text);', other: '' },
  { path: 'dist/client/time.js', line: 'sv-SE', other: 'en-US' },
];
const SUITES = ['tests/wire/body.test.ts', 'tests/client/time.test.ts'];

const runSuites = () =>
  run(resolveBin('vitest', 'vitest.mjs'), ['run', ...SUITES], {
    cwd: copy.root,
    env: { TEST_TARGET: 'dist' },
  });

it('a difference between what is built and its source is seen by the suites', async () => {
  const sound = await runSuites();
  expect(sound.stdout).toMatch(/Test Files +2 passed \(2\)/);
  expect(sound.code).toBe(0);
  for (const { path, line, other } of PLANTED) {
    const text = copy.read(path);
    expect(text).toContain(line);
    copy.write(path, text.replaceAll(line, other));
  }
  const planted = await runSuites();
  expect(planted.stdout).toMatch(/Test Files +2 failed \(2\)/);
  expect(planted.code).toBe(1);
});
