/**
 * `npm run attack`: attacks the package as it is built, on this machine alone and for a few minutes, and prints what held
 * and what fell. `--short` tries less of each. Exit code 1 when something fell.
 */
import { type Attack, runAttack } from './attack/attack.js';
import { CHECK } from './attack/check.js';
import { listClientAttacks } from './attack/client.js';
import { listMockAttacks } from './attack/mock.js';
import { RECORD } from './attack/record.js';
import { REDACTION } from './attack/redaction.js';
import { TIME } from './attack/time.js';
import { USAGE } from './attack/usage.js';
import { formatTable } from './support/table.js';

async function main(args: readonly string[]): Promise<number> {
  const isShort = args.includes('--short');
  const names = args.filter((word) => !word.startsWith('--'));
  const all: Attack[] = [
    ...listMockAttacks(isShort),
    ...listClientAttacks(isShort),
    ...CHECK,
    ...RECORD,
    ...REDACTION,
    ...TIME,
    ...USAGE,
  ];
  const chosen = all.filter(({ name }) => names.every((word) => name.includes(word)));
  const rows: (string | number)[][] = [];
  let fallen = 0;
  for (const attack of chosen) {
    process.stderr.write(`${attack.name} …\n`);
    const { tries, fell } = await runAttack(attack);
    rows.push([attack.name, tries, tries - fell.length, fell.length]);
    for (const what of fell.slice(0, 5)) console.error(`  fell: ${what}`);
    fallen += fell.length;
  }
  console.log(formatTable(['attack', 'tries', 'held', 'fell'], rows));
  return fallen > 0 || rows.length === 0 ? 1 : 0;
}

process.exitCode = await main(process.argv.slice(2));
