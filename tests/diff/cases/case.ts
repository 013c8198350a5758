import type { Things } from '../things.js';

export type Edit = (document: Things) => void;
/** What is different afterwards, and the changes as `operation class place: what`. */
export type Case = readonly [name: string, after: Edit, expected: readonly string[], before?: Edit];

export const list = (document: Things) => document.paths['/things'].get;
export const add = (document: Things) => document.paths['/api/add_thing'].post;
export const parameter = (document: Things, name: string) => {
  const found = list(document).parameters.find((one) => one.name === name);
  if (!found) throw new Error(`no parameter ${name}`);
  return found as { schema: Record<string, unknown> } & Record<string, unknown>;
};
export const schema = (document: Things, name: keyof Things['components']['schemas']) =>
  document.components.schemas[name];
export const field = (document: Things, name: string) => {
  const found = schema(document, 'Thing').properties[name];
  if (!found) throw new Error(`no field ${name}`);
  return found;
};
export const getResponse = (document: Things) =>
  list(document).responses['200'] as {
    headers?: object;
    content: Record<string, { schema: { oneOf: object[] }; examples: Record<string, object> }>;
  };
export const json = (document: Things) => {
  const content = getResponse(document).content['application/json'];
  if (!content) throw new Error('no content');
  return content;
};
/** A thing is sent by both operations, in a list and alone; the things inside of it are reported once. */
export const inThings = (kind: string, name: string, what: string) => [
  `addThing ${kind} response 200 /${name}: ${what}`,
  `listThings ${kind} response 200 /data/*/${name}: ${what}`,
];
