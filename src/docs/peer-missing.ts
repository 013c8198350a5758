import { PeerMissing } from '../support/error.js';

/** What to throw where a package that only the docs need, to render pages and to search them, is not installed. */
export function createPeerMissing(): PeerMissing {
  return new PeerMissing(['@redocly/cli', 'minisearch'], 'docs need');
}
