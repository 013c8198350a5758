import { resolve } from 'node:path';
import { Command } from 'commander';
import { listProviders } from '../contract/document.js';
import { buildSite } from '../docs/site.js';
import { openContracts, openProject } from './project.js';

interface Options {
  out: string;
  console: boolean;
  spec?: string;
}

/** `affiliate-contracts docs`: the site as files. */
export function docsCommand(): Command {
  return new Command('docs')
    .description('Build the documentation as a static site that works offline')
    .argument(
      '[provider...]',
      `which ones: ${listProviders().join(', ')}, and your own. Default: all`,
    )
    .option('--spec <file>', 'a document of your own, in place of a provider')
    .option('--out <folder>', 'where to write it', 'site')
    .option('--no-console', 'leave out the try-it console, whose script is fetched from npm once')
    .action(async (names: string[], options: Options) => {
      const folder = resolve(options.out);
      const providers = await openContracts(openProject(), names, options.spec);
      const log = (line: string) => console.error(line);
      const { problem } = await buildSite({ providers, folder, withConsole: options.console, log });
      console.log(`${folder}/index.html`);
      if (problem) {
        console.error('the site is complete except for the console; --no-console accepts that');
        process.exitCode = 1;
      }
    });
}
