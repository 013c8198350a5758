import { readFileSync } from 'node:fs';
import { LineCounter, parseDocument } from 'yaml';
import { listSpecFiles } from '../specs.js';

/** What keeps a file from being read at all. */
export interface YamlError {
  /** Absolute path. */
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

/** The first error of YAML in each file of a spec, which is most often the cause of all others. */
export function findYamlErrors(root: string): YamlError[] {
  return listSpecFiles(root).flatMap((file) => {
    const lineCounter = new LineCounter();
    const text = readFileSync(file, 'utf8');
    const [error] = parseDocument(text, { lineCounter, prettyErrors: false }).errors;
    if (!error) return [];
    const { line } = lineCounter.linePos(error.pos[0]);
    return [{ file, line, message: error.message }];
  });
}
