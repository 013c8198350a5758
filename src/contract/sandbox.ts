import type { components } from '../../generated/sandbox.js';
import { readProviderFile } from './files.js';

/** What specs/<provider>/sandbox.yaml declares; specs/sandbox.schema.yaml describes it. */
export type Declarations = components['schemas']['Sandbox'];
export type Assumption = components['schemas']['Assumption'];

/** The declarations of a provider, or `undefined` where it has none. */
export function loadDeclarations(provider: string): Declarations | undefined {
  const text = readProviderFile(provider, `generated/${provider}/sandbox.json`);
  return text === undefined ? undefined : (JSON.parse(text) as Declarations);
}
