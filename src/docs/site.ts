import type { Site, SiteOptions } from './build.js';
import { createPeerMissing } from './peer-missing.js';

export type { Site, SiteOptions } from './build.js';

/**
 * Builds the documentation as static files that load nothing from another host and work below any address. Where the
 * try-it console can't be had, the site is built without it and says so; everything else that fails is thrown.
 *
 * @returns once every file is written
 * @throws {UnknownProvider} for a provider without a contract
 * @throws {PeerMissing} when the renderer or the search library is not installed
 *
 * @example
 * const { problem } = await buildSite({ providers: ['affili'], folder: 'site', tools: describeProgram() });
 * if (problem) console.error(problem); // npm could not fetch @scalar/api-reference@…
 */
export async function buildSite(options: SiteOptions): Promise<Site> {
  // What makes the pages is loaded only here: whoever mocks or checks doesn't need it.
  const { build } = await import('./build.js').catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'ERR_MODULE_NOT_FOUND' ? createPeerMissing() : error;
  });
  return build(options);
}
