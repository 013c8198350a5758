import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { withScratchFolder } from '../../src/support/scratch.js';
import type { Attack, Tally } from './attack.js';
import { run } from './dist.js';

const REPORT = '{"format":"affiliate-contracts report 2","reports":';

/** Files that are wrong, and the arguments that read them. */
const CASES: readonly [what: string, file: string, text: string, args: readonly string[]][] = [
  ...[
    'a: &a [*a]',
    'targets: *nothing',
    `a: &a [1]\n${'abcdefghi'
      .split('')
      .map(
        (name, index, all) =>
          `${name}${name}: &${name}${name} [${`*${index ? `${all[index - 1]}${all[index - 1]}` : 'a'},`.repeat(9)}]`,
      )
      .join('\n')}`,
    'keyVariable: __proto__',
    'keyVariable: constructor',
    '__proto__: {rate: 1}',
    'timeout: 99999999999999',
    'timeout: 1e400',
    'rate: .inf',
    'rate: .nan',
    '- a',
    '"',
    '\0',
    'inputs: {affili: {__proto__: {id: 1}}}',
    'targets: [{name: a, provider: __proto__}]',
    '[]: []',
    '? {a: 1}\n: 2',
    '!!binary x: 1',
    `${'['.repeat(20_000)}`,
    `a: ${'{a: '.repeat(5000)}1${'}'.repeat(5000)}`,
  ].map((text): [string, string, string, string[]] => [
    `configuration ${JSON.stringify(text.slice(0, 40))}`,
    'config.yaml',
    text,
    ['check', 'affili', '--config', 'config.yaml', '--base-url', 'http://127.0.0.1:1'],
  ]),
  ...[
    '',
    '{',
    '[]',
    'null',
    '1',
    '"x"',
    '{"format":1}',
    `${REPORT}1}`,
    `${REPORT}[1]}`,
    `${REPORT}[{}]}`,
    `${REPORT}[null]}`,
    `${REPORT}[{"provider":"affili","subject":"x","outcomes":1}]}`,
    `${REPORT}[{"provider":"affili","subject":"x","outcomes":[{"operation":"a","findings":[{}]}]}]}`,
    `${REPORT}[{"provider":"affili","subject":"x","outcomes":[],"coverage":1,"requests":"a","milliseconds":null,"problems":{"a":1}}]}`,
    `${REPORT}[{"provider":"affili","subject":"x","outcomes":[{"operation":"a","findings":[{"rule":"__proto__","severity":"x","message":"m","at":"","place":""}]}]}]}`,
    `${REPORT}[{"provider":"affili","subject":"x","outcomes":[{"operation":"a","findings":[],"skipped":1,"milliseconds":"x"}],"unmatched":[1],"unreadable":"x","notes":[{}]}]}`,
    '['.repeat(200_000),
  ].map((text): [string, string, string, string[]] => [
    `report ${JSON.stringify(text.slice(0, 120))}`,
    'report.json',
    text,
    [
      'report',
      'merge',
      'report.json',
      ...['pretty', 'json', 'junit', 'sarif', 'github', 'markdown'].flatMap((name) => [
        '--reporter',
        name === 'pretty' ? name : `${name}=out.${name}`,
      ]),
    ],
  ]),
  ...[
    '',
    '{',
    '[',
    '{"log":1}',
    '{"log":{"entries":{}}}',
    '{"log":{"entries":[1,null,"x",{}]}}',
    '{"log":{"entries":['.concat('['.repeat(100_000)),
    '\0',
  ].map((text): [string, string, string, string[]] => [
    `recording ${JSON.stringify(text.slice(0, 40))}`,
    'a.har',
    text,
    ['check', 'affili', '--har', 'a.har'],
  ]),
  ...[
    '--timeout=99999999999',
    '--timeout=0',
    '--rate=0',
    '--rate=1e9999',
    '--max-requests=-1',
    '--shard=1/0',
    '--base-url=javascript:1',
    '--base-url=http://a:b@x',
    '--coverage=NaN',
    '--parallel=x',
    '--reporter=__proto__',
    '--reporter=json=no/such/folder/x',
    '--key-file=/dev/null',
    '--baseline=/dev/null',
    '--har=/dev/zero',
    '--propose=no/such/x',
  ].map((option): [string, string, string, string[]] => [
    option,
    'x',
    '',
    [
      'check',
      'affili',
      ...(option.includes('base-url') || option.includes('har')
        ? []
        : ['--base-url', 'http://127.0.0.1:1']),
      option,
    ],
  ]),
];

/** Whatever is wrong with what a user gives is told in a few lines that do not ask to report it. */
async function attackUsage(tally: Tally): Promise<void> {
  const attempt = ([what, file, text, args]: (typeof CASES)[number]) =>
    withScratchFolder(async (folder) => {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
      const { code, stdout, stderr } = await run(args, {
        cwd: folder,
        env: { AFFILI_ACCESS_ID: 'sesame-0000-key' },
      });
      const isTold = /please report it|^\s+at .*\d+:\d+|node:internal/m.test(stdout + stderr);
      tally.count(
        `${what}: exit ${code}: ${stderr.slice(0, 300)}`,
        !isTold && (code === 2 || code === 1 || (code === 0 && stdout !== '')),
      );
    });
  for (let index = 0; index < CASES.length; index += 4)
    await Promise.all(CASES.slice(index, index + 4).map(attempt));
}

export const USAGE: readonly Attack[] = [
  { name: 'files and options that are wrong', run: attackUsage },
];
