import { spawn } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { packageRoot } from '../../src/contract/document.js';

/** The packages of a lockfile by their place. */
export type Lock = Record<string, Record<string, unknown>>;

interface RunOptions {
  /** Version that Node claims to have. */
  version?: string;
  isTTY?: boolean;
  /** Called with all that was said so far, whenever there is more. */
  onText?: (text: string, child: { kill(signal: NodeJS.Signals): boolean }) => void;
}

/** What the fake npm does where nothing is to go wrong: it notes what is installed. */
export const INSTALL =
  'mkdir -p node_modules && cp package-lock.json node_modules/.package-lock.json';

/** A project of nothing but manifests, lockfiles and the scripts that install, with an `npm` that installs nothing. */
export function createBareProject(locks: Record<string, Lock>) {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'setup-')));
  const at = (path: string) => join(root, path);
  mkdirSync(at('scripts'));
  mkdirSync(at('bin'));
  for (const part of ['setup.mjs', 'setup', 'start.mjs']) {
    cpSync(join(packageRoot, 'scripts', part), at(`scripts/${part}`), { recursive: true });
  }
  for (const [folder, packages] of Object.entries(locks)) {
    mkdirSync(at(folder), { recursive: true });
    writeFileSync(at(`${folder}/package.json`), JSON.stringify(packages['']));
    writeFileSync(at(`${folder}/package-lock.json`), JSON.stringify({ packages }));
  }

  const project = {
    at,

    /** Makes the fake npm do something; whatever it is, it notes first what it is asked for. */
    npmThat(work: string) {
      const note = `echo "$@" >> '${at('npm.log')}'\ncp package-lock.json '${at('asked.json')}'`;
      writeFileSync(at('bin/npm'), `#!/bin/sh\n${note}\n${work}\n`);
      chmodSync(at('bin/npm'), 0o755);
    },

    /** As if npm had installed these packages. */
    install(folder: string, packages: Lock) {
      mkdirSync(at(`${folder}/node_modules`), { recursive: true });
      const path = at(`${folder}/node_modules/.package-lock.json`);
      writeFileSync(path, JSON.stringify({ packages }));
    },

    /** Packages that npm was last asked for, without the project itself. */
    asked(): Lock {
      const { packages } = JSON.parse(readFileSync(at('asked.json'), 'utf8')) as { packages: Lock };
      const { '': _, ...others } = packages;
      return others;
    },

    /** Runs a script of the project; `calls` are the arguments of every call of npm until then. */
    async run(
      args: readonly string[],
      { version = process.versions.node, isTTY = false, onText = () => {} }: RunOptions = {},
    ) {
      const preload = `const node = ${JSON.stringify(version)};
        Object.defineProperty(process, 'versions', { value: { ...process.versions, node } });
        process.stderr.isTTY = ${isTTY};`;
      const child = spawn(
        process.execPath,
        [`--import=data:text/javascript,${encodeURIComponent(preload)}`, ...args],
        {
          cwd: root,
          env: { ...process.env, PATH: `${at('bin')}${delimiter}${process.env.PATH}` },
          stdio: ['ignore', 'pipe', 'pipe'],
        },
      );
      let stdout = '';
      let stderr = '';
      child.stdout.on('data', (chunk) => {
        stdout += chunk;
      });
      child.stderr.on('data', (chunk) => {
        stderr += chunk;
        onText(stderr, child);
      });
      const status = await new Promise((resolve) => child.once('close', resolve));
      const log = existsSync(at('npm.log')) ? readFileSync(at('npm.log'), 'utf8') : '';
      return { status, stdout, stderr, calls: log.split('\n').filter(Boolean) };
    },

    /** Names of what an installation left behind. */
    leftovers: () => (existsSync(at('.cache')) ? readdirSync(at('.cache')) : []),

    remove: () => rmSync(root, { recursive: true }),
  };
  project.npmThat(INSTALL);
  return project;
}
