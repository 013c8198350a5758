/**
 * `npm run diff`: what changed in the contracts since the last release, and whether the change files say so.
 * Options: `--base REF` in place of the newest tag, `--json` or `--markdown` in place of the table.
 * Exit codes: 0 fine, 1 the change files claim less than the diff shows, 2 usage or environment.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { toContract } from '../src/contract/contract.js';
import { packageRoot } from '../src/contract/document.js';
import { changeFiles, type Problem, releasedLines } from './diff/change-files.js';
import { compare, type Release } from './diff/compare.js';
import {
  type Claims,
  claimed,
  claimProblems,
  fileProblems,
  type Known,
  kindOf,
} from './diff/judge.js';
import { baseAt, bumpBetween, newestTag, workingRelease, workingVersion } from './diff/releases.js';
import { countsText, grouped, markdown, text } from './diff/report.js';

async function main({ base: given, json = false, markdown: isMarkdown = false }: Options) {
  const ref = given ?? newestTag();
  const base = ref === undefined ? undefined : baseAt(ref);
  const working = workingRelease();
  const claims = claimsSince(base?.version);
  const changes = base ? await compare(base.release, working) : [];
  const problems = [
    ...fileProblems(claims, known([...(base ? [base.release] : []), working])),
    ...claimProblems(claims, changes),
  ];

  const groups = grouped(changes, (change) => kindOf(claims, change));
  if (json) {
    const bump = claimed(claims) ?? null;
    console.log(JSON.stringify({ base: ref ?? null, claimed: bump, changes, problems }, null, 2));
  } else if (groups.length) console.log(isMarkdown ? markdown(groups) : text(groups));
  console.error(
    base
      ? `diff since ${base.ref}: ${countsText(changes)}; claimed: ${claimed(claims) ?? 'nothing'}`
      : 'diff: nothing is released yet, there is no tag v*',
  );
  report(problems);
}

interface Options {
  base?: string;
  json?: boolean;
  markdown?: boolean;
}

function claimsSince(version: string | undefined): Claims {
  const changelog = join(packageRoot, 'CHANGELOG.md');
  const hasReleased = version !== undefined && existsSync(changelog);
  const releasedBump = version === undefined ? undefined : bumpBetween(version, workingVersion());
  return {
    files: changeFiles(packageRoot),
    released:
      hasReleased && releasedBump ? releasedLines(readFileSync(changelog, 'utf8'), version) : [],
    releasedBump,
  };
}

function known(releases: readonly Release[]): Known {
  const ids = new Map<string, Set<string>>();
  for (const [provider, document] of releases.flatMap((release) => [...release])) {
    const own = ids.get(provider) ?? new Set();
    for (const { id } of toContract(provider, document).operations) own.add(id);
    ids.set(provider, own);
  }
  return ids;
}

function report(problems: readonly Problem[]): void {
  for (const { place, message } of problems) console.error(`${place} ${message}`);
  process.exitCode = problems.length ? 1 : 0;
}

function options(): Options {
  const { values } = parseArgs({
    options: {
      base: { type: 'string' },
      json: { type: 'boolean' },
      markdown: { type: 'boolean' },
    },
  });
  return values;
}

try {
  await main(options());
} catch (error) {
  const { code, message } = error as { code?: string; message: string };
  const hint = code?.startsWith('ERR_PARSE_ARGS') ? '; there are --base, --json, --markdown' : '';
  console.error(`diff: ${message.split('\n')[0]}${hint}`);
  process.exitCode = 2;
}
