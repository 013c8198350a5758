import { resolve } from 'node:path';
import { Command } from 'commander';
import { providerIds } from '../contract/document.js';
import { buildSite } from '../docs/site.js';

export function docsCommand(): Command {
  return new Command('docs')
    .description('Build the documentation as a static site that works offline')
    .argument('[provider...]', `which ones: ${providerIds().join(', ')}; all unless told`)
    .option('--out <folder>', 'where to write it', 'site')
    .action(async (names: string[], { out }: { out: string }) => {
      const folder = resolve(out);
      const providers = names.length ? [...new Set(names)] : providerIds();
      await buildSite({ providers, folder, log: (line) => console.error(line) });
      console.log(`${folder}/index.html`);
    });
}
