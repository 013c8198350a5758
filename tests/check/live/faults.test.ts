import { describe, expect, it } from 'vitest';
import { type CheckReport, listFindings, toExitCode } from '../../../src/check/findings/report.js';
import { check } from '../../../src/check/live/check.js';
import { MAX_RESPONSE } from '../../../src/check/live/send.js';
import { describeAdvice } from '../../../src/check/reporters/text.js';
import { loadContract } from '../../../src/contract/contract.js';
import { closeServers, serve, serveMock, serveSelfSigned } from '../servers.js';

closeServers();

/** What a service may do to a check that runs at night with a production key. */
const contract = loadContract('premium-exchanger');
const key = 'partner-key-0123456789';

async function checked(baseUrl: string, timeout = 5000): Promise<CheckReport> {
  return check(contract, { baseUrl, key, timeout, concurrency: 1 });
}

const messages = (report: CheckReport) =>
  listFindings(report).map((one) => `${one.rule}: ${one.message}`);

describe('a service that does not answer', () => {
  it('is left alone after three attempts, and the exit code says so', async () => {
    const baseUrl = await serve(() => {});
    const report = await checked(baseUrl, 100);
    expect(messages(report)).toEqual(Array(3).fill('unreachable: timed out after 100 ms'));
    expect(report.outcomes.map(({ skipped }) => skipped)).toContain(
      'no response, 3 times in a row',
    );
    expect(toExitCode([report], { failOn: 'error' })).toBe(2);
  });

  it('is unreachable too when it stops in the middle of a body', async () => {
    const baseUrl = await serve((_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.write('{"error":0,');
    });
    expect(messages(await checked(baseUrl, 100))[0]).toBe('unreachable: timed out after 100 ms');
  });

  it('or cuts the connection', async () => {
    const baseUrl = await serve((request) => request.socket.destroy());
    expect(messages(await checked(baseUrl))[0]).toMatch(
      /^unreachable: no response \((UND_ERR_SOCKET|ECONNRESET)\)$/,
    );
  });
});

it('a certificate that nobody has signed is named, with the way to trust it', async () => {
  const baseUrl = await serveSelfSigned((_, response) => response.end('{}'));
  const report = await checked(baseUrl);
  expect(messages(report)[0]).toBe(
    'unreachable: no trust in the TLS certificate (DEPTH_ZERO_SELF_SIGNED_CERT)',
  );
  const [finding] = listFindings(report);
  expect(finding && describeAdvice(finding)).toContain('NODE_EXTRA_CA_CERTS');
  expect(toExitCode([report], { failOn: 'error' })).toBe(2);
});

it.each([
  ['a body', 200, (nested: string) => nested],
  ['a failure', 200, (nested: string) => `{"error":1,"error_text":${nested}}`],
  ['a refusal', 403, (nested: string) => nested],
])('%s that is nested without end does not end the check', async (_, status, write) => {
  const body = write(`${'{"a":'.repeat(300_000)}1${'}'.repeat(300_000)}`);
  const baseUrl = await serve((__, response) => {
    response.writeHead(status, { 'content-type': 'application/json' }).end(body);
  });
  const report = await checked(baseUrl);
  expect(listFindings(report)).not.toHaveLength(0);
  expect(report.outcomes.map(({ skippedBy }) => skippedBy)).not.toContain('error');
});

it('a body without end is given up at a limit', async () => {
  const piece = Buffer.alloc(1024 * 1024, ' ');
  let sent = 0;
  const baseUrl = await serve((_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    const more = () => {
      while (!response.destroyed && response.write(piece)) sent += piece.length;
      if (!response.destroyed) response.once('drain', more);
    };
    more();
  });
  const report = await check(contract, { baseUrl, key, only: ['getInfo'] });
  expect(messages(report)).toEqual([
    `unreachable: a response larger than ${MAX_RESPONSE / 1024 / 1024} MiB`,
  ]);
  expect(sent).toBeLessThan(2 * MAX_RESPONSE);
});

it('a redirect is a response: loops are not followed, and the key goes nowhere else', async () => {
  const visited: string[] = [];
  const elsewhere = await serve((request, response) => {
    visited.push(request.url ?? '');
    response.end();
  });
  const loop = await serve((request, response) => {
    visited.push('loop');
    const target = request.url?.includes('get_info')
      ? `${elsewhere}${request.url}`
      : (request.url ?? '/');
    response.writeHead(302, { location: target }).end();
  });
  const report = await checked(loop);
  expect(visited).toEqual(Array(3).fill('loop'));
  const said =
    'unreachable: every call gets the same undocumented response: status 302 is not documented (200, 404, 501 are), it leads to';
  // Addresses in numbers are taken for those of persons.
  const other = elsewhere.replace('127.0.0.1', '192.0.2.1');
  expect(new Set(messages(report))).toEqual(new Set([`${said} ${other}`, `${said} the same host`]));
  expect(toExitCode([report])).toBe(2);
});

it('a refused key ends the check: more of it might lock the account', async () => {
  const baseUrl = await serveMock({ providers: ['affise'], key: 'another-key' });
  const report = await check(loadContract('affise'), { baseUrl, key, concurrency: 1 });
  expect(messages(report)).toEqual(
    Array(3).fill(expect.stringMatching(/^auth: the key is refused: HTTP 401/)),
  );
  expect(report.requests).toBe(3);
  expect(toExitCode([report], { failOn: 'error' })).toBe(2);
  expect(JSON.stringify(report)).not.toContain(key);
});

it('a key refused inside of HTTP 200 is told by the documented text', async () => {
  const baseUrl = await serveMock({ providers: ['premium-exchanger'], key: 'another-key' });
  expect(messages(await checked(baseUrl))[0]).toMatch(/^auth: the key is refused: /);
});

describe('PHP', () => {
  const damaged = (change: (text: string) => string) =>
    serveMock(
      { providers: ['premium-exchanger'] },
      async (response) => new Response(change(await response.text()), response),
    );

  it('may print warnings before the JSON, which is judged all the same', async () => {
    const baseUrl = await damaged(
      (text) =>
        `<br />\n<b>Warning</b>: Undefined index in /srv/www/api.php<br />\n${text.replace('"31.5"', '31.5')}`,
    );
    const report = await check(contract, { baseUrl, key, only: ['getInfo'] });
    expect(messages(report)).toEqual([
      'envelope: a PHP warning message around the JSON',
      'type: must be string',
    ]);
    expect(JSON.stringify(report)).not.toContain('/srv/www');
  });

  it('may end in a page under 200', async () => {
    const baseUrl = await damaged(
      () => '<br /><b>Fatal error</b>: Uncaught Error in /srv/www/api.php',
    );
    const report = await check(contract, { baseUrl, key, only: ['getInfo'] });
    expect(messages(report)).toEqual([
      'content-type: the body is not JSON but a PHP fatal message',
    ]);
  });

  it('may send another charset, which is read as it says', async () => {
    const baseUrl = await serve((_, response) => {
      response.setHeader('content-type', 'application/json; charset=windows-1251');
      response.end(
        Buffer.from([
          ...Buffer.from('{"error":1,"error_text":"'),
          0xcd,
          0xe5,
          0xf2,
          ...Buffer.from('"}'),
        ]),
      );
    });
    const report = await check(contract, { baseUrl, key, only: ['getInfo'] });
    expect(messages(report)).toEqual(['envelope: the service reports a failure: Нет']);
  });
});
