import { Command } from 'commander';
import { formatProblem, lintSpecs } from '../pipeline/lint/lint.js';
import { openProject, selectRoots } from './project.js';

interface Options {
  config?: string;
  spec?: string;
}

const AFTER_HELP = `
A redocly.yaml beside the configuration is used in place of the rules of this package; to have them there as well:

  extends: [recommended-strict, affiliate/recommended]
  plugins: [affiliate-contracts/redocly]

Exit codes: 0 clean, 1 problems, 2 wrong usage.`;

/** `affiliate-contracts lint`: the specs of one's own providers, by the rules of Redocly and of this package. */
export function lintCommand(): Command {
  return new Command('lint')
    .description(
      'Check the specs of your own providers; each problem with its line, and how to mend it',
    )
    .argument('[provider...]', 'which ones. Default: all in the folder of specs')
    .option('--spec <file>', 'one document in place of the folder of specs')
    .option('--config <file>', 'configuration (affiliate-contracts.config.yaml)')
    .addHelpText('after', AFTER_HELP)
    .action(async (names: string[], options: Options) => {
      const project = openProject(options.config);
      const problems = await lintSpecs(project.folder, selectRoots(project, names, options.spec));
      for (const problem of problems) console.log(formatProblem(problem));
      console.error(`${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}`);
      if (problems.length) process.exitCode = 1;
    });
}
