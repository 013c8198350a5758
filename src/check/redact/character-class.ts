/** Whether a UTF-16 code unit is in a class of characters; the halves of a character beyond 16 bits always are. */
export type CharacterClass = (code: number) => boolean;

/** Makes a fast test of a pattern that stands for one character. */
export function createClass(pattern: RegExp): CharacterClass {
  const ascii = Array.from({ length: 128 }, (_, code) => pattern.test(String.fromCharCode(code)));
  return (code) =>
    code < 128
      ? ascii[code] === true
      : (code >= 0xd800 && code <= 0xdfff) || pattern.test(String.fromCharCode(code));
}
