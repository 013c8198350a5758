/**
 * Keeps every sample of README and guides at an exact version: what `npx` runs and `npm install` installs is handed keys,
 * so nobody's new release may take its place unseen. `tsx scripts/pins.ts` exits 1 and says where a version is missing or
 * another one; `--write` puts it there. The release runs it with the new version.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../src/contract/document.js';
import { isMain } from './support/is-main.js';

/** A sample without the right version. */
export interface Unpinned {
  /** Counted from 1. */
  readonly line: number;
  readonly found: string;
  readonly wanted: string;
}

export type Versions = Readonly<Record<string, string>>;

/** What runs or installs a package, its name, and the version behind it. */
const PATTERNS = [
  /(?<=\bnpx (?:-\S+ )*)(?<name>[a-z][\w-]*)(?<version>@[\w.^~-]*[\w])?(?=[\s`'"<]|$)/gm,
  /(?<=\bnpm (?:install|i|add) (?:-\S+ )*)(?<name>[a-z][\w-]*)(?<version>@[\w.^~-]*[\w])?(?=[\s`'"<,;)]|$)/gm,
  /(?<name>affiliate-contracts)\/\.github\/actions\/check(?<version>@[\w./-]*)?/g,
];

/**
 * The text with every sample pinned, and those that were not.
 * @throws {Error} for a package whose version nobody knows
 */
export function pin(text: string, versions: Versions): { text: string; unpinned: Unpinned[] } {
  const unpinned: Unpinned[] = [];
  let pinned = text;
  for (const pattern of PATTERNS) {
    pinned = pinned.replace(pattern, (found: string, ...rest: unknown[]) => {
      const { name = '' } = rest.at(-1) as { name?: string };
      const version = versions[name];
      if (version === undefined) throw new Error(`a sample runs ${name}, whose version is unknown`);
      const isAction = found.includes('/actions/');
      const wanted = isAction ? `${name}/.github/actions/check@v${version}` : `${name}@${version}`;
      const [offset, before] = rest.slice(-3) as [number, string];
      const line = before.slice(0, offset).split('\n').length;
      if (found !== wanted) unpinned.push({ line, found, wanted });
      return wanted;
    });
  }
  return { text: pinned, unpinned };
}

/** The version of this package, and of those that samples run beside it. */
export function readVersions(): Versions {
  const manifest = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')) as {
    name: string;
    version: string;
    devDependencies: Versions;
  };
  return { ...manifest.devDependencies, [manifest.name]: manifest.version };
}

/** Files with samples, below the project. */
export function listFiles(): string[] {
  const guides = readdirSync(join(packageRoot, 'docs/guides'), {
    recursive: true,
    encoding: 'utf8',
  })
    .filter((file) => /\.(md|ya?ml|groovy|sh)$/.test(file))
    .map((file) => join('docs/guides', file));
  return ['README.md', ...guides.sort()];
}

function main(): void {
  const versions = readVersions();
  const isWriting = process.argv.includes('--write');
  for (const file of listFiles()) {
    const path = join(packageRoot, file);
    const { text, unpinned } = pin(readFileSync(path, 'utf8'), versions);
    if (isWriting) writeFileSync(path, text);
    for (const { line, found, wanted } of isWriting ? [] : unpinned) {
      console.error(`${file}:${line}: ${found} is not pinned; write ${wanted}`);
      process.exitCode = 1;
    }
  }
}

if (isMain(import.meta.url)) main();
