import type { Command } from 'commander';
import type { Tools } from '../docs/facts/tools.js';
import { callCommand } from './call.js';
import { checkCommand } from './check.js';
import { describeTools } from './describe.js';
import { docsCommand } from './docs.js';
import { mockCommand } from './mock.js';
import { recordCommand } from './record.js';
import { reportCommand } from './report.js';

/** All commands, in the order of the help. */
export function createCommands(): Command[] {
  return [
    mockCommand(),
    checkCommand(),
    recordCommand(),
    reportCommand(),
    callCommand(),
    docsCommand(describeProgram),
  ];
}

/** What the pages on the tools are made of. */
export function describeProgram(): Tools {
  return describeTools(createCommands());
}
