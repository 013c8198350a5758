import { stderr } from 'node:process';
import { styleText } from 'node:util';

/** One answered request. Values of keys are masked. */
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
  const text = form === 'json' ? JSON.stringify : prettyText;
  return (entry) => {
    stderr.write(`${text(entry)}\n`);
  };
}

function prettyText(entry: LogEntry): string {
  const { time, method, url, status, milliseconds, operation, faults = [] } = entry;
  const outcome = status === undefined ? 'cut off' : String(status);
  const colour = status === undefined || status >= 400 ? 'red' : 'green';
  const parts = [
    time.slice(11, 19),
    painted(colour, outcome),
    method,
    url,
    operation ?? '',
    `${Math.round(milliseconds)} ms`,
    ...faults.map((fault) => `[${fault}]`),
  ];
  const notes = [...(entry.violations ?? []), ...(entry.warnings ?? [])];
  return [parts.filter(Boolean).join(' '), ...notes.map((note) => `         ${note}`)].join('\n');
}

function painted(colour: 'red' | 'green', text: string): string {
  return stderr.isTTY && !process.env.NO_COLOR ? styleText(colour, text) : text;
}

/** A URL without the values of the named query parameters, whatever their case. */
export function masked(url: string, names: readonly string[]): string {
  const [path = '', search] = url.split(/\?(.*)/s);
  if (search === undefined) return path;
  const hidden = new Set(names.map((name) => name.toLowerCase()));
  const pairs = search.split('&').map((pair) => {
    const [name = ''] = pair.split('=', 1);
    return hidden.has(unescaped(name).toLowerCase()) ? `${name}=***` : pair;
  });
  return `${path}?${pairs.join('&')}`;
}

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
