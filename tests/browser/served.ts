import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { mockScript, staticFiles } from '../../scripts/static.js';
import { describeProgram } from '../../src/cli/program.js';
import { listProviders } from '../../src/contract/document.js';
import { buildSite } from '../../src/docs/site.js';
import { createMock } from '../../src/mock/mock.js';
import { listen, type RunningServer } from '../../src/server/listen.js';

/** A built site below a path of its own, with the mocks beside it on the same port. */
export interface ServedSite {
  readonly origin: string;
  /** Address of a page of the site. */
  at(path: string): string;
  /** Address of the same site on a host that serves nothing but its files. */
  readonly plain: string;
  /** Whether the try-it console is part of the site; why not. */
  readonly problem: string | undefined;
  close(): Promise<void>;
}

const BELOW = '/some/where';

export async function serveSite(): Promise<ServedSite> {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  const providers = listProviders();
  const { problem } = await buildSite({ providers, folder, tools: describeProgram() });
  const mock = await createMock({ providers, prefixed: true });
  const files = staticFiles(folder);
  const server: RunningServer = await listen(async (request) => {
    const url = new URL(request.url);
    if (!url.pathname.startsWith(`${BELOW}/`)) return mock.fetch(request);
    url.pathname = url.pathname.slice(BELOW.length);
    return (
      mockScript(request) ??
      (await files(new Request(url))) ??
      new Response('there is no such page', { status: 404 })
    );
  });
  const host = await listen(
    async (request) => (await files(request)) ?? new Response('none', { status: 404 }),
  );
  return {
    origin: server.url,
    plain: host.url,
    at: (path) => `${server.url}${BELOW}/${path}`,
    problem,
    close: async () => {
      await server.close();
      await host.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** A window that lets nothing out to other hosts, and what went wrong in it. */
export interface Window {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Errors of scripts and of the console, and requests that would have left the machine. */
  readonly troubles: string[];
}

export async function openWindow(
  browser: Browser,
  allowed: readonly string[],
  options: BrowserContextOptions = {},
): Promise<Window> {
  const context = await browser.newContext({ viewport: { width: 1300, height: 900 }, ...options });
  const page = await context.newPage();
  const troubles: string[] = [];
  await context.route('**/*', (route) => {
    const url = route.request().url();
    if (allowed.some((origin) => url.startsWith(`${origin}/`)) || /^(data|blob):/.test(url)) {
      return route.continue();
    }
    troubles.push(`foreign request: ${url}`);
    return route.abort();
  });
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => troubles.push(`script: ${error.message}`));
  return { context, page, troubles };
}

/** How far the page is wider than its window, in pixels. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}
