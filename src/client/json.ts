/**
 * Parses JSON without corrupting integers: one beyond 2^53 comes back as the text of its digits, because a number
 * can't hold it. Decimals are doubles, as PHP writes them; 190.40796039 stays what it is.
 *
 * @returns the value, or the text itself where it is not JSON
 */
export function parseExactJson(text: string): unknown {
  try {
    return JSON.parse(/\d{16}/.test(text) ? quoteNumbers(text, isBigInteger) : text);
  } catch {
    return text;
  }
}

/**
 * Writes numbers of a JSON text as strings of their digits, in time linear to its length, be it JSON or not.
 * @param isQuoted picks the numbers by their texts, which may be `1-2` or `007` in what is not JSON
 */
export function quoteNumbers(text: string, isQuoted: (number: string) => boolean): string {
  const token = /"|-?\d[\d.eE+-]*/g;
  let result = '';
  let copied = 0;
  for (let match = token.exec(text); match; match = token.exec(text)) {
    const [found] = match;
    if (found === '"') token.lastIndex = findStringEnd(text, match.index);
    else if (isQuoted(found)) {
      result += `${text.slice(copied, match.index)}"${found}"`;
      copied = token.lastIndex;
    }
  }
  return result + text.slice(copied);
}

function isBigInteger(number: string): boolean {
  return /^-?[1-9]\d{15,}$/.test(number) && !Number.isSafeInteger(Number(number));
}

/** Index behind the quote that closes the string. A regular expression would need a stack as deep as the string is long. */
function findStringEnd(text: string, start: number): number {
  let end = start;
  let escapes: number;
  do {
    end = text.indexOf('"', end + 1);
    if (end < 0) return text.length;
    for (escapes = 0; text[end - escapes - 1] === '\\'; ) escapes++;
  } while (escapes % 2);
  return end + 1;
}
