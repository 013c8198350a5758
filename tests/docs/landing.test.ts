import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { check } from '../../src/check/live/check.js';
import { REPORTERS } from '../../src/check/reporters/index.js';
import { loadContract } from '../../src/contract/contract.js';
import { packageRoot } from '../../src/contract/document.js';
import { createMock } from '../../src/mock/mock.js';
import { listen } from '../../src/server/listen.js';

const read = (path: string) => readFileSync(join(packageRoot, path), 'utf8');

it('the way from a line to a finding is the one that a check goes', async () => {
  const panels = [...read('docs/drift.html').matchAll(/<code>([\s\S]*?)<\/code>/g)].map(
    ([, code = '']) => code.replace(/<[^<>]*>/g, '').split('\n'),
  );
  const [[head = '', ...yaml] = [], sent = [], found = []] = panels;
  const path = head.replace('# ', '');
  const lines = read(path).split('\n');
  for (const line of yaml) expect(lines).toContain(line);

  const mock = await createMock({ providers: ['premium-exchanger'] });
  const server = await listen(async (request) => {
    const response = await mock.fetch(request);
    return new Response((await response.text()).replace('"31.5"', '31.5'), response);
  });
  const response = await fetch(`${server.url}/api.html?api_action=pp&method=get_info&api_key=k`);
  const body = JSON.stringify(await response.json(), undefined, 2).split('\n');
  const options = { baseUrl: server.url, key: 'k', only: ['getInfo'] };
  const report = await check(loadContract('premium-exchanger'), options);
  await server.close();

  for (const line of sent) expect(body).toContain(line);
  const printed = REPORTERS.pretty([report], { colours: false }).split('\n');
  for (const line of found) expect(printed).toContain(line);
  // The line that is named is the one that is marked.
  const number = Number(/:(\d+):\d+$/.exec(found.at(-1) ?? '')?.[1]);
  expect(read('docs/drift.html')).toContain(
    `<mark><span class="keyword">${lines[number - 1]?.replace(':', '</span>:')}</mark>`,
  );
});

it('figures of README on other tools are those of the benchmarks', () => {
  const [, table = ''] = read('README.md').split('\n## Beside other tools\n');
  const results = ['mutation', 'mock', 'client', 'check'].flatMap(
    (name) =>
      JSON.parse(read(`bench/results/${name}.json`)) as {
        rows: (string | number)[][];
        date: string;
      }[],
  );
  const cells = results.flatMap(({ rows }) => rows.flat().map(Number)).filter(Number.isFinite);
  const rounded = new Set(
    cells.flatMap((value) => [
      String(value),
      value.toLocaleString('en-US'),
      value.toFixed(1),
      (value / 1000).toFixed(1),
    ]),
  );
  const [body = ''] = table.split('\n## ');
  const figures = [...body.matchAll(/(?<![\d.@])(\d[\d,]*(?:\.\d)?) (?:%|s,|MB|kB)/g)].map(
    ([, figure = '']) => figure,
  );
  expect(figures.length).toBeGreaterThan(10);
  expect(figures.filter((figure) => !rounded.has(figure) && figure !== '100')).toEqual([]);
  const [, day] = /in one run on ([\d-]+)/.exec(body) ?? [];
  expect([...new Set(results.map(({ date }) => date.slice(0, 10)))]).toEqual([day]);
});
