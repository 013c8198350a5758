import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Contract } from '../../contract/contract.js';
import { resolveBin } from '../../support/bin-path.js';
import { withScratchFolder } from '../../support/scratch.js';
import { raw } from '../html/html.js';
import { renderPage } from '../html/page.js';
import { createPeerMissing } from '../peer-missing.js';
import { annotate } from './annotate.js';

/** The renderer is one inlined script; nothing that it could ask another host for gets through. */
const POLICY =
  "default-src 'none'; script-src 'self' file: 'unsafe-inline' blob:; worker-src blob:; " +
  "style-src 'self' file: 'unsafe-inline'; img-src 'self' file: data:; font-src data:";

/** The code samples that the renderer shows, by their labels; it hides any other. */
const OPTIONS = {
  codeSamples: { languages: ['curl', 'TypeScript', 'Payload'].map((lang) => ({ lang })) },
};

const ARGUMENTS = '-o page.html -t frame.hbs --openapi options.json --inlineBundle'.split(' ');

/**
 * The reference page of a provider, rendered by Redocly into the frame of the site.
 * @throws {PeerMissing} when the renderer is not installed
 */
export async function renderReferencePage(contract: Contract): Promise<string> {
  const cli = resolveRenderer();
  return withScratchFolder(async (scratch) => {
    const path = (name: string) => join(scratch, name);
    writeFileSync(path('document.json'), JSON.stringify(await annotate(contract)));
    writeFileSync(path('frame.hbs'), renderFrame(contract));
    writeFileSync(path('options.json'), JSON.stringify(OPTIONS));
    // Run from the scratch folder, so that no redocly.yaml of the caller is picked up.
    await promisify(execFile)(
      process.execPath,
      [cli, 'build-docs', 'document.json', ...ARGUMENTS],
      { cwd: scratch, env: { ...process.env, REDOCLY_TELEMETRY: 'off' } },
    );
    return inlineLogo(readFileSync(path('page.html'), 'utf8'));
  });
}

/** What stands in for the placeholders of the renderer until everything else is in the frame. */
const [HEAD, BODY] = ['<!-- head of the renderer -->', '<!-- body of the renderer -->'];

/** A template of the renderer, in which braces of the document are no placeholders. */
export function renderFrame(contract: Contract): string {
  const { provider, title, operations } = contract;
  const page = renderPage({
    path: `${provider}.html`,
    title,
    description: `Reference of ${title}: ${operations.length} operations with the true request, the evidence and code.`,
    about: contract,
    isWhole: true,
    policy: POLICY,
    head: () => raw(HEAD),
    body: () => raw(`<div id="content">${BODY}</div>`),
  });
  return page
    .replaceAll('{', '&#123;')
    .replace(HEAD, '{{{redocHead}}}')
    .replace(BODY, '{{{redocHTML}}}');
}

/** The renderer's own mark would be loaded from its vendor; its name in letters says the same. */
const MARK =
  '<svg xmlns="http://www.w3.org/2000/svg" width="46" height="12"><text y="10" font-family="sans-serif" font-size="11" fill="#7a8590">Redocly</text></svg>';

function inlineLogo(page: string): string {
  const inline = `data:image/svg+xml,${encodeURIComponent(MARK)}`;
  return page.replace(/https:\/\/cdn\.redoc\.ly\/redoc\/logo-[\w-]+\.svg/g, inline);
}

function resolveRenderer(): string {
  try {
    return resolveBin('@redocly/cli', 'bin/cli.js');
  } catch {
    throw createPeerMissing();
  }
}
