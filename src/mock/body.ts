import { parse as nest } from 'qs';

/** Bodies beyond this many bytes are refused with 413. */
export const MAX_BODY = 10 * 1024 * 1024;

/** Thrown for a body that can't be read; `status` is the HTTP status to answer with. */
export class BodyError extends Error {
  override readonly name = 'BodyError';
  constructor(
    readonly status: 400 | 413 | 415,
    message: string,
  ) {
    super(message);
  }
}

/** JSON as it came, or the nested members of a form, which are texts still. */
export type ParsedBody =
  | { readonly isForm: false; readonly value: unknown }
  | { readonly isForm: true; readonly value: Record<string, unknown> };

const LIMITS = { depth: 20, strictDepth: true, parseArrays: false };
const URLENCODED = 'application/x-www-form-urlencoded';
const MULTIPART = 'multipart/form-data';

/**
 * Reads a body by its content type: JSON, or a form with PHP's brackets. PHP reads both kinds of form alike, so one
 * stands for the other.
 * @param types media types that the operation takes; the first counts when the request names none
 * @throws {BodyError}
 */
export async function parseBody(
  request: Request,
  types: readonly string[],
): Promise<ParsedBody | undefined> {
  const bytes = await limited(request);
  if (bytes.length === 0) return undefined;
  const contentType = request.headers.get('content-type') ?? types[0] ?? '';
  const mediaType = contentType.split(';')[0]?.trim().toLowerCase() ?? '';

  if (types.includes(mediaType) && mediaType.endsWith('json')) {
    try {
      return { value: JSON.parse(new TextDecoder().decode(bytes)), isForm: false };
    } catch (error) {
      throw new BodyError(400, `the body is not JSON: ${(error as Error).message}`);
    }
  }
  const isForm = mediaType === URLENCODED || mediaType === MULTIPART;
  if (isForm && (types.includes(URLENCODED) || types.includes(MULTIPART))) {
    const form = await new Response(bytes, { headers: { 'content-type': contentType } })
      .formData()
      .catch(() => {
        throw new BodyError(400, `the body is not ${mediaType}`);
      });
    return { value: nested(form), isForm: true };
  }
  throw new BodyError(
    415,
    `content type ${mediaType} is not taken here; send ${types.join(' or ')}`,
  );
}

/**
 * Opens PHP's brackets as PHP does: `a[b][]=1&a[b][]=2` becomes `{ a: { b: { 0: '1', 1: '2' } } }`. Whether an indexed
 * map is a list is for the schema to say, see `shaped`.
 * @throws {BodyError} for names nested deeper than any real form
 */
export function nested(
  entries: Iterable<readonly [string, string | File]>,
): Record<string, unknown> {
  const values = new Map<string, unknown>();
  const lengths = new Map<string, number>();
  for (const [name, value] of entries) {
    const text = typeof value === 'string' ? value : value.name;
    const full = numbered(name, lengths);
    // A bare name that is repeated: PHP keeps the last, but some clients mean a list.
    values.set(full, values.has(full) ? [values.get(full), text].flat() : text);
  }
  try {
    return nest(Object.fromEntries(values) as Record<string, string>, LIMITS) as Record<
      string,
      unknown
    >;
  } catch {
    throw new BodyError(400, `names are nested deeper than ${LIMITS.depth} brackets`);
  }
}

/** Each `[]` takes the next number of its list. */
function numbered(name: string, lengths: Map<string, number>): string {
  const [first = '', ...rest] = name.split('[]');
  return rest.reduce((prefix, part) => {
    const index = lengths.get(prefix) ?? 0;
    lengths.set(prefix, index + 1);
    return `${prefix}[${index}]${part}`;
  }, first);
}

async function limited(request: Request): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of (request.body ?? []) as unknown as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > MAX_BODY) throw new BodyError(413, `the body is larger than ${MAX_BODY} bytes`);
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}
