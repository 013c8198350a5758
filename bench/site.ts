/**
 * `npm run bench:site`: what a reader loads and waits for, page by page. The site is built, served as `npm start` does, and
 * opened in a browser whose line is that of a phone: 1.6 Mbit/s, 150 ms there and back, nothing in the cache.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { staticFiles } from '../scripts/static.js';
import { launchBrowser } from '../scripts/support/browser.js';
import { describeProgram } from '../src/cli/program.js';
import { listProviders } from '../src/contract/document.js';
import { buildSite } from '../src/docs/site.js';
import { listen } from '../src/server/listen.js';
import { withScratchFolder } from '../src/support/scratch.js';
import { formatTarget, publishMeasurements, round } from './report.js';

const PAGES = [
  'index.html',
  ...listProviders().map((provider) => `${provider}.html`),
  'operations/affise/listConversions.html',
  'operations/affise/createOffer.html',
  'redoc/affise.html',
  'try/affise.html',
  'quirks/affise.html',
  'evidence.html',
  'guides/first-call.html',
];

/** Bytes a second in each direction, and milliseconds there and back. */
const LINE = {
  offline: false,
  downloadThroughput: 200_000,
  uploadThroughput: 90_000,
  latency: 150,
};

interface Loaded {
  /** Files that were asked for. */
  readonly requests: number;
  /** All that came over the line, in kB. */
  readonly total: number;
  /** Milliseconds until something could be read. */
  readonly text: number;
}

/** Opens a page as somebody who was never there before. */
async function loadPage(browser: Browser, url: string): Promise<Loaded> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const line = await context.newCDPSession(page);
  await line.send('Network.enable');
  await line.send('Network.emulateNetworkConditions', LINE);
  let [requests, bytes] = [0, 0];
  line.on('Network.loadingFinished', ({ encodedDataLength }) => {
    requests += 1;
    bytes += encodedDataLength;
  });
  await page.goto(url, { waitUntil: 'load', timeout: 120_000 });
  const painted = await page.waitForFunction(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
  );
  const text = Number(await painted.jsonValue());
  await context.close();
  return { requests, total: bytes / 1000, text };
}

async function measure(folder: string): Promise<(string | number)[][]> {
  await buildSite({ providers: listProviders(), folder, tools: describeProgram() });
  const files = staticFiles(folder);
  const server = await listen(
    async (request) => (await files(request)) ?? new Response('none', { status: 404 }),
  );
  const browser = await launchBrowser();
  const rows = [];
  for (const path of PAGES) {
    const { requests, total, text } = await loadPage(browser, `${server.url}/${path}`);
    const page = gzipSync(readFileSync(join(folder, path))).length / 1000;
    rows.push([path, round(page), requests, round(total), Math.round(text)]);
  }
  await browser.close();
  await server.close();
  return rows;
}

const rows = await withScratchFolder(measure);
const heaviest = Math.max(
  ...rows.filter(([path]) => !`${path}`.startsWith('try/')).map(([, page]) => Number(page)),
);
publishMeasurements([
  {
    name: 'site',
    about:
      'What a reader loads of a page, with an empty cache over a line of 1.6 Mbit/s and 150 ms: kB of the page itself, compressed; files and kB in all; milliseconds until there is something to read.',
    columns: ['page', 'page, kB', 'files', 'in all, kB', 'first text, ms'],
    rows,
    targets: [formatTarget('kB of the heaviest page that is read', heaviest, 100, false)],
  },
]);
