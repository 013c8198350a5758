import type { UnknownRecord } from '../../src/client/record.js';

type Row = Readonly<UnknownRecord>;

/** Directions as aura's XML export writes them. */
export function toXmlFeed(rows: readonly Row[]): string {
  const items = rows.map((row) => {
    const members = Object.entries(row).map(([name, text]) => `<${name}>${text}</${name}>`);
    return `<item>${members.join('')}</item>`;
  });
  return `<?xml version="1.0"?>\n<rates>${items.join('\n')}</rates>`;
}

/** Directions as aura's TXT export writes them. */
export function toTxtFeed(rows: readonly Row[]): string {
  return rows
    .map((row) => `${row.from};${row.to};${row.in};${row.out};${row.amount};${row.city ?? ''};\n`)
    .join('');
}

/** A direction in what all forms of exchangers' rate files can say; one of `in` and `out` is 1. */
export type Direction = {
  from: string;
  to: string;
  in: string;
  out: string;
  amount: string;
  min?: string | undefined;
  max?: string | undefined;
  fee?: { percent: string; fixed: string } | undefined;
  manual: boolean;
  city?: string | undefined;
};

/** Directions in XML 1.0: several fees in one member, flags in a list. */
export function toXml10Feed(directions: readonly Direction[]): string {
  return toXmlFeed(
    directions.map(({ min, max, fee, manual, city, ...rate }) => ({
      ...rate,
      ...(min && { minamount: min }),
      ...(max && { maxamount: max }),
      ...(fee && { tofee: `${fee.percent} %, ${fee.fixed}` }),
      ...(manual && { param: 'manual' }),
      ...(city && { city }),
    })),
  );
}

/** Directions in XML 1.1: a fee an element with its type, flags as elements. */
export function toXml11Feed(directions: readonly Direction[]): string {
  const items = directions.map(({ min, max, fee, manual, city, ...rate }) => {
    const members = Object.entries(rate).map(([name, text]) => `<${name}>${text}</${name}>`);
    return [
      '<item>',
      ...members,
      min && `<frommin>${min}</frommin>`,
      max && `<frommax>${max}</frommax>`,
      fee && `<tofee type="%">${fee.percent}</tofee><tofee type="abs">${fee.fixed}</tofee>`,
      manual && '<manual>true</manual>',
      city && `<city>${city}</city>`,
      '</item>',
    ]
      .filter(Boolean)
      .join('');
  });
  const schema = 'xsi:noNamespaceSchemaLocation="https://docs.bestchange.biz/schema/1.1.xsd"';
  const xsi = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';
  return `<?xml version="1.0" encoding="UTF-8"?>\n<rates ${xsi} ${schema}>\n${items.join('\n')}</rates>`;
}

/** Directions in JSON 1.3, with currencies by number; the pairs of currencies must differ. */
export function toJson13Feed(directions: readonly Direction[]): string {
  const codes = [...new Set(directions.flatMap(({ from, to }) => [from, to]))];
  const number = (code: string) => codes.indexOf(code) + 1;
  const exchange: Record<string, { to: Record<string, object> }> = {};
  for (const { from, to, amount, min, max, fee, manual, city, ...rate } of directions) {
    exchange[number(from)] ??= { to: {} };
    Object.assign(exchange[number(from)]?.to ?? {}, {
      [number(to)]: {
        xr: rate.in === '1' ? (rate.out === '1' ? '1' : `-${rate.out}`) : rate.in,
        amount,
        ...(min && { min }),
        ...(max && { max }),
        ...(fee && { outFee: ['+', { '%': fee.percent }, fee.fixed] }),
        ...(manual && { options: { manual: 1 } }),
        ...(city && { cities: [city] }),
      },
    });
  }
  const list = Object.fromEntries(codes.map((code) => [number(code), code]));
  return JSON.stringify({ version: '1.3', currencies: { list, amounts: {} }, exchange });
}
