import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageRoot } from '../../src/contract/document.js';

/** An empty project outside the repository with the packed package installed, without the network. */
export interface Project {
  readonly folder: string;
  /** Bytes of the tarball. */
  readonly packed: number;
  readonly remove: () => void;
}

/**
 * Packs the package and what it depends on, and installs the tarballs.
 * @param peers whether the optional peers can be found, as if they were installed beside
 */
export function installProject({ peers }: { peers: boolean }): Project {
  const root = mkdtempSync(join(tmpdir(), 'consumer-'));
  const folder = join(root, 'project');
  mkdirSync(folder);
  writeFileSync(join(folder, 'package.json'), '{"name":"consumer","private":true,"type":"module"}');
  const tarballs = [
    '.',
    'node_modules/openapi-fetch',
    'node_modules/openapi-typescript-helpers',
  ].map((path) => pack(join(packageRoot, path), root));
  npm(
    ['install', '--offline', '--no-audit', '--no-fund', ...tarballs.map(({ path }) => path)],
    folder,
  );
  // Node looks upwards, so this stands for packages that the user has installed.
  if (peers) symlinkSync(join(packageRoot, 'node_modules'), join(root, 'node_modules'), 'junction');
  cpSync(join(packageRoot, 'tests/package/consumer.ts'), join(folder, 'consumer.ts'));
  return {
    folder,
    packed: tarballs[0]?.size ?? 0,
    remove: () => rmSync(root, { recursive: true }),
  };
}

/** How the projects of users find their modules. */
export const RESOLUTIONS = [
  { module: 'nodenext', moduleResolution: 'nodenext' },
  { module: 'esnext', moduleResolution: 'bundler' },
] as const;

/**
 * Compiles the consumer in a project, libraries checked too, into `out/`.
 * @param tsc path of the compiler
 * @returns what it says; nothing where all types hold
 */
export function findTypeErrors(
  { folder }: Project,
  tsc: string,
  resolution: (typeof RESOLUTIONS)[number],
): string {
  const compilerOptions = {
    ...resolution,
    target: 'es2022',
    lib: ['es2022', 'dom', 'dom.iterable'],
    types: [],
    strict: true,
    skipLibCheck: false,
    exactOptionalPropertyTypes: true,
    rootDir: '.',
    outDir: 'out',
  };
  const config = { compilerOptions, include: ['consumer.ts'] };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
  const { status, stdout, stderr } = spawnSync(process.execPath, [tsc, '--pretty', 'false'], {
    cwd: folder,
    encoding: 'utf8',
  });
  const said = `${stdout}${stderr}`;
  return status === 0 ? said : said || `exit code ${status}`;
}

/** Names of all packages in a project. */
export function listPackages(folder: string): string[] {
  return readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.'));
}

function pack(source: string, target: string): { path: string; size: number; files: string[] } {
  const output = npm(
    ['pack', source, '--ignore-scripts', '--json', '--pack-destination', target],
    target,
  );
  const [made] = JSON.parse(output) as [
    { filename: string; size: number; files: { path: string }[] },
  ];
  return {
    path: join(target, made.filename),
    size: made.size,
    files: made.files.map(({ path }) => path),
  };
}

function npm(args: readonly string[], cwd: string): string {
  return execFileSync('npm', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}
