/**
 * `npm run bench:mutation`: for every operation and every field of its documented answers, answers that break the
 * contract in one known way; how many of them `check` catches, with the right class and the right line of specs/, and
 * how many other tools catch of a sample. Loopback only; `--json FILE` writes the figures.
 */
import { fileURLToPath } from 'node:url';
import type { Finding } from '../src/check/finding.js';
import { loadContract } from '../src/contract/contract.js';
import { providerIds } from '../src/contract/document.js';
import { caughtByPlan, judgedByDredd } from './mutation/dredd.js';
import { caughtByDrift } from './mutation/drift.js';
import { KINDS, type Mutant, mutantsOf, type Success, successesOf } from './mutation/mutants.js';
import { findingsByCheck, findingsInRecordings } from './mutation/ours.js';
import { caughtByPrism } from './mutation/prism.js';
import { serveAnswers } from './mutation/server.js';
import { type BenchReport, publish, round, target } from './report.js';

const SEED = 20_260_101;
/** Mutants of each operation that the slow tools get. */
const SAMPLE = 6;

async function main(): Promise<void> {
  const operations = providerIds()
    .map(loadContract)
    .flatMap((contract) => contract.operations.map((operation) => ({ contract, operation })));
  const whole = operations.flatMap(({ contract, operation }) => successesOf(contract, operation));
  const mutants = operations.flatMap(({ contract, operation }) => mutantsOf(contract, operation));
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
    mutationReport(mutants, ours, whole.length, clean),
    peerReport(sample, firsts.length, verdicts, peers),
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

interface Verdict {
  readonly caught: boolean;
  readonly named: boolean;
  readonly located: boolean;
  /** Whether nothing else was found that would mislead; information aside. */
  readonly alone: boolean;
}

function verdictOn({ expected }: Mutant, findings: readonly Finding[]): Verdict {
  const right = findings.filter((finding) => finding.class === expected.class);
  const isThere = ({ source }: Finding) =>
    source !== undefined && expected.lines.has(`${source.file}:${source.line}`);
  const others = findings.filter(
    (finding) => finding.severity !== 'information' && !right.includes(finding),
  );
  return {
    caught: findings.length > 0,
    named: right.length > 0,
    located: right.some(isThere),
    alone: right.length === 1 && others.length === 0,
  };
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

interface Peer {
  /** Unmutated answers that are called wrong. */
  readonly falseAlarms: number;
  /** Operations that can't be judged at all. */
  readonly unread: number;
  readonly caught: readonly boolean[];
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

const VERSIONS = {
  '@redocly/cli': '2.77.0',
  '@stoplight/prism-cli': '5.14.2',
  dredd: '14.1.0',
};

function mutationReport(
  mutants: readonly Mutant[],
  verdicts: readonly Verdict[],
  answers: number,
  clean: number,
): BenchReport {
  const row = (name: string, list: readonly Verdict[]) => [
    name,
    list.length,
    ...(['caught', 'named', 'located', 'alone'] as const).map((key) =>
      share(list.map((v) => v[key])),
    ),
  ];
  const rate = (key: keyof Verdict) => 100 * part(verdicts.map((verdict) => verdict[key]));
  return {
    name: 'mutation',
    about:
      'Broken answers that check finds, in percent: caught, with the right class, with the right line of the hand-written YAML, and with no other finding beside it, information aside.',
    columns: ['mutation', 'mutants', 'caught', 'right class', 'right line', 'nothing else'],
    rows: [
      ...KINDS.map((kind) =>
        row(
          kind,
          verdicts.filter((_, index) => mutants[index]?.kind === kind),
        ),
      ),
      row('all', verdicts),
    ],
    targets: [
      target('percent caught', rate('caught'), 99, true),
      target('percent located right', rate('located'), 95, true),
      target(`findings on ${answers} unmutated answers`, clean, 0, false),
    ],
    versions: VERSIONS,
  };
}

function peerReport(
  sample: readonly Mutant[],
  answers: number,
  ours: Record<string, { list: readonly Verdict[]; clean: number }>,
  peers: Record<string, Peer>,
): BenchReport {
  // A renamed optional member breaks no schema; who looks for new members finds it all the same.
  const breaks = (_: unknown, index: number) =>
    sample[index]?.expected.class !== 'undocumented-field';
  const rates = (caught: readonly boolean[]) => [share(caught), share(caught.filter(breaks))];
  const best = Math.max(...Object.values(peers).map(({ caught }) => 100 * part(caught)));
  const own = ours.check?.list.map(({ caught }) => caught) ?? [];
  return {
    name: 'mutation-peers',
    about: `The same for ${sample.length} mutants, up to ${SAMPLE} of each operation (seed ${SEED}): percent caught, of all and of those that break a schema; of ${answers} unmutated answers, how many are called wrong and how many are not looked at.`,
    columns: ['tool', 'caught', 'of breaches', 'false alarms', 'not looked at', 'right line'],
    rows: [
      ...Object.entries(ours).map(([name, { list, clean }]) => [
        name,
        ...rates(list.map(({ caught }) => caught)),
        clean,
        0,
        share(list.map(({ located }) => located)),
      ]),
      ...Object.entries(peers).map(([name, { caught, falseAlarms, unread }]) => [
        name,
        ...rates(caught),
        falseAlarms,
        unread,
        'none given',
      ]),
    ],
    targets: [
      target(
        'percent caught, at least as many as the best of the others',
        100 * part(own),
        round(best),
        true,
      ),
    ],
    versions: VERSIONS,
  };
}

function part(list: readonly boolean[]): number {
  return list.filter(Boolean).length / list.length;
}

function share(list: readonly boolean[]): string {
  return list.length ? (100 * part(list)).toFixed(1) : '-';
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
