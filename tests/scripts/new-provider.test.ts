import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { resolveBin } from '../../scripts/support/bin-path.js';
import { packageRoot } from '../../src/contract/document.js';
import { copyOfProject, keepProviders, type ProjectCopy } from '../support/copy.js';
import { run } from '../support/run.js';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const TOP = ['package.json', 'redocly.yaml', 'tsconfig.json', 'vitest.config.ts', 'biome.json'];

/** The files are written into a copy of the project. */
let copy: ProjectCopy;
let config: string;
beforeAll(() => {
  copy = copyOfProject(['specs', 'generated', 'scripts', 'src', 'tests/support', ...TOP]);
  keepProviders(copy, ['affili']);
  config = copy.read('redocly.yaml');
});
afterAll(() => copy.remove());

const script = (name: string, ...args: string[]) =>
  run(`scripts/${name}.ts`, args, { cwd: copy.root });
/** Runs a tool of the project in the copy. */
function tool(name: string, bin: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolveBin(name, bin), ...args], {
    cwd: copy.root,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });
  return { code: status, output: `${stdout}${stderr}` };
}

describe('new-provider acme-net', () => {
  let files: string[];
  beforeAll(async () => {
    const { code, stdout, stderr } = await script('new-provider', 'acme-net');
    expect(stderr).toMatch(/^\nNext:\n 1\. specs\/acme-net\//);
    expect(code).toBe(0);
    files = stdout.trim().split('\n');
  });

  it('names the files it wrote, with an operation, its input, responses and examples', () => {
    expect(files.filter((file) => !existsSync(copy.at(file)))).toEqual([]);
    expect(files).toEqual(
      expect.arrayContaining([
        'specs/acme-net/openapi.yaml',
        'specs/acme-net/sources.yaml',
        'specs/acme-net/inventory.yaml',
        'specs/acme-net/paths/account/getBalance.yaml',
        'specs/acme-net/components/parameters/Currency.yaml',
        'specs/acme-net/components/responses/Unauthorized.yaml',
        'specs/acme-net/components/examples/MissingKey.yaml',
        'redocly.yaml',
        'package.json',
        'src/providers/acme-net/index.ts',
        'tests/providers/acme-net.test.ts',
      ]),
    );
    expect(files.map(copy.read).join('\n')).not.toMatch(/__\w+__/);
  });

  it('adds one line to redocly.yaml, in the order of the alphabet, and leaves the others', () => {
    const after = copy.read('redocly.yaml').split('\n');
    const line = '  acme-net: {root: specs/acme-net/openapi.yaml}';
    expect(after.filter((one) => one !== line)).toEqual(config.split('\n'));
    const apis = after.filter((one) => /^ {2}[\w-]+: \{root/.test(one));
    expect(apis).toContain(line);
    expect(apis).toEqual(apis.toSorted());
  });

  it('is an export of the package, with its document, as its neighbours are', () => {
    const { exports: before } = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8'));
    const { exports: after } = JSON.parse(copy.read('package.json'));
    const copied = JSON.stringify(before['./affili']).replaceAll('affili', 'acme-net');
    expect(after).toEqual({
      ...before,
      './acme-net': JSON.parse(copied),
      './openapi/acme-net.yaml': './generated/acme-net/openapi.yaml',
    });
  });

  it('passes the lint of imports and specs', async () => {
    const { code, stdout, stderr } = await script('lint');
    expect({ code, stdout, stderr }).toEqual({
      code: 0,
      stdout: '',
      stderr: 'imports: 0 problems\nspecs: 0 problems\n',
    });
  });

  describe('once it is generated', () => {
    beforeAll(async () => {
      const { code, stderr } = await script('generate');
      expect(stderr).toMatch(/ changed\n$/);
      expect(code).toBe(0);
    });

    it('has a bundle, types and a table', () => {
      for (const name of ['openapi.yaml', 'openapi.json', 'schema.d.ts', 'operations.ts']) {
        expect(copy.read(`generated/acme-net/${name}`)).toContain('getBalance');
      }
    });

    it('has types that fit, and code in the form of the project', () => {
      const program = {
        extends: './tsconfig.json',
        include: ['src/providers/acme-net/index.ts', 'tests/providers'],
      };
      copy.write('tsconfig.one.json', JSON.stringify(program));
      expect(tool('typescript', 'bin/tsc', '-p', 'tsconfig.one.json')).toEqual({
        code: 0,
        output: '',
      });
      const written = files.filter((file) => file.endsWith('.ts'));
      const biome = tool('@biomejs/biome', 'bin/biome', 'check', '--vcs-enabled=false', ...written);
      expect(biome).toMatchObject({ code: 0 });
    });

    it('passes its own test, client against mock', () => {
      const { code, output } = tool('vitest', 'vitest.mjs', 'run', 'tests/providers');
      expect(output).toMatch(/2 passed/);
      expect(code).toBe(0);
    });

    it('is known to the commands', async () => {
      const { code, stderr } = await run('src/cli/main.ts', ['check', 'acme-net'], {
        cwd: copy.root,
      });
      expect(stderr).toContain('acme-net has no common address; give --base-url');
      expect(code).toBe(2);
    });
  });

  it('does not write over what is there', async () => {
    const before = copy.read('specs/acme-net/openapi.yaml');
    const { code, stderr } = await script('new-provider', 'acme-net');
    expect(stderr).toBe('new-provider: there is a provider acme-net already, in specs/acme-net/\n');
    expect(copy.read('specs/acme-net/openapi.yaml')).toBe(before);
    expect(code).toBe(2);
  });
});

it.each([
  [[], 'usage: npm run new-provider <name>'],
  [['one', 'two'], 'usage: npm run new-provider <name>'],
  [['affili'], 'there is a provider affili already, in specs/affili/'],
  [['mock'], 'affiliate-contracts/mock is an entry of the package; take another name'],
  [['openapi'], 'affiliate-contracts/openapi is an entry of the package; take another name'],
  ...['Acme', '../acme', 'acme_net', '9lives', 'acme-', 'a'.repeat(41), ''].map(
    (name): [string[], string] => [
      [name],
      name
        ? `a provider is named in small letters and digits with dashes between, such as acme-network, not "${name}"`
        : 'usage: npm run new-provider <name>',
    ],
  ),
])('new-provider refuses %j in one line, with exit code 2', async (args, message) => {
  expect(await script('new-provider', ...args)).toEqual({
    code: 2,
    stdout: '',
    stderr: `new-provider: ${message}\n`,
  });
});
