import { describe, expect, it } from 'vitest';
import { requireHttps } from '../../src/check/config/address.js';
import { isPlainHttp } from '../../src/client/loopback.js';
import { createAffiliClient } from '../../src/providers/affili/index.js';

/** One rule keeps keys off open lines, in the clients, in the check and in recordings. */
describe.each([
  ['http://localhost:4010', false],
  ['http://127.0.0.1', false],
  ['http://127.1:80/x', false],
  ['http://[::1]:4010/affili', false],
  ['https://api.example.com', false],
  ['http://api.example.com', true],
  ['http://192.0.2.1', true],
  ['http://127.0.0.1.example.com', true],
  ['http://localhost.example.com', true],
])('%s', (baseUrl, isOpen) => {
  it(isOpen ? 'is an open line, which has to be allowed' : 'is no open line', () => {
    expect(isPlainHttp(new URL(baseUrl))).toBe(isOpen);
    const client = (allowInsecure: boolean) => () =>
      createAffiliClient({ baseUrl, accessId: 'k', allowInsecure });
    for (const use of [client(false), () => requireHttps(baseUrl)]) {
      if (isOpen) expect(use).toThrow(/allowInsecure/);
      else expect(use).not.toThrow();
    }
    for (const use of [client(true), () => requireHttps(baseUrl, true)]) expect(use).not.toThrow();
  });
});
