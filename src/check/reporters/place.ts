import { existsSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { packageRoot } from '../../contract/document.js';
import type { Finding } from '../findings/finding.js';
import type { CheckReport } from '../findings/report.js';

/** A place in a file below the working directory. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column?: number;
}

/**
 * Where a finding is shown in the user's own files: at its line of the contract where the contract is part of them, else
 * where the target or the recording is named. Nothing where neither is there.
 */
export function findPlace({ place }: CheckReport, { source }: Finding): Place | undefined {
  // A contract is one of this package, or one of the project in which the command runs.
  const own =
    source &&
    [packageRoot, process.cwd()]
      .map((folder) => join(folder, source.file))
      .filter((path) => existsSync(path))
      .map(toOwnFile)
      .find((file) => file !== undefined);
  if (own !== undefined && source) return { ...source, file: own };
  return place;
}

/** The path from the working directory; nothing for a file that lies elsewhere, or in an installed package. */
function toOwnFile(path: string): string | undefined {
  const file = relative(process.cwd(), path).split(sep);
  return file[0] === '..' || file.includes('node_modules') ? undefined : file.join('/');
}

/** The workflow that runs the check, where it is one of GitHub and its file is there: code scanning wants a file. */
export function findWorkflow(
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Place | undefined {
  const { GITHUB_WORKFLOW_REF: reference = '', GITHUB_WORKSPACE: workspace = process.cwd() } =
    environment;
  const file = /^[^/]+\/[^/]+\/(\.github\/workflows\/[^@]+)@/.exec(reference)?.[1];
  return file !== undefined && existsSync(join(workspace, file)) ? { file, line: 1 } : undefined;
}

/** What package.json says of this package. */
export interface Manifest {
  readonly version: string;
  readonly homepage?: string;
}

/** Name, version and addresses of this package. */
export function readManifest(): Manifest {
  return JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')) as Manifest;
}

/** The page of an operation in the published reference; nothing where the package names no home. */
export function toPageUrl(
  { homepage }: Manifest,
  provider: string,
  operation: string,
): string | undefined {
  return (
    homepage && `${homepage.replace(/(?<!\/)\/+$/, '')}/${provider}.html#operation/${operation}`
  );
}
