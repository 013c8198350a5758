import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { api as affili } from '../../generated/affili/operations.js';
import { createClient } from '../../src/client/client.js';
import type { Api } from '../../src/client/operation.js';
import { redactKeys } from '../../src/client/secret.js';
import { LAW } from '../support/made-contract.js';
import { base, features, stubbed } from './stubbed.js';

const hex = (sign: string) => sign.charCodeAt(0).toString(16).padStart(2, '0');
const each = (encode: (sign: string) => string) => (text: string) => [...text].map(encode).join('');

/** Ways in which a service writes a key. */
const ENCODINGS: Record<string, (text: string) => string> = {
  plain: (text) => text,
  'upper case': (text) => text.toUpperCase(),
  'lower case': (text) => text.toLowerCase(),
  address: encodeURIComponent,
  'address in lower case': (text) =>
    encodeURIComponent(text).replace(/%../g, (form) => form.toLowerCase()),
  'every byte for an address': each((sign) => `%${hex(sign)}`),
  'every byte, hex in upper case': each((sign) => `%${hex(sign).toUpperCase()}`),
  JSON: (text) => JSON.stringify(text).slice(1, -1),
  'JSON of PHP': (text) => JSON.stringify(text).slice(1, -1).replaceAll('/', '\\/'),
  'every sign as \\u00xx': each((sign) => `\\u00${hex(sign)}`),
  'every sign as \\xHH': each((sign) => `\\x${hex(sign).toUpperCase()}`),
  'decimal entities': each((sign) => `&#${sign.charCodeAt(0)};`),
  'hexadecimal entities': each((sign) => `&#x0${hex(sign).toUpperCase()};`),
  'named entities': (text) =>
    text
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;'),
};
const names = Object.keys(ENCODINGS);
const encode = (name: string, text: string) => ENCODINGS[name]?.(text) ?? text;

/** Printable ASCII, which is what a header can carry. */
const keys = fc
  .string({
    unit: fc.integer({ min: 0x21, max: 0x7e }).map((code) => String.fromCharCode(code)),
    minLength: 8,
    maxLength: 40,
  })
  .filter((key) => /[a-z0-9]{2}/i.test(key));

describe('a key of eight characters or more is taken out', () => {
  it.each(names)('as %s, and as any other encoding of that', (outer) => {
    fc.assert(
      fc.property(keys, fc.constantFrom(...names), (key, inner) => {
        const write = (text: string) => encode(outer, encode(inner, text));
        const shown = redactKeys(`"said":"${write(key)}"`, [key]);
        // What an escape of the last sign leaves tells nothing of the others.
        const rest = key.endsWith('&') ? Math.max(12, write('&').length) : 12;
        expect(shown).toMatch(
          new RegExp(`^("said":".{0,12}(\\*\\*\\*|0).{0,${rest}}"|\\*\\*\\*)$`),
        );
      }),
      { ...LAW, numRuns: 40 },
    );
  });

  it.each(names)('as %s, from a text whose rest stays', (name) => {
    const key = 'Sesame/00-00_key';
    expect(redactKeys(`<p>${encode(name, key)}</p>`, [key])).toBe('<p>***</p>');
  });

  it('where it is a number of JSON, which stays JSON', () => {
    expect(JSON.parse(redactKeys('{"id":12345678,"no":1234567}', ['12345678']))).toEqual({
      id: 0,
      no: 1_234_567,
    });
  });

  it('however long it is', () => {
    const key = `${'Long-key/'.repeat(100)}end`;
    expect(redactKeys(`a ${key} b`, [key])).toBe('a *** b');
    expect(redactKeys(`a ${encodeURIComponent(key)} b`, [key])).toBe('***');
  });

  it('and nothing else', () => {
    const text = 'sesame-0000-kex %73%65 \\u0073 &#115; sesame 0000';
    expect(redactKeys(text, ['sesame-0000-key', 'sesame'])).toBe(text);
  });
});

describe('a failure holds no key in any encoding', () => {
  const key = 'Sesame/00&00-key';
  const call = async (answer: (form: string) => Response, form: string) => {
    const { client } = stubbed(affili as Api, () => answer(form), { credentials: [key] });
    const result = await client.findConversion?.({ id: 'x' });
    if (!result || result.ok) throw new Error('the call did not fail');
    const { response, error } = result;
    return JSON.stringify([
      error,
      [...(response?.headers ?? [])],
      response?.statusText,
      await response?.text(),
    ]);
  };

  it.each<[place: string, answer: (form: string) => Response]>([
    ['its code', (form) => Response.json({ status: 'error', error: `unknown key ${form}` })],
    [
      'deep in its body',
      (form) => Response.json({ status: 'error', errors: [{ a: { [form]: [form] } }] }),
    ],
    ['a header', (form) => new Response('', { status: 403, headers: { 'x-said': form } })],
    [
      'the place of a redirect',
      (form) =>
        new Response(null, {
          status: 302,
          headers: { location: `https://example.net/?k=${form}` },
        }),
    ],
  ])('in %s', async (_, answer) => {
    for (const name of names) {
      const form = encode(name, key);
      const shown = await call(answer, form);
      expect(redactKeys(shown, [key]), name).toBe(shown);
      expect(shown, name).toContain('***');
    }
  });

  it('nor one that came from a file with its line break, which is sent without', async () => {
    const sent: (string | null)[] = [];
    const fetch = async (request: Request) => {
      sent.push(request.headers.get('authorization'));
      return Response.json({ status: 'error', error: 1, errors: [key] });
    };
    const config = { baseUrl: base, credentials: [`${key}\n`], fetch };
    const client = createClient(affili as Api, config, features) as Record<
      string,
      (input: object) => Promise<unknown>
    >;
    const result = await client.findConversion?.({ id: 'x' });
    expect(sent).toEqual([expect.stringMatching(/Sesame\/00&00-key$/)]);
    expect(JSON.stringify(result)).not.toContain(key);
  });
});
