import { isRecord } from '../../../client/record.js';
import { findUnsafeLinks } from '../../../contract/unsafe-links.js';
import type { Rule } from '../redocly.js';
import { nameLocation } from '../report.js';

/** No address and no text of a spec has a link that a browser would run: readers open the reference with a click. */
export const safeLinks: Rule = () => ({
  any(node, ctx) {
    // Nodes inside are visited themselves.
    const own = Object.entries(node).filter(
      ([, value]) => !isRecord(value) && !Array.isArray(value),
    );
    for (const { pointer, scheme } of findUnsafeLinks(Object.fromEntries(own))) {
      const name = pointer.slice(1);
      const message = `${nameLocation(ctx.location)}: ${name} links to a ${scheme}: address; link to https:, or leave it out.`;
      ctx.report({ message, location: ctx.location.child(name) });
    }
  },
});
