import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listProviders } from '../../src/contract/document.js';
import { createMock } from '../../src/mock/mock.js';

/** What the programs of the guides need around them. */
export interface Surroundings {
  /** Empty, and removed at the end. */
  readonly folder: string;
  /** Address of the mock of every provider, below its name. */
  readonly url: string;
  /** The environment that leads the programs to the mock. */
  readonly env: Record<string, string>;
  remove(): Promise<void>;
}

export async function surroundings(): Promise<Surroundings> {
  const folder = mkdtempSync(join(tmpdir(), 'guides-'));
  const mock = await (await createMock({ providers: listProviders(), prefixed: true })).listen();
  return {
    folder,
    url: mock.url,
    env: {
      AFFISE_URL: `${mock.url}/affise`,
      AFFILI_URL: `${mock.url}/affili`,
      AURA_URL: `${mock.url}/aura`,
      EXCHANGE_URL: `${mock.url}/premium-exchanger`,
      STATE_FILE: join(folder, 'conversions.json'),
    },
    remove: async () => {
      await mock.close();
      rmSync(folder, { recursive: true });
    },
  };
}
