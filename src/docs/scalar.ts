import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { packageRoot } from '../contract/document.js';

const run = promisify(execFile);

const NAME = '@scalar/api-reference';
const VERSION = '1.72.1';
/** Of the tarball, as the registry of npm states it. */
const INTEGRITY =
  'sha512-XpEJ0rfc/cXbCrR+iC4kK0o/WwX2dTtGQbT049OlPKAHD6IMIFdTeGz2r+M27P2EDWKyUITRm/NzlP8z2pw/Ow==';
const TARBALL = `scalar-api-reference-${VERSION}.tgz`;
const BUNDLE = 'package/dist/browser/standalone.js';

/** Thrown when the console can't be had; the message says why in one line. */
export class ConsoleMissing extends Error {
  override readonly name = 'ConsoleMissing';
}

/**
 * The script of the try-it console. Its npm package is fetched once, kept in `.cache/`, and read only when it is the
 * very tarball that is pinned here.
 * @throws {ConsoleMissing}
 */
export async function consoleScript(cache = join(packageRoot, '.cache')): Promise<string> {
  const tarball = join(cache, TARBALL);
  if (!isPinned(tarball)) await fetchTo(tarball, cache);
  const { stdout } = await run('tar', ['-xzOf', TARBALL, BUNDLE], {
    cwd: cache,
    maxBuffer: 64 * 1024 * 1024,
  }).catch((error: Error) => {
    throw new ConsoleMissing(`${TARBALL} can't be unpacked: ${firstLine(error.message)}`);
  });
  return stdout;
}

async function fetchTo(tarball: string, cache: string): Promise<void> {
  mkdirSync(cache, { recursive: true });
  const scratch = mkdtempSync(join(cache, 'fetch-'));
  try {
    const args = ['pack', `${NAME}@${VERSION}`, '--ignore-scripts', '--fetch-retries=0'];
    await run('npm', args, { cwd: scratch, timeout: 60_000, shell: process.platform === 'win32' });
    const fetched = join(scratch, TARBALL);
    if (!isPinned(fetched)) {
      throw new ConsoleMissing(`${NAME}@${VERSION} is not the tarball that is pinned`);
    }
    renameSync(fetched, tarball);
  } catch (error) {
    if (error instanceof ConsoleMissing) throw error;
    throw new ConsoleMissing(`npm could not fetch ${NAME}@${VERSION}: ${reason(error as Error)}`);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function isPinned(path: string): boolean {
  if (!existsSync(path)) return false;
  const digest = createHash('sha512').update(readFileSync(path)).digest('base64');
  return INTEGRITY === `sha512-${digest}`;
}

/** npm says it best in its line about the code. */
function reason(error: Error & { stderr?: string; killed?: boolean }): string {
  if (error.killed) return 'no answer in a minute';
  return /npm (?:error|ERR!) code (\S+)/.exec(error.stderr ?? '')?.[1] ?? firstLine(error.message);
}

function firstLine(text: string): string {
  return text.split('\n')[0] ?? text;
}
