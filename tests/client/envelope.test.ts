import { describe, expect, it } from 'vitest';
import { api as affili } from '../../generated/affili/operations.js';
import { api as aura } from '../../generated/aura/operations.js';
import { api as premiumExchanger } from '../../generated/premium-exchanger/operations.js';
import { type EnvelopeReading, readEnvelope } from '../../src/client/envelope.js';
import type { Envelope } from '../../src/client/operation.js';

const refused = 'REST API key error';

describe.each<
  [provider: string, envelope: Envelope, cases: [what: string, unknown, EnvelopeReading][]]
>([
  [
    'affili',
    affili.envelope,
    [
      ['its mark', { status: 'ok', data: {} }, { success: true }],
      ['another word', { status: 'error' }, { success: false }],
      ['the mark in another case', { status: 'OK' }, { success: false }],
      ['no mark', { data: {} }, { success: false }],
      [
        'errors by member',
        { status: 'error', errors: { amount: ['is required', 'is no number'], type: 'is wrong' } },
        { success: false, message: 'amount: is required; is no number; type: is wrong' },
      ],
      [
        'errors as a list',
        { status: 'error', errors: ['is closed', 12] },
        { success: false, message: 'is closed; 12' },
      ],
      [
        'errors by place in a list',
        { status: 'error', errors: { commissions: [{ name: ['is unknown'] }] } },
        { success: false, message: 'commissions: name: is unknown' },
      ],
    ],
  ],
  [
    'aura',
    aura.envelope,
    [
      ['its mark', { error: 0, error_text: '' }, { success: true }],
      ['the mark as a text', { error: '0', error_text: '' }, { success: false, code: '0' }],
      ['null for a mark', { error: null }, { success: false }],
      ['a failure', { error: 1, error_text: refused }, failed(1)],
    ],
  ],
  [
    'premium-exchanger',
    premiumExchanger.envelope,
    [
      ['the mark of 2.2', { error: 0, error_text: '' }, { success: true }],
      ['the mark of 2.7', { error: '0', error_text: '' }, { success: true }],
      ['false for a mark', { error: false }, { success: false }],
      ['a failure of 2.2', { error: 1, error_text: refused }, failed(1)],
      ['a failure of 2.7', { error: '3', error_text: refused, data: [] }, failed('3')],
      ['a sentence beside success', { error: 0, error_text: 'Done' }, { success: true }],
    ],
  ],
])('the envelope of %s reads', (_, envelope, cases) => {
  it.each(cases)('%s', (_, body, verdict) => {
    expect(readEnvelope(envelope, body)).toEqual(verdict);
  });

  it.each([undefined, null, '', '<html>', 0, true, [], [{ error: 0, status: 'ok' }]])(
    'no success out of %j',
    (body) => {
      expect(readEnvelope(envelope, body)).toEqual({ success: false });
    },
  );
});

describe('any envelope', () => {
  const envelope: Envelope = {
    success: { pointer: '/meta/ok', values: [true, 1] },
    message: ['/error/text', '/message'],
    code: ['/error/code', '/code'],
  };

  it.each<[what: string, body: unknown, verdict: EnvelopeReading]>([
    ['its mark deep inside', { meta: { ok: true } }, { success: true }],
    ['each value of the mark', { meta: { ok: 1 } }, { success: true }],
    ['no value that is only like the mark', { meta: { ok: '1' } }, { success: false }],
    [
      'the first text and code present',
      { error: { text: '', code: 7 }, message: 'second', code: 8 },
      { success: false, message: 'second', code: 7 },
    ],
    ['no code that is neither text nor number', { code: { a: 1 } }, { success: false }],
    ['no inherited member', Object.create({ meta: { ok: true } }), { success: false }],
  ])('reads %s', (_, body, verdict) => {
    expect(readEnvelope(envelope, body)).toEqual(verdict);
  });

  it.each<[what: string, body: unknown]>([
    ['null', { message: null }],
    ['an empty list, as PHP writes an empty map', { message: [] }],
    ['an empty object', { message: {} }],
  ])('takes no text out of %s', (_, body) => {
    expect(readEnvelope(envelope, body)).toEqual({ success: false });
  });
});

function failed(code: string | number): EnvelopeReading {
  return { success: false, message: refused, code };
}
