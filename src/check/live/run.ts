import { type Key, listKeyVariables } from '../../contract/access.js';
import type { Contract, ContractOperation } from '../../contract/contract.js';
import { isLocal } from '../config/address.js';
import { type Coverage, createCoverage } from '../findings/coverage.js';
import type { Outcome } from '../findings/report.js';
import { createRedactor, type Redactor } from '../redact/secrets.js';
import { type CircuitBreaker, createCircuitBreaker } from './circuit-breaker.js';
import { createHost, type Host } from './host.js';
import { createInputFinder, type Filled, type InputFinder, type InputOptions } from './inputs.js';
import { createRoleFinder, type RoleFinder } from './role.js';
import { type Selected, type Selection, selectOperations } from './select.js';
import { createSender, type Sender } from './send.js';

export interface CheckOptions extends Selection, InputOptions {
  /** Address of the service, with its path; `https`, or `http` to this machine. */
  readonly baseUrl: string;
  /**
   * Key of the caller; a list where the provider wants several credentials, in the order of the contract. Left out where
   * the service needs none.
   */
  readonly key?: Key | undefined;
  /** Longest wait for one whole response, in milliseconds. Default: 10,000. */
  readonly timeout?: number;
  /** Responses that take longer, in milliseconds, are findings. Default: 5000. */
  readonly slow?: number;
  /** Requests under way at once. Default: 2. */
  readonly concurrency?: number;
  /** Requests per second. Default: 5, and no limit to this machine. */
  readonly rate?: number;
  /** Requests in all. Default: 200. */
  readonly maxRequests?: number;
  /** Also sends a wrong key, and requests with a missing or wrong parameter, to operations that read. Default: false. */
  readonly negative?: boolean;
  /** Sends the key also to an `http` address that is not on this machine. Default: false. */
  readonly allowInsecure?: boolean;
  /** Name of the environment variable that stands for the key in commands, or one for each credential. Default: those of the provider. */
  readonly keyVariable?: Key;
  /** Name of the target in the report. */
  readonly target?: string;
  /** Told after each operation how many of those selected are done. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Limits requests together with other checks of the same host, in place of `concurrency` and `rate`. */
  readonly host?: Host;
}

/** What the calls of one check share. */
export interface Run {
  readonly contract: Contract;
  readonly options: CheckOptions;
  readonly selected: Selected;
  readonly sender: Sender;
  readonly breaker: CircuitBreaker;
  readonly finder: InputFinder;
  readonly roles: RoleFinder;
  readonly coverage: Coverage;
  readonly redact: Redactor;
  readonly outcomes: Map<ContractOperation, Outcome>;
  readonly inputs: Map<ContractOperation, Filled>;
}

/**
 * Prepares the check of one target; nothing is sent.
 * @throws {CheckError} for options that select nothing or name what the contract lacks
 */
export function createRun(contract: Contract, options: CheckOptions): Run {
  const variables = listKeyVariables(contract, options.keyVariable);
  const secrets = [options.key ?? []].flat();
  const limits = resolveLimits(options);
  const sender = createSender({ ...limits, host: options.host ?? createHost(limits) });
  return {
    contract,
    options,
    selected: selectOperations(contract, options),
    sender,
    breaker: createCircuitBreaker(sender),
    finder: createInputFinder(contract, options),
    roles: createRoleFinder(contract, options.role),
    coverage: createCoverage(contract),
    redact: createRedactor(
      secrets.map((value, index) => ({ value, mark: `$${variables[index] ?? variables[0]}` })),
    ),
    outcomes: new Map(),
    inputs: new Map(),
  };
}

/** Limits that are kind to small sites; a mock on this machine is not held back. */
export function resolveLimits({
  baseUrl,
  timeout = 10_000,
  concurrency = 2,
  rate = isLocal(baseUrl) ? Number.POSITIVE_INFINITY : 5,
  maxRequests = 200,
}: CheckOptions) {
  return { timeout, concurrency, rate, maxRequests };
}
