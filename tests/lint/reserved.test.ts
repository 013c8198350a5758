import { describe, expect, it } from 'vitest';
import { findUnreserved, isKey } from '../../src/pipeline/lint/reserved.js';

describe('findUnreserved', () => {
  it.each([
    'https://example.com/a',
    'http://api.example.org:8080/?a=1',
    'HTTPS://EXAMPLE.NET.',
    'https://user:pass@shop.example/',
    'http://192.0.2.1/x and http://127.0.0.1:4010',
    'https%3A%2F%2Fexample.com%2Fa',
    '"https:\\/\\/example.com\\/a"',
    'shop.test.com without a scheme is only a word',
    '192.0.2.255, 198.51.100.0/24, 203.0.113.9:80, 127.3.2.1, 0.0.0.0',
    'Chrome 58.0.3029',
    'Mozilla/5.0 (X11; Linux x86_64) Chrome/90.0.44.93 Safari/537.36',
    'Chrome 90.0.44.93 on Android 8.1.0.2, v1.2.3.4',
    '1.2.3.4.5 and 300.1.1.1 are no addresses',
    'anna.b+c@mail.example.com',
    '@example and a@b',
  ])('accepts %s', (value) => {
    expect(findUnreserved(value)).toEqual([]);
  });

  it.each([
    ['https://shop.test.com/', 'shop.test.com'],
    ['http://notexample.com', 'notexample.com'],
    ['http://example.com.test.io', 'example.com.test.io'],
    ['https://anna:secret@test.io/x', 'test.io'],
    ['see (https://test.io), please', 'test.io'],
    ['https://example.com/?to=http%3A%2F%2Ftest.io', 'test.io'],
    ['"https:\\/\\/test.io\\/a"', 'test.io'],
    ['http://localhost:4010', 'localhost'],
    ['http://8.8.8.8/', '8.8.8.8'],
    ['8.8.8.8', '8.8.8.8'],
    ['Your address 10.0.0.1.', '10.0.0.1'],
    ['ip=8.8.4.4&a=1', '8.8.4.4'],
    ['anna@mail.io', 'anna@mail.io'],
    ['mail=anna%40mail.io', 'anna@mail.io'],
  ])('reports %s', (value, found) => {
    expect(findUnreserved(value).join()).toContain(` ${found} `);
  });

  it('reports each value once', () => {
    expect(findUnreserved('http://test.io http://test.io 8.8.8.8')).toHaveLength(2);
  });
});

describe('isKey', () => {
  const hex = '5f2b9c0d41e87a6358b1c2d3e4f50617';

  it.each(['api_key', 'API-Key', 'apiKey', 'key', 'accessToken', 'password', 'user[token]'])(
    'reports a key under %s',
    (name) => expect(isKey(name, hex)).toBe(true),
  );

  it.each([
    ['user_hash', hex],
    ['keyboard', hex],
    ['api_key', '0'.repeat(32)],
    ['api_key', `${'0'.repeat(38)}2a`],
    ['api_key', 'deadbeef'],
    ['token', 'not-hexadecimal-but-forty-characters-long'],
  ])('accepts %s: %s', (name, value) => {
    expect(isKey(name, value)).toBe(false);
  });
});
