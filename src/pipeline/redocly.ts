import { execFile } from 'node:child_process';
import { relative } from 'node:path';
import { resolveBin } from '../support/bin-path.js';
import { ExpectedError, PeerMissing } from '../support/error.js';

export interface RedoclyResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs the Redocly command line.
 * @param folder where it runs, and below which it names files
 * @throws {PeerMissing} when it is not installed
 */
export function runRedocly(args: readonly string[], folder: string): Promise<RedoclyResult> {
  const program = resolveRedocly();
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [program, ...args],
      {
        cwd: folder,
        env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
        maxBuffer: 64 * 1024 * 1024,
      },
      (error, stdout, stderr) => {
        const code = typeof error?.code === 'number' ? error.code : error ? 1 : 0;
        resolve({ code, stdout, stderr: stripNodeNotice(stderr) });
      },
    );
  });
}

/** What Redocly says of a document that it can't read, in one line. */
export function createRedoclyError(stderr: string): ExpectedError {
  const [, place, why] = /Something went wrong when processing (.+):\s+- (.+)/.exec(stderr) ?? [];
  const words = (why === undefined ? stderr : why).trim().replace(/\s+/g, ' ');
  const file = place === undefined ? 'Redocly' : relative(process.cwd(), place);
  return new ExpectedError(`${file}: ${words || 'it ended without a word'}`);
}

function resolveRedocly(): string {
  try {
    return resolveBin('@redocly/cli', 'bin/cli.js');
  } catch {
    throw new PeerMissing(['@redocly/cli'], 'the rules and the bundle of specs need');
  }
}

/** Redocly draws a box about Node 20 at each call; what it says of specs comes after. */
function stripNodeNotice(text: string): string {
  return text
    .split('\n')
    .filter((line) => !/^\s*[╔║╚]/.test(line))
    .join('\n')
    .trim();
}
