/** Plans for Dredd: what it must send and expect, and what became of each of them. */
import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Contract } from '../src/contract/contract.js';
import { packageRoot } from '../src/contract/document.js';
import type { DocumentedResponse } from '../src/contract/responses.js';
import { withScratchFolder } from '../src/support/scratch.js';
import { toDraft07 } from './draft07.js';

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

export type Plan = Record<string, PlanEntry>;

/** Transactions of one run. Dredd copies them first, in time that grows with the square of their number. */
const RUN = 300;

/**
 * Sends every transaction of a plan through Dredd to the server at an address, one after the other.
 * @param pause time between the starts of two, in milliseconds
 */
export async function runPlan(plan: Plan, url: string, pause = 0): Promise<DreddOutcome> {
  const entries = Object.entries(plan);
  const outcomes: DreddOutcome[] = [];
  for (let start = 0; start < entries.length; start += RUN) {
    const part = Object.fromEntries(entries.slice(start, start + RUN));
    outcomes.push(await runDreddOnce(part, url, pause));
  }
  return {
    planned: entries.length,
    passed: outcomes.reduce((sum, { passed }) => sum + passed, 0),
    failures: outcomes.flatMap(({ failures }) => failures),
  };
}

async function runDreddOnce(plan: Plan, url: string, pause: number): Promise<DreddOutcome> {
  return withScratchFolder(async (scratch) => {
    const feed = join(scratch, 'feed.json');
    const env = {
      DREDD_PLAN: join(scratch, 'plan.json'),
      DREDD_RESULTS: join(scratch, 'results.json'),
      DREDD_PAUSE: String(pause),
    };
    writeFileSync(feed, JSON.stringify(toFeed(plan)));
    writeFileSync(env.DREDD_PLAN, JSON.stringify(plan));
    const log = await spawnDredd(
      [feed, url, '--hookfiles', 'hooks.cjs', '--loglevel', 'error'],
      env,
    );
    return toOutcome(plan, readResults(env.DREDD_RESULTS, log));
  });
}

/**
 * What Dredd must send and expect for a documented response.
 * @param url where the server of the plan is; the path begins after it
 */
export async function createEntry(
  contract: Contract,
  documented: DocumentedResponse,
  request: Request,
  url: string,
): Promise<PlanEntry> {
  const { response, content, name } = documented;
  const body = await request.text();
  return {
    name: `${contract.provider} ${name}`,
    method: request.method,
    path: request.url.slice(url.length),
    headers: Object.fromEntries(request.headers),
    ...(body && { body }),
    status: response.status,
    ...(content && { mediaType: content.mediaType }),
    ...toExpectation(contract, documented),
  };
}

function toExpectation(contract: Contract, { content }: DocumentedResponse): Partial<PlanEntry> {
  if (!content) return { empty: true };
  const schema = toDraft07(contract.document, content.schemaPointer);
  if (content.mediaType.includes('json')) return { schema: JSON.stringify(schema) };
  return typeof schema.pattern === 'string' ? { pattern: schema.pattern } : {};
}

/** The least document that makes Dredd send one request a path and expect a status and a media type. */
function toFeed(plan: Plan): unknown {
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

/**
 * Runs the Dredd command line in its own folder.
 * @returns all that it wrote
 */
export function spawnDredd(args: readonly string[], env: Record<string, string>): Promise<string> {
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

function readResults(path: string, log: string): Record<string, string | null> {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Record<string, string | null>;
  } catch {
    throw new Error(`Dredd wrote no results; it said: ${log.slice(-2000)}`);
  }
}

/** What Dredd says of each planned transaction; silence is a failure. */
export function toOutcome(
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
