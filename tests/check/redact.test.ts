import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toMaskedCurl } from '../../src/check/findings/curl.js';
import { createRedactor, maskValue, redactPersonalData } from '../../src/check/redact.js';
import { loadContract } from '../../src/contract/contract.js';
import { listProviders } from '../../src/contract/document.js';
import { buildExampleInput } from '../../src/wire/prepare.js';
import { LAW } from '../support/made-contract.js';

/** Every form in which a key may turn up in an output. */
const forms: [name: string, form: (key: string) => string][] = [
  ['plain', (key) => key],
  ['in a URL', (key) => encodeURIComponent(key)],
  [
    'in a URL with small digits',
    (key) => encodeURIComponent(key).replace(/%../g, (c) => c.toLowerCase()),
  ],
  ['in a form', (key) => new URLSearchParams({ key }).toString()],
  ['in JSON', (key) => JSON.stringify({ key })],
  ['in JSON of PHP', (key) => JSON.stringify({ key }).replaceAll('/', '\\/')],
  ['in Base64', (key) => Buffer.from(key).toString('base64')],
  ['in Base64 of something longer', (key) => Buffer.from(`a:${key}:b`).toString('base64')],
  ['in Base64 for URLs', (key) => Buffer.from(`user:${key}`).toString('base64url')],
  ['in hexadecimal', (key) => Buffer.from(key).toString('hex')],
];

describe.each(forms)('a key %s', (_, form) => {
  it('is taken out', () => {
    const keys = fc.string({
      unit: fc.constantFrom(...'aZ09/+&=%"\\<\'.-_'),
      minLength: 8,
      maxLength: 40,
    });
    fc.assert(
      fc.property(keys, (key) => {
        const redact = createRedactor([{ value: key, mark: '$KEY' }]);
        const clean = redact(`before ${form(key)} after`);
        expect(clean).toContain('$KEY');
        expect(clean).not.toContain(key);
        // Base64 keeps the signs that the secret shares with its neighbours, never more than a few.
        expect(clean.length).toBeLessThan('before {"key":"$KEY"} after'.length + 16);
      }),
      LAW,
    );
  });
});

describe('a redactor', () => {
  it('replaces short keys only where they stand alone', () => {
    const redact = createRedactor([{ value: 'k', mark: '***' }]);
    expect(redact('key=k&kind=kk "k" k')).toBe('key=***&kind=kk "***" ***');
  });

  it('leaves texts alone without secrets', () => {
    expect(createRedactor([{ value: '', mark: '***' }])('text')).toBe('text');
  });
});

describe('personal data', () => {
  it.each<[text: string, clean: string]>([
    ['mail to john.doe+x@mail.example.org now', 'mail to user@example.com now'],
    ['?email=john%40example.org&x', '?email=user%40example.com&x'],
    ['from 203.0.113.77:443', 'from 192.0.2.1:443'],
    ['"ip":"2001:db8:85a3::8a2e:370:7334"', '"ip":"2001:db8::1"'],
    ['Authorization: Bearer abc.def-123', 'Authorization: Bearer REDACTED'],
    ['eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.abc_def', 'REDACTED'],
    ['at 12:30:45 on 2026-07-15, v1.2.3', 'at 12:30:45 on 2026-07-15, v1.2.3'],
  ])('%s', (text, clean) => {
    expect(redactPersonalData(text)).toBe(clean);
    expect(redactPersonalData(clean)).toBe(clean);
  });
});

describe('a masked value', () => {
  it.each<[value: unknown, masked: string]>([
    ['john@example.org', '"aaaa@aaaaaaa.aaa"'],
    ['2026-07-15', '"0000-00-00"'],
    [31.5, '00.0'],
    [-12, '-00'],
    [true, 'true'],
    [null, 'null'],
    [undefined, 'undefined'],
    [[1, 2], 'a list of 2'],
    [{ a: 1 }, 'an object of 1 members'],
    ['x'.repeat(100), `"${'a'.repeat(60)}… (100 characters)"`],
  ])('%o has its form alone', (value, masked) => {
    expect(maskValue(value)).toBe(masked);
  });

  it('shows a word of a list, and nothing that is more than a word', () => {
    expect(maskValue('paused', { isWord: true })).toBe('"paused"');
    expect(maskValue(7, { isWord: true })).toBe('7');
    expect(maskValue('a sentence of john', { isWord: true })).toBe('"a aaaaaaaa aa aaaa"');
    expect(maskValue('0123456789abcdef0123456789abcdef', { isWord: true })).not.toContain('9abc');
  });
});

describe.each(listProviders())('a command for %s', (provider) => {
  const contract = loadContract(provider);

  it('holds the name of the variable, and a shell puts the key where it belongs', async () => {
    const operation = contract.operations.find(
      ({ needsKey, safety }) => needsKey && safety === 'read',
    );
    if (!operation) throw new Error('nothing to call');
    const input = buildExampleInput(operation);
    const command = await toMaskedCurl(contract, operation, input, {
      baseUrl: 'https://api.example.com',
    });
    expect(command).toContain(`$${contract.keyVariable}`);
    const key = 'key with blanks & signs';
    const script = `curl() { printf '%s\\n' "$@"; }; ${command}`;
    const env = { ...process.env, [contract.keyVariable]: key };
    const said = execFileSync('sh', ['-c', script], { env, encoding: 'utf8' });
    expect(said).toContain(key);
  });
});
