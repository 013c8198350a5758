import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readEnvelope } from '../../src/client/envelope.js';
import { parseExactJson } from '../../src/client/json.js';
import { loadContract } from '../../src/contract/contract.js';
import { listProviders } from '../../src/contract/document.js';
import {
  createSamples,
  MOCK,
  MOCK_KEY,
  type Sample,
  toMockUrl,
} from '../../src/docs/facts/samples.js';
import { annotate } from '../../src/docs/pages/annotate.js';
import { createMock } from '../../src/mock/mock.js';
import type { RunningServer } from '../../src/server/listen.js';
import { buildExampleInput, prepareOperation } from '../../src/wire/prepare.js';
import { finished, runProgram, typeCheck, writeConfig } from './programs.js';
import { argumentsOf, essence, requestOf } from './shell.js';

/** Every sample of the site is what a reader would copy, and is run as such, but for the port. */
let mock: RunningServer;
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
  mock = await (await createMock({ providers: listProviders(), prefixed: true })).listen();
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
  const shown = JSON.stringify(documents).match(/"x-codeSamples":\[\{"lang":"Shell"/g);
  expect(shown).toHaveLength(all.length);
});

describe('a curl sample', () => {
  it.each(contracts)('of $provider is the request that the client sends', async (contract) => {
    for (const { operation, samples } of all.filter((one) => one.contract === contract)) {
      const [parts = []] = argumentsOf(sourceOf(samples, 'Shell'));
      const input = buildExampleInput(operation, { onlyRequired: true });
      const target = { baseUrl: toMockUrl(contract), key: MOCK_KEY };
      const sent = await prepareOperation(contract, operation, input, target);
      expect(await essence(requestOf(parts))).toEqual(await essence(sent));
    }
  });

  it.each(contracts)(
    'of $provider gets a success',
    async (contract) => {
      const failures: string[] = [];
      for (const { name, operation, samples } of all.filter((one) => one.contract === contract)) {
        const command = sourceOf(samples, 'Shell').replaceAll(MOCK, mock.url);
        const { status, text } = await run(command);
        const { envelope, responses } = operation;
        const isRefused =
          envelope !== false && !readEnvelope(envelope, parseExactJson(text)).success;
        const isKnown = status < 400 && responses.some((response) => response.status === status);
        if (!isKnown || isRefused) failures.push(`${name}: ${status} ${text}`);
      }
      expect(failures).toEqual([]);
    },
    60_000,
  );

  /** With the curl of the system; where there is none, as its manual says. */
  async function run(command: string): Promise<{ status: number; text: string }> {
    if (!hasCurl) {
      const response = await fetch(requestOf(argumentsOf(command)[0] ?? []));
      return { status: response.status, text: await response.text() };
    }
    const script = `curl() { command curl -sS -w '%{http_code}' "$@"; }\n${command}`;
    const { stdout, stderr } = await finished('sh', ['-c', script]);
    return { status: Number(stdout.slice(-3)), text: `${stderr}${stdout.slice(0, -3)}` };
  }
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
    const bad = all.filter(
      ({ name }) => printed[name]?.errors.length || printed[name]?.data.length !== 1,
    );
    expect(bad.map(({ name }) => [name, printed[name]])).toEqual([]);
  }, 60_000);

  it('compiles under strict', async () => {
    rmSync(join(folder, 'driver.ts'), { force: true });
    const { code, stdout } = await typeCheck(config);
    expect(stdout.slice(0, 2000)).toBe('');
    expect(code).toBe(0);
  }, 60_000);
});
