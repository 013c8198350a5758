import type { Preference } from './engines/engine.js';

export type ParsedPrefer =
  | { readonly kind: 'preference'; readonly preference: Preference }
  | { readonly kind: 'invalid'; readonly detail: string };

/**
 * Reads the preferences of the mock from a `Prefer` header (RFC 7240): `code=404, example=empty, dynamic=true`. Names
 * are read in any case, of a repeated one the first counts, and preferences that the mock does not know are ignored,
 * with all their parameters.
 * @returns the preference, or what is wrong with a value of one that the mock knows
 */
export function parsePrefer(header: string | null): ParsedPrefer {
  const preference: { code?: number; example?: string; dynamic?: boolean } = {};
  for (const [name, value] of listKnown(header ?? '')) {
    if (name === 'code' && /^[2-5]\d\d$/.test(value)) preference.code ??= Number(value);
    else if (name === 'example' && value) preference.example ??= value;
    else if (name === 'dynamic' && /^(true|false)$/.test(value)) {
      preference.dynamic ??= value === 'true';
    } else {
      const detail = `Prefer takes code=<status>, example=<name> and dynamic=true; not ${name}=${value}`;
      return { kind: 'invalid', detail };
    }
  }
  return { kind: 'preference', preference };
}

const KNOWN = ['code', 'example', 'dynamic'];

/** The mock's preferences among all. They may also be set apart by semicolons, as parameters of one another. */
function listKnown(header: string): [name: string, value: string][] {
  return split(header, ',')
    .map((preference) => split(preference, ';').map(readPair))
    .filter(([first]) => first && KNOWN.includes(first[0]))
    .flatMap((pairs) => pairs.filter(([name]) => KNOWN.includes(name)));
}

/** The parts of a text between separators that stand outside of quotes; a quote that nothing closes goes to the end. */
function split(text: string, separator: ',' | ';'): string[] {
  const part =
    separator === ','
      ? /(?:"(?:[^"\\]|\\.)*(?:"|$)|[^,"])+/g
      : /(?:"(?:[^"\\]|\\.)*(?:"|$)|[^;"])+/g;
  return (text.match(part) ?? []).map((one) => one.trim()).filter(Boolean);
}

function readPair(text: string): [name: string, value: string] {
  const [name = '', ...rest] = text.split('=');
  const value = rest.join('=').trim();
  const quoted = /^"(.*)"$/s.exec(value)?.[1];
  return [name.trim().toLowerCase(), quoted?.replace(/\\(.)/gs, '$1') ?? value];
}
