import { RendererMissing } from './peer-missing.js';

export interface SiteOptions {
  providers: readonly string[];
  /** Written to; created when it is not there. */
  folder: string;
  /** Whether the try-it console is wanted; its script comes from npm once. Wanted unless told. */
  withConsole?: boolean;
  /** Told about each step. */
  log?: (line: string) => void;
}

export interface Site {
  /** Why there is no try-it console although one was wanted. */
  readonly problem?: string;
}

/**
 * Builds the documentation as static files that ask no other host for anything and work below any address. A console
 * that can't be had is left out and reported; all else is an error.
 * @throws {UnknownProvider}
 * @throws {RendererMissing}
 */
export async function buildSite(options: SiteOptions): Promise<Site> {
  // What makes the pages is loaded only here: who mocks or checks doesn't need it.
  const { build } = await import('./build.js').catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'ERR_MODULE_NOT_FOUND' ? new RendererMissing() : error;
  });
  return build(options);
}
