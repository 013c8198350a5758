/**
 * `npm test`: every suite, vitest and Dredd beside it, on the package as it is built, and what it lacks from source. `--long`
 * adds the source of the rest, and what takes longer. The last line is `N passed, N failed`, summed over both, with `, N skipped` where there are any.
 */
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageRoot } from '../src/contract/document.js';
import { runDredd } from './dredd.js';
import { resolveBin } from './support/bin-path.js';

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

async function vitest(): Promise<Counts> {
  const scratch = mkdtempSync(join(tmpdir(), 'affiliate-contracts-'));
  const report = join(scratch, 'vitest.json');
  const cli = resolveBin('vitest', 'vitest.mjs');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile=${report}`];
  try {
    const code = await new Promise<number>((resolve) => {
      const child = spawn(process.execPath, [cli, 'run', ...reporters], {
        cwd: packageRoot,
        env: {
          ...process.env,
          ...(isLong ? { TEST_TARGET: 'all', TEST_LONG: '1' } : { TEST_TARGET: 'both' }),
        },
        stdio: 'inherit',
      });
      child.on('close', (status) => resolve(status ?? 1));
    });
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(
      readFileSync(report, 'utf8'),
    ) as Record<string, number>;
    // A file that can't be loaded fails the run without a failed test.
    const failed = numFailedTests || (code === 0 ? 0 : 1);
    const skipped = (numPendingTests ?? 0) + (numTodoTests ?? 0);
    return { passed: numPassedTests ?? 0, failed, skipped };
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

/** Runs beside vitest, and tells at the end, after it. */
async function dredd(): Promise<() => Counts> {
  const { planned, passed, failures } = await runDredd({ onceEach: !isLong });
  return () => {
    for (const { name, message } of failures) console.log(`dredd: ${name}: ${message}`);
    console.log(`dredd: ${planned} planned, ${passed} ran and passed, ${failures.length} failed`);
    return { passed, failed: failures.length, skipped: 0 };
  };
}

// Some tests use the package as it is built.
execFileSync('npm', ['run', '-s', 'build', '--', '--log-level', 'error'], {
  cwd: packageRoot,
  stdio: ['ignore', 'ignore', 'inherit'],
});
const isLong = process.argv.includes('--long');
const [ofVitest, tellDredd] = await Promise.all([
  vitest(),
  dredd().catch((error: Error) => (): Counts => {
    console.log(`dredd: ${error.message}`);
    return { passed: 0, failed: 1, skipped: 0 };
  }),
]);
const counts = [ofVitest, tellDredd()];
const sum = (key: keyof Counts) => counts.reduce((total, count) => total + count[key], 0);
const skipped = sum('skipped') ? `, ${sum('skipped')} skipped` : '';
console.log(`${sum('passed')} passed, ${sum('failed')} failed${skipped}`);
process.exitCode = sum('failed') ? 1 : 0;
