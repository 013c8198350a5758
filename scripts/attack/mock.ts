import { connect } from 'node:net';
import { createRandom } from '../../src/support/random.js';
import { type Attack, type Tally, within } from './attack.js';
import { start } from './dist.js';

/** Valid requests that are damaged. */
const SEEDS = [
  'GET /affise/3.0/offers?page=1&limit=10 HTTP/1.1\r\nHost: a\r\nAPI-Key: k\r\n\r\n',
  'POST /affise/3.0/offer/1/enable-affiliate HTTP/1.1\r\nHost: a\r\nAPI-Key: k\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 21\r\n\r\npid[0]=1&pid[1]=2&x=1',
  'POST /premium-exchanger/api.html?api_action=pp&method=add_payout&api_key=k HTTP/1.1\r\nHost: a\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: 60\r\n\r\n--b\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n--b--\r\n....',
  'GET /affili/api/merchants/conversions HTTP/1.1\r\nHost: a\r\nAuthorization: k\r\nPrefer: code=200\r\nX-Mock-Fault: html\r\n\r\n',
];
/** What is put into them. */
const DAMAGE = [
  '%',
  '%FF',
  '%00',
  '\0',
  '\r\n',
  '\x1b]52;c;AA\x07',
  '__proto__',
  '[',
  '[]',
  ']',
  '{',
  '"',
  '../',
  '//',
  '?',
  '#',
  ';',
  '&&',
  '=',
  '\xff',
  '🎈',
  ' HTTP/9.9',
  'Transfer-Encoding: chunked\r\n',
  'Content-Length: -1\r\n',
  'Expect: 100-continue\r\n',
  'A: '.repeat(300),
  'x'.repeat(3000),
  '[a]'.repeat(300),
];

function damage(seed: string, random: () => number): string {
  let text = seed;
  for (let count = 1 + Math.floor(random() * 4); count > 0; count--) {
    const at = Math.floor(random() * text.length);
    const piece = DAMAGE[Math.floor(random() * DAMAGE.length)] ?? '';
    const cut = random() < 0.5 ? Math.floor(random() * 8) : 0;
    text = `${text.slice(0, at)}${piece}${text.slice(at + cut)}`;
  }
  return text;
}

/** Milliseconds of silence after which a client that may have said too little ends its side. */
const SILENCE = 150;

/** Sends bytes; what comes back until the server closes the connection. */
function exchange(port: number, bytes: Uint8Array): Promise<string> {
  return new Promise((resolve) => {
    let received = '';
    // Only damaged requests leave a server waiting for more.
    const closes = /connection: close/i.test(Buffer.from(bytes.subarray(0, 1000)).toString());
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
    const end = () => void socket.end();
    let timer: NodeJS.Timeout | undefined;
    const restart = () => {
      clearTimeout(timer);
      timer = setTimeout(end, SILENCE);
    };
    socket.setEncoding('latin1').on('data', (text: string) => {
      received += text;
      if (!closes) restart();
    });
    socket
      .once('error', () => {})
      .once('close', () => {
        clearTimeout(timer);
        resolve(received);
      });
    if (!closes) restart();
  });
}

async function attackRaw(tally: Tally, tries: number): Promise<void> {
  const mock = start(['mock', '--port', '0', '--log', 'pretty'], { heap: 256 });
  try {
    const port = Number(/127\.0\.0\.1:(\d+)/.exec(await mock.says('serving until'))?.[1]);
    const random = createRandom(15);
    const attempt = async () => {
      const text = damage(SEEDS[Math.floor(random() * SEEDS.length)] ?? '', random);
      const reply = await within(5000, exchange(port, Buffer.from(text, 'latin1')), 'late');
      // Whole lists of the heads of pipelined responses; none of them may be a failure of the mock.
      const isSound =
        reply !== 'late' && !/HTTP\/1\.1 5\d\d/.test(reply) && !/\.js:\d+/.test(reply);
      tally.count(`${JSON.stringify(text.slice(0, 200))}: ${reply.slice(0, 80)}`, isSound);
    };
    for (let done = 0; done < tries; done += 50)
      await Promise.all(Array.from({ length: 50 }, attempt));

    const large = 10 * 1024 * 1024;
    for (const unit of ['[', '{"a":', '"', '[{', 'a[', 'a[b]=1&', '%5B']) {
      for (const type of ['application/json', 'application/x-www-form-urlencoded']) {
        const body = unit.repeat(large / unit.length);
        const head = `POST /affise/3.0/offer/1/enable-affiliate HTTP/1.1\r\nHost: a\r\nAPI-Key: k\r\nX-Wait: connection: close\r\nContent-Type: ${type}\r\nContent-Length: ${body.length}\r\n\r\n`;
        const reply = await within(20_000, exchange(port, Buffer.from(head + body)), 'late');
        tally.count(
          `10 MB of ${unit} as ${type}: ${reply.slice(0, 80)}`,
          /HTTP\/1\.1 4\d\d/.test(reply),
        );
      }
    }
    const { status } = await fetch(`http://127.0.0.1:${port}/affili/api/merchants/conversions`);
    tally.count('the mock still responds', status === 401);
    mock.child.kill('SIGINT');
    const { code, stderr } = await mock.ended;
    tally.count(`the mock ends with ${code}`, code === 0);
    const lines = stderr.split('\n');
    const executed = lines.find((line) => /\p{Cc}/u.test(line) || /^\s*::/.test(line));
    tally.count(`the log has ${JSON.stringify(executed)}`, executed === undefined);
  } finally {
    mock.child.kill('SIGKILL');
  }
}

/** A mock whose clients hang is closed in ten seconds. */
async function attackShutdown(tally: Tally): Promise<void> {
  const mock = start(['mock', 'affili', '--port', '0', '--log', 'off']);
  try {
    const port = Number(/127\.0\.0\.1:(\d+)/.exec(await mock.says('serving until'))?.[1]);
    const faults = ['latency=60000', 'drip', 'drip,latency=60000', ''];
    const hanging = faults.map((fault) => {
      const head = 'GET /api/merchants/conversions HTTP/1.1\r\nHost: a\r\nAuthorization: k\r\n';
      const socket = connect(port, '127.0.0.1');
      socket.on('error', () => {});
      // The last one never says the end of its head.
      socket.write(fault ? `${head}X-Mock-Fault: ${fault}\r\n\r\n` : head);
      return socket;
    });
    await new Promise((resolve) => setTimeout(resolve, 300));
    mock.child.kill('SIGTERM');
    const ended = await within(12_000, mock.ended, undefined);
    tally.count('the mock ends in ten seconds with hanging clients', ended?.code === 0);
    for (const socket of hanging) socket.destroy();
  } finally {
    mock.child.kill('SIGKILL');
  }
}

/** Two faults at once give one well-formed broken response; a wait has a limit. */
async function attackFaults(tally: Tally): Promise<void> {
  const mock = start(['mock', 'affili', '--port', '0', '--log', 'off']);
  try {
    const port = Number(/127\.0\.0\.1:(\d+)/.exec(await mock.says('serving until'))?.[1]);
    const kinds = [
      'reset',
      'truncate',
      'html',
      'malformed-json',
      'drip',
      'status=503',
      'latency=1',
    ];
    const pairs = kinds.flatMap((first) => kinds.map((second) => `${first},${second}`));
    const attempt = async (fault: string) => {
      const request = `GET /api/merchants/conversions HTTP/1.1\r\nHost: a\r\nAuthorization: k\r\nConnection: close\r\nX-Mock-Fault: ${fault}\r\n\r\n`;
      const reply = await within(10_000, exchange(port, Buffer.from(request)), 'late');
      const [head = '', body = ''] = reply.split(/\r\n\r\n(.*)/s);
      const length = Number(/content-length: (\d+)/i.exec(head)?.[1]);
      const isCut = /reset|truncate/.test(fault);
      const isWhole = length === body.length || (isCut && (reply === '' || body.length < length));
      tally.count(
        `${fault}: ${head.slice(0, 60)}`,
        !/ 500 /.test(head.split('\r')[0] ?? '') && isWhole,
      );
    };
    await Promise.all(pairs.map(attempt));
    for (const fault of ['latency=60001', 'latency=99999999999', 'latency=1e9', 'latency=-1']) {
      const url = `http://127.0.0.1:${port}/api/merchants/conversions`;
      const { status } = await fetch(url, {
        headers: { authorization: 'k', 'x-mock-fault': fault },
      });
      tally.count(`${fault} is refused`, status === 400);
    }
    mock.child.kill('SIGINT');
    await mock.ended;
  } finally {
    mock.child.kill('SIGKILL');
  }
}

/** @param isShort a few tries of each */
export function listMockAttacks(isShort: boolean): Attack[] {
  return [
    {
      name: 'damaged requests at the mock',
      run: (tally) => attackRaw(tally, isShort ? 500 : 10_000),
    },
    { name: 'two faults at once', run: attackFaults },
    { name: 'clients that hang at shutdown', run: attackShutdown },
  ];
}
