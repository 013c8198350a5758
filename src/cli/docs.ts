import { resolve } from 'node:path';
import { Command } from 'commander';
import { listProviders } from '../contract/document.js';
import type { Tools } from '../docs/facts/tools.js';
import { buildSite } from '../docs/site.js';
import { UsageError } from './usage.js';

interface Options {
  out: string;
  console: boolean;
  url?: string;
}

/**
 * `affiliate-contracts docs`: the site as files.
 * @param describeTools what its pages on the tools are made of
 */
export function docsCommand(describeTools: () => Tools): Command {
  return new Command('docs')
    .description('Build the documentation as a static site that works offline')
    .argument('[provider...]', `which ones: ${listProviders().join(', ')}. Default: all`)
    .option('--out <folder>', 'where to write it', 'site')
    .option('--no-console', 'leave out the try-it console, whose script is fetched from npm once')
    .option('--url <url>', 'address where the site will lie, for its sitemap and feeds', parseUrl)
    .action(async (names: string[], options: Options) => {
      const folder = resolve(options.out);
      const providers = names.length ? [...new Set(names)] : listProviders();
      const log = (line: string) => console.error(line);
      const { problem } = await buildSite({
        providers,
        folder,
        tools: describeTools(),
        withConsole: options.console,
        log,
        ...(options.url && { url: options.url }),
      });
      console.log(`${folder}/index.html`);
      if (problem) {
        console.error('the site is complete except for the console; --no-console accepts that');
        process.exitCode = 1;
      }
    });
}

/** The address of a folder ends with a slash. */
function parseUrl(text: string): string {
  if (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol) && !/[?#]/.test(text)) {
    return `${text.replace(/\/+$/, '')}/`;
  }
  throw new UsageError(`--url takes an address such as https://docs.example.com/, not ${text}`);
}
