import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { toList, toMap } from './document.js';
import type { Location, Node } from './redocly.js';

/** The entries of sources.yaml beside the root; none where there is no such file. */
export function readSources(root: Location): Node[] {
  const file = join(dirname(root.source.absoluteRef), 'sources.yaml');
  return existsSync(file) ? toList(parse(readFileSync(file, 'utf8'))).map(toMap) : [];
}
