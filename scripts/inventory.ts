/**
 * Takes the facts out of a provider's page: `npx tsx scripts/inventory.ts <provider> <page>` writes
 * specs/<provider>/inventory.yaml. Run it again when the page changes, and review the result by hand.
 * Exit codes: 0 written, 1 the page cannot be read, 2 usage.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { readAffili } from './inventory/affili.js';
import { readAffise } from './inventory/affise.js';
import { readAura } from './inventory/aura.js';
import type { Inventory } from './inventory/facts.js';
import { formatInventory, toInventoryPath } from './inventory/file.js';
import { readPremiumExchanger } from './inventory/premium-exchanger.js';
import { readPremiumExchangerV1 } from './inventory/premium-exchanger-v1.js';
import { isMain } from './support/is-main.js';

/** One reader for each page, because each is written in its own way. */
const READERS: Readonly<Record<string, (page: string) => Inventory>> = {
  affili: readAffili,
  affise: readAffise,
  aura: readAura,
  'premium-exchanger': readPremiumExchanger,
  'premium-exchanger-v1': readPremiumExchangerV1,
};

/** @returns the exit code */
export function main([provider = '', page, ...more]: string[]): number {
  const read = READERS[provider];
  if (!read || !page || more.length) {
    console.error(`inventory: usage: inventory.ts <${Object.keys(READERS).join('|')}> <page>`);
    return 2;
  }
  try {
    const inventory = read(readFileSync(page, 'utf8'));
    if (inventory.operations.length === 0) throw new Error(`${page} describes no operation`);
    writeFileSync(toInventoryPath(provider), formatInventory(provider, inventory));
    console.error(`specs/${provider}/inventory.yaml: ${inventory.operations.length} operations`);
    return 0;
  } catch (error) {
    console.error(`inventory: ${(error as Error).message}`);
    return 1;
  }
}

if (isMain(import.meta.url)) process.exitCode = main(process.argv.slice(2));
