import { toText } from '../document.js';
import type { Rule } from '../redocly.js';

/** OpenAPI 3.1: one schema dialect for validators, mock and types; tools ignore 3.2. */
export const openapiVersion: Rule = () => ({
  Root(root, ctx) {
    if (/^3\.1\.\d+$/.test(toText(root.openapi))) return;
    const message = `the document: set openapi to 3.1.1, not ${root.openapi}.`;
    ctx.report({ message, location: ctx.location.child('openapi') });
  },
});
