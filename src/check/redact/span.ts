/** A part of a text, and what takes its place. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Replaces parts of a text; where two overlap, the longer one that begins first takes the place of both. */
export function replaceSpans(text: string, spans: readonly Span[]): string {
  if (spans.length === 0) return text;
  const sorted = [...spans].sort((a, b) => a.from - b.from || b.to - a.to);
  const parts: string[] = [];
  let done = 0;
  for (const { from, to, text: replacement } of sorted) {
    if (to <= done) continue;
    if (from >= done) parts.push(text.slice(done, from), replacement);
    done = to;
  }
  parts.push(text.slice(done));
  return parts.join('');
}
