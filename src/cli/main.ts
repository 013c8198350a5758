#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command, CommanderError } from 'commander';
import { packageRoot } from '../contract/document.js';
import { ExpectedError } from '../support/error.js';
import { toFlag } from '../support/text.js';
import { createCommands } from './program.js';

const EXIT_USAGE = 2;

async function main(argv: readonly string[]): Promise<void> {
  const { version, description } = JSON.parse(
    readFileSync(join(packageRoot, 'package.json'), 'utf8'),
  ) as { version: string; description: string };

  const program = new Command('affiliate-contracts')
    .description(description)
    .version(version)
    .showHelpAfterError('(add --help for what is possible)')
    // An option that is not known may have been meant for a key.
    .configureOutput({
      outputError: (text, write) => write(text.replace(/(unknown option '--?[\w-]+)=.*'/, "$1'")),
    });
  for (const command of createCommands()) {
    program.addCommand(command.version(version).copyInheritedSettings(program));
  }
  overrideExit(program);
  await program.parseAsync(argv);
}

/** Commander would exit 1 for wrong usage; here that is 2. */
function overrideExit(command: Command): void {
  command.exitOverride();
  for (const child of command.commands) overrideExit(child);
}

// What a reader such as `head` no longer takes is left unsaid; the work and its exit code stay the same.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

main(process.argv).catch((error: unknown) => {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? 0 : EXIT_USAGE;
    return;
  }
  if (error instanceof ExpectedError) {
    console.error(`error: ${error.describe(toFlag)}`);
    process.exitCode = error.exitCode;
    return;
  }
  const text = error instanceof Error ? error.message : String(error);
  console.error(`error: ${text} (unexpected; please report it)`);
  process.exitCode = EXIT_USAGE;
});
