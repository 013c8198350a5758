import { appendFileSync, writeFileSync } from 'node:fs';
import { Command } from 'commander';
import { parseAddress, requireHttps } from '../check/config/address.js';
import { createRecorder } from '../check/recording/record.js';
import { loadContract } from '../contract/contract.js';
import { listProviders } from '../contract/document.js';
import { listen } from '../server/listen.js';
import { parsePort, UsageError, waitForStop } from './usage.js';

interface Options {
  baseUrl?: string;
  out: string;
  port: number;
  redact: boolean;
  allowInsecure?: true;
}

export function recordCommand(): Command {
  return new Command('record')
    .description(
      'Record traffic as a proxy on this machine; secrets and personal data are taken out',
    )
    .argument('<provider>', `one of ${listProviders().join(', ')}`)
    .option('--base-url <url>', 'address of the service; needed unless there is one for everybody')
    .requiredOption('--out <file>', 'HAR file, written at the end; .ndjson is written as it comes')
    .option('--port <number>', 'port to listen on; 0 takes a free one', parsePort, 4020)
    .option('--allow-insecure', 'forward keys to an http address that is not on this machine')
    .option('--no-redact', 'record keys, tokens, cookies, e-mail and IP addresses as they are')
    .action(async (provider: string, { out, port, redact, ...options }: Options) => {
      const contract = loadContract(provider);
      const baseUrl = options.baseUrl ?? contract.baseUrl;
      if (!baseUrl) throw new UsageError(`${provider} has no common address; give --base-url`);
      requireHttps(parseAddress(baseUrl), options.allowInsecure);
      const isStream = /\.(ndjson|jsonl)$/i.test(out);
      writeOrThrow(out, () => writeFileSync(out, ''));
      const recorder = createRecorder(contract, {
        baseUrl,
        redact,
        ...(isStream && {
          onEntry: (entry) =>
            writeOrThrow(out, () => appendFileSync(out, `${JSON.stringify(entry)}\n`)),
        }),
      });
      const server = await listen(recorder.handler, { port });
      console.log(`${provider}  ${server.url}`);
      console.error(`forwarding to ${baseUrl} and recording until Ctrl-C`);
      await waitForStop();
      await server.close();
      if (!isStream) writeOrThrow(out, () => writeFileSync(out, recorder.harText()));
      console.error(`${recorder.count} exchanges in ${out}`);
    });
}

function writeOrThrow(file: string, write: () => void): void {
  try {
    write();
  } catch (error) {
    throw new UsageError(`can't write ${file} (${(error as { code?: string }).code})`);
  }
}
