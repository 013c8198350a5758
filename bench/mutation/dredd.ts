import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createEntry, type Plan, runPlan, spawnDredd } from '../../scripts/dredd-plan.js';
import { toDocumentPath } from '../../src/contract/document.js';
import { listen } from '../../src/server/listen.js';
import { withScratchFolder } from '../../src/support/scratch.js';
import { createRouter } from '../../src/wire/router.js';
import { buildRequest, groupByProvider, splitIntoRounds } from './requests.js';
import type { Success } from './responses.js';
import { serveResponses } from './server.js';

/** What is expected of a mutant: the documented success it was made from. */
type Whole = ReadonlyMap<Success['operation'], Success>;

/** Which responses Dredd fails with our generated plan, all in one run. */
export async function runPlannedDredd(
  responses: readonly Success[],
  whole: Whole,
): Promise<boolean[]> {
  const server = await serveResponses(responses);
  const plan: Plan = {};
  for (const [index, mutant] of responses.entries()) {
    const { contract, operation } = mutant;
    const success = whole.get(operation) ?? mutant;
    const response = operation.responses.find(({ status }) => status === success.status);
    if (!response) continue;
    const content = response.content.find(({ mediaType }) => mediaType === success.contentType);
    const expected = { operation, response, ...(content && { content }), name: String(index) };
    const request = await buildRequest(mutant, server.urlOf(index));
    plan[`/${index}`] = await createEntry(contract, expected, request, server.url);
  }
  const { failures } = await runPlan(plan, server.url);
  await server.close();
  const failed = new Set(failures.map(({ name }) => Number(name.split(' ').at(-1))));
  return responses.map((_, index) => failed.has(index));
}

/** What Dredd makes of a document without our help: nothing where it drops the operation. */
export type DreddVerdict = 'passed' | 'failed' | undefined;

/**
 * What Dredd alone says, fed with the bundled document. It reads OpenAPI 3.0, so the version is written down; a round
 * holds one response of each operation.
 */
export async function runPlainDredd(responses: readonly Success[]): Promise<DreddVerdict[]> {
  const verdicts: DreddVerdict[] = responses.map(() => undefined);
  for (const [provider, mine] of groupByProvider(responses)) {
    for (const round of splitIntoRounds(mine.map((index) => responses[index] as Success))) {
      const indexes = round.map((position) => mine[position] as number);
      await runRound(provider, responses, indexes, verdicts);
    }
  }
  return verdicts;
}

async function runRound(
  provider: string,
  responses: readonly Success[],
  indexes: readonly number[],
  verdicts: DreddVerdict[],
): Promise<void> {
  const [first] = indexes;
  const contract = first === undefined ? undefined : responses[first]?.contract;
  if (!contract) return;
  const route = createRouter(contract);
  const findIndex = (method: string, path: string) => {
    const match = route(method, path, new URLSearchParams());
    const operation = 'operation' in match ? match.operation : undefined;
    return indexes.find((index) => responses[index]?.operation === operation);
  };
  const server = await listen(async ({ method, url }) =>
    toResponse(responses[findIndex(method, new URL(url).pathname) ?? -1]),
  );
  try {
    const keys = contract.credentials.map(({ name }) => `${name}: k`);
    for (const { method, path, status, passed } of await runDocument(provider, server.url, keys)) {
      if (status >= 400) continue;
      const index = findIndex(method, path.split('?')[0] ?? '');
      // A success that is documented in several forms is one response here: any failure counts.
      if (index !== undefined && verdicts[index] !== 'failed')
        verdicts[index] = passed ? 'passed' : 'failed';
    }
  } finally {
    await server.close();
  }
}

function toResponse(response: Success | undefined): Response {
  if (!response) return new Response(null, { status: 404 });
  const headers = { ...(response.contentType && { 'content-type': response.contentType }) };
  return new Response(response.text || null, { status: response.status, headers });
}

interface Transaction {
  method: string;
  path: string;
  status: number;
  passed: boolean;
}

/** What Dredd says of each transaction that it makes of a bundled document; nothing where it gives up. */
function runDocument(
  provider: string,
  url: string,
  keys: readonly string[],
): Promise<Transaction[]> {
  return withScratchFolder(async (folder) => {
    const document = join(folder, 'openapi.yaml');
    const results = join(folder, 'results.json');
    const text = readFileSync(toDocumentPath(provider), 'utf8').replace(
      /^openapi: 3\.1\.\d/m,
      'openapi: 3.0.3',
    );
    writeFileSync(document, text);
    const hooks = join(import.meta.dirname, 'dredd-hooks.cjs');
    const options = [
      '--hookfiles',
      hooks,
      ...keys.flatMap((key) => ['--header', key]),
      '--loglevel',
      'error',
    ];
    await spawnDredd([document, url, ...options], { DREDD_RESULTS: results });
    return existsSync(results) ? (JSON.parse(readFileSync(results, 'utf8')) as Transaction[]) : [];
  });
}
