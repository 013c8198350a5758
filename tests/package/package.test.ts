import { execFile, execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  findTypeErrors,
  installProject,
  listPackages,
  type Project,
  RESOLUTIONS,
} from '../../scripts/support/packed-project.js';
import { loadContract } from '../../src/contract/contract.js';
import { listProviders, packageRoot } from '../../src/contract/document.js';
import { loadGuides } from '../../src/docs/facts/guides.js';
import { createMock } from '../../src/mock/mock.js';
import type { RunningServer } from '../../src/server/listen.js';
import { says } from '../support/run.js';
import { openEditor } from './editor.js';

const execute = promisify(execFile);
const tool = (path: string) => join(packageRoot, 'node_modules', path);

let project: Project;
let mock: RunningServer;

beforeAll(async () => {
  project = installProject();
  mock = await (await createMock({ providers: listProviders(), prefixed: true })).listen();
}, 60_000);
afterAll(async () => {
  project.remove();
  await mock.close();
});

const write = (name: string, text: string) => writeFileSync(join(project.folder, name), text);
const run = (program: string, ...args: string[]) =>
  execute(process.execPath, [program, ...args], { cwd: project.folder });

describe('the packed package, installed in an empty project', () => {
  it('brings openapi-fetch and nothing else', () => {
    const helpers = 'openapi-typescript-helpers';
    expect(listPackages(project.folder).sort()).toEqual([
      'affiliate-contracts',
      'openapi-fetch',
      helpers,
    ]);
  });

  it('has types that need those of openapi-fetch and, for its handlers, of MSW, and of no other package', () => {
    const dist = join(project.folder, 'node_modules/affiliate-contracts/dist');
    const named = readdirSync(dist, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.d.ts'))
      .flatMap((path) => ts.preProcessFile(readFileSync(join(dist, path), 'utf8')).importedFiles)
      .map(({ fileName }) => fileName)
      .filter((name) => !name.startsWith('.'));
    expect([...new Set(named)].sort()).toEqual(['msw', 'openapi-fetch']);
  });

  it('stays within 1.12 MB to load and 4.5 MB on disk', () => {
    expect(project.tarball.size).toBeLessThan(1_120_000);
    expect(project.tarball.unpackedSize).toBeLessThan(4_500_000);
  });

  it.each(RESOLUTIONS)('types hold with $module and $moduleResolution', (resolution) => {
    expect(findTypeErrors(project, tool('typescript/bin/tsc'), resolution)).toBe('');
  });

  it('the client calls every provider', async () => {
    write(
      'run.mjs',
      "import { main } from './out/consumer.js';\nconsole.log(JSON.stringify(await main(process.argv[2])));",
    );
    const { stdout } = await run('run.mjs', mock.url);
    const link = 'https://www.aura.legal/ref/x/';
    expect(JSON.parse(stdout)).toEqual([true, '31.5', true, true, link, 'PaginationError']);
  });

  it('goes into a browser app made with Vite', async () => {
    write('index.html', '<!doctype html><script type="module" src="/app.ts"></script>');
    write('app.ts', "import { main } from './consumer.js';\nvoid main(location.origin);");
    const { build } = await import('vite');
    const { output } = (await build({
      root: project.folder,
      logLevel: 'error',
      configFile: false,
      build: { write: false },
    })) as { output: { type: string; code?: string }[] };
    const code = output.map((file) => file.code ?? '').join('');
    expect(code.includes('/3.0/stats/getbydate')).toBe(true);
    expect(/node:(fs|module|path)/.test(code)).toBe(false);
  });

  it('has the bundled documents', async () => {
    write(
      'documents.mjs',
      `import { createRequire } from 'node:module';
      const { resolve } = createRequire(import.meta.url);
      console.log(JSON.stringify(process.argv.slice(2).map((id) => resolve(\`affiliate-contracts/openapi/\${id}.yaml\`))));`,
    );
    const { stdout } = await run('documents.mjs', ...listProviders());
    for (const path of JSON.parse(stdout) as string[]) {
      expect(readFileSync(path, 'utf8')).toContain('openapi: 3.1.1');
    }
  });

  it('validates answers without further packages', async () => {
    write(
      'validate.mjs',
      `import { createPremiumExchangerClient } from 'affiliate-contracts/premium-exchanger';
      import { createResponseValidator } from 'affiliate-contracts/validate';
      const validate = createResponseValidator('premium-exchanger', { mode: 'throw' });
      const client = createPremiumExchangerClient({ baseUrl: process.argv[2], apiKey: 'k', validate });
      console.log((await client.getInfo()).ok);`,
    );
    const { stdout } = await run('validate.mjs', `${mock.url}/premium-exchanger`);
    expect(stdout).toBe('true\n');
  });

  it('checks through npx without further packages', async () => {
    const args = ['affiliate-contracts', 'check', 'premium-exchanger'];
    const { stdout } = await execute(
      'npx',
      [...args, '--base-url', `${mock.url}/premium-exchanger`],
      {
        cwd: project.folder,
        env: { ...process.env, PREMIUM_EXCHANGER_API_KEY: 'k' },
      },
    );
    expect(stdout).toContain('0 findings');
  });

  it('says in one line what a command needs that is not installed', async () => {
    const failure = await execute('npx', ['affiliate-contracts', 'docs'], {
      cwd: project.folder,
    }).catch((error: { code: number; stderr: string }) => error);
    expect(failure).toMatchObject({ code: 2 });
    expect(failure.stderr).toMatch(/^error: .*npm install .*@redocly\/cli/m);
    expect(failure.stderr).not.toMatch(/\n\s+at /);
  });

  it('serves the mock through npx; only made-up values need Prism, and the answer says so', async () => {
    const answer = await mockAnswer(project, { prefer: 'dynamic=true' });
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain('npm install');
  });
});

it('with its peers beside, the mock makes values up', async () => {
  const removePeers = project.addPeers();
  try {
    const answer = await mockAnswer(project, { prefer: 'dynamic=true' });
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({ status: 'ok' });
  } finally {
    removePeers();
  }
}, 60_000);

/** One answer of `affiliate-contracts mock affili` as installed in a project. */
async function mockAnswer({ folder }: Project, headers: Record<string, string>): Promise<Response> {
  const bin = join(folder, 'node_modules/affiliate-contracts/dist/cli/main.js');
  const args = [bin, 'mock', 'affili', '--port', '0', '--log', 'off'];
  const child = execFile(process.execPath, args, { cwd: folder });
  try {
    const url = /http:\S+/.exec(await says(child, 'Ctrl-C'))?.[0];
    const response = await fetch(`${url}/api/merchants/conversions`, {
      headers: { authorization: 'Bearer k', ...headers },
    });
    return new Response(await response.text(), response);
  } finally {
    child.kill('SIGINT');
    await new Promise((resolve) => child.once('exit', resolve));
  }
}

describe('the packed package in a program of CommonJS', () => {
  const SOURCE = `import { createPremiumExchangerClient, unwrap } from 'affiliate-contracts/premium-exchanger';
    import { createAuraClient } from 'affiliate-contracts';
    const client = createPremiumExchangerClient({ baseUrl: process.argv[2] ?? '', apiKey: 'k' });
    void client.getInfo().then((result) => console.log(unwrap(result).data.balance, typeof createAuraClient));`;

  beforeAll(() => {
    mkdirSync(join(project.folder, 'commonjs'));
    write('commonjs/package.json', '{"type":"commonjs"}');
  });

  it('is required, without a warning', async () => {
    write(
      'commonjs/run.js',
      `const { createPremiumExchangerClient, unwrap } = require('affiliate-contracts/premium-exchanger');
      const client = createPremiumExchangerClient({ baseUrl: process.argv[2], apiKey: 'k' });
      client.getInfo().then((result) => console.log(unwrap(result).data.balance));`,
    );
    const { stdout, stderr } = await run('commonjs/run.js', `${mock.url}/premium-exchanger`);
    expect(stdout).toBe('31.5\n');
    expect(stderr).toBe('');
  });

  it.each([
    ['Nest 11 sets up', { module: 'nodenext', moduleResolution: 'nodenext' }],
    ['Nest 10 set up', { module: 'commonjs', moduleResolution: 'node10' }],
  ])('compiles and runs with the modules that %s', async (_, modules) => {
    write('commonjs/app.ts', SOURCE);
    const options = {
      ...modules,
      target: 'es2022',
      strict: true,
      types: ['node'],
      typeRoots: [tool('@types')],
      skipLibCheck: true,
      esModuleInterop: true,
      outDir: 'out',
      rootDir: '.',
    };
    write(
      'commonjs/tsconfig.json',
      JSON.stringify({ compilerOptions: options, files: ['app.ts'] }),
    );
    const { stdout: said } = await run(
      tool('typescript/bin/tsc'),
      ...['-p', 'commonjs', '--pretty', 'false'],
    ).catch((error: { stdout: string }) => error);
    expect(said).toBe('');
    const compiled = readFileSync(join(project.folder, 'commonjs/out/app.js'), 'utf8');
    expect(compiled).toContain('require("affiliate-contracts");');
    const { stdout } = await run('commonjs/out/app.js', `${mock.url}/premium-exchanger`);
    expect(stdout).toBe('31.5 function\n');
  });
});

describe('the guides, in a folder that has nothing but the package,', () => {
  const around = {
    AFFISE_URL: 'affise',
    AFFILI_URL: 'affili',
    AURA_URL: 'aura',
    EXCHANGE_URL: 'premium-exchanger',
  };
  const guides = loadGuides().flatMap(({ name, text, files }) => {
    const programs = [...files].filter(([file]) => file.endsWith('.mts') && !file.includes('test'));
    const blocks = [...text.matchAll(/^```(\w+)[^\n]*\n([\s\S]*?)^```$/gm)];
    // What other languages print, and an error that begins so, the suite of the guides looks at.
    const outputs = blocks.flatMap(([, language, output = ''], at) => {
      const code = blocks.slice(0, at).findLast(([, one]) => one !== 'text')?.[1];
      return language === 'text' && code === 'ts' && !output.startsWith('line ') ? [output] : [];
    });
    return programs.length ? [{ name, programs, printed: outputs.join('') }] : [];
  });

  it.each(guides)('run as they are, and print what the page shows: $name', async (guide) => {
    const folder = join(project.folder, 'guides', guide.name);
    mkdirSync(folder, { recursive: true });
    // What `npm install` leaves in an empty folder.
    writeFileSync(join(folder, 'package.json'), '{"dependencies":{}}');
    const urls = Object.entries(around).map(([variable, id]) => [variable, `${mock.url}/${id}`]);
    const env = { ...process.env, ...Object.fromEntries(urls), NO_COLOR: '1' };
    let printed = '';
    for (const [file, text] of guide.programs) {
      writeFileSync(join(folder, file), text);
      const { stdout, stderr } = await execute(
        process.execPath,
        ['--import', pathToFileURL(tool('tsx/dist/loader.mjs')).href, file],
        { cwd: folder, env: { ...env, STATE_FILE: join(folder, 'state.json') } },
      );
      expect(stderr).toBe('');
      printed += stdout;
    }
    if (guide.printed) expect(printed).toBe(guide.printed);
  });
});

describe('an editor on the packed package', () => {
  let editor: ReturnType<typeof openEditor>;
  beforeAll(() => {
    editor = openEditor(project.folder, listProviders());
  });

  it('finds a type for every input and response', () => {
    expect(editor.errors()).toEqual([]);
  });

  it.each(listProviders())(
    'shows what the contract says of every operation and member of %s',
    (id) => {
      const { operations, members, missing, signatures } = editor.report(id);
      expect(missing).toEqual([]);
      expect(operations).toBe(loadContract(id).operations.length);
      expect(members).toBeGreaterThan(operations * 5);
      for (const [index, { id: operation }] of loadContract(id).operations.entries()) {
        const name = operation.slice(0, 1).toUpperCase() + operation.slice(1);
        expect(signatures[index]).toMatch(
          new RegExp(`Promise<(\\w+\\.)?Result<\\w+\\.${name}Response, \\w+\\.${name}Error>>`),
        );
      }
    },
  );
});

describe('the manifest', () => {
  it('passes publint', () => {
    const output = execFileSync(
      process.execPath,
      [tool('publint/src/cli.js'), project.tarball.path, '--strict'],
      {
        encoding: 'utf8',
      },
    );
    expect(output).toContain('All good!');
  });

  it('passes attw for ESM', () => {
    const documents = listProviders().flatMap((id) => [
      `openapi/${id}.yaml`,
      `openapi/${id}.wire.yaml`,
    ]);
    const attw = tool('@arethetypeswrong/cli/dist/index.js');
    const options = ['--profile', 'esm-only', '--exclude-entrypoints', ...documents];
    const args = [attw, project.tarball.path, ...options];
    const run = () => execFileSync(process.execPath, args, { cwd: packageRoot, stdio: 'pipe' });
    expect(run).not.toThrow();
  }, 60_000);

  it('lists the licences of all that users get, and allows only free ones', () => {
    const script = join(packageRoot, 'scripts/licences.ts');
    const args = ['--import', 'tsx', script, '--check'];
    expect(() =>
      execFileSync(process.execPath, args, { cwd: packageRoot, stdio: 'pipe' }),
    ).not.toThrow();
  });

  it('runs no script where it is installed', () => {
    const { scripts } = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };
    for (const hook of ['preinstall', 'install', 'postinstall', 'prepare'])
      expect(scripts).not.toHaveProperty(hook);
  });
});

it('importing a client loads its own parts and openapi-fetch, and nothing else', async () => {
  const { build } = await import('esbuild');
  const { metafile } = await build({
    logLevel: 'silent',
    stdin: { contents: "import 'affiliate-contracts/affili';", resolveDir: project.folder },
    bundle: true,
    format: 'esm',
    treeShaking: false,
    write: false,
    metafile: true,
  });
  const loaded = Object.keys(metafile.inputs)
    .map((path) => /node_modules\/(.*)$/.exec(path)?.[1])
    .filter((path) => path !== undefined)
    .map((path) =>
      path.replace(/^affiliate-contracts\/dist\/(client|providers\/affili)\/.*/, '$1'),
    );
  expect([...new Set(loaded)].sort()).toEqual([
    'affiliate-contracts/dist/generated/affili/index.js',
    'affiliate-contracts/dist/generated/affili/operations.js',
    'affiliate-contracts/dist/vendor/jalaali-js.js',
    'client',
    expect.stringMatching(/^openapi-fetch\//),
    'providers/affili',
  ]);
});

it('the seam to openapi-fetch is one file: without it the client works on plain fetch', async () => {
  const { build } = await import('esbuild');
  const plain = 'export const mergeHeaders = (...headers) => Object.assign({}, ...headers);';
  const { outputFiles, metafile } = await build({
    entryPoints: [join(packageRoot, 'tests/package/consumer.ts')],
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'node',
    alias: {
      ...Object.fromEntries(
        listProviders().map((id) => [
          `affiliate-contracts/${id}`,
          join(packageRoot, `src/providers/${id}/index.ts`),
        ]),
      ),
      'affiliate-contracts/aura/rates': join(packageRoot, 'src/providers/aura/rates/index.ts'),
    },
    plugins: [
      {
        name: 'plain-fetch',
        setup({ onLoad }) {
          onLoad({ filter: /src\/client\/openapi-fetch\.ts$/ }, () => ({
            contents: plain,
            loader: 'js',
          }));
        },
      },
    ],
  });
  expect(Object.keys(metafile.inputs).join('\n')).not.toContain('node_modules/openapi-fetch');
  write('plain.mjs', outputFiles[0]?.text ?? '');
  const { main } = (await import(pathToFileURL(join(project.folder, 'plain.mjs')).href)) as {
    main: (url: string) => Promise<unknown[]>;
  };
  expect((await main(mock.url)).slice(0, 4)).toEqual([true, '31.5', true, true]);
});
