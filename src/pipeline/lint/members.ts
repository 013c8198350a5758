import { parsePointer } from '../../client/pointer.js';
import { follow, type Place, toList, toMap } from './document.js';
import type { Context, Node } from './redocly.js';

/**
 * The schemas that a value has at a JSON pointer into it: one for each alternative that speaks of the place, none where
 * the pointer leads nowhere.
 */
export function findMembers(schema: Place, pointer: string, ctx: Context): Place[] {
  let places = expand(schema, ctx);
  for (const token of parsePointer(pointer)) {
    places = places.flatMap((place) => step(place, token, ctx));
  }
  return places;
}

/** Names of the members that a value may have at a place. */
export function listMembers(places: readonly Place[]): string[] {
  return [...new Set(places.flatMap(({ node }) => Object.keys(toMap(node.properties))))];
}

/** A schema, references followed, and what it is made of. */
function expand(schema: Place, ctx: Context, seen = new Set<Node>()): Place[] {
  const { node, location } = follow(schema.node, schema.location, ctx);
  if (seen.has(node)) return [];
  seen.add(node);
  const parts = ['allOf', 'oneOf', 'anyOf'].flatMap((keyword) =>
    toList(node[keyword]).map((part, index) => ({
      node: toMap(part),
      location: location.child([keyword, index]),
    })),
  );
  return [{ node, location }, ...parts.flatMap((part) => expand(part, ctx, seen))];
}

function step({ node, location }: Place, token: string, ctx: Context): Place[] {
  const properties = toMap(node.properties);
  if (Object.hasOwn(properties, token)) {
    const member = { node: toMap(properties[token]), location: location.child('properties') };
    return expand({ ...member, location: member.location.child(token) }, ctx);
  }
  const keyword = /^\d+$/.test(token) && node.items ? 'items' : 'additionalProperties';
  if (!node[keyword]) return [];
  return expand({ node: toMap(node[keyword]), location: location.child(keyword) }, ctx);
}
