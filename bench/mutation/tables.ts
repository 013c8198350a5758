import type { Finding } from '../../src/check/findings/finding.js';
import { formatTarget, type Measurement, round } from '../report.js';
import { KINDS, type Mutant } from './responses.js';

export interface Verdict {
  readonly caught: boolean;
  readonly named: boolean;
  readonly located: boolean;
  /** Whether nothing else was found that would mislead; information aside. */
  readonly alone: boolean;
}

export function judgeFindings({ expected }: Mutant, findings: readonly Finding[]): Verdict {
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
  /** Unmutated responses that are called wrong. */
  readonly falseAlarms: number;
  /** Operations that can't be judged at all. */
  readonly unread: number;
  readonly caught: readonly boolean[];
}

/** What the other tools were given. */
export interface PeerSample {
  readonly mutants: readonly Mutant[];
  /** Unmutated responses. */
  readonly responses: number;
  readonly perOperation: number;
  readonly seed: number;
}

export const VERSIONS = {
  '@redocly/cli': '2.77.0',
  '@stoplight/prism-cli': '5.14.2',
  dredd: '14.1.0',
};

/** What check makes of all mutants, by kind. */
export function toMutationMeasurement({
  mutants,
  verdicts,
  responses,
  clean,
  admitted,
}: {
  readonly mutants: readonly Mutant[];
  readonly verdicts: readonly Verdict[];
  /** Unmutated responses, and the findings on them. */
  readonly responses: number;
  readonly clean: number;
  /** Mutants that are left out, since another branch of their schema admits them. */
  readonly admitted: number;
}): Measurement {
  const row = (name: string, list: readonly Verdict[]) => [
    name,
    list.length,
    ...(['caught', 'named', 'located', 'alone'] as const).map((key) =>
      formatPercent(list.map((v) => v[key])),
    ),
  ];
  const rate = (key: keyof Verdict) => 100 * toRatio(verdicts.map((verdict) => verdict[key]));
  return {
    name: 'mutation',
    about: `Broken responses that check finds, in percent: caught, with the right class, with the right line of the hand-written YAML, and with no other finding beside it, information aside. ${admitted} further mutants are left out, since another branch of their schema admits them.`,
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
      formatTarget('percent caught', rate('caught'), 99, true),
      formatTarget('percent located right', rate('located'), 95, true),
      formatTarget(`findings on ${responses} unmutated responses`, clean, 0, false),
    ],
    versions: VERSIONS,
  };
}

/** What check and other tools make of a sample. */
export function toPeerMeasurement(
  sample: PeerSample,
  ours: Record<string, { list: readonly Verdict[]; clean: number }>,
  peers: Record<string, Peer>,
): Measurement {
  // A renamed optional member breaks no schema; who looks for new members finds it all the same.
  const breaks = (_: unknown, index: number) =>
    sample.mutants[index]?.expected.rule !== 'undocumented-field';
  const rates = (caught: readonly boolean[]) => [
    formatPercent(caught),
    formatPercent(caught.filter(breaks)),
  ];
  const best = Math.max(...Object.values(peers).map(({ caught }) => 100 * toRatio(caught)));
  const own = ours.check?.list.map(({ caught }) => caught) ?? [];
  return {
    name: 'mutation-peers',
    about: `The same for ${sample.mutants.length} mutants, up to ${sample.perOperation} of each operation (seed ${sample.seed}): percent caught, of all and of those that break a schema; of ${sample.responses} unmutated responses, how many are called wrong and how many are not looked at.`,
    columns: ['tool', 'caught', 'of breaches', 'false alarms', 'not looked at', 'right line'],
    rows: [
      ...Object.entries(ours).map(([name, { list, clean }]) => [
        name,
        ...rates(list.map(({ caught }) => caught)),
        clean,
        0,
        formatPercent(list.map(({ located }) => located)),
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
      formatTarget(
        'percent caught, at least as many as the best of the others',
        100 * toRatio(own),
        round(best),
        true,
      ),
    ],
    versions: VERSIONS,
  };
}

function toRatio(list: readonly boolean[]): number {
  return list.filter(Boolean).length / list.length;
}

function formatPercent(list: readonly boolean[]): string {
  return list.length ? (100 * toRatio(list)).toFixed(1) : '-';
}
