/**
 * Runs Dredd as a second, independent runner over every documented response of every provider: `npm run test:dredd`.
 * It is fed by a plan made from the contracts, and a planned transaction that did not run is a failure.
 */

import { requireHttps } from '../src/check/config/address.js';
import { CheckError } from '../src/check/error.js';
import { createInputFinder } from '../src/check/live/inputs.js';
import { resolveLimits } from '../src/check/live/run.js';
import { selectOperations } from '../src/check/live/select.js';
import { createRedactor } from '../src/check/redact/secrets.js';
import { type Contract, loadContract } from '../src/contract/contract.js';
import { listProviders } from '../src/contract/document.js';
import {
  type DocumentedResponse,
  listDocumentedResponses,
  toPreferHeaders,
} from '../src/contract/responses.js';
import { createMock } from '../src/mock/mock.js';
import { type FetchHandler, listen } from '../src/server/listen.js';
import { buildExampleInput, prepareOperation } from '../src/wire/prepare.js';
import {
  createEntry,
  type DreddOutcome,
  type Plan,
  type PlanEntry,
  runPlan,
} from './dredd-plan.js';
import { listAuthoredResponses } from './support/authored-responses.js';
import { isMain } from './support/is-main.js';
import { type LiveTarget, liveTarget } from './support/live-target.js';

export interface DreddOptions {
  providers?: readonly string[];
  /** Send a response that operations share once only. Default: false, once for each of them. */
  onceEach?: boolean;
  /** What stands in for the mocks; the tests damage responses here. */
  instead?: (mocks: FetchHandler) => FetchHandler;
}

/** Serves the mocks on a free port and sends every planned transaction through Dredd. */
export async function runDredd({
  providers = listProviders(),
  onceEach = false,
  instead = (mocks) => mocks,
}: DreddOptions = {}): Promise<DreddOutcome> {
  const mock = await createMock({ providers, prefixed: true });
  const server = await listen(instead(mock.fetch));
  try {
    const list = onceEach ? listAuthoredResponses : listDocumentedResponses;
    const documented = providers
      .map(loadContract)
      .flatMap((contract) => list(contract).map((response) => ({ contract, response })));
    return await runPlan(await createPlan(documented, server.url), server.url);
  } finally {
    await server.close();
  }
}

async function createPlan(
  documented: readonly { contract: Contract; response: DocumentedResponse }[],
  url: string,
): Promise<Plan> {
  const plan: Plan = {};
  for (const [index, { contract, response }] of documented.entries()) {
    plan[`/${contract.provider}/${index}`] = await createMockEntry(contract, response, url);
  }
  return plan;
}

async function createMockEntry(
  contract: Contract,
  documented: DocumentedResponse,
  url: string,
): Promise<PlanEntry> {
  const target = { baseUrl: `${url}/${contract.provider}`, key: 'k' };
  const { operation } = documented;
  const request = await prepareOperation(contract, operation, buildExampleInput(operation), target);
  const entry = await createEntry(contract, documented, request, url);
  return { ...entry, headers: { ...entry.headers, ...toPreferHeaders(documented) } };
}

/**
 * The same against a service from the environment: what only reads and has all its input is called, with the response
 * that the contract documents for success.
 */
async function runLive({
  contract,
  baseUrl,
  settings,
  ...target
}: LiveTarget): Promise<DreddOutcome> {
  requireHttps(baseUrl, settings.allowInsecure);
  const key = target.key();
  const finder = createInputFinder(contract, settings);
  const plan: Plan = {};
  const { origin } = new URL(baseUrl);
  const { rate, maxRequests } = resolveLimits({ ...settings, baseUrl });
  for (const operation of selectOperations(contract, settings).operations) {
    if (Object.keys(plan).length >= maxRequests) {
      console.error(`dredd: ${operation.id} is left out, the budget of ${maxRequests} is used up`);
      continue;
    }
    const filled = finder.fill(operation);
    const response = operation.responses.find(({ status }) => status < 400);
    if (!('input' in filled) || !response) {
      console.error(`dredd: ${operation.id} is left out, its input is not known`);
      continue;
    }
    const request = await prepareOperation(contract, operation, filled.input, { baseUrl, key });
    const [content] = response.content;
    const documented = { operation, response, ...(content && { content }), name: operation.id };
    plan[`/${contract.provider}/${operation.id}`] = await createEntry(
      contract,
      documented,
      request,
      origin,
    );
  }
  const secrets = [key]
    .flat()
    .map((value, at) => ({ value, mark: `$${settings.keyVariable[at]}` }));
  const redact = createRedactor(secrets);
  const outcome = await runPlan(plan, origin, 1000 / rate);
  const failures = outcome.failures.map(({ name, message }) => ({
    name,
    message: redact(message),
  }));
  return { ...outcome, failures };
}

/** Exit codes: 0 fine, 1 failed transactions, 2 for an environment in which nothing can be checked. */
async function main(): Promise<void> {
  const live = liveTarget();
  const { planned, passed, failures } = await (live ? runLive(live) : runDredd());
  for (const { name, message } of failures) console.error(`${name}: ${message}`);
  console.log(`dredd: ${planned} planned, ${passed} passed, ${failures.length} failed`);
  process.exitCode = failures.length ? 1 : 0;
}

if (isMain(import.meta.url)) {
  await main().catch((error: unknown) => {
    if (!(error instanceof CheckError)) throw error;
    console.error(`dredd: ${error.message}`);
    process.exitCode = 2;
  });
}
