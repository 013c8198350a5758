/**
 * `npm run diff`: what changed in the contracts since the last release, and whether the change files say so.
 * Options: `--base REF` in place of the newest tag, `--json` or `--markdown` in place of the table.
 * Exit codes: 0 fine, 1 the change files claim less than the diff shows, 2 usage or environment.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readReleasedLines } from '../src/contract/change-lines.js';
import { toContract } from '../src/contract/contract.js';
import { packageRoot } from '../src/contract/document.js';
import { compareReleases, type Release } from '../src/pipeline/diff/compare.js';
import { formatCounts, formatMarkdown, formatText } from '../src/pipeline/diff/report.js';
import { readChangeFiles } from './diff/change-files.js';
import {
  type Claims,
  checkClaims,
  checkFiles,
  findClaimedBump,
  findReason,
  type Known,
} from './diff/claims.js';
import { groupChanges } from './diff/group.js';
import {
  findBump,
  findNewestTag,
  readBase,
  readWorkingRelease,
  readWorkingVersion,
} from './diff/releases.js';
import { isMain } from './support/is-main.js';

/** @returns the exit code */
async function diff({ base: given, json = false, markdown: isMarkdown = false }: Options) {
  const ref = given ?? findNewestTag();
  const base = ref === undefined ? undefined : readBase(ref);
  const working = readWorkingRelease();
  const claims = readClaims(base?.version);
  const changes = base ? await compareReleases(base.release, working) : [];
  const problems = [
    ...checkFiles(claims, listKnown([...(base ? [base.release] : []), working])),
    ...checkClaims(claims, changes),
  ];

  const groups = groupChanges(changes, (change) => findReason(claims, change));
  if (json) {
    const bump = findClaimedBump(claims) ?? null;
    console.log(JSON.stringify({ base: ref ?? null, claimed: bump, changes, problems }, null, 2));
  } else if (groups.length) console.log(isMarkdown ? formatMarkdown(groups) : formatText(groups));
  console.error(
    base
      ? `diff since ${base.ref}: ${formatCounts(changes)}; claimed: ${findClaimedBump(claims) ?? 'nothing'}`
      : 'diff: nothing is released yet, there is no tag v*',
  );
  for (const { place, message } of problems) console.error(`${place} ${message}`);
  return problems.length ? 1 : 0;
}

interface Options {
  base?: string;
  json?: boolean;
  markdown?: boolean;
}

function readClaims(version: string | undefined): Claims {
  const changelog = join(packageRoot, 'CHANGELOG.md');
  const hasReleased = version !== undefined && existsSync(changelog);
  const releasedBump = version === undefined ? undefined : findBump(version, readWorkingVersion());
  return {
    files: readChangeFiles(packageRoot),
    released:
      hasReleased && releasedBump
        ? // Only of versions that are newer.
          readReleasedLines(readFileSync(changelog, 'utf8').split(`\n## ${version}\n`, 1).join())
        : [],
    releasedBump,
  };
}

function listKnown(releases: readonly Release[]): Known {
  const ids = new Map<string, Set<string>>();
  for (const [provider, document] of releases.flatMap((release) => [...release])) {
    const own = ids.get(provider) ?? new Set();
    for (const { id } of toContract(provider, document).operations) own.add(id);
    ids.set(provider, own);
  }
  return ids;
}

function parseOptions(args: string[]): Options {
  const { values } = parseArgs({
    args,
    options: {
      base: { type: 'string' },
      json: { type: 'boolean' },
      markdown: { type: 'boolean' },
    },
  });
  return values;
}

export async function main(args: string[]): Promise<number> {
  try {
    return await diff(parseOptions(args));
  } catch (error) {
    const { code, message } = error as { code?: string; message: string };
    const hint = code?.startsWith('ERR_PARSE_ARGS') ? '; there are --base, --json, --markdown' : '';
    console.error(`diff: ${message.split('\n')[0]}${hint}`);
    return 2;
  }
}

if (isMain(import.meta.url)) process.exitCode = await main(process.argv.slice(2));
