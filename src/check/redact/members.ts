import { createClass } from './character-class.js';
import { type Decoded, decode } from './decode.js';
import { maskCharacters } from './mask.js';
import { isKeyLike, isSecretName } from './names.js';
import { replaceSpans } from './span.js';

/** A value whose name says that it is secret, at its place in a text. */
export interface NamedSecret {
  readonly from: number;
  readonly to: number;
  readonly value: string;
}

/**
 * Masks what a text that is no JSON holds under secret names: parameters and form fields, also nested ones and encoded
 * ones, members of JSON inside of other texts, header lines, parts of multipart bodies, inputs and meta tags of HTML,
 * and XML elements. What comes instead has the same form. Takes a time that grows with the length of the text.
 *
 * @example
 * redactSecretMembers('user[password]=s3cret&page=2'); // 'user[password]=0000000&page=2'
 */
export function redactSecretMembers(
  text: string,
  isMark: (value: string) => boolean = () => false,
  decoded?: Decoded,
): string {
  const secrets = findNamedSecrets(text, decoded).filter(({ value }) => !isMark(value));
  return replaceSpans(
    text,
    secrets.map(({ from, to, value }) => {
      const mask = maskCharacters(value);
      // Signs of an encoded value would mean something else as they are.
      const isPlain = text.slice(from, to) === value;
      return { from, to, text: isPlain ? mask : mask.replace(/[^._-]/g, '0') };
    }),
  );
}

/** Values under secret names, by {@link redactSecretMembers}. */
export function findNamedSecrets(text: string, known?: Decoded): NamedSecret[] {
  if (!/[=:>%\\&]/.test(text)) return [];
  const decoded = known ?? decode(text);
  const found = [...findPairs(decoded), ...findTags(decoded.text), ...findParts(decoded.text)];
  return found
    .filter(({ from, to }) => to - from >= MIN_VALUE)
    .map(({ from, to }) => ({
      from: decoded.start(from),
      to: decoded.end(to),
      value: decoded.text.slice(from, to),
    }));
}

/** Shorter values are flags and numbers of days. */
const MIN_VALUE = 4;
/** Longest name that is looked at. */
const MAX_NAME = 100;

interface Place {
  readonly from: number;
  readonly to: number;
}

const [EQUALS, COLON, GREATER] = [0x3d, 0x3a, 0x3e];

/** `name=value`, `"name":"value"`, `name: value`, `'name' => 'value'`, `<name>value</name>`. */
function findPairs({ text, depth }: Decoded): Place[] {
  const places: Place[] = [];
  for (let next = 0; next < text.length; ) {
    const index = next;
    const sign = text.charCodeAt(index);
    next += 1;
    if (sign !== EQUALS && sign !== COLON && sign !== GREATER) continue;
    const name = readNameBefore(text, index, sign === GREATER);
    if (sign === EQUALS && text.charCodeAt(next) === GREATER) next += 1;
    if (name === '' || !isSecretName(name)) continue;
    const from = skipScheme(text, skipSpace(text, next));
    const quote = text[from] === '"' || text[from] === "'" ? text[from] : undefined;
    const begin = quote ? from + 1 : from;
    // A sign that is encoded more often than the pair itself belongs to its value.
    const level = depth(index);
    const to = findEnd(text, begin, quote, (place) => depth(place) <= level);
    next = to;
    const isProse = !quote && sign === COLON && begin > index + 1;
    if (!isProse || isKeyLike(text.slice(begin, to))) places.push({ from: begin, to });
  }
  return places;
}

const isNameSign = createClass(/[\w.[\]-]/);
const isBetween = createClass(/[\s"']/);

function readNameBefore(text: string, index: number, isTag: boolean): string {
  let end = index;
  if (!isTag) while (index - end < 8 && isBetween(text.charCodeAt(end - 1))) end -= 1;
  let start = end;
  while (end - start < MAX_NAME && isNameSign(text.charCodeAt(start - 1))) start -= 1;
  return isTag && text[start - 1] !== '<' ? '' : text.slice(start, end);
}

function skipSpace(text: string, index: number): number {
  let at = index;
  while (/[ \t]/.test(text[at] ?? '') && at - index < 16) at += 1;
  return at;
}

/** The scheme of an authorization stays. */
function skipScheme(text: string, index: number): number {
  return (
    index +
    (/^(?:Bearer|Basic|Token)[ +]{1,8}/i.exec(text.slice(index, index + 16))?.[0].length ?? 0)
  );
}

/** A value in quotes ends with them, another one where its list, line or tag does. */
function findEnd(
  text: string,
  begin: number,
  quote: string | undefined,
  isSign: (index: number) => boolean,
): number {
  const ends = quote === '"' ? /["\n]/g : quote ? /['\n]/g : /[&;,\s"'<>#{}()]/g;
  ends.lastIndex = begin;
  for (let match = ends.exec(text); match; match = ends.exec(text)) {
    if (isSign(match.index)) return match.index;
  }
  return text.length;
}

/** Longest tag and head of a part that are read whole. */
const MAX_HEAD = 2000;

/** Values of inputs and contents of meta tags whose name is secret. */
function findTags(text: string): Place[] {
  const places: Place[] = [];
  const openings = /<(?:input|meta)\b/gi;
  for (let match = openings.exec(text); match; match = openings.exec(text)) {
    const { index } = match;
    const head = text.slice(index, index + MAX_HEAD);
    const close = head.indexOf('>');
    openings.lastIndex = index + (close < 0 ? MAX_HEAD : close);
    if (close < 0) continue;
    const tag = head.slice(0, close);
    const attributes = [...tag.matchAll(/\b(name|id|value|content)=("[^"]*"|'[^']*'|[^\s"']+)/gi)];
    const get = (name: string) => attributes.find((match) => match[1]?.toLowerCase() === name);
    const name = unquote((get('name') ?? get('id'))?.[2] ?? '');
    const value = get('value') ?? get('content');
    if (!value?.[2] || !isSecretName(name)) continue;
    const quotes = /^["']/.test(value[2]) ? 1 : 0;
    const from = index + value.index + value[0].length - value[2].length + quotes;
    places.push({ from, to: from + value[2].length - 2 * quotes });
  }
  return places;
}

function unquote(text: string): string {
  return text.replace(/^["']|["']$/g, '');
}

/** Bodies of parts of a multipart form whose field is secret. */
function findParts(text: string): Place[] {
  const places: Place[] = [];
  const heads = /content-disposition: ?form-data; ?name="([^"\n]{1,200})"/gi;
  for (let match = heads.exec(text); match; match = heads.exec(text)) {
    if (!isSecretName(match[1] ?? '')) continue;
    const after = heads.lastIndex;
    const blank = /\r?\n\r?\n/.exec(text.slice(after, after + MAX_HEAD));
    if (!blank) continue;
    const from = after + blank.index + blank[0].length;
    const end = text.indexOf('\n--', from);
    const to = end < 0 ? text.length : end;
    places.push({ from, to: text[to - 1] === '\r' ? to - 1 : to });
    heads.lastIndex = to;
  }
  return places;
}
