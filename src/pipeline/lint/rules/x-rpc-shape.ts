import { listOperations, toMap, toText } from '../document.js';
import type { Rule } from '../redocly.js';
import { joinWithOr } from '../report.js';
import { toWirePath } from '../wire.js';

/**
 * A router must be able to tell from path and query which operation is meant: virtual paths lie
 * under the true one, no two operations share a true URL, and one entry point has one set of keys.
 */
export const xRpcShape: Rule = () => ({
  Root(root, ctx) {
    const taken = new Map<string, string>();
    const entryPoints = new Map<string, string>();
    const operations = listOperations(root, ctx);
    const selected = operations.filter(({ node }) => 'x-rpc' in node);
    for (const { node, location, name, path } of selected) {
      const rpc = toMap(node['x-rpc']);
      const report = (message: string, key: string) =>
        ctx.report({ message: `${name}: ${message}`, location: location.child(['x-rpc', key]) });

      const truePath = toText(rpc.path);
      if (!path.startsWith(`${truePath}/`) || path === `${truePath}/`) {
        report(`put it under the path ${truePath}/<method>, not ${path}.`, 'path');
      }
      const keys = Object.keys(toMap(rpc.query)).sort().join(', ');
      const expected = entryPoints.get(truePath) ?? keys;
      if (keys !== expected) {
        report(`select by ${expected} like the others of ${truePath}, not by ${keys}.`, 'query');
      }
      entryPoints.set(truePath, expected);

      const url = toWirePath(path, node);
      const before = taken.get(url);
      if (before) report(`change the query; ${url} is already ${before}.`, 'query');
      else taken.set(url, name);
    }
    for (const { location, name, path } of operations.filter((one) => !selected.includes(one))) {
      const under = [...entryPoints.keys()].filter((truePath) => path.startsWith(`${truePath}/`));
      if (under.length === 0) continue;
      const message = `${name}: add x-rpc; its path lies under the entry point ${joinWithOr(under)}.`;
      ctx.report({ message, location });
    }
  },
});
