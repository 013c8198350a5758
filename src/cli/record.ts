import { Command } from 'commander';
import { parseAddress, requireHttps } from '../check/config/address.js';
import { createRecorder } from '../check/recording/record.js';
import { createStore } from '../check/recording/store.js';
import { listKeyVariables } from '../contract/access.js';
import { listProviders } from '../contract/document.js';
import { listen } from '../server/listen.js';
import { assertWritable } from '../support/files.js';
import { openContract, openProject } from './project.js';
import { parsePort, UsageError, waitForStop } from './usage.js';

interface Options {
  spec?: string;
  baseUrl?: string;
  out: string;
  port: number;
  redact: boolean;
  allowInsecure?: true;
}

/** `affiliate-contracts record`: a proxy that writes what passes. */
export function recordCommand(): Command {
  return new Command('record')
    .description(
      'Record traffic as a proxy on this machine; secrets and personal data are taken out',
    )
    .argument('[provider]', `one of ${listProviders().join(', ')}, or your own`)
    .option('--spec <file>', 'a document of your own, in place of a provider')
    .option('--base-url <url>', 'address of the service; needed where each customer has another')
    .requiredOption('--out <file>', 'HAR, or one entry in each line for .ndjson')
    .option('--port <number>', 'port to listen on; 0 takes a free one', parsePort, 4020)
    .option('--allow-insecure', 'forward keys to an http address that is not on this machine')
    .option('--no-redact', 'record keys, tokens, cookies, e-mail and IP addresses as they are')
    .action(record);
}

async function record(
  name: string | undefined,
  { out, port, redact, spec, ...options }: Options,
): Promise<void> {
  const contract = await openContract(openProject(), name, spec);
  const { provider } = contract;
  const baseUrl = options.baseUrl ?? contract.baseUrl;
  if (!baseUrl) throw new UsageError(`${provider} has no common address; give --base-url`);
  requireHttps(parseAddress(baseUrl), options.allowInsecure);
  assertWritable(out);
  const store = createStore(out);
  const warn = () => {
    if (!hasWarned && store.problem !== undefined) {
      hasWarned = true;
      console.error(
        `can't write ${out} (${store.problem}); requests go on, the recording does not`,
      );
    }
  };
  let hasWarned = false;
  const secrets = listKeyVariables(contract).flatMap((name) => process.env[name]?.trim() || []);
  const recorder = createRecorder(contract, {
    baseUrl,
    redact,
    secrets,
    onEntry: (entry) => {
      store.add(entry);
      warn();
    },
  });
  const server = await listen(recorder.handler, { port });
  console.log(`${provider}  ${server.url}`);
  console.error(`forwarding to ${baseUrl} and recording until Ctrl-C`);
  await waitForStop();
  await server.close();
  store.close(recorder.redact);
  warn();
  const { count, written } = store;
  if (written > 0 && !store.isClosed) {
    console.error(`${out} is not closed: what was learnt late to be secret may stand in it`);
  }
  console.error(`${written === count ? count : `${written} of ${count}`} exchanges in ${out}`);
  if (store.problem !== undefined) process.exitCode = 2;
}
