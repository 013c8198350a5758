import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { listDocuments } from '../../scripts/foreign-tools.js';
import { packageRoot } from '../../src/contract/document.js';
import { type ForeignTools, renderForeignTools } from '../../src/docs/pages/foreign-tools.js';

const read = () =>
  JSON.parse(readFileSync(join(packageRoot, 'docs/foreign-tools.json'), 'utf8')) as ForeignTools;

it('every document was read by every tool, and no validator found an error', () => {
  const { documents, tools } = read();
  expect(Object.keys(documents)).toEqual(listDocuments());
  for (const [name, results] of Object.entries(documents)) {
    expect(Object.keys(results).sort(), name).toEqual(tools.map((tool) => tool.name).sort());
    const { spectral, scalar, readme } = results;
    expect({ name, spectral, scalar, readme }).toEqual({
      name,
      spectral: '',
      scalar: '',
      readme: '',
    });
  }
});

it('the table shows what was measured of a provider, and nothing where nobody has', () => {
  const table = String(renderForeignTools('premium-exchanger'));
  const { tools } = read();
  for (const { version } of tools) expect(table).toContain(version);
  expect(table).toContain('openapi.wire.yaml');
  expect(renderForeignTools('acme')).toBe('');
});
