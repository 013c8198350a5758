/** A response as it came over the wire. */
export interface WireResponse {
  readonly status: number;
  readonly headers: Headers;
  /** The body, decoded. */
  readonly text: string;
  /** Set where a recorder left the body out, so that it says nothing. */
  readonly isOmitted?: boolean;
  /** Set where a recorder left the headers out, so that a missing one says nothing. */
  readonly areHeadersOmitted?: boolean;
}
