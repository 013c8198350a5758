import type { ContractOperation } from '../../contract/contract.js';

/** A request that the front has matched to an operation, read and found sound. */
export interface ParsedRequest {
  readonly method: string;
  /** As the request named them: path, and query without its question mark. */
  readonly path: string;
  readonly search: string;
  /** Parameters under the names of the document, with the types of their schemas. */
  readonly parameters: Readonly<Record<'path' | 'query' | 'header', Record<string, unknown>>>;
  /** JSON or the members of a form, files included. */
  readonly body?: unknown;
}

/** Which documented answer is wanted; without wishes the first example of the lowest 2xx. */
export interface Wish {
  readonly code?: number;
  readonly example?: string;
  readonly dynamic?: boolean;
  /** An `Accept` header. */
  readonly accept?: string;
}

export interface Answer {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** A text, or what is to be written as JSON. */
  readonly body?: unknown;
  /** What the wish could not bring about, a sentence each. */
  readonly warnings?: readonly string[];
}

/** What stands behind the front of the mock: a matched operation and a parsed request give an answer. */
export interface Engine {
  /** A documented answer; a problem document with its own status where the wish can't be met. */
  answer(operation: ContractOperation, request: ParsedRequest, wish: Wish): Promise<Answer>;
}
