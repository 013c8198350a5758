import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { packageRoot } from '../../src/contract/document.js';

const require = createRequire(import.meta.url);

/** A configuration in which the package's entry points are its source, as after an installation they are its build. */
export function sourceConfig(): object {
  const source = (path: string) => [join(packageRoot, 'src', path)];
  return {
    extends: join(packageRoot, 'tsconfig.json'),
    compilerOptions: {
      typeRoots: [join(packageRoot, 'node_modules/@types')],
      paths: {
        'affiliate-contracts/aura/rates': source('providers/aura/rates/index.ts'),
        'affiliate-contracts/mock': source('mock/index.ts'),
        'affiliate-contracts/*': source('providers/*/index.ts'),
      },
    },
    include: ['.'],
    exclude: [],
  };
}

export interface Finished {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Runs a TypeScript file with such a configuration. */
export function runSource(
  file: string,
  config: string,
  env: Record<string, string> = {},
): Promise<Finished> {
  return finished(process.execPath, ['--import', require.resolve('tsx'), file], {
    ...env,
    TSX_TSCONFIG_PATH: config,
  });
}

/** Type-checks a folder by its configuration. */
export function typeCheck(config: string): Promise<Finished> {
  return finished(process.execPath, [require.resolve('typescript/bin/tsc'), '-p', config]);
}

/** Runs a program to its end. */
export function finished(
  program: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<Finished> {
  const child = spawn(program, args, {
    cwd: packageRoot,
    env: { ...process.env, NO_COLOR: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk) => (stdout += chunk));
  child.stderr.on('data', (chunk) => (stderr += chunk));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, stdout, stderr }));
  });
}
