import { isIPv6 } from 'node:net';
import { escapePointer } from '../contract/document.js';
import { escapeHtml, escapeRegExp } from '../support/text.js';

/** Takes what is secret out of a text. */
export type Redactor = (text: string) => string;

export interface Secret {
  readonly value: string;
  /** What stands in its place. */
  readonly mark: string;
}

/** Keys shorter than this occur in ordinary words and are only replaced where they stand alone. */
const SHORT = 8;

/**
 * A redactor that knows secrets in every form in which they travel: plain, in a URL, in a form, in JSON (also with
 * PHP's escaped slashes), in JSON pointers, in XML, in hexadecimal, and in Base64, alone or inside of something longer.
 */
export function createRedactor(secrets: readonly Secret[]): Redactor {
  const marks = new Map<string, string>();
  for (const { value, mark } of secrets) {
    if (value === '') continue;
    for (const form of listEncodings(value)) marks.set(form, mark);
  }
  if (marks.size === 0) return (text) => text;
  const alternatives = [...marks.keys()]
    .sort((a, b) => b.length - a.length)
    .map((form) =>
      form.length < SHORT ? `(?<![\\w%])${escapeRegExp(form)}(?!\\w)` : escapeRegExp(form),
    );
  const pattern = new RegExp(alternatives.join('|'), 'g');
  return (text) => text.replace(pattern, (form) => marks.get(form) ?? '***');
}

function listEncodings(value: string): Set<string> {
  const url = encodeURIComponent(value);
  const json = JSON.stringify(value).slice(1, -1);
  const forms = [
    value,
    url,
    url.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase()),
    new URLSearchParams({ v: value }).toString().slice(2),
    json,
    json.replaceAll('/', '\\/'),
    escapePointer(value),
    escapeHtml(value),
  ];
  if (value.length >= SHORT) {
    forms.push(Buffer.from(value).toString('hex'), ...base64Forms(value));
  }
  return new Set(forms);
}

/** All texts inside of a value without secrets, before they take the form of an output. */
export function redactDeep<T>(value: T, redact: Redactor): T {
  const visit = (node: unknown): unknown => {
    if (typeof node === 'string') return redact(node);
    if (Array.isArray(node)) return node.map(visit);
    if (typeof node !== 'object' || node === null) return node;
    return Object.fromEntries(
      Object.entries(node).map(([name, member]) => [redact(name), visit(member)]),
    );
  };
  return visit(value) as T;
}

/** What is the same in Base64 wherever the secret begins; three bytes make four signs. */
function base64Forms(value: string): string[] {
  return [0, 1, 2].flatMap((offset) => {
    const bytes = Buffer.from(`${'\0'.repeat(offset)}${value}`);
    const whole = bytes.subarray(0, bytes.length - (bytes.length % 3)).toString('base64');
    const text = whole.slice(Math.ceil((offset * 8) / 6));
    return [text, text.replaceAll('+', '-').replaceAll('/', '_')];
  });
}

const EMAIL = /[\w.+-]+(@|%40)[\w-]+(\.[\w-]+)+/g;
const BEARER = /\b(Bearer|Basic)(\s+|%20|\+)[\w.~+/=-]+/gi;
const JWT = /\beyJ[\w-]{8,}\.[\w-]+\.[\w-]*/g;
const IPV4 = /\b(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)\b(?!\.\d)/g;
const IPV6 = /(?<![\w:.])[\da-f]{0,4}(?::[\da-f]{0,4}){2,7}(?![\w:])/gi;

/** Replaces e-mail and IP addresses and bearer tokens; what comes instead has the same form and is reserved for it. */
export function redactPersonalData(text: string): string {
  return text
    .replace(EMAIL, (_, at: string) => `user${at}example.com`)
    .replace(BEARER, '$1$2REDACTED')
    .replace(JWT, 'REDACTED')
    .replace(IPV4, '192.0.2.1')
    .replace(IPV6, (address) => (isIPv6(address) ? '2001:db8::1' : address));
}

const SECRET =
  'api[_-]?key|access[_-]?(?:id|token|key)|(?:auth|refresh|id)?[_-]?token|secret|passw(?:or)?d';
const IN_JSON = new RegExp(`("(?:\\w*[_-])?(?:${SECRET})"\\s*:\\s*")((?:[^"\\\\]|\\\\.)*)`, 'gi');
const IN_FORM = new RegExp(`((?:^|[?&])(?:\\w*[_-])?(?:${SECRET})=)([^&#\\s"]*)`, 'gi');

/** Members and parameters whose names say that they are secret, of whomever they are. */
export function redactSecretMembers(text: string): string {
  const zero = (_: string, before: string, secret: string) => `${before}${maskCharacters(secret)}`;
  return text.replace(IN_JSON, zero).replace(IN_FORM, zero);
}

/** Something of the same form, so that it still fits its pattern. */
export function maskCharacters(secret: string): string {
  return secret.replace(/[\p{L}\p{N}]/gu, '0');
}

/**
 * A value by its form: every letter becomes `a`, every digit `0`, so that a date still looks like a date and nothing
 * can be read. Words of a fixed list (`isWord`) are shown when they look like one.
 */
export function maskValue(value: unknown, { isWord = false } = {}): string {
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object' && value !== null) {
    return `an object of ${Object.keys(value).length} members`;
  }
  if (isWord && /^"?[\w.+-]{1,24}"?$/.test(JSON.stringify(value) ?? ''))
    return JSON.stringify(value);
  if (typeof value === 'number') return String(value).replace(/\d/g, '0');
  if (typeof value !== 'string') return String(value);
  const form = value.replace(/\p{L}/gu, 'a').replace(/\p{N}/gu, '0');
  return JSON.stringify(
    form.length > 60 ? `${form.slice(0, 60)}… (${form.length} characters)` : form,
  );
}
