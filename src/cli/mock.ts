import { Command } from 'commander';
import { isLoopbackHost } from '../client/loopback.js';
import { listProviders } from '../contract/document.js';
import {
  FaultError,
  type FaultRule,
  type Latency,
  parseFaultRule,
  parseLatency,
} from '../mock/faults.js';
import { LOG_FORMS, type LogForm } from '../mock/log.js';
import { createMock } from '../mock/mock.js';
import { createChoiceParser, parsePort, UsageError, waitForStop } from './usage.js';

interface Options {
  port: number;
  host: string;
  key?: string;
  seed?: number;
  latency?: Latency;
  fault?: FaultRule[];
  log: LogForm;
}

const HELP = `
One provider is served at the root, several under /<provider>/. Without --key any key that is not empty passes; keys
that begin with admin- or affiliate- may do what the contract allows them.

Faults: reset, truncate, html, malformed-json, drip, status=503, latency=2000; with :0.1 a tenth of the requests get it.
A request asks for one with the header X-Mock-Fault, and for a documented response with Prefer: code=404, example=<name>
or dynamic=true.`;

/** `affiliate-contracts mock`: contracts served on this machine. */
export function mockCommand(): Command {
  return new Command('mock')
    .description('Serve a mock of one or several providers on this machine')
    .argument('[provider...]', `which ones: ${listProviders().join(', ')}; without any, all`)
    .option('--port <number>', 'port to listen on; 0 takes a free one', parsePort, 4010)
    .option('--host <address>', 'address to listen on', '127.0.0.1')
    .option('--key <key>', 'the one key that passes', parseKey)
    .option('--seed <number>', 'repeats made-up values, delays and faults', parseSeed)
    .option('--latency <ms>', 'hold every response back: 100 or 50..200', readLatency)
    .option('--fault <fault>', 'let something go wrong, see below; may be repeated', addFault)
    .option(
      '--log <form>',
      `requests on stderr: ${LOG_FORMS.join(', ')}`,
      createChoiceParser('--log', LOG_FORMS),
      'pretty',
    )
    .addHelpText('after', HELP)
    .action(async (names: string[], options: Options) => {
      const { port, host, fault: faults = [], ...others } = options;
      const providers = names.length ? [...new Set(names)] : listProviders();
      const mock = await createMock({ providers, faults, ...others });
      const server = await mock.listen({ port, host });
      for (const id of providers) {
        console.log(`${id}  ${server.url}${providers.length > 1 ? `/${id}` : ''}`);
      }
      if (!isLoopbackHost(host)) {
        console.error(`listening on ${host}: other machines can reach this mock`);
      }
      console.error('serving until Ctrl-C');
      await waitForStop();
      await server.close();
      // A response that is held back for a minute would hold the process as well.
      process.exit();
    });
}

function parseKey(text: string): string {
  if (text.trim()) return text;
  throw new UsageError('--key takes a key that is not empty');
}

function parseSeed(text: string): number {
  if (/^\d{1,15}$/.test(text)) return Number(text);
  throw new UsageError(`--seed takes a whole number, not ${text}`);
}

function readLatency(text: string): Latency {
  const latency = parseLatency(text);
  if (latency) return latency;
  throw new UsageError(`--latency takes milliseconds such as 100 or 50..200, not ${text}`);
}

function addFault(text: string, before: readonly FaultRule[] = []): FaultRule[] {
  try {
    return [...before, parseFaultRule(text)];
  } catch (error) {
    if (error instanceof FaultError) throw new UsageError(`--fault: ${error.message}`);
    throw error;
  }
}
