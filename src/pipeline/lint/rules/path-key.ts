import type { Rule } from '../redocly.js';

/** No `?` or `#` in a path: it would not be valid OpenAPI, and tools drop or misroute it. */
export const pathKey: Rule = () => ({
  Paths(paths, ctx) {
    for (const path of Object.keys(paths).filter((key) => /[?#]/.test(key))) {
      const message = `${path}: write a path such as /api.html/get_info, and the query in x-rpc.`;
      ctx.report({ message, location: ctx.location.child(path).key() });
    }
  },
});
