import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../src/contract/document.js';

/** What generated/ was made from and what came out, as one hash; committed, so that a fresh clone knows it is current. */
export const FINGERPRINT = 'generated/sha256';

/**
 * Hash of the specs and of what they give.
 * @param files content of every generated file by its path below the project
 */
export function fingerprintOf(files: ReadonlyMap<string, string>): string {
  const generated = [...files].filter(([path]) => path.startsWith('generated/'));
  const all = new Map([...readFolder('specs'), ...generated]);
  all.set('redocly.yaml', read('redocly.yaml'));
  const hash = createHash('sha256');
  for (const [path, text] of [...all].sort(([a], [b]) => (a < b ? -1 : 1))) {
    hash.update(JSON.stringify([path, text]));
  }
  return `${hash.digest('hex')}\n`;
}

/** Whether specs/ and generated/ are what they were when `npm run generate` ended; its own code is not looked at. */
export function isGenerated(): boolean {
  const files = readFolder('generated');
  const recorded = files.get(FINGERPRINT);
  files.delete(FINGERPRINT);
  return recorded === fingerprintOf(files);
}

function readFolder(folder: string): Map<string, string> {
  const entries = readdirSync(join(packageRoot, folder), { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(packageRoot.length + 1));
  return new Map(paths.map((path) => [path.replaceAll('\\', '/'), read(path)]));
}

function read(path: string): string {
  return readFileSync(join(packageRoot, path), 'utf8');
}
