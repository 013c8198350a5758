import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createContentRedactor, findSecrets } from '../../../src/check/redact/content.js';
import { decode } from '../../../src/check/redact/decode.js';
import { isSecretName } from '../../../src/check/redact/names.js';
import { createRedactor } from '../../../src/check/redact/secrets.js';
import { LAW } from '../../support/made-contract.js';

const SECRET = 'S3cr3t/Key+0123';
const clean = createContentRedactor(createRedactor([{ value: SECRET, mark: '0000000000' }]));

/** A value without its texts and numbers. */
function shape(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shape);
  if (typeof value !== 'object' || value === null) return value === null ? null : typeof value;
  return Object.values(value).map(shape);
}

describe('JSON stays JSON', () => {
  const texts = fc.oneof(
    fc.string(),
    fc.constantFrom(
      SECRET,
      `a\n${SECRET}`,
      encodeURIComponent(SECRET),
      JSON.stringify({ inner: SECRET, mail: 'bob@example.org' }),
      `?api_key=abcdef0123&next=${SECRET}`,
      'Contact:\nbob@example.org',
      '203.0.113.9',
    ),
  );
  const names = fc.oneof(
    fc.string(),
    fc.constantFrom('token', 'clientSecret', SECRET, 'a@b.org', 'c@b.org'),
  );
  const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 4 },
      texts,
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
      fc.array(tie('tree'), { maxLength: 4 }),
      fc.dictionary(names, tie('tree'), { maxKeys: 4, noNullPrototype: true }),
    ),
  }));
  const written = fc
    .tuple(tree, fc.constantFrom(undefined, 2), fc.boolean())
    .map(([value, indent, escapes]) => {
      const text = JSON.stringify(value, undefined, indent);
      return escapes
        ? text.replace(/[\u0080-\uffff/]/g, (sign) =>
            sign === '/' ? '\\/' : `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
          )
        : text;
    });

  it('of the same shape, without a secret in any encoding, wherever the secrets are', () => {
    fc.assert(
      fc.property(written, (text) => {
        const masked = clean(text);
        expect(shape(JSON.parse(masked))).toEqual(shape(JSON.parse(text)));
        expect(decode(masked).text).not.toContain(SECRET);
        expect(decode(masked).text).not.toContain('bob@example.org');
      }),
      LAW,
    );
  });

  it('byte for byte where nothing is masked', () => {
    const text = '{ "a" : [1, -2.50e+3,true,null , "x\\u0041\\/\\n"],\r\n\t"a":{} }';
    expect(clean(text)).toBe(text);
  });
});

describe('what is masked', () => {
  it.each<[what: string, text: string, masked: string]>([
    [
      'an address behind an escaped newline',
      '{"m":"Contact:\\nbob@example.org"}',
      '{"m":"Contact:\\nuser@example.com"}',
    ],
    ['an address with \\u0040', '{"m":"bob\\u0040example.org"}', '{"m":"user@example.com"}'],
    ['an address with an entity', '<a>bob&#64;example.org</a>', '<a>user&#64;example.com</a>'],
    [
      'an address of another script',
      'иван@пример.рф, 用户@例子.中国',
      'user@example.com, user@example.com',
    ],
    [
      'an address that is encoded twice',
      'to=bob%2540example.org&x=1',
      'to=user%2540example.com&x=1',
    ],
    [
      'addresses behind encoded signs',
      'ip%3A203.0.113.9%2F203.0.113.8%3D2001%3Adb8%3A85a3%3A%3A7334',
      'ip%3A192.0.2.1%2F192.0.2.1%3D2001:db8::1',
    ],
    ['a secret of JSON with an escape', '{"token":"QUJD\\u003d"}', '{"token":"0000="}'],
    [
      'names in camel case',
      '{"clientSecret":"s3cret","userToken":"tok1"}',
      '{"clientSecret":"000000","userToken":"0000"}',
    ],
    [
      'names in capitals, numbers',
      '{"API_KEY":123456,"Pin":4711,"n":5}',
      '{"API_KEY":100000,"Pin":1000,"n":5}',
    ],
    ['all of a list', '{"tokens":["abcd","efgh"]}', '{"tokens":["0000","0000"]}'],
    [
      'JSON inside of JSON',
      '{"body":"{\\"password\\":\\"hunter22\\"}"}',
      '{"body":"{\\"password\\":\\"00000000\\"}"}',
    ],
    [
      'a field in brackets',
      'user%5Bpassword%5D=hunter22&page=2',
      'user%5Bpassword%5D=00000000&page=2',
    ],
    ['a value whose signs are encoded', 'password=a%26b%3Dcd&page=2', 'password=000000&page=2'],
    ['a header', 'X-Session-Id: abcdef01\nAccept: */*', 'X-Session-Id: 00000000\nAccept: */*'],
    [
      'an authorization in small letters',
      'authorization: bearer S3cr3tKey',
      'authorization: bearer REDACTED',
    ],
    [
      'a hidden input',
      '<input type="hidden" name="csrf" value="abcdef01">',
      '<input type="hidden" name="csrf" value="00000000">',
    ],
    [
      'a meta tag',
      "<meta content='abcdef01' name='csrf-token'>",
      "<meta content='00000000' name='csrf-token'>",
    ],
    ['an element', '<otp>123456</otp>', '<otp>000000</otp>'],
    [
      'a part of a form',
      '--b\r\nContent-Disposition: form-data; name="private_key"\r\n\r\nabc\ndef\r\n--b--',
      '--b\r\nContent-Disposition: form-data; name="private_key"\r\n\r\n000\n000\r\n--b--',
    ],
    ['what PHP prints', "'passwd' => 'hunter22',", "'passwd' => '00000000',"],
    [
      'two members that become the same',
      '{"a@b.org":1,"c@b.org":2}',
      '{"user@example.com":1,"user@example.com_2":2}',
    ],
  ])('%s', (_, text, masked) => {
    expect(clean(text)).toBe(masked);
    expect(clean(masked)).toBe(masked);
  });

  it.each([
    '{"token_type":"bearer","expires_in":3600,"session_count":12,"click_session":"365d"}',
    '{"delete_cookie":true,"pass":null,"author":"somebody","description":"token: none"}',
    'page=2&key_figure=12&passenger=1234&authors=5678',
    'at 12:30:45 on 2026-07-15, v1.2.3, a@b, @user, ratio 16:9',
  ])('not %s', (text) => {
    expect(clean(text)).toBe(text);
  });
});

describe('secrets that a text tells', () => {
  it.each<[text: string, secrets: string[]]>([
    ['{"data":{"access_token":"abcdef0123","token":"short","auth":"disabled"}}', ['abcdef0123']],
    ['{"api_key":123456789012}', ['123456789012']],
    ['session_id=abcdef%2B0123&x=1', ['abcdef+0123']],
    ['<input name="csrf_token" value="abcdef0123">', ['abcdef0123']],
    ['{"token":"00000000-0000"}', ['00000000-0000']],
  ])('%s', (text, secrets) => {
    expect(findSecrets(text)).toEqual(secrets);
  });
});

describe('a body of a million small texts takes a time that grows with its length', () => {
  it.each(['{"a":', '[x]', '"', '%7B', 'a@', '{"a":1}'])('%s', (text) => {
    const measure = (count: number) => {
      const body = JSON.stringify(Array(count).fill(text));
      const before = process.cpuUsage().user;
      clean(body);
      return process.cpuUsage().user - before;
    };
    measure(20_000);
    // Ten times the length; a time that grows with its square would be a hundred times as long.
    expect(measure(200_000)).toBeLessThan(40 * Math.max(measure(20_000), 5000));
  });

  it('with a mass of members of the same name', () => {
    const body = `{${Array(200_000).fill('"bob@example.org":1').join(',')}}`;
    expect(clean(body)).toBe(body.replaceAll('bob@example.org', 'user@example.com'));
  });
});

describe('a mark at the beginning of a long text moves nothing', () => {
  it.each([10, 5000])('%i characters', (length) => {
    const text = `\ufeff${'%41'.repeat(length)} bob%40example.org`;
    expect(clean(text)).toBe(text.replace('bob%40example.org', 'user%40example.com'));
  });
});

describe('names', () => {
  it.each([
    'pass',
    'pwd',
    'pin',
    'session',
    'sid',
    'auth',
    'signature',
    'otp',
    'private_key',
    'csrf',
    'PHPSESSID',
    'userAPIKey',
    'x-auth-token',
    'access_id',
    'user[password]',
    'tokens[0]',
    'PASSWORD',
  ])('%s is secret', (name) => expect(isSecretName(name)).toBe(true));
  it.each([
    'author',
    'passenger',
    'pinned',
    'session_count',
    'token_type',
    'auth[type]',
    'key',
    'keyword',
    'id',
    'click_session',
    'signed_at',
    '',
  ])('%s is not', (name) => expect(isSecretName(name)).toBe(false));
});
