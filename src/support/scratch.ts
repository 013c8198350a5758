import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Runs `use` with a new empty folder, and removes the folder afterwards, also when `use` fails.
 *
 * @param parent an existing folder to create it in. Default: the system's folder for temporary files
 * @returns what `use` returns
 */
export async function withScratchFolder<T>(
  use: (folder: string) => T | Promise<T>,
  parent = tmpdir(),
): Promise<T> {
  const folder = await mkdtemp(join(parent, 'affiliate-contracts-'));
  try {
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
