import { cpSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type Contract, loadContract } from '../contract/contract.js';
import { packageRoot } from '../contract/document.js';
import { describeValidities } from '../contract/validity.js';
import { llmsText } from './exports/llms.js';
import { markdownPath, operationMarkdown } from './exports/operation-markdown.js';
import { searchScript } from './exports/search.js';
import { benchmarksPage, benchResults } from './pages/benchmarks.js';
import { consolePage } from './pages/console.js';
import { downloadsOf, downloadsPage } from './pages/downloads.js';
import { evidencePage } from './pages/evidence.js';
import { guidePage, guidesPage, loadGuides, siteText } from './pages/guides.js';
import { landingPage } from './pages/landing.js';
import { quirksPage } from './pages/quirks.js';
import { referencePage } from './pages/reference.js';
import { RendererMissing } from './peer-missing.js';
import { ConsoleMissing, consoleScript } from './scalar.js';
import type { Site, SiteOptions } from './site.js';

/** Puts every file of the site into the folder; see {@link buildSite}. */
export async function build(options: SiteOptions): Promise<Site> {
  const { providers, folder, withConsole = true, log = () => {} } = options;
  const contracts = providers.map(loadContract);
  const guides = loadGuides();
  const write = writer(folder);

  const script = withConsole ? await consoleScript().catch(missing) : undefined;
  const problem = script instanceof ConsoleMissing ? script.message : undefined;
  if (problem) log(`the try-it console is left out: ${problem}`);
  if (typeof script === 'string') write('assets/scalar.js', script);

  for (const contract of contracts) {
    log(`rendering ${contract.provider}`);
    write(`${contract.provider}.html`, await referencePage(contract));
    write(`quirks/${contract.provider}.html`, quirksPage(contract));
    write(`try/${contract.provider}.html`, consolePage(contract, typeof script === 'string'));
    await writeTexts(contract, write);
  }
  write('evidence.html', evidencePage(contracts));
  write('benchmarks.html', benchmarksPage(benchResults()));
  write('guides/index.html', guidesPage(guides));
  for (const guide of guides) {
    const text = (form: 'html' | 'md') => siteText(guide, providers, form);
    write(`guides/${guide.name}.html`, guidePage(guide, guides, text('html')));
    write(`guides/${guide.name}.md`, text('md'));
    for (const [name, code] of guide.files) write(`guides/${guide.name}/${name}`, code);
  }
  write('llms.txt', llmsText(contracts, guides));
  writeAssets(folder, write);
  write('assets/search-index.js', searchScript(contracts, guides));
  // Last, so that a site with a landing page is whole.
  write('index.html', await landingPage(contracts, guides));
  return problem ? { problem } : {};
}

type Write = (path: string, text: string) => void;

/** What programs read: the downloads, and a Markdown file per operation. */
async function writeTexts(contract: Contract, write: Write): Promise<void> {
  const downloads = await downloadsOf(contract);
  for (const { name, text } of downloads) write(`downloads/${contract.provider}/${name}`, text);
  write(`downloads/${contract.provider}/index.html`, downloadsPage(contract, downloads));
  const described = { ...contract, document: describeValidities(contract.document) };
  for (const operation of contract.operations) {
    write(markdownPath(operation), await operationMarkdown(described, operation));
  }
  const { description = '' } = contract.document.info as { description?: string };
  write(
    `operations/${contract.provider}/about.md`,
    `# ${contract.title}\n\n${description.trim()}\n`,
  );
}

function writeAssets(folder: string, write: Write): void {
  cpSync(join(packageRoot, 'docs/assets'), join(folder, 'assets'), { recursive: true });
  const script = readFileSync(searchLibrary(), 'utf8');
  write('assets/minisearch.js', script.replace(/\n\/\/# sourceMappingURL.*/, ''));
}

/** The build for browsers lies beside the one that Node resolves. */
function searchLibrary(): string {
  try {
    return join(dirname(createRequire(import.meta.url).resolve('minisearch')), '../umd/index.js');
  } catch {
    throw new RendererMissing();
  }
}

/** Files are written beside and moved, so that one is whole or not there. */
function writer(folder: string): Write {
  return (path, text) => {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(`${target}.new`, text);
    renameSync(`${target}.new`, target);
  };
}

function missing(error: Error): ConsoleMissing {
  if (error instanceof ConsoleMissing) return error;
  throw error;
}
