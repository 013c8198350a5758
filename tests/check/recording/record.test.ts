import fs, { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Har } from 'har-format';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { checkRecording } from '../../../src/check/recording/check.js';
import { type Contract, loadContract } from '../../../src/contract/contract.js';
import { buildExampleInput, prepareOperation } from '../../../src/wire/prepare.js';
import { run, says, start } from '../../support/run.js';
import { listBreaches } from '../contract-fixture.js';
import { closeServers, serve, serveMock } from '../servers.js';
import { startRecorder } from './recorder.js';

closeServers();
const folder = mkdtempSync(join(tmpdir(), 'check-record-'));
afterAll(() => rmSync(folder, { recursive: true }));

const cli = 'src/cli/main.ts';
const key = 'live-key-0123456789';
const affise = loadContract('affise');

function listReads({ operations }: Contract) {
  return operations.filter(({ safety }) => safety === 'read');
}

/** Sends every reading operation of a provider through a proxy, in some order. */
async function sendAll(provider: string, baseUrl: string, isReversed = false): Promise<void> {
  const contract = loadContract(provider);
  const reads = listReads(contract);
  for (const operation of isReversed ? reads.reverse() : reads) {
    const request = await prepareOperation(contract, operation, buildExampleInput(operation), {
      baseUrl,
      key,
    });
    await (await fetch(request, { redirect: 'manual' })).arrayBuffer();
  }
}

describe('a recording', () => {
  it('is the same for the same traffic, in any order, and holds against the contract', async () => {
    const texts: string[] = [];
    for (const isReversed of [false, true]) {
      const upstream = await serveMock({ providers: ['affise'] });
      const recorder = await startRecorder(affise, join(folder, 'affise.har'), {
        baseUrl: `${upstream}/`,
      });
      await sendAll('affise', recorder.url, isReversed);
      texts.push((await recorder.close()).replaceAll(upstream, 'http://upstream'));
      expect(recorder.store.count).toBe(listReads(affise).length);
    }
    expect(texts[1]).toBe(texts[0]);
    expect(texts[0]).not.toContain(key);
    const report = await checkRecording(affise, join(folder, 'affise.har'));
    expect(report.requests).toBe(listReads(affise).length);
    expect(listBreaches(report)).toEqual([]);
  });

  it('holds no key, token, cookie, address or password, and what comes instead fits its pattern', async () => {
    const told = {
      you: key,
      user: {
        email: 'john.doe@mail.example',
        ip: '203.0.113.9',
        api_key: 'aB3-zz',
        'access-token': 'tik"et',
        password: 'hunter2',
      },
      text: `see https://x.example/?api_key=${key}&token=abcdef and Bearer abc.def, 2001:db8:1::7`,
    };
    const upstream = await serve((request, response) => {
      response.writeHead(200, {
        'content-type': 'application/json',
        'set-cookie': ['sid=s3cret; Path=/; HttpOnly', 'b=2'],
        date: 'Wed, 15 Jul 2026 10:00:00 GMT',
        'x-request-id': '9f1c',
        location: `/next?API-Key=${key}`,
      });
      response.end(JSON.stringify({ ...told, asked: request.headers['api-key'] }));
    });
    const recorder = await startRecorder(affise, join(folder, 'secrets.har'), {
      baseUrl: upstream,
    });
    await fetch(`${recorder.url}/3.0/offers?q=a%40b.example&api-key=${key}`, {
      method: 'POST',
      headers: {
        'API-Key': key,
        Cookie: 'sid=s3cret; theme=dark',
        Authorization: 'Ticket tik.et',
        'X-Auth-Token': 'Zwiebel-7',
        'X-Trace': 'me',
      },
      body: new URLSearchParams({ password: 'hunter2', name: 'x', email: 'john.doe@mail.example' }),
    });
    const text = await recorder.close();
    for (const secret of [
      key,
      'john',
      'hunter2',
      's3cret',
      '203.0.113.9',
      '2001:db8:1',
      'aB3',
      'tik',
      'Zwiebel',
      'abc.def',
      'abcdef',
      'a%40b',
      '2026',
      '9f1c',
      'x-trace',
    ]) {
      expect(text).not.toContain(secret);
    }
    const { log } = JSON.parse(text) as Har;
    const [entry] = log.entries;
    const body = JSON.parse(entry?.response.content.text ?? '') as typeof told;
    expect(body.you).toBe('0000-000-0000000000');
    expect(body.user).toMatchObject({
      email: 'user@example.com',
      ip: '192.0.2.1',
      api_key: '000-00',
    });
    expect(entry?.request.postData?.text).toBe('password=0000000&name=x&email=user%40example.com');
    expect(entry?.request.headers).toContainEqual({
      name: 'cookie',
      value: 'sid=REDACTED; theme=REDACTED',
    });
    expect(entry?.response.headers).toContainEqual({
      name: 'set-cookie',
      value: 'sid=REDACTED; Path=/; HttpOnly',
    });
    expect(entry?.request.headers).toContainEqual({
      name: 'authorization',
      value: 'Ticket REDACTED',
    });
    expect(log.version).toBe('1.2');
  });

  it('passes requests and answers on as they are', async () => {
    const bytes = Buffer.from([0, 255, 128, 10]);
    const upstream = await serve((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk) => chunks.push(chunk));
      request.on('end', () => {
        const isSame = Buffer.concat(chunks).equals(bytes) && request.headers['x-trace'] === 'me';
        response
          .writeHead(isSame ? 302 : 500, { location: '/elsewhere', 'x-more': '1' })
          .end(bytes);
      });
    });
    const recorder = await startRecorder(affise, join(folder, 'plain.har'), {
      baseUrl: upstream,
      redact: false,
    });
    const response = await fetch(`${recorder.url}/x`, {
      method: 'POST',
      body: bytes,
      headers: { 'x-trace': 'me' },
      redirect: 'manual',
    });
    expect(response.status).toBe(302);
    expect(response.headers.get('x-more')).toBe('1');
    expect(Buffer.from(await response.arrayBuffer())).toEqual(bytes);
    expect(await recorder.close()).toContain('x-trace');
  });

  it('gives the caller every cookie, and keeps them masked', async () => {
    const cookies = ['a=S3cr3tCookie01; Path=/', 'b=S3cr3tCookie02; HttpOnly', 'c=3'];
    const upstream = await serve((_, response) => {
      response.writeHead(200, { 'set-cookie': cookies }).end('S3cr3tCookie02');
    });
    const recorder = await startRecorder(affise, join(folder, 'cookies.har'), {
      baseUrl: upstream,
    });
    const response = await fetch(`${recorder.url}/x`);
    expect(response.headers.getSetCookie()).toEqual(cookies);
    const text = await recorder.close();
    const [recorded] = (JSON.parse(text) as Har).log.entries;
    const names = recorded?.response.headers.filter(({ name }) => name === 'set-cookie');
    expect(names?.map(({ value }) => value)).toEqual([
      'a=REDACTED; Path=/',
      'b=REDACTED; HttpOnly',
      'c=REDACTED',
    ]);
    expect(text).not.toMatch(/S3cr3t/);
  });

  it.each<[what: string, type: string, bytes: Buffer]>([
    ['binary', 'image/png', Buffer.from([137, 80, 78, 71, 0, 255, 254, 10])],
    ['of another charset', 'text/plain; charset=windows-1251', Buffer.from([0xcf, 0xf0, 0xe8])],
    ['of UTF-16', 'text/plain; charset=utf-16le', Buffer.from('\ufeffaß', 'utf16le')],
  ])('keeps a body byte for byte: %s', async (_, type, bytes) => {
    const upstream = await serve((_request, response) => {
      response.writeHead(200, { 'content-type': type }).end(bytes);
    });
    const recorder = await startRecorder(affise, join(folder, 'bytes.har'), { baseUrl: upstream });
    const response = await fetch(`${recorder.url}/x`, {
      method: 'POST',
      body: new Uint8Array(bytes),
    });
    expect(Buffer.from(await response.arrayBuffer())).toEqual(bytes);
    const [recorded] = (JSON.parse(await recorder.close()) as Har).log.entries;
    const { content } = recorded?.response ?? {};
    expect(content?.encoding).toBe('base64');
    expect(Buffer.from(content?.text ?? '', 'base64')).toEqual(bytes);
    const sent = recorded?.request.postData as { text: string; encoding?: string } | undefined;
    expect(sent?.encoding).toBe('base64');
    expect(Buffer.from(sent?.text ?? '', 'base64')).toEqual(bytes);
  });

  it('reads a packed request and passes it on as it is', async () => {
    const packed = gzipSync('{"name":"Ann"}');
    let arrived: unknown[] = [];
    const upstream = await serve((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk) => chunks.push(chunk));
      request.on('end', () => {
        arrived = [request.headers['content-encoding'], Buffer.concat(chunks)];
        response.end('{}');
      });
    });
    const recorder = await startRecorder(affise, join(folder, 'packed.har'), { baseUrl: upstream });
    const headers = { 'content-encoding': 'gzip', 'content-type': 'application/json' };
    await fetch(`${recorder.url}/x`, { method: 'POST', headers, body: packed });
    expect(arrived).toEqual(['gzip', packed]);
    const [recorded] = (JSON.parse(await recorder.close()) as Har).log.entries;
    expect(recorded?.request.postData?.text).toBe('{"name":"Ann"}');
  });

  it('masks what was told before anybody used it, and what the environment knows', async () => {
    const texts: string[] = [];
    const upstream = await serve((_, response) => {
      response.setHeader('content-type', 'application/json').end(texts.shift());
    });
    for (const ending of ['har', 'ndjson']) {
      texts.push('your key: S3cr3tKey0123456', '{"access_token":"S3cr3tKey0123456"}', key);
      const recorder = await startRecorder(affise, join(folder, `late.${ending}`), {
        baseUrl: upstream,
        secrets: [key],
      });
      for (let count = 0; count < 3; count++) await (await fetch(`${recorder.url}/x`)).text();
      const text = await recorder.close();
      expect(text).toContain('your key: 000000');
      expect(text).not.toContain('S3cr3tKey');
      expect(text).not.toContain(key);
    }
  });

  it('lets every response through when the disk takes nothing more', async () => {
    const upstream = await serve((_, response) => void response.end('{"ok":true}'));
    const recorder = await startRecorder(affise, join(folder, 'full.har'), { baseUrl: upstream });
    vi.spyOn(fs, 'writeSync').mockImplementation(() => {
      throw Object.assign(new Error('full'), { code: 'ENOSPC' });
    });
    syncBuiltinESMExports();
    try {
      for (let count = 0; count < 3; count++) {
        const response = await fetch(`${recorder.url}/x`);
        expect([response.status, await response.text()]).toEqual([200, '{"ok":true}']);
      }
    } finally {
      vi.restoreAllMocks();
      syncBuiltinESMExports();
    }
    await recorder.close();
    expect(recorder.store).toMatchObject({ count: 3, written: 0, problem: 'ENOSPC' });
  });

  it('has no entry for what was not answered, or not to the end', async () => {
    const cut = await serve((_, response) => {
      response.writeHead(200, { 'content-length': '100' }).write('{');
      setTimeout(() => response.destroy(), 20);
    });
    for (const baseUrl of ['http://127.0.0.1:1', cut]) {
      const recorder = await startRecorder(affise, join(folder, 'none.har'), { baseUrl });
      expect((await fetch(`${recorder.url}/x`)).status).toBe(502);
      expect(await recorder.close()).toBe('');
      expect(recorder.store.count).toBe(0);
    }
  });
});

describe('the command', () => {
  it.each(['har', 'ndjson'])('writes a .%s that check reads', async (ending) => {
    const out = join(folder, `out.${ending}`);
    const baseUrl = await serveMock({ providers: ['premium-exchanger'] });
    const { child, finished } = start(cli, [
      'record',
      'premium-exchanger',
      '--base-url',
      baseUrl,
      '--out',
      out,
      '--port',
      '0',
    ]);
    const url = /http:\S+/.exec(await says(child, 'recording until Ctrl-C'))?.[0] ?? '';
    expect(new URL(url).hostname).toBe('127.0.0.1');
    await sendAll('premium-exchanger', url);
    child.kill('SIGINT');
    const { code, stderr } = await finished;
    expect(stderr).toContain('4 exchanges in ');
    expect(code).toBe(0);
    expect(readFileSync(out, 'utf8')).not.toContain(key);
    const checked = await run(cli, ['check', 'premium-exchanger', '--har', out]);
    expect(checked.stdout).toMatch(/5 operations: 4 passed, 0 failed, 1 skipped; 0 findings\n$/);
    expect(checked.code).toBe(0);
  });

  it('loses nothing that was complete when it is killed', async () => {
    const out = join(folder, 'killed.har');
    const baseUrl = await serveMock({ providers: ['premium-exchanger'] });
    const args = ['premium-exchanger', '--base-url', baseUrl, '--out', out, '--port', '0'];
    const { child, finished } = start(cli, ['record', ...args]);
    const url = /http:\S+/.exec(await says(child, 'recording until Ctrl-C'))?.[0] ?? '';
    await sendAll('premium-exchanger', url);
    child.kill('SIGKILL');
    await finished;
    const report = await checkRecording(loadContract('premium-exchanger'), out);
    expect(report.requests).toBe(4);
    expect(report.unreadable).toBeUndefined();
    expect(readFileSync(out, 'utf8')).not.toContain(key);
  });

  it('says in one line that it can not write', async () => {
    const { code, stderr } = await run(cli, [
      'record',
      'affili',
      '--out',
      join(folder, 'no/such/folder.har'),
      '--port',
      '0',
    ]);
    expect(stderr).toMatch(/^error: can't write .*folder\.har \(ENOENT\)\n$/);
    expect(code).toBe(2);
  });
});
