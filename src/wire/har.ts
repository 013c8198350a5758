import { createReadStream } from 'node:fs';
import { dirname } from 'node:path';
import { isRecord } from '../client/record.js';
import { ExpectedError } from '../support/error.js';
import { assertReadable } from '../support/files.js';
import { createEntrySplitter } from './har-entries.js';
import { type Exchange, toExchange } from './har-exchange.js';

/** What became of one entry of a recording, or of its end. */
export type Reading =
  | { readonly kind: 'exchange'; readonly exchange: Exchange; readonly entry: string }
  /** An entry that is none, and why; the others are read all the same. */
  | { readonly kind: 'unreadable'; readonly entry: string; readonly reason: string }
  /** The file ends in the middle: whoever wrote it was ended before it could close it. */
  | { readonly kind: 'unclosed'; readonly entry: string };

/**
 * Reads a recording entry by entry: HAR 1.2, or with the ending `.ndjson` or `.jsonl` one HAR entry in each line, in
 * UTF-8 or UTF-16. Holds one entry in memory, however long the file is. Bodies that a recorder has put into files beside
 * it are read too.
 * @throws {ExpectedError} one line, for a file that can't be read or is no recording at all
 */
export async function* readRecording(path: string): AsyncGenerator<Reading> {
  assertReadable(path);
  const isLines = /\.(ndjson|jsonl)$/i.test(path);
  const pieces = isLines ? readLines(path) : readHarEntries(path);
  for await (const { text, entry } of pieces) {
    if (text === undefined) yield { kind: 'unclosed', entry };
    else yield await readEntry(text, entry, dirname(path));
  }
}

/** The text of one entry; none at a file's end in the middle. */
interface Piece {
  readonly text?: string;
  readonly entry: string;
}

async function readEntry(text: string, entry: string, folder: string): Promise<Reading> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { kind: 'unreadable', entry, reason: 'it is not JSON' };
  }
  const exchange = await toExchange(value, folder);
  return typeof exchange === 'string'
    ? { kind: 'unreadable', entry, reason: exchange }
    : { kind: 'exchange', entry, exchange };
}

async function* readLines(path: string): AsyncGenerator<Piece> {
  let number = 0;
  let rest = '';
  for await (const chunk of readText(path)) {
    const lines = `${rest}${chunk}`.split(/\r?\n/);
    rest = lines.pop() ?? '';
    for (const text of lines) {
      number += 1;
      if (text.trim()) yield { text, entry: `line ${number}` };
    }
  }
  if (rest.trim()) yield { text: rest, entry: `line ${number + 1}` };
}

async function* readHarEntries(path: string): AsyncGenerator<Piece> {
  const splitter = createEntrySplitter();
  let number = 0;
  for await (const chunk of readText(path)) {
    for (const text of splitter.push(chunk)) {
      number += 1;
      yield { text, entry: `entry ${number}` };
    }
  }
  const { found, closed } = splitter.state;
  if (!found) {
    const reason = (await isEntryPerLine(path))
      ? 'it has one entry in each line; name it .ndjson'
      : 'it is not a HAR file, there is no list log.entries';
    throw new ExpectedError(`${path}: ${reason}`);
  }
  if (!closed) yield { entry: `entry ${number}` };
}

/** Whether the first line of a file is an entry: somebody has given it the wrong name. */
async function isEntryPerLine(path: string): Promise<boolean> {
  for await (const { text = '' } of readLines(path)) {
    try {
      const entry: unknown = JSON.parse(text);
      return isRecord(entry) && 'request' in entry;
    } catch {
      return false;
    }
  }
  return false;
}

/** Text of a file in UTF-8 or UTF-16, without its byte order mark. */
async function* readText(path: string): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined;
  for await (const chunk of createReadStream(path)) {
    const bytes = chunk as Buffer;
    decoder ??= new TextDecoder(detectCharset(bytes));
    yield decoder.decode(bytes, { stream: true });
  }
}

/** JSON begins with an ASCII character, so UTF-16 shows in a zero beside it even without a mark. */
function detectCharset([first, second]: Uint8Array): string {
  if ((first === 0xff && second === 0xfe) || second === 0) return 'utf-16le';
  return (first === 0xfe && second === 0xff) || first === 0 ? 'utf-16be' : 'utf-8';
}
