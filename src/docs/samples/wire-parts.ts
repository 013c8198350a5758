import { isJson, MULTIPART, toEssence } from '../../contract/media-type.js';
import { nestFields } from '../../wire/body.js';

type Pair = readonly [name: string, value: string];

/** What programs that speak HTTP by themselves put together again. */
export interface WireParts {
  readonly method: string;
  /** Without the query. */
  readonly url: string;
  readonly query: readonly Pair[];
  /** Without the type of the body, which `body` has. */
  readonly headers: readonly Pair[];
  readonly body?:
    | { readonly kind: 'json'; readonly value: unknown }
    | { readonly kind: 'form' | 'multipart'; readonly fields: readonly Pair[] };
}

/**
 * Takes the request of a sample apart.
 * @param names headers as people write them
 * @throws {TypeError} for a form with files, of which no example is a text
 */
export async function toWireParts(request: Request, names: readonly string[]): Promise<WireParts> {
  const { origin, pathname, searchParams } = new URL(request.url);
  const body = await readBody(request);
  return {
    method: request.method,
    url: `${origin}${pathname}`,
    query: [...searchParams],
    headers: [...request.headers]
      .filter(([name]) => name !== 'content-type')
      .map(([name, value]) => [names.find((one) => one.toLowerCase() === name) ?? name, value]),
    ...(body && { body }),
  };
}

async function readBody(request: Request): Promise<WireParts['body']> {
  const type = toEssence(request.headers.get('content-type') ?? '');
  const text = await request.clone().text();
  if (!text) return undefined;
  if (isJson(type)) return { kind: 'json', value: JSON.parse(text) };
  const fields = [...(await request.clone().formData())].map(([name, value]): Pair => {
    if (typeof value !== 'string') throw new TypeError(`${name} is a file`);
    return [name, value];
  });
  return { kind: type === MULTIPART ? 'multipart' : 'form', fields };
}

/** Fields as the nested value that PHP makes of them, lists as lists; nothing where PHP would keep one of several. */
export function nestPairs(pairs: readonly Pair[]): unknown {
  const names = pairs.map(([name]) => name).filter((name) => !name.endsWith('[]'));
  if (new Set(names).size < names.length) return undefined;
  return toLists(nestFields(pairs));
}

function toLists(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return toValue(value);
  const entries = Object.entries(value);
  const isList = entries.every(([name], index) => name === String(index));
  const members = entries.map(([name, member]) => [name, toLists(member)] as const);
  return isList ? members.map(([, member]) => member) : Object.fromEntries(members);
}

/** Fields by their names, the values of a repeated name as a list. */
export function groupPairs(pairs: readonly Pair[]): Record<string, unknown> {
  const names = [...new Set(pairs.map(([name]) => name))];
  return Object.fromEntries(
    names.map((name) => {
      const values = pairs.filter(([own]) => own === name).map(([, value]) => toValue(value));
      return [name, values.length > 1 || name.endsWith('[]') ? values : values[0]];
    }),
  );
}

/** Digits are the same on the wire whether a program has a number or a text. */
function toValue(value: unknown): unknown {
  return typeof value === 'string' && /^(0|[1-9]\d{0,14})$/.test(value) ? Number(value) : value;
}
