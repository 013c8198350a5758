import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { fetched } from '../../scripts/support/install-on-demand.js';
import { toDocumentPath } from '../../src/contract/document.js';

/** Folder with the generated clients, `<folder>/affili/index.ts` and so on, and their packages. */
export interface HeyApi {
  readonly folder: string;
}

const VERSION = '0.99.0';

/** Installs @hey-api/openapi-ts into .cache/ and lets it generate its fetch clients from our bundles. */
export async function installHeyApi(): Promise<HeyApi> {
  const folder = fetched('bench-hey-api', [`@hey-api/openapi-ts@${VERSION}`, 'typescript@5.9.3']);
  for (const provider of ['affili', 'affise']) {
    const args = [
      '-i',
      toDocumentPath(provider),
      '-o',
      join(folder, provider),
      '-c',
      '@hey-api/client-fetch',
    ];
    execFileSync(
      process.execPath,
      [join(folder, 'node_modules/@hey-api/openapi-ts/bin/run.js'), ...args],
      {
        cwd: folder,
        stdio: ['ignore', 'ignore', 'inherit'],
      },
    );
  }
  return { folder };
}
