import { spawn } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { packageRoot } from '../../src/contract/document.js';

const require = createRequire(import.meta.url);

/**
 * Writes the configuration of a folder that lies outside the project, and puts the package there, as it is built.
 * @returns path of the configuration
 */
export function writeConfig(folder: string): string {
  mkdirSync(join(folder, 'node_modules'), { recursive: true });
  symlinkSync(packageRoot, join(folder, 'node_modules/affiliate-contracts'), 'junction');
  return writeConfigFor(folder, folder);
}

/**
 * The same for code that lies inside the project, where the package knows itself by its name.
 * @param exclude files that need what is not there
 */
export function writeConfigFor(
  code: string,
  folder: string,
  exclude: readonly string[] = [],
): string {
  const path = join(folder, 'tsconfig.json');
  const compilerOptions = { typeRoots: [join(packageRoot, 'node_modules/@types')], paths: {} };
  const project = join(packageRoot, 'tsconfig.json');
  writeFileSync(
    path,
    JSON.stringify({ extends: project, compilerOptions, include: [code], exclude }),
  );
  return path;
}

export interface Finished {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Runs a TypeScript file with such a configuration. */
export function runProgram(
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
