import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Mock } from '../../../src/mock/index.js';
import { createNetwork, type Network, person, rowsAt } from './affise-network.js';

let mock: Mock;
let call: Network['call'];
beforeAll(async () => {
  ({ mock, call } = await createNetwork());
});

describe('writes with an effect beyond their row', () => {
  afterEach(() => mock.sandbox.reset());

  it('connect an affiliate to an offer and take it away again', async () => {
    const privacy = () => call('getOfferPrivacy', { id: 900 });
    await call('enableAffiliateForOffer', { offer_id: [900, 901], pid: 610 });
    expect(await privacy()).toMatchObject({ affiliates_enabled: [610], affiliates_disabled: [] });
    expect(await call('getAffiliate', { id: 610 })).toMatchObject({ partner: { offersCount: 2 } });
    await call('disableAffiliateForOffer', { offer_id: [900], pid: 610 });
    expect(await privacy()).toMatchObject({ affiliates_enabled: [], affiliates_disabled: [610] });
    await call('disableOffersForAffiliate', { id: 610 });
    expect(await call('getAffiliate', { id: 610 })).toMatchObject({ partner: { offersCount: 0 } });
  });

  it('show in the profile of the affiliate whose key it is', async () => {
    await call('updateAffiliate', { id: 610, email: person.email });
    const user = { partner_id: 610, email: person.email };
    expect(await call('getOwnProfile')).toMatchObject({ user });
  });

  it('change offers and affiliates in bulk', async () => {
    await call('updateOffers', { offer_id: [900, 901], status: 'suspended', privacy: 'private' });
    await call('updateAffiliates', { id: [610, 611], status: 'banned' });
    const suspended = rowsAt(await call('listOffers', { 'status[]': ['suspended'] }), 'offers');
    expect(suspended.map(({ id }) => id)).toEqual(expect.arrayContaining([900, 901]));
    const banned = rowsAt(await call('listAffiliates', { status: 'banned' }), 'partners');
    expect(banned.map(({ id }) => id)).toEqual(expect.arrayContaining([610, 611]));
  });

  it('count the offers of a SmartLink category', async () => {
    const [category] = rowsAt(await call('listSmartlinkCategories'), 'data');
    const count = () => call('getSmartlinkOfferCount', { id: category?._id });
    expect(await count()).toMatchObject({ data: { count: 0 } });
    await call('updateOffer', { id: 900, smartlink_categories: [category?._id] });
    expect(await count()).toMatchObject({ data: { count: 1 } });
  });

  it('delete postbacks of one offer and leave the others', async () => {
    for (const offer_id of [900, 901, undefined]) {
      await call('createPostback', {
        pid: 610,
        url: 'https://example.com/',
        ...(offer_id && { offer_id }),
      });
    }
    await call('deletePostbacksOfOffers', { 'ids[]': [901] });
    const left = rowsAt(await call('listPostbacks', { partner_id: 610 }), 'postbacks');
    expect(left.map(({ offer_id }) => offer_id)).toEqual(['900', null]);
  });

  it('tell of each payment whether it was there to be deleted', async () => {
    await expect(call('deletePayments', { ids: [1, 99999] })).resolves.toMatchObject({
      result: { 1: true, 99999: false },
    });
  });

  it('make several promo codes at once', async () => {
    const until = { date_from: '2026-01-01T00:00:00Z', date_to: '2026-02-01T00:00:00Z' };
    const code = (name: string) => ({
      type: 'manual',
      code: name,
      offer_id: 900,
      affiliate_id: 610,
      ...until,
    });
    await call('createPromocodes', { promocodes: [code('A'), code('B')] });
    const made = rowsAt(await call('listPromocodes', { search: 'a' }), 'data.promocodes');
    expect(made).toContainEqual(expect.objectContaining(code('A')));
  });

  it('set the costs of a day once, and take them away by the same words', async () => {
    const cost = { offer_id: 900, affiliate_id: 610, date: '2026-01-01', sub8: 'a' };
    const list = async () =>
      rowsAt(await call('listAdCosts', { offer_id: 900 }), 'costs').filter(
        ({ sub8 }) => sub8 === 'a',
      );
    await call('setAdCost', { ...cost, costs: 1.5 });
    await call('setAdCost', { ...cost, costs: 2.5 });
    expect(await list()).toEqual([{ ...cost, costs: 2.5 }]);
    await call('deleteAdCost', cost);
    expect(await list()).toEqual([]);
  });

  it('close a ticket that an affiliate opened', async () => {
    await call('activateOffer', { offer_id: 900, comment: 'please' });
    const [ticket] = rowsAt(await call('listTickets', { limit: 1 }), 'tickets');
    expect(ticket).toMatchObject({
      description: 'please',
      offer: { id: 900 },
      partner: { id: 610 },
    });
    await call('updateOfferTicket', { id: ticket?.id, do: 'approve' });
    const closed = { status: 'closed', updated: '2026-01-01 00:00:00' };
    expect(await call('getTicket', { id: ticket?.id })).toMatchObject({ ticket: closed });
  });
});
