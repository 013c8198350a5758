import type { Finding } from '../../src/check/findings/finding.js';
import { type BenchReport, round, target } from '../report.js';
import { KINDS, type Mutant } from './answers.js';

export interface Verdict {
  readonly caught: boolean;
  readonly named: boolean;
  readonly located: boolean;
  /** Whether nothing else was found that would mislead; information aside. */
  readonly alone: boolean;
}

export function verdictOn({ expected }: Mutant, findings: readonly Finding[]): Verdict {
  const right = findings.filter((finding) => finding.rule === expected.rule);
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

export interface Peer {
  /** Unmutated answers that are called wrong. */
  readonly falseAlarms: number;
  /** Operations that can't be judged at all. */
  readonly unread: number;
  readonly caught: readonly boolean[];
}

/** What the other tools were given. */
export interface Sample {
  readonly mutants: readonly Mutant[];
  /** Unmutated answers. */
  readonly answers: number;
  readonly perOperation: number;
  readonly seed: number;
}

const VERSIONS = {
  '@redocly/cli': '2.77.0',
  '@stoplight/prism-cli': '5.14.2',
  dredd: '14.1.0',
};

/** What check makes of all mutants, by kind. */
export function mutationReport({
  mutants,
  verdicts,
  answers,
  clean,
  admitted,
}: {
  readonly mutants: readonly Mutant[];
  readonly verdicts: readonly Verdict[];
  /** Unmutated answers, and the findings on them. */
  readonly answers: number;
  readonly clean: number;
  /** Mutants that are left out, since another branch of their schema admits them. */
  readonly admitted: number;
}): BenchReport {
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
    about: `Broken answers that check finds, in percent: caught, with the right class, with the right line of the hand-written YAML, and with no other finding beside it, information aside. ${admitted} further mutants are left out, since another branch of their schema admits them.`,
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

/** What check and other tools make of a sample. */
export function peerReport(
  sample: Sample,
  ours: Record<string, { list: readonly Verdict[]; clean: number }>,
  peers: Record<string, Peer>,
): BenchReport {
  // A renamed optional member breaks no schema; who looks for new members finds it all the same.
  const breaks = (_: unknown, index: number) =>
    sample.mutants[index]?.expected.rule !== 'undocumented-field';
  const rates = (caught: readonly boolean[]) => [share(caught), share(caught.filter(breaks))];
  const best = Math.max(...Object.values(peers).map(({ caught }) => 100 * part(caught)));
  const own = ours.check?.list.map(({ caught }) => caught) ?? [];
  return {
    name: 'mutation-peers',
    about: `The same for ${sample.mutants.length} mutants, up to ${sample.perOperation} of each operation (seed ${sample.seed}): percent caught, of all and of those that break a schema; of ${sample.answers} unmutated answers, how many are called wrong and how many are not looked at.`,
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
