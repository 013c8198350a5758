import type { Description, NamedValue } from './facts.js';

const DATA = /--data "([^"]*)"/g;
const FIELD = /-F '?([^\s'=]+)=([^\s']*)'?/g;
const QUERY = /\?([^'\s]+)'/;
/** What is left of an address whose beginning was cut out. */
const CUT_QUERY = /^\s*(&\S+)'/m;

/** Reads the parameters of a sample call from its query, form text and form fields; headers are not looked at. */
export function addCall(to: Description, call: string): void {
  const query = QUERY.exec(call)?.[1] ?? CUT_QUERY.exec(call)?.[1] ?? '';
  const forms = [...call.matchAll(DATA)].map(([, form]) => form ?? '');
  const fields = [...call.matchAll(FIELD)].map(
    ([, name = '', value = '']): NamedValue => [name, value],
  );
  const texts = [query, ...forms].flatMap((text): NamedValue[] => [...new URLSearchParams(text)]);
  to.request.push(...texts, ...fields);
}
