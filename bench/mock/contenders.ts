import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { resolveBin } from '../../scripts/support/bin-path.js';
import { findFreePort } from '../../scripts/support/free-port.js';
import { packageRoot } from '../../src/contract/document.js';
import { type Subject, scratch } from './documents.js';

export type ServerKind = 'ours' | 'sandbox' | 'prism' | 'bare';

/** A server in its own process. */
export interface Contender {
  readonly url: string;
  /** From the start of the process to its first response, in milliseconds. */
  readonly start: number;
  /** Resident memory in bytes. */
  rss(): number;
  /** What is left on the heap after a collection, in bytes; only of our own processes. */
  heap(): Promise<number>;
  stop(): Promise<void>;
}

/** Our programs as plain JavaScript, so that no contender pays for a compiler at its start. */
export async function compile(): Promise<void> {
  await build({
    entryPoints: ['server', 'start'].map((name) => join(packageRoot, `bench/mock/${name}.ts`)),
    outdir: scratch,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    logLevel: 'error',
  });
}

export async function launch(kind: ServerKind, subject: Subject): Promise<Contender> {
  const port = await findFreePort();
  const began = performance.now();
  const child = spawn(process.execPath, toArguments(kind, subject, port), {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const url = `http://127.0.0.1:${port}`;
  await waitForResponse(url, subject, child);
  const start = performance.now() - began;
  return {
    url,
    start,
    rss: () => readRss(child.pid ?? 0),
    heap: () =>
      new Promise((resolve) => {
        child.once('message', (size) => resolve(Number(size)));
        child.send('heap');
      }),
    stop: () =>
      new Promise((resolve) => {
        child.once('exit', () => resolve());
        child.kill('SIGKILL');
      }),
  };
}

function toArguments(kind: ServerKind, { contract, file }: Subject, port: number): string[] {
  if (kind === 'prism') {
    const cli = resolveBin('@stoplight/prism-cli', 'dist/index.js');
    return [cli, 'mock', '-p', String(port), '--verboseLevel', 'silent', file];
  }
  const input = join(scratch, `${kind}-${contract.provider}-${contract.operations.length}.json`);
  const [example] = contract.operations[0]?.responses[0]?.content[0]?.examples ?? [];
  writeFileSync(input, JSON.stringify(kind === 'bare' ? example?.value : contract.document));
  const server = join(scratch, 'server.mjs');
  return ['--expose-gc', server, kind, input, String(port), contract.provider];
}

/** Waits for the first response, and insists that every request of the subject gets 200. */
async function waitForResponse(
  url: string,
  { requests }: Subject,
  child: ChildProcess,
): Promise<void> {
  for (;;) {
    if (child.exitCode !== null) throw new Error(`${child.spawnargs.join(' ')} ended`);
    const response = await fetch(url + requests[0]?.path, {
      headers: requests[0]?.headers ?? {},
    }).catch(() => undefined);
    if (response) break;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  for (const { path, headers } of requests) {
    const { status } = await fetch(url + path, { headers });
    if (status !== 200) throw new Error(`${child.spawnargs.join(' ')}: ${path} gets ${status}`);
  }
}

function readRss(pid: number): number {
  const status = `/proc/${pid}/status`;
  if (!existsSync(status)) return Number.NaN;
  return Number(/^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(status, 'utf8'))?.[1]) * 1024;
}
