import { InputError } from '../../client/encode.js';
import type { Contract, ContractOperation } from '../../contract/contract.js';
import { prepareOperation } from '../../wire/prepare.js';
import { isLocal, requireHttps } from '../config/address.js';
import { readBody } from '../findings/body.js';
import { toMaskedCurl } from '../findings/curl.js';
import type { Finding, RawFinding } from '../findings/finding.js';
import { groupFindings } from '../findings/group.js';
import { type CheckReport, createOutcome, type Outcome } from '../findings/report.js';
import { checkAge } from '../findings/request.js';
import {
  checkDuration,
  checkResponse,
  checkSuccess,
  createFinding,
  SLOW,
} from '../findings/response.js';
import { toolsOf } from '../findings/tools.js';
import { createInputFinder, type Filled, type InputOptions } from './inputs.js';
import { sendProbes } from './probes.js';
import { callInDependencyOrder } from './schedule.js';
import { type Selection, selectOperations } from './select.js';
import { createSender, type Sender, type Sent } from './send.js';

export interface CheckOptions extends Selection, InputOptions {
  /** Address of the service. */
  readonly baseUrl: string;
  readonly key?: string | undefined;
  /** Longest wait for one answer, in milliseconds; 10 seconds unless told. */
  readonly timeout?: number;
  /** Answers that take longer, in milliseconds, are findings; 5 seconds unless told. */
  readonly slow?: number;
  /** Requests under way at once; 2 unless told. */
  readonly concurrency?: number;
  /** Requests per second; 5 unless told, and without limit on this machine. */
  readonly rate?: number;
  /** Requests in all; 200 unless told. */
  readonly maxRequests?: number;
  /** Also sends a wrong key, and requests with a missing or wrong parameter, to operations that read. */
  readonly negative?: boolean;
  /** Send the key to an http address that is not on this machine. */
  readonly allowInsecure?: boolean;
  /** Name of the variable that stands for the key in commands. */
  readonly keyVariable?: string;
  /** Name of the target in the report. */
  readonly target?: string;
  /** Told after each operation how many of those selected are done. */
  readonly onProgress?: (done: number, total: number) => void;
}

/**
 * Calls operations, those that only read unless told otherwise, and holds the answers against the contract.
 * @throws {CheckError} for a selection that can't be, and for a key on an open line
 */
export async function check(contract: Contract, options: CheckOptions): Promise<CheckReport> {
  const started = performance.now();
  const { slow = SLOW, baseUrl, key } = options;
  requireHttps(baseUrl, options.allowInsecure);
  const sender = createSender(resolveLimits(options));
  const { operations, skipped, mayCall } = selectOperations(contract, options);
  const finder = createInputFinder(contract, options);
  const watch = createCircuitBreaker(sender);
  const outcomes = new Map<ContractOperation, Outcome>();
  const { keyVariable } = options;
  const probed = { baseUrl, key, ...(keyVariable && { keyVariable }) };

  const call = async (operation: ContractOperation, filled: Filled): Promise<void> => {
    const set = (rest: Partial<Outcome>) => {
      outcomes.set(operation, createOutcome(operation, rest));
      const done = operations.filter((one) => outcomes.has(one)).length;
      options.onProgress?.(done, operations.length);
    };
    const raws: RawFinding[] = [];
    let sent: Sent;
    try {
      const request = await prepareOperation(contract, operation, filled.input, { baseUrl, key });
      const look = (result: Sent) => {
        if ('skipped' in result) return;
        raws.push(...judged(operation, result));
        watch(raws);
      };
      sent = await sender.send(request, { mayRepeat: operation.safety !== 'unsafe', look });
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      set({ skipped: `its input can't be sent, ${error.message}` });
      return;
    }
    if ('skipped' in sent) {
      set({ skipped: sent.skipped });
      return;
    }
    const unknown = findUnknownExample(sent, raws, filled);
    if (unknown !== undefined) {
      set({ skipped: unknown });
      return;
    }
    const { milliseconds } = sent;
    const isProbed =
      options.negative && operation.safety === 'read' && operations.includes(operation);
    const probes = isProbed
      ? await sendProbes(contract, operation, filled.input, probed, sender)
      : { findings: [] };
    const all = [...raws, ...checkAge(operation), ...probes.findings];
    const findings = await withPlaces(operation, filled, all);
    set({ milliseconds, findings, ...(probes.unsent && { unsent: probes.unsent }) });
  };

  const judged = (operation: ContractOperation, sent: Exclude<Sent, { skipped: string }>) => {
    if ('failure' in sent) {
      const silence = createFinding('unreachable', sent.failure, operation.pointer);
      return [{ ...silence, cause: 'no-response' as const }];
    }
    const { answer, milliseconds } = sent;
    const raws = checkResponse(operation, answer, toolsOf(contract).inspect);
    const failures = checkSuccess(operation, answer, raws);
    if (failures.length === 0 && answer.status < 300) {
      finder.learn(operation, answer.status, readBody(answer.text).json?.value);
    }
    return [...raws, ...failures, ...checkDuration(operation, milliseconds, slow)];
  };

  const withPlaces = async (
    operation: ContractOperation,
    { input }: Filled,
    raws: readonly RawFinding[],
  ): Promise<Finding[]> => {
    if (raws.length === 0) return [];
    const curl = await toMaskedCurl(contract, operation, input, { ...options, key: undefined });
    return groupFindings(raws, { operation, sources: toolsOf(contract).sources, curl });
  };

  const lacking = await callInDependencyOrder(operations, finder, mayCall, call);
  for (const [operation, reason] of [...lacking, ...skipped]) {
    outcomes.set(operation, createOutcome(operation, { skipped: reason }));
  }
  const selected = new Set([...operations, ...skipped.keys()]);
  return {
    provider: contract.provider,
    ...(options.target !== undefined && { target: options.target }),
    subject: baseUrl,
    outcomes: contract.operations
      .filter((operation) => selected.has(operation))
      .flatMap((operation) => outcomes.get(operation) ?? []),
    requests: sender.count,
    milliseconds: Math.round(performance.now() - started),
  };
}

/** Limits that are kind to small sites; a mock on this machine is not held back. */
export function resolveLimits({
  baseUrl,
  timeout = 10_000,
  concurrency = 2,
  rate,
  maxRequests = 200,
}: CheckOptions) {
  return {
    timeout,
    concurrency,
    rate: rate ?? (isLocal(baseUrl) ? Number.POSITIVE_INFINITY : 5),
    maxRequests,
  };
}

/** This often in a row the same wall is enough. */
const PATIENCE = 3;

const WALLS = { 'no-response': 'no response', 'key-refused': 'the key is refused' };

/** Stops a check that gets no answers, or whose key is refused: more of it helps no one and may lock the key. */
function createCircuitBreaker(sender: Sender): (raws: readonly RawFinding[]) => void {
  const runs = { 'no-response': 0, 'key-refused': 0 };
  return (raws) => {
    for (const cause of ['no-response', 'key-refused'] as const) {
      runs[cause] = raws.some((raw) => raw.cause === cause) ? runs[cause] + 1 : 0;
      if (runs[cause] >= PATIENCE) sender.stop(`${WALLS[cause]}, ${PATIENCE} times in a row`);
    }
  };
}

/** A refusal of an example that this service does not know says nothing about the contract. */
function findUnknownExample(
  sent: Sent,
  raws: readonly RawFinding[],
  { origins }: Filled,
): string | undefined {
  const names = [...origins].filter(([, origin]) => origin === 'example').map(([name]) => name);
  const [only, ...others] = raws;
  const isRefused = 'answer' in sent && sent.answer.status >= 400 && sent.answer.status < 500;
  if (!names.length || !isRefused || only?.rule !== 'envelope' || others.length) return undefined;
  return `the service does not know the example of ${names.join(' and ')}`;
}
