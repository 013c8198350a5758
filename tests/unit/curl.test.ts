import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { curlText } from '../../src/docs/curl.js';
import { LAW } from './made.js';

const url = 'https://service.example/a';

/** What the commands give their curl when a real shell runs them. */
function argumentsOf(...commands: string[]): string[][] {
  const script = ['curl() { printf "%s\\0" "$@"; printf "\\1\\0"; }', ...commands].join('\n');
  const { status, stdout, stderr } = spawnSync('sh', ['-c', script], { encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return stdout
    .split('\u0001\0')
    .slice(0, -1)
    .map((call) => call.split('\0').slice(0, -1));
}

const wicked = [
  `it's`,
  `'`,
  `''`,
  `'; echo broken #`,
  '$HOME $(id) `id`',
  '"double" \\ \\\\ \\n',
  '!history ~ * ? [a] {b,c}',
  'line\nbreak\r\n\ttab',
  '&& || | > /tmp/x <',
  '-X DELETE --data @/etc/passwd',
  'ünï 🦊',
  ' ',
];

describe('a curl command', () => {
  it('is one that a shell runs, with every part in its place', async () => {
    const request = new Request(`${url}?b=1&c=d%20e`, {
      method: 'PUT',
      headers: { 'api-key': 'k', 'content-type': 'text/plain' },
      body: 'x',
    });
    expect(argumentsOf(await curlText(request))).toEqual([
      [
        '-X',
        'PUT',
        request.url,
        '-H',
        'api-key: k',
        '-H',
        'content-type: text/plain',
        '--data',
        'x',
      ],
    ]);
  });

  it('is short for a GET', async () => {
    expect(await curlText(new Request(url))).toBe(`curl '${url}'`);
  });

  it('leaves the body of the request unread', async () => {
    const request = new Request(url, { method: 'POST', body: 'x' });
    await curlText(request);
    expect(await request.text()).toBe('x');
  });

  it.each(wicked)('hands the body %j over unchanged', async (body) => {
    const request = new Request(url, { method: 'POST', body });
    const [parts] = argumentsOf(await curlText(request));
    expect(parts?.at(-1)).toBe(body);
    expect(parts).toHaveLength(7);
  });

  it.each(wicked.filter((text) => /^[\x20-\x7e]+$/.test(text.trim())))(
    'hands the header %j over unchanged',
    async (value) => {
      const request = new Request(url, { headers: { 'x-key': value } });
      expect(argumentsOf(await curlText(request))).toEqual([[url, '-H', `x-key: ${value.trim()}`]]);
    },
  );

  it.each(wicked)('hands the address with %j over unchanged', async (text) => {
    const request = new Request(`${url}/${text}?q=${text}`);
    expect(argumentsOf(await curlText(request))).toEqual([[request.url]]);
  });

  it('hands any body over unchanged', async () => {
    // A NUL can't be an argument at all, and \u0001 parts the calls here.
    const body = fc
      .string({ unit: 'binary', minLength: 1 })
      .filter((text) => !['\0', '\u0001'].some((mark) => text.includes(mark)));
    const bodies = fc.sample(body, LAW);
    const commands = await Promise.all(
      bodies.map((text) => curlText(new Request(url, { method: 'POST', body: text }))),
    );
    expect(argumentsOf(...commands).map((parts) => parts.at(-1))).toEqual(bodies);
  });

  it.fails('bug: turns off the ranges that curl sees in brackets', async () => {
    const [parts] = argumentsOf(
      await curlText(new Request(`${url}?filter[date_from]=1&offer[]=2`)),
    );
    expect(parts).toEqual(
      expect.arrayContaining([expect.stringMatching(/^(-g|--globoff|[^[]*%5B.*)$/)]),
    );
  });

  it.fails('bug: sends a body that begins with @, not a file of that name', async () => {
    const [parts] = argumentsOf(await curlText(new Request(url, { method: 'POST', body: '@x' })));
    expect(parts?.at(-2)).toBe('--data-raw');
  });
});
