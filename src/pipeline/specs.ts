/** The hand-written document of a provider. */
export interface SpecRoot {
  readonly provider: string;
  /** Absolute path of the document that refers to all others. */
  readonly root: string;
}
