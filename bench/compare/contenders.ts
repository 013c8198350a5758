import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { packageRoot, toDocumentPath } from '../../src/contract/document.js';
import { createAffiliClient } from '../../src/providers/affili/index.js';
import { measureBundle, toOurSource } from '../client/sizes.js';

/** The key that every client is given. */
export const KEY = 'sesame-0000-0000-key';

/** What came of a call: whether the client calls it a success, and the data or the error that it gives. */
export interface Told {
  readonly ok: boolean;
  readonly value: unknown;
}

/** A client as its users have it, with the options that it has by default. */
export interface Contender {
  readonly name: string;
  readonly version: string;
  /** Whether it is made of the contract of Affili; the others are made for services of their own. */
  readonly isOfContract: boolean;
  /** Calls that read a list, and that create something. */
  list(baseUrl: string): Promise<Told>;
  create(baseUrl: string): Promise<Told>;
  /** Bytes of a browser bundle with every operation, minified and gzipped. */
  measure(): Promise<number>;
}

const tools = join(packageRoot, 'tools/compare');
const require = createRequire(join(tools, 'package.json'));

/** What a client that throws comes to. */
const tell = async (call: Promise<unknown>): Promise<Told> =>
  call.then(
    (value) => ({ ok: true, value }),
    (value: unknown) => ({ ok: false, value }),
  );

type Call = (input: object) => Promise<unknown>;

/** @param folder empty, for what is generated; it lies in tools/compare, so that packages are found */
export async function loadContenders(folder: string): Promise<Contender[]> {
  return [
    loadOurs(),
    await loadOctokit(),
    await loadStripe(),
    await loadHeyApi(folder),
    await loadRedocly(folder),
  ];
}

const CONVERSION = {
  type: 'click',
  token: '0'.repeat(32),
  aff_id: 'affili00000000000',
  referrer: '0'.repeat(24),
} as const;

function loadOurs(): Contender {
  const create = (baseUrl: string) => createAffiliClient({ accessId: KEY, baseUrl });
  const tellResult = async (call: Promise<{ ok: boolean }>) => {
    const value = await call;
    return { ok: value.ok, value };
  };
  return {
    name: 'affiliate-contracts',
    isOfContract: true,
    version: versionOf(join(packageRoot, 'package.json')),
    list: (baseUrl) => tellResult(create(baseUrl).listConversions()),
    create: (baseUrl) => tellResult(create(baseUrl).createConversion(CONVERSION as never)),
    measure: () => measureBundle(toOurSource('affili')),
  };
}

async function loadOctokit(): Promise<Contender> {
  const { Octokit } = (await load('@octokit/rest')) as {
    Octokit: new (options: object) => { rest: { issues: Record<'listForRepo' | 'create', Call> } };
  };
  const issues = (baseUrl: string) => new Octokit({ auth: KEY, baseUrl, log: SILENT }).rest.issues;
  const place = { owner: 'example', repo: 'example' };
  return {
    name: '@octokit/rest',
    isOfContract: false,
    version: versionOf('@octokit/rest'),
    list: (baseUrl) => tell(issues(baseUrl).listForRepo(place)),
    create: (baseUrl) => tell(issues(baseUrl).create({ ...place, title: 'x' })),
    measure: () => measureBundle(`export { Octokit } from '${resolve('@octokit/rest')}'`),
  };
}

const noop = () => {};
const SILENT = { debug: noop, info: noop, warn: noop, error: noop };

async function loadStripe(): Promise<Contender> {
  const { default: Stripe } = (await load('stripe')) as {
    default: new (key: string, options: object) => { customers: Record<'list' | 'create', Call> };
  };
  const customers = (baseUrl: string) => {
    const { hostname: host, port } = new URL(baseUrl);
    return new Stripe(KEY, { host, port, protocol: 'http', telemetry: false }).customers;
  };
  return {
    name: 'stripe',
    isOfContract: false,
    version: versionOf('stripe'),
    list: (baseUrl) => tell(customers(baseUrl).list({})),
    create: (baseUrl) => tell(customers(baseUrl).create({ name: 'x' })),
    measure: () =>
      measureBundle(
        `export { default } from '${join(tools, 'node_modules/stripe/esm/stripe.esm.worker.js')}'`,
      ),
  };
}

async function loadHeyApi(folder: string): Promise<Contender> {
  const out = join(folder, 'hey-api');
  const bin = join(tools, 'node_modules/@hey-api/openapi-ts/bin/run.js');
  generate([bin, '-i', toDocumentPath('affili'), '-o', out]);
  const { client } = (await import(pathToFileURL(join(out, 'client.gen.ts')).href)) as {
    client: { setConfig(config: object): void };
  };
  const sdk = (await import(pathToFileURL(join(out, 'index.ts')).href)) as Record<
    'listConversions' | 'createConversion',
    (input: object) => Promise<{ data?: unknown; error?: unknown }>
  >;
  const call = async (id: keyof typeof sdk, input: object, baseUrl: string): Promise<Told> => {
    client.setConfig({ baseUrl, auth: KEY });
    const told = await tell(sdk[id](input));
    if (!told.ok) return told;
    const { data, error } = told.value as { data?: unknown; error?: unknown };
    return { ok: error === undefined && data !== undefined, value: told.value };
  };
  return {
    name: '@hey-api/openapi-ts',
    isOfContract: true,
    version: versionOf('@hey-api/openapi-ts'),
    list: (baseUrl) => call('listConversions', {}, baseUrl),
    create: (baseUrl) => call('createConversion', { body: CONVERSION }, baseUrl),
    measure: () => measureBundle(`export * from '${join(out, 'index.ts')}'`),
  };
}

async function loadRedocly(folder: string): Promise<Contender> {
  const out = join(folder, 'redocly.ts');
  const bin = join(packageRoot, 'node_modules/@redocly/cli/bin/cli.js');
  generate([bin, 'generate-client', toDocumentPath('affili'), '-o', out]);
  const { configure, listConversions, createConversion } = (await import(
    pathToFileURL(out).href
  )) as Record<'listConversions' | 'createConversion', Call> & { configure(config: object): void };
  const set = (baseUrl: string) => configure({ serverUrl: baseUrl, auth: { bearer: KEY } });
  const call = (baseUrl: string, id: Call, input: object) => {
    set(baseUrl);
    return tell(id(input));
  };
  return {
    name: '@redocly/cli generate-client',
    isOfContract: true,
    version: versionOf(join(packageRoot, 'node_modules/@redocly/cli/package.json')),
    list: (baseUrl) => call(baseUrl, listConversions, {}),
    create: (baseUrl) => call(baseUrl, createConversion, { body: CONVERSION }),
    measure: () => measureBundle(`export * from '${out}'`),
  };
}

function generate(args: readonly string[]): void {
  execFileSync(process.execPath, args, {
    stdio: 'ignore',
    env: { ...process.env, REDOCLY_TELEMETRY: 'off' },
  });
}

const resolve = (name: string) => require.resolve(name);
const load = (name: string): Promise<unknown> => import(pathToFileURL(resolve(name)).href);

function versionOf(name: string): string {
  const path = name.startsWith('/') ? name : join(tools, 'node_modules', name, 'package.json');
  return (JSON.parse(readFileSync(path, 'utf8')) as { version: string }).version;
}

/** Writes what makes the generated files modules. */
export function prepareFolder(folder: string): void {
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
}
