import type { Command } from 'commander';
import { RULES } from '../check/findings/finding.js';
import type { CommandFacts, Tools } from '../docs/facts/tools.js';
import { listControlRoutes } from '../mock/engines/sandbox/routes.js';

/** Everything that can be told the tools, for the pages on them. */
export function describeTools(commands: readonly Command[]): Tools {
  return {
    commands: commands.flatMap((command) => describeCommand(command)),
    rules: Object.entries(RULES).map(([name, rule]) => ({ name, ...rule })),
    control: listControlRoutes(),
  };
}

/** A command that only holds others is left to them. */
function describeCommand(command: Command, parents: readonly string[] = []): CommandFacts[] {
  const names = [...parents, command.name()];
  if (command.commands.length > 0) {
    return command.commands.flatMap((child) => describeCommand(child, names));
  }
  const help = command.createHelp();
  return [
    {
      name: names.join(' '),
      description: command.description(),
      usage: ['affiliate-contracts', ...names, command.usage()].join(' '),
      arguments: help.visibleArguments(command).map((argument) => ({
        name: help.argumentTerm(argument),
        description: argument.description,
      })),
      options: help
        .visibleOptions(command)
        .filter(({ long }) => long !== '--help' && long !== '--version')
        .map(({ flags, description, defaultValue, negate }) => ({
          flags,
          description,
          ...(defaultValue !== undefined && !negate && { default: String(defaultValue) }),
        })),
      notes: readNotes(command),
    },
  ];
}

/** What the help of a command has after its own lines. */
function readNotes(command: Command): string {
  let text = '';
  const writeOut = (part: string) => {
    text += part;
  };
  const before = command.configureOutput();
  command.configureOutput({ ...before, writeOut });
  command.outputHelp();
  command.configureOutput(before);
  return text.slice(command.helpInformation().length).trim();
}
