/** A part of a text, and what takes its place. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Replaces parts of a text; where two overlap, the longer one that begins first takes the place of both. */
export function replaceSpans(text: string, spans: readonly Span[]): string {
  const [first] = spans;
  if (!first) return text;
  if (spans.length === 1) return text.slice(0, first.from) + first.text + text.slice(first.to);
  const compare = (a: Span, b: Span) => a.from - b.from || b.to - a.to;
  // Most are found in their order, and sorting millions of them takes longer than all the rest.
  const isSorted = spans.every((span, at) => at === 0 || compare(spans[at - 1] ?? span, span) <= 0);
  const sorted = isSorted ? spans : [...spans].sort(compare);
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
