import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { resolveBin } from '../../scripts/support/bin-path.js';
import { extractCode, GUIDES, loadGuides } from '../../src/docs/facts/guides.js';
import { createMock } from '../../src/mock/mock.js';
import { parseRatesXml, RateFeedError } from '../../src/providers/aura/rates/index.js';
import { type FetchHandler, listen } from '../../src/server/listen.js';
import { type Surroundings, surroundings } from './around.js';
import { finished, runProgram, typeCheck, writeConfigFor } from './programs.js';

const guides = loadGuides();
const guide = (name: string) => guides.find((one) => one.name === name);

let around: Surroundings;
let config: string;
beforeAll(async () => {
  around = await surroundings();
  // Its client is generated in a long test.
  const generated = join(GUIDES, 'migrating/hey-api-before.ts');
  config = writeConfigFor(GUIDES, around.folder, [generated]);
});
afterAll(() => around?.remove());

const run = (file: string, own: Record<string, string> = {}) =>
  runProgram(join(GUIDES, file), config, { ...around.env, ...own });

it('each guide has a title, a lead and code, all from its folder', () => {
  const written = readdirSync(GUIDES).filter((name) => existsSync(join(GUIDES, name, 'guide.md')));
  expect(guides.map(({ name }) => name).sort()).toEqual(written.sort());
  for (const { name, title, lead, text } of guides) {
    expect(title, name).not.toBe(name);
    expect(lead.length, name).toBeGreaterThan(60);
    expect(text, name).toMatch(/^```(ts|yaml|sh) [\w.-]+$/m);
    expect(text, name).not.toMatch(/#(end)?region/);
  }
});

it('the code of each guide compiles under strict', async () => {
  const { code, stdout } = await typeCheck(config);
  expect(stdout.slice(0, 2000)).toBe('');
  expect(code).toBe(0);
});

it('the page of rates shows the error of a broken feed', () => {
  const feed =
    '<rates>\n<item><from>A</from><to>B</to>\n<in>1,5</in><out>1</out><amount>1</amount></item></rates>';
  const read = () => parseRatesXml(feed);
  expect(read).toThrow(RateFeedError);
  const [, shown = ''] =
    /^```text\n(line .*)\n```$/m.exec(guide('rate-feed-to-table')?.text ?? '') ?? [];
  expect(read).toThrow(shown.replace(/^line \d+/, ''));
});

describe('a program of the guide on migrating prints before what it prints after:', () => {
  const texts = () =>
    [...(guide('migrating')?.text.matchAll(/^```text\n([\s\S]*?)^```$/gm) ?? [])].map(
      ([, output]) => output,
    );
  const hasPhp = spawnSync('php', ['-m'], { encoding: 'utf8' }).stdout?.includes('curl');

  const label = hasPhp ? '' : ' (skipped: there is no php here, or it lacks curl)';
  it.skipIf(!hasPhp)(`a PHP program${label}`, async () => {
    const env = {
      ...around.env,
      AFFISE_API_KEY: 'k',
      AFFILIATE_CONTRACTS: `${process.execPath} --import tsx src/cli/main.ts`,
    };
    for (const file of ['call-before.php', 'call-after.php']) {
      const { code, stdout } = await finished('php', [join(GUIDES, 'migrating', file)], env);
      expect({ code, stdout }).toEqual({ code: 0, stdout: texts()[1] });
    }
  });
});

describe('the nightly sync', () => {
  const state = () =>
    JSON.parse(readFileSync(around.env.STATE_FILE ?? '', 'utf8')) as {
      since: string;
      page: number;
      rows: object;
    };

  it('stores what the mock has', async () => {
    const { code, stdout } = await run('nightly-sync/sync.mts');
    expect(stdout).toMatch(/^1 conversions, up to \d{4}-\d\d-\d\d\n$/);
    expect(code).toBe(0);
    rmSync(around.env.STATE_FILE ?? '');
  });

  it.each([
    [1000, 2500, ['2', '3']],
    [500, 1300, ['2', '3']],
    [500, 1800, ['2', '3', '4']],
  ])(
    'resumes where it broke off and loses no row, with %i rows a page of %i',
    async (size, total, pages) => {
      const asked: string[] = [];
      let isBroken = true;
      const server = await listen(
        serveConversions({ size, total, asked, isBroken: () => isBroken }),
      );
      const own = { AFFISE_URL: server.url };

      const first = await run('nightly-sync/sync.mts', own);
      expect(first.stderr).toMatch(/; resume from 2\n$/);
      expect(first.code).toBe(1);
      expect(state()).toMatchObject({ since: '2017-06-01', page: 2 });
      expect(Object.keys(state().rows)).toHaveLength(size);

      isBroken = false;
      asked.length = 0;
      const second = await run('nightly-sync/sync.mts', own);
      expect(second).toMatchObject({ code: 0, stderr: '' });
      expect(asked).toEqual(pages);
      expect(Object.keys(state().rows)).toHaveLength(total);
      expect(state()).toMatchObject({ page: 1 });
      expect(state().since > '2017-06-01').toBe(true);
      await server.close();
      rmSync(around.env.STATE_FILE ?? '');
    },
  );

  /** Conversions of a service with its own size of a page; the second page fails while it is broken. */
  function serveConversions(service: {
    size: number;
    total: number;
    asked: string[];
    isBroken: () => boolean;
  }): FetchHandler {
    const { size, total, asked, isBroken } = service;
    const rows = Array.from({ length: total }, (_, index) => ({ id: `row-${index}` }));
    return async (request) => {
      const page = Number(new URL(request.url).searchParams.get('page'));
      asked.push(`${page}`);
      if (page === 2 && isBroken()) return new Response('broken', { status: 500 });
      const next = page * size < total ? { next_page: page + 1 } : {};
      return Response.json({
        status: 1,
        conversions: rows.slice((page - 1) * size, page * size),
        pagination: { per_page: size, total_count: total, page, ...next },
      });
    };
  }
});

describe('a payout', () => {
  const outcome = async (
    respond: (request: Request, mocked: FetchHandler) => Promise<Response>,
  ) => {
    const { fetch } = await createMock({ providers: ['premium-exchanger'] });
    const server = await listen((request) => respond(request, fetch));
    const finishedRun = await run('payouts-safely/payout.mts', { EXCHANGE_URL: server.url });
    await server.close();
    return finishedRun;
  };
  const isAdding = ({ url }: Request) => url.includes('method=add_payout');
  const preferring = (request: Request, example: string) => {
    const wished = new Request(request);
    wished.headers.set('prefer', `example=${example}`);
    return wished;
  };

  it('that the service refuses is final', async () => {
    const { code, stdout } = await outcome((request, mocked) =>
      mocked(isAdding(request) ? preferring(request, 'notEnoughMoney') : request),
    );
    expect(stdout).toMatch(/^\{\s+state: 'refused',\s+why: '.+'\s+\}\n$/);
    expect(code).toBe(0);
  });

  it.each<[what: string, body: unknown]>([
    ['without the envelope', { payout_id: 33 }],
    ['with another envelope', { error: false, error_text: '', data: { payout_id: 33 } }],
    ['that is empty', []],
  ])('with a response %s is no refusal: it is looked for', async (_, body) => {
    let asked = 0;
    const { code, stdout } = await outcome(async (request, mocked) => {
      if (!isAdding(request)) return mocked(request);
      asked += 1;
      return Response.json(body);
    });
    expect(stdout).toMatch(/state: 'unknown',\s+why: '.+neither success nor failure/);
    expect(asked).toBe(1);
    expect(code).toBe(1);
  });

  it.each([{ error: 0 }, { error: '0', data: [] }, { error: 0, data: null }])(
    'is requested by a success without data, %j',
    async (body) => {
      const { code, stdout } = await outcome(async (request, mocked) =>
        isAdding(request) ? Response.json(body) : mocked(request),
      );
      expect(stdout).toBe("{ state: 'requested', id: undefined }\n");
      expect(code).toBe(0);
    },
  );

  it('is unknown where the list can not be read either', async () => {
    let asked = 0;
    const { code, stdout } = await outcome(async (request, mocked) => {
      if (isAdding(request)) asked += 1;
      return asked ? new Response('<h1>500</h1>', { status: 500 }) : mocked(request);
    });
    expect(stdout).toMatch(/state: 'unknown'/);
    expect(asked).toBe(1);
    expect(code).toBe(1);
  });

  it('whose response is lost is found in the list, and asked for once', async () => {
    let asked = 0;
    const { code, stdout } = await outcome(async (request, mocked) => {
      if (!isAdding(request)) return mocked(asked ? preferring(request, '2.7') : request);
      asked += 1;
      await mocked(request);
      return new Response('<h1>502</h1>', { status: 502 });
    });
    expect(stdout).toBe("{ state: 'requested', id: 32 }\n");
    expect(asked).toBe(1);
    expect(code).toBe(0);
  });

  it('of which nothing is known is reported as unknown', async () => {
    let asked = 0;
    const { code, stdout } = await outcome(async (request, mocked) => {
      if (!isAdding(request)) return mocked(request);
      asked += 1;
      return new Response('<h1>502</h1>', { status: 502 });
    });
    expect(stdout).toMatch(/^\{\s+state: 'unknown',\s+why: '.+'\s+\}\n$/);
    expect(asked).toBe(1);
    expect(code).toBe(1);
  });
});

it('the vitest example of the guide on testing passes as it stands', async () => {
  const vitest = resolveBin('vitest', 'vitest.mjs');
  const { code, stdout, stderr } = await finished(process.execPath, [
    vitest,
    'run',
    '--config',
    join(GUIDES, 'vitest.config.ts'),
  ]);
  expect(stdout + stderr).toMatch(/11 passed/);
  expect(code).toBe(0);
});

describe('commands in guides', () => {
  const lines = guides.flatMap(({ name, text }) =>
    [...text.matchAll(/npx affiliate-contracts@[\d.]+ ((?:report )?\w+)([^\n`]*)/g)].map(
      ([, command = '', rest = '']) => ({ name, command, rest }),
    ),
  );

  async function helpOf(command: string): Promise<string> {
    const args = ['bin/affiliate-contracts.mjs', ...command.split(' '), '--help'];
    return (await finished(process.execPath, args)).stdout;
  }

  it('have options that the command has', async () => {
    const helps = new Map<string, string>();
    expect(lines.length).toBeGreaterThan(5);
    for (const { name, command, rest } of lines) {
      const help = helps.get(command) ?? (await helpOf(command));
      helps.set(command, help);
      expect(help, `${name}: ${command}`).toContain('Usage:');
      for (const [option] of rest.matchAll(/--[\w-]+/g))
        expect(help, name).toContain(` ${option} `);
    }
  });
});

it('a region of a file is cut out and moved to the left, and an unknown one is an error', () => {
  const file = 'a\n  //#region x\n  b\n    c\n\n  //#endregion\nd\n';
  expect(extractCode(file)).toBe('a\n  b\n    c\n\nd');
  expect(extractCode(file, 'x')).toBe('b\n  c\n');
  expect(() => extractCode(file, 'y')).toThrow('there is no region y');
});
