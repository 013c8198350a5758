import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import PQueue from 'p-queue';
import type { Finding } from '../../src/check/findings/finding.js';
import { listFindings } from '../../src/check/findings/report.js';
import { check } from '../../src/check/live/check.js';
import { checkRecording } from '../../src/check/recording/check.js';
import type { Success } from './answers.js';
import { harText } from './drift.js';
import { requestOf } from './requests.js';
import type { MutantServer } from './server.js';

/** What `check` says of each answer, one call each, writes included: the server only serves prepared answers. */
export async function findingsByCheck(
  answers: readonly Success[],
  server: MutantServer,
): Promise<Finding[][]> {
  const queue = new PQueue({ concurrency: 8 });
  return Promise.all(
    answers.map(({ contract, operation }, index) =>
      queue.add(async () => {
        const report = await check(contract, {
          baseUrl: server.urlOf(index),
          key: 'k',
          only: [operation.id],
          allow: ['idempotent', 'unsafe'],
          examples: true,
        });
        return listFindings(report);
      }),
    ),
  );
}

/** What `check --har` says of each answer, recorded with the request that the client would send. */
export async function findingsInRecordings(answers: readonly Success[]): Promise<Finding[][]> {
  const folder = mkdtempSync(join(tmpdir(), 'affiliate-contracts-'));
  const path = join(folder, 'traffic.har');
  try {
    const findings: Finding[][] = [];
    for (const answer of answers) {
      writeFileSync(path, await harText([answer], requestOf));
      findings.push(listFindings(await checkRecording(answer.contract, path)));
    }
    return findings;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
