/**
 * `npm run bench:mutation`: for every operation and every field of its documented answers, answers that break the
 * contract in one known way; how many of them `check` catches, with the right class and the right line of specs/, and
 * how many other tools catch of a sample. Loopback only; `--json FILE` writes the figures.
 */
import { fileURLToPath } from 'node:url';
import type { Finding } from '../src/check/findings/finding.js';
import { loadContract } from '../src/contract/contract.js';
import { listProviders } from '../src/contract/document.js';
import type { Mutant, Success } from './mutation/answers.js';
import { caughtByPlan, judgedByDredd } from './mutation/dredd.js';
import { caughtByDrift } from './mutation/drift.js';
import { answersOf, mutantsOf } from './mutation/mutants.js';
import { findingsByCheck, findingsInRecordings } from './mutation/ours.js';
import { caughtByPrism } from './mutation/prism.js';
import { serveAnswers } from './mutation/server.js';
import { mutationReport, type Peer, peerReport, verdictOn } from './mutation/tables.js';
import { publish } from './report.js';

const SEED = 20_260_101;
/** Mutants of each operation that the slow tools get. */
const SAMPLE = 6;

async function main(): Promise<void> {
  const operations = listProviders()
    .map(loadContract)
    .flatMap((contract) => contract.operations.map((operation) => ({ contract, operation })));
  const whole = operations.flatMap(({ contract, operation }) => answersOf(contract, operation));
  const all = operations.flatMap(({ contract, operation }) => mutantsOf(contract, operation));
  const mutants = all.filter(
    ({ isBreach, expected }) => isBreach || expected.rule === 'undocumented-field',
  );
  console.error(
    `${mutants.length} mutants of ${operations.length} operations, ${whole.length} unmutated answers`,
  );

  const clean = (await checked(whole)).flat().length;
  const found = await checked(mutants);
  const ours = mutants.map((mutant, index) => verdictOn(mutant, found[index] ?? []));

  const sample = sampled(mutants);
  const firsts = [
    ...new Map([...whole].reverse().map((success) => [success.operation, success])).values(),
  ];
  const byOperation = new Map(firsts.map((success) => [success.operation, success]));
  console.error(`a sample of ${sample.length} mutants, seed ${SEED}, for the other tools`);
  const recorded = await findingsInRecordings(sample);
  const quiet = (await findingsInRecordings(firsts)).flat().length;
  const peers = {
    'dredd with our plan': await compared(firsts, sample, (answers) =>
      caughtByPlan(answers, byOperation),
    ),
    'redocly drift': await compared(firsts, sample, caughtByDrift),
    'prism proxy --errors': await compared(firsts, sample, caughtByPrism),
    'dredd alone': await alone(firsts, sample),
  };
  const onSample = (findings: (mutant: Mutant, index: number) => readonly Finding[]) =>
    sample.map((mutant, index) => verdictOn(mutant, findings(mutant, index)));
  const verdicts = {
    check: { list: onSample((mutant) => found[mutants.indexOf(mutant)] ?? []), clean },
    'check --har': { list: onSample((_, index) => recorded[index] ?? []), clean: quiet },
  };
  publish([
    mutationReport({
      mutants,
      verdicts: ours,
      answers: whole.length,
      clean,
      admitted: all.length - mutants.length,
    }),
    peerReport(
      { mutants: sample, answers: firsts.length, perOperation: SAMPLE, seed: SEED },
      verdicts,
      peers,
    ),
  ]);
}

async function checked(answers: readonly Success[]): Promise<Finding[][]> {
  const server = await serveAnswers(answers);
  try {
    return await findingsByCheck(answers, server);
  } finally {
    await server.close();
  }
}

/** The same few mutants of each operation in every run. */
function sampled(mutants: readonly Mutant[]): Mutant[] {
  const random = mulberry(SEED);
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

/** A tool that calls the unmutated answer wrong has not caught a mutant of it. */
async function compared(
  firsts: readonly Success[],
  sample: readonly Mutant[],
  catching: (answers: readonly Success[]) => Promise<boolean[]>,
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

async function alone(firsts: readonly Success[], sample: readonly Mutant[]): Promise<Peer> {
  const before = await judgedByDredd(firsts);
  const after = await judgedByDredd(sample);
  const sound = new Set(
    firsts.filter((_, index) => before[index] === 'passed').map(({ operation }) => operation),
  );
  return {
    falseAlarms: before.filter((verdict) => verdict === 'failed').length,
    unread: before.filter((verdict) => verdict === undefined).length,
    caught: sample.map(({ operation }, index) => after[index] === 'failed' && sound.has(operation)),
  };
}

function mulberry(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296;
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
