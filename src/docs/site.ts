import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { type Contract, loadContract } from '../contract/contract.js';
import { packageRoot } from '../contract/document.js';
import { annotated } from './annotate.js';
import { landingPage } from './landing.js';

export interface SiteOptions {
  providers: readonly string[];
  /** Written to; created when it is not there. */
  folder: string;
  /** Told about each step. */
  log?: (line: string) => void;
}

/** Thrown when the renderer is not installed. */
export class RendererMissing extends Error {
  override readonly name = 'RendererMissing';
}

/**
 * Builds the documentation: a landing page and one reference page a provider, none of which needs the network.
 * @throws {UnknownProvider}
 * @throws {RendererMissing}
 */
export async function buildSite({ providers, folder, log = () => {} }: SiteOptions): Promise<void> {
  const cli = rendererPath();
  const contracts = providers.map(loadContract);
  mkdirSync(folder, { recursive: true });
  const scratch = mkdtempSync(join(tmpdir(), 'affiliate-contracts-'));
  try {
    for (const contract of contracts) {
      log(`rendering ${contract.provider}`);
      await renderReference(cli, contract, scratch, join(folder, `${contract.provider}.html`));
    }
  } finally {
    rmSync(scratch, { recursive: true });
  }
  const template = readFileSync(join(packageRoot, 'docs/landing.html'), 'utf8');
  writeFileSync(join(folder, 'index.html'), await landingPage(template, contracts));
}

function rendererPath(): string {
  try {
    const manifest = createRequire(import.meta.url).resolve('@redocly/cli/package.json');
    return join(dirname(manifest), 'bin/cli.js');
  } catch {
    throw new RendererMissing(
      'docs need Redocly; install it with: npm install -D @redocly/cli@2.77.0',
    );
  }
}

async function renderReference(cli: string, contract: Contract, scratch: string, page: string) {
  const source = join(scratch, `${contract.provider}.json`);
  writeFileSync(source, JSON.stringify(annotated(contract)));
  // Run from the scratch folder, so that no redocly.yaml of the caller is picked up.
  await promisify(execFile)(
    process.execPath,
    [cli, 'build-docs', source, '--output', page, '--inlineBundle', '--title', contract.title],
    { cwd: scratch, env: { ...process.env, REDOCLY_TELEMETRY: 'off' } },
  );
}
