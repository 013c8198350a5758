/**
 * `npm run new-provider <name>`: files for a new provider, which lint, generate and pass tests as they are, and then are
 * filled with the truth. Exit codes: 0 fine, 2 usage.
 */
import { checkName, NameError, scaffold, write } from './new-provider/scaffold.js';

const [name, ...more] = process.argv.slice(2);
try {
  if (!name || more.length) throw new NameError('usage: npm run new-provider <name>');
  checkName(name);
  const files = scaffold(name, new Date().toISOString().slice(0, 10));
  write(files);
  for (const path of files.keys()) console.log(path);
  console.error(nextSteps(name));
} catch (error) {
  if (!(error instanceof NameError)) throw error;
  console.error(`new-provider: ${error.message}`);
  process.exitCode = 2;
}

function nextSteps(id: string): string {
  return `
Next:
 1. specs/${id}/: sources.yaml first, then openapi.yaml and one file an operation; the facts of the provider's page go
    into inventory.yaml (a reader for it beside those in scripts/inventory/), or \`none: <reason>\` where none can read it
 2. npm run generate, npm run lint, npx vitest run tests/providers/${id}.test.ts
 3. package.json: exports "./${id}" and "./openapi/${id}.yaml", keywords
 4. README.md: its line in the table of providers, and the table of npm run provenance
 5. npx changeset: a minor change, "- provider changed: ${id} * — new"`;
}
