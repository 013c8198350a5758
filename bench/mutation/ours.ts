import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import PQueue from 'p-queue';
import type { Finding } from '../../src/check/findings/finding.js';
import { findingsOf } from '../../src/check/findings/report.js';
import { check } from '../../src/check/live/check.js';
import { checkRecording } from '../../src/check/recording/check.js';
import { withScratchFolder } from '../../src/support/scratch.js';
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
        return findingsOf(report);
      }),
    ),
  );
}

/** What `check --har` says of each answer, recorded with the request that the client would send. */
export async function findingsInRecordings(answers: readonly Success[]): Promise<Finding[][]> {
  return withScratchFolder(async (folder) => {
    const path = join(folder, 'traffic.har');
    const findings: Finding[][] = [];
    for (const answer of answers) {
      writeFileSync(path, await harText([answer], requestOf));
      findings.push(findingsOf(await checkRecording(answer.contract, path)));
    }
    return findings;
  });
}
