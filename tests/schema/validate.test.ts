import { describe, expect, it, vi } from 'vitest';
import { createAuraClient } from '../../src/providers/aura/index.js';
import { createPremiumExchangerClient } from '../../src/providers/premium-exchanger/index.js';
import { createResponseValidator, type ResponseViolation } from '../../src/schema/validate.js';

const good = { error: 0, error_text: '', data: { balance: '31.5', min_payout: '10' } };
const bad = { error: 0, error_text: '', data: { balance: 31.5, min_payout: '10' } };

function client(body: unknown, validate: ReturnType<typeof createResponseValidator>) {
  const fetch = async () => Response.json(body);
  return createPremiumExchangerClient({
    baseUrl: 'https://example.com',
    apiKey: 'k',
    fetch,
    validate,
  });
}

describe('validation of answers', () => {
  it('lets what holds pass in every mode', async () => {
    for (const mode of ['throw', 'warn', 'off'] as const) {
      const onViolation = vi.fn();
      const validate = createResponseValidator('premium-exchanger', { mode, onViolation });
      expect(await client(good, validate).getInfo()).toMatchObject({ ok: true });
      expect(onViolation).not.toHaveBeenCalled();
    }
  });

  it('throw: makes the call fail and says where', async () => {
    const told: ResponseViolation[] = [];
    const onViolation = (violation: ResponseViolation) => told.push(violation);
    const validate = createResponseValidator('premium-exchanger', { mode: 'throw', onViolation });
    const result = await client(bad, validate).getInfo();
    expect(result).toMatchObject({
      ok: false,
      error: {
        kind: 'parse',
        message: 'getInfo: the response breaks the contract at /data/balance: must be string',
      },
    });
    expect(told).toMatchObject([{ operation: 'getInfo', status: 200, at: '/data/balance' }]);
  });

  it('warn: tells and lets it pass', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const validate = createResponseValidator('premium-exchanger', { mode: 'warn' });
    expect(await client(bad, validate).getInfo()).toMatchObject({ ok: true });
    expect(warn).toHaveBeenCalledWith(
      'getInfo: the response breaks the contract at /data/balance: must be string',
    );
    warn.mockRestore();
  });

  it('off: does nothing', async () => {
    const validate = createResponseValidator('premium-exchanger', { mode: 'off' });
    expect(await client(bad, validate).getInfo()).toMatchObject({ ok: true });
  });

  it('holds texts against their pattern', async () => {
    const fetch = async () => new Response('no rates here');
    const validate = createResponseValidator('aura', { mode: 'throw' });
    const aura = createAuraClient({ apiKey: 'k', fetch, validate });
    expect(await aura.exportRatesTxt({ code: 'test' })).toMatchObject({
      ok: false,
      error: { kind: 'parse' },
    });
  });

  it('of a provider that is not there is refused', () => {
    expect(() => createResponseValidator('nope', { mode: 'warn' })).toThrow(
      /unknown provider "nope"/,
    );
  });
});
