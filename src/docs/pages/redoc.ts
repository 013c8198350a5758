import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Contract } from '../../contract/contract.js';
import { resolveBin } from '../../support/bin-path.js';
import { withScratchFolder } from '../../support/scratch.js';
import { toRedocPath } from '../facts/addresses.js';
import { html, raw } from '../html/html.js';
import { renderPage } from '../html/page.js';
import { createPeerMissing } from '../peer-missing.js';
import { LANGUAGES } from '../samples/samples.js';
import { annotate } from './annotate.js';

/** The renderer writes its styles into the page; nothing that it could ask another host for gets through. */
const POLICY =
  "default-src 'none'; script-src 'self' file: 'unsafe-inline' blob:; worker-src blob:; " +
  "style-src 'self' file: 'unsafe-inline'; img-src 'self' file: data:; font-src data:";

/** The code samples that the renderer shows, by their labels; it hides any other. */
const OPTIONS = {
  codeSamples: { languages: [...Object.keys(LANGUAGES), 'Payload'].map((lang) => ({ lang })) },
};

const ARGUMENTS = '-o page.html -t frame.hbs --openapi options.json --inlineBundle'.split(' ');

/** The whole reference of a provider as Redoc shows it: a page, and what it loads. */
export interface RedocPage {
  readonly page: string;
  /** The contract with its annotations, as a script that hands it to the renderer. */
  readonly document: string;
  /** The renderer itself, the same for every provider. */
  readonly renderer: { readonly path: string; readonly text: string };
}

/**
 * The reference of a provider, rendered by Redocly into the frame of the site.
 * @throws {PeerMissing} when the renderer is not installed
 */
export async function renderRedocPage(contract: Contract): Promise<RedocPage> {
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
    return takeApart(contract.provider, readFileSync(path('page.html'), 'utf8'));
  });
}

/** What stands in for the placeholders of the renderer until everything else is in the frame. */
const [HEAD, BODY] = ['<!-- head of the renderer -->', '<!-- body of the renderer -->'];
const SCRIPTS = '<!-- scripts -->';

/** A template of the renderer, in which braces of the document are no placeholders. */
export function renderFrame(contract: Contract): string {
  const { provider, title, operations } = contract;
  const page = renderPage({
    path: toRedocPath(provider),
    title: `${title} in Redoc`,
    description: `All ${operations.length} operations of ${title} on one page, with the true request, the evidence and code.`,
    about: contract,
    section: `${provider}.html`,
    isWhole: true,
    policy: POLICY,
    head: () => raw(`${HEAD}${SCRIPTS}`),
    body: () => raw(`<div id="content">${BODY}</div>`),
  });
  return page
    .replaceAll('{', '&#123;')
    .replace(HEAD, '{{{redocHead}}}')
    .replace(BODY, '{{{redocHTML}}}');
}

const MODULE = /<script type="module">([\s\S]*)<\/script>/;
/** The script that the renderer puts into the page: itself, then the document, its options and the call. */
const PARTS = /^([\s\S]*)export\{[^{}]*\};\s*(const __redoc_definition = [\s\S]*)$/;

/** Takes the scripts out of the page, so that the renderer is loaded once for all pages and after their text. */
function takeApart(provider: string, text: string): RedocPage {
  const [, module = ''] = MODULE.exec(text) ?? [];
  const [, renderer, call] = PARTS.exec(module) ?? [];
  if (!renderer || !call)
    throw new Error('the page of the renderer has another form than expected');
  const shared = toSharedScript(inlineLogo(renderer));
  const path = `assets/redoc-${createHash('sha256').update(shared).digest('hex').slice(0, 12)}.js`;
  const scripts = [`../${path}`, '../assets/redoc.js', `${provider}.js`].map(
    (src) => html`<script src="${src}" defer></script>`,
  );
  return {
    page: toHashLinks(inlineLogo(text.replace(MODULE, ''))).replace(SCRIPTS, () =>
      scripts.join('\n    '),
    ),
    document: `{\n${call.replace(/^ *hydrate\(/m, 'showReference(')}\n}\n`,
    renderer: { path, text: shared },
  };
}

/** The renderer links its sections as paths of the host; assets/redoc.js does the same for what is rendered later. */
function toHashLinks(page: string): string {
  return page.replaceAll(' href="/', ' href="#/');
}

/** Browsers load no module from a disk, so this is a plain script, in which `import.meta` may not stand. */
function toSharedScript(renderer: string): string {
  return `window.Redoc = (() => {\n'use strict';\n${renderer.replaceAll('import.meta', '({})')}\nreturn { hydrate };\n})();\n`;
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
