import { describe, expect, it } from 'vitest';
import * as affili from '../../src/providers/affili/index.js';
import * as affise from '../../src/providers/affise/index.js';
import * as aura from '../../src/providers/aura/index.js';
import * as rates from '../../src/providers/aura/rates/index.js';
import * as premiumExchanger from '../../src/providers/premium-exchanger/index.js';
import * as validate from '../../src/schema/validate.js';

/** What programs written for 0.1 import. */
describe('the old name of an export still works', () => {
  it.each<[entry: string, exports: object, old: string, name: string]>([
    ['affili', affili, 'stampOf', 'toLocalStamp'],
    ['affise', affise, 'stampOf', 'toLocalStamp'],
    ['affise', affise, 'instantOf', 'fromLocalStamp'],
    ['aura', aura, 'stampOf', 'toLocalStamp'],
    ['aura', aura, 'instantOf', 'fromLocalStamp'],
    ['premium-exchanger', premiumExchanger, 'stampOf', 'toLocalStamp'],
    ['premium-exchanger', premiumExchanger, 'instantOf', 'fromLocalStamp'],
    ['premium-exchanger', premiumExchanger, 'wallSeconds', 'toWallSeconds'],
    ['premium-exchanger', premiumExchanger, 'instantOfWallSeconds', 'fromWallSeconds'],
    ['aura/rates', rates, 'referralLink', 'buildReferralLink'],
    ['validate', validate, 'responseValidator', 'createResponseValidator'],
  ])('of %s: %s', (_, exports, old, name) => {
    const members = new Map(Object.entries(exports));
    expect(members.get(old)).toBeTypeOf('function');
    expect(members.get(old)).toBe(members.get(name));
  });
});
