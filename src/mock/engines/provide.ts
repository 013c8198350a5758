import type { Contract } from '../../contract/contract.js';
import type { ProviderHandler } from '../handler.js';
import type { Engine } from './engine.js';
import { createExamplesEngine } from './examples.js';
import { createPrismEngine } from './prism-engine.js';
import type { SandboxControl } from './sandbox/control.js';
import { provideSandbox, type SandboxOptions } from './sandbox/provide.js';

export type { SandboxOptions } from './sandbox/provide.js';

/** What can stand behind the mock's handler. */
export const ENGINES = ['examples', 'sandbox', 'prism'] as const;
export type EngineName = (typeof ENGINES)[number];

/** An engine, and what comes with it. */
export interface Provided {
  readonly engine: Engine;
  /** The control of a sandbox. */
  readonly control?: SandboxControl;
  /** Puts addresses of the engine's own before those of the provider. */
  addRoutes(handle: ProviderHandler): ProviderHandler;
}

/** @throws {ExpectedError} for an option of the sandbox that can't be */
export function provideEngine(
  name: EngineName,
  contract: Contract,
  seed: string,
  sandbox: SandboxOptions,
): Provided {
  const examples = createExamplesEngine(contract, seed);
  if (name === 'sandbox') return provideSandbox(contract, seed, examples, sandbox);
  const engine = name === 'prism' ? createPrismEngine(contract, seed) : examples;
  return { engine, addRoutes: (handle) => handle };
}
