#!/usr/bin/env node
// The command of the package. It is committed, unlike dist/, so that npm finds something to link in a fresh checkout.
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';

const url = (path) => new URL(`../${path}`, import.meta.url);

if (existsSync(url('dist/cli/main.js'))) {
  await import(url('dist/cli/main.js').href);
} else if (hasTsx()) {
  const { register } = await import('tsx/esm/api');
  register();
  await import(url('src/cli/main.ts').href);
} else {
  console.error(
    'error: nothing is installed in this checkout; run `npm ci` first, then this again',
  );
  process.exitCode = 2;
}

function hasTsx() {
  try {
    createRequire(import.meta.url).resolve('tsx/esm/api');
    return true;
  } catch {
    return false;
  }
}
