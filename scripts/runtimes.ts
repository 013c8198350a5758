/**
 * `npm run test:runtimes`: the built client in Node 20, 22 and 24, and the smoke tests in Deno and Bun. The runtimes come
 * as npm packages into .cache/ on demand. Exit code 1 when a test failed or a runtime could not be had.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../src/contract/document.js';
import { tableText } from './table.js';

interface Runtime {
  readonly name: string;
  /** npm package with the binary, and where in it. */
  readonly package: string;
  readonly binary: string;
  readonly args: readonly string[];
}

const { platform, arch } = process;
const suite = join(packageRoot, 'tests/runtimes/suite.mjs');
const node = (version: string): Runtime => ({
  name: `node ${version}`,
  package: `node-${platform}-${arch}@${version}`,
  binary: `node_modules/node-${platform}-${arch}/bin/node`,
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
    binary: `node_modules/@deno/${platform}-${arch}${libc}/deno`,
    args: ['run', '--allow-all', '--no-lock', suite, 'smoke'],
  },
  {
    name: 'bun 1.4.5',
    package: `@oven/bun-${platform}-${arch}@1.4.5`,
    binary: `node_modules/@oven/bun-${platform}-${arch}/bin/bun`,
    args: [suite, 'smoke'],
  },
];

/** Path of the runtime's program, or why there is none. */
function installed(runtime: Runtime): { path: string } | { missing: string } {
  const folder = join(packageRoot, '.cache/runtimes', runtime.name.replace(' ', '-'));
  const path = join(folder, runtime.binary);
  if (existsSync(path)) return { path };
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"private":true}');
  console.error(`fetching ${runtime.name} (once)`);
  const args = [
    'install',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
    '--force',
    runtime.package,
  ];
  const { status } = spawnSync('npm', args, {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return status === 0 && existsSync(path)
    ? { path }
    : { missing: `${runtime.package} can't be had` };
}

execFileSync('npm', ['run', '-s', 'build', '--', '--log-level', 'error'], {
  cwd: packageRoot,
  stdio: ['ignore', 'ignore', 'inherit'],
});
const rows = RUNTIMES.map((runtime) => {
  const found = installed(runtime);
  if ('missing' in found) return [runtime.name, `did not run: ${found.missing}`];
  const { status, stdout } = spawnSync(found.path, runtime.args, {
    cwd: packageRoot,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    timeout: 120_000,
  });
  const last = stdout.trim().split('\n').at(-1) ?? '';
  return [runtime.name, status === 0 ? last : `${last || 'no result'} (exit code ${status})`];
});
console.log(tableText(['runtime', 'result'], rows));
process.exitCode = rows.every(([, result]) => / 0 failed$/.test(result ?? '')) ? 0 : 1;
