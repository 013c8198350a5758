import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { packageRoot } from '../../contract/document.js';

/** A JSON Schema of what stands in specs: as people write it in the repository, as `generate` prints it in the package. */
export function readSchema(name: 'vocabulary' | 'sandbox'): { $defs: Record<string, object> } {
  const written = join(packageRoot, 'specs', `${name}.schema.yaml`);
  const text = existsSync(written)
    ? readFileSync(written, 'utf8')
    : readFileSync(join(packageRoot, 'schemas', `${name}.schema.json`), 'utf8');
  return parse(text) as { $defs: Record<string, object> };
}
