import type { Envelope, Operation } from '../../client/operation.js';
import type { WireParts } from './wire-parts.js';

/** What the samples of languages without a client of ours are made of. */
export interface SampleCall {
  readonly parts: WireParts;
  /** False where the responses of the operation have none. */
  readonly envelope: Envelope | false;
  /** What a success holds where that is not JSON. */
  readonly kind: Operation['response'];
}
