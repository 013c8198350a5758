import type { components } from '../../../generated/vocabulary.js';
import type { Contract, ContractOperation, ParameterSpec } from '../../contract/contract.js';
import { resolvePointer } from '../../contract/document.js';

type Time = components['schemas']['x-time'];

interface SchemaNode {
  'x-time'?: Time;
  items?: unknown;
}

const DAY = 86_400_000;

/** How a parameter writes a moment; nothing for other parameters and for other calendars. */
export function getTimeForm(
  { document }: Contract,
  { pointer }: ParameterSpec,
): Time['form'] | undefined {
  const { node } = resolvePointer<SchemaNode | undefined>(document, `${pointer}/schema`);
  const time = node?.['x-time'];
  return time?.calendar ? undefined : time?.form;
}

/**
 * Examples of moments moved to the present: the latest one becomes yesterday, the others keep their distance to it, so
 * that a period stays as long as in the example.
 * @returns values by parameter name
 */
export function shiftExampleDates(
  contract: Contract,
  operation: ContractOperation,
  now: Date,
): Map<string, unknown> {
  const moments = operation.parameters.flatMap((parameter) => {
    const form = getTimeForm(contract, parameter);
    const moment = form ? parseMoment(parameter.example, form) : undefined;
    return form && moment !== undefined ? [{ name: parameter.name, form, moment }] : [];
  });
  const latest = Math.max(...moments.map(({ moment }) => moment));
  const days = Math.floor(now.getTime() / DAY) - 1 - Math.floor(latest / DAY);
  return new Map(
    moments.map(({ name, form, moment }) => [name, formatMoment(moment + days * DAY, form)]),
  );
}

/**
 * Replaces `{today}`, `{today-7d}` and `{today+1d}` (a text of its own) inside of natural input by the day in UTC, in
 * the form that `formOf` gives for the wire name, elsewhere as `YYYY-MM-DD`.
 */
export function resolveRelativeDates(
  value: unknown,
  now: Date,
  formOf: (name: string) => Time['form'] | undefined,
  name = '',
): unknown {
  if (Array.isArray(value))
    return value.map((item) => resolveRelativeDates(item, now, formOf, `${name}[]`));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([member, item]) => [
        member,
        resolveRelativeDates(item, now, formOf, name ? `${name}[${member}]` : member),
      ]),
    );
  }
  const match = typeof value === 'string' && /^\{today(?:([+-])(\d{1,5})d)?\}$/.exec(value);
  if (!match) return value;
  const [, sign = '+', days = '0'] = match;
  const today = Math.floor(now.getTime() / DAY) * DAY;
  return formatMoment(today + Number(`${sign}${days}`) * DAY, formOf(name) ?? 'day');
}

function parseMoment(example: unknown, form: Time['form']): number | undefined {
  const text = form === 'dmy' ? reverseDay(String(example)) : String(example);
  const moment =
    form === 'unix'
      ? Number(example) * 1000
      : Date.parse(`${text.replace(' ', 'T')}${form === 'stamp' ? 'Z' : ''}`);
  return Number.isNaN(moment) ? undefined : moment;
}

function formatMoment(moment: number, form: Time['form']): string | number {
  const text = new Date(moment).toISOString();
  if (form === 'unix') return Math.floor(moment / 1000);
  if (form === 'dmy') return reverseDay(text.slice(0, 10));
  return form === 'day' ? text.slice(0, 10) : text.slice(0, 19).replace('T', ' ');
}

/** `31-12-2026` of `2026-12-31`, and the other way round. */
function reverseDay(day: string): string {
  return day.split('-').reverse().join('-');
}
