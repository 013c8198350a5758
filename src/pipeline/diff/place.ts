import { parsePointer } from '../../client/pointer.js';

/** Keywords that hold a list of schemas for the same value. */
const COMBINATORS = ['oneOf', 'anyOf', 'allOf'];

/** Where a change stands, read from its pointer in the view. */
export interface ChangePlace {
  readonly provider: string;
  readonly operation: string;
  /** Status of the response that it belongs to. */
  readonly status?: number;
  /** For people: `response 200 /data/*\/id`. */
  readonly text: string;
}

/**
 * Reads a pointer such as `#/paths/~1affise~1getOffer/post/responses/200/…`.
 * @param parameters names of the parameters by path of the view
 * @returns nothing for a pointer outside of operations
 */
export function parsePlace(
  pointer: string,
  parameters: ReadonlyMap<string, readonly string[]>,
): ChangePlace | undefined {
  const [root, key = '', method, part, ...rest] = parsePointer(pointer.replace(/^#/, ''));
  const [, provider, operation] = key.split('/');
  if (root !== 'paths' || !provider || !operation || !method) return undefined;
  const at = { provider, operation };
  if (part === 'parameters') {
    const name = parameters.get(key)?.[Number(rest[0])];
    return { ...at, text: joinPlace(`parameter ${name}`, rest.slice(1)) };
  }
  if (part === 'requestBody') return { ...at, text: joinPlace('request body', rest) };
  if (part === 'responses' && rest[0] !== undefined) {
    const [status, ...inside] = rest;
    return { ...at, status: Number(status), text: joinPlace(`response ${status}`, inside) };
  }
  return { ...at, text: 'operation' };
}

function joinPlace(head: string, tokens: readonly string[]): string {
  const schema = tokens.indexOf('schema');
  const before = schema < 0 ? tokens : [];
  const body = schema < 0 ? '' : toBodyPlace(tokens.slice(schema + 1));
  return [head, ...before.filter((token) => token !== 'content'), body].filter(Boolean).join(' ');
}

/** The way into the body: `properties/data/items/properties/id` is `/data/*\/id`. */
function toBodyPlace(tokens: readonly string[]): string {
  const [keyword, next, ...rest] = tokens;
  if (keyword === undefined) return '';
  if (keyword === 'properties' && next !== undefined) return `/${next}${toBodyPlace(rest)}`;
  if (keyword === 'items' || keyword === 'additionalProperties') {
    return `/*${toBodyPlace(tokens.slice(1))}`;
  }
  return COMBINATORS.includes(keyword) ? toBodyPlace(rest) : '';
}
