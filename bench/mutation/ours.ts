import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import PQueue from 'p-queue';
import type { Finding } from '../../src/check/findings/finding.js';
import { listFindings } from '../../src/check/findings/report.js';
import { check } from '../../src/check/live/check.js';
import { checkRecording } from '../../src/check/recording/check.js';
import { withScratchFolder } from '../../src/support/scratch.js';
import { toHarText } from './drift.js';
import { buildRequest } from './requests.js';
import type { Success } from './responses.js';
import type { MutantServer } from './server.js';

/** What `check` says of each response, one call each, writes included: the server only serves prepared responses. */
export async function runCheck(
  responses: readonly Success[],
  server: MutantServer,
): Promise<Finding[][]> {
  const queue = new PQueue({ concurrency: 8 });
  return Promise.all(
    responses.map(({ contract, operation }, index) =>
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

/** What `check --har` says of each response, recorded with the request that the client would send. */
export async function checkRecordings(responses: readonly Success[]): Promise<Finding[][]> {
  return withScratchFolder(async (folder) => {
    const path = join(folder, 'traffic.har');
    const findings: Finding[][] = [];
    for (const response of responses) {
      writeFileSync(path, await toHarText([response], buildRequest));
      findings.push(listFindings(await checkRecording(response.contract, path)));
    }
    return findings;
  });
}
