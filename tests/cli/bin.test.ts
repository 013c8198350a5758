import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { copyOfProject, type ProjectCopy } from '../support/copy.js';

/** The file that package.json names as the command, in a checkout where nothing was built. */
describe('the command in a checkout', () => {
  let copy: ProjectCopy;
  beforeEach(() => {
    copy = copyOfProject(['bin', 'src', 'generated', 'package.json', 'tsconfig.json']);
  });
  afterEach(() => copy.remove());

  const runCommand = () =>
    promisify(execFile)(process.execPath, [
      copy.at('bin/affiliate-contracts.mjs'),
      'mock',
      '--help',
    ])
      .then(({ stdout, stderr }) => ({ code: 0, stdout, stderr }))
      .catch(({ code, stdout, stderr }) => ({ code, stdout, stderr }));

  it('is there before anything is built, or npx never links it', () => {
    const { bin } = JSON.parse(copy.read('package.json')) as { bin: Record<string, string> };
    expect(existsSync(copy.at(bin['affiliate-contracts'] ?? ''))).toBe(true);
    expect(bin['affiliate-contracts']).not.toMatch(/^(\.\/)?dist/);
  });

  it('runs from source where nothing was built', async () => {
    expect((await runCommand()).stdout).toContain('Usage: affiliate-contracts mock');
  });

  it('runs what was built', async () => {
    mkdirSync(copy.at('dist'));
    copy.write('dist/cli/main.js', "console.log('built', process.argv.slice(2).join(' '));");
    expect(await runCommand()).toEqual({ code: 0, stdout: 'built mock --help\n', stderr: '' });
  });

  it('says in one line what to run where nothing is installed', async () => {
    rmSync(copy.at('node_modules'));
    const stderr =
      'error: nothing is installed in this checkout; run `npm ci` first, then this again\n';
    expect(await runCommand()).toEqual({ code: 2, stdout: '', stderr });
  });
});
