import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { packageRoot } from '../../src/contract/document.js';
import type { SpecRoot } from '../../src/pipeline/specs.js';

/** Providers in the order of redocly.yaml, with their root documents. */
export function listSpecRoots(): SpecRoot[] {
  const config = parse(readFileSync(join(packageRoot, 'redocly.yaml'), 'utf8')) as {
    apis: Record<string, { root: string }>;
  };
  return Object.entries(config.apis).map(([provider, { root }]) => ({
    provider,
    root: join(packageRoot, root),
  }));
}
