import { isRecord } from '../../../client/record.js';
import { toText } from '../document.js';
import type { Context, Location, Rule } from '../redocly.js';
import { nameLocation } from '../report.js';
import { findUnreserved, isKey } from '../reserved.js';

/**
 * Nobody is called, mailed or exposed by an example: hosts, addresses and e-mails come from the
 * ranges reserved for documentation, and keys are zero-filled.
 */
export const reservedValues: Rule = () => ({
  Parameter: (node, ctx) =>
    check(node.example, toText(node.name), ctx.location.child('example'), ctx),
  Header: (node, ctx) => check(node.example, String(ctx.key), ctx.location.child('example'), ctx),
  MediaType: (node, ctx) => check(node.example, '', ctx.location.child('example'), ctx),
  Example: (node, ctx) => check(node.value, '', ctx.location.child('value'), ctx),
});

/** `name` is the nearest name above the value: of the parameter or of the member. */
function check(value: unknown, name: string, location: Location, ctx: Context): void {
  if (typeof value === 'string') {
    const problems = findUnreserved(value);
    if (isKey(name, value)) problems.push(`the ${name} may be a real key; fill it with 0`);
    for (const problem of problems) {
      ctx.report({ message: `${nameLocation(location)}: ${problem}.`, location });
    }
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) check(item, name, location.child([index]), ctx);
  } else if (isRecord(value)) {
    for (const [key, item] of Object.entries(value)) check(item, key, location.child([key]), ctx);
  }
}
