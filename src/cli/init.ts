import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { CONFIG_NAME } from '../check/config/config.js';
import { listProviders } from '../contract/document.js';
import {
  assertProviderId,
  scaffoldSpec,
  writeNew,
  writeProjectConfig,
} from '../pipeline/init/init.js';
import { openProject } from './project.js';
import { UsageError } from './usage.js';

/** `affiliate-contracts init`: a provider of one's own that passes as it is. */
export function initCommand(): Command {
  return new Command('init')
    .description('Begin a provider of your own: its folder of specs, and a configuration')
    .argument('<provider>', 'its id, in small letters with dashes, such as acme-network')
    .action(init);
}

function init(provider: string): void {
  assertProviderId(provider);
  if (listProviders().includes(provider)) {
    throw new UsageError(`this package has a provider ${provider} already; take another name`);
  }
  const { folder, specs, output } = openProject();
  const home = `${specs}/${provider}`;
  if (existsSync(join(folder, home))) {
    throw new UsageError(`${home} exists already; remove it, or take another name`);
  }
  const date = new Date().toISOString().slice(0, 10);
  const files = new Map(
    [...scaffoldSpec(provider, date)].map(([path, text]) => [`${home}/${path}`, text]),
  );
  if (!existsSync(join(folder, CONFIG_NAME))) {
    files.set(CONFIG_NAME, writeProjectConfig(specs, output));
  }
  writeNew(folder, files);
  for (const path of files.keys()) console.log(path);
  console.error(describeNextSteps(home, provider));
}

function describeNextSteps(home: string, provider: string): string {
  return `
It passes as it is. Next:
 1. npx affiliate-contracts lint, generate, mock ${provider}
 2. ${home}/: sources.yaml first, then openapi.yaml and one file an operation, in place of the sample`;
}
