/**
 * `npm run test:runtimes`: the built client in Node 20, 22 and 24, its smoke tests in Deno and Bun, and the types of the
 * packed package in the compilers of its users. All come as npm packages into .cache/ on demand. Exit code 1 when
 * something failed or could not be had.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { packageRoot } from '../src/contract/document.js';
import { fetched } from './support/install-on-demand.js';
import { findTypeErrors, installProject, RESOLUTIONS } from './support/packed-project.js';
import { formatTable } from './support/table.js';

interface Runtime {
  readonly name: string;
  /** npm package with the program, and where in it. */
  readonly package: string;
  readonly program: string;
  readonly args: readonly string[];
}

const { platform, arch } = process;
const suite = join(packageRoot, 'tests/runtimes/suite.mjs');
const node = (version: string): Runtime => ({
  name: `node ${version}`,
  package: `node-${platform}-${arch}@${version}`,
  program: `node-${platform}-${arch}/bin/node`,
  args: [suite],
});

const libc = platform === 'linux' ? '-glibc' : '';
const RUNTIMES: readonly Runtime[] = [
  node('20.20.2'),
  node('22.23.3'),
  node('24.21.0'),
  {
    name: 'deno 2.9.6',
    package: `@deno/${platform}-${arch}${libc}@2.9.6`,
    program: `@deno/${platform}-${arch}${libc}/deno`,
    args: ['run', '--allow-all', '--no-lock', suite, 'smoke'],
  },
  {
    name: 'bun 1.4.5',
    package: `@oven/bun-${platform}-${arch}@1.4.5`,
    program: `@oven/bun-${platform}-${arch}/bin/bun`,
    args: [suite, 'smoke'],
  },
];

/** The oldest that openapi-fetch's types compile with, and each generation since; 5.9 is in `npm test`. */
const COMPILERS = ['5.4.5', '6.0.3', '7.0.2'];

function runSuite(runtime: Runtime): string {
  const folder = fetched(`runtimes/${runtime.name.replace(' ', '-')}`, [runtime.package]);
  const program = join(folder, 'node_modules', runtime.program);
  const { status, stdout } = spawnSync(program, runtime.args, {
    cwd: packageRoot,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    timeout: 120_000,
  });
  const last = stdout?.trim().split('\n').at(-1) ?? '';
  return status === 0 ? last : `${last || 'no result'} (exit code ${status})`;
}

function compileTypes(version: string): string {
  const folder = fetched(`runtimes/typescript-${version}`, [`typescript@${version}`]);
  const project = installProject();
  try {
    const tsc = join(folder, 'node_modules/typescript/bin/tsc');
    const said = RESOLUTIONS.map((resolution) => findTypeErrors(project, tsc, resolution));
    for (const text of said.filter(Boolean)) console.error(text.trim());
    const passed = said.filter((text) => text === '').length;
    return `${passed} passed, ${said.length - passed} failed`;
  } finally {
    project.remove();
  }
}

/** What could not run stands in the table, and fails. */
function toRow(name: string, result: () => string): [string, string] {
  try {
    return [name, result()];
  } catch (error) {
    return [name, `did not run: ${(error as Error).message}`];
  }
}

execFileSync('npm', ['run', '-s', 'build', '--', '--log-level', 'error'], {
  cwd: packageRoot,
  stdio: ['ignore', 'ignore', 'inherit'],
});
const rows = [
  ...RUNTIMES.map((runtime) => toRow(runtime.name, () => runSuite(runtime))),
  ...COMPILERS.map((version) => toRow(`typescript ${version}`, () => compileTypes(version))),
];
console.log(formatTable(['with', 'result'], rows));
process.exitCode = rows.every(([, result]) => / 0 failed$/.test(result)) ? 0 : 1;
