import { stderr } from 'node:process';
import { styleText } from 'node:util';
import { decodeLoosely, escapeControls, stringifySafely } from '../support/text.js';

/** One request and its response. Values of keys are masked. */
export interface LogEntry {
  /** ISO 8601, UTC. */
  readonly time: string;
  readonly method: string;
  /** Path and query as they came, without keys. */
  readonly url: string;
  /** Missing where the connection was cut off. */
  readonly status?: number;
  readonly milliseconds: number;
  readonly operation?: string;
  readonly violations?: readonly string[];
  readonly warnings?: readonly string[];
  readonly faults?: readonly string[];
}

export const LOG_FORMS = ['pretty', 'json', 'off'] as const;
export type LogForm = (typeof LOG_FORMS)[number];

/** Writes entries to stderr, or hands them over; `undefined` where they are not wanted. */
export function createLog(
  form: LogForm | ((entry: LogEntry) => void),
): ((entry: LogEntry) => void) | undefined {
  if (typeof form === 'function') return form;
  if (form === 'off') return undefined;
  const format = form === 'json' ? stringifySafely : formatPretty;
  return (entry) => {
    stderr.write(`${format(entry)}\n`);
  };
}

function formatPretty(entry: LogEntry): string {
  const { time, method, url, status, milliseconds, operation, faults = [] } = entry;
  const isGood = status !== undefined && status < 400;
  const parts = [
    time.slice(11, 19),
    paint(isGood ? 'green' : 'red', status === undefined ? 'cut off' : String(status)),
    escapeControls(method),
    escapeControls(url),
    operation ?? '',
    `${Math.round(milliseconds)} ms`,
    ...faults.map((fault) => `[${fault}]`),
  ];
  const details = [...(entry.violations ?? []), ...(entry.warnings ?? [])];
  return [
    parts.filter(Boolean).join(' '),
    ...details.map((detail) => `         ${escapeControls(detail)}`),
  ].join('\n');
}

function paint(colour: 'red' | 'green', text: string): string {
  return stderr.isTTY && !process.env.NO_COLOR ? styleText(colour, text) : text;
}

/** A URL without the values of the named query parameters, whatever their case. */
export function maskQuery(url: string, names: readonly string[]): string {
  const [path = '', search] = url.split(/\?(.*)/s);
  if (search === undefined) return path;
  const hidden = new Set(names.map((name) => name.toLowerCase()));
  const pairs = search.split('&').map((pair) => {
    const [name = ''] = pair.split('=', 1);
    return hidden.has(decodeLoosely(name).toLowerCase()) ? `${name}=***` : pair;
  });
  return `${path}?${pairs.join('&')}`;
}
