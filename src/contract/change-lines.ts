/** Why a contract changed, as the lines of change files begin. */
export const REASONS = ['provider changed', 'description corrected', 'contract added'] as const;
export type Reason = (typeof REASONS)[number];

/** Headings of the changelog and of the diff. */
export const HEADINGS: Readonly<Record<Reason, string>> = {
  'provider changed': 'The provider changed',
  'description corrected': 'Only our description was wrong',
  'contract added': 'New contracts',
};

/** `- provider changed: affise getOffer — … (2026-11-24)`. */
export interface ChangeLine {
  readonly reason: Reason;
  readonly provider: string;
  /** Operation ids, or `*` alone for all. */
  readonly operations: readonly string[];
  readonly text: string;
  /** The day at the end of the text. */
  readonly date?: string;
  /** File and line. */
  readonly place: string;
}

/** The list items of a Markdown text, each on one line, and the rest of it. */
export function parseItems(
  body: string,
  firstLine: number,
): { items: { text: string; line: number }[]; notes: string } {
  const items: { text: string; line: number }[] = [];
  const notes: string[] = [];
  let isItem = false;
  for (const [index, text] of body.split(/\r?\n/).entries()) {
    const [, start] = /^[-*+]\s(.*)$/.exec(text) ?? [];
    const last = items.at(-1);
    if (start !== undefined) items.push({ text: start.trim(), line: firstLine + index });
    else if (isItem && last && /^\s+\S/.test(text)) last.text += ` ${text.trim()}`;
    else notes.push(text);
    isItem = start !== undefined || (isItem && /^\s+\S|^$/.test(text));
  }
  return { items, notes: notes.join('\n').trim() };
}

/** Reads an item; or says what is wrong with it. */
export function parseLine(item: string): Omit<ChangeLine, 'place'> | string {
  const reason = REASONS.find((name) => item.startsWith(`${name}:`));
  if (!reason) {
    return `begin the line with "${REASONS.join(':" or "')}:"; what changed in the package beside the contracts is a paragraph, not a list`;
  }
  const [, provider, names, text] =
    /^\s*(\S+)\s+(\*|\w+(?:\s*,\s*\w+)*)\s+[—–-]\s+(\S.*)$/.exec(item.slice(reason.length + 1)) ??
    [];
  if (!provider || !names || !text) {
    return `write the line as "- ${reason}: <provider> <operation> — what is different"; * stands for all operations`;
  }
  const [, date] = /\((\d{4}-\d\d-\d\d)\)$/.exec(text) ?? [];
  return {
    reason,
    provider,
    operations: names.split(',').map((name) => name.trim()),
    text,
    ...(date && { date }),
  };
}

/** A line that is part of a version. */
export interface ReleasedLine extends ChangeLine {
  readonly version: string;
}

/** The lines of a changelog, from the newest version to the oldest: what change files said before they became a release. */
export function readReleasedLines(changelog: string): ReleasedLine[] {
  const lines: ReleasedLine[] = [];
  let version = '';
  let reason: Reason | undefined;
  for (const [index, text] of changelog.split('\n').entries()) {
    version = /^## (.+)$/.exec(text)?.[1] ?? version;
    if (text.startsWith('#')) reason = REASONS.find((name) => text === `#### ${HEADINGS[name]}`);
    if (!reason || !text.startsWith('- ')) continue;
    const line = parseLine(`${reason}: ${text.slice(2)}`);
    if (typeof line !== 'string')
      lines.push({ ...line, version, place: `CHANGELOG.md:${index + 1}` });
  }
  return lines;
}
