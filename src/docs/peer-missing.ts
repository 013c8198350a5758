import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../contract/document.js';

/** What the docs are made with and the package does not bring; who only uses a client does not need it. */
const TOOLS = ['@redocly/cli', 'minisearch'];

/** Thrown when a package that only the docs need is not installed; the message says what to install. */
export class RendererMissing extends Error {
  override readonly name = 'RendererMissing';
  constructor() {
    const manifest = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')) as {
      devDependencies: Record<string, string>;
    };
    const wanted = TOOLS.map((name) => `${name}@${manifest.devDependencies[name]}`);
    super(`docs need packages that are not installed: npm install -D ${wanted.join(' ')}`);
  }
}
