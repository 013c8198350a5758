import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { packageRoot } from '../../contract/files.js';
import { listSettings, type Schema, type Setting } from './settings.js';

/** An extension of OpenAPI in which the contracts say what it can't. */
export interface Extension {
  /** `x-envelope`. */
  readonly name: string;
  readonly description: string;
  /** What it takes, where that is no map. */
  readonly type: string;
  readonly members: readonly Setting[];
}

/** The vocabulary of the specs. */
export function readVocabulary(): { readonly description: string; extensions: Extension[] } {
  const path = join(packageRoot, 'specs/vocabulary.schema.yaml');
  const document = parse(readFileSync(path, 'utf8')) as Schema & { $defs: Record<string, Schema> };
  const { description = '', $defs } = document;
  const extensions = Object.entries($defs)
    .filter(([name]) => name.startsWith('x-'))
    .map(([name, schema]) => {
      const [own] = listSettings({ properties: { [name]: schema } }, document);
      return {
        name,
        description: schema.description ?? '',
        type: own?.type ?? '',
        members: listSettings(schema, document),
      };
    });
  return { description, extensions };
}
