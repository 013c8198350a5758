import type { Contract } from '../../../contract/contract.js';
import { loadDeclarations } from '../../../contract/sandbox.js';
import { ExpectedError } from '../../../support/error.js';
import type { ProviderHandler } from '../../handler.js';
import type { Engine } from '../engine.js';
import { createControl, type SandboxControl } from './control.js';
import { createSandboxEngine } from './engine.js';
import { handleEntrance } from './entrance.js';
import { createOutbox } from './outbox.js';
import { handleControl } from './routes.js';
import { createSandbox } from './sandbox.js';

/** How a sandbox starts. */
export interface SandboxOptions {
  /** How many rows the resources have that can be many, such as conversions; at most 1,000,000. Default: about 40 */
  rows?: number;
  /** Release of the service, where the declarations know several. Default: the newest */
  variant?: string;
}

/** A provider's sandbox: the engine, the control for tests, and the addresses besides those of the contract. */
export interface ProvidedSandbox {
  readonly engine: Engine;
  readonly control: SandboxControl;
  /** Puts the sandbox's own addresses before those of the provider. */
  addRoutes(handle: ProviderHandler): ProviderHandler;
}

const MOST_ROWS = 1_000_000;

/**
 * Makes the sandbox of a provider. Where nothing is declared for it, it remembers nothing and says so.
 * @throws {ExpectedError} for an option that can't be
 */
export function provideSandbox(
  contract: Contract,
  seed: string,
  examples: Engine,
  { rows, variant }: SandboxOptions,
): ProvidedSandbox {
  if (rows !== undefined && !(Number.isInteger(rows) && rows >= 0 && rows <= MOST_ROWS)) {
    throw new ExpectedError(
      (option) => `${option('rows')} takes a whole number of at most ${MOST_ROWS}, not ${rows}`,
    );
  }
  const declarations = loadDeclarations(contract) ?? {
    resources: {},
    operations: {},
    assumes: [],
  };
  const sandbox = createSandbox(contract, declarations, { seed, rows, variant });
  const control = createControl(sandbox, createOutbox(sandbox));
  const entrances = declarations.entrances ?? {};
  return {
    engine: createSandboxEngine(sandbox, examples),
    control,
    addRoutes: (handle) => async (request, path, search) => {
      if (path === CONTROL || path.startsWith(`${CONTROL}/`)) {
        return handleControl(sandbox, control, request, path.slice(CONTROL.length));
      }
      const entrance = Object.hasOwn(entrances, path) ? entrances[path] : undefined;
      return entrance
        ? handleEntrance(sandbox, path, entrance, request, search)
        : handle(request, path, search);
    },
  };
}

const CONTROL = '/_sandbox';
