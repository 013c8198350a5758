import { type ChangeLine, REASONS, type Reason } from '../../src/contract/change-lines.js';
import {
  type Change,
  type ChangeClass,
  findHighest,
  isAtLeast,
  toName,
} from '../../src/pipeline/diff/change.js';
import { type ChangeFile, FOLDER, PACKAGE, type Problem } from './change-files.js';

/** What the project says of its changes. */
export interface Claims {
  readonly files: readonly ChangeFile[];
  /** Lines that are already in the changelog of a version that is not tagged yet. */
  readonly released: readonly ChangeLine[];
  /** The step to that version. */
  readonly releasedBump: ChangeClass | undefined;
}

/** Operation ids by provider, of the last release and of now. */
export type Known = ReadonlyMap<string, ReadonlySet<string>>;

function listLines({ files, released }: Claims): ChangeLine[] {
  return [...files.flatMap(({ lines }) => lines), ...released];
}

/** The bump that is claimed. */
export function findClaimedBump({ files, releasedBump }: Claims): ChangeClass | undefined {
  return findHighest([...files.map(({ bump }) => bump), releasedBump].filter((bump) => !!bump));
}

/** Why an operation changed, as far as a line names it; the provider's own change counts first. */
export function findReason(claims: Claims, { provider, operation }: Change): Reason | undefined {
  const reasons = listLines(claims)
    .filter((line) => line.provider === provider)
    .filter(({ operations }) => operations.includes('*') || operations.includes(operation))
    .map(({ reason }) => reason);
  return REASONS.find((reason) => reasons.includes(reason));
}

/** What is wrong with the change files themselves. */
export function checkFiles({ files }: Claims, known: Known): Problem[] {
  return files.flatMap(({ problems, lines }) => [
    ...problems,
    ...lines.flatMap(({ provider, operations, place }) => {
      const ids = known.get(provider);
      if (!ids) {
        const message = `there is no provider "${provider}"; there are ${[...known.keys()].join(', ')}`;
        return [{ place, message }];
      }
      return operations
        .filter((id) => id !== '*' && !ids.has(id))
        .map((id) => ({
          place,
          message: `${provider} has no operation "${id}"; * stands for all of them`,
        }));
    }),
  ]);
}

/** Where the change files claim less than the diff shows. */
export function checkClaims(claims: Claims, changes: readonly Change[]): Problem[] {
  return [...checkBump(claims, changes), ...checkSilence(claims, changes)];
}

function checkBump(claims: Claims, changes: readonly Change[]): Problem[] {
  const needed = findHighest(changes.map((change) => change.class));
  const bump = findClaimedBump(claims);
  if (!needed || isAtLeast(bump, needed)) return [];
  const example = changes.find((change) => change.class === needed);
  const file = claims.files.find((one) => one.bump === bump) ?? claims.files[0];
  return [
    {
      place: file ? `${file.path}:${file.bumpLine}` : FOLDER,
      message:
        `${bump ? `claims ${bump}` : 'nothing claims a release'}, but the diff shows ${needed}` +
        `${example ? ` (${describeChange(example)})` : ''}; ` +
        `write '${PACKAGE}': ${needed} ${file ? 'here' : 'into a change file (npx changeset)'}`,
    },
  ];
}

/** Operations that changed by more than a patch and that no file names, each with its highest change. */
function checkSilence(claims: Claims, changes: readonly Change[]): Problem[] {
  const serious = changes.filter(
    (change) => change.class !== 'patch' && !findReason(claims, change),
  );
  const file = claims.files[0];
  return [...new Set(serious.map(toName))].map((name) => {
    const own = serious.filter((change) => toName(change) === name);
    const highest = findHighest(own.map((change) => change.class));
    const example = own.find((change) => change.class === highest);
    return {
      place: file ? `${file.path}:${file.bumpLine}` : FOLDER,
      message:
        `no change file names ${name}, a ${highest} change${example ? ` (${describeChange(example)})` : ''}; ` +
        `add "- ${REASONS[0]}: ${name} — …" or "- ${REASONS[1]}: ${name} — …"`,
    };
  });
}

function describeChange(change: Change): string {
  return `${toName(change)}, ${change.place}: ${change.what}`;
}
