import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { FOREIGN_TOOLS, measureForeignTools } from '../../scripts/foreign-tools.js';
import type { ForeignTools } from '../../src/docs/pages/foreign-tools.js';

it('other tools make of our documents what the downloads page says', {
  timeout: 900_000,
}, async () => {
  const { documents, tools } = JSON.parse(readFileSync(FOREIGN_TOOLS, 'utf8')) as ForeignTools;
  const measured = await measureForeignTools();
  expect({ tools: measured.tools, documents: measured.documents }).toEqual({ tools, documents });
});
