import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { runInNewContext } from 'node:vm';
import MiniSearch, { type AsPlainObject } from 'minisearch';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { loadContract } from '../../src/contract/contract.js';
import { listProviders, packageRoot } from '../../src/contract/document.js';
import { readProvenance } from '../../src/contract/evidence.js';
import { toWireLine } from '../../src/contract/facts.js';
import { readAbout } from '../../src/docs/facts/about.js';
import { listOpenClaims } from '../../src/docs/facts/claims.js';
import { buildSite } from '../../src/docs/site.js';

let folder: string;
let files: string[];
const text = (path: string) => readFileSync(join(folder, path), 'utf8');
const pages = () => files.filter((path) => path.endsWith('.html'));
/** Pages made here, without the references and consoles that tools render. */
const own = () =>
  pages().filter((path) => path.includes('/') || !text(path).includes('id="redoc"'));

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'site-'));
  await buildSite({ providers: listProviders(), folder, withConsole: false });
  files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => path.replaceAll('\\', '/'));
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

describe('the whole site', () => {
  it('has its pages and texts, and nothing half written', () => {
    for (const provider of listProviders()) {
      for (const path of [
        `${provider}.html`,
        `try/${provider}.html`,
        `quirks/${provider}.html`,
        `downloads/${provider}/openapi.yaml`,
        `operations/${provider}/about.md`,
      ]) {
        expect(files).toContain(path);
      }
    }
    expect(files.filter((path) => path.endsWith('.new'))).toEqual([]);
  });

  it('asks no other host for a script, style, font or picture', () => {
    const foreign = pages().flatMap((path) => {
      const markup = text(path).replace(/<script( type="module")?>[\s\S]*?<\/script>/g, '');
      const loads = markup.matchAll(
        /<(?:script|img|iframe|source|link)\b[^>]*(?:src|href)="([^"]*)"/g,
      );
      return [...loads].filter(([, url = '']) => /^(https?:)?\/\//.test(url)).map(([tag]) => tag);
    });
    expect(foreign).toEqual([]);
    const loading = files.filter(
      (path) => path.endsWith('.css') && /@import|url\(/.test(text(path)),
    );
    expect(loading).toEqual([]);
  });

  it('forbids everything but its own files by policy, the console but the calls of its reader', () => {
    for (const path of pages()) {
      const [, policy = ''] = /Content-Security-Policy" content="([^"]+)"/.exec(text(path)) ?? [];
      expect(policy, path).toMatch(/^default-src &#39;none&#39;; script-src &#39;self&#39; file:/);
      expect(policy.includes('http'), path).toBe(false);
      expect(policy.includes('connect-src'), path).toBe(false);
    }
  });

  it('has a title and a description on every page, different from all others, for link previews', () => {
    const heads = pages().map((path) => {
      const [, title = ''] = /<title>([^<]+)<\/title>/.exec(text(path)) ?? [];
      const [, words = ''] = /<meta name="description" content="([^"]+)">/.exec(text(path)) ?? [];
      expect(words.length, path).toBeGreaterThan(40);
      expect(words.length, path).toBeLessThan(260);
      expect(text(path)).toContain(`<meta property="og:title" content="${title}">`);
      return title;
    });
    expect(new Set(heads).size).toBe(heads.length);
  });

  it('has only links that lead somewhere, and none that depends on its address', () => {
    const broken = own().flatMap((path) =>
      [...text(path).matchAll(/ (?:href|src)="([^"]+)"/g)]
        .map(([, href = '']) => href.replaceAll('&amp;', '&'))
        .filter((href) => !/^(https?:|data:)/.test(href) && !leads(path, href))
        .map((href) => `${path}: ${href}`),
    );
    expect(broken).toEqual([]);
  });

  function leads(from: string, href: string): boolean {
    if (href.startsWith('/')) return false;
    const [path = '', anchor] = href.split('#');
    const target = path ? join(dirname(from), path).replaceAll('\\', '/') : from;
    if (!files.includes(target)) return false;
    if (!anchor || anchor.startsWith('/')) return true;
    return text(target).includes(` id="${anchor}"`);
  }

  it('says so where the console was left out', () => {
    expect(text('try/affili.html')).toContain('The console is not part of this site');
    expect(files).not.toContain('assets/scalar.js');
  });
});

describe.each(listProviders())('the site of %s', (provider) => {
  const contract = loadContract(provider);

  it('shows the true wire request of each operation', () => {
    const html = text(`${provider}.html`);
    for (const operation of contract.operations) {
      const line = JSON.stringify(toWireLine(operation)).slice(1, -1);
      expect(html.includes(line) || html.includes(line.replaceAll('&', '\\u0026'))).toBe(true);
    }
  });

  it('has a first call on the landing page', () => {
    expect(text('index.html')).toMatch(
      new RegExp(`curl [^\\n]*&#39;http://127\\.0\\.0\\.1:4010/${provider}/`),
    );
  });

  it('has each of its quirks on its page', () => {
    const quirks = readAbout(contract).sections.find(({ title }) => title === 'Quirks')?.text ?? '';
    const count = quirks.match(/^- /gm)?.length ?? 0;
    const [, shown] =
      /<div class="quirks">([\s\S]*?)<\/div>/.exec(text(`quirks/${provider}.html`)) ?? [];
    expect(shown).toBeDefined();
    expect(count > 0).toBe(quirks !== '');
    expect(shown?.match(/<li>/g) ?? []).toHaveLength(count);
  });

  it('has each inferred or disputed claim on the evidence page, with sources that are explained', () => {
    const page = text('evidence.html');
    expect(page).not.toContain('`');
    for (const { pointer, sources, words } of listOpenClaims(contract)) {
      expect(page).toContain(`data-pointer="${pointer}"`);
      expect(words, pointer).not.toBe('');
      for (const id of sources) expect(page).toContain(`id="${provider}-source-${id}"`);
    }
  });

  it('has as many claims there as the figures say', () => {
    const { operations, inputs, fields, conflicts } = readProvenance(contract);
    const claims = listOpenClaims(contract).filter(
      ({ pointer }) => !pointer.includes('/examples/'),
    );
    expect(claims.filter(({ conflict }) => conflict)).toHaveLength(conflicts);

    // A mark on a member or parameter is a claim itself; others cover the members inside.
    const inferred = claims.filter(({ mark }) => mark === 'inferred');
    const direct = inferred.filter(({ pointer }) =>
      /\/(properties|parameters)\/[^/]+$/.test(pointer),
    );
    const covered = inferred.reduce((sum, { covers }) => sum + covers.length, 0);
    expect(direct.length + covered).toBe(inputs.inferred + fields.inferred);
    const pointers = contract.operations.map(({ pointer }) => pointer);
    expect(inferred.filter(({ pointer }) => pointers.includes(pointer))).toHaveLength(
      operations.inferred,
    );
  });

  it('offers the bundle as it is', () => {
    const generated = readFileSync(join(packageRoot, `generated/${provider}/openapi.yaml`), 'utf8');
    expect(text(`downloads/${provider}/openapi.yaml`)).toBe(generated);
    expect(JSON.parse(text(`downloads/${provider}/openapi.json`))).toEqual(parse(generated));
  });

  it('has a Markdown file for every operation, in llms.txt too', () => {
    for (const { id, summary } of contract.operations) {
      const path = `operations/${provider}/${id}.md`;
      expect(text(path)).toMatch(`# ${id}: ${summary}\n`);
      expect(text('llms.txt')).toContain(`- [${id}](${path}): ${summary}`);
    }
  });
});

it('the site offers the files of the guides whole, with their imports', () => {
  const given = files.filter((path) => /^guides\/.+\/.+\.m?ts$/.test(path));
  expect(given.length).toBeGreaterThan(6);
  for (const path of given) {
    expect(text(path), path).toMatch(/^import /m);
    expect(text(path), path).not.toMatch(/#(end)?region/);
  }
});

it('llms.txt and the plain texts of the guides link what there is', () => {
  const linked = (path: string) =>
    [...text(path).matchAll(/\]\(((?!https?:)[^)#\s]+)\)/g)].map(([, href = '']) =>
      join(dirname(path), href),
    );
  const guides = files.filter((path) => /^guides\/[^/]+\.md$/.test(path));
  expect(linked('llms.txt').length).toBeGreaterThan(100);
  expect(guides.flatMap(linked).length).toBeGreaterThan(8);
  const links = ['llms.txt', ...guides].flatMap(linked);
  expect(links.filter((path) => !existsSync(join(folder, path)))).toEqual([]);
});

describe('the search index', () => {
  const found = (query: string): string[] => {
    const scope = { window: {} as { affiliateSearch?: { options: object; index: string } } };
    runInNewContext(text('assets/search-index.js'), scope);
    const { options, index } = scope.window.affiliateSearch ?? { options: {}, index: '' };
    const search = MiniSearch.loadJS(JSON.parse(index) as AsPlainObject, options as never);
    return search.search(query).map(({ id }) => id as string);
  };

  it.each([
    ['listConversions', 'affise.html#/conversions/listconversions'],
    ['list conversions', 'affili.html#/conversions/listconversions'],
    ['add_payout', 'premium-exchanger.html#/payouts/addpayout'],
    ['stats custom', 'affise.html#/statistics/getcustomreport'],
    ['filter[sub5]', 'affise.html#/statistics/getreportbyos'],
    ['jalali', 'quirks/affili.html#time'],
    ['jenkins', 'guides/api-drift-in-ci.html'],
    ['conversoins', 'affise.html#/conversions/listconversions'],
  ])('finds %s', (query, id) => expect(found(query)).toContain(id));
});
