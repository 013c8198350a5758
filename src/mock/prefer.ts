import type { Wish } from './engines/engine.js';

/**
 * Reads a `Prefer` header: `code=404, example=empty, dynamic=true`.
 * @returns the wish, or what is wrong with it
 */
export function parsePrefer(header: string | null): Wish | { readonly wrong: string } {
  const wish: { code?: number; example?: string; dynamic?: boolean } = {};
  for (const preference of (header ?? '')
    .split(/[,;]/)
    .map((part) => part.trim())
    .filter(Boolean)) {
    const [name, ...rest] = preference.split('=');
    const value = rest.join('=').replace(/^"(.*)"$/, '$1');
    if (name === 'code' && /^[2-5]\d\d$/.test(value)) wish.code = Number(value);
    else if (name === 'example' && value) wish.example = value;
    else if (name === 'dynamic' && /^(true|false)$/.test(value)) wish.dynamic = value === 'true';
    else
      return {
        wrong: `Prefer knows code=<status>, example=<name> and dynamic=true; not ${preference}`,
      };
  }
  return wish;
}
