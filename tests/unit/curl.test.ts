import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { curlText } from '../../src/wire/curl.js';
import { argumentsOf } from '../docs/shell.js';
import { LAW } from './made.js';

const url = 'https://service.example/a';
const FORM = 'application/x-www-form-urlencoded';

function post(body: string, type = 'text/plain'): Request {
  return new Request(url, { method: 'POST', body, headers: { 'content-type': type } });
}

/** The body that curl sends for `--data-urlencode name=value`: the name as it stands, the value encoded. */
function formOf(parts: readonly string[]): string {
  const fields = parts.filter((_, index) => parts[index - 1] === '--data-urlencode');
  return fields
    .map((field) => /^([^=]*)=(.*)$/s.exec(field) ?? [])
    .map(([, name = '', value = '']) => `${name}=${encodeURIComponent(value)}`)
    .join('&');
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
  '@/etc/passwd',
  'ünï 🦊',
  ' ',
];

// A NUL can't be an argument at all, and \u0001 parts the calls here.
const text = fc
  .string({ unit: 'binary', minLength: 1 })
  .filter((one) => !['\0', '\u0001'].some((mark) => one.includes(mark)));

describe('a curl command', () => {
  it('is one that a shell runs, with every part in its place', async () => {
    const request = new Request(`${url}?b=1&c=d%20e`, {
      method: 'PUT',
      headers: { 'api-key': 'k', 'content-type': 'text/plain' },
      body: 'x',
    });
    const headers = ['-H', 'api-key: k', '-H', 'content-type: text/plain'];
    expect(argumentsOf(await curlText(request))).toEqual([
      ['-X', 'PUT', request.url, ...headers, '--data-raw', 'x'],
    ]);
  });

  it('names the method only where curl would take another', async () => {
    expect(await curlText(new Request(url))).toBe(`curl '${url}'`);
    expect(argumentsOf(await curlText(post('x')))[0]).not.toContain('-X');
    const without = new Request(url, { method: 'POST' });
    expect(argumentsOf(await curlText(without))).toEqual([['-X', 'POST', url]]);
  });

  it('leaves the body of the request unread', async () => {
    const request = post('x');
    await curlText(request);
    expect(await request.text()).toBe('x');
  });

  it('goes over several lines where it is long, and says the same', async () => {
    const request = () => post('x'.repeat(50));
    const short = await curlText(request(), { width: 60 });
    expect(short.split('\n').length).toBeGreaterThan(1);
    expect(argumentsOf(short)).toEqual(argumentsOf(await curlText(request())));
    expect(await curlText(request(), { width: 1000 })).not.toContain('\n');
  });

  it.each(wicked)('hands the body %j over unchanged', async (body) => {
    expect(argumentsOf(await curlText(post(body)))).toEqual([
      [url, '-H', 'content-type: text/plain', '--data-raw', body],
    ]);
  });

  it.each(wicked.filter((one) => /^[\x20-\x7e]+$/.test(one.trim())))(
    'hands the header %j over unchanged',
    async (value) => {
      const request = new Request(url, { headers: { 'x-key': value } });
      expect(argumentsOf(await curlText(request))).toEqual([[url, '-H', `x-key: ${value.trim()}`]]);
    },
  );

  it.each(wicked)('hands the address with %j over unchanged', async (part) => {
    const request = new Request(`${url}/${part}?q=${part}`);
    const [parts] = argumentsOf(await curlText(request));
    expect(parts?.filter((one) => one !== '-g')).toEqual([request.url]);
  });

  it.each(['filter[date_from]=1', 'offer[]=2', 'a={1,2}'])(
    'turns off the ranges that curl sees in %s',
    async (query) => {
      const request = new Request(`${url}?${query}`);
      expect(argumentsOf(await curlText(request))).toEqual([['-g', request.url]]);
    },
  );

  it('writes a form field by field', async () => {
    const body = 'a=it%27s&filter%5Bx%5D%5B%5D=%26&%C3%BC%3D=+';
    expect(argumentsOf(await curlText(post(body, FORM)))).toEqual([
      [
        url,
        ...['--data-urlencode', "a=it's"],
        ...['--data-urlencode', 'filter[x][]=&'],
        ...['--data-urlencode', '%C3%BC%3D= '],
      ],
    ]);
  });
});

describe('laws', () => {
  it('any body is handed over unchanged', async () => {
    const bodies = fc.sample(text, LAW);
    const commands = await Promise.all(bodies.map((body) => curlText(post(body))));
    expect(argumentsOf(...commands).map((parts) => parts.at(-1))).toEqual(bodies);
  });

  it('any form is sent as the same fields', async () => {
    const forms = fc.sample(fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 4 }), LAW);
    const commands = await Promise.all(
      forms.map((fields) => curlText(post(String(new URLSearchParams(fields)), FORM))),
    );
    const sent = argumentsOf(...commands).map((parts) => [...new URLSearchParams(formOf(parts))]);
    expect(sent).toEqual(forms);
  });
});
