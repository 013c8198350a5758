import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { entryFor, type Plan, runPlan } from '../../scripts/dredd-plan.js';
import { documentPath, packageRoot } from '../../src/contract/document.js';
import { listen } from '../../src/server/listen.js';
import { createRouter } from '../../src/wire/router.js';
import type { Success } from './answers.js';
import { byProvider, requestOf, rounds } from './requests.js';
import { serveAnswers } from './server.js';

/** What is expected of a mutant: the documented success it was made from. */
type Whole = ReadonlyMap<Success['operation'], Success>;

/** Which answers Dredd fails with our generated plan, all in one run. */
export async function caughtByPlan(answers: readonly Success[], whole: Whole): Promise<boolean[]> {
  const server = await serveAnswers(answers);
  const plan: Plan = {};
  for (const [index, answer] of answers.entries()) {
    const { contract, operation } = answer;
    const success = whole.get(operation) ?? answer;
    const response = operation.responses.find(({ status }) => status === success.status);
    if (!response) continue;
    const content = response.content.find(({ mediaType }) => mediaType === success.contentType);
    const expected = { operation, response, ...(content && { content }), name: String(index) };
    const request = await requestOf(answer, server.urlOf(index));
    plan[`/${index}`] = await entryFor(contract, expected, request, server.url);
  }
  const { failures } = await runPlan(plan, server.url);
  await server.close();
  const failed = new Set(failures.map(({ name }) => Number(name.split(' ').at(-1))));
  return answers.map((_, index) => failed.has(index));
}

/** What Dredd makes of a document without our help: nothing where it drops the operation. */
export type Verdict = 'passed' | 'failed' | undefined;

/**
 * What Dredd alone says, fed with the bundled document. It reads OpenAPI 3.0, so the version is written down; a round
 * holds one answer of each operation.
 */
export async function judgedByDredd(answers: readonly Success[]): Promise<Verdict[]> {
  const verdicts: Verdict[] = answers.map(() => undefined);
  for (const [provider, mine] of byProvider(answers)) {
    for (const round of rounds(mine.map((index) => answers[index] as Success))) {
      const indexes = round.map((position) => mine[position] as number);
      await runAlone(provider, answers, indexes, verdicts);
    }
  }
  return verdicts;
}

async function runAlone(
  provider: string,
  answers: readonly Success[],
  indexes: readonly number[],
  verdicts: Verdict[],
): Promise<void> {
  const [first] = indexes;
  const contract = first === undefined ? undefined : answers[first]?.contract;
  if (!contract) return;
  const route = createRouter(contract);
  const indexOf = (method: string, path: string) => {
    const match = route(method, path, new URLSearchParams());
    const operation = 'operation' in match ? match.operation : undefined;
    return indexes.find((index) => answers[index]?.operation === operation);
  };
  const server = await listen(async ({ method, url }) => {
    const answer = answers[indexOf(method, new URL(url).pathname) ?? -1];
    if (!answer) return new Response(null, { status: 404 });
    const headers = { ...(answer.contentType && { 'content-type': answer.contentType }) };
    return new Response(answer.text || null, { status: answer.status, headers });
  });
  const folder = mkdtempSync(join(tmpdir(), 'affiliate-contracts-'));
  try {
    const document = join(folder, 'openapi.yaml');
    const results = join(folder, 'results.json');
    const text = readFileSync(documentPath(provider), 'utf8').replace(
      /^openapi: 3\.1\.\d/m,
      'openapi: 3.0.3',
    );
    writeFileSync(document, text);
    await dredd(
      [
        document,
        server.url,
        '--hookfiles',
        join(import.meta.dirname, 'dredd-hooks.cjs'),
        '--header',
        `${contract.key.name}: k`,
        '--loglevel',
        'error',
      ],
      results,
    );
    if (!existsSync(results)) return;
    for (const { method, path, status, passed } of JSON.parse(
      readFileSync(results, 'utf8'),
    ) as Result[]) {
      if (status >= 400) continue;
      const index = indexOf(method, path.split('?')[0] ?? '');
      // A success that is documented in several forms is one answer here: any failure counts.
      if (index !== undefined && verdicts[index] !== 'failed')
        verdicts[index] = passed ? 'passed' : 'failed';
    }
  } finally {
    rmSync(folder, { recursive: true });
    await server.close();
  }
}

interface Result {
  method: string;
  path: string;
  status: number;
  passed: boolean;
}

function dredd(args: readonly string[], results: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['node_modules/dredd/bin/dredd', ...args], {
      cwd: join(packageRoot, 'tools/dredd'),
      env: { ...process.env, DREDD_RESULTS: results },
      stdio: 'ignore',
    });
    child.on('error', reject);
    child.on('close', () => resolve());
  });
}
