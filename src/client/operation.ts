import type { components } from '../../generated/vocabulary.js';
import type { readStreams, serializeForm } from './forms.js';
import type { addWalks, PageRule } from './paginate.js';

type Vocabulary = components['schemas'];

/** How success and failure look inside a body; see `x-envelope` in specs/vocabulary.schema.yaml. */
export type Envelope = Vocabulary['Envelope'];
export type Safety = Vocabulary['x-safety'];

/** The methods of HTTP that operations of a contract use. */
export const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;
export type Method = (typeof METHODS)[number];

/** What the client must know of one operation at run time; written to generated/<provider>/operations.ts. */
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
  /** How to walk the list that it answers. */
  readonly pages?: PageRule;
  /** What a success holds: parsed JSON, text, or nothing but a redirect. */
  readonly response: 'json' | 'text' | 'redirect';
  /** False where the answers of this operation have no envelope. */
  readonly envelope?: Envelope | false;
  /** False where no key is sent. */
  readonly key?: false;
}

export type MediaType =
  | 'application/json'
  | 'application/x-www-form-urlencoded'
  | 'multipart/form-data';

/** Where the key travels. */
export interface KeyPlace {
  readonly in: 'header' | 'query';
  readonly name: string;
  /** Text before the key, such as `Bearer `. */
  readonly prefix?: string;
}

/** One provider as the client sees it. */
export interface Api {
  readonly provider: string;
  /** Address of the service, where there is one for everybody. */
  readonly baseUrl?: string;
  /** Where every customer has an own address: its form, such as `https://{domain}`. */
  readonly addressForm?: string;
  readonly key: KeyPlace;
  readonly envelope: Envelope;
  /** Parts of the client that its operations need; an entry point passes the modules behind the names. */
  readonly features: readonly (keyof Features)[];
  readonly operations: Readonly<Record<string, Operation>>;
}

/** What not every provider needs, so that a bundle carries only what its entry point passes. */
export interface Features {
  /** Encoder of forms. */
  readonly forms: typeof serializeForm;
  /** Reader of streams among the members of a form. */
  readonly files: typeof readStreams;
  /** Adds `pages` and `items` to the call of a paged list. */
  readonly walks: typeof addWalks;
}

/** The modules that a table names. */
export type FeaturesOf<A extends Pick<Api, 'features'>> = Pick<Features, A['features'][number]>;
