import { existsSync, readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { CONFIG_NAME, loadConfig } from '../check/config/config.js';
import { type Contract, loadContract, toContract, toDocumentId } from '../contract/contract.js';
import { listProviders, packageRoot, UnknownProvider } from '../contract/document.js';
import { createOrigin, toPathBelow } from '../contract/files.js';
import { findOutside, parseText, readDocument } from '../contract/read-document.js';
import { bundleSpecs } from '../pipeline/bundle.js';
import { assertProviderId } from '../pipeline/init/init.js';
import type { SpecRoot } from '../pipeline/specs.js';
import { isFile, isFolder, readText } from '../support/files.js';
import { UsageError } from './usage.js';

/** The providers that commands know here: those of this package, and those of the project in which they run. */
export interface Project {
  /** Folder of the configuration, or the working directory where there is none. */
  readonly folder: string;
  /** Folder with a folder for each provider, below the project. */
  readonly specs: string;
  /** The same for what is generated. */
  readonly output: string;
  /** Its own providers, in alphabetical order. */
  readonly roots: readonly SpecRoot[];
  /** Ids of all providers, its own first. */
  list(): string[];
  /** @throws {ExpectedError} one line, for an id that there is not, and for what is not generated yet */
  load(provider: string): Contract;
}

/**
 * Reads which providers a project has.
 * @param config path of the configuration; without it the one in the working directory, if there is one
 * @throws {ExpectedError} one line, for a broken configuration, and a folder that can't be the name of a provider
 */
export function openProject(config?: string): Project {
  const loaded = loadConfig(config);
  const folder = dirname(loaded.path);
  const place = (path: string) => toPathBelow(folder, resolve(folder, path)) || '.';
  const specs = place(loaded.config.specs ?? 'specs');
  const output = place(loaded.config.output ?? 'src/generated');
  const roots = listRoots(folder, specs);
  return {
    folder,
    specs,
    output,
    roots,
    list: () => [...roots.map(({ provider }) => provider), ...listProviders()],
    load: (provider) => {
      const own = roots.find((root) => root.provider === provider);
      if (own) return loadOwn(own, join(folder, output, provider));
      if (!listProviders().includes(provider)) throw new UnknownProvider(provider, toIds(roots));
      return loadContract(provider);
    },
  };
}

function toIds(roots: readonly SpecRoot[]): string[] {
  return roots.map(({ provider }) => provider);
}

function listRoots(folder: string, specs: string): SpecRoot[] {
  const path = resolve(folder, specs);
  // The specs of this package, in its repository, are those that it brings.
  if (path === join(packageRoot, 'specs') || !existsSync(path)) return [];
  if (!isFolder(path)) {
    throw new UsageError(`${specs}: it is a file; \`specs\` of ${CONFIG_NAME} takes a folder`);
  }
  const builtIn = listProviders();
  return readdirSync(path)
    .filter((name) => isFile(join(path, name, 'openapi.yaml')))
    .sort()
    .map((provider) => {
      if (builtIn.includes(provider)) {
        throw new UsageError(
          `${specs}/${provider}: this package has a provider ${provider} already; give the folder another name`,
        );
      }
      assertProviderId(provider, `${specs}/${provider}: `);
      return { provider, root: join(path, provider, 'openapi.yaml') };
    });
}

function loadOwn({ provider, root }: SpecRoot, generated: string): Contract {
  if (!existsSync(join(generated, 'openapi.json'))) {
    throw new UsageError(
      `${provider} is not generated yet; run \`npx affiliate-contracts generate ${provider}\``,
    );
  }
  const { document } = readDocument(generated);
  return toContract(
    provider,
    document,
    createOrigin({ root: process.cwd(), document: root, generated }),
  );
}

/**
 * The contract that a command is to work with.
 * @param spec path of a document; it wins over the id
 * @throws {ExpectedError} one line, where there is neither, and for a document that can't be read
 */
export async function openContract(
  project: Project,
  provider: string | undefined,
  spec: string | undefined,
): Promise<Contract> {
  if (spec !== undefined) return openSpec(spec);
  if (provider === undefined) {
    throw new UsageError(
      `name a provider, one of ${project.list().join(', ')}, or give a document with --spec`,
    );
  }
  return project.load(provider);
}

/**
 * The contracts that a command is to work with.
 * @param names ids of providers; none for all
 * @param spec path of a document in place of them
 */
export async function openContracts(
  project: Project,
  names: readonly string[],
  spec: string | undefined,
): Promise<Contract[]> {
  assertOneSource(names, spec);
  if (spec !== undefined) return [await openSpec(spec)];
  return [...new Set(names.length ? names : project.list())].map(project.load);
}

function assertOneSource(names: readonly string[], spec: string | undefined): void {
  if (spec === undefined || names.length === 0) return;
  throw new UsageError(`--spec stands in place of a provider; leave ${names.join(', ')} out`);
}

/**
 * The hand-written documents that a command is to work with.
 * @param names ids of providers; none for all
 * @param spec path of a document in place of those of the project
 * @throws {UsageError} one line, where there is none
 */
export function selectRoots(
  { specs, roots }: Project,
  names: readonly string[],
  spec: string | undefined,
): readonly SpecRoot[] {
  assertOneSource(names, spec);
  if (spec !== undefined) return toSpecRoots(spec);
  const unknown = names.find((name) => !roots.some(({ provider }) => provider === name));
  if (roots.length === 0 || unknown !== undefined) {
    const lack = unknown === undefined ? 'no provider' : `no provider ${unknown}`;
    throw new UsageError(
      roots.length === 0
        ? `there is ${lack} in ${specs}/; begin one with \`npx affiliate-contracts init ${unknown ?? 'acme-network'}\``
        : `there is ${lack} in ${specs}/; there are ${toIds(roots).join(', ')}`,
    );
  }
  return names.length ? roots.filter(({ provider }) => names.includes(provider)) : roots;
}

/** A document in one piece as it is, one that refers to others through their bundle. */
async function openSpec(path: string): Promise<Contract> {
  const [spec] = toSpecRoots(path);
  if (!spec || findOutside(parseText(readText(path), path)) === undefined)
    return loadContract(/[\\/]/.test(path) ? path : `./${path}`);
  const bundle = (await bundleSpecs(process.cwd(), [spec])).get(spec.provider);
  if (!bundle) throw new UsageError(`${path}: it has no bundle`);
  const origin = createOrigin({ root: process.cwd(), document: spec.root });
  return toContract(spec.provider, bundle.document, origin);
}

/** A document of its own as the only spec: it is called after its folder. */
function toSpecRoots(path: string): SpecRoot[] {
  readText(path);
  const root = resolve(path);
  return [{ provider: toDocumentId(root), root }];
}
