import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { liveTarget } from '../../../scripts/support/live-target.js';
import { loadConfig, selectShard } from '../../../src/check/config/config.js';
import { resolveTargets, type TargetOptions } from '../../../src/check/config/targets.js';
import { LAW } from '../../support/made-contract.js';
import { yamlFolder } from './files.js';

const { folder, file } = yamlFolder();

describe('a configuration that is wrong', () => {
  it.each<[what: string, text: string, says: RegExp]>([
    ['broken YAML', 'rate: 5\ntargets: [', /\.yaml:2: /],
    ['an unknown setting', 'rate: 5\nrates: 6\n', /\.yaml:2: the file has no setting "rates"$/],
    [
      'an unknown setting of a target',
      'targets:\n  - name: a\n    provider: affise\n    url: x\n',
      /\.yaml:4: targets\.0 has no setting "url"$/,
    ],
    [
      'a missing name',
      'targets:\n  - provider: affise\n',
      /\.yaml:2: targets\.0 must have required property 'name'$/,
    ],
    ['a wrong word', 'role: boss\n', /\.yaml:1: role must be one of admin, affiliate, advertiser$/],
    ['a rate of nothing', '\nrate: 0\n', /\.yaml:2: rate must be >= 0\.001$/],
    [
      'an address that is none',
      'targets:\n  - {name: a, provider: affise, baseUrl: "ftp://x"}\n',
      /\.yaml:2: targets\.0\.baseUrl must match pattern/,
    ],
    [
      'two targets of one name',
      'targets:\n  - {name: a, provider: affise}\n  - {name: a, provider: affili}\n',
      /\.yaml:3: two targets are called "a"$/,
    ],
  ])('says in one line where: %s', (_, text, says) => {
    expect(() => loadConfig(file(text))).toThrow(says);
    expect(() => loadConfig(file(text))).not.toThrow(/\n/);
  });

  it('is missing only where it was named', () => {
    expect(() => loadConfig(join(folder, 'none.yaml'))).toThrow(
      /none\.yaml: there is no such file$/,
    );
    expect(loadConfig().config).toEqual({});
  });
});

describe('targets', () => {
  const config = file(`
rate: 4
timeout: 2000
baseline: accepted.yaml
inputs:
  affise:
    getOffer: {id: 1}
targets:
  - name: second
    provider: affise
    baseUrl: https://api-second.affise.com
    keyVariable: SECOND_KEY
    role: affiliate
    rate: 1
    inputs:
      getOffer: {id: 2}
  - {name: first, provider: affise, baseUrl: 'https://api-first.affise.com'}
  - {name: third, provider: affili}
`);
  const resolve = (wanted: Partial<TargetOptions>) =>
    resolveTargets(
      { config, ...wanted },
      { SECOND_KEY: 'two', AFFISE_API_KEY: 'one', AFFILI_ACCESS_ID: 'x' },
    );

  it('have their own settings before those for all, and a caller says the last word', () => {
    const [second] = resolve({ target: ['second'], timeout: 9 });
    expect(second).toMatchObject({
      baseUrl: 'https://api-second.affise.com',
      settings: {
        rate: 1,
        timeout: 9,
        role: 'affiliate',
        target: 'second',
        inputs: { getOffer: { id: 2 } },
      },
      baseline: join(folder, 'accepted.yaml'),
    });
    expect(second?.key()).toEqual(['two']);
    const [first] = resolve({ target: ['first'] });
    expect(first).toMatchObject({
      settings: { rate: 4, timeout: 2000, inputs: { getOffer: { id: 1 } } },
    });
    expect(first?.key()).toEqual(['one']);
  });

  it('are all of a provider, or all there are', () => {
    expect(resolve({ provider: 'affise' }).map(({ settings }) => settings.target)).toEqual([
      'second',
      'first',
    ]);
    expect(resolve({}).map(({ settings }) => settings.target)).toEqual([
      'second',
      'first',
      'third',
    ]);
    expect(resolve({ provider: 'affili' })[0]?.baseUrl).toBe('https://core.affili.ir');
    expect(resolve({ provider: 'affise', baseUrl: 'https://x.example' })).toMatchObject([
      { baseUrl: 'https://x.example' },
    ]);
  });

  it.each<[wanted: Partial<TargetOptions>, says: RegExp]>([
    [{ target: ['none'] }, /the configuration has no target "none"/],
    [{ provider: 'nope', baseUrl: 'https://x.example' }, /unknown provider "nope"/],
    [{ keyFile: 'x' }, /keyFile holds one key; choose one target/],
    [{ shard: '0/2' }, /shard takes i\/n with i from 1 to n, such as 2\/8, not 0\/2/],
    [{ shard: '3/2' }, /not 3\/2/],
    [
      { shard: '1/2', provider: 'aura' },
      /shard splits the targets of the configuration, and there are none/,
    ],
    [
      { provider: 'affise', baseUrl: 'https://u:p@x.example' },
      /baseUrl takes no user and no password/,
    ],
    [{ provider: undefined, config: file('rate: 1') }, /missing required argument 'provider'/],
    [
      { provider: 'affise', config: file('inputs: {affise: {getOfer: {}}}') },
      /inputs for getOfer, which affise does not have/,
    ],
    [
      { provider: 'affise', config: file('inputs: {affise: {"*": {pge: 1}}}') },
      /pge in inputs for \*, a parameter that no operation of affise has/,
    ],
    [
      { provider: 'affise', config: file('rate: 1\ninputs: {afise: {"*": {page: 1}}}') },
      /:2: inputs has no provider "afise"; there are .*affise/,
    ],
    [
      {
        provider: 'affise',
        config: file(
          'targets:\n  - {name: a, provider: affise, baseUrl: "https://a.example"}\n  - {name: b, provider: affise, baseUrl: "https://b.example/?page=1"}',
        ),
      },
      /:3: target "b": baseUrl takes no query/,
    ],
    [
      { provider: 'affise', config: file('targets: [{name: "a\\n::error::x", provider: affise}]') },
      /:1: targets\.0\.name must match pattern/,
    ],
    [
      { provider: 'affise', config: file('rate: 1\n---\nrate: 2\n') },
      /:\d: it holds several documents/,
    ],
  ])('refuse %o', (wanted, says) => {
    expect(() => resolve(wanted)).toThrow(says);
  });

  it('of all shards together are each target once, whatever the order of the list', () => {
    const names = fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(names, fc.integer({ min: 1, max: 12 }), (list, total) => {
        const targets = list.map((name) => ({ name }));
        const parts = Array.from({ length: total }, (_, i) =>
          selectShard(targets, `${i + 1}/${total}`),
        );
        const again = Array.from({ length: total }, (_, i) =>
          selectShard([...targets].reverse(), `${i + 1}/${total}`),
        );
        expect(
          parts
            .flat()
            .map(({ name }) => name)
            .sort(),
        ).toEqual([...list].sort());
        expect(again).toEqual(parts);
        const sizes = parts.map(({ length }) => length);
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
      }),
      LAW,
    );
  });
});

describe('a key', () => {
  const key = (environment: Record<string, string>, keyFile?: string) =>
    resolveTargets({ provider: 'affili', config: file(''), keyFile }, environment)[0]?.key();

  it('comes from the environment or a file, without the end of the line', () => {
    expect(key({ AFFILI_ACCESS_ID: 'abc' })).toEqual(['abc']);
    expect(key({}, file('  from-file\n'))).toEqual(['from-file']);
  });

  it.each<
    [what: string, environment: Record<string, string>, path: string | undefined, says: RegExp]
  >([
    ['none', {}, undefined, /^set AFFILI_ACCESS_ID to the key of affili$/],
    [
      'a file that is not there',
      {},
      join(folder, 'nokey'),
      /^can't read the key from .*nokey \(ENOENT\)$/,
    ],
    ['an empty file', {}, file(' \n'), /is empty; write the key into it$/],
    [
      'two lines',
      { AFFILI_ACCESS_ID: 'secret\nsecond' },
      undefined,
      /^the key in AFFILI_ACCESS_ID has characters/,
    ],
  ])('that is wrong is never repeated: %s', (_, environment, path, says) => {
    expect(() => key(environment, path)).toThrow(says);
    expect(() => key(environment, path)).not.toThrow(/secret/);
  });
});

describe('the service of the test suites', () => {
  it('is none unless the environment names one', () => {
    expect(liveTarget({})).toBeUndefined();
    expect(liveTarget({ CONTRACT_TARGET: 'affili' })).toMatchObject({
      baseUrl: 'https://core.affili.ir',
    });
  });

  it('only reads, unless more is allowed for named operations', () => {
    const place = { CONTRACT_TARGET: 'affise', CONTRACT_BASE_URL: 'https://x.example' };
    expect(liveTarget(place)?.settings).not.toHaveProperty('allow');
    expect(
      liveTarget({
        ...place,
        CONTRACT_ALLOW: 'unsafe',
        CONTRACT_ONLY: 'createPixel',
        CONTRACT_ROLE: 'admin',
      })?.settings,
    ).toMatchObject({ allow: ['idempotent', 'unsafe'], only: ['createPixel'], role: 'admin' });
  });

  it.each<[environment: Record<string, string>, says: RegExp]>([
    [{ CONTRACT_BASE_URL: 'https://x.example' }, /needs CONTRACT_TARGET/],
    [{ CONTRACT_TARGET: 'affise' }, /set CONTRACT_BASE_URL/],
    [
      { CONTRACT_TARGET: 'affili', CONTRACT_ALLOW: 'all' },
      /CONTRACT_ALLOW takes idempotent or unsafe, not all/,
    ],
    [{ CONTRACT_TARGET: 'nobody' }, /list targets|no target "nobody"/],
  ])('refuses %o', (environment, says) => {
    expect(() => liveTarget(environment)).toThrow(says);
  });
});
