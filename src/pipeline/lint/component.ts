import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseDocument } from 'yaml';
import { toList, toMap } from './document.js';
import type { Location, Node } from './redocly.js';

/** A schema as a file has it, and the file, which its references start from. */
interface Filed {
  readonly node: Node;
  readonly file: string;
}

const files = new Map<string, unknown>();

/** The schemas that a component has at a pointer into its values: one for each alternative; none where it has no such member. */
export function findMemberSchemas(root: Location, component: string, pointer: string): Node[] {
  const file = join(dirname(root.source.absoluteRef), 'components/schemas', `${component}.yaml`);
  if (!existsSync(file)) return [];
  const tokens = pointer.split('/').slice(1);
  let schemas = expand({ node: toMap(readYaml(file)), file });
  for (const token of tokens) schemas = schemas.flatMap((schema) => step(schema, token));
  return schemas.map(({ node }) => node);
}

export function hasComponent(root: Location, component: string): boolean {
  const folder = dirname(root.source.absoluteRef);
  return existsSync(join(folder, 'components/schemas', `${component}.yaml`));
}

/** A schema, and what it is made of. */
function expand(schema: Filed, depth = 0): Filed[] {
  const { node, file } = follow(schema);
  if (depth > 10) return [];
  const parts = ['allOf', 'oneOf', 'anyOf'].flatMap((keyword) => toList(node[keyword]));
  return [
    { node, file },
    ...parts.flatMap((part) => expand({ node: toMap(part), file }, depth + 1)),
  ];
}

function step({ node, file }: Filed, token: string): Filed[] {
  const properties = toMap(node.properties);
  if (Object.hasOwn(properties, token)) return expand({ node: toMap(properties[token]), file });
  const inside = /^\d+$/.test(token) && node.items ? node.items : node.additionalProperties;
  return inside ? expand({ node: toMap(inside), file }) : [];
}

function follow({ node, file }: Filed): Filed {
  if (typeof node.$ref !== 'string') return { node, file };
  const target = resolve(dirname(file), node.$ref);
  return existsSync(target)
    ? follow({ node: toMap(readYaml(target)), file: target })
    : { node: {}, file };
}

function readYaml(path: string): unknown {
  // What is no YAML is Redocly's to report, with its line.
  if (!files.has(path)) files.set(path, parseDocument(readFileSync(path, 'utf8')).toJS());
  return files.get(path);
}
