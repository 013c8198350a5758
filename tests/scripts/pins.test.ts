import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  findUnhashed,
  findUnpinnedActions,
  LOCKFILES,
  listFiles,
  listWorkflows,
  pin,
  readVersions,
} from '../../scripts/pins.js';
import { packageRoot } from '../../src/contract/document.js';

const versions = { 'affiliate-contracts': '1.2.3', tsx: '4.5.6' };

describe('a sample without an exact version is seen and mended', () => {
  it.each([
    ['npx affiliate-contracts check', 'npx affiliate-contracts@1.2.3 check'],
    ['npx --yes affiliate-contracts mock', 'npx --yes affiliate-contracts@1.2.3 mock'],
    ['(`npx affiliate-contracts`)', '(`npx affiliate-contracts@1.2.3`)'],
    ['npx affiliate-contracts@latest mock', 'npx affiliate-contracts@1.2.3 mock'],
    ['npx affiliate-contracts@^1.2.3 mock', 'npx affiliate-contracts@1.2.3 mock'],
    ['npx affiliate-contracts@1.2.2 mock', 'npx affiliate-contracts@1.2.3 mock'],
    ['npx tsx sync.ts', 'npx tsx@4.5.6 sync.ts'],
    ['`npm install affiliate-contracts`, and', '`npm install affiliate-contracts@1.2.3`, and'],
    ['npm install -D affiliate-contracts', 'npm install -D affiliate-contracts@1.2.3'],
    [
      'uses: acme/affiliate-contracts/.github/actions/check@main',
      'uses: acme/affiliate-contracts/.github/actions/check@v1.2.3',
    ],
    [
      'uses: acme/affiliate-contracts/.github/actions/check',
      'uses: acme/affiliate-contracts/.github/actions/check@v1.2.3',
    ],
  ])('%s', (text, pinned) => {
    const before = pin(`first\n${text}\n`, versions);
    expect(before.unpinned).toMatchObject([{ line: 2 }]);
    expect(before.text).toBe(`first\n${pinned}\n`);
    expect(pin(before.text, versions)).toEqual({ text: before.text, unpinned: [] });
  });

  it('of a package that nobody knows is refused', () => {
    expect(() => pin('npx who-knows', versions)).toThrow('who-knows');
  });
});

it.each(listFiles())('%s runs nothing whose version is open', (file) => {
  const { unpinned } = pin(readFileSync(join(packageRoot, file), 'utf8'), readVersions());
  expect(unpinned).toEqual([]);
});

describe('an action that is not pinned by its commit is seen', () => {
  const commit = '0123456789abcdef0123456789abcdef01234567';

  it.each([
    'uses: acme/build@v4',
    'uses: acme/build@main',
    'uses: acme/build',
    `uses: acme/build@${commit}`,
    `uses: acme/build@${commit} # v4`,
    `uses: acme/build@${commit.slice(1)} # v4.1.2`,
    `- uses: acme/build/sub@${commit.toUpperCase()} # v4.1.2`,
  ])('%s', (text) => {
    const [unpinned, ...others] = findUnpinnedActions(`steps:\n  ${text}\n`);
    expect(unpinned).toMatchObject({ line: 2, wanted: expect.stringContaining('acme/build') });
    expect(others).toEqual([]);
  });

  it('also one whose commit is another one elsewhere', () => {
    const known = new Map<string, string>();
    const text = `- uses: acme/build@${commit} # v4.1.2\n- uses: ./.github/actions/check\n`;
    expect(findUnpinnedActions(text, known)).toEqual([]);
    expect(findUnpinnedActions(text.replace('4.1.2', '4.1.3'), known)).toHaveLength(1);
  });

  it('there is none here', () => {
    const known = new Map<string, string>();
    const found = listWorkflows().flatMap((file) =>
      findUnpinnedActions(readFileSync(join(packageRoot, file), 'utf8'), known),
    );
    expect(found).toEqual([]);
    expect([...known.keys()]).toContain('actions/checkout');
  });
});

it('a package without a hash is seen, and there is none here', () => {
  const packages = { '': {}, 'node_modules/a': {}, 'node_modules/b': { inBundle: true } };
  expect(findUnhashed(JSON.stringify({ packages }))).toEqual(['node_modules/a']);
  const found = LOCKFILES.map((file) =>
    findUnhashed(readFileSync(join(packageRoot, file), 'utf8')),
  );
  expect(found).toEqual(LOCKFILES.map(() => []));
});
