/**
 * `npm start`: installs what it needs, brings generated/ up to date, serves the mocks of all providers and the docs on
 * one port, checks every provider against its mock, prints a table and serves until Ctrl-C.
 *
 * Whatever can be wrong is told before anything is installed, so this is plain JavaScript with Node's own modules.
 * Exit codes: 0 fine, 1 findings or a broken spec, 2 wrong usage, a port that is taken, or nothing to be had from npm.
 */
import { createServer } from 'node:net';
import util from 'node:util';
import { checkNode, setUp } from './setup.mjs';

const HELP = `Usage: npm start -- [options]

Options:
  --port <number>  port to listen on (default: 4010)
  --once           stop after the check, with its status
  -h, --help       display help for command`;

async function main() {
  checkNode();
  const options = readOptions();
  if (options.help) {
    console.log(HELP);
    return 0;
  }
  await checkPort(options.port);
  await setUp('start');
  const { register } = await import('tsx/esm/api');
  register();
  const { start } = await import('./start.ts');
  return start(options);
}

function readOptions() {
  const { values } = util.parseArgs({
    options: {
      port: { type: 'string', default: '4010' },
      once: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  const port = Number(values.port);
  if (!/^\d+$/.test(values.port) || port > 65_535) {
    throw new Error(`--port takes a number from 0 to 65535, not ${values.port}`);
  }
  return { ...values, port };
}

/** Listens for a moment; the words of an error are those of the server that listens later. */
function checkPort(port) {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', ({ code }) => {
      const taken = `port ${port} is taken; choose another with --port`;
      reject(
        new Error(code === 'EADDRINUSE' ? taken : `can't listen on 127.0.0.1:${port} (${code})`),
      );
    });
    probe.listen(port, '127.0.0.1', () => probe.close(resolve));
  });
}

process.exitCode = await main().catch((error) => {
  console.error(`error: ${error.message}`);
  return 2;
});
