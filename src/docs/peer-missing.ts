import { PeerMissing } from '../support/error.js';

/** What the docs are made with and the package does not bring; who only uses a client does not need it. */
export class RendererMissing extends PeerMissing {
  constructor() {
    super(['@redocly/cli', 'minisearch'], 'docs need');
  }
}
