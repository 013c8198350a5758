import { dirname, relative } from 'node:path';
import { toMap } from '../document.js';
import type { Rule } from '../redocly.js';
import { nameLocation } from '../report.js';

/** Where the file of a component stands, by its Redocly type. */
const FOLDERS: Record<string, string> = {
  Schema: 'schemas',
  Parameter: 'parameters',
  RequestBody: 'requestBodies',
  Response: 'responses',
  Header: 'headers',
  Example: 'examples',
};
const NAME = /^[A-Z][A-Za-z0-9]*$/;

/**
 * A component is a file `components/<kind>/<PascalCase>.yaml`: the bundle takes its name from the
 * file, and PascalCase never meets a word that tools reserve.
 */
export const componentName: Rule = () => {
  let home = '';
  return {
    Root(root, ctx) {
      home = dirname(ctx.location.source.absoluteRef);
      const { securitySchemes, ...inline } = toMap(root.components);
      for (const kind of Object.keys(inline)) {
        const message = `components.${kind}: move each to a file components/${kind}/<Name>.yaml.`;
        ctx.report({ message, location: ctx.location.child(['components', kind]).key() });
      }
      for (const name of Object.keys(toMap(securitySchemes)).filter((key) => !NAME.test(key))) {
        const message = `securitySchemes.${name}: write the name in PascalCase.`;
        const keys = ['components', 'securitySchemes', name];
        ctx.report({ message, location: ctx.location.child(keys).key() });
      }
    },
    ref(node, ctx) {
      const folder = FOLDERS[ctx.type.name];
      const { node: found, location: target } = ctx.resolve(node, ctx.location.source.absoluteRef);
      // What can't be read is Redocly's to report.
      if (!folder || !target || found === undefined) return;
      const file = relative(home, target.source.absoluteRef).replaceAll('\\', '/');
      const [, name = ''] = new RegExp(`^components/${folder}/([^/]+)\\.yaml$`).exec(file) ?? [];
      if (NAME.test(name) && target.pointer === '#/') return;
      const remedy = `refer to a whole file components/${folder}/<PascalCase>.yaml`;
      const message = `${nameLocation(ctx.location)}: ${remedy}, not to "${node.$ref}".`;
      ctx.report({ message, location: ctx.location.child('$ref') });
    },
  };
};
