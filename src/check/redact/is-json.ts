/**
 * Whether a text is JSON. `JSON.parse` says the same, but an exception costs as much as a kilobyte of text, and a body may
 * hold a million strings that only begin like JSON.
 */
export function isJson(text: string): boolean {
  /** Closing signs that are still to come. */
  const open: string[] = [];
  let at = skipSpace(text, 0);
  for (;;) {
    // A value begins here.
    const sign = text[at];
    if (sign === '{' || sign === '[') {
      const close = sign === '{' ? '}' : ']';
      at = skipSpace(text, at + 1);
      if (text[at] !== close) {
        open.push(close);
        if (close === '}') at = skipName(text, at);
        if (at < 0) return false;
        continue;
      }
      at += 1;
    } else at = sign === '"' ? skipString(text, at) : skipWord(text, at);
    if (at < 0) return false;
    // It ends here, and with it perhaps what it stands in.
    for (at = skipSpace(text, at); open.length > 0 && text[at] === open.at(-1); open.pop()) {
      at = skipSpace(text, at + 1);
    }
    if (open.length === 0) return at === text.length;
    if (text[at] !== ',') return false;
    at = skipSpace(text, at + 1);
    if (open.at(-1) === '}') at = skipName(text, at);
    if (at < 0) return false;
  }
}

const [TAB, LINE_FEED, CARRIAGE_RETURN, SPACE, QUOTE, BACKSLASH] = [9, 10, 13, 32, 34, 92];

function skipSpace(text: string, from: number): number {
  for (let at = from; ; at++) {
    const code = text.charCodeAt(at);
    if (code !== SPACE && code !== LINE_FEED && code !== CARRIAGE_RETURN && code !== TAB) return at;
  }
}

/** The place after a name and its colon; -1 where there is none. */
function skipName(text: string, from: number): number {
  const end = text.charCodeAt(from) === QUOTE ? skipString(text, from) : -1;
  const colon = end < 0 ? -1 : skipSpace(text, end);
  return text[colon] === ':' ? skipSpace(text, colon + 1) : -1;
}

const ESCAPE = /["\\/bfnrt]|u[\da-f]{4}/iy;

function skipString(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) return at + 1;
    if (code < SPACE) return -1;
    if (code !== BACKSLASH) continue;
    // The letters of an escape have one case only.
    ESCAPE.lastIndex = at + 1;
    if (!ESCAPE.test(text) || /[A-Z]/.test(text[at + 1] ?? '')) return -1;
    at = ESCAPE.lastIndex - 1;
  }
  return -1;
}

const WORD = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

function skipWord(text: string, from: number): number {
  WORD.lastIndex = from;
  return WORD.test(text) ? WORD.lastIndex : -1;
}
