import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import MiniSearch, { type AsPlainObject } from 'minisearch';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { siteAndMocks } from '../../scripts/static.js';
import { describeProgram } from '../../src/cli/program.js';
import { HEADINGS } from '../../src/contract/change-lines.js';
import { type ContentSpec, type Contract, loadContract } from '../../src/contract/contract.js';
import { listProviders, packageRoot, resolvePointer } from '../../src/contract/document.js';
import { readProvenance } from '../../src/contract/evidence.js';
import { toWireLine } from '../../src/contract/facts.js';
import type { OperationNode } from '../../src/contract/nodes.js';
import { readAbout } from '../../src/docs/facts/about.js';
import { toConsolePath, toReferencePath } from '../../src/docs/facts/addresses.js';
import { describeEdition, listChanges } from '../../src/docs/facts/changes.js';
import { listOpenClaims } from '../../src/docs/facts/claims.js';
import { loadGuides } from '../../src/docs/facts/guides.js';
import { type Member, readParameters, readShape } from '../../src/docs/facts/members.js';
import { listWebhooks } from '../../src/docs/facts/webhooks.js';
import { html } from '../../src/docs/html/html.js';
import { renderConsolePage } from '../../src/docs/pages/console.js';
import { buildSite } from '../../src/docs/site.js';
import { createAnchorFinder, listLinks } from './crawl.js';

let folder: string;
let files: string[];
const text = (path: string) => readFileSync(join(folder, path), 'utf8');
const pages = () => files.filter((path) => path.endsWith('.html'));

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'site-'));
  await buildSite({
    providers: listProviders(),
    folder,
    tools: describeProgram(),
    withConsole: false,
  });
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
        `redoc/${provider}.html`,
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

  it('has only links that lead somewhere below any address, anchors included', () => {
    const base = 'http://site.example/some/where/';
    const links = listLinks(folder, pages(), base).filter(({ url }) => url.host === 'site.example');
    expect(links.length).toBeGreaterThan(600);
    const anchorsOf = createAnchorFinder(folder);
    const dead = links.filter(({ url }) => {
      const path = url.href.slice(base.length).replace(/[?#].*$/, '');
      if (!url.href.startsWith(base) || !files.includes(path)) return true;
      const anchor = decodeURIComponent(url.hash.slice(1));
      // Redoc makes its anchors in the browser, whose tests open them; the console is tested below.
      if (/^(redoc|try)\//.test(path) && (anchor.startsWith('/') || anchor.startsWith('tag/')))
        return false;
      return anchor !== '' && !anchorsOf(path).has(anchor);
    });
    expect(dead.map(({ from, url }) => `${from}: ${url.href}`)).toEqual([]);
  });

  it('has only links that npm start serves, guide files and downloads included', async () => {
    const missing = new Response('none', { status: 404 });
    const handler = siteAndMocks(folder, async () => missing.clone(), listProviders());
    const links = listLinks(folder, pages(), 'http://site.example/');
    const paths = new Set(
      links.filter(({ url }) => url.host === 'site.example').map(({ url }) => url.pathname),
    );
    const dead = [];
    for (const path of paths) {
      const { status } = await handler(new Request(`http://site.example${path}`));
      if (status !== 200) dead.push(path);
    }
    expect(dead).toEqual([]);
  });

  it('can be read with 100 kB of each page, its styles and scripts, but for what comes after the text', () => {
    const size = (path: string) => gzipSync(text(path)).length;
    const shared = ['frame.css', 'site.css', 'theme.js', 'site.js'].map((name) => `assets/${name}`);
    const around = shared.reduce((sum, path) => sum + size(path), 0);
    const heavy = pages().filter(
      (path) => !path.startsWith('try/') && size(path) + around > 100_000,
    );
    expect(heavy).toEqual([]);
    // The renderer is there once, under the name of its content.
    const renderers = files.filter((path) => /^assets\/redoc-/.test(path));
    expect(renderers).toEqual([expect.stringMatching(/^assets\/redoc-[\da-f]{12}\.js$/)]);
    for (const provider of listProviders()) {
      expect(text(`redoc/${provider}.html`)).toContain(`<script src="../${renderers[0]}" defer>`);
    }
  });

  it('says so where the console was left out', () => {
    expect(text('try/affili.html')).toContain('The console is not part of this site');
    expect(files).not.toContain('assets/scalar.js');
  });
});

/** A member and all that are inside of it. */
function withInner(member: Member): Member[] {
  return [member, ...member.forms.flatMap(({ members }) => members.flatMap(withInner))];
}

describe.each(listProviders())('the site of %s', (provider) => {
  const contract = loadContract(provider);

  it('shows the true wire request of each operation, and the way to it', () => {
    const overview = text(`${provider}.html`);
    for (const operation of contract.operations) {
      const line = `${html`${toWireLine(operation)}`}`;
      expect(overview).toContain(`<code class="wire">${line}</code>`);
      expect(overview).toContain(`<a href="${toReferencePath(operation)}">`);
      expect(text(toReferencePath(operation))).toContain(`<p class="wire"><code>${line}</code>`);
    }
  });

  it('has each operation in its console, under the anchor that leads there', () => {
    const [, data = ''] =
      /id="console">([\s\S]*?)<\/script>/.exec(renderConsolePage(contract, true)) ?? [];
    const { content } = JSON.parse(data) as { content: Contract['document'] };
    const anchors = Object.values(content.paths)
      .flatMap((item) => Object.values(item) as OperationNode[])
      .map(({ operationId, tags }) => `try/${provider}.html#tag/${tags?.[0]}/${operationId}`);
    expect(anchors).toEqual(expect.arrayContaining(contract.operations.map(toConsolePath)));
  });

  /** The schemas of a body, once where several media types have the same. */
  const listSchemas = (content: readonly ContentSpec[]) => [
    ...new Set(
      content.map(({ schemaPointer }) => resolvePointer(contract.document, schemaPointer).pointer),
    ),
  ];

  it('has a mark beside every operation, parameter, body, response and member', () => {
    for (const operation of contract.operations) {
      const { body, responses } = operation;
      const shapes = [...(body ? [body] : []), ...responses].flatMap(({ content }) =>
        listSchemas(content).map((pointer) => readShape(contract, pointer)),
      );
      const members = [
        ...readParameters(contract, operation.parameters),
        ...shapes.flatMap(({ forms }) => forms.flatMap((form) => form.members)),
      ].flatMap(withInner);
      const parts = [...members, ...shapes].flatMap((one) => one.parts);
      const heads = [operation, ...(body ? [body] : []), ...responses];
      const marks = text(toReferencePath(operation)).match(/<button type="button" class="mark /g);
      expect(marks, operation.id).toHaveLength(heads.length + members.length + parts.length);
    }
  });

  it('marks there exactly what the figures count', () => {
    const { document, operations } = contract;
    const { inputs, fields } = readProvenance(contract);
    const inBodies = (content: readonly Pick<ContentSpec, 'schemaPointer'>[]) =>
      content.flatMap(({ schemaPointer }) =>
        readShape(contract, schemaPointer).forms.flatMap((form) => form.members),
      );
    const counted = {
      inputs: operations.flatMap(({ parameters, body }) => [
        ...readParameters(contract, parameters),
        ...inBodies(body?.content ?? []),
      ]),
      fields: [
        ...operations.flatMap(({ responses }) => responses.flatMap((one) => inBodies(one.content))),
        ...listWebhooks(document).flatMap(({ content }) => inBodies(content)),
      ],
    };
    for (const [kind, tally] of Object.entries({ inputs, fields })) {
      const named = counted[kind as keyof typeof counted]
        .flatMap(withInner)
        .filter(({ name }) => name);
      const marks = new Map(named.map(({ at, evidence }) => [at, evidence.mark]));
      for (const [mark, count] of Object.entries(tally)) {
        expect(
          [...marks.values()].filter((one) => one === mark),
          `${kind} ${mark}`,
        ).toHaveLength(count);
      }
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
    if (!path.endsWith('-before.mts')) expect(text(path), path).toMatch(/^import /m);
    expect(text(path), path).not.toMatch(/#(end)?region/);
  }
});

describe('the texts of the pages', () => {
  const named = () => pages().filter((path) => path !== '404.html');

  it('stand beside each page under the same name, and its head says so', () => {
    for (const path of named()) {
      const twin = path.replace(/\.html$/, '.md');
      expect(files, path).toContain(twin);
      expect(text(twin), path).toMatch(/^# \S/);
      const [name = ''] = twin.split('/').slice(-1);
      expect(text(path)).toMatch(new RegExp(`type="text/markdown" href="[./\\w-]*${name}">`));
    }
  });

  it('hold no markup and link what there is', () => {
    const made = named()
      .filter((path) => !path.startsWith('operations/'))
      .map((path) => path.replace(/\.html$/, '.md'));
    const inText = (path: string) => text(path).replace(/^ *```[\s\S]*?^ *```$|`[^`\n]*`/gm, '');
    expect(made.filter((path) => /<\/?[a-z]+[ >]/.test(inText(path)))).toEqual([]);
    const dead = made.flatMap((path) =>
      [...inText(path).matchAll(/\]\(((?!https?:)[^)#\s]+)/g)]
        .map(([, href = '']) => join(dirname(path), href))
        .filter((target) => !existsSync(join(folder, target)))
        .map((target) => `${path}: ${target}`),
    );
    expect(dead).toEqual([]);
  });

  it('are all in llms.txt', () => {
    const listed = [...text('llms.txt').matchAll(/\]\(([^)]+)\)/g)].map(([, path = '']) => path);
    // The reference is there operation by operation; lists and programs lead to what is listed.
    const others = /^(operations\/|try\/|redoc\/|[\w-]+\.html$|(guides|tools)\/index)/;
    const missing = named()
      .filter((path) => !others.test(path))
      .map((path) => path.replace(/\.html$/, '.md'))
      .filter((path) => !listed.includes(path));
    expect(missing).toEqual([]);
  });
});

describe('what is new', () => {
  it.each(listProviders())('of %s stands on a page and in a feed, entry for entry', (provider) => {
    const changes = listChanges({ provider });
    expect(changes.length).toBeGreaterThan(0);
    const feed = text(`changes/${provider}.atom`);
    expect(feed.match(/<entry>/g)).toHaveLength(changes.length);
    expect(new Set(feed.match(/urn:uuid:[\da-f-]{36}/g)).size).toBe(changes.length + 1);
    const page = text(`changes/${provider}.html`);
    for (const { date, reason } of changes) {
      expect(page).toContain(`<time datetime="${date}">`);
      expect(page).toContain(`<h3>${HEADINGS[reason]}</h3>`);
    }
  });

  it('of a contract is dated on every page about it', () => {
    const edition = describeEdition(loadContract('affise'));
    expect(edition).toMatch(/^Contract \d+\.\d+\.\d+ of 20\d\d-\d\d-\d\d$/);
    const about = pages().filter((path) => /(^|\/)affise(\/|\.html)/.test(path));
    expect(about.length).toBeGreaterThan(170);
    expect(about.filter((path) => !text(path).includes(edition))).toEqual([]);
  });
});

it('guides have a list of their contents, and ways to the next and the one before', () => {
  const guides = loadGuides();
  for (const [index, { name, text: words }] of guides.entries()) {
    const page = text(`guides/${name}.html`);
    const [, contents = ''] = /aria-label="On this page">([\s\S]*?)<\/ul>/.exec(page) ?? [];
    const headings = words.replace(/^```[\s\S]*?^```$/gm, '').match(/^## /gm) ?? [];
    expect(contents.match(/<li>/g), name).toHaveLength(headings.length);
    expect(page.includes('rel="prev"'), name).toBe(index > 0);
    expect(page.includes('rel="next"'), name).toBe(index < guides.length - 1);
  }
});

it('the page of the command has every option of every command', () => {
  const page = text('tools/command.html');
  for (const { name, options } of describeProgram().commands) {
    expect(page).toContain(`<h2 id="${name.replaceAll(' ', '-')}">${name}</h2>`);
    for (const { flags } of options) expect(page).toContain(`<code>${html`${flags}`}</code>`);
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
    ['proxy', 'guides/the-client.html#proxies'],
    ['middleware', 'guides/the-client.html#options-onattempt'],
    ['changelog', 'changes/affise.html'],
    ['unknown enum value', 'guides/the-client.html#unknown-values-and-rows'],
    ['maxResponseSize', 'guides/the-client.html#options-maxresponsesize'],
    ['network', 'guides/the-client.html#errors-network'],
    ['--allow-origin', 'tools/command.html#mock-allow-origin'],
    ['key variable', 'settings/config.html#keyvariable'],
    ['undocumented-status', 'tools/findings.html#undocumented-status'],
    ['x-pagination', 'tools/extensions.html#x-pagination'],
    ['sandbox clock', 'tools/sandbox.html#post-_sandbox-clock'],
    ['listConversions', 'operations/affise/listConversions.html'],
    ['list conversions', 'operations/affili/listConversions.html'],
    ['add_payout', 'operations/premium-exchanger/addPayout.html'],
    ['stats custom', 'operations/affise/getCustomReport.html'],
    ['filter[sub5]', 'operations/affise/getReportByOs.html'],
    ['jalali', 'quirks/affili.html#time'],
    ['jenkins', 'guides/api-drift-in-ci.html#jenkins'],
    ['conversoins', 'operations/affise/listConversions.html'],
  ])('finds %s', (query, id) => expect(found(query)).toContain(id));
});
