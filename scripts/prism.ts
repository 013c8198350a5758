/**
 * `npm run mock:prism -- affili [options of Prism]`: the stock command line of Prism over the bundle of a provider, for
 * those who want to see what it makes of the contract. The exit code is Prism's.
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { listProviders, packageRoot } from '../src/contract/document.js';
import { resolveBin } from './support/bin-path.js';
import { isMain } from './support/is-main.js';

/** @returns the exit code */
export async function main([provider = '', ...options]: string[]): Promise<number> {
  if (!listProviders().includes(provider)) {
    console.error(
      `mock:prism: name one of ${listProviders().join(', ')}, not ${provider || 'nothing'}`,
    );
    return 2;
  }
  const bundle = join(packageRoot, 'generated', provider, 'openapi.yaml');
  const prism = resolveBin('@stoplight/prism-cli', 'dist/index.js');
  const child = spawn(process.execPath, [prism, 'mock', bundle, ...options], { stdio: 'inherit' });
  return new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 0)));
}

if (isMain(import.meta.url)) process.exitCode = await main(process.argv.slice(2));
