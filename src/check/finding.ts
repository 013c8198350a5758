/**
 * What kind of promise is broken.
 *
 * - `unreachable`: no answer at all
 * - `status`: a status that the contract does not document
 * - `content-type`: another media type than documented
 * - `envelope`: the body says failure where a success was due
 * - `body`: the body contradicts its schema
 */
export type FindingClass = 'unreachable' | 'status' | 'content-type' | 'envelope' | 'body';

/** One place where an answer contradicts the contract. */
export interface Finding {
  readonly class: FindingClass;
  readonly operation: string;
  /** JSON pointer into the body; empty for the whole. */
  readonly at: string;
  readonly message: string;
  /** JSON pointer to what is contradicted in the bundled document. */
  readonly contradicts: string;
}
