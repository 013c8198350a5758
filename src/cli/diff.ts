import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import type { Contract } from '../contract/contract.js';
import type { Document } from '../contract/document.js';
import { assertComplete, parseText, readDocument } from '../contract/read-document.js';
import { type ChangeClass, CLASSES, isAtLeast } from '../pipeline/diff/change.js';
import { compareReleases } from '../pipeline/diff/compare.js';
import { formatCounts, formatMarkdown, formatText } from '../pipeline/diff/report.js';
import { openContracts, openProject, type Project } from './project.js';
import { createChoiceParser, UsageError } from './usage.js';

interface Options {
  base: string;
  config?: string;
  spec?: string;
  json?: true;
  markdown?: true;
  failOn: ChangeClass;
}

/** `affiliate-contracts diff`: what changed in one's own contracts. */
export function diffCommand(): Command {
  return new Command('diff')
    .description(
      'Show what changed in your own contracts, and what that means for those who use them',
    )
    .argument('[provider...]', 'which ones. Default: all in the folder of specs')
    .option('--base <ref|file>', 'a revision of git, or the bundle of an earlier state', 'HEAD')
    .option('--spec <file>', 'one document in place of the folder of specs; --base is a file then')
    .option(
      '--fail-on <class>',
      `lightest change that fails: ${CLASSES.join(', ')}`,
      createChoiceParser('--fail-on', CLASSES),
      'major',
    )
    .option('--json', 'the changes as JSON')
    .option('--markdown', 'the changes as tables in Markdown')
    .option('--config <file>', 'configuration (affiliate-contracts.config.yaml)')
    .action(diff);
}

async function diff(names: string[], options: Options): Promise<void> {
  const project = openProject(options.config);
  const own = names.length ? names : project.roots.map(({ provider }) => provider);
  if (own.length === 0 && options.spec === undefined) {
    throw new UsageError(`there is no provider in ${project.specs}/, and no --spec`);
  }
  const contracts = await openContracts(
    project,
    options.spec === undefined ? own : names,
    options.spec,
  );
  const after = new Map(contracts.map(({ provider, document }) => [provider, document]));
  const base = readBase(project, contracts, options);
  const changes = await compareReleases(base, after);
  if (options.json) console.log(JSON.stringify(changes, null, 2));
  else if (changes.length) {
    const groups = [{ heading: `Since ${options.base}`, changes }];
    console.log(options.markdown ? formatMarkdown(groups) : formatText(groups));
  }
  console.error(`since ${options.base}: ${formatCounts(changes)}`);
  if (changes.some((change) => isAtLeast(change.class, options.failOn))) process.exitCode = 1;
}

/** The documents as they were: one in a file, or those of a revision that has them. */
function readBase(
  { folder, output }: Project,
  contracts: readonly Contract[],
  { base, spec }: Options,
): Map<string, Document> {
  if (existsSync(base)) {
    const [only, ...others] = contracts;
    if (!only || others.length) {
      throw new UsageError(`--base ${base} is one document; name the provider that it belongs to`);
    }
    return new Map([[only.provider, readDocument(base).document]]);
  }
  if (spec !== undefined) {
    throw new UsageError(`--spec is held against a file; ${base} is none, give one with --base`);
  }
  assertRevision(folder, base);
  return new Map(
    contracts.flatMap(({ provider }): [string, Document][] => {
      const path = join(output, provider, 'openapi.json').replaceAll('\\', '/');
      const text = runGit(folder, 'show', `${base}:./${path}`);
      if (text === undefined) return [];
      const document = parseText(text, `${base}:${path}`);
      assertComplete(document, `${base}:${path}`);
      return [[provider, document]];
    }),
  );
}

function assertRevision(folder: string, base: string): void {
  const isKnown = !base.startsWith('-') && runGit(folder, 'rev-parse', '--verify', `${base}^{}`);
  if (!isKnown) {
    throw new UsageError(
      `--base takes a file, or a tag, branch or commit of a repository of git; ${base} is neither here`,
    );
  }
}

function runGit(folder: string, ...args: string[]): string | undefined {
  try {
    return execFileSync('git', args, {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  } catch {
    return undefined;
  }
}
