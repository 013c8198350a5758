/**
 * Keeps every sample of README and guides at an exact version: what `npx` runs and `npm install` installs is handed keys,
 * so nobody's new release may take its place unseen. For the same reason workflows name the commit of every action, with
 * the version beside it, and lockfiles the hash of every package. `tsx scripts/pins.ts` exits 1 and says where one is
 * missing or another one; `--write` puts the versions of samples there. The release runs it with the new version.
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

/** An action that a workflow uses, its commit, and the version that stands beside it. */
const ACTION =
  /^\s*(?:- )?uses: (?!\.\/)(?<name>[^\s@]+)(?:@(?<commit>[\da-f]{40}) # (?<version>v\d+\.\d+\.\d+)$)?/;

/**
 * Actions of a workflow that are not pinned by their commit, since a tag can be moved, or that are pinned to another
 * commit elsewhere.
 * @param known pins by the names of actions; new ones are added
 */
export function findUnpinnedActions(text: string, known = new Map<string, string>()): Unpinned[] {
  return text.split('\n').flatMap((found, index) => {
    const { name, commit, version } = ACTION.exec(found)?.groups ?? {};
    if (name === undefined) return [];
    const pin = commit && `${name}@${commit} # ${version}`;
    const wanted = known.get(name) ?? pin ?? `${name}@<40 digits of the commit> # v<version>`;
    if (pin !== undefined) known.set(name, wanted);
    return pin === wanted ? [] : [{ line: index + 1, found: found.trim(), wanted }];
  });
}

/** Workflows and actions, below the project. */
export function listWorkflows(): string[] {
  return readdirSync(join(packageRoot, '.github'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.ya?ml$/.test(file))
    .map((file) => join('.github', file))
    .sort();
}

export const LOCKFILES = [
  'package-lock.json',
  ...readdirSync(join(packageRoot, 'tools')).map((tool) => `tools/${tool}/package-lock.json`),
];

/** Packages of a lockfile whose contents nobody checks; what lies inside of another package has the hash of that. */
export function findUnhashed(text: string): string[] {
  const { packages } = JSON.parse(text) as {
    packages: Record<string, { integrity?: string; inBundle?: boolean }>;
  };
  return Object.entries(packages)
    .filter(([place, { integrity, inBundle }]) => place && !integrity && !inBundle)
    .map(([place]) => place);
}

/** Everything that can't be put right here. */
function* listProblems(): Generator<string> {
  const read = (file: string) => readFileSync(join(packageRoot, file), 'utf8');
  const known = new Map<string, string>();
  for (const file of listWorkflows()) {
    for (const { line, found, wanted } of findUnpinnedActions(read(file), known)) {
      yield `${file}:${line}: ${found} is not pinned by its commit; write ${wanted}`;
    }
  }
  for (const file of LOCKFILES) {
    for (const place of findUnhashed(read(file))) {
      yield `${file}: ${place} has no integrity; take it from \`npm view <package>@<version> dist.integrity\``;
    }
  }
}

function main(): void {
  const versions = readVersions();
  const isWriting = process.argv.includes('--write');
  for (const problem of listProblems()) {
    console.error(problem);
    process.exitCode = 1;
  }
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
