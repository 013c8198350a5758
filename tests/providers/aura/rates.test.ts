import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Direction,
  toJson13Feed,
  toTxtFeed,
  toXml10Feed,
  toXml11Feed,
  toXmlFeed,
} from '../../../scripts/support/rate-feeds.js';
import { loadContract } from '../../../src/contract/contract.js';
import {
  buildReferralLink,
  type CollectedRates,
  type Feed,
  parseRatesJson,
  parseRatesTxt,
  parseRatesXml,
  type Rate,
  RateFeedError,
} from '../../../src/providers/aura/rates/index.js';

const LAW = { seed: 20_261_127, numRuns: 100 };
const decimal = fc.oneof(
  fc.tuple(fc.nat(99999), fc.nat(999)).map(([whole, part]) => `${whole}.${part}`),
  fc.stringMatching(/^[1-9]\d{0,24}$/),
  fc.stringMatching(/^0\.0{0,10}\d{1,18}$/),
);
const code = fc.stringMatching(/^[A-Z0-9]{2,9}$/);
const rates = fc.array(
  fc.record({ from: code, to: code, in: decimal, out: decimal, amount: decimal, city: code }),
  { maxLength: 20 },
);

type Parse = (feed: Feed) => Rate[];
const parsers = { xml: parseRatesXml, json: parseRatesJson, txt: parseRatesTxt };

describe('the three forms', () => {
  it('give the same rows', () => {
    const law = fc.property(rates, (rows) => {
      expect(parseRatesXml(toXmlFeed(rows))).toEqual(rows);
      expect(parseRatesJson(JSON.stringify({ rates: rows }))).toEqual(rows);
      expect(parseRatesJson(JSON.stringify(rows))).toEqual(rows);
      expect(parseRatesTxt(rows.length ? toTxtFeed(rows) : '')).toEqual(rows);
    });
    fc.assert(law, LAW);
  });

  const byOperation: Record<string, Parse | undefined> = {
    exportRatesXml: parseRatesXml,
    exportRatesJson: parseRatesJson,
    exportRatesTxt: parseRatesTxt,
  };
  const examples = loadContract('aura').operations.flatMap(({ id, responses }) => {
    const parse = byOperation[id];
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

describe('the newer forms', () => {
  const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
  const directions: fc.Arbitrary<Direction[]> = fc.uniqueArray(
    fc
      .record({
        from: code,
        to: code,
        rate: decimal,
        isInverse: fc.boolean(),
        amount: decimal,
        min: maybe(decimal),
        max: maybe(decimal),
        fee: maybe(fc.record({ percent: decimal, fixed: decimal })),
        manual: fc.boolean(),
        city: maybe(code),
      })
      .map(({ rate, isInverse, ...others }) => ({
        ...others,
        in: isInverse ? '1' : rate,
        out: isInverse ? rate : '1',
      })),
    { maxLength: 12, selector: ({ from, to }) => `${from} ${to}` },
  );

  it('XML 1.1, JSON 1.3, XML 1.0 and TXT agree in what they have in common', () => {
    const law = fc.property(directions, (rows) => {
      const old = parseRatesXml(toXml10Feed(rows));
      expect(old).toHaveLength(rows.length);
      expect(parseRatesXml(toXml11Feed(rows))).toEqual(old);
      const indexed = new Map(parseRatesJson(toJson13Feed(rows)).map((rate) => [pair(rate), rate]));
      expect(old.map((rate) => indexed.get(pair(rate)))).toEqual(old);
      const common = ({ from, to, in: given, out, amount, city }: Rate) => {
        return { from, to, in: given, out, amount, ...(city && { city }) };
      };
      expect(parseRatesTxt(rows.length ? toTxtFeed(rows) : '')).toEqual(old.map(common));
    });
    fc.assert(law, LAW);
  });
  const pair = ({ from, to }: Rate) => `${from} ${to}`;

  it('XML 1.1 is read whole', () => {
    const item =
      '<from>PMUSD</from><to>CASHUAH</to><in>1</in><out>41.5</out><amount>100000</amount>' +
      '<frommin>50</frommin><frommax>5000 USD</frommax><tomin>2000</tomin><tomax>200000</tomax>' +
      '<fromfee type="%">0.5</fromfee><tofee type="abs">10 UAH</tofee><tofee type="%">1</tofee>' +
      '<floating minutes="10" percent="1.5" /><delay>30</delay><manual>true</manual>' +
      '<juridical>true</juridical><verifying/><otherin>false</otherin><city>KIEV</city>';
    expect(parseRatesXml(`<rates><item>${item}</item></rates>`)).toEqual([
      {
        from: 'PMUSD',
        to: 'CASHUAH',
        in: '1',
        out: '41.5',
        amount: '100000',
        minamount: { amount: '50' },
        maxamount: { amount: '5000', currency: 'USD' },
        tomin: { amount: '2000' },
        tomax: { amount: '200000' },
        fromfee: [{ amount: '0.5', currency: '%' }],
        tofee: [
          { amount: '10', currency: 'UAH' },
          { amount: '1', currency: '%' },
        ],
        floating: { minutes: '10', percent: '1.5' },
        delay: '30',
        param: ['manual', 'juridical', 'verifying'],
        city: 'KIEV',
      },
    ]);
  });

  it('JSON 1.3 is read whole', () => {
    const feed = {
      version: '1.3',
      currencies: {
        list: { 5: 'PMUSD', 9: 'BTC', 12: 'CASHUSD' },
        amounts: { 5: '46000', 9: '3.25', 12: '777' },
      },
      exchange: {
        5: {
          to: {
            9: {
              xr: '47000',
              amount: '3.5',
              min: '50',
              max: '5000',
              inFee: '1.5',
              outFee: { '%': '0.5' },
              options: { manual: 1, auth: 0, ident: 1 },
            },
            12: { xr: 1, inFee: ['+', { '%': 0.2 }, 3], cities: ['MSK', 'SPB'], code: 7 },
          },
        },
        9: { to: { 5: -46000 } },
      },
    };
    expect(parseRatesJson(JSON.stringify(feed))).toEqual([
      {
        from: 'PMUSD',
        to: 'BTC',
        in: '47000',
        out: '1',
        amount: '3.5',
        minamount: { amount: '50' },
        maxamount: { amount: '5000' },
        fromfee: [{ amount: '1.5' }],
        tofee: [{ amount: '0.5', currency: '%' }],
        param: ['manual', 'ident'],
      },
      ...['MSK', 'SPB'].map((city) => ({
        from: 'PMUSD',
        to: 'CASHUSD',
        in: '1',
        out: '1',
        amount: '777',
        fromfee: [{ amount: '0.2', currency: '%' }, { amount: '3' }],
        city,
        extras: { code: ['7'] },
      })),
      { from: 'BTC', to: 'PMUSD', in: '1', out: '46000', amount: '46000' },
    ]);
  });

  it('JSON 1.3 keeps what is not known of a direction, and its options by name or as a list', () => {
    const direction = (more: object) => ({
      version: 1.3,
      currencies: { list: { a: 'A', b: 'B' }, amounts: { b: 7 } },
      exchange: { a: { to: { b: { xr: 2, ...more } } } },
    });
    const read = (more: object) => parseRatesJson(JSON.stringify(direction(more)))[0];
    const rate = { from: 'A', to: 'B', in: '2', out: '1', amount: '7' };
    expect(read({ amount: null, inFee: null, options: [], note: 'x' })).toEqual({
      ...rate,
      extras: { note: ['x'] },
    });
    expect(read({ options: 'manual, reg' })).toEqual({ ...rate, param: ['manual', 'reg'] });
    expect(read({ options: ['manual', 'reg'] })).toEqual({ ...rate, param: ['manual', 'reg'] });
    expect(read({ options: { manual: true, reg: '1', auth: false, delay: 30, level: 2 } })).toEqual(
      {
        ...rate,
        param: ['manual', 'reg'],
        delay: '30',
        extras: { level: ['2'] },
      },
    );
    expect(() => read({ min: 1, minamount: {} })).toThrow('minamount is of no known form');
    expect(read({ min: 1, minamount: 2 })).toMatchObject({
      minamount: { amount: '1' },
      extras: { minamount: ['2'] },
    });
  });

  it('attributes of a direction are kept', () => {
    const item = '<from>A</from><to>B</to><in>1</in><out>2</out><amount>3</amount>';
    expect(parseRatesXml(`<rates><item id="5">${item}</item></rates>`)[0]?.extras).toEqual({
      '@id': ['5'],
    });
  });

  it('JSON 1.3 may have lists where PHP counts from 0, and no directions', () => {
    const feed = {
      version: '1.3',
      currencies: { list: ['A', 'B'], amounts: ['1', '2'] },
      exchange: [{ to: { 1: '3' } }],
    };
    expect(parseRatesJson(JSON.stringify(feed))).toEqual([
      { from: 'A', to: 'B', in: '3', out: '1', amount: '2' },
    ]);
    const closed = { version: '1.3', currencies: { list: [], amounts: [] }, exchange: [] };
    expect(parseRatesJson(JSON.stringify(closed))).toEqual([]);
  });
});

describe('the digits of a number', () => {
  const row = (out: string) => `{"from":"A","to":"B","in":1,"out":${out},"amount":2}`;
  const item = (out: string) =>
    `<item>${'<from>A</from><to>B</to><in>1</in>'}<out>${out}</out><amount>2</amount></item>`;
  const indexed = (out: string) =>
    `{"version":"1.3","currencies":{"list":{"1":"A","2":"B"},"amounts":{}},"exchange":{"1":{"to":{"2":{"xr":-${out},"amount":2}}}}}`;

  it.each([
    ['0.00000004', '0.00000004'],
    ['12345678901234567890', '12345678901234567890'],
    ['0.123456789012345678', '0.123456789012345678'],
    ['190.40796039', '190.40796039'],
    ['1.0E-7', '0.00000010'],
    ['4e-8', '0.00000004'],
    ['1.5E+3', '1500'],
    ['1.2345E2', '123.45'],
    ['0.5e1', '5'],
    ['12e0', '12'],
    ['1E25', '10000000000000000000000000'],
    ['0', '0'],
  ])('%s is %s in every form', (out, text) => {
    const forms: Rate[][] = [
      parseRatesXml(`<rates>${item(out)}</rates>`),
      parseRatesTxt(`A;B;1;${out};2;`),
      parseRatesJson(`[${row(out)}]`),
      parseRatesJson(`[${row(`"${out}"`)}]`),
      parseRatesJson(indexed(out)),
    ];
    for (const [rate] of forms) expect(rate?.out).toBe(text);
  });

  it.each(['1,5', '.5', '5.', '-1', '1e9999', '0x10', 'NaN', '1 000'])('%s is refused', (out) => {
    expect(() => parseRatesTxt(`A;B;1;${out};2;`)).toThrow(`line 1: out is no decimal: "${out}"`);
  });
});

describe('a member of a direction', () => {
  const parse = (members: string) => {
    const rate = '<from>A</from><to>B</to><in>1</in><out>2</out><amount>3</amount>';
    return parseRatesXml(`<rates><item>${rate}${members}</item></rates>`)[0];
  };

  it.each<[what: string, members: string, found: object]>([
    ['CDATA', '<city><![CDATA[M<S>K]]></city>', { city: 'M<S>K' }],
    ['CDATA beside text', '<city>M<![CDATA[S]]>K</city>', { city: 'MSK' }],
    ['an entity', '<city>A&amp;B</city>', { city: 'A&B' }],
    ['an empty member', '<minamount></minamount>', {}],
    [
      'an amount with its currency',
      '<minamount>0.06 BTC</minamount>',
      { minamount: { amount: '0.06', currency: 'BTC' } },
    ],
    [
      'an amount close to its currency',
      '<minamount>1500USDT</minamount>',
      { minamount: { amount: '1500', currency: 'USDT' } },
    ],
    [
      'a currency that begins with a digit',
      '<minamount>10 1INCH</minamount>',
      { minamount: { amount: '10', currency: '1INCH' } },
    ],
    [
      'fees in one member',
      '<tofee>0.5 %, 10 UAH</tofee>',
      {
        tofee: [
          { amount: '0.5', currency: '%' },
          { amount: '10', currency: 'UAH' },
        ],
      },
    ],
    [
      'fees without spaces',
      '<tofee>10 UAH,0.5%</tofee>',
      {
        tofee: [
          { amount: '10', currency: 'UAH' },
          { amount: '0.5', currency: '%' },
        ],
      },
    ],
    [
      'fees in two members',
      '<tofee>0.5 %</tofee><tofee>10</tofee>',
      { tofee: [{ amount: '0.5', currency: '%' }, { amount: '10' }] },
    ],
    [
      'a fee by attribute',
      '<fromfee type="%">0.5</fromfee>',
      { fromfee: [{ amount: '0.5', currency: '%' }] },
    ],
    [
      'a fee with its type and its currency',
      '<tofee type="abs">10 UAH</tofee><tofee type="%">1 %</tofee>',
      {
        tofee: [
          { amount: '10', currency: 'UAH' },
          { amount: '1', currency: '%' },
        ],
      },
    ],
    ['a fee by attribute that is empty', '<fromfee type="%"></fromfee>', {}],
    ['no flags', '<param>,</param>', {}],
    [
      'flags in one member',
      '<param>manual, cardverify</param>',
      { param: ['manual', 'cardverify'] },
    ],
    [
      'flags in two members',
      '<param>manual</param><param>juridical</param>',
      { param: ['manual', 'juridical'] },
    ],
    ['a flag twice', '<param>manual</param><manual>true</manual>', { param: ['manual'] }],
    [
      'a floating rate',
      '<floating>10, 1.5 %</floating>',
      { floating: { minutes: '10', percent: '1.5' } },
    ],
    ['a floating rate as a flag', '<floating>true</floating>', { param: ['floating'] }],
    ['a rate that does not float', '<floating>false</floating>', {}],
    [
      'a floating rate by attributes and text',
      '<floating minutes="10">1E-1 %</floating>',
      { floating: { minutes: '10', percent: '0.1' } },
    ],
    ['a city beside an empty one', '<city>MSK</city><city></city>', { city: 'MSK' }],
    ['a rate that is not fixed', '<floating>0</floating>', { floating: { minutes: '0' } }],
  ])('may be %s', (_, members, found) => {
    expect(parse(members)).toEqual({
      from: 'A',
      to: 'B',
      in: '1',
      out: '2',
      amount: '3',
      ...found,
    });
  });

  it('of another name is kept, and so are attributes, members inside others, and repeats', () => {
    const members =
      '<city lang="ru">MSK</city>' +
      '<minamount>5 USD</minamount><minamount>400 RUB</minamount><maxamount currency="x">9</maxamount>' +
      '<step min="1"><fee type="%">2</fee></step><step min="3"><fee type="%">4</fee></step>' +
      '<note>by phone</note><__proto__>x</__proto__>';
    expect(parse(members)).toMatchObject({
      minamount: { amount: '5', currency: 'USD' },
      maxamount: { amount: '9' },
      extras: {
        minamount: ['400 RUB'],
        'maxamount@currency': ['x'],
        'city@lang': ['ru'],
        'step@min': ['1', '3'],
        'step/fee': ['2', '4'],
        'step/fee@type': ['%', '%'],
        note: ['by phone'],
      },
    });
    expect(Object.keys(parse(members)?.extras ?? {})).toContain('__proto__');
  });

  it.each<[members: string, message: string]>([
    ['<in>2</in>', 'line 1: in is written twice: "2"'],
    ['<from>C</from>', 'line 1: from is written twice: "C"'],
    ['<tofee>0,5 %</tofee>', 'line 1: tofee is no amount: "0,5 %"'],
    ['<tofee>much</tofee>', 'line 1: tofee is no amount: "much"'],
    ['<tofee>1.2.3</tofee>', 'line 1: tofee is no amount: "1.2.3"'],
    ['<tofee>5 %,</tofee>', 'line 1: tofee is no amount: ""'],
    ['<tofee type="fix">5</tofee>', 'line 1: tofee is of no known type: "fix"'],
    ['<tofee type="abs">5 %</tofee>', 'line 1: tofee is not of its type abs: "5 %"'],
    ['<tofee type="%">5 USD</tofee>', 'line 1: tofee is not of its type %: "5 USD"'],
    ['<floating>5, 7</floating>', 'line 1: floating has minutes twice: "5, 7"'],
    ['<floating>5</floating><floating>7</floating>', 'line 1: floating is written twice: "7"'],
    ['<floating minutes="soon" />', 'line 1: floating is no amount: "soon"'],
    ['<floating>soon</floating>', 'line 1: floating is no amount: "soon"'],
    ['<delay>5</delay><delay>6</delay>', 'line 1: delay is written twice: "6"'],
    ['loose text', 'line 1: "loose text" stands outside of a member'],
  ])('%s is an error', (members, message) => {
    expect(() => parse(members)).toThrow(
      new RateFeedError(message.slice('line 1: '.length), { line: 1 }),
    );
    expect(() => parse(members)).toThrow(message);
  });
});

describe('a damaged feed is an error with its place', () => {
  const good = '"from":"A","to":"B","in":1,"out":1,"amount":1';
  const exchange = (direction: unknown, more: object = {}) =>
    JSON.stringify({
      version: '1.3',
      currencies: { list: { 5: 'A', 9: 'B' }, amounts: {} },
      exchange: { 5: { to: { 9: direction } } },
      ...more,
    });

  const cases: [what: string, parse: Parse, text: string, message: RegExp][] = [
    ['XML cut off', parseRatesXml, '<rates>\n<item>\n<from>A', /^line 3: /],
    [
      'XML of another kind',
      parseRatesXml,
      '<html>\n</html>',
      /^line 1: <rates> was due, not <html>/,
    ],
    ['no XML', parseRatesXml, 'oops', /^line 1: /],
    ['nothing', parseRatesXml, '', /^line 1: /],
    [
      'an error in XML',
      parseRatesXml,
      '<error>maintenance</error>',
      /^line 1: the service reports: maintenance/,
    ],
    [
      'an error in CDATA',
      parseRatesXml,
      '<error><![CDATA[closed]]></error>',
      /^line 1: the service reports: closed/,
    ],
    [
      'an item without a rate',
      parseRatesXml,
      '<rates>\n\n<item><from>A</from><to>B</to></item></rates>',
      /^line 3: in is missing/,
    ],
    [
      'items of another name',
      parseRatesXml,
      '<rates>\n<rate/></rates>',
      /^line 2: <item> was due, not <rate>/,
    ],
    [
      'text between the items',
      parseRatesXml,
      '<rates>maintenance</rates>',
      /^line 1: "maintenance" stands outside/,
    ],
    [
      'a rate that is no number',
      parseRatesTxt,
      'A;B;1;2;3;\nA;B;x;2;3;',
      /^line 2: in is no decimal: "x"/,
    ],
    ['a line cut off', parseRatesTxt, 'A;B;1', /^line 1: out is missing/],
    [
      'a line of more columns',
      parseRatesTxt,
      'A;B;1;2;3;MSK;9',
      /^line 1: more than the 6 columns that are known/,
    ],
    [
      'a sentence in TXT',
      parseRatesTxt,
      'Maintenance, back soon\n',
      /^the feed: the service reports: Maintenance, back soon$/,
    ],
    ['no JSON', parseRatesJson, '<html>', /^the feed: /],
    [
      'an error in JSON',
      parseRatesJson,
      '["error","Maintenance"]',
      /^the feed: the service reports: Maintenance$/,
    ],
    [
      'an error member in JSON',
      parseRatesJson,
      '{"error":"closed"}',
      /^the feed: the service reports: closed$/,
    ],
    [
      'a failure beside no rates in JSON',
      parseRatesJson,
      '{"status":"error","error":1,"error_text":"no such code"}',
      /^the feed: the service reports: no such code$/,
    ],
    ['JSON cut off', parseRatesJson, `[{${good}`, /^the feed: /],
    ['a number that is none of JSON', parseRatesJson, `[{${good},"delay":1-2}]`, /^the feed: /],
    [
      'lists inside a list',
      parseRatesJson,
      `[{${good},"city":${'['.repeat(100_000)}${']'.repeat(100_000)}}]`,
      /^item 1: city is of no known form/,
    ],
    [
      'elements inside one another without an end',
      parseRatesXml,
      `<rates><item>${'<a>'.repeat(100_000)}`,
      /^line 1: more than 10 elements inside each other/,
    ],
    [
      'fees of fees',
      parseRatesJson,
      exchange({ xr: 1, amount: 1, inFee: ['+', ['+', 1]] }),
      /^exchange 5 to 9: fromfee is of no known form/,
    ],
    ['JSON without rates', parseRatesJson, '{"a":1}', /^the feed: no list of rates/],
    ['null', parseRatesJson, 'null', /^the feed: no list of rates/],
    ['a text', parseRatesJson, '"rates"', /^the feed: no list of rates/],
    ['a list of texts', parseRatesJson, '["a"]', /^item 1: no object/],
    ['a list of lists', parseRatesJson, '[[1]]', /^item 1: no object/],
    ['an item without a code', parseRatesJson, `[{${good}},{}]`, /^item 2: from is missing/],
    [
      'an amount that is none',
      parseRatesJson,
      `[{${good},"minamount":"much"}]`,
      /^item 1: minamount is no amount: "much"/,
    ],
    [
      'a member that is an object',
      parseRatesJson,
      `[{${good},"minamount":{"amount":1}}]`,
      /^item 1: minamount is of no known form/,
    ],
    [
      'another version',
      parseRatesJson,
      exchange('1', { version: '2.0' }),
      /^the feed: version 2.0 is not known, only 1.3/,
    ],
    [
      'no version',
      parseRatesJson,
      exchange('1', { version: undefined }),
      /^the feed: version undefined is not known/,
    ],
    [
      'a rate that is missing',
      parseRatesJson,
      exchange({ amount: 1 }),
      /^exchange 5 to 9: xr is missing/,
    ],
    [
      'a reserve that is missing',
      parseRatesJson,
      exchange('1'),
      /^exchange 5 to 9: amount is missing/,
    ],
    [
      'a fee of another form',
      parseRatesJson,
      exchange({ xr: 1, amount: 1, inFee: ['max', 1, 2] }),
      /^exchange 5 to 9: fromfee is of no known form/,
    ],
    [
      'a fee of another unit',
      parseRatesJson,
      exchange({ xr: 1, amount: 1, outFee: { '%': 1, usd: 2 } }),
      /^exchange 5 to 9: tofee is of no known form/,
    ],
    [
      'a currency that is not listed',
      parseRatesJson,
      exchange('1', { currencies: { list: { 5: 'A' } } }),
      /^exchange 5 to 9: there is no currency 9 in the list/,
    ],
    [
      'an exchange without targets',
      parseRatesJson,
      exchange('1', { exchange: { 5: [] } }),
      /^exchange 5: no rates/,
    ],
  ];
  it.each(cases)('%s', (_, parse, text, message) => {
    expect(() => parse(text)).toThrow(RateFeedError);
    expect(() => parse(text)).toThrow(message);
  });
});

describe("onError: 'collect'", () => {
  const places = ({ errors }: CollectedRates) => errors.map(({ message }) => message);

  it('reads on after a damaged row and returns the errors with their lines', () => {
    const txt = parseRatesTxt('A;B;1;2;3;\nA;B;x;2;3;\nC;D;1;2;3;\n;;;\nE;F', {
      onError: 'collect',
    });
    expect(txt.rates.map(({ from }) => from)).toEqual(['A', 'C']);
    expect(places(txt)).toEqual(['line 2: in is no decimal: "x"', 'line 5: in is missing']);
    expect(txt.errors[0]?.place).toEqual({ line: 2 });

    const rate = '"to":"B","in":1,"out":1,"amount":1';
    const json = parseRatesJson(`[{"from":"A",${rate}},5,{"from":"C",${rate}},{${rate}}]`, {
      onError: 'collect',
    });
    expect(json.rates.map(({ from }) => from)).toEqual(['A', 'C']);
    expect(places(json)).toEqual(['item 2: no object', 'item 4: from is missing']);
  });

  it('reads on after XML that is not well-formed in one direction', () => {
    const item = (from: string) =>
      `<item><from>${from}</from><to>B</to><in>1</in><out>1</out><amount>1</amount></item>\n`;
    const feed = `<rates>\n${item('A')}${item('B & C')}${item('D')}<rate/>${item('E')}<item><from>F`;
    const { rates, errors } = parseRatesXml(feed, { onError: 'collect' });
    expect(rates.map(({ from }) => from)).toEqual(['A', 'D', 'E']);
    expect(errors.map(({ place }) => place.line)).toEqual([3, 5, 6]);
  });

  it.each<[what: string, parse: keyof typeof parsers, text: string]>([
    ['an error of the service in XML', 'xml', '<error>closed</error>'],
    ['XML of another kind', 'xml', '<html><item><from>A</from></item></html>'],
    ['no XML', 'xml', 'oops'],
    ['an error of the service in JSON', 'json', '["error","closed"]'],
    ['no JSON', 'json', '<html>'],
    ['another version of JSON', 'json', '{"version":"9","exchange":{}}'],
    ['a sentence in TXT', 'txt', 'closed'],
  ])('returns no rates and one error for %s', (_, name, text) => {
    const { rates, errors } = parsers[name](text, { onError: 'collect' });
    expect(rates).toEqual([]);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toBeInstanceOf(RateFeedError);
  });

  it.each<[what: string, feed: unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['parsed JSON', { rates: [] }],
    ['a list', [1]],
    ['a number', 5],
    ['a DataView', new DataView(new ArrayBuffer(4))],
    ['a Response', new Response('')],
  ])('refuses %s for a feed, which would be an empty one', (_, feed) => {
    for (const parse of Object.values(parsers)) {
      expect(() => parse(feed as Feed)).toThrow(TypeError);
    }
  });

  it.each(['"closed"', '1', '"1"', 'true'])('an error of %s wins over rates', (error) => {
    const rate = '{"from":"A","to":"B","in":1,"out":1,"amount":1}';
    for (const rates of ['', rate]) {
      expect(() => parseRatesJson(`{"error":${error},"rates":[${rates}]}`)).toThrow(
        'the feed: the service reports: ',
      );
    }
  });

  it('rates win over an error that says that there is none', () => {
    const feed = '{"error":0,"rates":[{"from":"A","to":"B","in":1,"out":1,"amount":1}]}';
    expect(parseRatesJson(feed)).toHaveLength(1);
  });

  it.each([
    ['an ampersand', '<item><from>A & T</from></item>'],
    ['an element without its end', '<item><from>A'],
    ['an end of another element', '<item><from>A</to></item>'],
    ['CDATA without its end', '<item><from><![CDATA[A</from></item>'],
    ['a comment without its end', '<item><!-- A</item>'],
    ['a quote without its end', '<item><from a="A></from></item>'],
    ['a tag that never ends', '<item><from'],
    ['a member that is missing', '<item><from>A</from></item>'],
  ])('tells of each direction with %s, and loses none beside them', (_, damaged) => {
    const item = '<item><from>A</from><to>B</to><in>1</in><out>1</out><amount>1</amount></item>\n';
    for (const gap of [0, 1, 5]) {
      const feed = `<rates>\n${`${damaged}\n${item.repeat(gap)}`.repeat(40)}${item}</rates>`;
      const { rates, errors } = parseRatesXml(feed, { onError: 'collect' });
      expect(rates).toHaveLength(40 * gap + 1);
      const lines = Array.from({ length: 40 }, (_, index) => 2 + index * (gap + 1));
      expect(errors.map(({ place }) => place.line)).toEqual(lines);
    }
  });

  it('reads on after a comment that is not closed, with the lines of the feed', () => {
    const item = (from: string, more = '') =>
      `<item>${more}<from>${from}</from><to>B</to><in>1</in><out>1</out><amount>1</amount></item>\r\n`;
    const feed = `<rates>\r\n${item('A')}${item('B', '<!--')}${item('C')}${item('D', '<to>x</to>')}</rates>`;
    const { rates, errors } = parseRatesXml(feed, { onError: 'collect' });
    expect(rates.map(({ from }) => from)).toEqual(['A', 'C']);
    expect(errors.map(({ place }) => place.line)).toEqual([3, 5]);
  });

  it('cuts a long sentence of the service', () => {
    const { errors } = parseRatesTxt('a'.repeat(10_000), { onError: 'collect' });
    expect(errors[0]?.message).toHaveLength('the feed: '.length + 500);
  });

  it('returns no errors for a sound feed', () => {
    expect(parseRatesTxt('A;B;1;2;3;', { onError: 'collect' })).toEqual({
      rates: [{ from: 'A', to: 'B', in: '1', out: '2', amount: '3' }],
      errors: [],
    });
  });
});

describe('a feed', () => {
  const expected = [{ from: 'A', to: 'B', in: '1', out: '2', amount: '3', city: 'МСК' }];
  const txt = 'A;B;1;2;3;МСК;';
  const xml = toXmlFeed(expected);
  const windows1251 = (text: string) =>
    Uint8Array.from(text, (letter) => {
      const point = letter.charCodeAt(0);
      return point < 128 ? point : point - 0x350;
    });

  it.each<[what: string, parse: Parse, feed: Feed]>([
    ['text behind a mark', parseRatesTxt, `\uFEFF${txt}`],
    ['JSON behind a mark', parseRatesJson, `\uFEFF${JSON.stringify(expected)}`],
    ['XML behind a mark', parseRatesXml, `\uFEFF${xml}`],
    ['bytes', parseRatesTxt, new TextEncoder().encode(txt)],
    ['a buffer', parseRatesXml, Buffer.from(xml)],
    ['an ArrayBuffer', parseRatesJson, new TextEncoder().encode(JSON.stringify(expected)).buffer],
    ['bytes behind a mark', parseRatesJson, Buffer.from(`\uFEFF${JSON.stringify(expected)}`)],
    ['UTF-16', parseRatesTxt, Buffer.from(`\uFEFF${txt}`, 'utf16le')],
    [
      'bytes in the encoding that XML declares',
      parseRatesXml,
      windows1251(xml.replace('?>', ' encoding="windows-1251"?>')),
    ],
  ])('may be %s', (_, parse, feed) => {
    expect(parse(feed)).toEqual(expected);
  });

  it('may be bytes in the charset of its content type', () => {
    const contentType = 'text/plain; charset=windows-1251';
    expect(parseRatesTxt(windows1251(txt), { contentType })).toEqual(expected);
  });

  it.each(['\n', '\r\n', '\r', '\n\n'])('may end its lines with %j', (end) => {
    expect(parseRatesTxt(['A;B;1;2;3;', 'C;D;1;2;3;MSK;', ''].join(end))).toEqual([
      { from: 'A', to: 'B', in: '1', out: '2', amount: '3' },
      { from: 'C', to: 'D', in: '1', out: '2', amount: '3', city: 'MSK' },
    ]);
  });

  it('of TXT may be empty', () => {
    expect(parseRatesTxt('')).toEqual([]);
    expect(parseRatesTxt('\n')).toEqual([]);
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
  ])('of %j is %s', (options, link) => {
    expect(buildReferralLink(options)).toBe(link);
  });
});
