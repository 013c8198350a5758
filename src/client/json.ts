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
  let isString = false;
  // A pattern of whole strings would need a stack as deep as they are long.
  return text.replace(/"|\\.|-?\d[\d.eE+-]*/gs, (token) => {
    if (token === '"') isString = !isString;
    return isString || !isQuoted(token) ? token : `"${token}"`;
  });
}

function isBigInteger(number: string): boolean {
  return /^-?[1-9]\d{15,}$/.test(number) && !Number.isSafeInteger(Number(number));
}
