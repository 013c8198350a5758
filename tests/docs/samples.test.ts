import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readEnvelope } from '../../src/client/envelope.js';
import { parseExactJson } from '../../src/client/json.js';
import { getByPointer } from '../../src/client/pointer.js';
import { type ContractOperation, loadContract } from '../../src/contract/contract.js';
import { listProviders } from '../../src/contract/document.js';
import { annotate } from '../../src/docs/pages/annotate.js';
import { buildSampleInput } from '../../src/docs/samples/input.js';
import {
  createSamples,
  MOCK,
  MOCK_KEY,
  type Sample,
  toMockUrl,
} from '../../src/docs/samples/samples.js';
import type { LogEntry } from '../../src/mock/log.js';
import { createMock } from '../../src/mock/mock.js';
import type { RunningServer } from '../../src/server/listen.js';
import { prepareOperation } from '../../src/wire/prepare.js';
import { finished, runProgram, typeCheck, writeConfig } from './programs.js';
import { argumentsOf, essence, requestOf } from './shell.js';

/** Every sample of the site is what a reader would copy, and is run as such, but for the port. */
let mock: RunningServer;
let log: LogEntry[];
let folder: string;
let config: string;

const hasCurl = spawnSync('curl', ['--version']).status === 0;
const contracts = listProviders().map(loadContract);
const all = (
  await Promise.all(
    contracts.flatMap((contract) =>
      contract.operations.map(async (operation) => ({
        name: `${contract.provider}-${operation.id}`,
        contract,
        operation,
        samples: await createSamples(contract, operation),
      })),
    ),
  )
).flat();
const sourceOf = (samples: readonly Sample[], lang: Sample['lang']) =>
  samples.find((sample) => sample.lang === lang)?.source ?? '';

beforeAll(async () => {
  log = [];
  const options = { prefixed: true, log: (entry: LogEntry) => void log.push(entry) };
  mock = await (await createMock({ providers: listProviders(), ...options })).listen();
  folder = mkdtempSync(join(tmpdir(), 'samples-'));
  writeFileSync(join(folder, 'package.json'), '{"type": "module"}');
  config = writeConfig(folder);
  for (const { name, samples } of all) {
    writeFileSync(
      join(folder, `${name}.ts`),
      sourceOf(samples, 'TypeScript').replaceAll(MOCK, mock.url),
    );
  }
}, 60_000);
afterAll(async () => {
  await mock?.close();
  rmSync(folder, { recursive: true });
});

it('samples stand in the reference of every operation', async () => {
  const documents = await Promise.all(contracts.map(annotate));
  const shown = JSON.stringify(documents).match(/"x-codeSamples":\[\{"lang":"TypeScript"/g);
  expect(shown).toHaveLength(all.length);
});

describe('a curl sample', () => {
  it.each(contracts)('of $provider is the request that the client sends', async (contract) => {
    for (const { operation, samples } of all.filter((one) => one.contract === contract)) {
      const [parts = []] = argumentsOf(sourceOf(samples, 'Shell'));
      const input = buildSampleInput(contract, operation);
      const target = { baseUrl: toMockUrl(contract), key: MOCK_KEY };
      const sent = await prepareOperation(contract, operation, input, target);
      expect(await essence(requestOf(parts))).toEqual(await essence(sent));
    }
  });

  it('gets a success', async () => {
    const failures: string[] = [];
    const commands = all.map(({ samples }) =>
      sourceOf(samples, 'Shell').replaceAll(MOCK, mock.url),
    );
    const responses = await run(commands);
    for (const [index, { name, operation }] of all.entries()) {
      const { status, text } = responses[index] ?? { status: 0, text: '' };
      const { envelope } = operation;
      const isRefused = envelope !== false && !readEnvelope(envelope, parseExactJson(text)).success;
      const isKnown = status < 400 && operation.responses.some((one) => one.status === status);
      if (!isKnown || isRefused) failures.push(`${name}: ${status} ${text}`);
    }
    expect(failures).toEqual([]);
  }, 60_000);

  /** With the curl of the system, all from one shell; where there is none, as its manual says. */
  async function run(commands: string[]): Promise<{ status: number; text: string }[]> {
    if (!hasCurl) {
      const sent = argumentsOf(...commands).map((parts) => fetch(requestOf(parts)));
      return Promise.all(
        sent.map(async (promise) => {
          const response = await promise;
          return { status: response.status, text: await response.text() };
        }),
      );
    }
    const curl = `curl() { command curl -sS -w '%{http_code}\u0001' "$@"; }`;
    const { stdout, stderr } = await finished('sh', ['-c', [curl, ...commands].join('\n')]);
    expect(stderr).toBe('');
    return stdout
      .split('\u0001')
      .slice(0, -1)
      .map((text) => ({ status: Number(text.slice(-3)), text: text.slice(0, -3) }));
  }
});

/** What runs the samples of a language, all in one process, and prints for each what it printed and what went wrong. */
const RUNNERS = {
  PHP: {
    command: 'php',
    isThere: spawnSync('php', ['-r', 'exit(function_exists("curl_init") ? 0 : 1);']).status === 0,
    driver: `<?php
function run($file) {
  ob_start();
  try { include $file; $error = null; } catch (Throwable $thrown) { $error = $thrown->getMessage() ?: 'failed'; }
  return ['printed' => ob_get_clean(), 'error' => $error];
}
set_error_handler(function ($level, $message) { throw new ErrorException($message); });
echo json_encode(array_map('run', array_slice($argv, 1)), JSON_THROW_ON_ERROR | JSON_INVALID_UTF8_SUBSTITUTE);`,
  },
  Python: {
    command: 'python3',
    isThere: spawnSync('python3', ['--version']).status === 0,
    driver: `import contextlib, io, json, sys
def run(file):
    printed, error = io.StringIO(), None
    with contextlib.redirect_stdout(printed):
        try:
            exec(compile(open(file).read(), file, 'exec'), {})
        except (Exception, SystemExit) as thrown:
            error = str(thrown) or 'failed'
    return {'printed': printed.getvalue(), 'error': error}
print(json.dumps([run(file) for file in sys.argv[1:]]))`,
  },
} as const;

describe.each(Object.entries(RUNNERS))('a %s sample', (lang, { command, isThere, driver }) => {
  const label = isThere ? '' : ` (skipped: there is no ${command} here, or it lacks curl)`;

  /** Runs all samples against a mock. */
  async function run(url: string): Promise<{ printed: string; error: string | null }[]> {
    const own = mkdtempSync(join(folder, `${command}-`));
    const files = all.map(({ name, samples }) => {
      const file = join(own, name);
      writeFileSync(
        file,
        sourceOf(samples, lang as Sample['lang']).replaceAll(hostOf(MOCK), hostOf(url)),
      );
      return file;
    });
    writeFileSync(join(own, 'driver'), driver);
    const { stdout, stderr } = await finished(command, [join(own, 'driver'), ...files]);
    expect(stderr).toBe('');
    return JSON.parse(stdout) as { printed: string; error: string | null }[];
  }

  it.skipIf(!isThere)(
    `gets the success of the very operation, by a sound request${label}`,
    async () => {
      log.length = 0;
      const results = await run(mock.url);
      const told = all.map(({ name }, index) => [name, results[index]?.error ?? 'fine']);
      expect(told).toEqual(all.map(({ name }) => [name, 'fine']));
      expect(results.filter(({ printed }) => printed.trim() === '')).toEqual([]);
      expect(log.map(({ operation }) => operation)).toEqual(
        all.map(({ operation }) => operation.id),
      );
      expect(log.flatMap(({ violations = [] }) => violations)).toEqual([]);
      // Only what is gone altogether is warned of.
      const gone = all.filter(({ operation }) => operation.validity?.until);
      expect(log.flatMap(({ warnings = [] }) => warnings)).toHaveLength(gone.length);
    },
    60_000,
  );

  it.skipIf(!isThere)(
    `takes a refusal for one, also inside HTTP 200${label}`,
    async () => {
      const options = { providers: listProviders(), prefixed: true, key: 'another' };
      const strict = await (await createMock(options)).listen();
      const results = await run(strict.url);
      await strict.close();
      const taken = all.filter(({ operation }, index) => {
        return operation.needsKey && operation.envelope !== false && !results[index]?.error;
      });
      expect(taken.map(({ name }) => name)).toEqual([]);
    },
    60_000,
  );

  const hostOf = (url: string) => new URL(url).host;
});

describe('a client sample', () => {
  it('prints the data of a success', async () => {
    const driver = join(folder, 'driver.ts');
    writeFileSync(
      driver,
      `const names = ${JSON.stringify(all.map(({ name }) => name))};
       const printed: Record<string, { data: unknown[]; errors: unknown[] }> = {};
       const write = console.log;
       for (const name of names) {
         const page = (printed[name] = { data: [], errors: [] });
         console.log = (...words) => page.data.push(...words);
         console.error = (...words) => page.errors.push(...words);
         await import(\`./\${name}.ts\`);
       }
       write(JSON.stringify(printed));`,
    );
    const { code, stdout, stderr } = await runProgram(driver, config);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const printed = JSON.parse(stdout) as Record<string, { data: unknown[]; errors: unknown[] }>;
    const bad = all.filter(({ name, operation }) => {
      const { data = [], errors = [] } = printed[name] ?? {};
      return errors.length > 0 || data.length !== countRows(operation);
    });
    expect(bad.map(({ name }) => [name, printed[name]])).toEqual([]);
  }, 60_000);

  /** What a sample prints: the data of a response, or each row of a list. */
  function countRows({ pagination, responses }: ContractOperation): number {
    if (!pagination) return 1;
    const [content] = responses.find(({ status }) => status === 200)?.content ?? [];
    return Object.keys(getByPointer(content?.examples[0]?.value, pagination.items) as object)
      .length;
  }

  it('compiles under strict', async () => {
    rmSync(join(folder, 'driver.ts'), { force: true });
    const { code, stdout } = await typeCheck(config);
    expect(stdout.slice(0, 2000)).toBe('');
    expect(code).toBe(0);
  }, 60_000);
});
