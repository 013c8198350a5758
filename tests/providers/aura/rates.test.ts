import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toTxtFeed, toXmlFeed } from '../../../scripts/support/rate-feeds.js';
import { loadContract } from '../../../src/contract/contract.js';
import {
  buildReferralLink,
  parseRatesJson,
  parseRatesTxt,
  parseRatesXml,
  type Rate,
  RateFeedError,
} from '../../../src/providers/aura/rates/index.js';

const LAW = { seed: 20_261_120, numRuns: 100 };
const decimal = fc.tuple(fc.nat(99999), fc.nat(999)).map(([whole, part]) => `${whole}.${part}`);
const code = fc.stringMatching(/^[A-Z0-9]{2,9}$/);
const rates = fc.array(
  fc.record({ from: code, to: code, in: decimal, out: decimal, amount: decimal, city: code }),
  { maxLength: 20 },
);

describe('the three formats', () => {
  it('give the same rows', () => {
    const law = fc.property(rates, (rows) => {
      expect(parseRatesXml(toXmlFeed(rows))).toEqual(rows);
      expect(parseRatesJson(JSON.stringify({ rates: rows }))).toEqual(rows);
      expect(parseRatesJson(JSON.stringify(rows))).toEqual(rows);
      expect(parseRatesTxt(toTxtFeed(rows))).toEqual(rows);
    });
    fc.assert(law, LAW);
  });

  const parsers: Record<string, ((text: string) => Rate[]) | undefined> = {
    exportRatesXml: parseRatesXml,
    exportRatesJson: parseRatesJson,
    exportRatesTxt: parseRatesTxt,
  };
  const examples = loadContract('aura').operations.flatMap(({ id, responses }) => {
    const parse = parsers[id];
    if (!parse) return [];
    const contents = responses.filter(({ status }) => status === 200).flatMap((r) => r.content);
    return contents.flatMap(({ mediaType, examples }) =>
      examples.map(({ name, value }) => ({ title: `${id} ${mediaType} ${name}`, parse, value })),
    );
  });
  it.each(examples)('read the example $title of the contract', ({ parse, value }) => {
    const rows = parse(typeof value === 'string' ? value : JSON.stringify(value));
    for (const row of rows)
      expect(row).toMatchObject({ from: expect.stringMatching(/^[A-Z0-9]+$/) });
  });
});

it('amounts keep their currency, flags are a list, order does not count', () => {
  const item =
    '<item><maxamount>5 %</maxamount><to>BTC</to><from>PMUSD</from><out>1</out><in>47000</in><minamount>0.06 BTC</minamount>' +
    '<amount>2.5</amount><param>manual, cardverify</param></item>';
  expect(parseRatesXml(`<rates>${item}</rates>`)).toEqual([
    {
      from: 'PMUSD',
      to: 'BTC',
      in: '47000',
      out: '1',
      amount: '2.5',
      minamount: { amount: '0.06', currency: 'BTC' },
      maxamount: { amount: '5', currency: '%' },
      param: ['manual', 'cardverify'],
    },
  ]);
});

describe('a damaged feed is an error with its place', () => {
  const cases: [what: string, parse: (text: string) => Rate[], text: string, message: RegExp][] = [
    ['XML cut off', parseRatesXml, '<rates>\n<item>\n<from>A', /^line 3: /],
    [
      'XML of another kind',
      parseRatesXml,
      '<html>\n</html>',
      /^line 1: <rates> was due, not <html>/,
    ],
    ['no XML', parseRatesXml, 'oops', /^line 1: /],
    [
      'an error in XML',
      parseRatesXml,
      '<error>maintenance</error>',
      /^line 1: the service reports: maintenance/,
    ],
    [
      'an item without a rate',
      parseRatesXml,
      '<rates>\n\n<item><from>A</from><to>B</to></item></rates>',
      /^line 3: in is missing/,
    ],
    [
      'a rate that is no number',
      parseRatesTxt,
      'A;B;1;2;3;\nA;B;x;2;3;',
      /^line 2: in is no decimal: "x"/,
    ],
    ['a line cut off', parseRatesTxt, 'A;B;1', /^line 1: out is missing/],
    ['no JSON', parseRatesJson, '<html>', /^the feed: /],
    ['JSON of another form', parseRatesJson, '["error","text"]', /^item 1: no object/],
    ['JSON without rates', parseRatesJson, '{"a":1}', /^the feed: no list of rates/],
    ['null', parseRatesJson, 'null', /^the feed: no list of rates/],
    [
      'an item without a code',
      parseRatesJson,
      '[{"from":"A","to":"B","in":1,"out":1,"amount":1},{}]',
      /^item 2: from is missing/,
    ],
    [
      'an amount that is none',
      parseRatesJson,
      '[{"from":"A","to":"B","in":1,"out":1,"amount":1,"minamount":"much"}]',
      /^item 1: minamount is no amount: "much"/,
    ],
  ];
  it.each(cases)('%s', (_, parse, text, message) => {
    expect(() => parse(text)).toThrow(RateFeedError);
    expect(() => parse(text)).toThrow(message);
  });
});

describe('buildReferralLink', () => {
  it.each([
    [{ code: 'test' }, 'https://www.aura.legal/ref/test/'],
    [
      { code: 'test', from: 'PMUSD', to: 'BTC' },
      'https://www.aura.legal/ref/test/?cur_from=PMUSD&cur_to=BTC',
    ],
    [{ code: 'a b/c', baseUrl: 'https://example.com/' }, 'https://example.com/ref/a%20b%2Fc/'],
  ])('%j is %s', (options, link) => {
    expect(buildReferralLink(options)).toBe(link);
  });
});
