import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { packageRoot } from '../contract/document.js';
import { withScratchFolder } from '../support/scratch.js';

const run = promisify(execFile);

const NAME = '@scalar/api-reference';
const VERSION = '1.72.1';
/** Of the tarball, as the registry of npm states it. */
const INTEGRITY =
  'sha512-XpEJ0rfc/cXbCrR+iC4kK0o/WwX2dTtGQbT049OlPKAHD6IMIFdTeGz2r+M27P2EDWKyUITRm/NzlP8z2pw/Ow==';
const TARBALL = `scalar-api-reference-${VERSION}.tgz`;
const BUNDLE = 'package/dist/browser/standalone.js';

/** The script of the console, or one line that says why there is none. */
type Console =
  | { readonly script: string; readonly problem?: never }
  | { readonly script?: never; readonly problem: string };

/**
 * Loads the script of the try-it console. Its npm package is fetched once, kept in a folder, and read only when it is the
 * very tarball that is pinned here.
 * @param cache the folder. Default: `.cache/` of the project
 */
export async function loadConsole(cache = join(packageRoot, '.cache')): Promise<Console> {
  try {
    const tarball = join(cache, TARBALL);
    if (!isPinned(tarball)) await fetchTarball(tarball, cache);
    return { script: await unpackScript(cache) };
  } catch (error) {
    return { problem: takeFirstLine((error as Error).message) };
  }
}

async function unpackScript(cache: string): Promise<string> {
  const maxBuffer = 64 * 1024 * 1024;
  const { stdout } = await run('tar', ['-xzOf', TARBALL, BUNDLE], { cwd: cache, maxBuffer }).catch(
    (error: Error) => {
      throw new Error(`${TARBALL} can't be unpacked: ${takeFirstLine(error.message)}`);
    },
  );
  return stdout;
}

async function fetchTarball(tarball: string, cache: string): Promise<void> {
  mkdirSync(cache, { recursive: true });
  await withScratchFolder(async (folder) => {
    const args = ['pack', `${NAME}@${VERSION}`, '--ignore-scripts', '--fetch-retries=0'];
    await run('npm', args, {
      cwd: folder,
      timeout: 60_000,
      shell: process.platform === 'win32',
    }).catch((error: Error) => {
      throw new Error(`npm could not fetch ${NAME}@${VERSION}: ${explainNpm(error)}`);
    });
    const fetched = join(folder, TARBALL);
    if (!isPinned(fetched)) {
      throw new Error(`${NAME}@${VERSION} is not the tarball that is pinned`);
    }
    renameSync(fetched, tarball);
  }, cache);
}

function isPinned(path: string): boolean {
  if (!existsSync(path)) return false;
  const digest = createHash('sha512').update(readFileSync(path)).digest('base64');
  return INTEGRITY === `sha512-${digest}`;
}

/** npm says it best in its line about the code. */
function explainNpm(error: Error & { stderr?: string; killed?: boolean }): string {
  if (error.killed) return 'timed out after a minute';
  return (
    /npm (?:error|ERR!) code (\S+)/.exec(error.stderr ?? '')?.[1] ?? takeFirstLine(error.message)
  );
}

function takeFirstLine(text: string): string {
  return text.split('\n')[0] ?? text;
}
