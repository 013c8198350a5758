/**
 * Checks which room imports which and that no text can hold up a pattern, and lints the specs with Redocly and the house rules: part of `npm run lint`.
 * Exit code 1 when there is a problem.
 */
import { packageRoot } from '../src/contract/document.js';
import { formatProblem, lintSpecs } from '../src/pipeline/lint/lint.js';
import { findImportProblems } from './lint/imports.js';
import { findPatternProblems } from './lint/patterns.js';
import { isMain } from './support/is-main.js';
import { listSpecRoots } from './support/spec-roots.js';

/** @returns the exit code */
export async function main(): Promise<number> {
  const imports = findImportProblems(packageRoot);
  for (const { place, message } of imports) console.log(`${place} imports: ${message}`);
  console.error(`imports: ${imports.length} problems`);

  const patterns = findPatternProblems(packageRoot);
  for (const { place, message } of patterns) console.log(`${place} patterns: ${message}`);
  console.error(`patterns: ${patterns.length} problems`);

  const specs = await lintSpecs(packageRoot, listSpecRoots());
  for (const problem of specs) console.log(formatProblem(problem));
  console.error(`specs: ${specs.length} problems`);

  return imports.length || patterns.length || specs.length ? 1 : 0;
}

if (isMain(import.meta.url)) process.exitCode = await main();
