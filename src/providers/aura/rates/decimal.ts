/**
 * Writes a decimal without an exponent, every digit kept: PHP writes small numbers as `1.0E-7`.
 * @returns the decimal as text, or `undefined` for what is none
 */
export function toDecimal(text: string): string | undefined {
  if (/^\d+(\.\d+)?$/.test(text)) return text;
  const [, whole, part = '', exponent] = /^(\d+)(?:\.(\d+))?[eE]([+-]?\d{1,3})$/.exec(text) ?? [];
  if (whole === undefined) return undefined;
  const digits = `${whole}${part}`;
  const point = whole.length + Number(exponent);
  const padded = point > 0 ? digits.padEnd(point, '0') : `${'0'.repeat(1 - point)}${digits}`;
  const at = Math.max(point, 1);
  const fraction = padded.slice(at);
  return `${padded.slice(0, at).replace(/^0+(?=\d)/, '')}${fraction && '.'}${fraction}`;
}
