import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { listFindings } from '../../../src/check/findings/report.js';
import { checkRecording } from '../../../src/check/recording/check.js';
import { REPORTERS } from '../../../src/check/reporters/index.js';
import { loadContract } from '../../../src/contract/contract.js';
import { entry, useRecordings } from './entries.js';

const { har } = useRecordings();

/** What a shell gives to curl. */
function argumentsOf(command: string, env: NodeJS.ProcessEnv): string[] {
  const script = `curl() { printf '%s\\n' "$@"; }; ${command}`;
  return execFileSync('sh', ['-c', script], { env, encoding: 'utf8' }).trimEnd().split('\n');
}

describe('recorded traffic', () => {
  const affise = loadContract('affise');
  const base = 'https://api-acme.affise.com';
  const success = JSON.stringify({
    status: 1,
    offers: [],
    pagination: { per_page: 1, total_count: 0, page: 1 },
  });

  it('is judged on the side of the request too', async () => {
    const path = har(
      entry({ url: `${base}/3.0/offers?page=two&os[]=dos&colour=red`, text: success }),
      entry({ url: `${base}/3.0/cities`, text: '{"status":2,"error":"no"}', status: 200 }),
      entry({
        url: `${base}/3.0/partner/pixel`,
        method: 'POST',
        type: 'text/csv',
        body: 'a;b',
        text: '{"status":2,"error":"no"}',
      }),
    );
    const found = listFindings(await checkRecording(affise, path)).filter(
      ({ part }) => part === 'request',
    );
    const essence = found.map((one) => `${one.operation} ${one.rule} ${one.at} ${one.severity}`);
    expect(essence.sort()).toEqual([
      'createPixel content-type /body error',
      'listCities missing-required /query/country error',
      'listCities outdated  information',
      'listOffers enum /query/os[]/0 error',
      'listOffers type /query/page error',
      // The service refuses what it does not know, so this is more than information.
      'listOffers undocumented-field /query/colour error',
    ]);
    expect(found.map(({ source }) => source?.file)).toContain(
      'specs/affise/components/parameters/Page.yaml',
    );
  });

  it('lists what no operation means, without ids and queries', async () => {
    const path = har(
      entry({ url: `${base}/9.9/users/123456?email=a@b.example` }),
      entry({ url: `${base}/9.9/users/654321` }),
      entry({ url: `${base}/3.0/offers`, method: 'DELETE' }),
      entry({ url: `${base}/3.0/offers`, method: 'OPTIONS' }),
    );
    expect((await checkRecording(affise, path)).unmatched).toEqual([
      { method: 'GET', path: '/9.9/users/*', count: 2 },
      { method: 'DELETE', path: '/3.0/offers', count: 1 },
    ]);
  });

  it('counts only below the address that is given', async () => {
    const path = har(
      entry({ url: 'https://proxy.example/affise/3.0/offers', text: success }),
      entry({ url: 'https://cdn.example/x.js' }),
      entry({ url: 'https://proxy.example/affise-more/x' }),
    );
    const report = await checkRecording(affise, path, {
      baseUrls: ['https://proxy.example/affise/'],
    });
    expect(report.requests).toBe(1);
    expect(report.unmatched).toBeUndefined();
    expect(report.outcomes.find(({ operation }) => operation === 'listOffers')).toMatchObject({
      exchanges: 1,
      findings: [],
    });
  });

  it('says nothing of bodies that the recorder left out, of calls cut off, and of what was not modified', async () => {
    const answer = (response: object) => entry({ url: `${base}/3.0/offers`, answer: response });
    const json = { mimeType: 'application/json' };
    const path = har(
      answer({ status: 200, headers: [], content: { ...json, size: 5_000_000 } }),
      answer({ status: 0, headers: [], content: { ...json } }),
      answer({ status: 304, headers: [], content: { ...json, size: 0, text: '' } }),
      answer({
        status: 200,
        headers: [{ name: ':status', value: '200' }],
        content: { ...json, encoding: 'base64', text: Buffer.from(success).toString('base64') },
      }),
    );
    expect(listFindings(await checkRecording(affise, path))).toEqual([]);
  });

  it('with a failure inside of 200 is worth a warning when the request was right', async () => {
    const text = '{"status":2,"error":"Failed"}';
    const path = har(
      entry({ url: `${base}/3.0/offers`, text }),
      entry({ url: `${base}/3.0/offers?page=0`, text }),
    );
    const found = listFindings(await checkRecording(affise, path));
    expect(found.filter(({ rule }) => rule === 'envelope')).toMatchObject([
      { severity: 'warning', count: 1 },
    ]);
  });

  it('gives one finding for the same defect in many exchanges, with a command without key and persons', async () => {
    const text = success.replace('"page":1}', '"page":"1"},"john@mail.example":1');
    const url = `${base}/3.0/offers?API-Key=topsecretkey12&q=john@mail.example`;
    const headers = { Cookie: 'session=abc', 'API-Key': 'topsecretkey12' };
    const report = await checkRecording(
      affise,
      har(...Array.from({ length: 50 }, () => entry({ url, text, headers }))),
    );
    expect(listFindings(report)).toMatchObject([
      { rule: 'type', at: '/pagination/page', count: 50 },
      { rule: 'undocumented-field', at: '/user@example.com', count: 50 },
    ]);
    const said = JSON.stringify(report);
    expect(said).toContain('$AFFISE_API_KEY');
    for (const secret of ['topsecretkey12', 'session', 'john']) expect(said).not.toContain(secret);
  });

  it('is a command that curl runs as it is: brackets, bodies, the true host, and no secret', async () => {
    const headers = { 'api-key': 'topsecretkey12' };
    const path = har(
      entry({ url: 'http://10.1.2.3/3.0/offers?os[]=dos&q[]={a}', text: success, headers }),
      entry({
        url: 'http://10.1.2.3/3.0/partner/pixel',
        method: 'POST',
        type: 'text/csv',
        body: "@it's&password=hunter2",
        headers,
      }),
    );
    const env = { ...process.env, AFFISE_API_KEY: 'a "key" of $mine' };
    const found = listFindings(await checkRecording(affise, path));
    const commands = [...new Set(found.map(({ curl }) => curl ?? ''))];
    expect(commands.map((curl) => argumentsOf(curl, env))).toEqual([
      ['-g', 'http://10.1.2.3/3.0/offers?os[]=dos&q[]={a}', '-H', 'api-key: a "key" of $mine'],
      [
        'http://10.1.2.3/3.0/partner/pixel',
        ...['-H', 'api-key: a "key" of $mine', '-H', 'content-type: text/csv'],
        ...['--data-raw', "@it's&password=0000000"],
      ],
    ]);
  });

  it('never tells the key of a request that an answer repeats', async () => {
    const secret = 's3cr3t/Key+\'of"acme';
    const url = `${base}/3.0/offers?page=1`;
    const headers = { 'api-key': secret };
    const echo = (more: object) =>
      entry({ url, headers, text: JSON.stringify({ status: 2, error: `no ${secret}`, ...more }) });
    const inPath = { url: `${base}/x/onlyletters`, headers: { 'api-key': 'onlyletters' } };
    const path = har(echo({}), echo({ [secret]: 1 }), entry(inPath));
    const report = await checkRecording(affise, path);
    expect(listFindings(report).map(({ rule }) => rule)).toContain('envelope');
    expect(report.unmatched).toHaveLength(1);
    for (const [name, write] of Object.entries(REPORTERS)) {
      expect(write([report]), name).not.toMatch(/s3cr3t|of\W+acme|onlyletters/);
    }
  });

  it('is looked at only where it was asked for, and late answers are told', async () => {
    const path = har(
      { ...entry({ url: `${base}/3.0/offers`, text: success }), time: 6000.4 },
      entry({ url: `${base}/3.0/news`, text: '{"status":"x"}' }),
    );
    const report = await checkRecording(affise, path, { only: ['listOffers'] });
    expect(report.outcomes.map(({ operation }) => operation)).toEqual(['listOffers']);
    expect(listFindings(report)).toMatchObject([
      { rule: 'slow', severity: 'warning', value: '6000 ms' },
    ]);
    expect(
      listFindings(await checkRecording(affise, path, { only: ['offers'], slow: 9000 })),
    ).toEqual([]);
    await expect(checkRecording(affise, path, { only: ['nope'] })).rejects.toThrow('no operation');
  });
});
