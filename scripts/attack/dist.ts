import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as ReadBody from '../../src/check/findings/read-body.js';
import type * as Check from '../../src/check/index.js';
import type * as Content from '../../src/check/redact/content.js';
import type * as Secrets from '../../src/check/redact/secrets.js';
import type * as Reporters from '../../src/check/reporters/index.js';
import type * as Charset from '../../src/client/charset.js';
import type * as Json from '../../src/client/json.js';
import type * as ClientSecret from '../../src/client/secret.js';
import type * as Document from '../../src/contract/document.js';
import { packageRoot } from '../../src/contract/document.js';
import type * as Mock from '../../src/mock/index.js';
import type * as Affili from '../../src/providers/affili/index.js';
import type * as Rates from '../../src/providers/aura/rates/index.js';
import type * as PremiumExchanger from '../../src/providers/premium-exchanger/index.js';
import type * as Router from '../../src/wire/router.js';

const load = <Module>(path: string): Promise<Module> =>
  import(pathToFileURL(join(packageRoot, 'dist', path)).href) as Promise<Module>;

/** The package as it is built: nothing else is attacked. */
export const dist = {
  check: await load<typeof Check>('check/index.js'),
  content: await load<typeof Content>('check/redact/content.js'),
  secrets: await load<typeof Secrets>('check/redact/secrets.js'),
  readBody: await load<typeof ReadBody>('check/findings/read-body.js'),
  reporters: await load<typeof Reporters>('check/reporters/index.js'),
  charset: await load<typeof Charset>('client/charset.js'),
  json: await load<typeof Json>('client/json.js'),
  clientSecret: await load<typeof ClientSecret>('client/secret.js'),
  document: await load<typeof Document>('contract/document.js'),
  mock: await load<typeof Mock>('mock/index.js'),
  affili: await load<typeof Affili>('providers/affili/index.js'),
  premiumExchanger: await load<typeof PremiumExchanger>('providers/premium-exchanger/index.js'),
  rates: await load<typeof Rates>('providers/aura/rates/index.js'),
  router: await load<typeof Router>('wire/router.js'),
};

/** A command under way. */
export interface Running {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
  /** Resolves with the output as soon as it holds a text. */
  says(text: string): Promise<string>;
}

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface StartOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Megabytes that the heap may have; a command that wants more dies. */
  readonly heap?: number;
  /** Kibibytes that a file may have, as on a full disk. */
  readonly fileSize?: number;
}

/** Starts the built command. One that has not ended after two minutes is killed. */
export function start(args: readonly string[], options: StartOptions = {}): Running {
  const { cwd = packageRoot, env = {}, heap, fileSize } = options;
  const node = [
    process.execPath,
    ...(heap === undefined ? [] : [`--max-old-space-size=${heap}`]),
    join(packageRoot, 'dist/cli/main.js'),
    ...args,
  ];
  const [program = '', ...words] =
    fileSize === undefined
      ? node
      : ['sh', '-c', 'ulimit -f "$1"; shift; exec "$@"', 'sh', String(fileSize * 2), ...node];
  const child = spawn(program, words, {
    cwd,
    env: { PATH: process.env.PATH, HOME: cwd, NO_COLOR: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 120_000,
    killSignal: 'SIGKILL',
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  const ended = new Promise<Ended>((resolve) => {
    child.once('close', (code) => resolve({ code, stdout, stderr }));
  });
  const says = (text: string) =>
    new Promise<string>((resolve, reject) => {
      const look = () => {
        if (`${stdout}${stderr}`.includes(text)) resolve(`${stdout}${stderr}`);
      };
      child.stdout.on('data', look);
      child.stderr.on('data', look);
      look();
      child.once('close', () => reject(new Error(`it ended without saying "${text}": ${stderr}`)));
    });
  return { child, ended, says };
}

/** Runs the built command to its end. */
export function run(args: readonly string[], options?: StartOptions): Promise<Ended> {
  return start(args, options).ended;
}
