/** A body that should be JSON, as far as it can be read. */
export interface ReadBody {
  /** Missing where there is no JSON in it. */
  readonly json?: { readonly value: unknown };
  /** Text around the JSON, or in place of it, in a few words; missing where there is none. */
  readonly noise?: string;
}

/**
 * Reads JSON, also behind or before the warnings and pages that PHP sites put around it.
 * @param text body as it came
 */
export function readBody(text: string): ReadBody {
  const whole = parseJson(text);
  if (whole) return { json: whole };
  const noise = describeNoise(text);
  const end = Math.max(text.lastIndexOf('}'), text.lastIndexOf(']')) + 1;
  let start = text.search(/[[{]/);
  for (let tries = 0; tries < 5 && start >= 0 && start < end; tries++) {
    const json = parseJson(text.slice(start, end));
    if (json && typeof json.value === 'object') {
      return { json, noise: describeNoise(text.slice(0, start) || text.slice(end)) };
    }
    const next = text.slice(start + 1).search(/[[{]/);
    start = next < 0 ? -1 : start + 1 + next;
  }
  return { noise };
}

function parseJson(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
}

/** What a text that is no JSON seems to be. */
function describeNoise(text: string): string {
  if (text.trim() === '') return 'nothing';
  const php = /\b(Fatal error|Parse error|Warning|Notice|Deprecated)<?\/?b?>?\s*:/.exec(text);
  if (php) return `a PHP ${php[1]?.toLowerCase().replace(/ error$/, '')} message`;
  if (/<(!doctype|html|head|body|br|p|div|title)\b/i.test(text)) return 'HTML';
  if (/^\s*[[{"]/.test(text)) return 'broken JSON';
  return 'text';
}
