interface Range {
  readonly type: string;
  readonly subtype: string;
  readonly quality: number;
  readonly order: number;
}

/**
 * The media type that an `Accept` header likes best among those on offer; the first where it likes several alike.
 * @returns `undefined` where none is accepted
 */
export function accepted(header: string, offered: readonly string[]): string | undefined {
  const ranges = header.split(',').flatMap(rangeOf);
  const liked = offered
    .map((mediaType) => ({ mediaType, range: bestFor(mediaType, ranges) }))
    .filter(({ range }) => range !== undefined && range.quality > 0);
  liked.sort(
    (a, b) =>
      (b.range?.quality ?? 0) - (a.range?.quality ?? 0) ||
      (a.range?.order ?? 0) - (b.range?.order ?? 0),
  );
  return liked[0]?.mediaType;
}

function rangeOf(text: string, order: number): Range[] {
  const [range = '', ...parameters] = text.split(';').map((part) => part.trim().toLowerCase());
  const [type, subtype] = range.split('/');
  if (!type || !subtype) return [];
  const quality = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
  return [{ type, subtype, quality: quality === undefined ? 1 : Number(quality) || 0, order }];
}

/** The range that names a media type most exactly decides. */
function bestFor(mediaType: string, ranges: readonly Range[]): Range | undefined {
  const [type, subtype] = (mediaType.split(';')[0] ?? '').trim().toLowerCase().split('/');
  const exactness = (range: Range) =>
    (range.type === type ? 1 : 0) + (range.subtype === subtype ? 1 : 0);
  return ranges
    .filter(
      (range) =>
        (range.type === type && (range.subtype === subtype || range.subtype === '*')) ||
        (range.type === '*' && range.subtype === '*'),
    )
    .sort((a, b) => exactness(b) - exactness(a))[0];
}
