import { cpSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type Contract, loadContract } from '../contract/contract.js';
import { packageRoot } from '../contract/document.js';
import { findUnsafeLinks } from '../contract/unsafe-links.js';
import { describeValidities } from '../contract/validity.js';
import { ExpectedError } from '../support/error.js';
import { writeWhole } from '../support/files.js';
import { renderLlmsText } from './exports/llms.js';
import { renderOperationMarkdown } from './exports/operation-markdown.js';
import { renderSearchScript } from './exports/search.js';
import { toMarkdownPath } from './facts/addresses.js';
import { loadGuides, rewriteLinks } from './facts/guides.js';
import { readBenchResults, renderBenchmarksPage } from './pages/benchmarks.js';
import { renderConsolePage } from './pages/console.js';
import { createDownloads, renderDownloadsPage } from './pages/downloads.js';
import { renderEvidencePage } from './pages/evidence.js';
import { renderGuidePage, renderGuidesPage } from './pages/guides.js';
import { renderLandingPage } from './pages/landing.js';
import { renderQuirksPage } from './pages/quirks.js';
import { renderReferencePage } from './pages/reference.js';
import { renderSandboxPage } from './pages/sandbox.js';
import {
  readSettingsSchema,
  renderSettingsPage,
  SETTINGS,
  toSettingsPath,
} from './pages/settings.js';
import { createPeerMissing } from './peer-missing.js';
import { loadConsole } from './scalar.js';

export interface SiteOptions {
  /** Ids of providers, or contracts of one's own, in the order of the pages. */
  providers: readonly (string | Contract)[];
  /** Folder to write to; it is created where it does not exist. */
  folder: string;
  /** Whether to include the try-it console, whose script is fetched from npm once. Default: true */
  withConsole?: boolean;
  /** Called with a line about each step. */
  log?: (line: string) => void;
}

export interface Site {
  /** Why there is no try-it console although one was wanted. */
  readonly problem?: string;
}

/**
 * The renderers of pages obey what a document links to.
 * @throws {ExpectedError} for a link that a browser would run
 */
export function assertSafeLinks({ provider, document }: Contract): void {
  const [unsafe] = findUnsafeLinks(document);
  if (!unsafe) return;
  const { pointer, scheme } = unsafe;
  throw new ExpectedError(
    `${provider}: ${pointer} links to a ${scheme}: address; link to https:, or leave it out`,
  );
}

/** Writes every file of the site into the folder; see `buildSite`. */
export async function build(options: SiteOptions): Promise<Site> {
  const { folder, withConsole = true, log = () => {} } = options;
  const contracts = options.providers.map((one) =>
    typeof one === 'string' ? loadContract(one) : one,
  );
  const providers = contracts.map(({ provider }) => provider);
  for (const contract of contracts) assertSafeLinks(contract);
  const guides = loadGuides();
  const write = createWriter(folder);

  const { script, problem } = withConsole ? await loadConsole() : {};
  if (problem) log(`the try-it console is left out: ${problem}`);
  if (script) write('assets/scalar.js', script);

  for (const contract of contracts) {
    log(`rendering ${contract.provider}`);
    write(`${contract.provider}.html`, await renderReferencePage(contract));
    write(`quirks/${contract.provider}.html`, renderQuirksPage(contract));
    write(`try/${contract.provider}.html`, renderConsolePage(contract, script !== undefined));
    await writeTexts(contract, write);
  }
  write('evidence.html', renderEvidencePage(contracts));
  write('sandbox.html', renderSandboxPage(contracts));
  write('benchmarks.html', renderBenchmarksPage(readBenchResults()));
  for (const { name, label } of SETTINGS) {
    write(toSettingsPath(name), renderSettingsPage(name, label));
    write(`settings/${name}.schema.json`, readSettingsSchema(name));
  }
  write('guides/index.html', renderGuidesPage(guides));
  for (const guide of guides) {
    const text = (form: 'html' | 'md') => rewriteLinks(guide, providers, form);
    write(`guides/${guide.name}.html`, renderGuidePage(guide, guides, text('html')));
    write(`guides/${guide.name}.md`, text('md'));
    for (const [name, code] of guide.files) write(`guides/${guide.name}/${name}`, code);
  }
  write('llms.txt', renderLlmsText(contracts, guides));
  writeAssets(folder, write);
  write('assets/search-index.js', renderSearchScript(contracts, guides));
  // Last, so that a site with a landing page is whole.
  write('index.html', await renderLandingPage(contracts, guides));
  return problem ? { problem } : {};
}

type Write = (path: string, text: string) => void;

/** What programs read: the downloads, and a Markdown file per operation. */
async function writeTexts(contract: Contract, write: Write): Promise<void> {
  const downloads = await createDownloads(contract);
  for (const { name, text } of downloads) write(`downloads/${contract.provider}/${name}`, text);
  write(`downloads/${contract.provider}/index.html`, renderDownloadsPage(contract, downloads));
  const described = { ...contract, document: describeValidities(contract.document) };
  for (const operation of contract.operations) {
    write(toMarkdownPath(operation), await renderOperationMarkdown(described, operation));
  }
  const { description = '' } = contract.document.info as { description?: string };
  write(
    `operations/${contract.provider}/about.md`,
    `# ${contract.title}\n\n${description.trim()}\n`,
  );
}

function writeAssets(folder: string, write: Write): void {
  cpSync(join(packageRoot, 'docs/assets'), join(folder, 'assets'), { recursive: true });
  const script = readFileSync(resolveSearchLibrary(), 'utf8');
  write('assets/minisearch.js', script.replace(/\n\/\/# sourceMappingURL.*/, ''));
}

/** The build for browsers lies beside the one that Node resolves. */
function resolveSearchLibrary(): string {
  try {
    return join(dirname(createRequire(import.meta.url).resolve('minisearch')), '../umd/index.js');
  } catch {
    throw createPeerMissing();
  }
}

function createWriter(folder: string): Write {
  return (path, text) => writeWhole(join(folder, path), text);
}
