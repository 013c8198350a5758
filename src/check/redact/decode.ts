/** A text with everything decoded that percent, JSON, JavaScript and HTML can encode, however often. */
export interface Decoded {
  readonly text: string;
  /** Where a character of the decoded text begins in the original. */
  start(index: number): number;
  /** Where the character before `index` of the decoded text ends in the original. */
  end(index: number): number;
  /** How often a character was encoded. */
  depth(index: number): number;
}

/**
 * Decodes to a fixed point in one pass: each character is pushed onto a stack, and whenever the end of the stack is a
 * complete escape, what it means takes its place, which may complete another one. So `%2540`, `\u0026#64;` and every
 * byte written as `%xx` twice all become what they mean, in a time that grows with the length alone.
 */
export function decode(text: string): Decoded {
  if (!/[%\\&]/.test(text)) {
    return { text, start: sameIndex, end: sameIndex, depth: noDepth };
  }
  const stack = new Stack(text.length);
  for (let index = 0; index < text.length; index++) {
    stack.push(text.charCodeAt(index), index, 0);
    while (stack.length - stack.opened <= LONGEST && reduce(stack));
  }
  const { starts, depths, length } = stack;
  const begin = (index: number) => (index < length ? (starts[index] ?? 0) : text.length);
  return {
    text: stack.toText(),
    start: begin,
    // The two halves of a character begin at the same place; what follows them is where they end.
    end: (index) => {
      let next = index;
      while (next < length && starts[next] === starts[index - 1]) next += 1;
      return begin(next);
    },
    depth: (index) => depths[index] ?? 0,
  };
}

const sameIndex = (index: number): number => index;
const noDepth = (): number => 0;

/** Longest escape, an entity with its signs. */
const LONGEST = 12;
/** Texts below this length take less time without a buffer of their own. */
const SHORT = 1024;
/** Bit that tells a byte of percent-encoded UTF-8, whose character is not complete yet, from a character. */
const BYTE = 0x10000;
const [PERCENT, BACKSLASH, AMPERSAND, SEMICOLON, HASH] = [0x25, 0x5c, 0x26, 0x3b, 0x23];

/** UTF-16 code units, and bytes that are none yet, with where each begins and how often it was decoded. */
class Stack {
  readonly codes: number[] | Int32Array;
  readonly starts: number[] | Uint32Array;
  readonly depths: number[] | Uint8Array;
  length = 0;
  /** Where the last sign stands that may belong to an escape that is still open. */
  opened = -LONGEST;

  constructor(size: number) {
    const isShort = size < SHORT;
    this.codes = isShort ? [] : new Int32Array(size);
    this.starts = isShort ? [] : new Uint32Array(size);
    this.depths = isShort ? [] : new Uint8Array(size);
  }

  push(code: number, start: number, depth: number): void {
    const at = this.length++;
    this.codes[at] = code;
    this.starts[at] = start;
    this.depths[at] = depth;
    if (code === PERCENT || code === BACKSLASH || code === AMPERSAND || code >= BYTE) {
      this.opened = at;
    }
  }

  /** Replaces the last `count` codes, which are an escape, by what they mean. */
  replace(count: number, ...codes: readonly number[]): void {
    this.length -= count;
    const start = this.starts[this.length] ?? 0;
    let depth = 0;
    for (let at = this.length; at < this.length + count; at++) {
      depth = Math.max(depth, this.depths[at] ?? 0);
    }
    for (const code of codes) this.push(code, start, Math.min(depth + 1, 255));
    // An escape may have stood inside of another one.
    this.opened = Math.max(this.opened, this.length - 1);
  }

  toText(): string {
    // A byte that is none of UTF-8 stands for the sign of Latin-1.
    const units = this.codes.slice(0, this.length);
    if (units.length < SHORT) return String.fromCharCode(...units);
    return new TextDecoder('utf-16le', { ignoreBOM: true }).decode(Uint16Array.from(units));
  }
}

/** Replaces an escape that the last character completes. @returns whether there was one */
function reduce(stack: Stack): boolean {
  const { codes, length } = stack;
  const last = codes[length - 1] ?? 0;
  if (last >= BYTE) return reduceUtf8(stack, last - BYTE);
  if (last === SEMICOLON) return reduceEntity(stack);
  if (codes[length - 2] === BACKSLASH) {
    const simple = SIMPLE.get(last);
    if (simple !== undefined) {
      stack.replace(2 + countSlashes(stack, length - 2), simple);
      return true;
    }
  }
  if (toDigit(last) < 0) return false;
  if (codes[length - 3] === PERCENT) {
    const byte = readHex(codes, length - 2, length);
    if (byte >= 0) {
      stack.replace(3, byte < 0x80 ? byte : BYTE + byte);
      return true;
    }
  }
  return reduceHex(stack, 0x75, 4) || reduceHex(stack, 0x78, 2);
}

/**
 * What stands behind a backslash: `\n` and the like, and signs that stand for themselves. Two backslashes stay two: the
 * second one may begin an escape of its own.
 */
const SIMPLE = new Map(
  Object.entries({ n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', '/': '/', '"': '"', "'": "'" }).map(
    ([sign, meaning]) => [sign.charCodeAt(0), meaning.charCodeAt(0)],
  ),
);

/** `\u0041` and `\x41`. */
function reduceHex(stack: Stack, letter: number, digits: number): boolean {
  const { codes, length } = stack;
  const at = length - digits - 2;
  if (codes[at] !== BACKSLASH || codes[at + 1] !== letter) return false;
  const code = readHex(codes, at + 2, length);
  if (code < 0) return false;
  stack.replace(digits + 2 + countSlashes(stack, at), code);
  return true;
}

/** Backslashes before that of an escape: what was escaped twice has two of the same kind, and so on. */
function countSlashes({ codes, depths }: Stack, at: number): number {
  let count = 0;
  while (codes[at - 1 - count] === BACKSLASH && depths[at - 1 - count] === depths[at]) count += 1;
  return count;
}

function reduceEntity(stack: Stack): boolean {
  const { codes, length } = stack;
  let at = length - 2;
  while (at > length - LONGEST && codes[at] !== AMPERSAND) at -= 1;
  if (codes[at] !== AMPERSAND) return false;
  const code =
    codes[at + 1] === HASH
      ? readNumber(codes, at + 2, length - 1)
      : ENTITIES.get(packName(codes, at + 1, length - 1));
  if (code === undefined || !(code > 0 && code <= 0x10ffff)) return false;
  stack.replace(length - at, ...toUnits(code));
  return true;
}

/** `65` and `x41`; -1 for what is neither. */
function readNumber(codes: number[] | Int32Array, from: number, to: number): number {
  if (((codes[from] ?? 0) | 0x20) === 0x78)
    return from + 1 < to ? readHex(codes, from + 1, to) : -1;
  let value = from < to ? 0 : -1;
  for (let at = from; at < to; at++) {
    const digit = (codes[at] ?? 0) - 0x30;
    if (!(digit >= 0 && digit <= 9)) return -1;
    value = value * 10 + digit;
  }
  return value;
}

/** Letters of any case as one number, which costs less than a text; -1 for what is no name of up to six letters. */
function packName(codes: ArrayLike<number>, from: number, to: number): number {
  if (to - from > 6) return -1;
  let packed = 0;
  for (let at = from; at < to; at++) {
    const letter = ((codes[at] ?? 0) | 0x20) - 0x60;
    if (!(letter >= 1 && letter <= 26)) return -1;
    packed = packed * 32 + letter;
  }
  return packed;
}

/** Those of HTML for signs that occur in keys, addresses and JSON. */
const ENTITIES = new Map(
  Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    commat: '@',
    period: '.',
    colon: ':',
    sol: '/',
    bsol: '\\',
    equals: '=',
    plus: '+',
    num: '#',
    percnt: '%',
    lowbar: '_',
    hyphen: '-',
  }).map(([name, sign]) => [packName(Array.from(name, toCode), 0, name.length), toCode(sign)]),
);

function toCode(sign: string): number {
  return sign.charCodeAt(0);
}

/** Joins the bytes of one character as soon as the last of them is there. */
function reduceUtf8(stack: Stack, last: number): boolean {
  if (last >= 0xc0) return false;
  const { codes, length } = stack;
  for (let count = 2; count <= 4; count++) {
    const byte = (codes[length - count] ?? 0) - BYTE;
    if (byte < 0) return false;
    if (byte < 0xc0) continue;
    if (count !== (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2)) return false;
    let code = byte & (0xff >> (count + 1));
    for (let at = length - count + 1; at < length; at++) {
      code = (code << 6) | (((codes[at] ?? 0) - BYTE) & 0x3f);
    }
    if (code < 0x80 || code > 0x10ffff) return false;
    stack.replace(count, ...toUnits(code));
    return true;
  }
  return false;
}

function toUnits(code: number): number[] {
  if (code < 0x10000) return [code];
  return [0xd800 + ((code - 0x10000) >> 10), 0xdc00 + ((code - 0x10000) & 0x3ff)];
}

function readHex(codes: number[] | Int32Array, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at++) {
    const digit = toDigit(codes[at] ?? -1);
    if (digit < 0) return -1;
    value = value * 16 + digit;
  }
  return value;
}

function toDigit(code: number): number {
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  const letter = code | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1;
}
