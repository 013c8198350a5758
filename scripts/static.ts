import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import type { FetchHandler } from '../src/server/listen.js';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.yaml': 'application/yaml',
  '.md': 'text/markdown; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.http': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** Serves the files of a folder; `undefined` in place of an answer where there is no such file. */
export function staticFiles(folder: string): (request: Request) => Promise<Response | undefined> {
  return async (request) => {
    const { pathname } = new URL(request.url);
    const path = normalize(pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    const type = TYPES[extname(path)];
    if (!type || path.includes('..')) return undefined;
    const bytes = await readFile(join(folder, path)).catch(() => undefined);
    return bytes && new Response(new Uint8Array(bytes), { headers: { 'content-type': type } });
  };
}

/** The site first, then the mocks: `/affili.html` is a page, `/affili/…` the mock. */
export function siteAndMocks(folder: string, mocks: FetchHandler): FetchHandler {
  const site = staticFiles(folder);
  return async (request) => (await site(request)) ?? mocks(request);
}

/** Mocks with a memory under `/sandbox/<provider>/…`, beside those without. */
export function withSandbox(mocks: FetchHandler, sandbox: FetchHandler): FetchHandler {
  return (request) => {
    const url = request.url.replace(/^(\w+:\/\/[^/]*)\/sandbox(?=\/)/, '$1');
    return url === request.url ? mocks(request) : sandbox(new Request(url, request));
  };
}
