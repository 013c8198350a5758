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

export interface ParsedBody {
  readonly value: unknown;
  /** Forms carry texts only, so their values still want the types of the schema. */
  readonly isForm: boolean;
}

const LIMITS = { depth: 20, arrayLimit: 1000, parameterLimit: 20_000, strictDepth: true };

/**
 * Reads a body by its content type: JSON, or a form with PHP's brackets.
 * @param expected media type that counts when the request names none
 * @throws {BodyError}
 */
export async function parseBody(
  request: Request,
  expected: string,
): Promise<ParsedBody | undefined> {
  const bytes = await limited(request);
  if (bytes.length === 0) return undefined;
  const contentType = request.headers.get('content-type') ?? expected;
  const mediaType = contentType.split(';')[0]?.trim().toLowerCase() ?? '';

  if (mediaType === 'application/json' || mediaType.endsWith('+json')) {
    try {
      return { value: JSON.parse(new TextDecoder().decode(bytes)), isForm: false };
    } catch (error) {
      throw new BodyError(400, `the body is not JSON: ${(error as Error).message}`);
    }
  }
  if (mediaType === 'application/x-www-form-urlencoded' || mediaType === 'multipart/form-data') {
    const form = await new Response(bytes, { headers: { 'content-type': contentType } })
      .formData()
      .catch(() => {
        throw new BodyError(400, `the body is not ${mediaType}`);
      });
    return { value: nested(form), isForm: true };
  }
  throw new BodyError(415, `content type ${mediaType} is not understood; send ${expected}`);
}

/**
 * Opens PHP's brackets: `a[b][]=1` becomes `{ a: { b: ['1'] } }`.
 * @throws {BodyError} for names nested deeper or more numerous than any real form
 */
export function nested(
  entries: Iterable<readonly [string, string | File]>,
): Record<string, unknown> {
  const byName = new Map<string, unknown[]>();
  for (const [name, value] of entries) {
    const text = typeof value === 'string' ? value : value.name;
    byName.set(name, [...(byName.get(name) ?? []), text]);
  }
  const flat = Object.fromEntries(
    [...byName].map(([name, values]) => [name, values.length === 1 ? values[0] : values]),
  );
  try {
    return nest(flat as Record<string, string>, LIMITS) as Record<string, unknown>;
  } catch {
    throw new BodyError(400, `names are nested deeper than ${LIMITS.depth} brackets`);
  }
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
