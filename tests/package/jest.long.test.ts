import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { installProject, type Project } from '../../scripts/support/packed-project.js';
import { packageRoot } from '../../src/contract/document.js';

/** Needs what `node scripts/setup.mjs compare` installs, where Jest is. */
const jest = join(packageRoot, 'tools/compare/node_modules/jest/bin/jest.js');

let project: Project;
beforeAll(() => {
  project = installProject();
}, 60_000);
afterAll(() => project.remove());

/** Runs Jest on one test in a folder of the project. */
async function runJest(name: string, manifest: object, test: string, flags: readonly string[]) {
  const folder = join(project.folder, name);
  mkdirSync(folder);
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'client.test.js'), test);
  const args = [...flags, jest, '--rootDir', folder, '--no-watchman'];
  return promisify(execFile)(process.execPath, args, { cwd: folder }).catch(
    (error: { stderr: string }) => error,
  );
}

const BODY = `
  test('calls the mock', async () => {
    const client = createAffiliClient({ accessId: 'k', fetch: mockFetch('affili') });
    expect(await client.listConversions()).toMatchObject({ ok: true });
  });`;
const IMPORTS = `import { createAffiliClient } from 'affiliate-contracts/affili';
  import { mockFetch } from 'affiliate-contracts/mock';`;
const REQUIRES = `const { createAffiliClient } = require('affiliate-contracts/affili');
  const { mockFetch } = require('affiliate-contracts/mock');`;

describe('Jest', () => {
  it('imports the package with its flag for modules', async () => {
    const manifest = { type: 'module', jest: { transform: {}, testEnvironment: 'node' } };
    const flags = ['--experimental-vm-modules', '--no-warnings'];
    const { stderr } = await runJest('esm', manifest, IMPORTS + BODY, flags);
    expect(stderr).toContain('1 passed');
  }, 60_000);

  it('does not require it, since it loads modules by itself: the README says so', async () => {
    const manifest = { jest: { transform: {}, testEnvironment: 'node' } };
    const { stderr } = await runJest('commonjs', manifest, REQUIRES + BODY, []);
    expect(stderr).toMatch(/SyntaxError|Must use import/);
  }, 60_000);
});
