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
  /** The package as npm would publish it, and its bytes, packed and unpacked. */
  readonly tarball: Tarball;
  /** Puts the optional peers beside, as if they were installed; returns what takes them away. */
  readonly addPeers: () => () => void;
  readonly remove: () => void;
}

interface Tarball {
  readonly path: string;
  readonly size: number;
  readonly unpackedSize: number;
}

/** Packs the package, as it is built, and what it depends on, and installs the tarballs. */
export function installProject(): Project {
  const root = mkdtempSync(join(tmpdir(), 'consumer-'));
  const folder = join(root, 'project');
  mkdirSync(folder);
  writeFileSync(join(folder, 'package.json'), '{"name":"consumer","private":true,"type":"module"}');
  const tarball = pack('.', root);
  const dependencies = ['openapi-fetch', 'openapi-typescript-helpers'].map(
    (name) => pack(join('node_modules', name), root).path,
  );
  npm(['install', '--offline', '--no-audit', '--no-fund', tarball.path, ...dependencies], folder);
  cpSync(join(packageRoot, 'tests/package/consumer.ts'), join(folder, 'consumer.ts'));
  return {
    folder,
    tarball,
    addPeers: () => {
      // Node looks upwards, so this stands for packages that the user has installed.
      const beside = join(root, 'node_modules');
      symlinkSync(join(packageRoot, 'node_modules'), beside, 'junction');
      return () => rmSync(beside);
    },
    remove: () => rmSync(root, { recursive: true }),
  };
}

/** How the projects of users find their modules. */
export const RESOLUTIONS = [
  { module: 'nodenext', moduleResolution: 'nodenext' },
  { module: 'esnext', moduleResolution: 'bundler' },
] as const;

/**
 * Compiles the consumer in a project, the package's types checked too, into `out/`.
 * @param tsc path of the compiler
 * @returns what it says; nothing where all types hold
 */
export function findTypeErrors(
  { folder }: Project,
  tsc: string,
  resolution: { readonly module: string; readonly moduleResolution: string },
): string {
  const compilerOptions = {
    ...resolution,
    target: 'es2022',
    lib: ['es2022', 'dom', 'dom.iterable'],
    types: [],
    strict: true,
    skipLibCheck: false,
    // Those of the compiler itself are not ours.
    skipDefaultLibCheck: true,
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

function pack(source: string, target: string): Tarball {
  const output = npm(
    ['pack', join(packageRoot, source), '--ignore-scripts', '--json', '--pack-destination', target],
    target,
  );
  const [{ filename, size, unpackedSize }] = JSON.parse(output) as [Tarball & { filename: string }];
  return { path: join(target, filename), size, unpackedSize };
}

function npm(args: readonly string[], cwd: string): string {
  return execFileSync('npm', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}
