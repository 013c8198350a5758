import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  BESIDE,
  base64,
  FIELDS,
  listed,
  multipart,
  plain,
  RECORDINGS,
  type Recording,
  read,
  write,
} from '../../../bench/false-alarms/recordings.js';
import { listFindings, toExitCode } from '../../../src/check/findings/report.js';
import { checkRecording } from '../../../src/check/recording/check.js';
import { loadContract } from '../../../src/contract/contract.js';
import { useRecordings } from './entries.js';

const { file, folder } = useRecordings();

const contract = loadContract('affise');

beforeAll(() => {
  for (const [name, text] of Object.entries(BESIDE)) writeFileSync(join(folder, name), text);
});

function checkCase({ ending, bytes }: Recording) {
  const path = file('', ending);
  writeFileSync(path, bytes);
  return checkRecording(contract, path);
}

describe('what a tool writes in its own form is held against the contract, without a false finding', () => {
  it.each(RECORDINGS.filter(({ silence }) => !silence))('$name', async (recording) => {
    const report = await checkCase(recording);
    expect(listFindings(report)).toEqual([]);
    expect(report.unreadable).toBeUndefined();
    expect(report.outcomes.filter(({ exchanges = 0 }) => exchanges > 0)).toHaveLength(1);
    expect(toExitCode([report])).toBe(0);
  });

  it('one defect in each of them is found all the same', async () => {
    const broken = listed.replace(/"status":1/, '"status":"x"');
    writeFileSync(join(folder, '6f7a8b.json'), broken);
    for (const content of [
      { text: broken },
      { text: base64(broken), encoding: 'base64' },
      { text: broken, encoding: 'base64' },
      { size: -1, _file: '6f7a8b.json' },
    ]) {
      const report = await checkRecording(
        contract,
        file(JSON.stringify(read({ mimeType: 'application/json', ...content }))),
      );
      expect(listFindings(report).map(({ rule, at }) => [rule, at])).toEqual([['type', '/status']]);
    }
    const wrong = await checkRecording(
      contract,
      file(JSON.stringify(write(multipart, { params: FIELDS.slice(1) }))),
    );
    expect(listFindings(wrong).map(({ rule, part }) => [rule, part])).toEqual([
      ['missing-required', 'request'],
    ]);
  });
});

describe('what a tool leaves out says nothing, and is told so', () => {
  it.each(RECORDINGS.filter(({ silence }) => silence))('$name', async (recording) => {
    const report = await checkCase(recording);
    expect(listFindings(report)).toEqual([]);
    expect(report.outcomes.map(({ skipped }) => skipped)).toContainEqual(
      expect.stringMatching(recording.silence ?? ''),
    );
    expect(toExitCode([report])).toBe(2);
  });
});

it.each([
  ['an object', 0.5],
  ['nearly all', 0.95],
])('JSON that was cut off is one finding, and nothing of it is judged: %s', async (_, part) => {
  const text = listed.slice(0, Math.floor(listed.length * part));
  const report = await checkRecording(contract, file(JSON.stringify(read({ ...plain, text }))));
  expect(listFindings(report).map(({ rule, message }) => [rule, message])).toEqual([
    ['content-type', 'the body is not JSON but broken JSON'],
  ]);
});

it('a list without rows is told to have shown none', async () => {
  const text = JSON.stringify({ ...(JSON.parse(listed) as object), items: [] });
  const report = await checkRecording(contract, file(JSON.stringify(read({ ...plain, text }))));
  expect(listFindings(report)).toEqual([]);
  const outcome = report.outcomes.find(({ operation }) => operation === 'listNews');
  expect(outcome?.note).toMatch(/no row was held against the contract/);
});
