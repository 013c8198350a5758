/**
 * `npx tsx scripts/pictures.ts`: takes the README's pictures anew, of the real site and of a real check of a mock that was made to
 * drift. They are written to docs/pictures/.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { check } from '../src/check/live/check.js';
import { REPORTERS } from '../src/check/reporters/index.js';
import { describeProgram } from '../src/cli/program.js';
import { loadContract } from '../src/contract/contract.js';
import { packageRoot } from '../src/contract/document.js';
import { html, raw } from '../src/docs/html/html.js';
import { buildSite } from '../src/docs/site.js';
import { createMock } from '../src/mock/mock.js';
import { listen } from '../src/server/listen.js';
import { withScratchFolder } from '../src/support/scratch.js';
import { launchBrowser } from './support/browser.js';

const FOLDER = join(packageRoot, 'docs/pictures');

/** The reference of an operation, and the chain of the tools as the landing page has it. */
async function takeSitePictures(browser: Browser): Promise<void> {
  return withScratchFolder(async (folder) => {
    await buildSite({
      providers: ['premium-exchanger'],
      folder,
      tools: describeProgram(),
      withConsole: false,
    });
    const at = (path: string) => `${pathToFileURL(join(folder, 'x')).href.slice(0, -1)}${path}`;
    const page = await browser.newPage({ viewport: { width: 1280, height: 760 } });
    await page.goto(at('operations/premium-exchanger/getInfo.html'));
    await page.getByText('createPremiumExchangerClient').first().waitFor();
    await page.screenshot({ path: join(FOLDER, 'site.png'), animations: 'disabled' });
    await page.goto(at('index.html'));
    await page.locator('.chain').screenshot({ path: join(FOLDER, 'chain.png') });
    await page.close();
  });
}

/** What a check says when a provider has turned a text into a number and dropped a field. */
async function reportDrift(): Promise<string> {
  const provider = 'premium-exchanger';
  const mock = await createMock({ providers: [provider] });
  const server = await listen(async (request) => {
    const response = await mock.fetch(request);
    const text = (await response.text())
      .replace('"31.5"', '31.5')
      .replace('"pay_amount":"29.55",', '');
    return new Response(text, response);
  });
  const options = { baseUrl: server.url, key: 'k', examples: true };
  const report = await check(loadContract(provider), options);
  await server.close();
  return REPORTERS.pretty?.([report], { colours: true }) ?? '';
}

async function takeCheckPicture(browser: Browser): Promise<void> {
  const command = 'npx affiliate-contracts check premium-exchanger --base-url "$EXCHANGE_URL"';
  const page = await browser.newPage({ viewport: { width: 1000, height: 300 } });
  await page.setContent(
    `${html`<style>
      body { margin: 0; background: #12161a; }
      pre { margin: 0; padding: 20px 24px; color: #d6dce2; font: 14px/1.6 ui-monospace, monospace; white-space: pre-wrap; overflow-wrap: anywhere; }
      .c31 { color: #ff8a7a; } .c32 { color: #4cc38a; } .c33 { color: #e2a14b; } .c34 { color: #86b6ff; } .c2 { color: #8a96a3; }
    </style><pre>${`$ ${command}`}\n${renderTerminal(await reportDrift())}</pre>`}`,
  );
  await page.locator('pre').screenshot({ path: join(FOLDER, 'check.png') });
  await page.close();
}

/** Text of a terminal with its colours as markup. */
function renderTerminal(text: string) {
  const marked = `${html`${text}`}`
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that is how terminals are told colours
    .replace(/\u001b\[(\d+)m([\s\S]*?)\u001b\[\d+m/g, '<span class="c$1">$2</span>');
  return raw(marked);
}

mkdirSync(FOLDER, { recursive: true });
const browser = await launchBrowser();
await takeSitePictures(browser);
await takeCheckPicture(browser);
await browser.close();
console.log(FOLDER);
