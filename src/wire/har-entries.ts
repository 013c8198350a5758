/**
 * Cuts the entries out of the text of a HAR file as it comes, so that no more than one entry is in memory. What stands
 * beside `log.entries` is passed over.
 */
export interface EntrySplitter {
  /** Takes the next piece of the file and gives the texts of the entries that it completes. */
  push(chunk: string): string[];
  /** Whether the list of entries was found, and whether it and the file came to their ends. */
  readonly state: { readonly found: boolean; readonly closed: boolean };
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** Finds the entries of a HAR in a text that comes in pieces, without holding more than one of them. */
export function createEntrySplitter(): EntrySplitter {
  /** Keys of the open objects; empty for lists. */
  const keys: string[] = [];
  let inString = false;
  let escaped = false;
  /** The last string outside of entries, which is a key when a colon follows. */
  let word = '';
  let found = false;
  let closed = false;
  /** Depth of the list of entries while inside of it. */
  let list = 0;
  let entry: string[] | undefined;

  const finish = (piece: string): string => {
    const text = [...(entry ?? []), piece].join('');
    entry = undefined;
    return text;
  };

  const push = (chunk: string): string[] => {
    const entries: string[] = [];
    let start = 0;
    for (let index = 0; index < chunk.length; index++) {
      const code = chunk.charCodeAt(index);
      if (inString) {
        if (escaped) escaped = false;
        else if (code === BACKSLASH) escaped = true;
        else if (code === QUOTE) inString = false;
        if (!entry && inString && word.length < 64) word += chunk[index];
        continue;
      }
      const sign = chunk[index] ?? '';
      // What is no object is an entry too, so that it is told and numbers go on.
      if (list && keys.length === list) {
        if (entry && /[,\]}]/.test(sign)) {
          entries.push(finish(chunk.slice(start, index)));
        } else if (!entry && /[^\s,\]}]/.test(sign)) {
          entry = [];
          start = index;
        }
      }
      if (code === QUOTE) {
        inString = true;
        if (!entry) word = '';
        continue;
      }
      if (sign === ':' && !entry) keys[keys.length - 1] = word;
      else if (sign === '{' || sign === '[') {
        if (sign === '[' && keys.length === 2 && keys[0] === 'log' && keys[1] === 'entries') {
          found = true;
          list = keys.length + 1;
        }
        keys.push('');
      } else if (sign === '}' || sign === ']') {
        keys.pop();
        if (entry && keys.length === list) {
          entries.push(finish(chunk.slice(start, index + 1)));
        } else if (list && keys.length === list - 1) list = 0;
        if (keys.length === 0) closed = true;
      }
    }
    entry?.push(chunk.slice(start));
    return entries;
  };

  return {
    push,
    get state() {
      return { found, closed };
    },
  };
}
