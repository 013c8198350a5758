/**
 * `npm run new-provider <name>`: files for a new provider, which lint, generate and pass tests as they are, and then are
 * filled with the truth. Exit codes: 0 fine, 2 usage.
 */
import { ExpectedError } from '../src/support/error.js';
import { checkName, scaffold, writeFiles } from './new-provider/scaffold.js';
import { isMain } from './support/is-main.js';

/** @returns the exit code */
export function main([name, ...more]: string[]): number {
  try {
    if (!name || more.length) throw new ExpectedError('usage: npm run new-provider <name>');
    checkName(name);
    const files = scaffold(name, new Date().toISOString().slice(0, 10));
    writeFiles(files);
    for (const path of files.keys()) console.log(path);
    console.error(describeNextSteps(name));
    return 0;
  } catch (error) {
    if (!(error instanceof ExpectedError)) throw error;
    console.error(`new-provider: ${error.message}`);
    return error.exitCode;
  }
}

function describeNextSteps(id: string): string {
  return `
Next:
 1. specs/${id}/: sources.yaml first, then openapi.yaml and one file an operation; the facts of the provider's page go
    into inventory.yaml (a reader for it beside those in scripts/inventory/), or \`none: <reason>\` where none can read it
 2. src/providers/${id}/index.ts: only what is really its own; the factory with an option for each credential is generated
 3. npm run generate, npm run lint, npx vitest run tests/providers/${id}.test.ts
 4. README.md: its row in the table of providers, and the table of npm run provenance; npx vitest run tests/docs
    tests/scripts says what to paste
 5. npx changeset: a minor change, "- contract added: ${id} * — what it is, and the day in brackets"`;
}

if (isMain(import.meta.url)) process.exitCode = main(process.argv.slice(2));
