import { type Key, listKeyVariables } from '../../contract/access.js';
import type { Contract, ContractOperation } from '../../contract/contract.js';
import { readRecording } from '../../wire/har.js';
import type { Exchange } from '../../wire/har-exchange.js';
import { createRequestReader, type RequestReader } from '../../wire/read-request.js';
import { createRouter, type Router } from '../../wire/router.js';
import { OBSTACLES } from '../findings/cause.js';
import { type Coverage, createCoverage } from '../findings/coverage.js';
import { toRecordedCurl } from '../findings/curl.js';
import type { Finding, RawFinding } from '../findings/finding.js';
import { groupFindings, limitFindings, mergeFindings } from '../findings/group.js';
import { findObstacle } from '../findings/obstacle.js';
import { type CheckReport, createOutcome, type Unreadable } from '../findings/report.js';
import { checkRequest } from '../findings/request.js';
import { checkDuration, checkResponse, checkSuccess, SLOW } from '../findings/response.js';
import { getTools } from '../findings/tools.js';
import { type CircuitBreaker, createCircuitBreaker } from '../live/circuit-breaker.js';
import { selectOperations } from '../live/select.js';
import { findKeys, learnSecrets } from '../redact/request.js';
import { createLearningRedactor, type LearningRedactor, redactDeep } from '../redact/secrets.js';
import { countUnmatched, type UnmatchedCounts } from './unmatched.js';

export interface RecordingOptions {
  /** Only requests below one of these addresses count, and their paths begin after it. Default: all requests. */
  readonly baseUrls?: readonly string[];
  /** Name of the target in the report. */
  readonly target?: string;
  /** Ids of operations and tags. Default: all. */
  readonly only?: readonly string[];
  /** The role of the key; operations for other roles are left out. */
  readonly role?: string;
  /** Responses that took longer, in milliseconds, are findings. Default: 5000. */
  readonly slow?: number;
  /** Name of the environment variable that stands for the key in commands, or one for each credential. Default: those of the provider. */
  readonly keyVariable?: Key;
  /** Secrets that no report may hold, beside those of the recording itself. */
  readonly secrets?: readonly string[];
  /** Told after each exchange how many are done. */
  readonly onProgress?: (done: number) => void;
}

/** More entries that can't be read than this are not listed one by one. */
const MAX_UNREADABLE = 50;
/** Different findings of one operation that are remembered. */
const MAX_KINDS = 1000;

/**
 * Holds the requests and responses of a recording against the contract, offline. Memory depends on the largest exchange
 * and on how many kinds of findings there are, not on the length of the recording. An entry that can't be read is one
 * line of the report.
 *
 * @param path HAR 1.2, or one HAR entry in each line for `.ndjson` and `.jsonl`
 * @returns what became of each operation
 * @throws {ExpectedError} for a file that is no recording
 * @example
 * const report = await checkRecording(loadContract('affise'), 'traffic.har');
 */
export async function checkRecording(
  contract: Contract,
  path: string,
  options: RecordingOptions = {},
): Promise<CheckReport> {
  const started = new Date();
  const replay = createReplay(contract, options);
  for await (const reading of readRecording(path)) {
    const { entry } = reading;
    if (reading.kind === 'unreadable') addUnreadable(replay, { entry, reason: reading.reason });
    else if (reading.kind === 'unclosed') {
      const reason = 'the file ends behind it: whoever wrote it was ended before it could close it';
      addUnreadable(replay, { entry, reason });
    } else {
      await checkExchange(replay, reading.exchange).catch((error: Error) => {
        addUnreadable(replay, { entry, reason: `it could not be checked (${error.name})` });
      });
    }
  }
  return toReport(replay, path, started);
}

/** What is known of one operation. */
interface Seen {
  /** Exchanges of which a response was held against the contract. */
  checked: number;
  /** Why others say nothing, the last reason. */
  silence?: string;
  /** Whether there are findings on what was sent. */
  isWrongRequest?: true;
  readonly findings: Map<string, Finding>;
  /** Findings that are not remembered. */
  dropped: number;
}

interface Replay {
  readonly contract: Contract;
  readonly options: RecordingOptions;
  readonly wanted: ReadonlySet<ContractOperation>;
  readonly route: Router;
  readonly read: RequestReader;
  readonly coverage: Coverage;
  /** Notices where all responses are the same page of somebody else. */
  readonly breaker: CircuitBreaker;
  /** Knows what the recording has told so far that is secret. */
  readonly redactor: LearningRedactor;
  readonly seen: Map<ContractOperation, Seen>;
  readonly unmatched: UnmatchedCounts;
  readonly unreadable: Unreadable[];
  requests: number;
}

function createReplay(contract: Contract, options: RecordingOptions): Replay {
  const { only, role, secrets = [] } = options;
  const selected = selectOperations(contract, { ...(only && { only }), ...(role && { role }) });
  const redactor = createLearningRedactor();
  for (const value of secrets) redactor.add({ value, mark: '***' });
  const others = [...selected.skipped].filter(([, { skippedBy }]) => skippedBy === 'safety');
  return {
    contract,
    options,
    wanted: new Set([...selected.operations, ...others.map(([operation]) => operation)]),
    route: createRouter(contract),
    read: createRequestReader(contract),
    coverage: createCoverage(contract),
    breaker: createCircuitBreaker({ stop: () => {} }),
    redactor,
    seen: new Map(),
    unmatched: new Map(),
    unreadable: [],
    requests: 0,
  };
}

async function checkExchange(replay: Replay, exchange: Exchange): Promise<void> {
  const { contract, options, route, wanted, unmatched } = replay;
  const { method, url } = exchange;
  const path = findPath(url, options.baseUrls);
  if (path === undefined || method === 'OPTIONS') return;
  replay.requests += 1;
  options.onProgress?.(replay.requests);
  learn(replay, exchange);
  const match = route(method, path, url.searchParams);
  if (!('operation' in match)) {
    countUnmatched(unmatched, method, replay.redactor.redact(path));
    return;
  }
  const { operation, pathParams } = match;
  if (!wanted.has(operation)) return;
  const seen: Seen = replay.seen.get(operation) ?? {
    checked: 0,
    findings: new Map(),
    dropped: 0,
  };
  replay.seen.set(operation, seen);
  const arrived = { exchange, operation, pathParams, path: url.pathname };
  const raws = await checkRequest(contract, replay.read, replay.coverage, arrived);
  if (raws.length > 0) seen.isWrongRequest = true;
  raws.push(...checkRecordedResponse(replay, operation, exchange, seen, raws.length === 0));
  if (raws.length > 0) await addFindings(replay, operation, exchange, seen, raws);
}

/** Holds the response against the contract, or says why it says nothing of it. */
function checkRecordedResponse(
  { coverage, options, breaker }: Replay,
  operation: ContractOperation,
  { url, response, silence, milliseconds }: Exchange,
  seen: Seen,
  isRightRequest: boolean,
): RawFinding[] {
  if (!response) {
    seen.silence = silence ?? 'the recording has no response';
    return [];
  }
  const obstacle = findObstacle(response);
  if (obstacle) {
    seen.silence = `${OBSTACLES[obstacle].says} (HTTP ${response.status})`;
    return [];
  }
  const raws = checkResponse(operation, response, coverage.inspectorFor(operation));
  breaker.watch(operation, raws, { response, url });
  const isKnown = raws.every(({ rule }) => rule !== 'undocumented-status');
  if (response.isOmitted && isKnown) seen.silence = 'the recording has no body of its response';
  else seen.checked += 1;
  coverage.touchStatus(operation, response.status);
  // A refusal may be what a wrong request deserves; of a right one it is worth a look.
  const isSuspicious = isRightRequest && response.status < 300;
  const failures = isSuspicious ? checkSuccess(operation, response, raws) : [];
  const late = checkDuration(operation, milliseconds, options.slow ?? SLOW);
  const worthALook = failures.filter(({ cause }) => cause !== 'unavailable');
  return [...raws, ...worthALook.map(toWarning), ...late];
}

function toWarning(raw: RawFinding): RawFinding {
  return { ...raw, severity: 'warning' };
}

async function addFindings(
  replay: Replay,
  operation: ContractOperation,
  exchange: Exchange,
  seen: Seen,
  raws: readonly RawFinding[],
): Promise<void> {
  const { contract, options } = replay;
  const { redact } = replay.redactor;
  const { sources } = getTools(contract);
  const found = groupFindings(raws, { operation, sources, redact });
  const { fresh, dropped } = mergeFindings(seen.findings, found, MAX_KINDS);
  seen.dropped += dropped;
  if (fresh.length === 0) return;
  const curl = await toRecordedCurl(contract, exchange, redact, options.keyVariable);
  for (const key of fresh) {
    const finding = seen.findings.get(key);
    if (finding) seen.findings.set(key, { ...finding, curl });
  }
}

/** What an exchange tells that is secret is looked for in all findings, also in those of others. */
function learn(replay: Replay, { url, headers, body, response }: Exchange): void {
  const { contract, options, redactor } = replay;
  const variables = listKeyVariables(contract, options.keyVariable);
  const request = { url, headers, ...(body && { text: Buffer.from(body).toString() }) };
  for (const { value, index } of findKeys(contract, request))
    redactor.add({ value, mark: `$${variables[index]}` });
  for (const carrier of response ? [request, response] : [request]) {
    for (const value of learnSecrets(contract, carrier)) redactor.add({ value, mark: '***' });
  }
}

function addUnreadable({ unreadable }: Replay, one: Unreadable): void {
  if (unreadable.length < MAX_UNREADABLE) unreadable.push(one);
}

/** The path after the base address; nothing for requests to other places. */
function findPath(url: URL, baseUrls: readonly string[] | undefined): string | undefined {
  if (!baseUrls) return url.pathname;
  for (const baseUrl of baseUrls) {
    const base = new URL(baseUrl);
    const prefix = base.pathname.replace(/(?<!\/)\/+$/, '');
    if (url.origin !== base.origin || !`${url.pathname}/`.startsWith(`${prefix}/`)) continue;
    return url.pathname.slice(prefix.length) || '/';
  }
  return undefined;
}

function toReport(replay: Replay, path: string, started: Date): CheckReport {
  const { contract, options, wanted, seen, coverage, unmatched, unreadable, requests } = replay;
  const met = replay.breaker.conclude();
  for (const operation of met?.operations ?? []) {
    const one = seen.get(operation);
    if (!met || !one || one.isWrongRequest) continue;
    const silence = OBSTACLES[met.cause].says;
    seen.set(operation, { silence, checked: 0, findings: new Map(), dropped: 0 });
  }
  const report: CheckReport = {
    provider: contract.provider,
    contractVersion: contract.document.info.version ?? '',
    startedAt: started.toISOString(),
    ...(options.target !== undefined && { target: options.target }),
    subject: path,
    ...(options.role !== undefined && { role: options.role }),
    outcomes: contract.operations
      .filter((operation) => wanted.has(operation))
      .map((operation) => toOutcome(operation, seen.get(operation), coverage)),
    coverage: coverage.summarize(),
    ...(unmatched.size && { unmatched: [...unmatched.values()] }),
    ...(unreadable.length && { unreadable }),
    requests,
    milliseconds: Date.now() - started.getTime(),
  };
  // What was learnt late may stand in what was found early.
  return redactDeep(report, replay.redactor.redact);
}

function toOutcome(operation: ContractOperation, seen: Seen | undefined, coverage: Coverage) {
  if (!seen) {
    const skipped = 'it is not in the recording';
    return createOutcome(operation, { skipped, skippedBy: 'unrecorded' });
  }
  const { checked, silence, dropped } = seen;
  const { findings, more = 0 } = limitFindings([...seen.findings.values()]);
  if (checked === 0 && findings.length === 0 && silence !== undefined) {
    return createOutcome(operation, { skipped: silence, skippedBy: 'unrecorded' });
  }
  return createOutcome(operation, {
    exchanges: checked,
    findings,
    ...(more + dropped > 0 && { more: more + dropped }),
    ...(coverage.hadNoRows(operation) && {
      note: 'its lists were empty, no row was held against the contract',
    }),
  });
}
