import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { listFindings } from '../../../src/check/findings/report.js';
import { check } from '../../../src/check/live/check.js';
import { proposeChanges } from '../../../src/check/propose/propose.js';
import { applyEdits } from '../../../src/check/propose/yaml-edit.js';
import { type Contract, loadContract, toContract } from '../../../src/contract/contract.js';
import { type Document, packageRoot } from '../../../src/contract/document.js';
import { createOrigin } from '../../../src/contract/files.js';
import { lintWith, PLUGIN } from '../../../src/pipeline/lint/lint.js';
import { runRedocly } from '../../../src/pipeline/redocly.js';
import { closeServers, serveMock } from '../servers.js';

closeServers();

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'check-propose-'));
  cpSync(join(packageRoot, 'specs'), join(folder, 'specs'), { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true }));

const now = new Date('2026-07-15T00:00:00Z');

/** Serves a provider's mock with one change in the text of its answers, and checks it against a contract. */
async function findings(contract: Contract, changes: readonly [from: RegExp, to: string][]) {
  const baseUrl = await serveMock({ providers: [contract.provider] }, async (response) => {
    const text = await response.text();
    return new Response(
      changes.reduce((changed, [from, to]) => changed.replace(from, to), text),
      response,
    );
  });
  return listFindings(
    await check(contract, {
      baseUrl,
      key: 'k',
      examples: true,
      // How fast the machine is that runs this says nothing.
      slow: Number.POSITIVE_INFINITY,
      only: ONLY[contract.provider] ?? [],
    }),
  );
}

const ONLY: Record<string, string[]> = {
  affise: ['getOffer', 'listAffiliates', 'listTickets', 'getBalance'],
  affili: ['findConversion'],
  'premium-exchanger': ['getInfo', 'getExchanges'],
};

/** A contract whose files are those of the copy. */
function inCopy(contract: Contract, root = folder): Contract {
  const document = join(root, 'specs', contract.provider, 'openapi.yaml');
  return { ...contract, origin: createOrigin({ root, document }) };
}

/** The contract of a changed copy of the specs. */
async function bundled(provider: string): Promise<Contract> {
  const output = join(folder, `${provider}.yaml`);
  const config = join(folder, 'redocly.yaml');
  const apis = { [provider]: { root: join(folder, 'specs', provider, 'openapi.yaml'), output } };
  writeFileSync(config, stringify({ apis }));
  const { code, stderr } = await runRedocly(['bundle', '--config', config], packageRoot);
  if (code !== 0) throw new Error(stderr);
  return toContract(provider, parse(readFileSync(output, 'utf8')) as Document);
}

/** House rules that the changed copies break. */
async function problems(providers: readonly string[]): Promise<string[]> {
  const config = join(folder, 'lint.yaml');
  const root = (provider: string) => join(folder, 'specs', provider, 'openapi.yaml');
  writeFileSync(
    config,
    stringify({
      extends: ['affiliate/recommended'],
      plugins: [PLUGIN],
    }),
  );
  const roots = providers.map((provider) => ({ provider, root: root(provider) }));
  return (await lintWith(config, packageRoot, roots)).map(
    ({ place, message }) => `${place} ${message}`,
  );
}

const cases: [provider: string, changes: [RegExp, string][], kinds: string[]][] = [
  [
    'affise',
    [
      [/"title":/, '"zz_score":{"value":1.5,"tags":["a"]},"title":'],
      [/"status":"active"/, '"status":"paused"'],
      [/"epc":[\d.]+/, '"epc":null'],
      [/"created_at":"[^"]*"/, '"created_at":null'],
    ],
    ['undocumented-field', 'enum', 'null'],
  ],
  [
    'affili',
    [
      [/"publisher":/, '"zz_list":[],"zz_none":null,"publisher":'],
      [/"wage":\d+/, '"wage":null'],
    ],
    ['undocumented-field', 'null'],
  ],
  [
    'premium-exchanger',
    [
      [/"balance":"[^"]*"/, '"balance":null,"zz_bonus":"1.5"'],
      [/"time":"[^"]*"/, '"time":null'],
    ],
    ['undocumented-field', 'null'],
  ],
];

describe.each(cases)('%s', (provider, changes, kinds) => {
  it('a proposal applies with git and admits just what was seen', async () => {
    const before = await findings(loadContract(provider), changes);
    expect(new Set(before.map((finding) => finding.rule))).toEqual(new Set(kinds));
    const { patch } = proposeChanges(inCopy(loadContract(provider)), before, { now });
    writeFileSync(join(folder, 'proposal.diff'), patch);
    execFileSync('git', ['apply', '--check', 'proposal.diff'], { cwd: folder });
    execFileSync('git', ['apply', 'proposal.diff'], { cwd: folder });
    expect(patch).toContain(
      `diff --git a/specs/${provider}/sources.yaml b/specs/${provider}/sources.yaml`,
    );
    expect(patch).toMatch(/^\+.*x-provenance/m);
    // Nothing but additions, and lines that an addition goes through.
    const removed = patch.split('\n').filter((line) => /^-[^-]/.test(line)).length;
    const added = patch.split('\n').filter((line) => /^\+[^+]/.test(line)).length;
    expect(removed).toBeLessThan(added);

    const changed = await bundled(provider);
    expect(await findings(changed, changes)).toEqual([]);
    expect(
      await findings(changed, [
        [/"id":\d+/, '"id":"other"'],
        [/"id":"[^"]*"/, '"id":7.5'],
      ]),
    ).not.toEqual([]);
  });
});

it('the proposals keep the house rules', async () => {
  expect(await problems(cases.map(([provider]) => provider))).toEqual([]);
});

it('a member that is gone is proposed not to be required; for another type there is no proposal', async () => {
  const found = await findings(loadContract('affili'), [
    [/"publisher":/, '"publisher_":'],
    [/"wage":\d+/, '"wage":"x"'],
  ]);
  const others = found.filter(({ rule }) => rule !== 'undocumented-field');
  const { patch, unproposed } = proposeChanges(loadContract('affili'), others);
  expect(patch).toMatch(/^ required:\n {3}- id\n- {2}- publisher\n {3}- status$/m);
  expect(patch).not.toContain('wage:');
  expect(unproposed).toEqual(others.filter(({ rule }) => rule !== 'removed-field'));
  expect(unproposed.map(({ rule }) => rule)).toContain('type');
});

it('edits are applied from the end, in their order, and once', () => {
  const edits = [
    { from: 2, to: 2, text: 'x' },
    { from: 2, to: 2, text: 'y' },
    { from: 2, to: 2, text: 'x' },
    { from: 4, to: 5, text: '' },
  ];
  expect(applyEdits('abcdef', edits)).toBe('abxycdf');
});

it('a document in one file and in flow form is changed in its place', () => {
  const root = join(folder, 'flow', 'specs');
  mkdirSync(join(root, 'made'), { recursive: true });
  const schemas = [
    "    Row: {type: object, properties: {id: {type: integer}, at: {$ref: '#/components/schemas/Day'}}}",
    '    Word: {type: string, enum: [a, b]}',
    '    Day:',
    '      type: string',
    '      enum:',
    '        - a # the first',
  ];
  writeFileSync(
    join(root, 'made', 'openapi.yaml'),
    `components:\n  schemas:\n${schemas.join('\n')}`,
  );
  writeFileSync(
    join(root, 'made', 'sources.yaml'),
    '- id: contract-check\n  title: x\n  date: x\n',
  );
  const at = '/components/schemas';
  const base = {
    severity: 'error',
    operation: 'x',
    part: 'response',
    place: '',
    count: 1,
    message: '',
  } as const;
  const { patch } = proposeChanges(
    inCopy({ provider: 'made' } as Contract, join(folder, 'flow')),
    [
      {
        ...base,
        rule: 'undocumented-field',
        at: '/new',
        contradicts: `${at}/Row/properties`,
        observed: { type: 'string' },
      },
      {
        ...base,
        rule: 'null',
        at: '/id',
        contradicts: `${at}/Row/properties/id/type`,
        usedAt: `${at}/Row/properties/id`,
        observed: { type: 'null' },
      },
      {
        ...base,
        rule: 'null',
        at: '/at',
        contradicts: `${at}/Day/type`,
        usedAt: `${at}/Row/properties/at`,
        observed: { type: 'null' },
      },
      {
        ...base,
        rule: 'enum',
        at: '/w',
        contradicts: `${at}/Word/enum`,
        observed: { enum: ['c', 'a'] },
      },
      {
        ...base,
        rule: 'enum',
        at: '/d',
        contradicts: `${at}/Day/enum`,
        observed: { enum: ['b: c'] },
      },
    ],
    { now },
  );
  writeFileSync(join(folder, 'flow', 'flow.diff'), patch);
  execFileSync('git', ['apply', 'flow.diff'], { cwd: join(folder, 'flow') });
  const { components } = parse(readFileSync(join(root, 'made', 'openapi.yaml'), 'utf8'));
  const mark = { mark: 'observed', sources: ['contract-check'] };
  expect(components.schemas).toEqual({
    Row: {
      type: 'object',
      properties: {
        id: { 'x-provenance': mark, type: ['integer', 'null'] },
        at: {
          description: 'As Day, or null.',
          oneOf: [{ $ref: '#/components/schemas/Day' }, { 'x-provenance': mark, type: 'null' }],
        },
        new: expect.objectContaining({ 'x-provenance': mark, type: 'string' }),
      },
    },
    Word: { 'x-provenance': mark, type: 'string', enum: ['a', 'b', 'c'] },
    Day: { 'x-provenance': mark, type: 'string', enum: ['a', 'b: c'] },
  });
});
