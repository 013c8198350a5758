import type { components } from '../../generated/vocabulary.js';

type Vocabulary = components['schemas'];

/** How success and failure look inside a body; see `x-envelope` in specs/vocabulary.schema.yaml. */
export type Envelope = Vocabulary['Envelope'];
export type Safety = Vocabulary['x-safety'];

/** The methods of HTTP that operations of a contract use. */
export const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;
export type Method = (typeof METHODS)[number];

/** What the client must know of one operation at run time; it stands in generated/<provider>/operations.ts. */
export interface Operation {
  readonly method: Method;
  /** Path of the document; with `rpc` it is a virtual one that never goes over the wire. */
  readonly path: string;
  readonly rpc?: { readonly path: string; readonly query: Readonly<Record<string, string>> };
  readonly safety: Safety;
  /** Media types of the request body, the preferred one first. */
  readonly body?: readonly MediaType[];
  /** First name segments of the query parameters; written only where there is a body too. */
  readonly query?: readonly string[];
  /** How a Date is written, by wire name: `unix UTC`, `day site`, `stamp Asia/Tehran`. */
  readonly dates?: Readonly<Record<string, string>>;
  /** How to walk the list that it returns. */
  readonly pages?: PageRule;
  /** What a success holds where that is not JSON: text, or nothing but a redirect. */
  readonly response?: 'text' | 'redirect';
  /** Statuses of success under which the contract has no body. */
  readonly empty?: readonly number[];
  /** False where the responses of this operation have no envelope. */
  readonly envelope?: Envelope | false;
  /** False where no key is sent. */
  readonly key?: false;
}

/** How to walk one list; `x-pagination` of the contract. */
export interface PageRule {
  readonly style: 'page' | 'offset';
  /** Names of the inputs that move on and that set the size of a page. */
  readonly position: string;
  readonly limit: string;
  /** JSON pointers into the response: to the rows, the next page, the number of rows in all. */
  readonly items: string;
  readonly next?: string;
  readonly total?: string;
  /** Where a page states how many rows a page holds. */
  readonly size?: string;
  readonly defaultLimit?: number;
  readonly maxLimit?: number;
  /** Whether a release ignores paging and sends all rows at once. */
  readonly ignored?: boolean;
}

export type MediaType =
  | 'application/json'
  | 'application/x-www-form-urlencoded'
  | 'multipart/form-data';

/** Where a credential travels. */
export interface KeyPlace {
  readonly in: 'header' | 'query';
  readonly name: string;
  /** Text before it, such as `Bearer `. */
  readonly prefix?: string;
}

/** One of the credentials of a caller; its name in the config of the client is `option`. */
export interface CredentialPlace extends KeyPlace {
  readonly option: string;
}

/**
 * Parts of the client that not every provider needs: writer of paths, encoders of JSON and of forms as text and in parts,
 * reader of files, walks over lists, reader of their totals.
 */
export type FeatureName = 'paths' | 'json' | 'forms' | 'multipart' | 'files' | 'walks' | 'counts';

/** One provider as the client sees it. */
export interface Api {
  readonly provider: string;
  /** Address of the service, where there is one for everybody. */
  readonly baseUrl?: string;
  /** Where every customer has an address of the service's form: that form, such as `https://{tenant}.example.com`. */
  readonly addressForm?: string;
  /** What a call must carry, in the order of the config's `credentials`. */
  readonly credentials: readonly CredentialPlace[];
  /** False where no response has one. */
  readonly envelope: Envelope | false;
  /** Parts of the client that its operations need; an entry point passes the modules behind the names. */
  readonly features: readonly FeatureName[];
  readonly operations: Readonly<Record<string, Operation>>;
}
