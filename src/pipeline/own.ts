import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { ExpectedError, PeerMissing } from '../support/error.js';
import type { Bundle } from './bundle.js';
import type { generate as generateFiles, renderProvider } from './generate.js';
import type { SpecRoot } from './specs.js';

/** Providers of one's own, and where what is generated goes. */
export interface OwnProviders {
  /** Folder of the project. */
  readonly folder: string;
  /** Folder with a folder for each provider, below the project, with slashes. */
  readonly output: string;
  readonly roots: readonly SpecRoot[];
}

interface Generator {
  generate: typeof generateFiles;
  renderProvider: typeof renderProvider;
}

const COMMAND = 'npx affiliate-contracts generate';
const HEADER = `Generated from the specs by \`${COMMAND}\`. Do not edit.`;

/**
 * Brings the documents and clients of one's own providers up to date, or with `checkOnly` only names what is stale.
 * @returns whether all is fine
 * @throws {PeerMissing} where Redocly, openapi-typescript or TypeScript is not installed
 * @throws {ExpectedError} one line, for a file that is somebody else's, or can't be written
 */
export async function generateOwn(
  { folder, output, roots }: OwnProviders,
  options: { checkOnly: boolean; log(line: string): void },
): Promise<boolean> {
  const generator = await loadGenerator();
  const generation = {
    folder,
    roots,
    output,
    command: COMMAND,
    log: options.log,
    render: async (bundles: ReadonlyMap<string, Bundle>) => {
      const files = new Map<string, string>();
      for (const [provider, bundle] of bundles) {
        const own = await generator.renderProvider(provider, bundle, { header: HEADER });
        for (const [name, text] of own) files.set(`${output}/${provider}/${name}`, text);
      }
      return files;
    },
  };
  return generator.generate(generation, options);
}

/** What makes types is loaded only here: nothing else needs a compiler. */
async function loadGenerator(): Promise<Generator> {
  assertCompiler();
  return import('./generate.js').catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'ERR_MODULE_NOT_FOUND' ? createPeerMissing() : error;
  });
}

function createPeerMissing(): PeerMissing {
  return new PeerMissing(['@redocly/cli', 'openapi-typescript', 'typescript'], 'generate needs');
}

/** TypeScript 7 can't be asked for types by other programs; with npx another one stands apart from the project's own. */
function assertCompiler(): void {
  let version: string;
  try {
    const path = createRequire(import.meta.url).resolve('typescript/package.json');
    ({ version } = JSON.parse(readFileSync(path, 'utf8')) as { version: string });
  } catch {
    throw createPeerMissing();
  }
  if (Number.parseInt(version, 10) < 7) return;
  const packages = ['affiliate-contracts', '@redocly/cli', 'openapi-typescript', 'typescript@5'];
  throw new ExpectedError(
    `generate needs TypeScript 5, and finds ${version}, which no program can ask for types; run it apart: npx ${packages.map((name) => `-p ${name}`).join(' ')} affiliate-contracts generate`,
  );
}
