import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadContract } from '../src/contract/contract.js';
import { providerIds } from '../src/contract/document.js';
import { wireLine } from '../src/docs/annotate.js';
import { buildSite } from '../src/docs/site.js';

let folder: string;
const page = (name: string) => readFileSync(join(folder, name), 'utf8');

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'site-'));
  await buildSite({ providers: providerIds(), folder });
});
afterAll(() => rmSync(folder, { recursive: true }));

it('is a landing page and one page a provider', () => {
  const pages = providerIds().map((id) => `${id}.html`);
  expect(readdirSync(folder).sort()).toEqual([...pages, 'index.html'].sort());
});

it('loads no script, style, font or picture from elsewhere', () => {
  for (const name of readdirSync(folder)) {
    const head = page(name).replace(/<script>[\s\S]*?<\/script>/g, '');
    expect(head).not.toMatch(/<(script|img|iframe)[^>]+src=["']?https?:/);
    expect(head).not.toMatch(/<link[^>]+href=["']?https?:/);
  }
});

describe.each(providerIds())('%s', (provider) => {
  it('shows the true wire request of each operation', () => {
    const html = page(`${provider}.html`);
    for (const operation of loadContract(provider).operations) {
      const line = JSON.stringify(wireLine(operation)).slice(1, -1);
      expect(html.includes(line) || html.includes(line.replaceAll('&', '\\u0026'))).toBe(true);
    }
  });

  it('has a first call on the landing page', () => {
    expect(page('index.html')).toMatch(new RegExp(`curl '?http://127.0.0.1:4010/${provider}/`));
  });
});
