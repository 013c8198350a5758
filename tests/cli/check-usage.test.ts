import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command, type CommanderError } from 'commander';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { checkCommand } from '../../src/cli/check.js';
import { recordCommand } from '../../src/cli/record.js';
import { reportCommand } from '../../src/cli/report.js';
import { ExpectedError } from '../../src/support/error.js';
import { toFlag } from '../../src/support/text.js';

const folder = mkdtempSync(join(tmpdir(), 'check-usage-'));
afterAll(() => rmSync(folder, { recursive: true }));
const path = (name: string) => join(folder, name);

function file(name: string, text: string): string {
  writeFileSync(path(name), text);
  return path(name);
}

/** What the command line turns into one line on stderr and exit code 2; tests/cli shows that it does. */
describe('wrong usage is refused in one line', () => {
  beforeAll(() => {
    vi.stubEnv('AFFILI_ACCESS_ID', 'S3cr3tKey0123456789');
    vi.spyOn(console, 'error').mockImplementation(() => {});
  });
  afterAll(() => {
    vi.unstubAllEnvs();
    vi.restoreAllMocks();
  });

  const report = () => file('not-a-report.json', '{"a":1}');
  it.each<[args: () => string[], says: RegExp]>([
    [
      () => ['check', 'affili', '--only', 'nope'],
      /^(?:error: )?affili has no operation or tag "nope"$/,
    ],
    [
      () => ['check', 'affili', '--allow', 'unsafe'],
      /^(?:error: )?--allow works only together with --only/,
    ],
    [
      () => ['check', 'affili', '--allow', 'all', '--only', 'x'],
      /^(?:error: )?--allow takes idempotent, unsafe, not all$/,
    ],
    [
      () => ['check', 'affili', '--role', 'boss'],
      /^(?:error: )?--role takes admin, affiliate, advertiser, not boss$/,
    ],
    [
      () => ['check', 'affili', '--rate', '0'],
      /^(?:error: )?--rate takes requests a second, such as 5 or 0\.5, not 0$/,
    ],
    [
      () => ['check', 'affili', '--concurrency', '-1'],
      /^(?:error: )?--concurrency takes a number from 1, not -1$/,
    ],
    [
      () => ['check', 'affili', '--reporter', 'xml'],
      /^(?:error: )?--reporter takes pretty, json, .*, not xml$/,
    ],
    [
      () => ['check', 'affili', '--fail-on', 'all'],
      /^(?:error: )?--fail-on takes error, warning, information, not all$/,
    ],
    [
      () => ['check', 'affili', '--har', path('none.har')],
      /^(?:error: )?.*none\.har: there is no such file$/,
    ],
    [
      () => ['check', 'affili', '--baseline', path('none.yaml')],
      /^(?:error: )?.*none\.yaml: there is no such file$/,
    ],
    [
      () => ['check', 'affili', '--config', path('none.yaml')],
      /^(?:error: )?.*none\.yaml: there is no such file$/,
    ],
    [
      () => ['check', 'affili', '--key-file', path('none')],
      /^(?:error: )?can't read the key from .*none \(ENOENT\)$/,
    ],
    [
      () => ['check', 'affili', '--plan', '--base-url', 'https://x.example/?access_id=secret'],
      /^--base-url takes no query; requests bring their own$/,
    ],
    [
      () => [
        'record',
        'affili',
        '--out',
        path('x.har'),
        '--base-url',
        'https://me:secret@x.example',
      ],
      /^--base-url takes no user and no password$/,
    ],
    [
      () => ['check', 'affili', '--har', path('x.har'), '--negative'],
      /^error: option '--har <file>' cannot be used with option '--negative'$/,
    ],
    [
      () => ['check', 'affili', '--plan', '--base-url', 'ftp://x'],
      /^(?:error: )?--base-url takes an http\(s\) address, not ftp:\/\/x$/,
    ],
    [
      () => ['check', 'affili', '--base-url', 'http://api.example.com'],
      /^the key would travel in the open to http:\/\/api\.example\.com; use https, or --allow-insecure$/,
    ],
    [
      () => ['record', 'affili', '--out', path('x.har'), '--base-url', 'http://api.example.com'],
      /^the key would travel in the open/,
    ],
    [() => ['report', 'merge', report()], /^(?:error: )?.*: it is not a JSON report of a check$/],
    [
      () => [
        'report',
        'merge',
        file('r.json', '{"format":"affiliate-contracts report 1","reports":[{}]}'),
      ],
      /^.*r\.json: it is not a JSON report of a check \(the report must have required property 'provider'\)$/,
    ],
    [
      () => ['report', 'merge', file('none.ndjson', '')],
      /^there is no report in .*none\.ndjson: nothing was checked$/,
    ],
    [() => ['check', 'affili', '--config', folder], /: it is a folder, not a file$/],
    [
      () => ['report', 'merge', path('none.json')],
      /^(?:error: )?.*none\.json: there is no such file$/,
    ],
    [() => ['record', 'affili'], /^(?:error: )?required option '--out <file>' not specified/],
    [
      () => ['record', 'affise', '--out', path('x.har')],
      /^(?:error: )?affise has no common address; give --base-url$/,
    ],
  ])('%#', async (args, says) => {
    const [name = '', ...rest] = args();
    const made = { check: checkCommand, report: reportCommand, record: recordCommand }[name];
    const refused = quiet(made?.() ?? new Command()).parseAsync(rest, { from: 'user' });
    const error = await refused.then(
      () => undefined,
      (reason: Error) => reason,
    );
    const text = error instanceof ExpectedError ? error.describe(toFlag) : error?.message;
    expect(text).toMatch(says);
    expect(text).not.toContain('\n');
    // The package has its own copy of commander, whose errors are told by their code.
    const isUsage =
      error instanceof ExpectedError || /^commander\./.test((error as CommanderError).code);
    expect(isUsage).toBe(true);
  });
});

function quiet(command: Command): Command {
  command.exitOverride().configureOutput({ writeErr: () => {} });
  for (const child of command.commands) quiet(child);
  return command;
}
