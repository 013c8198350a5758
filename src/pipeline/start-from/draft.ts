import type { UnknownRecord } from '../../client/record.js';

/** What is known of an interface, whatever it was read from, before it takes the form of the house. */
export interface Draft {
  readonly kind: 'openapi' | 'postman' | 'har';
  readonly title: string;
  readonly description?: string;
  readonly servers: readonly UnknownRecord[];
  readonly securitySchemes: ReadonlyMap<string, UnknownRecord>;
  readonly security: readonly UnknownRecord[];
  readonly operations: readonly DraftOperation[];
  /** Schemas by the name of their component; a reference is `#/components/schemas/<Name>`. */
  readonly schemas: Map<string, UnknownRecord>;
  /** What was left out, or could not be read, of the document as a whole. */
  readonly notes: readonly string[];
}

export interface DraftOperation {
  readonly method: string;
  readonly path: string;
  readonly rpc?: { readonly path: string; readonly query: Readonly<Record<string, string>> };
  /** The name that the source gives it. */
  readonly name?: string;
  readonly summary?: string;
  readonly description?: string;
  readonly isDeprecated?: boolean;
  readonly tag?: string;
  readonly parameters: readonly UnknownRecord[];
  readonly body?: DraftBody;
  readonly responses: ReadonlyMap<string, DraftBody>;
  readonly security?: readonly UnknownRecord[];
  readonly notes: readonly string[];
}

/** A body of a request or a response; no content where nothing is known of one. */
export interface DraftBody {
  readonly description?: string;
  readonly isRequired?: boolean;
  readonly content: ReadonlyMap<string, DraftContent>;
}

export interface DraftContent {
  readonly schema: UnknownRecord;
  /** Values that a document shows in public; what was recorded is never among them. */
  readonly examples: readonly unknown[];
  /** The form of a failure, where some bodies under a status of success were seen to be one. */
  readonly failure?: UnknownRecord;
}
