/**
 * `npm run bench:mutation`: for every operation and every field of its documented responses, responses that break the
 * contract in one known way; how many of them `check` catches, with the right class and the right line of specs/, and
 * how many other tools catch of a sample; and what each calls wrong that is not. Loopback only; `--json FILE` writes the figures.
 */
import { isMain } from '../scripts/support/is-main.js';
import type { Finding } from '../src/check/findings/finding.js';
import { loadContract } from '../src/contract/contract.js';
import { listProviders } from '../src/contract/document.js';
import { createRandom } from '../src/support/random.js';
import { runPlainDredd, runPlannedDredd } from './mutation/dredd.js';
import { runRedoclyDrift } from './mutation/drift.js';
import { measureFalseAlarms } from './mutation/false-alarms.js';
import { createMutants, createResponses } from './mutation/mutants.js';
import { checkRecordings, runCheck } from './mutation/ours.js';
import { runPrismProxy } from './mutation/prism.js';
import type { Mutant, Success } from './mutation/responses.js';
import { serveResponses } from './mutation/server.js';
import {
  judgeFindings,
  type Peer,
  toMutationMeasurement,
  toPeerMeasurement,
} from './mutation/tables.js';
import { publishMeasurements } from './report.js';

const SEED = 20_260_101;
/** Mutants of each operation that the slow tools get. */
const SAMPLE = 6;

async function main(): Promise<void> {
  const operations = listProviders()
    .map(loadContract)
    .flatMap((contract) => contract.operations.map((operation) => ({ contract, operation })));
  const whole = operations.flatMap(({ contract, operation }) =>
    createResponses(contract, operation),
  );
  const all = operations.flatMap(({ contract, operation }) => createMutants(contract, operation));
  const mutants = all.filter(
    ({ isBreach, expected }) => isBreach || expected.rule === 'undocumented-field',
  );
  console.error(
    `${mutants.length} mutants of ${operations.length} operations, ${whole.length} unmutated responses`,
  );

  const clean = countAlarms(await checkResponses(whole));
  const found = await checkResponses(mutants);
  const ours = mutants.map((mutant, index) => judgeFindings(mutant, found[index] ?? []));

  const sample = drawSample(mutants);
  const firsts = [
    ...new Map([...whole].reverse().map((success) => [success.operation, success])).values(),
  ];
  const byOperation = new Map(firsts.map((success) => [success.operation, success]));
  console.error(`a sample of ${sample.length} mutants, seed ${SEED}, for the other tools`);
  const recorded = await checkRecordings(sample);
  const quiet = countAlarms(await checkRecordings(firsts));
  const peers = {
    'dredd with our plan': await runPeer(firsts, sample, (responses) =>
      runPlannedDredd(responses, byOperation),
    ),
    'redocly drift': await runPeer(firsts, sample, runRedoclyDrift),
    'prism proxy --errors': await runPeer(firsts, sample, runPrismProxy),
    'dredd alone': await runDreddAlone(firsts, sample),
  };
  const onSample = (findings: (mutant: Mutant, index: number) => readonly Finding[]) =>
    sample.map((mutant, index) => judgeFindings(mutant, findings(mutant, index)));
  const verdicts = {
    check: { list: onSample((mutant) => found[mutants.indexOf(mutant)] ?? []), clean },
    'check --har': { list: onSample((_, index) => recorded[index] ?? []), clean: quiet },
  };
  publishMeasurements([
    toMutationMeasurement({
      mutants,
      verdicts: ours,
      responses: whole.length,
      clean,
      admitted: all.length - mutants.length,
    }),
    toPeerMeasurement(
      { mutants: sample, responses: firsts.length, perOperation: SAMPLE, seed: SEED },
      verdicts,
      peers,
    ),
    await measureFalseAlarms(),
  ]);
}

/** That an operation is gone is no alarm: it is what the contract says. */
function countAlarms(findings: readonly (readonly Finding[])[]): number {
  return findings.flat().filter(({ severity }) => severity !== 'information').length;
}

async function checkResponses(responses: readonly Success[]): Promise<Finding[][]> {
  const server = await serveResponses(responses);
  try {
    return await runCheck(responses, server);
  } finally {
    await server.close();
  }
}

/** The same few mutants of each operation in every run. */
function drawSample(mutants: readonly Mutant[]): Mutant[] {
  const random = createRandom(SEED);
  const counts = new Map<unknown, number>();
  return mutants
    .map((mutant) => ({ mutant, rank: random() }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ mutant }) => mutant)
    .filter(({ operation }) => {
      const count = (counts.get(operation) ?? 0) + 1;
      counts.set(operation, count);
      return count <= SAMPLE;
    });
}

/** A tool that calls the unmutated response wrong has not caught a mutant of it. */
async function runPeer(
  firsts: readonly Success[],
  sample: readonly Mutant[],
  catching: (responses: readonly Success[]) => Promise<boolean[]>,
): Promise<Peer> {
  const before = await catching(firsts);
  const after = await catching(sample);
  const blamed = new Set(
    firsts.filter((_, index) => before[index]).map(({ operation }) => operation),
  );
  const caught = sample.map(
    ({ operation }, index) => after[index] === true && !blamed.has(operation),
  );
  return { falseAlarms: blamed.size, unread: 0, caught };
}

async function runDreddAlone(firsts: readonly Success[], sample: readonly Mutant[]): Promise<Peer> {
  const before = await runPlainDredd(firsts);
  const after = await runPlainDredd(sample);
  const sound = new Set(
    firsts.filter((_, index) => before[index] === 'passed').map(({ operation }) => operation),
  );
  return {
    falseAlarms: before.filter((verdict) => verdict === 'failed').length,
    unread: before.filter((verdict) => verdict === undefined).length,
    caught: sample.map(({ operation }, index) => after[index] === 'failed' && sound.has(operation)),
  };
}

if (isMain(import.meta.url)) await main();
