import { existsSync, readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { withScratchFolder } from '../../src/support/scratch.js';
import { type Attack, type Tally, within } from './attack.js';
import { dist, start } from './dist.js';
import { serveHostile, serveText } from './hostile-server.js';

async function record(
  folder: string,
  out: string,
  baseUrl: string,
  options: Parameters<typeof start>[1] = {},
) {
  const args = [
    'record',
    'affili',
    '--base-url',
    baseUrl,
    '--out',
    join(folder, out),
    '--port',
    '0',
  ];
  const recorder = start(args, { cwd: folder, ...options });
  const url = /http:\S+/.exec(await recorder.says('recording until'))?.[0] ?? '';
  return { ...recorder, url };
}

/** Whoever asks the recorder for another place gets nothing of it. */
async function attackProxy(tally: Tally): Promise<void> {
  let hits = 0;
  const other = await serveHostile((_, response) => {
    hits += 1;
    response.end('reached');
  });
  const service = await serveText('{}');
  await withScratchFolder(async (folder) => {
    const recorder = await record(folder, 'out.har', service.url);
    const { port } = new URL(recorder.url);
    const { host } = new URL(other.url);
    const heads = [
      `GET ${other.url}/ HTTP/1.1\r\nHost: ${host}`,
      `GET / HTTP/1.1\r\nHost: ${host}`,
      `GET //${host}/ HTTP/1.1\r\nHost: a`,
      `GET /\\\\${host}/ HTTP/1.1\r\nHost: a`,
      `GET @${host}/ HTTP/1.1\r\nHost: a`,
      `GET /@${host} HTTP/1.1\r\nHost: a@${host}`,
      `CONNECT ${host} HTTP/1.1\r\nHost: ${host}`,
      `GET /../../${host} HTTP/1.1\r\nHost: a\r\nX-Forwarded-Host: ${host}`,
    ];
    for (const head of heads) {
      const before = hits;
      await within(
        3000,
        new Promise<void>((resolve) => {
          const socket = connect(Number(port), '127.0.0.1', () =>
            socket.write(`${head}\r\nConnection: close\r\n\r\n`),
          );
          socket
            .on('error', () => {})
            .resume()
            .once('close', () => resolve());
          setTimeout(() => socket.end(), 300);
        }),
        undefined,
      );
      tally.count(head, hits === before);
    }
    recorder.child.kill('SIGKILL');
    await recorder.ended;
  });
  await Promise.all([other.close(), service.close()]);
}

/** A full disk changes nothing for the callers, and is told. */
async function attackDisk(tally: Tally): Promise<void> {
  const service = await serveText(JSON.stringify({ status: 'ok', text: 'x'.repeat(2000) }));
  for (const ending of ['har', 'ndjson']) {
    await withScratchFolder(async (folder) => {
      const recorder = await record(folder, `out.${ending}`, service.url, { fileSize: 16 });
      for (let count = 0; count < 40; count++) {
        const response = await fetch(`${recorder.url}/x`, { method: 'POST', body: 'a=1' });
        tally.count(
          `.${ending}: response ${count} on a full disk is ${response.status}`,
          response.status === 200 && (await response.text()).length > 2000,
        );
      }
      recorder.child.kill('SIGINT');
      const { code, stderr } = await recorder.ended;
      tally.count(`.${ending}: exit ${code}`, code === 2);
      tally.count(
        `.${ending}: ${stderr}`,
        stderr.split("can't write").length === 2 && /\d of 40 exchanges in /.test(stderr),
      );
      tally.count(
        `.${ending}: what is on the disk can be read`,
        (await countRead(join(folder, `out.${ending}`))) > 0,
      );
    });
  }
  await service.close();
}

/** A recorder that is killed has written what was complete. */
async function attackKill(tally: Tally): Promise<void> {
  const service = await serveText('{"status":"ok"}');
  for (const ending of ['har', 'ndjson']) {
    for (const signal of ['SIGKILL', 'SIGHUP', 'SIGTERM'] as const) {
      await withScratchFolder(async (folder) => {
        const path = join(folder, `out.${ending}`);
        const recorder = await record(folder, `out.${ending}`, service.url);
        for (let count = 0; count < 5; count++)
          await (await fetch(`${recorder.url}/api/merchants/conversions`)).text();
        recorder.child.kill(signal);
        await recorder.ended;
        const count = await countRead(path);
        tally.count(
          `.${ending} after ${signal}: ${count} of 5`,
          count === 5 && (ending !== 'har' || isJson(path)),
        );
      });
    }
  }
  await service.close();
}

async function countRead(path: string): Promise<number> {
  if (!existsSync(path)) return 0;
  const report = await dist.check.checkRecording(dist.check.loadContract('affili'), path);
  return report.unreadable ? 0 : report.requests;
}

function isJson(path: string): boolean {
  JSON.parse(readFileSync(path, 'utf8'));
  return true;
}

/** Bodies that are too large, packed, deep or slow pass, and leave no memory behind. */
async function attackBodies(tally: Tally): Promise<void> {
  const bomb = gzipSync(Buffer.alloc(300 * 1024 * 1024, 32));
  const bodies: Record<string, [body: string | Buffer, length: number, encoding?: string]> = {
    'a bomb of 300 MB': [bomb, 300 * 1024 * 1024, 'gzip'],
    '100 kB of one letter': ['a'.repeat(100_000), 100_000],
    '1 MB of addresses': ['a@b.cc '.repeat(150_000), 1_050_000],
    'a list 300,000 deep': ['['.repeat(3e5) + ']'.repeat(3e5), 6e5],
    '5 MB of [': ['['.repeat(5e6), 5e6],
    '5 MB of {"a":': ['{"a":'.repeat(1e6), 5e6],
  };
  for (const [name, [body, length, encoding]] of Object.entries(bodies)) {
    const service = await serveText(body, 200, encoding ? { 'content-encoding': encoding } : {});
    await withScratchFolder(async (folder) => {
      const recorder = await record(folder, 'out.ndjson', service.url, { heap: 400 });
      const response = await within(60_000, fetch(`${recorder.url}/x`), undefined);
      let size = 0;
      for await (const chunk of (response?.body ?? []) as unknown as AsyncIterable<Uint8Array>)
        size += chunk.length;
      tally.count(`${name}: ${size} of ${length}`, size === length);
      recorder.child.kill('SIGINT');
      const ended = await within(20_000, recorder.ended, undefined);
      tally.count(`${name}: exit ${ended?.code} ${ended?.stderr.slice(-200)}`, ended?.code === 0);
      recorder.child.kill('SIGKILL');
    });
    await service.close();
  }
}

export const RECORD: readonly Attack[] = [
  { name: 'other places through the recorder', run: attackProxy },
  { name: 'a full disk under the recorder', run: attackDisk },
  { name: 'a recorder that is killed', run: attackKill },
  { name: 'bodies at the recorder', run: attackBodies },
];
