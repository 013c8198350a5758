import { follow, METHODS, toMap } from '../document.js';
import type { Node, Rule } from '../redocly.js';
import { toWirePath } from '../wire.js';

/**
 * Puts operations with x-rpc under their true URL, query included, and removes the extension. Not
 * valid OpenAPI, but what importers such as Postman and Swagger UI need to send the right request.
 */
export const wireExport: Rule = () => ({
  Root: {
    leave(root, ctx) {
      const paths: Node = {};
      for (const [path, value] of Object.entries(toMap(root.paths))) {
        const { node: item } = follow(value, ctx.location.child(['paths', path]), ctx);
        const shared = Object.entries(item).filter(([key]) => !METHODS.includes(key));
        for (const method of METHODS.filter((key) => key in item)) {
          const operation = toMap(item[method]);
          const url = toWirePath(path, operation);
          delete operation['x-rpc'];
          paths[url] = { ...Object.fromEntries(shared), ...toMap(paths[url]), [method]: operation };
        }
      }
      root.paths = paths;
    },
  },
});
