import { join } from 'node:path';
import type { components } from '../../generated/sandbox.js';
import { type Owner, toOrigin } from './files.js';

/** What specs/<provider>/sandbox.yaml declares; specs/sandbox.schema.yaml describes it. */
export type Declarations = components['schemas']['Sandbox'];
export type Assumption = components['schemas']['Assumption'];

/** The declarations of a contract, or `undefined` where it has none. */
export function loadDeclarations(owner: Owner): Declarations | undefined {
  const { generated, read } = toOrigin(owner);
  const text = generated && read(join(generated, 'sandbox.json'));
  return text === undefined ? undefined : (JSON.parse(text) as Declarations);
}
