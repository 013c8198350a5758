import { ExpectedError } from '../support/error.js';

/** Thrown for usage, files or an environment that a check can't work with; the message says how to mend it. */
export class CheckError extends ExpectedError {
  override readonly name = 'CheckError';
}
