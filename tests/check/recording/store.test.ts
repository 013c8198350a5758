import fs, { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Entry } from 'har-format';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { createStore } from '../../../src/check/recording/store.js';
import { readRecording } from '../../../src/wire/har.js';
import { entry } from './entries.js';

const folder = mkdtempSync(join(tmpdir(), 'check-store-'));
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => {
  vi.restoreAllMocks();
  syncBuiltinESMExports();
});

let files = 0;
const createPath = (ending: string) => join(folder, `${++files}.${ending}`);
const made = (name: string) => entry({ url: `https://x.example/${name}` }) as unknown as Entry;
const mask = (one: Entry): Entry => ({
  ...one,
  request: { ...one.request, url: one.request.url.replace('secret', '000000') },
});

async function listUrls(path: string): Promise<string[]> {
  const urls: string[] = [];
  for await (const reading of readRecording(path)) {
    urls.push(reading.kind === 'exchange' ? reading.exchange.url.pathname : reading.kind);
  }
  return urls;
}

describe.each(['har', 'ndjson'])('a recording in .%s', (ending) => {
  it('is a whole one after every entry, and says that it is not closed', async () => {
    const path = createPath(ending);
    const store = createStore(path);
    for (const [index, name] of ['c', 'a', 'b'].entries()) {
      store.add(made(name));
      expect(await listUrls(path)).toEqual(['/c', '/a', '/b'].slice(0, index + 1));
      expect(readFileSync(path, 'utf8')).toContain('Not closed');
    }
    store.close(mask);
    expect(readFileSync(path, 'utf8')).not.toContain('Not closed');
    expect((await listUrls(path)).sort()).toEqual(['/a', '/b', '/c']);
  });

  it('is masked when it is closed, with what was learnt last', async () => {
    const path = createPath(ending);
    const store = createStore(path);
    store.add(made('secret'));
    store.close(mask);
    expect(readFileSync(path, 'utf8')).not.toContain('secret');
    expect(await listUrls(path)).toEqual(['/000000']);
    expect(store).toMatchObject({ count: 1, written: 1, isClosed: true, problem: undefined });
  });

  it('leaves an older file alone until there is something better', () => {
    const path = createPath(ending);
    writeFileSync(path, 'older');
    const store = createStore(path);
    store.close(mask);
    expect(readFileSync(path, 'utf8')).toBe('older');
  });

  it('keeps what it has where the disk takes nothing more, and throws nothing', async () => {
    const path = createPath(ending);
    const store = createStore(path);
    store.add(made('a'));
    const write = fs.writeSync;
    // The first half of the entry fits.
    const spy = vi
      .spyOn(fs, 'writeSync')
      .mockImplementationOnce(((
        file: number,
        bytes: Uint8Array,
        offset: number,
        length: number,
        position: number,
      ) => write(file, bytes, offset, Math.floor(length / 2), position)) as typeof write);
    spy.mockImplementationOnce(() => {
      throw Object.assign(new Error('full'), { code: 'ENOSPC' });
    });
    syncBuiltinESMExports();
    store.add(made('b'));
    store.add(made('c'));
    expect(store).toMatchObject({ count: 3, written: 1, problem: 'ENOSPC' });
    expect(await listUrls(path)).toEqual(['/a']);
    store.close(mask);
    expect(await listUrls(path)).toEqual(['/a']);
    expect(existsSync(`${path}.closing`)).toBe(false);
    expect(store.problem).toBe('ENOSPC');
  });
});
