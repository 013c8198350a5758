/** One request as it was recorded or saved, with the responses that came of it. Values serve to learn types and go no further. */
export interface Call {
  readonly method: string;
  /** `https://api.example.com`, or a variable. */
  readonly base: string;
  /** Segments of the path, decoded; `{name}` for what is named as a variable. */
  readonly segments: readonly string[];
  readonly query: readonly Pair[];
  readonly headers: readonly Pair[];
  readonly body?: CallBody;
  readonly responses: readonly CallResponse[];
  readonly name?: string;
  readonly description?: string;
  readonly tag?: string;
  /** What is said of parameters, by name. */
  readonly descriptions: ReadonlyMap<string, string>;
}

export interface Pair {
  readonly name: string;
  readonly value: string;
  readonly isOptional?: boolean;
}

export interface CallBody {
  readonly type: string;
  /** The value of JSON, a form as nested members, or a text; missing where it was not kept. */
  readonly value?: unknown;
}

export interface CallResponse {
  readonly status: number;
  readonly type: string;
  readonly value?: unknown;
}
