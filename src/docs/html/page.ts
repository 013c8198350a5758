import type { Contract } from '../../contract/contract.js';
import { toChangesPath } from '../facts/addresses.js';
import { describeEdition } from '../facts/changes.js';
import { toTwinPath } from '../facts/twins.js';
import { type Html, html } from './html.js';

/** Address of a page of the site, seen from the page that links to it. */
export type To = (path: string) => string;

export interface Page {
  /** Below the site, such as `quirks/affili.html`. */
  readonly path: string;
  /** Where all links start, on a page that is shown at any address. Default: relative to its path */
  readonly root?: string | undefined;
  readonly title: string;
  /** One or two sentences, shown by search engines and in link previews. */
  readonly description: string;
  readonly body: (to: To) => Html;
  /** Further elements of the head. */
  readonly head?: (to: To) => Html;
  /** The provider that the page is about; its pages are then linked in the header. */
  readonly about?: Pick<Contract, 'provider' | 'title' | 'document'>;
  /** Path of the page of the header that this one belongs to. Default: its own */
  readonly section?: string;
  /** A list of pages that stands beside the body. */
  readonly menu?: (to: To) => Html;
  /** Content security policy, where the page needs more than the site's own files. */
  readonly policy?: string;
  /** Whether the body fills the window and brings its own layout. */
  readonly isWhole?: boolean;
}

/** Pages of one provider, in the order of the header. */
export const PROVIDER_PAGES = [
  { label: 'Reference', path: (provider: string) => `${provider}.html` },
  { label: 'Try it', path: (provider: string) => `try/${provider}.html` },
  { label: 'Quirks', path: (provider: string) => `quirks/${provider}.html` },
  { label: 'What is new', path: toChangesPath },
  { label: 'Downloads', path: (provider: string) => `downloads/${provider}/index.html` },
] as const;

const SECTIONS = [
  ['Providers', 'index.html#providers'],
  ['Guides', 'guides/index.html'],
  ['Tools', 'tools/index.html'],
  ['Evidence', 'evidence.html'],
  ['Sandbox', 'sandbox.html'],
  ['Benchmarks', 'benchmarks.html'],
] as const;

/** Files of the site itself, also when it is opened from a disk; nothing else is ever loaded. */
const POLICY =
  "default-src 'none'; script-src 'self' file:; style-src 'self' file:; img-src 'self' file: data:";

/** The whole text of a page: every link is relative, so that the site works below any address. */
export function renderPage(page: Page): string {
  const to: To = (path) => `${page.root ?? '../'.repeat(page.path.split('/').length - 1)}${path}`;
  const { path, title, description, about, policy = POLICY, isWhole = false } = page;
  const whole = title === NAME ? title : `${title} · ${NAME}`;
  return `${html`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${policy}">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${whole}</title>
    <meta name="description" content="${description}">
    <meta property="og:title" content="${whole}">
    <meta property="og:description" content="${description}">
    <meta property="og:type" content="website">
    <meta property="og:site_name" content="${NAME}">
    <meta name="twitter:card" content="summary">
    <meta name="color-scheme" content="light dark">
    <link rel="canonical" href="${path.split('/').at(-1) ?? ''}">
    ${path !== '404.html' && html`<link rel="alternate" type="text/markdown" href="${to(toTwinPath(path))}">`}
    <link rel="icon" href="${to('assets/icon.svg')}" type="image/svg+xml">
    <link rel="stylesheet" href="${to('assets/frame.css')}">
    ${!isWhole && html`<link rel="stylesheet" href="${to('assets/site.css')}">`}
    <script src="${to('assets/theme.js')}"></script>
    <script src="${to('assets/mock.js')}" defer></script>
    <script src="${to('assets/site.js')}" defer></script>
    ${page.head?.(to)}
  </head>
  <body${isWhole && html` class="whole"`}>
    <a class="skip" href="#content">Skip to the content</a>
    <header class="bar">
      <a class="brand" href="${to('index.html')}">${NAME}</a>
      <span class="tools">
        <button type="button" data-find>Search <kbd>/</kbd></button>
        <button type="button" data-switch-theme hidden>Dark</button>
      </span>
      <nav aria-label="Site">
        ${SECTIONS.map(([label, path]) => html`<a href="${to(path)}"${markCurrent(page, path)}>${label}</a>`)}
      </nav>
      ${about && renderProviderNav(page, about, to)}
    </header>
    ${isWhole ? page.body(to) : html`${renderBody(page, to)}${renderFooter(to)}`}
  </body>
</html>
`}`;
}

const NAME = 'affiliate-contracts';

function renderBody({ body, menu }: Page, to: To): Html {
  const main = html`<main id="content">${body(to)}</main>`;
  return menu ? html`<div class="beside">${menu(to)}${main}</div>` : main;
}

function renderProviderNav(page: Page, about: NonNullable<Page['about']>, to: To): Html {
  const { provider, title } = about;
  return html`<nav class="about" aria-label="${title}">
        <strong>${title}</strong>
        ${PROVIDER_PAGES.map(({ label, path }) => html`<a href="${to(path(provider))}"${markCurrent(page, path(provider))}>${label}</a>`)}
        <small>${describeEdition(about)}</small>
      </nav>`;
}

function markCurrent(page: Page, path: string): Html | false {
  if (page.path === path) return html` aria-current="page"`;
  return page.section === path && html` aria-current="true"`;
}

function renderFooter(to: To): Html {
  return html`<footer>
      <p>
        The mocks run while <code>npm start</code> or <code>npx affiliate-contracts mock</code> does; any key is accepted.
        For programs that read: <a href="${to('llms.txt')}">llms.txt</a>. MIT licence.
      </p>
    </footer>`;
}
