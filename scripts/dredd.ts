/**
 * Runs Dredd as a second, independent runner over every documented answer of every provider: `npm run test:dredd`.
 * It is fed by a plan made from the contracts, and a planned transaction that did not run is a failure.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createInputFinder } from '../src/check/inputs.js';
import { keepPrivate } from '../src/check/keys.js';
import { type LiveTarget, liveTarget } from '../src/check/live.js';
import { selectOperations } from '../src/check/plan.js';
import { createRedactor } from '../src/check/redact.js';
import { type DocumentedAnswer, documentedAnswers, wishHeaders } from '../src/contract/answers.js';
import { type Contract, loadContract } from '../src/contract/contract.js';
import { packageRoot, providerIds } from '../src/contract/document.js';
import { exampleInput, requestFor } from '../src/contract/request.js';
import { createMock } from '../src/mock/mock.js';
import { type Handler, listen } from '../src/mock/server.js';
import { draft07Schema } from './draft07.js';

export interface DreddOutcome {
  readonly planned: number;
  readonly passed: number;
  /** Planned transactions that failed or never ran, with what was wrong. */
  readonly failures: readonly { readonly name: string; readonly message: string }[];
}

export interface PlanEntry {
  name: string;
  method: string;
  path: string;
  headers: Record<string, string>;
  body?: string;
  status: number;
  mediaType?: string;
  /** JSON Schema of the body, for JSON. */
  schema?: string;
  /** Pattern of the body, for texts. */
  pattern?: string;
  /** No body is documented. */
  empty?: true;
}

export interface DreddOptions {
  providers?: readonly string[];
  /** What answers in place of the mocks; the tests damage answers here. */
  instead?: (mocks: Handler) => Handler;
}

/** Serves the mocks on a free port and sends every planned transaction through Dredd. */
export async function runDredd({
  providers = providerIds(),
  instead = (mocks) => mocks,
}: DreddOptions = {}): Promise<DreddOutcome> {
  const mock = await createMock({ providers, prefixed: true });
  const server = await listen(instead(mock.fetch));
  try {
    return await runPlan(await planOf(providers.map(loadContract), server.url), server.url);
  } finally {
    await server.close();
  }
}

/** Sends every transaction of a plan through Dredd to the server at an address. */
export async function runPlan(plan: Plan, url: string): Promise<DreddOutcome> {
  const scratch = mkdtempSync(join(tmpdir(), 'affiliate-contracts-'));
  try {
    const feed = join(scratch, 'feed.json');
    const env = {
      DREDD_PLAN: join(scratch, 'plan.json'),
      DREDD_RESULTS: join(scratch, 'results.json'),
    };
    writeFileSync(feed, JSON.stringify(feedOf(plan)));
    writeFileSync(env.DREDD_PLAN, JSON.stringify(plan));
    const log = await dredd([feed, url, '--hookfiles', 'hooks.cjs', '--loglevel', 'error'], env);
    return outcomeOf(plan, resultsAt(env.DREDD_RESULTS, log));
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

export type Plan = Record<string, PlanEntry>;

async function planOf(contracts: readonly Contract[], url: string): Promise<Plan> {
  const plan: Plan = {};
  for (const contract of contracts) {
    for (const answer of documentedAnswers(contract)) {
      plan[`/${contract.provider}/${Object.keys(plan).length}`] = await entryOf(
        contract,
        answer,
        url,
      );
    }
  }
  return plan;
}

async function entryOf(
  contract: Contract,
  answer: DocumentedAnswer,
  url: string,
): Promise<PlanEntry> {
  const target = { baseUrl: `${url}/${contract.provider}`, key: 'k' };
  const { operation } = answer;
  const request = await requestFor(contract, operation, exampleInput(operation), target);
  const entry = await entryFor(contract, answer, request, url);
  return { ...entry, headers: { ...entry.headers, ...wishHeaders(answer) } };
}

/**
 * What Dredd must send and expect for an answer.
 * @param url where the server of the plan is; the path begins after it
 */
export async function entryFor(
  contract: Contract,
  answer: DocumentedAnswer,
  request: Request,
  url: string,
): Promise<PlanEntry> {
  const { response, content, name } = answer;
  const body = await request.text();
  return {
    name: `${contract.provider} ${name}`,
    method: request.method,
    path: request.url.slice(url.length),
    headers: Object.fromEntries(request.headers),
    ...(body && { body }),
    status: response.status,
    ...(content && { mediaType: content.mediaType }),
    ...expectation(contract, answer),
  };
}

function expectation(contract: Contract, { content }: DocumentedAnswer): Partial<PlanEntry> {
  if (!content) return { empty: true };
  const schema = draft07Schema(contract.document, content.schemaPointer);
  if (content.mediaType.includes('json')) return { schema: JSON.stringify(schema) };
  return typeof schema.pattern === 'string' ? { pattern: schema.pattern } : {};
}

/** The least document that makes Dredd send one request a path and expect a status and a media type. */
function feedOf(plan: Plan): unknown {
  const paths = Object.entries(plan).map(([path, { name, method, status, mediaType }]) => {
    const response = { description: name, ...(mediaType && { content: { [mediaType]: {} } }) };
    return [path, { [method.toLowerCase()]: { summary: name, responses: { [status]: response } } }];
  });
  return {
    openapi: '3.0.3',
    info: { title: 'feed', version: '1.0.0' },
    paths: Object.fromEntries(paths),
  };
}

function dredd(args: readonly string[], env: Record<string, string>): Promise<string> {
  const cwd = join(packageRoot, 'tools/dredd');
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['node_modules/dredd/bin/dredd', ...args], {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let log = '';
    child.stdout.on('data', (chunk) => (log += chunk));
    child.stderr.on('data', (chunk) => (log += chunk));
    child.on('error', reject);
    child.on('close', () => resolve(log));
  });
}

function resultsAt(path: string, log: string): Record<string, string | null> {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Record<string, string | null>;
  } catch {
    throw new Error(`Dredd wrote no results; it said: ${log.slice(-2000)}`);
  }
}

/** What Dredd says of each planned transaction; silence is a failure. */
export function outcomeOf(
  plan: Readonly<Record<string, { name: string }>>,
  results: Record<string, string | null>,
): DreddOutcome {
  const failures = Object.entries(plan).flatMap(([path, { name }]) => {
    const message = path in results ? results[path] : 'planned, but did not run';
    return typeof message === 'string' ? [{ name, message }] : [];
  });
  const planned = Object.keys(plan).length;
  return { planned, passed: planned - failures.length, failures };
}

/**
 * The same against a service from the environment: what only reads and has all its input is called, with the answer
 * that the contract documents for success.
 */
async function runLive({
  contract,
  baseUrl,
  settings,
  ...target
}: LiveTarget): Promise<DreddOutcome> {
  keepPrivate(baseUrl, settings.allowHttp);
  const key = target.key();
  const finder = createInputFinder(contract, settings);
  const plan: Plan = {};
  const { origin } = new URL(baseUrl);
  for (const operation of selectOperations(contract, settings).operations) {
    const filled = finder.fill(operation);
    const response = operation.responses.find(({ status }) => status < 400);
    if (!('input' in filled) || !response) {
      console.error(`dredd: ${operation.id} is left out, its input is not known`);
      continue;
    }
    const request = await requestFor(contract, operation, filled.input, { baseUrl, key });
    const [content] = response.content;
    const answer = { operation, response, ...(content && { content }), name: operation.id };
    plan[`/${contract.provider}/${operation.id}`] = await entryFor(
      contract,
      answer,
      request,
      origin,
    );
  }
  const redact = createRedactor([{ value: key, mark: `$${settings.keyVariable}` }]);
  const outcome = await runPlan(plan, origin);
  const failures = outcome.failures.map(({ name, message }) => ({
    name,
    message: redact(message),
  }));
  return { ...outcome, failures };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const live = liveTarget();
  const { planned, passed, failures } = await (live ? runLive(live) : runDredd());
  for (const { name, message } of failures) console.error(`${name}: ${message}`);
  console.log(`dredd: ${planned} planned, ${passed} passed, ${failures.length} failed`);
  process.exitCode = failures.length ? 1 : 0;
}
