/** What somebody has of an interface: a document, a collection or a recording. */
export interface StartSource {
  /** Name of the file, for messages and sources.yaml. */
  readonly name: string;
  readonly text: string;
}

export interface StartOptions {
  /** Id of the provider, such as `acme-network`. */
  readonly provider: string;
  /** Day on which the source was read, `2026-11-27`. */
  readonly date: string;
  /** Takes keys and personal data out of a text; that of `src/check/redact/content`. */
  readonly redact: (text: string) => string;
  /** Whether what stands under a name is secret; that of `src/check/redact/names`. */
  readonly isSecretName: (name: string) => boolean;
}

/** What nobody but a person can know. */
export interface Todo {
  /** Path below the folder of the provider. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  readonly text: string;
}

export interface Start {
  /** Texts of a spec by path below the folder of the provider: `openapi.yaml`, `paths/offers/listOffers.yaml`. */
  readonly files: ReadonlyMap<string, string>;
  readonly todo: readonly Todo[];
}
