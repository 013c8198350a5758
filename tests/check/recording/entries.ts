import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

/** A folder for the recordings of a test file, which is gone after its tests. */
export function useRecordings() {
  const folder = mkdtempSync(join(tmpdir(), 'check-recording-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  let count = 0;
  const file = (text: string, ending = 'har') => {
    const path = join(folder, `${++count}.${ending}`);
    writeFileSync(path, text);
    return path;
  };
  /** A HAR file, with things in it that look like entries and are none. */
  const har = (...entries: object[]) =>
    file(
      JSON.stringify({
        log: { version: '1.2', creator: { entries: [{ a: 1 }] }, pages: [], entries },
      }),
    );
  return { folder, file, har };
}

interface Recorded {
  url?: string;
  method?: string;
  headers?: Record<string, string>;
  body?: string;
  type?: string;
  status?: number;
  text?: string | undefined;
  answer?: object;
}

const list = (headers: Record<string, string>) =>
  Object.entries(headers).map(([name, value]) => ({ name, value }));

/** An exchange as a HAR file has it, with usual values for what is left out. */
export function entry({
  url = 'https://core.affili.ir/api/merchants/conversions/a',
  method = 'GET',
  headers = {},
  body,
  type,
  status = 200,
  text = '{}',
  answer,
}: Recorded) {
  return {
    startedDateTime: '2026-07-15T00:00:00.000Z',
    request: {
      method,
      url,
      headers: list(headers),
      ...(body !== undefined && { postData: { mimeType: type, text: body } }),
    },
    response: answer ?? {
      status,
      headers: list({ 'Content-Type': 'application/json' }),
      content: { mimeType: 'application/json', text },
    },
  };
}
