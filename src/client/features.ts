import type { readCounts } from './counts.js';
import type { serializeJson } from './encode.js';
import type { encodeForm, encodeMultipart, readStreams } from './forms.js';
import type { Api, FeatureName } from './operation.js';
import type { addWalks } from './paginate.js';
import type { expandPath } from './paths.js';

/** The modules behind the names of a table, so that a bundle carries only what its entry point passes. */
export interface Features extends Record<FeatureName, unknown> {
  /** Writer of values into paths. */
  readonly paths: typeof expandPath;
  /** Encoder of JSON. */
  readonly json: typeof serializeJson;
  /** Encoder of forms as text. */
  readonly forms: typeof encodeForm;
  /** Encoder of forms in parts. */
  readonly multipart: typeof encodeMultipart;
  /** Reader of streams among the members of a form. */
  readonly files: typeof readStreams;
  /** Adds `pages` and `items` to the call of a paged list. */
  readonly walks: typeof addWalks;
  /** Reader of totals and next pages, for walks over lists that have them. */
  readonly counts: typeof readCounts;
}

/** The modules that a table names. */
export type FeaturesOf<A extends Pick<Api, 'features'>> = Pick<Features, A['features'][number]>;
