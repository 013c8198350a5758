/**
 * Parses JSON without corrupting integers: one beyond 2^53 comes back as the text of its digits, because a number
 * can't hold it. Decimals are doubles, as PHP writes them; 190.40796039 stays what it is.
 *
 * @returns the value, or the text itself where it is not JSON
 */
export function parseExactJson(text: string): unknown {
  try {
    return JSON.parse(/\d{16}/.test(text) ? quoteBigIntegers(text) : text);
  } catch {
    return text;
  }
}

function quoteBigIntegers(text: string): string {
  return text.replace(/"(?:[^"\\]|\\.)*"|-?\d{16,}(?![\d.eE])|-?\d+\.\d+/g, (token) =>
    /^-?\d{16,}$/.test(token) && !Number.isSafeInteger(Number(token)) ? `"${token}"` : token,
  );
}
