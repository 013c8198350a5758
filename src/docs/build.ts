import { cpSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type Contract, loadContract } from '../contract/contract.js';
import { packageRoot } from '../contract/document.js';
import { readSources } from '../contract/evidence.js';
import { findUnsafeLinks } from '../contract/unsafe-links.js';
import { describeValidities } from '../contract/validity.js';
import { ExpectedError } from '../support/error.js';
import { writeWhole } from '../support/files.js';
import { renderFeed } from './exports/feed.js';
import { renderLlmsText } from './exports/llms.js';
import { renderOperationMarkdown } from './exports/operation-markdown.js';
import { renderSearchScript } from './exports/search.js';
import { renderSitemap } from './exports/sitemap.js';
import {
  toChangesPath,
  toFeedPath,
  toMarkdownPath,
  toRedocPath,
  toReferencePath,
} from './facts/addresses.js';
import { loadGuides, rewriteLinks } from './facts/guides.js';
import { readSettingsSchema, SETTINGS, toSettingsPath } from './facts/settings.js';
import type { Tools } from './facts/tools.js';
import { renderTwin, toTwinPath } from './facts/twins.js';
import { html } from './html/html.js';
import { readBenchResults, renderBenchmarksPage } from './pages/benchmarks.js';
import { renderChangesPage } from './pages/changes.js';
import { renderConsolePage } from './pages/console.js';
import { createDownloads, renderDownloadsPage } from './pages/downloads.js';
import { renderEvidencePage } from './pages/evidence.js';
import { renderGuidePage, renderGuidesPage } from './pages/guides.js';
import { renderLandingPage } from './pages/landing.js';
import { renderMissingPage } from './pages/missing.js';
import { renderOperationPage } from './pages/operation.js';
import { renderQuirksPage } from './pages/quirks.js';
import { renderRedocPage } from './pages/redoc.js';
import { renderReferencePage } from './pages/reference.js';
import { renderSandboxPage } from './pages/sandbox.js';
import { renderSettingsPage } from './pages/settings.js';
import { renderToolPages } from './pages/tools.js';
import { createPeerMissing } from './peer-missing.js';
import { loadConsole } from './scalar.js';

export interface SiteOptions {
  /** Ids of providers, or contracts of one's own, in the order of the pages. */
  providers: readonly (string | Contract)[];
  /** Folder to write to; it is created where it does not exist. */
  folder: string;
  /** What the pages on the tools are made of; `describeProgram` of the command knows it. */
  tools: Tools;
  /** Whether to include the try-it console, whose script is fetched from npm once. Default: true */
  withConsole?: boolean;
  /** Address that the site will have, for canonical links, the sitemap and the page of error 404. Default: none */
  url?: string | undefined;
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
  const { folder, tools, withConsole = true, url, log = () => {} } = options;
  const contracts = options.providers.map((one) =>
    typeof one === 'string' ? loadContract(one) : one,
  );
  const providers = contracts.map(({ provider }) => provider);
  for (const contract of contracts) assertSafeLinks(contract);
  const guides = loadGuides();
  const { write, finish } = createWriter(folder, url);

  const { script, problem } = withConsole ? await loadConsole() : {};
  if (problem) log(`the try-it console is left out: ${problem}`);
  if (script) write('assets/scalar.js', script);

  const hasConsole = script !== undefined;
  await Promise.all(
    contracts.map((contract) => {
      log(`rendering ${contract.provider}`);
      return writeProvider(contract, { hasConsole, url, write });
    }),
  );
  write('evidence.html', renderEvidencePage(contracts));
  write('sandbox.html', renderSandboxPage(contracts));
  write('404.html', renderMissingPage(url && new URL(url).pathname));
  write('benchmarks.html', renderBenchmarksPage(readBenchResults()));
  for (const { name, label } of SETTINGS) {
    write(toSettingsPath(name), renderSettingsPage(name, label));
    write(`settings/${name}.schema.json`, readSettingsSchema(name));
  }
  for (const [path, page] of renderToolPages(tools)) write(path, page);
  write('guides/index.html', renderGuidesPage(guides));
  for (const guide of guides) {
    const text = (form: 'html' | 'md') => rewriteLinks(guide, providers, form);
    write(`guides/${guide.name}.html`, renderGuidePage(guide, guides, text('html')));
    write(`guides/${guide.name}.md`, text('md'));
    for (const [name, code] of guide.files) write(`guides/${guide.name}/${name}`, code);
  }
  write('llms.txt', renderLlmsText(contracts, guides));
  writeAssets(folder, write);
  write('assets/search-index.js', renderSearchScript(contracts, guides, tools));
  const landing = await renderLandingPage(contracts, guides);
  write('index.md', renderTwin('index.html', landing));
  finish();
  // Last, so that a site with a landing page is whole.
  write('index.html', landing);
  return problem ? { problem } : {};
}

type Write = (path: string, text: string) => void;

interface ProviderOptions {
  readonly hasConsole: boolean;
  readonly url: string | undefined;
  readonly write: Write;
}

/** All files about one provider. */
async function writeProvider(
  contract: Contract,
  { hasConsole, url, write }: ProviderOptions,
): Promise<void> {
  const { provider } = contract;
  // Redoc's renderer is a program of its own, at work while the other pages are made.
  const redoc = renderRedocPage(contract);
  await Promise.all([redoc, writeReference(contract, write), writeTexts(contract, write)]);
  const { page, document, renderer } = await redoc;
  write(renderer.path, renderer.text);
  write(toRedocPath(provider), page);
  write(`redoc/${provider}.js`, document);
  write(`quirks/${provider}.html`, renderQuirksPage(contract));
  write(toChangesPath(provider), renderChangesPage(contract));
  write(toFeedPath(provider), renderFeed(contract, url));
  write(`try/${provider}.html`, renderConsolePage(contract, hasConsole));
}

/** The reference: its first page, and a page per operation. */
async function writeReference(contract: Contract, write: Write): Promise<void> {
  const { provider, operations } = contract;
  const sources = new Map(readSources(provider).map((source) => [source.id, source]));
  write(`${provider}.html`, renderReferencePage(contract, sources));
  for (const operation of operations) {
    write(toReferencePath(operation), await renderOperationPage(contract, operation, sources));
  }
}

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

interface Writer {
  /** Writes a file; a page learns the address that it will have. */
  readonly write: Write;
  /** Writes what is made of all pages: the text of each that has none yet, and the sitemap. */
  readonly finish: () => void;
}

function createWriter(folder: string, url: string | undefined): Writer {
  const pages = new Map<string, string>();
  const written = new Set<string>();
  const write = (path: string, text: string) => {
    if (path.endsWith('.html')) pages.set(path, text);
    written.add(path);
    writeWhole(join(folder, path), url ? setAddress(text, path, url) : text);
  };
  const finish = () => {
    pages.delete('404.html');
    for (const [path, page] of pages) {
      const twin = toTwinPath(path);
      if (!written.has(twin)) write(twin, renderTwin(path, page));
    }
    if (url) write('sitemap.xml', renderSitemap(['index.html', ...[...pages.keys()].sort()], url));
  };
  return { write, finish };
}

function setAddress(text: string, path: string, url: string): string {
  if (!path.endsWith('.html')) return text;
  const address = new URL(path.replace(/(?<=^|\/)index\.html$/, ''), url).href;
  return text.replace(
    /<link rel="canonical" href="[^"]*">/,
    () =>
      `${html`<link rel="canonical" href="${address}">\n    <meta property="og:url" content="${address}">`}`,
  );
}
