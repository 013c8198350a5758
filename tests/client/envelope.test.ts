import { describe, expect, it } from 'vitest';
import { api as affili } from '../../generated/affili/operations.js';
import { api as affise } from '../../generated/affise/operations.js';
import { api as aura } from '../../generated/aura/operations.js';
import { api as premiumExchanger } from '../../generated/premium-exchanger/operations.js';
import { type EnvelopeReading, readEnvelope } from '../../src/client/envelope.js';
import type { Envelope } from '../../src/client/operation.js';

const refused = 'REST API key error';

const SUCCESS: EnvelopeReading = { success: true, failure: false };
/** A body that bears neither mark. */
const NEITHER: EnvelopeReading = { success: false, failure: false };
const FAILURE: EnvelopeReading = { success: false, failure: true };

type Case = [what: string, body: unknown, reading: EnvelopeReading];

describe.each<[provider: string, envelope: Envelope, cases: Case[]]>([
  [
    'affili',
    affili.envelope,
    [
      ['its mark as a success', { status: 'ok', data: {} }, SUCCESS],
      ['another word as a failure', { status: 'error' }, FAILURE],
      ['the mark in another case as neither', { status: 'OK' }, NEITHER],
      ['no mark as neither', { data: {} }, NEITHER],
      ['an empty mark as neither', { status: '' }, NEITHER],
      ['a mark of another type as neither', { status: true }, NEITHER],
      [
        'errors by member',
        { status: 'error', errors: { amount: ['is required', 'is no number'], type: 'is wrong' } },
        { ...FAILURE, message: 'amount: is required; is no number; type: is wrong' },
      ],
      [
        'errors as a list',
        { status: 'error', errors: ['is closed', 12] },
        { ...FAILURE, message: 'is closed; 12' },
      ],
      [
        'errors by place in a list',
        { status: 'error', errors: { commissions: [{ name: ['is unknown'] }] } },
        { ...FAILURE, message: 'commissions: name: is unknown' },
      ],
    ],
  ],
  [
    'affise',
    affise.envelope,
    [
      ['its mark as a success', { status: 1 }, SUCCESS],
      ['2 as a failure', { status: 2, error: 'no' }, { ...FAILURE, message: 'no', code: 2 }],
      ['the mark as a text as neither', { status: '1' }, { ...NEITHER, code: '1' }],
      ['another number as neither', { status: 0 }, { ...NEITHER, code: 0 }],
    ],
  ],
  [
    'aura',
    aura.envelope,
    [
      ['its mark as a success', { error: 0, error_text: '' }, SUCCESS],
      ['a number as a failure', { error: 1, error_text: refused }, failed(1)],
      ['the digits of a number as a failure', { error: '2' }, { ...FAILURE, code: '2' }],
      ['its mark as a text as neither', { error: '0' }, { ...NEITHER, code: '0' }],
      ['null as neither', { error: null }, NEITHER],
    ],
  ],
  [
    'premium-exchanger',
    premiumExchanger.envelope,
    [
      ['the mark of 2.2 as a success', { error: 0, error_text: '' }, SUCCESS],
      ['the mark of 2.7 as a success', { error: '0', error_text: '' }, SUCCESS],
      ['a sentence beside success as a success', { error: 0, error_text: 'Done' }, SUCCESS],
      ['a failure of 2.2', { error: 1, error_text: refused }, failed(1)],
      ['a failure of 2.7', { error: '3', error_text: refused, data: [] }, failed('3')],
      ['a failure with more digits', { error: '10' }, { ...FAILURE, code: '10' }],
      ['a negative number as a failure', { error: -1 }, { ...FAILURE, code: -1 }],
      ['false as neither', { error: false, error_text: '', data: { payout_id: 33 } }, NEITHER],
      ['true as neither', { error: true }, NEITHER],
      ['an empty text as neither', { error: '', data: { payout_id: 33 } }, NEITHER],
      ['more than one zero as neither', { error: '00' }, { ...NEITHER, code: '00' }],
      ['a word as neither', { error: 'no' }, { ...NEITHER, code: 'no' }],
      ['data alone as neither', { payout_id: 33 }, NEITHER],
      ['an object as neither', { error: { 1: 1 } }, NEITHER],
      ['a list as neither', { error: [1] }, NEITHER],
    ],
  ],
])('the envelope of %s reads', (_, envelope, cases) => {
  it.each(cases)('%s', (_, body, reading) => {
    expect(readEnvelope(envelope, body)).toEqual(reading);
  });

  it.each([undefined, null, '', '<html>', 0, true, [], [{ error: 0, status: 'ok' }]])(
    'neither success nor failure out of %j',
    (body) => {
      expect(readEnvelope(envelope, body)).toEqual(NEITHER);
    },
  );
});

describe('readEnvelope', () => {
  const envelope: Envelope = {
    success: { pointer: '/meta/ok', values: [true, 1] },
    failure: { pointer: '/problem', values: [true, 'yes'] },
    message: ['/error/text', '/message'],
    code: ['/error/code', '/code'],
  };

  it.each<Case>([
    ['a success by a mark deep inside', { meta: { ok: true } }, SUCCESS],
    ['a success by each value of its mark', { meta: { ok: 1 } }, SUCCESS],
    ['no success by a value that is only like its mark', { meta: { ok: '1' } }, NEITHER],
    ['a failure by a mark in another place', { problem: 'yes' }, FAILURE],
    ['a success where both marks stand', { meta: { ok: true }, problem: true }, SUCCESS],
    [
      'the first text and code present',
      { error: { text: '', code: 7 }, message: 'second', code: 8 },
      { ...NEITHER, message: 'second', code: 7 },
    ],
    ['no code that is neither text nor number', { code: { a: 1 } }, NEITHER],
    ['no inherited member', Object.create({ meta: { ok: true } }), NEITHER],
    ['no text out of null', { message: null }, NEITHER],
    ['no text out of an empty list, as PHP writes an empty map', { message: [] }, NEITHER],
    ['no text out of an empty object', { message: {} }, NEITHER],
  ])('reads %s', (_, body, reading) => {
    expect(readEnvelope(envelope, body)).toEqual(reading);
  });
});

function failed(code: string | number): EnvelopeReading {
  return { ...FAILURE, message: refused, code };
}
