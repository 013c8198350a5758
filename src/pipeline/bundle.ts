import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import type { UnknownRecord } from '../client/record.js';
import type { Document } from '../contract/document.js';
import { withScratchFolder } from '../support/scratch.js';
import { PLUGIN } from './lint/lint.js';
import { createRedoclyError, runRedocly } from './redocly.js';
import { readSandbox } from './sandbox.js';
import { listSpecFiles, type SpecRoot } from './specs.js';

/** What the hand-written files of a provider say, in one piece. */
export interface Bundle {
  readonly document: Document;
  /** The same with true addresses, where the document has virtual paths. */
  readonly wire?: Document;
  /** How the mock's sandbox behaves, where that is declared. */
  readonly sandbox?: UnknownRecord;
}

/**
 * Bundles specs as authored, and those with virtual paths once more in their wire form, in one run of Redocly.
 * @param folder where Redocly runs, and below which it names files
 * @returns the bundles by provider
 * @throws {Error} for a reference that leads nowhere, and a file that is no YAML
 */
export async function bundleSpecs(
  folder: string,
  roots: readonly SpecRoot[],
): Promise<Map<string, Bundle>> {
  return withScratchFolder(async (scratch) => {
    const path = (name: string) => join(scratch, `${name}.json`);
    const decorators = { 'affiliate/wire-export': 'on' };
    const apis = roots.flatMap(({ provider, root }) => {
      const wire = toWireName(provider);
      return [
        [provider, { root, output: path(provider) }] as const,
        ...(hasVirtualPaths(root)
          ? [[wire, { root, output: path(wire), decorators }] as const]
          : []),
      ];
    });
    const config = join(scratch, 'redocly.yaml');
    writeFileSync(config, stringify({ plugins: [PLUGIN], apis: Object.fromEntries(apis) }));
    const { code, stderr } = await runRedocly(['bundle', '--config', config], folder);
    if (code !== 0) throw createRedoclyError(stderr);
    const documents = new Map(
      apis.map(([name]) => [name, JSON.parse(readFileSync(path(name), 'utf8')) as Document]),
    );
    return new Map(
      roots.map(({ provider, root }): [string, Bundle] => {
        const wire = documents.get(toWireName(provider));
        const sandbox = readSandbox(dirname(root));
        const document = documents.get(provider) as Document;
        return [provider, { document, ...(wire && { wire }), ...(sandbox && { sandbox }) }];
      }),
    );
  });
}

/** No provider has a dot in its name. */
function toWireName(provider: string): string {
  return `${provider}.wire`;
}

/** To bundle the others a second time would take as long as the first. */
function hasVirtualPaths(root: string): boolean {
  return listSpecFiles(root).some((path) => /^ *x-rpc:/m.test(readFileSync(path, 'utf8')));
}
