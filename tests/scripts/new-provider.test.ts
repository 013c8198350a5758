import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { packageRoot } from '../../src/contract/document.js';
import { callScript } from '../support/call.js';
import { copyOfProject, PIPELINE, type ProjectCopy } from '../support/copy.js';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

/** The files are written into a copy of the project. What they are good for is tested beside the fixture's. */
let copy: ProjectCopy;
let config: string;
beforeAll(() => {
  copy = copyOfProject(PIPELINE, ['affili']);
  config = copy.read('redocly.yaml');
});
afterAll(() => copy.remove());

const newProvider = (...args: string[]) => callScript(copy.at('scripts/new-provider.ts'), args);

describe('new-provider acme-net', () => {
  let files: string[];
  beforeAll(async () => {
    const { code, stdout, stderr } = await newProvider('acme-net');
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
    const { exports: after, keywords, typesVersions } = JSON.parse(copy.read('package.json'));
    expect(keywords).toContain('acme-net');
    expect(Object.keys(typesVersions['*'])).toContain('acme-net');
    const copied = JSON.stringify(before['./affili']).replaceAll('affili', 'acme-net');
    expect(after).toEqual({
      ...before,
      './acme-net': JSON.parse(copied),
      './openapi/acme-net.yaml': './generated/acme-net/openapi.yaml',
    });
  });

  it('does not write over what is there', async () => {
    const before = copy.read('specs/acme-net/openapi.yaml');
    const { code, stderr } = await newProvider('acme-net');
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
  expect(await newProvider(...args)).toEqual({
    code: 2,
    stdout: '',
    stderr: `new-provider: ${message}\n`,
  });
});
