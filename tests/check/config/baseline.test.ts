import { describe, expect, it } from 'vitest';
import { loadBaseline } from '../../../src/check/config/baseline.js';
import { listOpenFindings, toExitCode } from '../../../src/check/findings/report.js';
import { sampleReport } from '../reporters/sample-report.js';
import { yamlFolder } from './files.js';

const { file } = yamlFolder();

const entry = (more: string) =>
  `- provider: affise
  operation: listOffers
  rule: null
  place: /offers/*/id
  reason: Known since spring, ticket 7
  ${more}
`.replace('rule: null', "rule: 'null'");
const today = { now: new Date('2026-07-15T12:00:00Z') };
const report = sampleReport({ problems: [], unmatched: [] });

describe('a baseline', () => {
  it('accepts what it lists until the last day, for all rows at once', () => {
    const { apply } = loadBaseline(file(entry("expires: '2026-07-15'")), today);
    const accepted = apply(report);
    expect(listOpenFindings(report).length - listOpenFindings(accepted).length).toBe(1);
    expect(accepted.outcomes[0]?.findings.find(({ rule }) => rule === 'null')?.accepted).toEqual({
      reason: 'Known since spring, ticket 7',
      expires: '2026-07-15',
    });
    expect(accepted.problems).toEqual([]);
  });

  it('makes a check clean when it lists everything grave', () => {
    const both = `${entry('expires: 2027-01-01')}${entry('expires: 2027-01-01').replace("rule: 'null'", 'rule: type').replace('/offers/*/id', '/pagination/page')}`;
    expect(toExitCode([report], { failOn: 'error' })).toBe(1);
    expect(toExitCode([loadBaseline(file(both), today).apply(report)], { failOn: 'error' })).toBe(
      0,
    );
  });

  it('fails the check with an expired entry, with its line, also when nothing is found any more', () => {
    const path = file(`# known\n${entry('expires: 2026-07-14')}`);
    const applied = loadBaseline(path, today).apply(
      sampleReport({ outcomes: [], problems: [], unmatched: [] }),
    );
    expect(applied.problems).toEqual([
      {
        message:
          'the acceptance of listOffers null at /offers/*/id expired on 2026-07-14: Known since spring, ticket 7',
        file: expect.stringContaining('.yaml'),
        line: 2,
      },
    ]);
    expect(toExitCode([applied], { failOn: 'error' })).toBe(1);
    expect(listOpenFindings(loadBaseline(path, today).apply(report))).toHaveLength(4);
  });

  it('concerns only its provider and target', () => {
    const { apply } = loadBaseline(file(entry('target: acme\n  expires: 2026-07-14')), today);
    expect(apply(report).problems).toEqual([]);
    expect(apply({ ...report, target: 'acme' }).problems).toHaveLength(1);
    expect(apply({ ...report, provider: 'affili', target: 'acme' }).problems).toEqual([]);
  });

  it('tells what is not found any more, where it would have been', () => {
    const gone = entry('expires: 2027-01-01').replace('/offers/*/id', '/offers/*/gone');
    const idle = (text: string, over: object = {}) =>
      loadBaseline(file(text), today).apply({ ...report, notes: [], ...over });
    const told = idle(`${entry('expires: 2027-01-01')}${gone}`);
    expect(told.notes).toEqual([
      {
        message: 'listOffers null at /offers/*/gone is not found any more; take its entry out',
        file: expect.stringContaining('.yaml'),
        line: 7,
      },
    ]);
    expect(toExitCode([{ ...told, outcomes: [] }], { failOn: 'information' })).toBe(0);
    const silent: [text: string, over?: object][] = [
      [gone.replace('listOffers', 'listNews')],
      [gone.replace("rule: 'null'", 'rule: slow')],
      // Another target may still need an entry that is for all.
      [gone, { target: 'acme' }],
      // A recording shows only what somebody called.
      [gone, { outcomes: [{ ...report.outcomes[0], milliseconds: undefined, exchanges: 1 }] }],
    ];
    for (const [text, over] of silent) expect(idle(text, over).notes).toEqual([]);
    expect(idle(`${gone}  target: acme\n`, { target: 'acme' }).notes).toHaveLength(1);
  });

  it.each<[what: string, text: string, says: RegExp]>([
    ['no list', 'a: 1', /\.yaml:1: the file must be array$/],
    [
      'an entry without an end',
      entry('target: acme'),
      /\.yaml:1: 0 must have required property 'expires'$/,
    ],
    [
      'an entry without a reason',
      entry('expires: 2027-01-01').replace(/ {2}reason.*\n/, ''),
      /must have required property 'reason'$/,
    ],
    [
      'a day that is none',
      entry('expires: soon'),
      /\.yaml:6: 0\.expires must match format "date"$/,
    ],
    [
      'an unknown class',
      entry('expires: 2027-01-01').replace("'null'", 'nul'),
      /\.yaml:3: 0\.rule must be one of removed-field, /,
    ],
    [
      'an unknown setting',
      entry('expires: 2027-01-01\n  ticket: 7'),
      /\.yaml:7: 0 has no setting "ticket"$/,
    ],
  ])('that is wrong says in one line where: %s', (_, text, says) => {
    expect(() => loadBaseline(file(text), today)).toThrow(says);
  });
});
