import type { Contract, ContractOperation } from '../../contract/contract.js';
import { type Exchange, readExchanges } from '../../wire/har.js';
import { createRequestReader } from '../../wire/read-request.js';
import { createRouter } from '../../wire/router.js';
import { findKeys } from '../config/keys.js';
import { toRecordedCurl } from '../findings/curl.js';
import type { Finding, RawFinding } from '../findings/finding.js';
import { groupFindings, mergeFindings } from '../findings/group.js';
import { type CheckReport, createOutcome, type Unmatched } from '../findings/report.js';
import { checkRequest } from '../findings/request.js';
import { checkDuration, checkResponse, checkSuccess, SLOW } from '../findings/response.js';
import { toolsOf } from '../findings/tools.js';
import { selectOperations } from '../live/select.js';
import { redactPersonalData } from '../redact/persons.js';
import { createRedactor, type Redactor, redactDeep } from '../redact/secrets.js';

export interface RecordingOptions {
  /** Only requests below this address count, and their paths begin after it; all requests unless given. */
  readonly baseUrl?: string;
  readonly target?: string;
  /** Ids of operations and tags; all unless given. */
  readonly only?: readonly string[];
  /** Answers that took longer, in milliseconds, are findings; 5 seconds unless told. */
  readonly slow?: number;
  /** Name of the variable that stands for the key in commands. */
  readonly keyVariable?: string;
  /** Told after each exchange how many are done. */
  readonly onProgress?: (done: number) => void;
}

/** More different unmatched requests than this are not listed one by one. */
const MAX_UNMATCHED = 200;

/**
 * Holds the requests and answers of a recording against the contract, offline. Memory depends on the largest exchange
 * and on how many kinds of findings there are, not on the length of the recording.
 * @param path HAR 1.2, or one HAR entry in each line for `.ndjson` and `.jsonl`
 * @throws {CheckError} for a file that is no recording
 */
export async function checkRecording(
  contract: Contract,
  path: string,
  options: RecordingOptions = {},
): Promise<CheckReport> {
  const started = performance.now();
  const { only, slow = SLOW, keyVariable = contract.keyVariable } = options;
  const selected = selectOperations(contract, { ...(only && { only }) });
  const wanted = new Set([...selected.operations, ...selected.skipped.keys()]);
  const route = createRouter(contract);
  const read = createRequestReader(contract);
  const { inspect, sources } = toolsOf(contract);
  const exchanges = new Map<ContractOperation, number>();
  const findings = new Map<string, Finding>();
  const unmatched = new Map<string, Unmatched>();
  let requests = 0;

  const judged = async (exchange: Exchange, operation: ContractOperation, pathParams: object) => {
    const { url, response } = exchange;
    const raws = await checkRequest(contract, read, inspect, {
      exchange,
      operation,
      pathParams: pathParams as Record<string, string>,
      path: url.pathname,
    });
    if (!response) return raws;
    const answered = checkResponse(operation, response, inspect);
    // A refusal may be what a wrong request deserves; of a right one it is worth a look.
    const isRefused = raws.length === 0 && response.status < 300;
    const failures = isRefused ? checkSuccess(operation, response, answered) : [];
    const late = checkDuration(operation, exchange.milliseconds, slow);
    return [...raws, ...answered, ...failures.map(toWarning), ...late];
  };

  const withoutKeys = ({ url, headers }: Exchange): Redactor => {
    const keys = findKeys(contract, url, headers);
    return createRedactor(keys.map((value) => ({ value, mark: `$${keyVariable}` })));
  };

  for await (const exchange of readExchanges(path)) {
    const below = getPathBelow(exchange.url, options.baseUrl);
    if (below === undefined || exchange.method === 'OPTIONS') continue;
    requests += 1;
    options.onProgress?.(requests);
    const match = route(exchange.method, below, exchange.url.searchParams);
    if (!('operation' in match)) {
      countUnmatched(unmatched, exchange.method, withoutKeys(exchange)(below));
      continue;
    }
    const { operation, pathParams } = match;
    if (!wanted.has(operation)) continue;
    exchanges.set(operation, (exchanges.get(operation) ?? 0) + 1);
    const raws = await judged(exchange, operation, pathParams);
    if (raws.length === 0) continue;
    const found = redactDeep(groupFindings(raws, { operation, sources }), withoutKeys(exchange));
    const fresh = mergeFindings(findings, found);
    if (fresh.length === 0) continue;
    const curl = await toRecordedCurl(contract, exchange, keyVariable);
    for (const key of fresh) findings.set(key, { ...(findings.get(key) as Finding), curl });
  }

  const ofOperation = (id: string) => [...findings.values()].filter((f) => f.operation === id);
  return {
    provider: contract.provider,
    ...(options.target !== undefined && { target: options.target }),
    subject: path,
    outcomes: contract.operations
      .filter((operation) => wanted.has(operation))
      .map((operation) => {
        const count = exchanges.get(operation);
        if (!count) return createOutcome(operation, { skipped: 'it is not in the recording' });
        return createOutcome(operation, { exchanges: count, findings: ofOperation(operation.id) });
      }),
    ...(unmatched.size && { unmatched: [...unmatched.values()] }),
    requests,
    milliseconds: Math.round(performance.now() - started),
  };
}

function toWarning(raw: RawFinding): RawFinding {
  return { ...raw, severity: 'warning' };
}

/** The path after the base address; nothing for requests to other places. */
function getPathBelow({ origin, pathname }: URL, baseUrl: string | undefined): string | undefined {
  if (baseUrl === undefined) return pathname;
  const base = new URL(baseUrl);
  const prefix = base.pathname.replace(/\/+$/, '');
  if (origin !== base.origin || !`${pathname}/`.startsWith(`${prefix}/`)) return undefined;
  return pathname.slice(prefix.length) || '/';
}

/** Ids in paths are left out, so that requests of one kind are one line. */
function countUnmatched(unmatched: Map<string, Unmatched>, method: string, path: string): void {
  const kind = redactPersonalData(path)
    .split('/')
    .map((segment) => (/\d.*\d|^\d+$/.test(segment) && segment.length > 3 ? '*' : segment))
    .join('/');
  const key = `${method} ${kind}`;
  const known = unmatched.get(key);
  if (known) unmatched.set(key, { ...known, count: known.count + 1 });
  else if (unmatched.size < MAX_UNMATCHED) unmatched.set(key, { method, path: kind, count: 1 });
}
