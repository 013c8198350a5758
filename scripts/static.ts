import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { FetchHandler } from '../src/server/listen.js';

/** What is no plain text. */
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.yaml': 'application/yaml',
  '.md': 'text/markdown; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.xml': 'application/xml',
  '.atom': 'application/atom+xml',
};
const TEXT = 'text/plain; charset=utf-8';

/** Names with a hash of the content, such as `redoc-0123456789ab.js`. */
const HASHED = /-[\da-f]{12}\.\w+$/;

interface StaticFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly etag: string;
  /** The same, compressed when first asked for. */
  compressed?: Promise<Uint8Array<ArrayBuffer>>;
}

/**
 * Serves the files of a folder, compressed for those who take it, and kept in caches where their name is that of their
 * content; `undefined` in place of a response where there is no such file.
 */
export function staticFiles(folder: string): (request: Request) => Promise<Response | undefined> {
  const files = new Map<string, StaticFile>();
  /** A file as it is now; what was compressed before stands while the bytes are the same. */
  const load = async (path: string): Promise<StaticFile | undefined> => {
    const bytes = await readFile(join(folder, path)).catch(() => undefined);
    if (!bytes) return undefined;
    const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 20)}"`;
    const known = files.get(path);
    if (known?.etag === etag) return known;
    const file = { bytes: new Uint8Array(bytes), etag };
    files.set(path, file);
    return file;
  };
  return async ({ url, method, headers: wanted }) => {
    const { pathname } = new URL(url);
    const path = normalize(pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    const isFile = extname(path) !== '' && !path.includes('..');
    const file = isFile && ['GET', 'HEAD'].includes(method) && (await load(path));
    if (!file) return undefined;
    const headers = {
      'content-type': TYPES[extname(path)] ?? TEXT,
      'cache-control': HASHED.test(path) ? 'max-age=31536000, immutable' : 'no-cache',
      etag: file.etag,
      vary: 'accept-encoding',
    };
    if (wanted.get('if-none-match') === file.etag)
      return new Response(null, { status: 304, headers });
    if (!/\bgzip\b/.test(wanted.get('accept-encoding') ?? '') || extname(path) === '.png') {
      return new Response(file.bytes, { headers });
    }
    file.compressed ??= promisify(gzip)(file.bytes).then((bytes) => new Uint8Array(bytes));
    return new Response(await file.compressed, {
      headers: { ...headers, 'content-encoding': 'gzip' },
    });
  };
}

/**
 * The page that says that there is no such page.
 * @param base path below which the site is served; the links of the page are made to start there
 */
export async function missingPage(folder: string, base = '/'): Promise<Response | undefined> {
  const text = await readFile(join(folder, '404.html'), 'utf8').catch(() => undefined);
  const page = text?.replace(/ (href|src)="(?![#/]|\w+:)/g, ` $1="${base}`);
  return page === undefined
    ? undefined
    : new Response(page, { status: 404, headers: { 'content-type': TYPES['.html'] ?? TEXT } });
}

/**
 * In place of the file of a site that says where the mock is: on the server that serves the site.
 * @returns nothing for a request of another file
 */
export function mockScript({ url }: Request): Response | undefined {
  const { pathname } = new URL(url);
  if (!pathname.endsWith('/assets/mock.js')) return undefined;
  const headers = { 'content-type': TYPES['.js'] ?? TEXT, 'cache-control': 'no-cache' };
  return new Response('window.affiliateMock = location.origin;\n', { headers });
}

/**
 * The site first, then the mocks: `/affili.html` is a page, `/affili/…` the mock. Who wants a page that neither has is
 * told so by one.
 * @param mocked the first parts of the paths that the mocks serve
 */
export function siteAndMocks(
  folder: string,
  mocks: FetchHandler,
  mocked: readonly string[],
): FetchHandler {
  const site = staticFiles(folder);
  return async (request) => {
    const found = mockScript(request) ?? (await site(request));
    if (found) return found;
    const [, first = ''] = new URL(request.url).pathname.split('/');
    const wantsPage = request.headers.get('accept')?.includes('text/html') ?? false;
    const missing = wantsPage && !mocked.includes(first) && (await missingPage(folder));
    return missing || mocks(request);
  };
}

/** Mocks with a memory under `/sandbox/<provider>/…`, beside those without. */
export function withSandbox(mocks: FetchHandler, sandbox: FetchHandler): FetchHandler {
  return (request) => {
    const url = request.url.replace(/^(\w+:\/\/[^/]*)\/sandbox(?=\/)/, '$1');
    return url === request.url ? mocks(request) : sandbox(new Request(url, request));
  };
}
