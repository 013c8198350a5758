/**
 * `npm run licences`: lists the packages that users get, those they install and those that are inside the build, with
 * their licences, in THIRD_PARTY_LICENCES.md. With `--check` it writes nothing. Exit code 1 when the file is stale or a
 * licence is not one of those allowed.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../src/contract/document.js';
import { isMain } from './support/is-main.js';

const ALLOWED = [
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  '0BSD',
  'BlueOak-1.0.0',
];
const FILE = join(packageRoot, 'THIRD_PARTY_LICENCES.md');

export interface Licensed {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly text: string;
}

/** Packages whose code is in dist/, found by the sources that its maps name. */
function listBundled(): string[] {
  const dist = join(packageRoot, 'dist');
  const maps = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.map'),
  );
  const sources = maps.flatMap((path) => {
    const { sources } = JSON.parse(readFileSync(join(dist, path), 'utf8')) as { sources: string[] };
    return sources;
  });
  const names = sources.map((source) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1]);
  return [...new Set(names.filter((name) => name !== undefined))];
}

/** Packages that come with an installation. */
function listInstalled(): string[] {
  const lock = JSON.parse(readFileSync(join(packageRoot, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { dev?: boolean; peer?: boolean; optional?: boolean }>;
  };
  return Object.entries(lock.packages)
    .filter(([place, { dev, peer, optional }]) => place && !dev && !peer && !optional)
    .map(([place]) => place.replace(/^.*node_modules\//, ''));
}

function readLicence(name: string): Licensed {
  const folder = join(packageRoot, 'node_modules', name);
  const { version, license = 'none' } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  ) as { version: string; license?: string };
  const [file] = readdirSync(folder).filter((entry) => /^licen[cs]e/i.test(entry));
  const text = file ? readFileSync(join(folder, file), 'utf8').trim() : '';
  return { name, version, licence: license, text };
}

/** What users get: installed with the package, and inside its build. Needs an up-to-date dist/. */
export function listThirdParties(): { installed: Licensed[]; bundled: Licensed[] } {
  const installed = listInstalled().sort();
  const bundled = listBundled()
    .filter((name) => !installed.includes(name))
    .sort();
  return { installed: installed.map(readLicence), bundled: bundled.map(readLicence) };
}

function formatReport(): string {
  const { installed, bundled } = listThirdParties();
  const list = (packages: readonly Licensed[]) =>
    packages.map(({ name, version, licence }) => `- ${name} ${version}, ${licence}`).join('\n');
  const texts = bundled.map(
    ({ name, text, licence }) => `### ${name}\n\n${text || `Licence: ${licence}`}`,
  );
  return [
    '# Third-party licences',
    'Made by `npm run licences`. Do not edit.',
    '## Installed with the package',
    list(installed),
    '## Inside the build',
    list(bundled),
    ...texts,
    '',
  ].join('\n\n');
}

function main(args: readonly string[]): number {
  const { installed, bundled } = listThirdParties();
  const refused = [...installed, ...bundled].filter(({ licence }) => !ALLOWED.includes(licence));
  for (const { name, licence } of refused) {
    console.error(`${name}: licence ${licence} is not one of ${ALLOWED.join(', ')}`);
  }
  const text = formatReport();
  if (args.includes('--check')) {
    const isCurrent = readFileSync(FILE, 'utf8') === text;
    if (!isCurrent) console.error('THIRD_PARTY_LICENCES.md is stale; run `npm run licences`');
    return refused.length || !isCurrent ? 1 : 0;
  }
  writeFileSync(FILE, text);
  console.error(`${installed.length} installed, ${bundled.length} bundled`);
  return refused.length ? 1 : 0;
}

if (isMain(import.meta.url)) process.exitCode = main(process.argv.slice(2));
