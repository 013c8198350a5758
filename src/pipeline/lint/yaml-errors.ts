import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';

/** What keeps a file from being read at all. */
export interface YamlError {
  /** Absolute path. */
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

/** The first error of YAML in each file beside a root document and below, which is most often the cause of all others. */
export function findYamlErrors(root: string): YamlError[] {
  const folder = dirname(root);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .flatMap((name) => {
      const file = join(folder, name);
      const lineCounter = new LineCounter();
      const text = readFileSync(file, 'utf8');
      const [error] = parseDocument(text, { lineCounter, prettyErrors: false }).errors;
      if (!error) return [];
      const { line } = lineCounter.linePos(error.pos[0]);
      return [{ file, line, message: error.message }];
    });
}
