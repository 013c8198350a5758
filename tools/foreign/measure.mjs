/**
 * Reads one document with each tool of this folder: `node measure.mjs <document> <scratch folder>`. Prints one JSON object:
 * by the name of the tool what is wrong, an empty text where it works.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createClient } from '@hey-api/openapi-ts';
import { validate as validateForReadme } from '@readme/openapi-parser';
import { validate as validateForScalar } from '@scalar/openapi-parser';
import spectralCore from '@stoplight/spectral-core';
import spectralParsers from '@stoplight/spectral-parsers';
import spectralRulesets from '@stoplight/spectral-rulesets';
import { generate } from 'orval';
import { generateApi } from 'swagger-typescript-api';
import ts from 'typescript';

const [document = '', scratch = ''] = process.argv.slice(2).map((path) => resolve(path));
const text = readFileSync(document, 'utf8');

const tools = {
  spectral: async () => {
    const spectral = new spectralCore.Spectral();
    spectral.setRuleset({ extends: [[spectralRulesets.oas, 'recommended']] });
    const found = await spectral.run(new spectralCore.Document(text, spectralParsers.Yaml));
    return summarize(
      found.filter(({ severity }) => severity === 0).map(({ code }) => String(code)),
    );
  },
  scalar: async () => {
    const { valid, errors = [] } = await validateForScalar(text);
    return valid ? '' : summarize(errors.map(({ message }) => message));
  },
  readme: async () => {
    const { valid, errors = [] } = await validateForReadme(document);
    return valid ? '' : summarize(errors.map(({ message }) => message));
  },
  'hey-api': async () => {
    const output = join(scratch, 'hey-api');
    await createClient({ input: document, output, logs: { level: 'silent' } });
    return compile(output);
  },
  'swagger-typescript-api': async () => {
    const output = join(scratch, 'swagger-typescript-api');
    await generateApi({ input: document, output, silent: true });
    return compile(output);
  },
  orval: () => runOrval('orval', {}),
  'orval, enums as unions': () =>
    runOrval('orval-unions', { override: { enumGenerationType: 'union' } }),
};

async function runOrval(name, options) {
  const target = join(scratch, name, 'api.ts');
  await generate({ input: document, output: { target, client: 'fetch', ...options } }, scratch);
  return compile(join(scratch, name));
}

/** Compiles what a generator has written, in strict mode. */
function compile(folder) {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name));
  const program = ts.createProgram(files, {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: [],
  });
  const errors = ts.getPreEmitDiagnostics(program);
  return summarize(
    errors.map(
      ({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' ').split('\n')[0],
    ),
  );
}

/** `8 errors: array-items` */
function summarize(problems) {
  if (problems.length === 0) return '';
  const kinds = [...new Set(problems)].sort().slice(0, 3).join('; ');
  return `${problems.length} ${problems.length > 1 ? 'errors' : 'error'}: ${kinds}`;
}

const results = {};
// What tools print about themselves is no result.
const write = process.stdout.write.bind(process.stdout);
process.stdout.write = process.stderr.write.bind(process.stderr);
for (const [name, run] of Object.entries(tools)) {
  try {
    results[name] = await run();
  } catch (error) {
    results[name] = String(error.message).split('\n')[0].replaceAll(scratch, '');
  }
}
write(`${JSON.stringify(results)}\n`);
