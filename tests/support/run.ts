import { type ChildProcess, spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { packageRoot } from '../../src/contract/document.js';
import { toBuiltPath } from './dist.js';

const tsx = createRequire(import.meta.url).resolve('tsx');

export interface Finished {
  code: number | null;
  stdout: string;
  stderr: string;
}

interface RunOptions {
  cwd?: string;
  env?: Record<string, string>;
}

/** Starts a program of the project as its own process; one that is built, when the suite runs on what is built. */
export function start(program: string, args: readonly string[], options: RunOptions = {}) {
  const cwd = options.cwd ?? packageRoot;
  const built =
    process.env.TEST_TARGET === 'dist' && toBuiltPath(resolve(cwd, program), packageRoot);
  const command = built ? [built] : ['--import', tsx, program];
  const child = spawn(process.execPath, [...command, ...args], {
    cwd,
    env: { ...process.env, NO_COLOR: '1', ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return { child, finished: finished(child) };
}

/** Runs it to its end. */
export function run(program: string, args: readonly string[], options: RunOptions = {}) {
  return start(program, args, options).finished;
}

/** Resolves when the output of a running program contains a text. */
export function says(child: ChildProcess, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    const look = (chunk: Buffer) => {
      output += chunk;
      if (output.includes(text)) resolve(output);
    };
    child.stdout?.on('data', look);
    child.stderr?.on('data', look);
    child.once('exit', () => reject(new Error(`it ended without saying "${text}": ${output}`)));
  });
}

function finished(child: ChildProcess): Promise<Finished> {
  let stdout = '';
  let stderr = '';
  child.stdout?.on('data', (chunk) => (stdout += chunk));
  child.stderr?.on('data', (chunk) => (stderr += chunk));
  return new Promise((resolve) => {
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
}
