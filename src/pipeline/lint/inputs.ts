import { follow, type Place, toList, toMap, toText } from './document.js';
import { findMembers, listMembers } from './members.js';
import type { Context } from './redocly.js';

/** What a caller may set of an operation: parameters by wire name, and direct members of the body. */
export function listInputs({ node, location }: Place, ctx: Context): string[] {
  const parameters = toList(node.parameters).map((parameter, index) =>
    toText(follow(parameter, location.child(['parameters', index]), ctx).node.name),
  );
  const body = follow(node.requestBody, location.child('requestBody'), ctx);
  const members = Object.entries(toMap(body.node.content)).flatMap(([type, media]) => {
    const at = body.location.child(['content', type, 'schema']);
    return listMembers(findMembers({ node: toMap(toMap(media).schema), location: at }, '', ctx));
  });
  return [...parameters, ...members];
}
