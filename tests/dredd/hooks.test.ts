import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInThisContext } from 'node:vm';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { packageRoot } from '../../src/contract/document.js';

const folder = mkdtempSync(join(tmpdir(), 'dredd-hooks-'));
beforeEach(() => {
  vi.useFakeTimers({ now: 0 });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  rmSync(folder, { recursive: true });
});

type Hook = (transaction: object, done: () => void) => void;

/** The hooks as Dredd loads them, with a stand-in for what Dredd gives them. */
function loadHooks(environment: Record<string, string>): Record<string, Hook> {
  const registered: Record<string, Hook> = {};
  const hooks = new Proxy(registered, {
    get: (_, name) => (hook: Hook) => {
      registered[String(name)] = hook;
    },
  });
  const path = join(packageRoot, 'tools/dredd/hooks.cjs');
  const node = createRequire(path);
  const load = runInThisContext(
    `(require, process, setTimeout) => {${readFileSync(path, 'utf8')}\n}`,
    { filename: path },
  ) as (...globals: unknown[]) => void;
  const require = (name: string) => (name === 'hooks' ? hooks : node(name));
  load(require, { env: environment }, setTimeout);
  return registered;
}

it('Dredd waits before each request as long as the rate of a target asks', async () => {
  const plan = join(folder, 'plan.json');
  writeFileSync(plan, JSON.stringify({ '/a': { path: '/true', headers: {} } }));
  const hooks = loadHooks({ DREDD_PLAN: plan, DREDD_PAUSE: String(1000 / 4) });
  const times: number[] = [];
  for (let count = 0; count < 3; count++) {
    const transaction = { fullPath: '/a', request: {}, expected: {} };
    hooks.beforeEach?.(transaction, () => times.push(Date.now()));
    expect(transaction).toMatchObject({ fullPath: '/true', request: { uri: '/true', body: '' } });
    await vi.advanceTimersByTimeAsync(250);
  }
  expect(times).toEqual([250, 500, 750]);
});
