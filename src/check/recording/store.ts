import { createHash } from 'node:crypto';
import {
  appendFileSync,
  closeSync,
  ftruncateSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import type { Entry } from 'har-format';
import { ExpectedError } from '../../support/error.js';

/** A recording on disk. */
export interface Store {
  /** Writes an entry at once; the file is a whole recording after it. */
  add(entry: Entry): void;
  /**
   * Writes the file anew, in an order that does not depend on time. Nothing must be added after it.
   * @param redact takes out what is known to be secret by now
   */
  close(redact: (entry: Entry) => Entry): void;
  /** Entries that came, and those that are in the file. */
  readonly count: number;
  readonly written: number;
  /** Whether the file has its last form. */
  readonly isClosed: boolean;
  /** Why the file is not complete, a code of the system. */
  readonly problem: string | undefined;
}

const LOG = { version: '1.2', creator: { name: 'affiliate-contracts', version: '1' } };
const UNCLOSED =
  'Not closed: the recorder was ended before it could. What it learnt late to be secret may stand here.';
const END = '\n]}}\n';

/**
 * Opens a recording: HAR, or one entry in each line for `.ndjson` and `.jsonl`. An older file of that name stays until
 * the first entry comes. A process that is ended loses no more than the exchange under way. A disk that takes nothing
 * more ends the recording, and nobody else.
 * @throws {ExpectedError} one line, for a device or a folder, which a recording must not take the place of
 */
export function createStore(path: string): Store {
  if (statSync(path, { throwIfNoEntry: false })?.isFile() === false) {
    throw new ExpectedError(`can't write ${path}: it is no regular file`);
  }
  const isLines = /\.(ndjson|jsonl)$/i.test(path);
  const places: Place[] = [];
  let file: number | undefined;
  /** Where the next entry goes, which in HAR is before the end of the list. */
  let size = 0;
  let count = 0;
  let isClosed = false;
  let problem: string | undefined;

  const attempt = (write: () => void) => {
    if (problem !== undefined) return;
    try {
      write();
    } catch (error) {
      problem = (error as NodeJS.ErrnoException).code ?? 'failed';
    }
  };

  const append = (entry: Entry): void => {
    file ??= openSync(path, 'w+');
    const isFirst = places.length === 0;
    const before = isLines ? '' : isFirst ? begin(UNCLOSED) : ',\n';
    const text = JSON.stringify(isLines ? { ...entry, comment: UNCLOSED } : entry);
    const [offset, length] = [size + Buffer.byteLength(before), Buffer.byteLength(text)];
    const after = isLines ? '\n' : END;
    try {
      writeAt(file, Buffer.from(before + text + after), size);
    } catch (error) {
      // What is half written is taken back, so that the rest stays a recording.
      ftruncateSync(file, size);
      if (!isLines && !isFirst) writeAt(file, Buffer.from(END), size);
      throw error;
    }
    places.push({ offset, length });
    size = offset + length + (isLines ? 1 : 0);
  };

  return {
    add: (entry) => {
      count += 1;
      attempt(() => append(entry));
    },
    close: (redact) => {
      const from = file;
      if (from === undefined) return;
      if (places.length === 0) return closeSync(from);
      // What stands on a full disk is masked as well, as far as there is room.
      const before = problem;
      problem = undefined;
      attempt(() => rewrite(path, { from, places, isLines, redact }));
      isClosed = problem === undefined;
      problem = before ?? problem;
      closeSync(from);
    },
    get count() {
      return count;
    },
    get written() {
      return places.length;
    },
    get isClosed() {
      return isClosed;
    },
    get problem() {
      return problem;
    },
  };
}

/** Where the text of an entry stands in a file, in bytes. */
interface Place {
  readonly offset: number;
  readonly length: number;
}

interface Rewriting {
  /** The file as it is, open. */
  readonly from: number;
  readonly places: readonly Place[];
  readonly isLines: boolean;
  readonly redact: (entry: Entry) => Entry;
}

/** Reads every entry twice, so that no more than one is in memory. */
function rewrite(path: string, { from, places, isLines, redact }: Rewriting): void {
  const beside = `${path}.closing`;
  try {
    const read = (place: Place) => redact(readEntry(from, place));
    const entries = places.map((place) => ({ place, key: isLines ? '' : toSortKey(read(place)) }));
    if (!isLines) entries.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
    writeFileSync(beside, isLines ? '' : begin());
    for (const [index, { place }] of entries.entries()) {
      const entry = read(place);
      const text = isLines ? `${JSON.stringify(entry)}\n` : JSON.stringify(entry, null, 2);
      appendFileSync(beside, isLines ? text : `${index > 0 ? ',' : ''}\n${text}`);
    }
    if (!isLines) appendFileSync(beside, END);
    renameSync(beside, path);
  } finally {
    rmSync(beside, { force: true });
  }
}

function readEntry(file: number, { offset, length }: Place): Entry {
  const bytes = Buffer.alloc(length);
  readSync(file, bytes, 0, length, offset);
  const { comment: _, ...entry } = JSON.parse(bytes.toString('utf8')) as Entry;
  return entry;
}

/** A disk that is nearly full takes a part at first. */
function writeAt(file: number, bytes: Buffer, position: number): void {
  for (let done = 0; done < bytes.length; ) {
    done += writeSync(file, bytes, done, bytes.length - done, position + done);
  }
}

/** The head of a HAR file up to its entries. */
function begin(comment?: string): string {
  const head = JSON.stringify({ ...LOG, ...(comment && { comment }), entries: [] });
  return `{"log":${head.slice(0, -2)}`;
}

/** An order of entries that does not depend on when they came. */
function toSortKey(entry: Entry): string {
  const { request, response } = entry;
  const hash = createHash('sha256').update(JSON.stringify(entry)).digest('hex');
  return [request.url, request.method, response.status, hash].join('\n');
}
