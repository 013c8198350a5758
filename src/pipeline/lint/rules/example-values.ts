import { parsePointer } from '../../../client/pointer.js';
import { InvalidSchema } from '../../../schema/compile.js';
import { createInspector, type Inspection, type Inspector } from '../../../schema/inspect.js';
import { follow, type Place, toMap } from '../document.js';
import { createSchemaImporter } from '../import-schema.js';
import type { Rule } from '../redocly.js';
import { nameLocation } from '../report.js';

/** How many slips of one example are told. */
const MAX_TOLD = 3;

/**
 * Every example of a body is what its schema says, and has no member that no schema describes. One wrong example is one
 * message: where there are alternatives, that of the nearest one.
 */
export const exampleValues: Rule = () => {
  const importer = createSchemaImporter();
  const found: { schema: string; example: Place; value: unknown }[] = [];
  return {
    MediaType(media, ctx) {
      if (!('schema' in media)) return;
      const at = ctx.location.child('schema');
      const schema = importer.add({ node: toMap(media.schema), location: at }, ctx);
      for (const [name, value] of Object.entries(toMap(media.examples))) {
        const example = follow(value, ctx.location.child(['examples', name]), ctx);
        // What is not there is another rule's.
        if ('value' in example.node) found.push({ schema, example, value: example.node.value });
      }
    },
    Root: {
      leave(_root, ctx) {
        const inspect = createInspector(importer.source);
        for (const { schema, example, value } of found) {
          const { violations, extras } = inspectSound(inspect, schema, value);
          const slips = [
            ...violations.map(({ at, message }) => ({ at, text: `${at || 'it'} ${message}` })),
            ...extras.map(({ at }) => ({ at, text: `no schema describes ${at}` })),
          ];
          const [first] = slips;
          if (!first) continue;
          const told = slips.slice(0, MAX_TOLD).map(({ text }) => text);
          const more = slips.length > told.length ? `; and ${slips.length - told.length} more` : '';
          const location = example.location.child(['value', ...parsePointer(first.at)]);
          const name = nameLocation(example.location);
          ctx.report({
            message: `${name}: correct the example: ${told.join('; ')}${more}.`,
            location,
          });
        }
      },
    },
  };
};

/** A schema that is none is another rule's. */
function inspectSound(
  inspect: Inspector,
  schema: string,
  value: unknown,
): Pick<Inspection, 'violations' | 'extras'> {
  try {
    return inspect(schema, value);
  } catch (error) {
    if (error instanceof InvalidSchema) return { violations: [], extras: [] };
    throw error;
  }
}
