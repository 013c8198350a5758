import { Command } from 'commander';
import { isLoopbackHost } from '../client/loopback.js';
import { listProviders } from '../contract/document.js';
import { ENGINES, type EngineName } from '../mock/engines/provide.js';
import {
  FaultError,
  type FaultRule,
  type Latency,
  parseFaultRule,
  parseLatency,
} from '../mock/faults.js';
import { LOG_FORMS, type LogForm } from '../mock/log.js';
import { createMock } from '../mock/mock.js';
import { openContracts, openProject } from './project.js';
import { createChoiceParser, parsePort, UsageError, waitForStop } from './usage.js';

interface Options {
  spec?: string;
  port: number;
  host: string;
  key?: string;
  seed?: number;
  latency?: Latency;
  fault?: FaultRule[];
  log: LogForm;
  engine?: EngineName;
  sandbox?: true;
  rows?: number;
  variant?: string;
  state?: string;
  allowOrigin?: string[];
}

const HELP = `
One provider is served at the root, several under /<provider>/. Without --key any key that is not empty passes; keys
that begin with admin- or affiliate- may do what the contract allows them.

The engine examples responds with the examples of the contract, sandbox with rows that it remembers, prism as Prism does.
A sandbox is controlled at /_sandbox below its provider: clock, reset, state, outbox, clicks, conversions.

Faults: reset, truncate, html, malformed-json, drip, status=503, latency=2000; with :0.1 a tenth of the requests get it.
A request asks for one with the header X-Mock-Fault, and for a documented response with Prefer: code=404, example=<name>
or dynamic=true.`;

/** `affiliate-contracts mock`: contracts served on this machine. */
export function mockCommand(): Command {
  return new Command('mock')
    .description('Serve a mock of one or several providers on this machine')
    .argument(
      '[provider...]',
      `which ones: ${listProviders().join(', ')}, and your own; without any, all`,
    )
    .option('--spec <file>', 'a document of your own, in place of a provider')
    .option('--port <number>', 'port to listen on; 0 takes a free one', parsePort, 4010)
    .option('--host <address>', 'address to listen on', '127.0.0.1')
    .option('--key <key>', 'the one key that passes', parseKey)
    .option('--seed <number>', 'repeats made-up values, delays and faults', parseSeed)
    .option(
      '--engine <name>',
      `what responds: ${ENGINES.join(', ')}`,
      createChoiceParser('--engine', ENGINES),
    )
    .option('--sandbox', 'short for --engine sandbox')
    .option('--rows <number>', 'rows of what can be many, in a sandbox', parseRows)
    .option('--variant <name>', 'release of the service, in a sandbox of one that has several')
    .option('--state <file>', 'keeps the state of a sandbox over restarts')
    .option('--allow-origin <origin>', 'lets its pages use a sandbox; may be repeated', addOrigin)
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
      const { port, host, spec, fault: faults = [], ...others } = options;
      const providers = await openContracts(openProject(), names, spec);
      const mock = await createMock({ providers, faults, ...readEngine(others) });
      const server = await mock.listen({ port, host });
      for (const { provider: id } of providers) {
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

/** The options of a sandbox belong to it and to nothing else. */
function readEngine({
  sandbox,
  engine,
  rows,
  variant,
  state,
  ...others
}: Omit<Options, 'port' | 'host' | 'spec'>) {
  const own = {
    ...(rows !== undefined && { rows }),
    ...(variant !== undefined && { variant }),
    ...(state !== undefined && { state }),
  };
  const name = sandbox ? 'sandbox' : engine;
  if (sandbox && engine !== undefined && engine !== 'sandbox') {
    throw new UsageError(`--sandbox and --engine ${engine} exclude each other`);
  }
  const [stray] = Object.keys(own);
  if (name !== 'sandbox' && (stray !== undefined || others.allowOrigin)) {
    throw new UsageError(`--${stray ?? 'allow-origin'} is for a sandbox: add --sandbox`);
  }
  return { ...others, ...(name && { engine: name }), ...(name === 'sandbox' && { sandbox: own }) };
}

function parseRows(text: string): number {
  if (/^\d{1,7}$/.test(text)) return Number(text);
  throw new UsageError(`--rows takes a whole number, not ${text}`);
}

function addOrigin(text: string, before: readonly string[] = []): string[] {
  if (text === '*' || (URL.canParse(text) && new URL(text).origin === text))
    return [...before, text];
  throw new UsageError(
    `--allow-origin takes an origin such as https://app.example.com, or *; not ${text}`,
  );
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
