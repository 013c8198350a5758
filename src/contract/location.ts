/** Where in a hand-written file. */
export interface SourceLocation {
  /** Path below the project, with slashes. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  readonly column: number;
}
