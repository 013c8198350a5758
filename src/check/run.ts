import type { Contract, ContractOperation } from '../contract/contract.js';
import { requestFor } from '../contract/request.js';
import { readBody } from './body.js';
import { completed } from './complete.js';
import { maskedCurl } from './curl.js';
import type { Finding, RawFinding } from './finding.js';
import { createInputFinder, type Filled, type InputOptions } from './inputs.js';
import { finding, judgeAnswer, judgeSuccess } from './judge.js';
import { negativeFindings } from './negative.js';
import { type Selection, selectOperations } from './plan.js';
import { type CheckReport, type Outcome, outcomeOf } from './report.js';
import { createSender, type Sender, type Sent } from './send.js';
import { toolsOf } from './tools.js';
import { inWaves } from './waves.js';

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
  /** Name of the variable that stands for the key in commands. */
  readonly keyVariable?: string;
  /** Name of the target in the report. */
  readonly target?: string;
}

/**
 * Calls operations, those that only read unless told otherwise, and holds the answers against the contract.
 * @throws {CheckError} for a selection that can't be
 */
export async function check(contract: Contract, options: CheckOptions): Promise<CheckReport> {
  const started = performance.now();
  const { slow = 5000 } = options;
  const sender = createSender(limitsOf(options));
  const { operations, skipped, mayCall } = selectOperations(contract, options);
  const finder = createInputFinder(contract, options);
  const watch = createWatch(sender);
  const outcomes = new Map<ContractOperation, Outcome>();

  const call = async (operation: ContractOperation, filled: Filled): Promise<void> => {
    const request = await requestFor(contract, operation, filled.input, options);
    const raws: RawFinding[] = [];
    const sent = await sender.send(request, (result) => {
      if ('held' in result) return;
      raws.push(...judged(operation, result));
      watch(raws);
    });
    if ('held' in sent) {
      outcomes.set(operation, outcomeOf(operation, { skipped: sent.held }));
      return;
    }
    const unknown = unknownExample(sent, raws, filled);
    if (unknown) {
      outcomes.set(operation, outcomeOf(operation, { skipped: unknown }));
      return;
    }
    if (options.negative && operation.safety === 'read' && operations.includes(operation)) {
      raws.push(...(await negativeFindings(contract, operation, filled.input, options, sender)));
    }
    const { milliseconds } = sent;
    const findings = await withPlaces(operation, filled, raws);
    outcomes.set(operation, outcomeOf(operation, { milliseconds, findings }));
  };

  const judged = (operation: ContractOperation, sent: Exclude<Sent, { held: string }>) => {
    if ('failure' in sent) return [finding('unreachable', sent.failure, operation.pointer)];
    const { answer, milliseconds } = sent;
    const raws = judgeAnswer(operation, answer, toolsOf(contract).inspect);
    const failures = judgeSuccess(operation, answer, raws);
    if (failures.length === 0 && answer.status < 300) {
      finder.learn(operation, answer.status, readBody(answer.text).json?.value);
    }
    raws.push(...failures);
    if (milliseconds > slow) {
      const message = `the answer took longer than ${slow} ms`;
      raws.push({ ...finding('slow', message, operation.pointer), value: `${milliseconds} ms` });
    }
    return raws;
  };

  const withPlaces = async (
    operation: ContractOperation,
    { input }: Filled,
    raws: readonly RawFinding[],
  ): Promise<Finding[]> => {
    if (raws.length === 0) return [];
    const curl = await maskedCurl(contract, operation, input, options);
    return completed(raws, { operation, sources: toolsOf(contract).sources, curl });
  };

  const lacking = await inWaves(operations, finder, mayCall, call);
  for (const [operation, reason] of [...lacking, ...skipped]) {
    outcomes.set(operation, outcomeOf(operation, { skipped: reason }));
  }
  const selected = new Set([...operations, ...skipped.keys()]);
  return {
    provider: contract.provider,
    ...(options.target !== undefined && { target: options.target }),
    subject: options.baseUrl,
    outcomes: contract.operations
      .filter((operation) => selected.has(operation))
      .flatMap((operation) => outcomes.get(operation) ?? []),
    requests: sender.count,
    milliseconds: Math.round(performance.now() - started),
  };
}

/** Limits that are kind to small sites; a mock on this machine is not held back. */
export function limitsOf({
  baseUrl,
  timeout = 10_000,
  concurrency = 2,
  rate,
  maxRequests = 200,
}: CheckOptions) {
  const { hostname } = new URL(baseUrl);
  const isLocal = /^(localhost|127\.[\d.]+|\[::1\])$/.test(hostname);
  return {
    timeout,
    concurrency,
    rate: rate ?? (isLocal ? Number.POSITIVE_INFINITY : 5),
    maxRequests,
  };
}

/** This often in a row the same wall is enough. */
const PATIENCE = 3;

/** Stops a check that gets no answers, or whose key is refused: more of it helps no one and may lock the key. */
function createWatch(sender: Sender): (raws: readonly RawFinding[]) => void {
  const rows = { 'no answer': 0, 'the key is refused': 0 };
  return (raws) => {
    const isSilent = raws.some((raw) => raw.class === 'unreachable');
    const isRefused = raws.some((raw) => raw.message.startsWith('the key is refused'));
    rows['no answer'] = isSilent ? rows['no answer'] + 1 : 0;
    rows['the key is refused'] = isRefused ? rows['the key is refused'] + 1 : 0;
    for (const [wall, times] of Object.entries(rows)) {
      if (times >= PATIENCE) sender.stop(`${wall}, ${times} times in a row`);
    }
  };
}

/** A refusal of an example that this service does not know says nothing about the contract. */
function unknownExample(
  sent: Sent,
  raws: readonly RawFinding[],
  { origins }: Filled,
): string | undefined {
  const names = [...origins].filter(([, origin]) => origin === 'example').map(([name]) => name);
  const [only, ...others] = raws;
  const isRefused = 'answer' in sent && sent.answer.status >= 400 && sent.answer.status < 500;
  if (!names.length || !isRefused || only?.class !== 'envelope' || others.length) return undefined;
  return `the service does not know the example of ${names.join(' and ')}`;
}
