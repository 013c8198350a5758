import { describe, expect, it } from 'vitest';
import {
  parseRatesJson,
  parseRatesTxt,
  parseRatesXml,
} from '../../../src/providers/aura/rates/index.js';

const parsers = { xml: parseRatesXml, json: parseRatesJson, txt: parseRatesTxt };

/** Quadratic work on any of these would outlast the test. */
describe('a megabyte of the worst text is read in time linear to its length', () => {
  const SIZE = 1_000_000;
  const fill = (text: string) => text.repeat(Math.ceil(SIZE / text.length));
  const rate = '<from>A</from><to>B</to><in>1</in><out>2</out><amount>3</amount>';
  const inside = (members: string) => `<rates><item>${rate}${members}</item></rates>`;

  it.each<[what: string, parse: keyof typeof parsers, feed: string]>([
    ['digits in an amount', 'xml', inside(`<minamount>${fill('1')}x y</minamount>`)],
    ['white space in an amount', 'xml', inside(`<minamount>1${fill(' ')}x y</minamount>`)],
    ['commas in fees', 'xml', inside(`<tofee>${fill('1 ,')}x y</tofee>`)],
    ['white space in fees', 'xml', inside(`<tofee>5 %,${fill(' ')}x</tofee>`)],
    ['fees', 'xml', inside(fill('<tofee>1</tofee>'))],
    ['cities', 'xml', inside(fill('<city>A</city>'))],
    ['flags', 'xml', inside(fill('<param>a,b</param>'))],
    ['members of one name', 'xml', inside(fill('<x>1</x>'))],
    ['elements without an end', 'xml', inside(fill('<x>'))],
    ['elements that are no directions', 'xml', `<rates>${fill(`<x>${' '.repeat(99)}</x>`)}`],
    ['CDATA without an end', 'xml', `<rates>${fill('<item><![CDATA[')}`],
    ['comments without an end', 'xml', `<rates>${fill(`<item>${' '.repeat(99)}<!--`)}`],
    ['entities without an end', 'xml', `<rates>${fill('<item>&')}`],
    ['directions in each other', 'xml', `<rates>${fill('<item>')}`],
    ['a sentence', 'txt', fill('a')],
    ['semicolons', 'txt', `A${fill(';')}B`],
    ['line breaks', 'txt', `A;${fill('\r')}`],
    ['a text without an end', 'json', `["${fill('\\"')}`],
    ['an escape without an end', 'json', `["${fill('\\')}`],
    ['digits', 'json', `[{"in":${fill('1')}x`],
    ['an exponent', 'json', `[1e${fill('1')}]`],
    ['lists', 'json', fill('[')],
    [
      'items of one name',
      'json',
      `[{"from":"A","to":"B","in":1,"out":1,"amount":1,"x":[${fill('1,')}1]}]`,
    ],
  ])('%s', (_, name, feed) => {
    const { rates, errors } = parsers[name](feed, { onError: 'collect' });
    expect(rates.length + errors.length).toBeGreaterThan(0);
  });
});
