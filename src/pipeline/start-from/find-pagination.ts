import type { UnknownRecord } from '../../client/record.js';
import type { DraftOperation } from './draft.js';
import { getSuccess, listMembers } from './find-envelope.js';

const PAGE = /^(?:page|p|page_?(?:no|num|number|index)|current_?page)$/i;
const OFFSET = /^(?:offset|start|skip|from)$/i;
const LIMIT = /^(?:limit|per_?page|page_?size|size|count|rows|max_?results|take)$/i;
const TOTAL = /^(?:total|total_?(?:count|items|rows|results)|count_?total|all_?items)$/i;

/** How a list seems to be walked: parameters by their usual names, and the only list near the root of a success. */
export function findPagination(
  operation: DraftOperation,
  schemas: ReadonlyMap<string, UnknownRecord>,
): UnknownRecord | undefined {
  const names = operation.parameters
    .filter((one) => one.in === 'query')
    .map(({ name }) => String(name));
  const limit = names.find((name) => LIMIT.test(name));
  const page = names.find((name) => PAGE.test(name));
  const position = page ?? names.find((name) => OFFSET.test(name));
  const success = getSuccess(operation);
  if (!limit || !position || !success) return undefined;
  const lists: string[] = [];
  const totals: string[] = [];
  const root = listMembers(success.schema, schemas);
  for (const [name, member] of root) {
    note(name, member);
    if (isList(member)) continue;
    for (const [inner, one] of listMembers(member, schemas)) note(`${name}/${inner}`, one);
  }
  function note(path: string, member: UnknownRecord): void {
    if (isList(member)) lists.push(`/${path}`);
    else if (TOTAL.test(path.split('/').at(-1) ?? '')) totals.push(`/${path}`);
  }
  function isList(schema: UnknownRecord): boolean {
    const target =
      typeof schema.$ref === 'string'
        ? (schemas.get(schema.$ref.slice('#/components/schemas/'.length)) ?? {})
        : schema;
    return [target.type].flat().includes('array');
  }
  const near = lists.filter((path) => path.split('/').length === 2);
  const [items, ...others] = near.length > 0 ? near : lists;
  if (items === undefined || others.length > 0 || /[~]/.test(items)) return undefined;
  return {
    style: page ? 'page' : 'offset',
    parameters: { position, limit },
    items,
    ...(totals.length === 1 && { total: totals[0] }),
  };
}
