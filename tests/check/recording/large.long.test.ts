import { once } from 'node:events';
import { createWriteStream, statSync } from 'node:fs';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { expect, it } from 'vitest';
import { run } from '../../support/run.js';
import { entry, useRecordings } from './entries.js';

const { folder } = useRecordings();

const base = 'https://api-acme.affise.com';
const success = JSON.stringify({
  status: 1,
  offers: [],
  pagination: { per_page: 1, total_count: 0, page: 1 },
});

it('recorded traffic may be larger than the memory', async () => {
  const path = join(folder, 'large.har');
  const out = createWriteStream(path);
  out.write('{"log":{"entries":[');
  const text = success.replace('"status":1', `"status":1,"zz_text":"${'long '.repeat(50_000)}"`);
  const one = JSON.stringify(entry({ url: `${base}/3.0/offers`, text }));
  for (let index = 0; index < 400; index++) {
    if (!out.write(index ? `,${one}` : one)) await once(out, 'drain');
  }
  out.end(']}}');
  await finished(out);
  const heap = 64;
  expect(statSync(path).size).toBeGreaterThan(1.4 * heap * 1024 * 1024);
  const env = { NODE_OPTIONS: `--max-old-space-size=${heap}` };
  const { code, stdout } = await run('src/cli/main.ts', ['check', 'affise', '--har', path], {
    env,
  });
  expect(stdout).toContain('member "zz_text" is not documented');
  expect(stdout).toContain('(400 places)');
  expect(code).toBe(0);
});
