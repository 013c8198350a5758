import type { Envelope } from '../../client/operation.js';
import type { UnknownRecord } from '../../client/record.js';
import type { Authoring } from './author.js';
import type { Draft } from './draft.js';
import type { ExampleMaker } from './examples.js';
import type { Remark } from './render.js';
import type { StartOptions } from './types.js';

/** How each kind of source is called, what it proves, and what stands where it says nothing. */
export const KINDS = {
  openapi: {
    source: 'openapi',
    mark: undefined,
    unknown: 'The document does not say what it means.',
  },
  postman: {
    source: 'collection',
    mark: 'inferred',
    unknown: 'The collection does not say what it means.',
  },
  har: {
    source: 'recording',
    mark: 'observed',
    unknown: 'Seen in a recording; what it means is not known.',
  },
} as const;

export interface SpecContext {
  readonly draft: Draft;
  readonly options: StartOptions;
  readonly envelope: Envelope | undefined;
  /** Names of the operations whose bodies have the envelope. */
  readonly enveloped: ReadonlySet<unknown>;
  readonly maker: ExampleMaker;
  readonly known: WeakMap<UnknownRecord, unknown>;
  readonly schemes: ReadonlyMap<string, string>;
  /** Names of components, where others are taken by the types of operations. */
  readonly renamed: ReadonlyMap<string, string>;
  readonly files: Map<string, string>;
  readonly remarks: Remark[];
  remark(file: string, path: readonly (string | number)[], text: string): void;
}

export function createAuthoring(
  { draft, options, remark, renamed }: SpecContext,
  file: string,
  at: readonly (string | number)[],
  takesFiles: boolean,
): { authoring: Authoring; tell(): void } {
  const unnamed: string[] = [];
  let first: readonly (string | number)[] = at;
  const isComponent = file.startsWith('components/');
  return {
    authoring: {
      folder: isComponent ? '.' : '../../components/schemas',
      rename: (name) => renamed.get(name) ?? name,
      unknown: KINDS[draft.kind].unknown,
      takesFiles,
      redact: options.redact,
      note: (path, name) => {
        if (unnamed.length === 0) first = [...at, ...path];
        unnamed.push(name);
      },
    },
    tell: () => {
      if (unnamed.length === 0) return;
      const more = unnamed.length > 8 ? ` and ${unnamed.length - 8} more` : '';
      remark(file, first, `say what they mean: ${unnamed.slice(0, 8).join(', ')}${more}`);
    },
  };
}
