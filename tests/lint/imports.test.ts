import { spawnSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { resolveBin } from '../../scripts/support/bin-path.js';
import { copyOfProject, type ProjectCopy } from '../support/copy.js';
import { type Finished, run } from '../support/run.js';

/** Imports that lead upwards, aside, or from data to code, each with what the lint says of it. */
const BREACHES: readonly [what: string, path: string, line: string, message: RegExp][] = [
  [
    'mock imports check',
    'src/mock/log.ts',
    "import { check } from '../check/live/check.js';",
    /^src\/mock must not import src\/check\/live\/check\.ts; it may import src\/wire, .*\. Move what both need into a room below them$/,
  ],
  [
    'docs import the types of mock, from a deeper folder',
    'src/docs/html/page.ts',
    "import type { Mock } from '../../mock/mock.js';",
    /^src\/docs must not import src\/mock\/mock\.ts/,
  ],
  [
    'check imports docs while it runs',
    'src/check/index.ts',
    "const site = () => import('../docs/site.js');",
    /^src\/check must not import src\/docs\/site\.ts/,
  ],
  [
    'the contract exports the router',
    'src/contract/document.ts',
    "export { createRouter } from '../wire/router.js';",
    /^src\/contract must not import src\/wire\/router\.ts; it may import src\/client, src\/support, types of generated\./,
  ],
  [
    'the client imports another room',
    'src/client/json.ts',
    "import { createRandom } from '../support/random.js';",
    /^src\/client must not import src\/support\/random\.ts; it may import types of generated\./,
  ],
  [
    'support knows a contract',
    'src/support/random.ts',
    "type Found = import('../contract/contract.js').Contract;",
    /^src\/support must not import src\/contract\/contract\.ts; it may import nothing but itself\./,
  ],
  [
    'generated data imports code',
    'generated/affili/operations.ts',
    "import { createClient } from '../../src/client/client.js';",
    /^generated may use only the types of src\/client; write `import type`, or leave src\/client\/client\.ts out$/,
  ],
  [
    'generated data imports a type as if it were code',
    'generated/aura/operations.ts',
    "import { type Api } from '../../src/client/operation.js';",
    /^generated may use only the types of src\/client/,
  ],
  [
    'a script imports a test',
    'scripts/diff.ts',
    "import { run } from '../tests/support/run.js';",
    /^scripts must not import tests\/support\/run\.ts; it may import /,
  ],
  [
    'a benchmark imports a test',
    'bench/client/sizes.ts',
    "import { run } from '../../tests/support/run.js';",
    /^bench must not import tests\/support\/run\.ts; it may import /,
  ],
  [
    'mock requires check as older modules do',
    'src/mock/cors.ts',
    "import check = require('../check/index.js');",
    /^src\/mock must not import src\/check\/index\.ts/,
  ],
  [
    'mock makes itself a require for check',
    'src/mock/faults.ts',
    "import { createRequire } from 'node:module'; createRequire(import.meta.url)('../check/index.js');",
    /^src\/mock must not import src\/check\/index\.ts/,
  ],
  [
    'mock imports check by the name of the package',
    'src/mock/prefer.ts',
    "import { check } from 'affiliate-contracts/check';",
    /^src\/mock must not import affiliate-contracts\/check;/,
  ],
  [
    'support imports the client by a template',
    'src/support/text.ts',
    'const client = () => import(`../client/client.js`);',
    /^src\/support must not import src\/client\/client\.ts/,
  ],
  [
    'support exports the folder above it',
    'src/support/files.ts',
    "export * from '..';",
    /^src\/support must not import src;/,
  ],
  [
    'a file of the same room is imported where Biome finds no circle',
    'src/server/listen.ts',
    "type Message = typeof import('./message.js');",
    /^a circle through src\/server\/message\.ts would not be found; write `import type` at the head/,
  ],
  [
    'generated data imports a package',
    'generated/affise/operations.ts',
    "import { readFileSync } from 'node:fs';",
    /^generated must not import node:fs; it may import types of src\/client\./,
  ],
  [
    'a script loads the address of a test',
    'scripts/provenance.ts',
    "const test = await import(new URL('../tests/support/run.js', import.meta.url).href);",
    /^scripts must not import tests\/support\/run\.ts/,
  ],
  [
    'a script refers to the types of a test',
    'scripts/inventory.ts',
    '/// <reference path="../tests/support/run.ts" />',
    /^scripts must not import tests\/support\/run\.ts/,
  ],
  [
    'a folder is no room of the house',
    'src/attic/index.ts',
    "import { createRandom } from '../support/random.js';",
    /^src\/attic is no room of the house; add it to ROOMS in scripts\/lint\/imports\.ts$/,
  ],
];

describe('lint names the line of a planted import and says how to correct it, where', () => {
  let copy: ProjectCopy;
  let lint: Finished;
  let cycles: Finished;
  beforeAll(async () => {
    copy = copyOfProject([
      ...['src', 'scripts', 'bench', 'generated', 'specs/affili', 'specs/vocabulary.schema.yaml'],
      ...['tests/support', 'biome.json', 'package.json', 'redocly.yaml'],
    ]);
    copy.edit('redocly.yaml', (text) => text.replace(/^ {2}(?!affili:)[\w-]+: \{root.*\n/gm, ''));
    copy.write('src/attic/index.ts', '');
    copy.write(
      'src/server/there.ts',
      "import { back } from './back.js';\nexport const there = back;\n",
    );
    copy.write(
      'src/server/back.ts',
      "import type { there } from './there.js';\nexport let back: typeof there;\n",
    );
    for (const [, path, line] of BREACHES) copy.edit(path, (text) => `\n${line}\n${text}`);
    lint = await run('scripts/lint.ts', [], { cwd: copy.root });
    const biome = [resolveBin('@biomejs/biome', 'bin/biome'), 'lint', '--vcs-enabled=false'];
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [...biome, '--only=suspicious/noImportCycles', 'src/server'],
      { cwd: copy.root, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } },
    );
    cycles = { code: status, stdout, stderr };
  }, 120_000);
  afterAll(() => copy.remove());

  it.each(BREACHES)('%s', (_, path, __, message) => {
    const prefix = `${path}:2 imports: `;
    const lines = lint.stdout.split('\n').filter((line) => line.startsWith(prefix));
    expect(lines.map((line) => line.slice(prefix.length))).toEqual([
      expect.stringMatching(message),
    ]);
    expect(lint.code).toBe(1);
  });

  it('two files import each other, one of them for a type', () => {
    expect(cycles.stderr).toMatch(
      /^src\/server\/there\.ts:1:\d+ lint\/suspicious\/noImportCycles/m,
    );
    expect(cycles.stderr).toMatch(/^src\/server\/back\.ts:1:\d+ lint\/suspicious\/noImportCycles/m);
    expect(cycles.stderr).toContain('Break the cycle, for example by moving the shared code');
    expect(cycles.code).toBe(1);
  });
});
