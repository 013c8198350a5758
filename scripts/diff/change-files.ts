import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { UnknownRecord } from '../../src/client/record.js';
import { type ChangeLine, parseItems, parseLine } from '../../src/contract/change-lines.js';
import { type ChangeClass, CLASSES } from '../../src/pipeline/diff/change.js';

export const PACKAGE = 'affiliate-contracts';
export const FOLDER = '.changeset';
const FRONT_MATTER = /^\s*---\r?\n([\s\S]*?)\r?\n?---[ \t]*(?:\r?\n([\s\S]*))?$/;

/** Something in a file that must be corrected. */
export interface Problem {
  /** `.changeset/name.md:5`. */
  readonly place: string;
  readonly message: string;
}

/** What a pending change file says. */
export interface ChangeFile {
  /** Path from the project's folder. */
  readonly path: string;
  readonly bump?: ChangeClass;
  /** Line of the front matter that claims it. */
  readonly bumpLine: number;
  readonly lines: readonly ChangeLine[];
  /** Paragraphs: what changed in the package beside the contracts. */
  readonly notes: string;
  readonly problems: readonly Problem[];
}

/** All pending change files of a project, in alphabetical order. */
export function readChangeFiles(root: string): ChangeFile[] {
  return listFiles(join(root, FOLDER)).map((name) => {
    const path = `${FOLDER}/${name}`;
    return parseChangeFile(path, readFileSync(join(root, path), 'utf8'));
  });
}

function listFiles(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.md') && name !== 'README.md')
      .sort();
  } catch {
    return [];
  }
}

/** Reads a change file; what is wrong with it comes back beside what could be read. */
function parseChangeFile(path: string, text: string): ChangeFile {
  const [, front, body = ''] = FRONT_MATTER.exec(text) ?? [];
  if (front === undefined) {
    const message = `begin with front matter: a line ---, '${PACKAGE}': minor, and a line ---`;
    return { path, bumpLine: 1, lines: [], notes: '', problems: [{ place: `${path}:1`, message }] };
  }
  const firstLine = text.slice(0, text.length - body.length).split('\n').length;
  const { items, notes } = parseItems(body, firstLine);
  const { problems, ...claimed } = readClaim(path, front);
  const lines: ChangeLine[] = [];
  for (const { text: item, line } of items) {
    const place = `${path}:${line}`;
    const result = parseLine(item);
    if (typeof result === 'string') problems.push({ place, message: result });
    else lines.push({ ...result, place });
  }
  return { path, ...claimed, lines, notes, problems };
}

function readClaim(
  path: string,
  front: string,
): { bump?: ChangeClass; bumpLine: number; problems: Problem[] } {
  let releases: UnknownRecord;
  try {
    releases = (parse(front) ?? {}) as UnknownRecord;
  } catch {
    return {
      bumpLine: 1,
      problems: [{ place: `${path}:1`, message: 'the front matter is no YAML' }],
    };
  }
  const line = (name: string) => front.split('\n').findIndex((text) => text.includes(name)) + 2;
  const bump = CLASSES.find((name) => name === releases[PACKAGE]);
  const problems = Object.entries(releases).flatMap(([name, value]) => {
    if (name === PACKAGE && bump) return [];
    const place = `${path}:${line(name)}`;
    return name === PACKAGE
      ? [{ place, message: `'${PACKAGE}' takes major, minor or patch, not ${String(value)}` }]
      : [{ place, message: `there is no package "${name}", only '${PACKAGE}'` }];
  });
  const bumpLine = line(PACKAGE);
  return { ...(bump && { bump }), bumpLine, problems };
}
