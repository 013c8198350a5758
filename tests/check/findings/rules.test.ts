import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Rule, Severity } from '../../../src/check/findings/finding.js';
import { type CheckReport, listFindings } from '../../../src/check/findings/report.js';
import { check } from '../../../src/check/live/check.js';
import { checkRecording } from '../../../src/check/recording/check.js';
import { loadContract } from '../../../src/contract/contract.js';
import { packageRoot } from '../../../src/contract/document.js';
import { entry, useRecordings } from '../recording/entries.js';
import { closeServers, serve, serveMock } from '../servers.js';

const { har } = useRecordings();

closeServers();

const contract = loadContract('affili');
const key = 'live-key-0123456789';

type Row = Record<string, unknown>;
/** How an answer is spoilt; the mock's has three rows. */
type Damage = (body: { data: Row[] } & Row, response: Response) => Response | undefined;

const rows =
  (change: (row: Row, index: number) => void): Damage =>
  ({ data }) => {
    data.forEach(change);
    return undefined;
  };

interface Case {
  readonly damage: Damage | 'silence';
  readonly severity?: Severity;
  readonly at: string;
  readonly count?: number;
  readonly value?: string | RegExp;
  /** Hand-written file below specs/affili, and what stands there from line and column on. */
  readonly file: string;
  readonly text: string;
}

const operation = 'paths/conversions/listConversions.yaml';
const fields = 'components/schemas/ConversionFields.yaml';

/** The way to these lines is listConversions, ConversionListResponse, Conversion, ConversionFields and on. */
const cases: Record<Exclude<Rule, 'outdated'>, Case> = {
  'removed-field': {
    damage: rows((row) => delete row.id),
    at: '/data/0',
    count: 3,
    value: 'an object of 13 members',
    file: 'components/schemas/Conversion.yaml',
    text: 'id',
  },
  'missing-required': {
    damage: rows((row, index) => index === 1 && delete row.id),
    at: '/data/1',
    value: 'an object of 13 members',
    file: 'components/schemas/Conversion.yaml',
    text: 'id',
  },
  type: {
    damage: rows((row) => Object.assign(row, { wage: 'free' })),
    at: '/data/0/wage',
    count: 3,
    value: '"aaaa"',
    file: fields,
    text: 'type: number',
  },
  null: {
    damage: rows((row) => Object.assign(row, { type: null })),
    at: '/data/0/type',
    count: 3,
    value: 'null',
    file: fields,
    text: 'type: integer',
  },
  enum: {
    damage: rows((row, index) => Object.assign(row, index === 2 && { is_closed: 7 })),
    at: '/data/2/is_closed',
    value: '7',
    file: fields,
    text: 'enum: [0, 1]',
  },
  format: {
    damage: rows((row) => Object.assign(row, { created_at: 'May 5' })),
    at: '/data/0/created_at',
    count: 3,
    value: '"aaa 0"',
    file: 'components/schemas/JalaliDateTime.yaml',
    text: "pattern: '^",
  },
  'undocumented-status': {
    damage: () => new Response('{}', { status: 418 }),
    at: '',
    file: operation,
    text: 'responses:',
  },
  'content-type': {
    damage: () => new Response('<html>', { headers: { 'content-type': 'text/html' } }),
    at: '',
    file: operation,
    text: 'application/json:',
  },
  envelope: {
    damage: () => Response.json({ status: 'error', tag: 'listConversions', data: [], errors: {} }),
    at: '/status',
    file: operation,
    text: "'200':",
  },
  auth: {
    damage: () =>
      Response.json({ status: 'error', api_version: '1.0.0', errors: {} }, { status: 401 }),
    at: '/status',
    file: 'components/responses/Unauthorized.yaml',
    text: 'description:',
  },
  unreachable: {
    damage: 'silence',
    severity: 'warning',
    at: '',
    file: operation,
    text: 'operationId:',
  },
  slow: {
    damage: () => undefined,
    severity: 'warning',
    at: '',
    value: /^\d+ ms$/,
    file: operation,
    text: 'operationId:',
  },
  'undocumented-field': {
    damage: rows((row) => Object.assign(row, { zz_secret: 'Anna' })),
    severity: 'information',
    at: '/data/0/zz_secret',
    count: 3,
    value: '"aaaa"',
    file: fields,
    text: 'properties:',
  },
};

describe.each(Object.entries(cases))('a finding of the class %s', (name, expected) => {
  it('has severity, place, masked value, command, and the very line of the YAML', async () => {
    const { damage, severity = 'error', at, count = 1, value, file, text } = expected;
    const baseUrl =
      damage === 'silence'
        ? await serve((request) => request.socket.destroy())
        : await serveMock({ providers: ['affili'] }, async (response) => {
            if (name === 'slow') await new Promise((resolve) => setTimeout(resolve, 30));
            const body = (await response.clone().json()) as { data: Row[] } & Row;
            return damage(body, response) ?? Response.json(body);
          });
    const report = await check(contract, {
      baseUrl,
      key,
      only: ['listConversions'],
      slow: name === 'slow' ? 10 : 10_000,
    });
    const found = listFindings(report).filter(({ rule }) => rule === name);
    expect(found).toMatchObject([{ operation: 'listConversions', severity, at, count }]);
    const [finding] = found;
    if (value === undefined) expect(finding?.value).toBeUndefined();
    else expect(finding?.value).toMatch(value);
    expect(finding?.curl).toBe(
      `curl '${baseUrl}/api/merchants/conversions' -H 'authorization: Bearer '"$AFFILI_ACCESS_ID"`,
    );
    expect(JSON.stringify(report)).not.toContain(key);
    expect(finding?.source?.file).toBe(`specs/affili/${file}`);
    const { line = 0, column = 0 } = finding?.source ?? {};
    const lines = readFileSync(join(packageRoot, 'specs/affili', file), 'utf8').split('\n');
    expect(lines[line - 1]?.slice(column - 1).startsWith(text)).toBe(true);
  });
});

describe('a finding of the class outdated', () => {
  const affise = loadContract('affise');
  const outdated = (report: CheckReport) =>
    listFindings(report).filter(({ rule }) => rule === 'outdated');

  it('tells of an operation that documents of today no longer have', async () => {
    const baseUrl = await serveMock({ providers: ['affise'] });
    const only = ['listClicks'];
    const report = await check(affise, { baseUrl, key, only, role: 'admin', examples: true });
    expect(outdated(report)).toMatchObject([
      {
        severity: 'information',
        part: 'request',
        message: 'listClicks is no longer documented; the last source is help-center',
        source: { file: 'specs/affise/paths/statistics/listClicks.yaml' },
      },
    ]);
  });

  it('tells of a parameter, of a value and of a member of a body in a recording', async () => {
    const days = 'date_from=2026-01-01&date_to=2026-01-02';
    const path = har(
      entry({
        url: `https://api.example.com/3.0/stats/retentionrate?${days}&offer=1&goal=a&events[]=b`,
      }),
      entry({ url: `https://api.example.com/3.0/stats/conversions?${days}&status[]=4` }),
      entry({
        url: 'https://api.example.com/3.0/admin/conversion/edit',
        method: 'POST',
        type: 'application/x-www-form-urlencoded',
        body: 'ids[]=000000000000000000000001&status=not_found',
      }),
    );
    const found = outdated(await checkRecording(affise, path));
    expect(found.map(({ operation, at, message }) => `${operation} ${at}: ${message}`)).toEqual([
      'getRetentionRate /query/goal: parameter goal is no longer documented; the last source is docs',
      'listConversions /query/status[]: parameter status[] is no longer documented; the last source is docs',
      'editConversions /body/status: member "status" is no longer documented; the last source is docs',
    ]);
  });
});
