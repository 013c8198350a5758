import { type Change, type ChangeClass, covers, gravest, nameOf } from './change.js';
import { type ChangeFile, FOLDER, PACKAGE, type Problem } from './change-files.js';
import { type ChangeLine, KINDS, type Kind } from './change-lines.js';

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

function linesOf({ files, released }: Claims): ChangeLine[] {
  return [...files.flatMap(({ lines }) => lines), ...released];
}

/** The bump that is claimed. */
export function claimed({ files, releasedBump }: Claims): ChangeClass | undefined {
  return gravest([...files.map(({ bump }) => bump), releasedBump].filter((bump) => !!bump));
}

/** Why an operation changed, as far as a line names it; the provider's own change counts first. */
export function kindOf(claims: Claims, { provider, operation }: Change): Kind | undefined {
  const kinds = linesOf(claims)
    .filter((line) => line.provider === provider)
    .filter(({ operations }) => operations.includes('*') || operations.includes(operation))
    .map(({ kind }) => kind);
  return KINDS.find((kind) => kinds.includes(kind));
}

/** What is wrong with the change files themselves. */
export function fileProblems({ files }: Claims, known: Known): Problem[] {
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
export function claimProblems(claims: Claims, changes: readonly Change[]): Problem[] {
  return [...bumpProblems(claims, changes), ...silentProblems(claims, changes)];
}

function bumpProblems(claims: Claims, changes: readonly Change[]): Problem[] {
  const shown = gravest(changes.map((change) => change.class));
  const bump = claimed(claims);
  if (!shown || covers(bump, shown)) return [];
  const example = changes.find((change) => change.class === shown);
  const file = claims.files.find((one) => one.bump === bump) ?? claims.files[0];
  return [
    {
      place: file ? `${file.path}:${file.bumpLine}` : FOLDER,
      message:
        `${bump ? `claims ${bump}` : 'nothing claims a release'}, but the diff shows ${shown}` +
        `${example ? ` (${wordsOf(example)})` : ''}; ` +
        `write '${PACKAGE}': ${shown} ${file ? 'here' : 'into a change file (npx changeset)'}`,
    },
  ];
}

/** Operations that changed gravely and that nobody speaks of, each with the gravest of its changes. */
function silentProblems(claims: Claims, changes: readonly Change[]): Problem[] {
  const grave = changes.filter((change) => change.class !== 'patch' && !kindOf(claims, change));
  const file = claims.files[0];
  return [...new Set(grave.map(nameOf))].map((name) => {
    const own = grave.filter((change) => nameOf(change) === name);
    const worst = gravest(own.map((change) => change.class));
    const example = own.find((change) => change.class === worst);
    return {
      place: file ? `${file.path}:${file.bumpLine}` : FOLDER,
      message:
        `no change file names ${name}, a ${worst} change${example ? ` (${wordsOf(example)})` : ''}; ` +
        `add "- ${KINDS[0]}: ${name} — …" or "- ${KINDS[1]}: ${name} — …"`,
    };
  });
}

function wordsOf(change: Change): string {
  return `${nameOf(change)}, ${change.place}: ${change.what}`;
}
