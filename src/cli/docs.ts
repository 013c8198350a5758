import { resolve } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { listProviders } from '../contract/document.js';
import type { Tools } from '../docs/facts/tools.js';
import { buildSite } from '../docs/site.js';
import { openContracts, openProject } from './project.js';

interface Options {
  out: string;
  console: boolean;
  spec?: string;
  url?: string;
}

/**
 * `affiliate-contracts docs`: the site as files.
 * @param describeTools what its pages on the tools are made of
 */
export function docsCommand(describeTools: () => Tools): Command {
  return new Command('docs')
    .description('Build the documentation as a static site that works offline')
    .argument(
      '[provider...]',
      `which ones: ${listProviders().join(', ')}, and your own. Default: all`,
    )
    .option('--spec <file>', 'a document of your own, in place of a provider')
    .option('--out <folder>', 'where to write it', 'site')
    .option(
      '--url <address>',
      'the address that the site will have, for canonical links, sitemap and feeds',
      readSiteUrl,
    )
    .option('--no-console', 'leave out the try-it console, whose script is fetched from npm once')
    .action(async (names: string[], options: Options) => {
      const folder = resolve(options.out);
      const providers = await openContracts(openProject(), names, options.spec);
      const log = (line: string) => console.error(line);
      const { console: withConsole, url } = options;
      const tools = describeTools();
      const { problem } = await buildSite({ providers, folder, tools, withConsole, url, log });
      console.log(`${folder}/index.html`);
      if (problem) {
        console.error('the site is complete except for the console; --no-console accepts that');
        process.exitCode = 1;
      }
    });
}

/** @throws {InvalidArgumentError} for what is no address of a page, as the command line is told */
function readSiteUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:') {
    throw new InvalidArgumentError('write a whole address, such as https://docs.example.com/apis/');
  }
  url.search = '';
  url.hash = '';
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}
