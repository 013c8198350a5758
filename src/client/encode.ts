/** Thrown for input that has no form on the wire; the engine turns it into an error of kind `input`. */
export class InputError extends Error {
  override readonly name = 'InputError';
}

export type Pair = readonly [name: string, value: string | Blob];

/**
 * Writes a natural value in the bracket notation that PHP reads.
 *
 * `{ filter: { date_from: '2026-01-01', country: ['US'] } }` gives `filter[date_from]` and `filter[country][]`; a list
 * of objects is numbered: `list[0][offer]`. Booleans become 1 and 0; `null` and `undefined` are left out.
 *
 * @param members what to write, by its first name
 * @throws {InputError} for what has no form on the wire (NaN, a function, a cycle), naming the place
 */
export function bracketPairs(members: Readonly<Record<string, unknown>>): Pair[] {
  const pairs: Pair[] = [];
  const open = new Set<object>();

  const write = (name: string, value: unknown): void => {
    if (value === undefined || value === null) return;
    if (isScalar(value)) {
      pairs.push([name, scalarText(name, value)]);
    } else if (value instanceof Blob) {
      pairs.push([name, value]);
    } else if (Array.isArray(value)) {
      inside(name, value, () => {
        const flat = value.every((item) => isScalar(item) || item instanceof Blob);
        value.forEach((item, index) => {
          write(flat ? `${name}[]` : `${name}[${index}]`, item);
        });
      });
    } else if (isPlainObject(value)) {
      inside(name, value, () => {
        for (const [key, member] of Object.entries(value)) write(`${name}[${key}]`, member);
      });
    } else {
      throw new InputError(`${name} can't be sent: ${describe(value)} has no form on the wire`);
    }
  };

  const inside = (name: string, value: object, body: () => void): void => {
    if (open.has(value)) throw new InputError(`${name} can't be sent: it contains itself`);
    open.add(value);
    body();
    open.delete(value);
  };

  for (const [name, value] of Object.entries(members)) write(name, value);
  return pairs;
}

/** Query text of the pairs; brackets stay readable, everything else is percent-encoded. */
export function queryText(pairs: readonly Pair[]): string {
  return pairs
    .map(([name, value]) => {
      if (value instanceof Blob) throw new InputError(`${name} can't be sent: a file in a query`);
      return `${encodeURIComponent(name).replace(/%5B/g, '[').replace(/%5D/g, ']')}=${encodeURIComponent(value)}`;
    })
    .join('&');
}

/** Body of a form: text pairs as URLSearchParams, or FormData where files go. */
export function formBody(pairs: readonly Pair[], multipart: boolean): URLSearchParams | FormData {
  const body = multipart ? new FormData() : new URLSearchParams();
  for (const [name, value] of pairs) {
    if (value instanceof Blob && body instanceof URLSearchParams) {
      throw new InputError(`${name} can't be sent: this operation takes no files`);
    }
    (body as FormData).append(name, value);
  }
  return body;
}

type Scalar = string | number | bigint | boolean;

function isScalar(value: unknown): value is Scalar {
  return ['string', 'number', 'bigint', 'boolean'].includes(typeof value);
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function scalarText(name: string, value: Scalar): string {
  if (typeof value === 'boolean') return value ? '1' : '0';
  if (typeof value === 'number' && !Number.isFinite(value)) {
    throw new InputError(`${name} can't be sent: ${value} is not a finite number`);
  }
  return String(value);
}

function describe(value: unknown): string {
  return typeof value === 'object'
    ? `a ${value?.constructor?.name ?? 'object'}`
    : `a ${typeof value}`;
}
