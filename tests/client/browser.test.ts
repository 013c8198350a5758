import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../scripts/support/browser.js';
import type { UntypedClient } from '../../src/client/client.js';
import { packageRoot } from '../../src/contract/document.js';
import { createMock } from '../../src/mock/mock.js';
import { listen, type RunningServer } from '../../src/server/listen.js';
import { bundledTarget } from '../support/dist.js';
import { type Misbehaving, misbehaving } from './misbehaving-server.js';

/** The client as a bundler packs it, in a real browser, across origins, against the mock. */
let browser: Browser;
let page: Page;
let mock: RunningServer;
let site: RunningServer;
let bad: Misbehaving;

const PROGRAM = `
  import { createAffiseClient } from './src/providers/affise/index.ts';
  import { createPremiumExchangerClient } from './src/providers/premium-exchanger/index.ts';
  import { createClient } from './src/client/client.ts';
  import { api, features } from './tests/client/made-api.ts';
  Object.assign(globalThis, { createAffiseClient, createPremiumExchangerClient, createClient, api, features });
`;

beforeAll(async () => {
  const { outputFiles } = await build({
    stdin: { contents: PROGRAM, resolveDir: packageRoot, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    logLevel: 'error',
    plugins: [bundledTarget(packageRoot)],
  });
  const script = outputFiles[0]?.text ?? '';
  mock = await (await createMock({ providers: ['affise', 'premium-exchanger'] })).listen();
  bad = await misbehaving();
  site = await listen(async ({ url }) =>
    url.endsWith('.js')
      ? new Response(script, { headers: { 'content-type': 'text/javascript' } })
      : new Response('<!doctype html><link rel=icon href="data:,"><script src="/a.js"></script>', {
          headers: { 'content-type': 'text/html' },
        }),
  );
  browser = await launchBrowser();
  page = await browser.newPage();
  await page.goto(site.url);
}, 60_000);

afterAll(async () => {
  await browser?.close();
  await Promise.all([mock?.close(), site?.close(), bad?.close()]);
});

describe('in a browser', () => {
  it('calls, encodes and types nothing away', async () => {
    const result = await page.evaluate(async (baseUrl) => {
      const { createAffiseClient } =
        globalThis as never as typeof import('../../src/providers/affise/index.js');
      const client = createAffiseClient({ baseUrl, apiKey: '0' });
      const filter = { date_from: '2026-01-01', date_to: '2026-01-31', country: ['US'] };
      const report = await client.getReportByDate({ filter });
      const bad = await client.getReportByDate({
        filter: { ...filter, country: Number.NaN as never },
      });
      return {
        ok: report.ok,
        rows: report.ok && report.data.stats.length,
        bad: !bad.ok && bad.error.kind,
      };
    }, `${mock.url}/affise`);
    expect(result).toEqual({ ok: true, rows: expect.any(Number), bad: 'input' });
  });

  it('sends forms and files, and walks pages', async () => {
    const result = await page.evaluate(async (baseUrl) => {
      const { createAffiseClient } =
        globalThis as never as typeof import('../../src/providers/affise/index.js');
      const client = createAffiseClient({ baseUrl, apiKey: '0' });
      const offer = await client.createOffer({
        title: 'Offer',
        advertiser: '000000000000000000000000',
        url: 'https://example.com/',
        logo: new Blob(['x'], { type: 'image/png' }),
      });
      const ids: unknown[] = [];
      for await (const row of client.listAffiliates.items({}, { maxPages: 1 })) ids.push(row.id);
      return { offer: offer.ok || offer.error.message, ids: ids.length };
    }, `${mock.url}/affise`);
    expect(result).toEqual({ offer: true, ids: expect.any(Number) });
    expect(result.ids).toBeGreaterThan(0);
  });

  it('keeps the key in the query out of what comes back', async () => {
    const text = await page.evaluate(async (baseUrl) => {
      const { createPremiumExchangerClient } =
        globalThis as never as typeof import('../../src/providers/premium-exchanger/index.js');
      const client = createPremiumExchangerClient({ baseUrl, apiKey: 'sesame-0000-secret' });
      const result = await client.getInfo();
      return `${result.ok} ${result.response?.url} ${JSON.stringify(result)}`;
    }, `${mock.url}/premium-exchanger`);
    expect(text).toContain('true');
    expect(text).not.toContain('sesame');
  });

  it('follows no redirect, where the browser hides where it leads', async () => {
    const before = bad.asked('good');
    const error = await page.evaluate(async (baseUrl) => {
      const { createClient, api, features } =
        globalThis as never as typeof import('../../src/client/client.js') &
          typeof import('./made-api.js');
      const client: UntypedClient = createClient(
        api,
        { baseUrl, credentials: ['sesame-0000-secret'] },
        features,
      );
      const result = await client.answer?.({ way: 'other-origin' });
      return result && !result.ok ? result.error : undefined;
    }, bad.url);
    expect(error).toMatchObject({ kind: expect.stringMatching(/^(http|network)$/) });
    expect(bad.asked('good')).toBe(before);
  });
});
