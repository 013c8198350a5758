/** Why a contract changed, as the lines of change files begin. */
export const REASONS = ['provider changed', 'description corrected'] as const;
export type Reason = (typeof REASONS)[number];

/** Headings of the changelog and of the diff. */
export const HEADINGS: Readonly<Record<Reason, string>> = {
  'provider changed': 'The provider changed',
  'description corrected': 'Only our description was wrong',
};

/** `- provider changed: affise getOffer — …`. */
export interface ChangeLine {
  readonly reason: Reason;
  readonly provider: string;
  /** Operation ids, or `*` alone for all. */
  readonly operations: readonly string[];
  readonly text: string;
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
    const [, start] = /^[-*+]\s+(.*)$/.exec(text) ?? [];
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
  return { reason, provider, operations: names.split(/\s*,\s*/), text };
}
