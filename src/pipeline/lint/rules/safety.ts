import { listOperations } from '../document.js';
import type { Rule } from '../redocly.js';

/**
 * Every operation says what a repeated call does. The client retries and the check calls by this
 * word, so a wrong one pays out twice. A GET may be unsafe: some services count or pay on a GET, and
 * the wire is the truth. A DELETE that only reads is a slip.
 */
export const safety: Rule = () => ({
  Root(root, ctx) {
    for (const { node, location, name, method } of listOperations(root, ctx)) {
      const value = node['x-safety'];
      const report = (message: string) =>
        ctx.report({ message: `${name}: ${message}`, location: location.child('x-safety') });

      if (value === undefined) report('add x-safety: read, idempotent or unsafe.');
      else if (method === 'delete' && value === 'read') {
        report('a DELETE changes something; set x-safety to idempotent or unsafe.');
      }
    }
  },
});
