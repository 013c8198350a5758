import type { UnknownRecord } from '../../client/record.js';

/**
 * The part of Redocly's plugin interface that is used here. Redocly CLI has no core that could be
 * imported, so its types are written down.
 */

/** A map as it stands in the YAML. What a member holds is only known after a look at it. */
export type Node = UnknownRecord;

export interface Location {
  readonly source: { readonly absoluteRef: string; readonly body: string };
  /** JSON pointer in the file, `#/` for the whole file. */
  readonly pointer: string;
  child(keys: string | readonly (string | number)[]): Location;
  /** The same place, but a report underlines the key and not the value. */
  key(): Location;
}

export interface Context {
  readonly location: Location;
  /** The node before its `$ref` was followed. */
  readonly rawNode: unknown;
  readonly key: string | number;
  readonly type: { readonly name: string; readonly extensionsPrefix?: string };
  report(problem: { message: string; location?: Location }): void;
  resolve(node: Node, from: string): { node?: unknown; location?: Location };
}

export type Visit = (node: Node, ctx: Context) => void;

/**
 * Visits by OpenAPI type; `any` and `ref` are called for every typed node and every `$ref`. A node
 * that several references share is visited once, in the file it comes from.
 */
export interface Visitor {
  [type: string]: Visit | Visitor;
}

/** Called once per document, so state of one document may live in the closure. */
export type Rule = () => Visitor;
