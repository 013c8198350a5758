/**
 * Reads every document of ours with tools of others, and writes docs/foreign-tools.json, which the downloads page shows:
 * `npm run foreign-tools`. The tools stand in tools/foreign with their own lockfile.
 */
import { execFile } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { listProviders, packageRoot } from '../src/contract/document.js';
import type { ForeignTools } from '../src/docs/pages/foreign-tools.js';
import { runRedocly } from '../src/pipeline/redocly.js';
import { withScratchFolder } from '../src/support/scratch.js';
import { isMain } from './support/is-main.js';

export const FOREIGN_TOOLS = join(packageRoot, 'docs/foreign-tools.json');

/** What each tool is to somebody who has a document, and the package whose version counts. */
const TOOLS: readonly Omit<ForeignTools['tools'][number], 'version'>[] = [
  { name: 'spectral', package: '@stoplight/spectral-rulesets', about: 'Spectral, its ruleset oas' },
  { name: 'scalar', package: '@scalar/openapi-parser', about: "Scalar's parser" },
  { name: 'readme', package: '@readme/openapi-parser', about: "ReadMe's parser" },
  { name: 'hey-api', package: '@hey-api/openapi-ts', about: 'hey-api, types and client' },
  {
    name: 'swagger-typescript-api',
    package: 'swagger-typescript-api',
    about: 'swagger-typescript-api',
  },
  { name: 'orval', package: 'orval', about: 'orval, client for fetch' },
  {
    name: 'orval, enums as unions',
    package: 'orval',
    about: 'orval with override.enumGenerationType: union',
  },
  { name: 'redocly python', package: '@redocly/cli', about: 'Redocly generate-client, Python' },
  { name: 'redocly php', package: '@redocly/cli', about: 'Redocly generate-client, PHP' },
  { name: 'redocly go', package: '@redocly/cli', about: 'Redocly generate-client, Go' },
];

/** Measures all documents with all tools, one after the other. */
export async function measureForeignTools(): Promise<Omit<ForeignTools, 'date'>> {
  const documents: Record<string, Record<string, string>> = {};
  for (const name of listDocuments()) {
    const path = join(packageRoot, 'generated', name);
    const results = await withScratchFolder(async (scratch) => ({
      ...(await measure(path, scratch)),
      ...(await measureRedocly(path, scratch)),
    }));
    documents[name] = results;
    console.error(
      `${name}: ${Object.values(results).filter((one) => one !== '').length} tools have something to say`,
    );
  }
  const tools = TOOLS.map((tool) => ({ ...tool, version: readVersion(tool.package) }));
  return { node: process.versions.node, tools, documents };
}

/** Every document that can be downloaded: as authored, and with true addresses. */
export function listDocuments(): string[] {
  return listProviders().flatMap((provider) =>
    ['openapi.yaml', 'openapi.wire.yaml']
      .map((file) => `${provider}/${file}`)
      .filter((path) => existsSync(join(packageRoot, 'generated', path))),
  );
}

async function measure(path: string, scratch: string): Promise<Record<string, string>> {
  const program = join(packageRoot, 'tools/foreign/measure.mjs');
  const options = { maxBuffer: 64 * 1024 * 1024, cwd: scratch };
  const { stdout } = await promisify(execFile)(process.execPath, [program, path, scratch], options);
  return JSON.parse(stdout) as Record<string, string>;
}

/** What a form looks like in each language. */
const LANGUAGES = [
  { name: 'python', ending: 'py', form: /urlencode/ },
  { name: 'php', ending: 'php', form: /urlencoded/ },
  { name: 'go', ending: 'go', form: /urlencoded/ },
];

/** Neither PHP nor Go is asked to compile; what is wrong shows in the text. */
async function measureRedocly(path: string, scratch: string): Promise<Record<string, string>> {
  const generators = LANGUAGES.flatMap(({ name }) => ['--generator', name]);
  const output = join(scratch, 'client.ts');
  const { code, stderr } = await runRedocly(
    ['generate-client', path, '-o', output, ...generators],
    scratch,
  );
  const document = readFileSync(path, 'utf8');
  return Object.fromEntries(
    LANGUAGES.map(({ name, ending, form }) => {
      const file = join(scratch, `client.${ending}`);
      if (code !== 0 || !existsSync(file))
        return [`redocly ${name}`, stderr.split('\n')[0] || 'no client'];
      return [`redocly ${name}`, judgeClient(readFileSync(file, 'utf8'), document, form)];
    }),
  );
}

function judgeClient(text: string, document: string, form: RegExp): string {
  const problems = [
    ...(/x-www-form-urlencoded/.test(document) && !form.test(text)
      ? ['forms are not sent as forms']
      : []),
    ...(/^\s*x-rpc:/m.test(document) && !hasSelector(text, document)
      ? ['the query that selects the method is lost']
      : []),
  ];
  return problems.join('; ');
}

/** Whether the name of the parameter that selects a method is anywhere in a client. */
function hasSelector(text: string, document: string): boolean {
  const [, name = ''] = /x-rpc:\n\s+path: \S+\n\s+query:\n\s+(\w+):/.exec(document) ?? [];
  return name !== '' && text.includes(name);
}

function readVersion(name: string): string {
  const folder = existsSync(join(packageRoot, 'tools/foreign/node_modules', name))
    ? 'tools/foreign'
    : '';
  const manifest = join(packageRoot, folder, 'node_modules', name, 'package.json');
  return (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version;
}

if (isMain(import.meta.url)) {
  const measured = await measureForeignTools();
  const date = new Date().toISOString().slice(0, 10);
  writeFileSync(FOREIGN_TOOLS, `${JSON.stringify({ date, ...measured }, null, 2)}\n`);
}
