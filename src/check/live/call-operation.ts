import { InputError } from '../../client/encode.js';
import { getByPointer } from '../../client/pointer.js';
import type { ContractOperation } from '../../contract/contract.js';
import { getByName } from '../../wire/brackets.js';
import { prepareOperation } from '../../wire/prepare.js';
import { isObstacle, OBSTACLES } from '../findings/cause.js';
import { toMaskedCurl } from '../findings/curl.js';
import { createFinding, type RawFinding } from '../findings/finding.js';
import { groupFindings, limitFindings } from '../findings/group.js';
import { findObstacle } from '../findings/obstacle.js';
import { readBody } from '../findings/read-body.js';
import { createOutcome, type Outcome } from '../findings/report.js';
import { checkAge } from '../findings/request.js';
import { checkDuration, checkResponse, checkSuccess, SLOW } from '../findings/response.js';
import { getTools } from '../findings/tools.js';
import type { Filled } from './inputs.js';
import { sendProbes } from './probes.js';
import { describeRoles } from './role.js';
import type { Run } from './run.js';
import type { Sent, Unsent } from './send.js';

/** Calls one operation; whatever happens, it has an outcome and the check goes on. */
export async function callOperation(
  run: Run,
  operation: ContractOperation,
  filled: Filled,
): Promise<void> {
  const { outcomes, selected, options } = run;
  const rest = await tryOperation(run, operation, filled).catch(
    (error: Error): Partial<Outcome> => ({
      skipped: `the check itself failed on it (${error.name}); please report it`,
      skippedBy: 'error',
    }),
  );
  outcomes.set(operation, createOutcome(operation, rest));
  const done = selected.operations.filter((one) => outcomes.has(one)).length;
  options.onProgress?.(done, selected.operations.length);
}

async function tryOperation(
  run: Run,
  operation: ContractOperation,
  filled: Filled,
): Promise<Partial<Outcome>> {
  const { contract, options, sender, roles, selected } = run;
  const { baseUrl, key } = options;
  let request: Request;
  try {
    request = await prepareOperation(contract, operation, filled.input, { baseUrl, key });
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { skipped: `its input can't be sent, ${error.message}`, skippedBy: 'input' };
  }
  const url = new URL(request.url);
  let raws: RawFinding[] = [];
  const sent = await sender.send(request, {
    mayRepeat: operation.safety !== 'unsafe',
    hold: () => (roles.suits(operation) ? undefined : skipForRole(operation)),
    look: (result) => {
      if (result.kind === 'skipped') return;
      raws = checkSent(run, operation, result);
      if (isForbidden(raws)) roles.exclude(operation);
      const seen = result.kind === 'response' ? { response: result.response, url } : undefined;
      const isUnknown = findUnknownExample(result, raws, filled) !== undefined;
      if (findAbsence(raws) === undefined)
        run.breaker.watch(operation, isUnknown ? [] : raws, seen);
    },
  });
  if (sent.kind === 'skipped') return toSkip(sent);
  if (isForbidden(raws) && !roles.suits(operation)) return toSkip(skipForRole(operation));
  const absence = findAbsence(raws);
  if (absence !== undefined) return { skipped: absence, skippedBy: 'unavailable' };
  const unknown = findUnknownExample(sent, raws, filled);
  if (unknown !== undefined) return { skipped: unknown, skippedBy: 'unknown' };
  run.inputs.set(operation, filled);
  touchInput(run, operation, filled);
  const isProbed = options.negative && operation.safety === 'read';
  const probes =
    isProbed && selected.operations.includes(operation)
      ? await sendProbes(contract, operation, filled.input, options, sender)
      : { findings: [] };
  // What no service has answered says nothing of its age either.
  const age = raws.some(({ cause }) => isObstacle(cause)) ? [] : checkAge(operation);
  return {
    milliseconds: sent.milliseconds,
    ...(await completeFindings(run, operation, [...raws, ...age, ...probes.findings])),
    ...(probes.unsent && { unsent: probes.unsent }),
    ...noteRows(run, operation, sent),
  };
}

/** What a service says that does not have the operation here and now; nothing of the contract is contradicted by it. */
function findAbsence([only, ...others]: readonly RawFinding[]): string | undefined {
  return only?.cause === 'unavailable' && others.length === 0 ? only.message : undefined;
}

function isForbidden(raws: readonly RawFinding[]): boolean {
  return raws.some(({ cause }) => cause === 'forbidden');
}

function skipForRole(operation: ContractOperation): Unsent & { readonly option: string } {
  return { kind: 'skipped', reason: describeRoles(operation), by: 'role', option: 'role' };
}

function toSkip({ reason, by, option }: Unsent & { readonly option?: string }): Partial<Outcome> {
  return { skipped: reason, skippedBy: by, ...(option !== undefined && { option }) };
}

/** What is wrong with what came. A response that an obstacle has given is not held against the contract. */
function checkSent(
  { coverage, finder, options }: Run,
  operation: ContractOperation,
  sent: Exclude<Sent, Unsent>,
): RawFinding[] {
  const { pointer } = operation;
  if (sent.kind === 'failure') {
    return [{ ...createFinding('unreachable', sent.message, pointer), cause: sent.cause }];
  }
  const { response, milliseconds } = sent;
  const obstacle = findObstacle(response);
  if (obstacle) {
    const message = `${OBSTACLES[obstacle].says} (HTTP ${response.status})`;
    return [{ ...createFinding('unreachable', message, pointer), cause: obstacle }];
  }
  const raws = checkResponse(operation, response, coverage.inspectorFor(operation));
  const failures = checkSuccess(operation, response, raws);
  // A key that is refused shows nothing of the service, be it refused in other words than the documented ones.
  if (failures.some(({ cause }) => isObstacle(cause))) return failures;
  if (failures.some(({ cause }) => cause === 'unavailable')) return [...raws, ...failures];
  coverage.touchStatus(operation, response.status);
  if (failures.length === 0 && response.status < 300) {
    finder.learn(operation, response.status, readBody(response.text).json?.value);
  }
  return [...raws, ...failures, ...checkDuration(operation, milliseconds, options.slow ?? SLOW)];
}

/** A refusal of an example that this service does not know says nothing about the contract. */
function findUnknownExample(
  sent: Sent,
  raws: readonly RawFinding[],
  { origins }: Filled,
): string | undefined {
  const names = [...origins].filter(([, origin]) => origin === 'example').map(([name]) => name);
  const [only, ...others] = raws;
  if (sent.kind !== 'response' || sent.response.status >= 500) return undefined;
  if (!names.length || only?.rule !== 'envelope' || others.length) return undefined;
  // Under 2xx a failure is drift, unless the contract has just that one.
  if (sent.response.status < 400 && only.cause !== 'documented-failure') return undefined;
  return `the service does not know the example of ${names.join(' and ')}`;
}

function touchInput({ coverage }: Run, operation: ContractOperation, { input }: Filled): void {
  const inspect = coverage.inspectorFor(operation);
  for (const { name, pointer } of operation.parameters) {
    const value = getByName(input, name);
    if (value === undefined) continue;
    coverage.touchParameter(operation, name);
    inspect(`${pointer}/schema`, value);
  }
}

/** An empty list shows nothing of its rows. */
function noteRows({ coverage }: Run, operation: ContractOperation, sent: Sent): { note?: string } {
  if (sent.kind !== 'response' || sent.response.status >= 300) return {};
  const { pagination } = operation;
  const body = pagination && readBody(sent.response.text).json?.value;
  const rows = pagination && getByPointer(body, pagination.items);
  const isEmpty = pagination
    ? typeof rows === 'object' && rows !== null && Object.keys(rows).length === 0
    : coverage.hadNoRows(operation);
  return isEmpty ? { note: 'its list was empty, no row was held against the contract' } : {};
}

/** Findings of one operation, with the command that shows them. */
export async function completeFindings(
  { contract, options, redact, inputs }: Run,
  operation: ContractOperation,
  raws: readonly RawFinding[],
): Promise<Pick<Outcome, 'findings' | 'more'>> {
  const filled = inputs.get(operation);
  if (raws.length === 0 || !filled) return { findings: [] };
  const target = { ...options, key: undefined };
  const curl = await toMaskedCurl(contract, operation, filled.input, target);
  const { sources } = getTools(contract);
  return limitFindings(groupFindings(raws, { operation, sources, redact, curl }));
}
