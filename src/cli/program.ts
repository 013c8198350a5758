import type { Command } from 'commander';
import type { Tools } from '../docs/facts/tools.js';
import { callCommand } from './call.js';
import { checkCommand } from './check.js';
import { describeTools } from './describe.js';
import { diffCommand } from './diff.js';
import { docsCommand } from './docs.js';
import { generateCommand } from './generate.js';
import { initCommand } from './init.js';
import { lintCommand } from './lint.js';
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
    initCommand(),
    lintCommand(),
    generateCommand(),
    diffCommand(),
  ];
}

/** What the pages on the tools are made of. */
export function describeProgram(): Tools {
  return describeTools(createCommands());
}
