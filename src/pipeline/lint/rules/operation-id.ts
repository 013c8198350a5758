import { toText } from '../document.js';
import type { Rule } from '../redocly.js';
import { nameLocation } from '../report.js';

const VERBS = [
  ...['get', 'list', 'find', 'create', 'update', 'delete', 'add', 'set', 'enable', 'disable'],
  ...['import', 'export', 'edit', 'send', 'activate', 'open', 'refresh', 'change', 'remove'],
  ...['cancel', 'pay', 'complete'],
];
const VERB_NOUN = new RegExp(`^(?:${VERBS.join('|')})[A-Z][A-Za-z0-9]*$`);

/**
 * Operation ids are `verbNoun` with a verb of a short list: they become the method names of the
 * client, and one job has one word over all providers.
 */
export const operationId: Rule = () => ({
  Operation(operation, ctx) {
    const id = toText(operation.operationId);
    if (VERB_NOUN.test(id)) return;
    const name = id || nameLocation(ctx.location);
    const message = `${name}: name it verbNoun, such as getClick; verbs: ${VERBS.join(' ')}.`;
    ctx.report({ message, location: ctx.location.child('operationId') });
  },
});
