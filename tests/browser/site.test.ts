import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../scripts/support/browser.js';
import { loadContract } from '../../src/contract/contract.js';
import { listProviders, packageRoot } from '../../src/contract/document.js';
import { loadGuides } from '../../src/docs/facts/guides.js';
import { createMock } from '../../src/mock/mock.js';
import { sendFirst } from './console.js';
import { openWindow, overflow, type ServedSite, serveSite, type Window } from './served.js';

/** Pictures of every page, kept for a look after the tests; `npm run test:long` takes them. */
const PICTURES = join(packageRoot, '.cache/screenshots');
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser;
let site: ServedSite;

beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true });
  [browser, site] = await Promise.all([launchBrowser(), serveSite()]);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

const providers = listProviders();
/** By day what is largest, and what has virtual paths. */
const daily = process.env.TEST_LONG ? providers : ['affise', 'aura'];
const own = [
  'index.html',
  '404.html',
  'guides/index.html',
  ...loadGuides().map(({ name }) => `guides/${name}.html`),
  'evidence.html',
  'sandbox.html',
  'benchmarks.html',
  ...['index', 'command', 'findings', 'sandbox', 'extensions'].map((name) => `tools/${name}.html`),
  ...['config', 'baseline'].map((name) => `settings/${name}.html`),
  ...providers.flatMap((provider) => [
    `${provider}.html`,
    `quirks/${provider}.html`,
    `downloads/${provider}/index.html`,
  ]),
  // With long enumerations and conflicts, with a body, and with a path that is a query.
  'operations/affise/listConversions.html',
  'operations/premium-exchanger-v1/createBid.html',
  'operations/premium-exchanger/addPayout.html',
];

/** The first page of each kind, which its sisters share the markup with. */
const kinds = own.filter((path, index) => {
  const folderOf = (one: string) =>
    providers.includes(one.replace('.html', ''))
      ? 'reference'
      : one.slice(0, one.indexOf('/') + 1) || one;
  return (
    path.endsWith('index.html') ||
    own.findIndex((one) => folderOf(one) === folderOf(path)) === index
  );
});

/**
 * Wide and narrow, light and dark. The markup is the same in both, so only colours are judged twice; of every page at
 * night, of one of each kind else.
 */
const views = [
  { colorScheme: 'light', width: 1440, rules: undefined, pages: own },
  {
    colorScheme: 'dark',
    width: 390,
    rules: ['color-contrast'],
    pages: process.env.TEST_LONG ? own : kinds,
  },
] as const;

describe.each(views)(
  'the site in $colorScheme, $width pixels wide',
  ({ colorScheme, width, rules, pages }) => {
    let window: Window;
    beforeAll(async () => {
      window = await openWindow(browser, [site.origin], {
        colorScheme,
        viewport: { width, height: 900 },
      });
    });
    afterAll(() => window.context.close());

    it.each(pages)('%s is sound', async (path) => {
      const { page, troubles } = window;
      troubles.length = 0;
      await page.goto(site.at(path));
      expect(await overflow(page)).toBeLessThanOrEqual(0);
      expect(await seriousViolations(page, rules)).toEqual([]);
      await picture(page, path, width);
      expect(troubles).toEqual([]);
    });

    it.each(daily)('the whole reference of %s in Redoc is not too wide', async (provider) => {
      const { page, troubles } = window;
      troubles.length = 0;
      await page.goto(site.at(`redoc/${provider}.html`));
      await page.locator('#redoc h1').waitFor();
      expect(await overflow(page)).toBeLessThanOrEqual(0);
      await picture(page, `redoc/${provider}.html`, width);
      expect(troubles).toEqual([]);
    });
  },
);

describe('the reference', () => {
  it('tells the sources of a mark to who points, tabs or taps, and a conflict to who clicks', async () => {
    const { context, page, troubles } = await openWindow(browser, [site.origin], {
      hasTouch: true,
    });
    await page.goto(site.at('operations/affise/listConversions.html'));
    const field = page.locator('.members > li', { hasText: 'status[]' }).first();
    const mark = field.getByRole('button', { name: /^documented.*help-center: / }).first();
    const sources = mark.locator('span');
    const isSeen = async () => ((await sources.boundingBox())?.width ?? 0) > 100;
    expect(await isSeen()).toBe(false);
    await mark.hover();
    expect(await isSeen()).toBe(true);
    await page.mouse.move(0, 0);
    expect(await isSeen()).toBe(false);
    await mark.focus();
    expect(await isSeen()).toBe(true);
    await mark.blur();
    await mark.tap();
    expect(await isSeen()).toBe(true);
    const conflict = field.getByText('the five of docs are taken').first();
    expect(await conflict.isVisible()).toBe(false);
    await field.getByText('sources disagree').first().click();
    expect(await conflict.isVisible()).toBe(true);
    expect(await field.getByText('gone, last in docs').isVisible()).toBe(true);
    await context.close();
    expect(troubles).toEqual([]);
  });

  it('leads to the same operation in the console', async () => {
    const { context, page, troubles } = await openWindow(browser, [site.origin]);
    await page.goto(site.at('operations/aura/getInfo.html'));
    await page.getByRole('link', { name: 'Try it' }).last().click();
    expect((await sendFirst(page, site.origin)).url).toContain('method=get_info');
    await context.close();
    expect(troubles).toEqual([]);
  });

  // The pages of the reference have every operation too, which tests/docs holds; Affise's sixteen tags are for the night.
  it.each(process.env.TEST_LONG ? providers : ['aura'])(
    'of %s in Redoc has every operation, and renders one of each tag',
    async (provider) => {
      const { context, page, troubles } = await openWindow(browser, [site.origin]);
      const { operations } = loadContract(provider);
      await page.goto(site.at(`redoc/${provider}.html`));
      for (const tag of new Set(operations.map((operation) => operation.tag))) {
        const ofTag = operations.filter((operation) => operation.tag === tag);
        const [first] = ofTag;
        await page.evaluate((hash) => {
          location.hash = hash;
        }, `#/${tag}/${first?.id.toLowerCase()}`);
        await page
          .locator('#redoc h2', { hasText: first?.summary ?? '' })
          .first()
          .waitFor();
        const menu = (await page.locator('.menu-content').textContent()) ?? '';
        for (const { summary } of ofTag) expect(menu.replace(/\s+/g, ' ')).toContain(summary);
      }
      await context.close();
      expect(troubles).toEqual([]);
    },
  );

  it('in Redoc has only links that open in another tab', async () => {
    const { context, page, troubles } = await openWindow(browser, [site.origin]);
    await page.goto(site.at('redoc/aura.html#/statistics/getlinks'));
    await page.locator('#redoc h2', { hasText: 'Get referral clicks' }).first().waitFor();
    const hrefs = await page
      .locator('#redoc a[href]')
      .evaluateAll((links) => [...new Set(links.map((link) => link.getAttribute('href') ?? ''))]);
    expect(hrefs.length).toBeGreaterThan(5);
    // Places of this page, or pages whose links are tested where they stand.
    expect(hrefs.filter((href) => !/^(#|\.\.\/|https:)/.test(href))).toEqual([]);
    for (const href of hrefs.filter((one) => one.startsWith('../'))) {
      const { href: url } = new URL(href, page.url());
      expect((await page.request.get(url)).status(), url).toBe(200);
    }
    const anchors = hrefs.filter((href) => /^#\/[^#]+$/.test(href)).map((href) => href.slice(2));
    expect(anchors.length).toBeGreaterThan(5);
    const other = await context.newPage();
    await other.goto(site.at(`redoc/aura.html#/${anchors[0]}`));
    for (const anchor of anchors) {
      await other.evaluate((hash) => {
        location.hash = hash;
      }, `#/${anchor}`);
      await other.locator(`#redoc [id="${anchor}"]`).first().waitFor({ state: 'attached' });
    }
    await context.close();
    expect(troubles).toEqual([]);
  });
});

it('light or dark is chosen once, for pages, Redoc and the console', async () => {
  const { context, page, troubles } = await openWindow(browser, [site.origin], {
    colorScheme: 'light',
  });
  const ground = () =>
    page.evaluate(
      () => getComputedStyle(document.querySelector('.bar') ?? document.body).backgroundColor,
    );
  await page.goto(site.at('index.html'));
  const light = await ground();
  await page.getByRole('button', { name: 'Show in dark colours' }).click();
  const dark = await ground();
  expect(dark).not.toBe(light);
  await page.goto(site.at('redoc/aura.html'));
  await page.locator('#redoc h1').waitFor();
  expect(await ground()).toBe(dark);
  expect(
    await page.evaluate(
      () =>
        getComputedStyle(document.querySelector('#redoc > div:last-of-type') ?? document.body)
          .color,
    ),
  ).not.toBe('');
  expect(await page.getByTestId('color-mode-switcher').isVisible()).toBe(false);
  await page.goto(site.at('try/aura.html'));
  await page.getByRole('heading', { name: /aura/ }).first().waitFor();
  expect(await ground()).toBe(dark);
  expect(await page.locator('body.dark-mode').count()).toBe(1);
  await page.getByRole('button', { name: 'Show in light colours' }).click();
  expect(await page.locator('body.light-mode').count()).toBe(1);
  await page.goto(site.at('evidence.html'));
  expect(await ground()).toBe(light);
  await context.close();
  expect(troubles).toEqual([]);
});

describe('the try-it console', () => {
  const calls = [
    ['affili', '#tag/conversions/listConversions', /affili\/api\/merchants\/conversions/],
    ['affise', '#tag/news/listNews', /affise\/3\.0\/news/],
    [
      'aura',
      '#tag/account/getInfo',
      /aura\/service\/partner\/api\.php\?api_action=pp&method=get_info&api_key=k$/,
    ],
    [
      'premium-exchanger',
      '#tag/account/getInfo',
      /api\.html\?api_action=pp&method=get_info&api_key=k$/,
    ],
  ] as const;

  // By day the largest contract and one whose paths are virtual.
  const isDaily = ([provider]: (typeof calls)[number]) => ['affise', 'aura'].includes(provider);
  it.each(process.env.TEST_LONG ? calls : calls.filter(isDaily))(
    'of %s gets a 200 from the mock, at the true address',
    async (provider, at, url) => {
      const { context, page, troubles } = await openWindow(browser, [site.origin]);
      await page.goto(site.at(`try/${provider}.html${at}`));
      const sent = await sendFirst(page, site.origin);
      expect(sent.status).toBe(200);
      expect(sent.url).toMatch(url);
      await picture(page, `try/${provider}.html`, 1300);
      await context.close();
      expect(troubles).toEqual([]);
    },
  );

  it('calls the address that its reader gives, and says when nothing is there', async () => {
    const mock = await createMock({ providers: ['aura'] });
    const other = await mock.listen();
    const { context, page, troubles } = await openWindow(browser, [site.origin, other.url]);
    await page.goto(site.at('try/aura.html#tag/account'));
    const address = page.getByLabel('Send to');
    await address.fill('exchange.example');
    await page.getByRole('button', { name: 'Use', exact: true }).click();
    await page.getByText('“exchange.example” is no address').waitFor();

    await address.fill(other.url);
    await address.press('Enter');
    await page.getByText(`Requests go to ${other.url}.`).waitFor();
    // The reader is still at the same operation.
    expect((await sendFirst(page, other.url)).url).toContain(
      `${other.url}/service/partner/api.php`,
    );
    expect(page.url()).toMatch(/#tag\/account/);
    expect(troubles).toEqual([]);

    await other.close();
    await page.getByRole('button', { name: /^Send/ }).first().click();
    await page.getByText(`No response from ${other.url}: nothing listens there`).first().waitFor();
    await context.close();
  });

  it('fits a phone', async () => {
    const { context, page, troubles } = await openWindow(browser, [site.origin], {
      viewport: { width: 390, height: 844 },
      colorScheme: 'dark',
    });
    await page.goto(site.at('try/affili.html'));
    await page.getByRole('heading', { name: 'Affili merchant API' }).first().waitFor();
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    // The console itself is Scalar's.
    expect(await seriousViolations(page, undefined, ['.bar', '.target'])).toEqual([]);
    await picture(page, 'try/affili.html', 390);
    await context.close();
    expect(troubles).toEqual([]);
  });
});

describe('the site by keyboard', () => {
  it('the first stop is a way past the header', async () => {
    const { context, page } = await openWindow(browser, [site.origin]);
    await page.goto(site.at('evidence.html'));
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/^Skip to/);
    await context.close();
  });

  it.each([
    ['listConversions', 'List conversions'],
    ['payout whole balance', 'Request a payout of the whole balance'],
    ['exportrates', 'Export rates as JSON'],
  ])('search for "%s" finds an operation and leads to it', async (query, summary) => {
    const { context, page, troubles } = await openWindow(browser, [site.origin]);
    await page.goto(site.at('guides/index.html'));
    await page.keyboard.press('/');
    await page.keyboard.type(query);
    const hit = page.locator('#search li', { hasText: summary }).first();
    await hit.waitFor();
    for (let step = 0; (await hit.getAttribute('aria-selected')) !== 'true' && step < 20; step++) {
      await page.keyboard.press('ArrowDown');
    }
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: summary }).first().waitFor();
    await context.close();
    expect(troubles).toEqual([]);
  });

  it('search says that there is nothing, and closes with Escape', async () => {
    const { context, page } = await openWindow(browser, [site.origin]);
    await page.goto(site.at('index.html'));
    await page.keyboard.press('/');
    await page.keyboard.type('zzzzzz');
    await page.getByText('No results').waitFor();
    await page.keyboard.press('Escape');
    expect(await page.locator('#search').isVisible()).toBe(false);
    await context.close();
  });
});

it('a call to copy goes to the mock: the one that serves the page, or the one that its reader starts', async () => {
  const { context, page } = await openWindow(browser, [site.origin, site.plain]);
  const call = page.locator('.cards code').first();
  await page.goto(site.at('index.html'));
  expect(await call.textContent()).toContain(site.origin);
  await page.goto(`${site.plain}/index.html`);
  expect(await call.textContent()).toContain("'http://127.0.0.1:4010/");
  await context.close();
});

it('Copy copies the sample that is shown', async () => {
  const { context, page } = await openWindow(browser, [site.origin], {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await page.goto(site.at('operations/affise/listConversions.html'));
  await page.getByText('PHP', { exact: true }).click();
  const sample = page.locator('.samples details', { hasText: 'PHP' });
  await sample.getByRole('button', { name: 'Copy' }).click();
  await sample.getByRole('button', { name: 'Copied' }).waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^<\?php\n/);
  expect(copied).toBe(await sample.locator('code').textContent());
  await context.close();
});

async function seriousViolations(
  page: Page,
  rules?: readonly string[],
  within: readonly string[] = ['html'],
): Promise<string[]> {
  await page.evaluate(AXE);
  const only = JSON.stringify({ resultTypes: ['violations'], ...(rules && { runOnly: rules }) });
  const place = JSON.stringify({ include: within });
  const { violations } = (await page.evaluate(`axe.run(${place}, ${only})`)) as AxeResults;
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
}

async function picture(page: Page, path: string, width: number): Promise<void> {
  if (!process.env.TEST_LONG) return;
  const name = `${path.replace(/\.html$/, '').replaceAll('/', '-')}-${width}.png`;
  await page.screenshot({
    path: join(PICTURES, name),
    fullPage: width > 600 && path === 'index.html',
  });
}
