import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { loadConsole } from '../../src/docs/scalar.js';
import { run } from '../support/run.js';

const cli = 'src/cli/main.ts';
let scratch: string;
beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), 'docs-'));
});
afterAll(() => rmSync(scratch, { recursive: true }));

describe('docs', () => {
  it('builds the providers that it names, and prints where', async () => {
    const out = join(scratch, 'aura');
    const { code, stdout, stderr } = await run(cli, ['docs', 'aura', '--no-console', '--out', out]);
    expect(stdout).toBe(`${out}/index.html\n`);
    expect(stderr).toBe('rendering aura\n');
    expect(existsSync(join(out, 'aura.html'))).toBe(true);
    expect(existsSync(join(out, 'affise.html'))).toBe(false);
    // Nothing leads to a provider that was not wanted.
    const guide = readFileSync(join(out, 'guides/money-and-time.html'), 'utf8');
    expect(guide).toContain('href="../quirks/aura.html"');
    expect(guide).not.toContain('quirks/affise.html');
    expect(code).toBe(0);
  });

  it('writes a sitemap of every page for the address that it is given, as the canonical links say', async () => {
    const out = join(scratch, 'addressed');
    const address = 'https://docs.example.com/apis';
    const { code } = await run(cli, [
      'docs',
      'aura',
      '--no-console',
      '--out',
      out,
      '--url',
      address,
    ]);
    expect(code).toBe(0);
    const text = (path: string) => readFileSync(join(out, path), 'utf8');
    const listed = [...text('sitemap.xml').matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => url);
    const canonical = readdirSync(out, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.html') && path !== '404.html')
      .map((path) => /rel="canonical" href="([^"]+)"/.exec(text(path))?.[1]);
    expect(listed.sort()).toEqual(canonical.sort());
    expect(listed).toContain(`${address}/`);
    expect(text('changes/aura.atom')).toContain(`href="${address}/changes/aura.html"`);
  });

  it('builds the site without the console, says so and exits 1 when npm has none', async () => {
    const out = join(scratch, 'without');
    // Neither tar nor npm is found.
    const { code, stderr } = await run(cli, ['docs', 'aura', '--out', out], {
      env: { PATH: scratch },
    });
    expect(stderr).toMatch(/^the try-it console is left out: .+\n/);
    expect(stderr).toContain('--no-console accepts that\n');
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(existsSync(join(out, 'index.html'))).toBe(true);
    expect(readFileSync(join(out, 'try/aura.html'), 'utf8')).toContain('is not part of this site');
    expect(code).toBe(1);
  });
});

describe('the script of the console', () => {
  afterEach(() => vi.unstubAllEnvs());

  /** An npm that leaves a file, or fails as npm does. */
  function withNpm(script: string): string {
    const bin = mkdtempSync(join(scratch, 'bin-'));
    writeFileSync(join(bin, 'npm'), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
    vi.stubEnv('PATH', `${bin}${delimiter}${process.env.PATH}`);
    const cache = join(bin, 'cache');
    mkdirSync(cache);
    return cache;
  }

  it('is taken from the pinned tarball only', async () => {
    const cache = withNpm('echo other > scalar-api-reference-1.72.1.tgz');
    const { script, problem } = await loadConsole(cache);
    expect(problem).toMatch(/is not the tarball that is pinned$/);
    expect(script).toBeUndefined();
  });

  it('is fetched again when the one in the cache was changed', async () => {
    const cache = withNpm('echo "npm error code E404" >&2; exit 1');
    writeFileSync(join(cache, 'scalar-api-reference-1.72.1.tgz'), 'changed');
    expect(await loadConsole(cache)).toEqual({
      problem: 'npm could not fetch @scalar/api-reference@1.72.1: E404',
    });
  });

  it('leaves nothing half fetched behind', async () => {
    const cache = withNpm('echo half > half.tgz; exit 1');
    await loadConsole(cache);
    expect(readdirSync(cache)).toEqual([]);
  });
});
