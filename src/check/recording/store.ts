import { createHash } from 'node:crypto';
import {
  appendFileSync,
  closeSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import type { Entry } from 'har-format';

/** A recording on disk. */
export interface Store {
  /** Writes an entry at once, so that an end of the process loses none that is complete. */
  add(entry: Entry): void;
  /**
   * Writes the file anew, whole and in an order that does not depend on time.
   * @param redact takes out what is known to be secret by now
   */
  close(redact: (entry: Entry) => Entry): void;
  /** Entries that came, and those that are in the file. */
  readonly count: number;
  readonly written: number;
  /** Why the file is not complete, a code of the system. */
  readonly problem: string | undefined;
}

const LOG = { version: '1.2', creator: { name: 'affiliate-contracts', version: '1' } };
const UNCLOSED = 'Not closed: the recorder was ended before it could write the end of this file.';

/**
 * Opens a recording: HAR, or one entry in each line for `.ndjson` and `.jsonl`. An older file of that name stays until
 * the first entry comes. A disk that takes nothing more ends the recording, and nobody else.
 */
export function createStore(path: string): Store {
  const isLines = /\.(ndjson|jsonl)$/i.test(path);
  const places: { readonly offset: number; readonly length: number }[] = [];
  let size = 0;
  let count = 0;
  let problem: string | undefined;

  const attempt = (write: () => void) => {
    if (problem !== undefined) return;
    try {
      write();
    } catch (error) {
      problem = (error as NodeJS.ErrnoException).code ?? 'failed';
    }
  };

  const read = ({ offset, length }: { offset: number; length: number }, file: number): Entry => {
    const bytes = Buffer.alloc(length);
    readSync(file, bytes, 0, length, offset);
    return JSON.parse(bytes.toString('utf8')) as Entry;
  };

  /** Reads every entry twice, so that no more than one is in memory. */
  const rewrite = (redact: (entry: Entry) => Entry): void => {
    const beside = `${path}.closing`;
    const file = openSync(path, 'r');
    try {
      const entries = places.map((place) => ({ place, key: toSortKey(redact(read(place, file))) }));
      if (!isLines) entries.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
      writeFileSync(beside, isLines ? '' : begin());
      for (const [index, { place }] of entries.entries()) {
        const entry = redact(read(place, file));
        const text = isLines ? `${JSON.stringify(entry)}\n` : JSON.stringify(entry, null, 2);
        appendFileSync(beside, isLines ? text : `${index > 0 ? ',' : ''}\n${text}`);
      }
      if (!isLines) appendFileSync(beside, '\n]}}\n');
      renameSync(beside, path);
    } finally {
      closeSync(file);
      rmSync(beside, { force: true });
    }
  };

  return {
    add: (entry) => {
      count += 1;
      attempt(() => {
        const text = Buffer.from(JSON.stringify(entry));
        const before = places.length > 0 ? (isLines ? '' : ',\n') : isLines ? '' : begin(UNCLOSED);
        const after = isLines ? '\n' : '';
        if (places.length === 0) writeFileSync(path, '');
        appendFileSync(path, Buffer.concat([Buffer.from(before), text, Buffer.from(after)]));
        places.push({ offset: size + Buffer.byteLength(before), length: text.length });
        size += Buffer.byteLength(before) + text.length + after.length;
      });
    },
    close: (redact) => {
      if (places.length > 0) attempt(() => rewrite(redact));
    },
    get count() {
      return count;
    },
    get written() {
      return places.length;
    },
    get problem() {
      return problem;
    },
  };
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
