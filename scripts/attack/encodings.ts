const hex = (code: number) => code.toString(16).padStart(2, '0');
const perByte = (encode: (byte: number) => string) => (text: string) =>
  [...Buffer.from(text)].map(encode).join('');
const perSign = (encode: (code: number) => string) => (text: string) =>
  text
    .split('')
    .map((sign) => encode(sign.charCodeAt(0)))
    .join('');
const json = (text: string) => JSON.stringify(text).slice(1, -1);

/** How a text may be written by a service, by name. */
export const ENCODINGS: Readonly<Record<string, (text: string) => string>> = {
  plain: (text) => text,
  'other case': (text) =>
    text.replace(/[a-z]/gi, (sign) => (sign < 'a' ? sign.toLowerCase() : sign.toUpperCase())),
  address: encodeURIComponent,
  'address, hex in lower case': (text) =>
    encodeURIComponent(text).replace(/%../g, (form) => form.toLowerCase()),
  'address twice': (text) => encodeURIComponent(encodeURIComponent(text)),
  'every byte': perByte((byte) => `%${hex(byte)}`),
  'every byte twice': perByte((byte) => `%25${hex(byte).toUpperCase()}`),
  JSON: json,
  'JSON in JSON': (text) => json(json(text)),
  'JSON of PHP': (text) => json(text).replaceAll('/', '\\/'),
  '\\u00xx': perSign((code) => `\\u00${hex(code)}`),
  '\\u00XX twice': perSign((code) => `\\\\u00${hex(code).toUpperCase()}`),
  '\\xHH': perSign((code) => `\\x${hex(code)}`),
  'decimal entities': perSign((code) => `&#${code};`),
  'hexadecimal entities': perSign((code) => `&#x${hex(code)};`),
  'entities in JSON in an address': (text) =>
    encodeURIComponent(json(perSign((code) => `&#x${hex(code)};`)(text))),
};

/** Whether a text holds a secret when everything in it is decoded, or where it is only written in another case. */
export function holdsSecret(text: string, secret: string): boolean {
  let before = '';
  for (let after = text, round = 0; after !== before && round < 12; round++) {
    if (after.toLowerCase().includes(secret.toLowerCase())) return true;
    before = after;
    after = before
      .replace(/%([\da-f]{2})/gi, (_, code: string) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      )
      .replace(/\\(?:u00|x)([\da-f]{2})/gi, (_, code: string) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      )
      .replace(/&#x0{0,9}([\da-f]{2});/gi, (_, code: string) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      )
      .replace(/&#0{0,9}(\d{2,3});/g, (_, code: string) => String.fromCharCode(Number(code)))
      .replace(/\\(?![ux])/g, '');
  }
  return false;
}
