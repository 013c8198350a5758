import { beforeAll, describe, expect, it } from 'vitest';
import { loadContract } from '../../src/contract/contract.js';
import { listProviders } from '../../src/contract/document.js';
import { createMock, type Mock } from '../../src/mock/mock.js';
import { createValidator } from '../../src/schema/inspect.js';

/** What official clients send and read today, of which the page of 2018 says otherwise or nothing. */
const FORM = 'application/x-www-form-urlencoded';
const days = 'date_from=2020-01-01&date_to=2020-01-02';
const payment =
  'payments[0][goal]=1&payments[0][currency]=usd&payments[0][total]=2&payments[0][revenue]=1';
const partner = 'email=user@example.com&password=Abcdef12_&country=US';

type Sent = [what: string, request: string, body?: string, type?: string];
const requests: Sent[] = [
  [
    'sub 6 and tags in a report',
    'GET /3.0/stats/getbydate?filter[date_from]=2020-01-01&filter[date_to]=2020-01-02&filter[sub6][]=a&filter[affiliate_tag]=x',
  ],
  [
    'base_event beside offer, and a list of events',
    `GET /3.0/stats/retentionrate?${days}&offer=1&base_event=install&events[]=buy&events[]=level`,
  ],
  [
    'offer_id beside goal, and events in one text',
    `GET /3.0/stats/retentionrate?${days}&offer_id=1&goal=install&events=buy,level`,
  ],
  ['a list of goals', `GET /3.0/stats/conversions?${days}&status[]=1&goal[]=1`],
  ['one goal', `GET /3.0/stats/conversions?${days}&goal=1`],
  ['an order of conversions', `GET /3.0/stats/conversions?${days}&limit=1000&orderType=desc`],
  [
    'days that begin with the day',
    'GET /3.0/stats/serverpostbacks?date_from=01-01-2020&date_to=02-01-2020',
  ],
  ['a zone for the log', `GET /3.0/stats/affiliatepostbacks?${days}&timezone=Europe/Berlin`],
  [
    'new members of an import',
    'POST /3.0/admin/conversion/import',
    'offer=1&pid=2&click_id=x&comment=x&custom_field_1=x',
  ],
  [
    'a change by selection',
    'POST /3.0/admin/conversion/edit',
    'ids[]=000000000000000000000001&status=confirmed&all=1&params[date_from]=2026-06-01&params[date_to]=2026-06-10',
  ],
  ['a country of an affiliate', 'POST /3.0/admin/partner', partner],
  [
    'sub-accounts of an affiliate',
    'POST /3.0/admin/partner',
    `${partner}&sub_account_1=a&sub_account_1_except=1&notify=1&tags[]=a`,
  ],
  ['filters of affiliates', 'GET /3.0/admin/partners?status=active&search=x&id[]=5'],
  [
    'digits in a text of a JSON body',
    'POST /3.0/admin/advertiser/disable-affiliate',
    '{"advertisers_id":["0123456789abcdef01234567"],"pid":"610"}',
    'application/json',
  ],
  [
    'one text for a list in a JSON body',
    'POST /3.0/admin/advertiser/disable-affiliate',
    '{"advertisers_id":"0123456789abcdef01234567","pid":610}',
    'application/json',
  ],
  ['extended currencies', 'GET /3.0/admin/currency?extended=1&get_only_active=1'],
  ['filters of offers', 'GET /3.0/offers?updated_at=2020-01-01&is_top=1&bundle_id=com.example'],
  ['pixels of an affiliate, for an administrator', 'GET /3.0/partner/pixels?pid[]=610'],
  [
    'an empty text of an invoice',
    'POST /3.0/admin/advertiser-invoice/1',
    'supplier_id=&status=unpaid',
  ],
  [
    'a device of today',
    'POST /3.0/admin/offer/936',
    `payments[0][type]=fixed&${payment}&payments[0][devices][]=tv`,
  ],
  ['a mixed payment', 'POST /3.0/admin/offer/936', `payments[0][type]=mixed&${payment}`],
  ['a type of connection', 'POST /3.0/admin/offer/936', 'strictly_connection_type=wi-fi'],
  ['cities of countries and by numbers in one text', 'GET /3.1/cities?country=US,DE&code=1,2'],
  ['cities of countries and by numbers in lists', 'GET /3.1/cities?country[0]=US&code[0]=1'],
  ['regions by a word', 'GET /3.1/regions?country[0]=FR&code[0]=FR'],
  [
    'a role of one report',
    'POST /3.0/admin/user/594927bd7e28fe1c4a8b4569',
    'roles[]=ROLE_SECTION_STATS_COMMON',
  ],
  ...['by-offers', 'by-affiliates'].flatMap((kind): Sent[] => [
    [`numbers in one text, ${kind}`, `DELETE /3.0/partner/postbacks/${kind}?ids=1,2`],
    [`numbers in a list, ${kind}`, `DELETE /3.0/partner/postbacks/${kind}?ids[0]=1&ids[1]=2`],
  ]),
];

/** The same for keys of affiliates. */
const ofAffiliates: Sent[] = [
  ['all postbacks of affiliates', 'DELETE /3.0/partner/postbacks/by-affiliates?ids=1'],
  ['a list of referrals', 'GET /3.0/admin/partner/5/referrals'],
  ...['offers', 'live-offers'].flatMap((list): Sent[] => [
    [`a country of three letters, ${list}`, `GET /3.0/partner/${list}?countries[0]=USA`],
    [
      `days of offers, ${list}`,
      `GET /3.0/partner/${list}?updated_at=2026-01-01&from=2026-01-01&to=2026-01-02`,
    ],
  ]),
];

describe('the mock takes', () => {
  let mock: Mock;
  beforeAll(async () => {
    mock = await createMock({ providers: ['affise'] });
  });

  it.each([
    ...requests.map((one): [key: string, ...Sent] => ['admin-k', ...one]),
    ...ofAffiliates.map((one): [key: string, ...Sent] => ['affiliate-k', ...one]),
  ])('with the key %s: %s', async (key, _, line, body, type = FORM) => {
    const [method = '', target = ''] = line.split(' ');
    const headers = { 'API-Key': key, ...(body && { 'content-type': type }) };
    const url = `http://mock.example${target}`;
    const response = await mock.fetch(new Request(url, { method, headers, ...(body && { body }) }));
    expect(response.headers.get('x-mock-violations')).toBeNull();
    expect(response.status).toBe(200);
  });
});

describe('an example for parameters of the query', () => {
  const currencies = 'http://mock.example/3.0/admin/currency';
  const respond = async (search: string, prefer?: string) => {
    const mock = await createMock({ providers: ['affise'] });
    const headers = { 'API-Key': 'admin-k', ...(prefer && { prefer }) };
    const response = await mock.fetch(new Request(currencies + search, { headers }));
    return ((await response.json()) as { quotes: unknown }).quotes;
  };

  it('is the response of the mock where the request has them', async () => {
    expect(await respond('?extended=1')).toBeInstanceOf(Array);
    expect(await respond('?extended=0')).not.toBeInstanceOf(Array);
    expect(await respond('')).not.toBeInstanceOf(Array);
  });

  it('gives way to an example that is asked for by name', async () => {
    expect(await respond('?extended=1', 'example=success')).not.toBeInstanceOf(Array);
    expect(await respond('', 'example=extended')).toBeInstanceOf(Array);
  });

  it.each(listProviders())(
    'names what the operation takes, and is not the first: %s',
    (provider) => {
      for (const { id, parameters, responses } of loadContract(provider).operations) {
        const names = parameters.filter((one) => one.in === 'query').map(({ name }) => name);
        for (const { examples } of responses.flatMap(({ content }) => content)) {
          expect(examples[0]?.forQuery, id).toBeUndefined();
          for (const { forQuery = {} } of examples) {
            expect(names, id).toEqual(expect.arrayContaining(Object.keys(forQuery)));
          }
        }
      }
    },
  );
});

/** A response that clients get, as a change of the first example. */
type Change = (body: never) => void;
const responses: [what: string, operation: string, change: Change][] = [
  [
    'offers as a number',
    'createAdvertiser',
    (body: { advertiser: { offers: unknown } }) => {
      body.advertiser.offers = 0;
    },
  ],
  [
    'a manager by name',
    'listAdvertisers',
    (body: { advertisers: { manager: unknown }[] }) => {
      for (const one of body.advertisers) one.manager = 'Anna Example';
    },
  ],
  [
    'a time with an offset',
    'createAffiliate',
    (body: { partner: { manager: unknown } }) => {
      body.partner.manager = {
        id: '000000000000000000000001',
        first_name: 'Anna',
        last_name: 'Example',
        work_hours: '24',
        email: 'anna@example.com',
        skype: 'anna',
        api_key: '0'.repeat(40),
        roles: ['ROLE_MANAGER_AFFILIATE'],
        updated_at: '2020-01-02T03:04:05+00:00',
      };
    },
  ],
  [
    'a login with an offset',
    'createUser',
    (body: { user: { last_login_at: unknown } }) => {
      body.user.last_login_at = '2020-01-02T03:04:05+00:00';
    },
  ],
  [
    'referrals by number',
    'listReferrals',
    (body: { referrals: unknown }) => {
      body.referrals = Object.fromEntries(
        (body.referrals as { id: number }[]).map((one) => [one.id, one]),
      );
    },
  ],
  [
    'an invoice without comment',
    'getAdvertiserInvoice',
    (body: { message: { comment?: unknown } }) => {
      delete body.message.comment;
    },
  ],
  [
    'a flat import',
    'importConversion',
    (body: { data: unknown }) => {
      body.data = {
        offer: 1000,
        pid: 500,
        action_id: null,
        goal: null,
        ip: null,
        ua: null,
        sum: null,
        comment: null,
      };
    },
  ],
  [
    'an import in a list, as in 2018',
    'importConversion',
    (body: { data: unknown }) => {
      body.data = { list: [{ offer: 1000, pid: 500 }] };
    },
  ],
  [
    'extended currencies',
    'listCurrencies',
    (body: { quotes: unknown }) => {
      body.quotes = [{ _id: 2, code: 'USD', active: true, default: true, rate: 1 }];
    },
  ],
  [
    'null for a country rule',
    'listTickets',
    (body: { tickets: { offer: { strictly_country: unknown } }[] }) => {
      for (const one of body.tickets) one.offer.strictly_country = null;
    },
  ],
  [
    'null for tags',
    'listTickets',
    (body: { tickets: { partner: { tags: unknown } }[] }) => {
      for (const one of body.tickets) one.partner.tags = null;
    },
  ],
];

describe('the contract lets through', () => {
  const contract = loadContract('affise');
  const validate = createValidator(contract);
  const contentOf = (id: string, status: number) =>
    contract.operations
      .find((operation) => operation.id === id)
      ?.responses.find((response) => response.status === status)?.content[0];

  it.each(responses)('%s (%s)', (_, id, change) => {
    const content = contentOf(id, 200);
    const body = structuredClone(content?.examples[0]?.value);
    change(body as never);
    expect(validate(content?.schemaPointer ?? '', body)).toEqual([]);
  });

  it.each([400, 401, 403, 404, 500])('a failure %i with one text under either name', (status) => {
    const pointer = contentOf('listOffers', status)?.schemaPointer ?? '';
    for (const name of ['error', 'message']) {
      expect(validate(pointer, { status: 2, [name]: 'text' })).toEqual([]);
    }
    expect(validate(pointer, { status: 2 })).toHaveLength(1);
  });

  it('the statuses of a conflict, a failed service and its gateway', () => {
    const reads = contract.operations.filter(({ safety }) => safety === 'read');
    const statuses = (id: string) =>
      contract.operations.find((one) => one.id === id)?.responses.map(({ status }) => status);
    for (const { id } of contract.operations) {
      const isRead = reads.some((one) => one.id === id);
      expect(statuses(id), id).toEqual(
        expect.arrayContaining(isRead ? [500, 502] : [409, 500, 502]),
      );
    }
  });
});
