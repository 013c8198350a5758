import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withScratchFolder } from '../../src/support/scratch.js';
import { type Attack, type Tally, within } from './attack.js';
import { dist, start } from './dist.js';
import { ENCODINGS, holdsSecret } from './encodings.js';
import { serveHostile, serveText } from './hostile-server.js';

const KEY = 'Sesame-0000/Key';
const JSON_HEAD = { 'content-type': 'application/json' };

/** Bodies that tell what stands in for the key, at every place of one. */
const PLACES: Readonly<Record<string, (form: string) => string>> = {
  'a text': (form) => `<html>${'x'.repeat(185)}${form}</html>`,
  'a value': (form) => `{"status":"error","error":1,"errors":["${form}"]}`,
  'the code': (form) => `{"status":"error","error":"unknown key ${form}"}`,
  'a name': (form) => `{"status":"ok","error":0,"data":[{"${form}":{"${form}":1}}]}`,
  'a list': (form) => `{"status":"ok","data":{"a":[["${form}","${form}"]]},"${form}":[]}`,
  'JSON in JSON': (form) => JSON.stringify({ status: 'error', text: `{"a":"${form}"}` }),
  'the end of a cut': (form) => `{"status":"error","errors":"${'y'.repeat(280)}${form}"}`,
};

async function attackClient(tally: Tally): Promise<void> {
  const secrets = [KEY];
  for (const [place, toBody] of Object.entries(PLACES)) {
    for (const [encoding, encode] of Object.entries(ENCODINGS)) {
      const form = encode(KEY);
      const headers = { ...JSON_HEAD, 'x-said': form, location: `https://example.net/?${form}` };
      const fetch = async () => new Response(toBody(form), { status: 403, headers });
      const client = dist.affili.createAffiliClient({
        accessId: KEY,
        fetch,
        retry: { retries: 0 },
      });
      const result = await client.findConversion({ id: 'x' });
      if (result.ok) throw new Error('a refusal is no success');
      const { error, response } = result;
      const shown = JSON.stringify([error, [...(response?.headers ?? [])], await response?.text()]);
      tally.count(
        `${place}, ${encoding}`,
        secrets.every((one) => !holdsSecret(shown, one)),
      );
    }
  }
}

async function attackReports(tally: Tally): Promise<void> {
  const contract = dist.check.loadContract('affili');
  for (const [place, toBody] of Object.entries(PLACES)) {
    for (const [encoding, encode] of Object.entries(ENCODINGS)) {
      const server = await serveText(toBody(encode(KEY)), 200, { 'x-said': encode(KEY) });
      const report = await dist.check.check(contract, {
        baseUrl: server.url,
        key: KEY,
        only: ['listConversions'],
      });
      await server.close();
      for (const [name, format] of Object.entries(dist.reporters.REPORTERS)) {
        tally.count(
          `${place}, ${encoding}, ${name}`,
          !holdsSecret(format([report], { verbose: true }), KEY),
        );
      }
    }
  }
}

/** The key and a password that only a response tells, both at once, in what is recorded. */
async function attackRecordings(tally: Tally): Promise<void> {
  const told = 'Pa55word-told/1';
  await withScratchFolder(async (folder) => {
    const bodies = Object.values(PLACES).flatMap((toBody) =>
      Object.values(ENCODINGS).map((encode) => toBody(`${encode(KEY)} ${encode(told)}`)),
    );
    let count = 0;
    const server = await serveHostile((request, response) => {
      request.resume();
      const body = request.url?.includes('login')
        ? JSON.stringify({ user: { password: told } })
        : bodies[count++ % bodies.length];
      response.writeHead(200, JSON_HEAD).end(body);
    });
    for (const ending of ['har', 'ndjson']) {
      const out = join(folder, `out.${ending}`);
      const recorder = start(
        ['record', 'affili', '--base-url', server.url, '--out', out, '--port', '0'],
        { cwd: folder },
      );
      const url = /http:\S+/.exec(await recorder.says('recording until'))?.[0] ?? '';
      for (const encode of Object.values(ENCODINGS)) {
        const form = encodeURIComponent(encode(KEY));
        await fetch(`${url}/a/${form}?x[]=${form}`, {
          method: 'POST',
          headers: { authorization: KEY, 'x-said': encodeURIComponent(encode(KEY)) },
          body: `a[b]=${form}`,
        });
      }
      for (const _ of bodies) await (await fetch(`${url}/b`)).text();
      await (await fetch(`${url}/login`)).text();
      recorder.child.kill('SIGINT');
      const ended = await within(20_000, recorder.ended, undefined);
      tally.count(`the recorder of .${ending} ends with ${ended?.code}`, ended?.code === 0);
      const text = existsSync(out) ? readFileSync(out, 'utf8') : '';
      const entries =
        ending === 'har'
          ? (JSON.parse(text) as { log: { entries: unknown[] } }).log.entries
          : text.trim().split('\n');
      for (const entry of entries) {
        const shown = typeof entry === 'string' ? entry : JSON.stringify(entry);
        for (const secret of [KEY, told]) {
          tally.count(`.${ending} ${secret}: ${shown.slice(0, 300)}`, !holdsSecret(shown, secret));
        }
      }
      tally.count(
        `.${ending} has all entries`,
        entries.length === bodies.length + Object.keys(ENCODINGS).length + 1,
      );
    }
    await server.close();
  });
}

async function attackMockLog(tally: Tally): Promise<void> {
  const entries: object[] = [];
  const mock = await dist.mock.createMock({
    providers: ['affise'],
    key: `${KEY}1`,
    log: (entry) => entries.push(entry),
  });
  for (const [encoding, encode] of Object.entries(ENCODINGS)) {
    for (const key of [KEY, `${KEY}1`]) {
      const form = encodeURIComponent(encode(key));
      const headers = { 'api-key': KEY, 'content-type': 'application/json' };
      entries.length = 0;
      await mock.fetch(new Request(`http://mock.example/${form}`, { headers }));
      await mock.fetch(
        new Request(`http://mock.example/3.0/offers?page=${form}&${form}=1`, { headers }),
      );
      const body = JSON.stringify({ [encode(key)]: encode(key), pid: [encode(key)] });
      await mock.fetch(
        new Request('http://mock.example/3.0/offer/1/enable-affiliate', {
          method: 'POST',
          headers,
          body,
        }),
      );
      tally.count(
        `${encoding}: ${JSON.stringify(entries).slice(0, 300)}`,
        entries.length === 3 && !holdsSecret(JSON.stringify(entries), key),
      );
    }
  }
}

/** The law of redaction, at every output. */
export const REDACTION: readonly Attack[] = [
  { name: 'keys in failures of the client', run: attackClient },
  { name: 'keys in reports', run: attackReports },
  { name: 'keys in recordings', run: attackRecordings },
  { name: 'keys in the log of the mock', run: attackMockLog },
];
