import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Command } from 'commander';
import { CONFIG_NAME } from '../check/config/config.js';
import { createContentRedactor } from '../check/redact/content.js';
import { isSecretName } from '../check/redact/names.js';
import { listProviders } from '../contract/document.js';
import {
  assertProviderId,
  scaffoldSpec,
  writeNew,
  writeProjectConfig,
} from '../pipeline/init/init.js';
import { startFrom } from '../pipeline/start-from/start.js';
import type { Start } from '../pipeline/start-from/types.js';
import { readText } from '../support/files.js';
import { openProject } from './project.js';
import { UsageError } from './usage.js';

/** `affiliate-contracts init`: a provider of one's own that passes as it is. */
export function initCommand(): Command {
  return new Command('init')
    .description('Begin a provider of your own: its folder of specs, and a configuration')
    .argument('<provider>', 'its id, in small letters with dashes, such as acme-network')
    .option(
      '--from <file>',
      'begin with an OpenAPI document, a Postman collection or a HAR recording',
    )
    .action(init);
}

async function init(provider: string, { from }: { from?: string }): Promise<void> {
  assertProviderId(provider);
  if (listProviders().includes(provider)) {
    throw new UsageError(`this package has a provider ${provider} already; take another name`);
  }
  const { folder, specs, output } = openProject();
  const home = `${specs}/${provider}`;
  if (existsSync(join(folder, home))) {
    throw new UsageError(`${home} exists already; remove it, or take another name`);
  }
  const { files: own, todo } = await createSpec(provider, from);
  const files = new Map([...own].map(([path, text]) => [`${home}/${path}`, text]));
  if (!existsSync(join(folder, CONFIG_NAME))) {
    files.set(CONFIG_NAME, writeProjectConfig(specs, output));
  }
  writeNew(folder, files);
  for (const path of files.keys()) console.log(path);
  for (const { file, line, text } of todo) console.error(`${home}/${file}:${line} to do: ${text}`);
  console.error(describeNextSteps(home, provider, from !== undefined));
}

async function createSpec(provider: string, from: string | undefined): Promise<Start> {
  const date = new Date().toISOString().slice(0, 10);
  if (from === undefined) return { files: scaffoldSpec(provider, date), todo: [] };
  return startFrom(
    { name: basename(from), text: readText(from) },
    { provider, date, redact: createContentRedactor(), isSecretName },
  );
}

function describeNextSteps(home: string, provider: string, hasSource: boolean): string {
  const work = hasSource
    ? 'what is to do above, and what is marked `inferred`'
    : 'sources.yaml first, then openapi.yaml and one file an operation, in place of the sample';
  return `
It passes as it is. Next:
 1. npx affiliate-contracts lint, generate, mock ${provider}
 2. ${home}/: ${work}`;
}
