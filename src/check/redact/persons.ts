import { isIPv6 } from 'node:net';
import { createClass } from './character-class.js';
import { type Decoded, decode } from './decode.js';
import { replaceSpans, type Span } from './span.js';

/**
 * Replaces e-mail and IP addresses, bearer tokens and JWTs, also where they are encoded; what comes instead has the same
 * form and is reserved for it. Takes a time that grows with the length of the text.
 *
 * @example
 * redactPersonalData('mail=bob%40example.org'); // 'mail=user%40example.com'
 */
export function redactPersonalData(text: string, known?: Decoded): string {
  if (!SIGNS.test(text)) return text;
  const decoded = known ?? decode(text);
  const toSource = ({ from, to, text: replacement }: Span): Span => ({
    from: decoded.start(from),
    to: decoded.end(to),
    text: replacement,
  });
  // An address keeps its sign in the encoding that it came in.
  const emails = findEmails(decoded.text).map(({ from, at, to }) => ({
    from: decoded.start(from),
    to: decoded.end(to),
    text: `user${text.slice(decoded.start(at), decoded.end(at + 1))}example.com`,
  }));
  const others = findOthers(decoded.text);
  const spans = decoded.text === text ? others : others.map(toSource);
  return replaceSpans(text, emails.length > 0 ? [...emails, ...spans] : spans);
}

/** Without any of these a text holds nothing of the kind. */
const SIGNS = /[@.:%\\&]|eyJ|bearer|basic/i;

/** Longest parts before and behind the sign, by RFC 5321. */
const [MAX_LOCAL, MAX_DOMAIN] = [64, 255];
const LOCAL = createClass(/[\p{L}\p{M}\p{N}!#$*+^_|~.-]/u);
const DOMAIN = createClass(/[\p{L}\p{M}\p{N}.-]/u);

function findEmails(text: string): { from: number; at: number; to: number }[] {
  const emails = [];
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    let from = at;
    while (from > 0 && at - from < MAX_LOCAL && LOCAL(text.charCodeAt(from - 1))) from -= 1;
    if (from === at) continue;
    let to = at + 1;
    while (to < text.length && to - at <= MAX_DOMAIN && DOMAIN(text.charCodeAt(to))) to += 1;
    while (text[to - 1] === '.' || text[to - 1] === '-') to -= 1;
    if (/^[^.-].*\.[^.]{2,}$/.test(text.slice(at + 1, to))) emails.push({ from, at, to });
  }
  return emails;
}

const IPV4 =
  /(?<![\d.])(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?!\d|\.\d)/g;
const IPV6 = /(?<![\w:.])[\da-f]{0,4}(?::[\da-f]{0,4}){2,7}(?![\w:])/gi;
const SCHEME = /\b(?:Bearer|Basic)[\s+]{1,8}/gi;
const TOKEN = createClass(/[\w.~+/=-]/);
const JWT = /(?<![\w-])eyJ/g;
const JWT_PART = createClass(/[\w-]/);

function findOthers(text: string): Span[] {
  const spans: Span[] = [];
  const add = (pattern: RegExp, replacement: string, isMeant: (found: string) => boolean) => {
    for (const { 0: found, index } of text.matchAll(pattern)) {
      if (isMeant(found)) spans.push({ from: index, to: index + found.length, text: replacement });
    }
  };
  if (/\d\.\d/.test(text)) add(IPV4, '192.0.2.1', () => true);
  if (text.includes(':')) add(IPV6, '2001:db8::1', isIPv6);
  if (!/eyJ|bearer|basic/i.test(text)) return spans;
  return [...spans, ...findTokens(text, SCHEME, readBearer), ...findTokens(text, JWT, readJwt)];
}

interface Token {
  readonly from: number;
  /** Where it ends, or where the search goes on when it is none. */
  readonly to: number;
  readonly isToken: boolean;
}

/**
 * Tokens, however long they are.
 * @param read reads a token by the place where its introduction begins, and the place after that
 */
function findTokens(
  text: string,
  introduction: RegExp,
  read: (text: string, from: number, after: number) => Token,
): Span[] {
  const spans: Span[] = [];
  const pattern = new RegExp(introduction);
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const { from, to, isToken } = read(text, match.index, pattern.lastIndex);
    pattern.lastIndex = to;
    if (isToken) spans.push({ from, to, text: 'REDACTED' });
  }
  return spans;
}

function readBearer(text: string, _: number, after: number): Token {
  const to = skip(text, after, TOKEN);
  return { from: after, to, isToken: to > after };
}

function readJwt(text: string, from: number, after: number): Token {
  const head = skip(text, after, JWT_PART);
  const payload = text[head] === '.' ? skip(text, head + 1, JWT_PART) : head;
  const isToken = head - after >= 8 && payload > head + 1 && text[payload] === '.';
  return { from, to: isToken ? skip(text, payload + 1, JWT_PART) : payload, isToken };
}

function skip(text: string, from: number, isMeant: (code: number) => boolean): number {
  let at = from;
  while (at < text.length && isMeant(text.charCodeAt(at))) at += 1;
  return at;
}
