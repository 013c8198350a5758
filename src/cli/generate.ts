import { resolve } from 'node:path';
import { Command } from 'commander';
import { toPathBelow } from '../contract/files.js';
import { generateOwn } from '../pipeline/own.js';
import { openProject, selectRoots } from './project.js';
import { UsageError } from './usage.js';

interface Options {
  check?: boolean;
  config?: string;
  spec?: string;
  out?: string;
}

/** `affiliate-contracts generate`: documents and clients of one's own providers. */
export function generateCommand(): Command {
  return new Command('generate')
    .description('Write the bundle and the typed client of your own providers')
    .argument('[provider...]', 'which ones. Default: all in the folder of specs')
    .option('--check', 'write nothing; name the files that are not what the specs give')
    .option('--spec <file>', 'one document in place of the folder of specs')
    .option('--out <folder>', 'where to write, in place of the output of the configuration')
    .option('--config <file>', 'configuration (affiliate-contracts.config.yaml)')
    .action(async (names: string[], { check = false, out, ...options }: Options) => {
      if (out === '') throw new UsageError('--out is empty; name a folder');
      const project = openProject(options.config);
      const roots = selectRoots(project, names, options.spec);
      const output =
        out === undefined ? project.output : toPathBelow(project.folder, resolve(out)) || '.';
      const log = (line: string) => console.error(line);
      const isFine = await generateOwn(
        { folder: project.folder, output, roots },
        { checkOnly: check, log },
      );
      if (!isFine) process.exitCode = 1;
    });
}
