import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listFiles, pin, readVersions } from '../../scripts/pins.js';
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
