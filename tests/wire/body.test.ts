import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeForm } from '../../src/client/forms.js';
import { MAX_BODY } from '../../src/server/message.js';
import { MAX_VALUES, nestFields, parseBody, RequestError } from '../../src/wire/body.js';
import { coerce } from '../../src/wire/coerce.js';
import { LAW, madeContract, ref } from '../support/made-contract.js';

const JSON_TYPE = 'application/json';
const URLENCODED = 'application/x-www-form-urlencoded';
const MULTIPART = 'multipart/form-data';
const ALL = [JSON_TYPE, 'application/vnd.api+json', URLENCODED, MULTIPART];

function post(body: BodyInit, contentType?: string): Request {
  return new Request('http://mock.example/', {
    method: 'POST',
    body,
    ...(contentType !== undefined && { headers: { 'content-type': contentType } }),
    duplex: 'half',
  } as RequestInit);
}

const bytes = (text: string) => new TextEncoder().encode(text);
const polluted = () => ({}) as { polluted?: unknown };

describe('a body of', () => {
  it.each<[contentType: string, text: string, value: unknown]>([
    [JSON_TYPE, '{"a":[1,null,"x"]}', { a: [1, null, 'x'] }],
    ['Application/JSON; charset=utf-8', '{}', {}],
    ['application/vnd.api+json', '"é"', 'é'],
    [JSON_TYPE, '\ufeff{"a":1}', { a: 1 }],
    [JSON_TYPE, 'null', null],
  ])('%s is parsed: %s', async (contentType, text, value) => {
    expect(await parseBody(post(text, contentType), ALL)).toEqual({ value, kind: 'json' });
  });

  it.each<[text: string, value: unknown]>([
    ['a=1', { a: '1' }],
    ['a', { a: '' }],
    ['a=x+y%2B%C3%A9', { a: 'x y+é' }],
    ['a[b][]=1&a[b][]=2', { a: { b: { 0: '1', 1: '2' } } }],
    ['a%5Bb%5D=1', { a: { b: '1' } }],
    ['a[]=1', { a: { 0: '1' } }],
    ['rate[10]=a&rate[2]=b', { rate: { 10: 'a', 2: 'b' } }],
    ['list[0][x]=1&list[1][x]=2&list[0][y]=3', { list: { 0: { x: '1', y: '3' }, 1: { x: '2' } } }],
    ['a=1,2&b.c=d&e=%26%239786;', { a: '1,2', 'b.c': 'd', e: '&#9786;' }],
  ])(`${URLENCODED} is opened: %s`, async (text, value) => {
    expect(await parseBody(post(text, URLENCODED), ALL)).toEqual({ value, kind: 'form' });
  });

  it('multipart/form-data is opened, with its files', async () => {
    const form = new FormData();
    form.append('doc[title]', 'x\r\ny');
    form.append('doc[tags][]', 'a');
    form.append('doc[tags][]', 'b');
    form.append('doc[scan]', new File(['bytes'], 'scan.png'));
    const parsed = await parseBody(post(form), ALL);
    expect(parsed?.kind).toBe('form');
    const { doc } = (parsed?.value ?? {}) as { doc: { scan: File } };
    expect(doc).toEqual({ title: 'x\r\ny', tags: { 0: 'a', 1: 'b' }, scan: expect.any(File) });
    expect([doc.scan.name, await doc.scan.text()]).toEqual(['scan.png', 'bytes']);
  });

  it('no type is of the first that is taken', async () => {
    expect(await parseBody(post(bytes('{"a":1}')), [JSON_TYPE, URLENCODED])).toMatchObject({
      value: { a: 1 },
    });
    expect(await parseBody(post(bytes('a=1')), [URLENCODED, JSON_TYPE])).toMatchObject({
      value: { a: '1' },
    });
  });

  it('no bytes is none, whatever its type', async () => {
    expect(await parseBody(post('', JSON_TYPE), ALL)).toBeUndefined();
    expect(await parseBody(post('', 'text/csv'), [])).toBeUndefined();
    expect(await parseBody(new Request('http://mock.example/'), ALL)).toBeUndefined();
  });
});

describe('a body is refused', () => {
  const deep = (levels: number) => `a${'[b]'.repeat(levels)}=1`;

  it.each<[what: string, status: number, contentType: string, text: string, message: RegExp]>([
    ['JSON cut short', 400, JSON_TYPE, '{"a":', /^the body is not JSON: /],
    ['blanks for JSON', 400, JSON_TYPE, ' ', /^the body is not JSON: /],
    ['a form for JSON', 400, JSON_TYPE, 'a=1', /^the body is not JSON: /],
    ['no boundary', 400, MULTIPART, 'x', /^the body is not multipart\/form-data$/],
    ['no parts', 400, `${MULTIPART}; boundary=b`, 'x', /^the body is not multipart\/form-data$/],
    [
      'too many fields',
      400,
      URLENCODED,
      'a&'.repeat(MAX_VALUES),
      /^there are more than \d+ fields$/,
    ],
    ['broken encoding', 400, URLENCODED, 'a=%E9', /^the body is not percent-encoded UTF-8$/],
    ['too many brackets', 400, URLENCODED, deep(21), /^names are nested deeper than 20 brackets$/],
    ['an unknown type', 415, 'text/csv', 'a;b', /^content type text\/csv .*application\/json/],
    ['XML', 415, 'application/xml', '<a/>', /^content type application\/xml /],
    ['nonsense for a type', 415, 'json', '{}', /^content type json /],
  ])('for %s', async (_, status, contentType, text, message) => {
    const refused = await parseBody(post(text, contentType), ALL).catch((error) => error);
    expect(refused).toBeInstanceOf(RequestError);
    expect(refused).toMatchObject({ status, message: expect.stringMatching(message) });
  });

  it.each([
    [JSON_TYPE, '{}', [URLENCODED, MULTIPART]],
    [URLENCODED, 'a=1', [JSON_TYPE]],
  ])('for %s where it is not taken', async (contentType, text, types) => {
    await expect(parseBody(post(text, contentType), types)).rejects.toMatchObject({
      status: 415,
      message: expect.stringContaining(types.join(' or ')),
    });
  });

  it('not for one kind of form in place of the other', async () => {
    expect(await parseBody(post('a=1', URLENCODED), [MULTIPART])).toMatchObject({ kind: 'form' });
  });

  it('not for as many brackets as may be', async () => {
    expect(await parseBody(post(deep(20), URLENCODED), ALL)).toMatchObject({ kind: 'form' });
  });

  it('when it is one byte too large, not before', async () => {
    const text = (size: number) => `"${'x'.repeat(size - 2)}"`;
    expect(await parseBody(post(text(MAX_BODY), JSON_TYPE), ALL)).toMatchObject({ kind: 'json' });
    await expect(parseBody(post(text(MAX_BODY + 1), JSON_TYPE), ALL)).rejects.toMatchObject({
      status: 413,
      message: `the body is larger than ${MAX_BODY} bytes`,
    });
  });

  it('without waiting for the end of a body that has none', async () => {
    const chunk = new Uint8Array(1024 * 1024);
    let isGivenUp = false;
    const endless = new ReadableStream({
      pull: (controller) => controller.enqueue(chunk),
      cancel: () => {
        isGivenUp = true;
      },
    });
    await expect(parseBody(post(endless, JSON_TYPE), ALL)).rejects.toThrow(RequestError);
    expect(isGivenUp).toBe(true);
  });
});

describe('names of a form', () => {
  it.each([
    '__proto__[polluted]=1',
    '__proto__[__proto__][polluted]=1',
    'constructor[prototype][polluted]=1',
    'a[b]=1&a[__proto__][polluted]=1',
    'a[constructor][prototype][polluted]=1',
    '__proto__=1&__proto__[]=2',
  ])('reach no prototype: %s', async (text) => {
    const parsed = await parseBody(post(text, URLENCODED), ALL);
    expect(polluted().polluted).toBeUndefined();
    const value = parsed?.value as { a?: object };
    for (const read of [value, value.a ?? {}]) expect('polluted' in read).toBe(false);
  });

  it('reach no prototype in JSON', async () => {
    await parseBody(post('{"__proto__":{"polluted":1}}', JSON_TYPE), ALL);
    expect(polluted().polluted).toBeUndefined();
  });

  it('are read in time that grows with their number, not with its square', () => {
    // The square of this number does not end within the limit of a test.
    const count = 400_000;
    const entries = Array.from({ length: count }, (): [string, string] => ['a', '']);
    expect(nestFields(entries).a).toHaveLength(count);
  });

  it('count every item of a long list', () => {
    const entries = Array.from({ length: 5000 }, (_, i): [string, string] => ['a[]', String(i)]);
    expect(Object.keys(nestFields(entries).a as object)).toHaveLength(5000);
  });

  it.each(['0', '4'])('go on after the number %s that was given, as PHP does', (number) => {
    const entries: [string, string][] = [
      [`a[${number}]`, 'x'],
      ['a[]', 'y'],
    ];
    expect(nestFields(entries)).toEqual({ a: { [number]: 'x', [Number(number) + 1]: 'y' } });
  });
});

it('what the client writes is what the mock reads, lists as maps from 0', () => {
  const name = fc.stringMatching(/^[a-z_]{1,6}$/);
  const scalar = fc.string({ unit: 'binary' });
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof({ maxDepth: 4 }, scalar, tie('list'), tie('object')),
    list: fc.array(tie('value'), { minLength: 1, maxLength: 4 }),
    object: fc.dictionary(name, tie('value'), { minKeys: 1, maxKeys: 4 }),
  }));
  fc.assert(
    fc.property(fc.dictionary(name, value, { maxKeys: 4 }), (members) => {
      const form = encodeForm(members);
      expect(nestFields(new URLSearchParams(form))).toEqual(indexed(members));
    }),
    LAW,
  );
});

describe('the shape of a schema', () => {
  const list = { type: 'array', items: { type: 'string' } };
  const { document } = madeContract(
    {},
    {
      Form: {
        type: 'object',
        properties: {
          list,
          lists: { type: 'array', items: list },
          rows: { type: 'array', items: ref('Row') },
          map: { type: 'object', additionalProperties: list },
          either: { oneOf: [{ type: 'string' }, list] },
          listOrMap: { oneOf: [list, { type: 'object' }] },
          nullable: { type: ['array', 'null'], items: { type: 'string' } },
        },
      },
      Row: { allOf: [{ type: 'object', properties: { tags: list } }, { properties: { x: {} } }] },
    },
  );
  const shape = (form: string) =>
    coerce(document, '/components/schemas/Form', nestFields(new URLSearchParams(form)));

  it.each<[form: string, value: unknown]>([
    ['', {}],
    ['list[]=a&list[]=b', { list: ['a', 'b'] }],
    ['list[3]=a&list[1]=b', { list: ['b', 'a'] }],
    ['list=a', { list: ['a'] }],
    ['list=a&list=b', { list: ['a', 'b'] }],
    ['lists[0][]=a&lists[1][]=b', { lists: [['a'], ['b']] }],
    ['rows[0][tags][]=a&rows[1][x]=1', { rows: [{ tags: ['a'] }, { x: '1' }] }],
    ['map[7][]=a&map[x]=b', { map: { 7: ['a'], x: ['b'] } }],
    ['either=a', { either: 'a' }],
    ['either[]=a', { either: ['a'] }],
    ['listOrMap[]=a', { listOrMap: ['a'] }],
    ['listOrMap[x]=a', { listOrMap: { x: 'a' } }],
    ['other[0]=a', { other: { 0: 'a' } }],
  ])('makes of %s what is meant', (form, value) => {
    expect(shape(form)).toEqual(value);
  });

  it('makes a list where a list or null may be', () => {
    expect(shape('nullable[]=a')).toEqual({ nullable: ['a'] });
  });
});

/** Lists as PHP has them: maps from 0. */
function indexed(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, indexed(item)]));
}
