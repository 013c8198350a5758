import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { components } from '../../generated/sandbox.js';
import { packageRoot } from './document.js';

/** What specs/<provider>/sandbox.yaml declares; specs/sandbox.schema.yaml describes it. */
export type Declarations = components['schemas']['Sandbox'];
export type Assumption = components['schemas']['Assumption'];

/** The declarations of a provider, or `undefined` where it has none. */
export function loadDeclarations(provider: string): Declarations | undefined {
  const path = join(packageRoot, 'generated', provider, 'sandbox.json');
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Declarations) : undefined;
}
