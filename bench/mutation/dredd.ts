import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { entryFor, type Plan, runPlan, spawnDredd } from '../../scripts/dredd-plan.js';
import { toDocumentPath } from '../../src/contract/document.js';
import { listen } from '../../src/server/listen.js';
import { withScratchFolder } from '../../src/support/scratch.js';
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
  const findIndex = (method: string, path: string) => {
    const match = route(method, path, new URLSearchParams());
    const operation = 'operation' in match ? match.operation : undefined;
    return indexes.find((index) => answers[index]?.operation === operation);
  };
  const server = await listen(async ({ method, url }) =>
    toResponse(answers[findIndex(method, new URL(url).pathname) ?? -1]),
  );
  try {
    const key = `${contract.key.name}: k`;
    for (const { method, path, status, passed } of await runDocument(provider, server.url, key)) {
      if (status >= 400) continue;
      const index = findIndex(method, path.split('?')[0] ?? '');
      // A success that is documented in several forms is one answer here: any failure counts.
      if (index !== undefined && verdicts[index] !== 'failed')
        verdicts[index] = passed ? 'passed' : 'failed';
    }
  } finally {
    await server.close();
  }
}

function toResponse(answer: Success | undefined): Response {
  if (!answer) return new Response(null, { status: 404 });
  const headers = { ...(answer.contentType && { 'content-type': answer.contentType }) };
  return new Response(answer.text || null, { status: answer.status, headers });
}

interface Result {
  method: string;
  path: string;
  status: number;
  passed: boolean;
}

/** What Dredd says of each transaction that it makes of a bundled document; nothing where it gives up. */
function runDocument(provider: string, url: string, key: string): Promise<Result[]> {
  return withScratchFolder(async (folder) => {
    const document = join(folder, 'openapi.yaml');
    const results = join(folder, 'results.json');
    const text = readFileSync(toDocumentPath(provider), 'utf8').replace(
      /^openapi: 3\.1\.\d/m,
      'openapi: 3.0.3',
    );
    writeFileSync(document, text);
    const hooks = join(import.meta.dirname, 'dredd-hooks.cjs');
    const options = ['--hookfiles', hooks, '--header', key, '--loglevel', 'error'];
    await spawnDredd([document, url, ...options], { DREDD_RESULTS: results });
    return existsSync(results) ? (JSON.parse(readFileSync(results, 'utf8')) as Result[]) : [];
  });
}
