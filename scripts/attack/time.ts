import type { Attack, Tally } from './attack.js';
import { dist } from './dist.js';

/** Everything that holds a text of a service in its hands. */
function listReaders(): Readonly<Record<string, (text: string) => unknown>> {
  const known = dist.secrets.createRedactor([{ value: 'sesame-0000-key', mark: '$KEY' }]);
  const content = dist.content.createContentRedactor(known);
  return {
    'redaction of keys': known,
    'redaction of bodies': content,
    'search for secrets': dist.content.findSecrets,
    'redaction of the client': (text) => dist.clientSecret.redactKeys(text, ['sesame-0000-key']),
    'JSON of the client': dist.json.parseExactJson,
    'JSON between noise': dist.readBody.readBody,
    'character set': (text) => dist.charset.decodeText(Buffer.from(text), text.slice(0, 10_000)),
    'rates of XML': (text) =>
      tryTo(() => dist.rates.parseRatesXml(`<rates><item><from>${text}</from></item></rates>`)),
    'amounts of rates': (text) =>
      tryTo(() =>
        dist.rates.parseRatesXml(
          `<rates><item><from>A</from><to>B</to><in>1</in><out>1</out><amount>${text.replace(/[<&]/g, '')}</amount><fromfee>${text.replace(/[<&]/g, '')}</fromfee></item></rates>`,
        ),
      ),
    'rates of JSON': (text) =>
      tryTo(() => dist.rates.parseRatesJson(`[{"from":"A","to":${text}}]`)),
    'rates of text': (text) => tryTo(() => dist.rates.parseRatesTxt(`A;B;${text}`)),
  };
}

function tryTo(read: () => unknown): unknown {
  try {
    return read();
  } catch (error) {
    return error;
  }
}

/** What makes patterns and scanners run in squares; each is repeated to the wanted length. */
const UNITS = [
  'a',
  '9',
  ' ',
  '\n',
  '[',
  '{',
  '"',
  '\\',
  '\\\\"',
  '%',
  '%25',
  '&',
  '&amp;',
  '&#',
  '=',
  '==',
  '/',
  '<',
  '<title',
  '<input name=',
  '@',
  'a@',
  'a@a.',
  '1.',
  '::',
  'f:',
  'Bearer ',
  'eyJ',
  'eyJ.',
  'eyJaaaaaaaa.',
  'password=',
  '"password":"',
  '{"a":',
  '[x]',
  '{"a":1}',
  '1,',
  '0.0',
  '- ',
  '\r\n',
  '\\u00',
  'content-disposition: form-data; name="',
  'é',
  '\ud83d',
];
const [SHORT, FACTOR] = [64 * 1024, 4];
/** A straight line gives 4, a square 16. Times below this many milliseconds say nothing. */
const [LIMIT, NOISE] = [9, 60];

function measure(read: (text: string) => unknown, text: string): number {
  const before = process.cpuUsage();
  read(text);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

async function attackTime(tally: Tally): Promise<void> {
  for (const [name, read] of Object.entries(listReaders())) {
    for (const unit of UNITS) {
      const make = (length: number) => unit.repeat(Math.ceil(length / unit.length));
      let growth = Number.POSITIVE_INFINITY;
      for (let attempt = 0; attempt < 3 && growth > LIMIT; attempt++) {
        const long = measure(read, make(SHORT * FACTOR));
        growth = long < NOISE ? 0 : long / Math.max(1, measure(read, make(SHORT)));
      }
      tally.count(
        `${name}: many ${JSON.stringify(unit)} take ${growth.toFixed(1)} times as long when there are ${FACTOR} times as many`,
        growth <= LIMIT,
      );
    }
  }
}

export const TIME: readonly Attack[] = [{ name: 'texts that take long', run: attackTime }];
