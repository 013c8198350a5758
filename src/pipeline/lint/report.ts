import { basename } from 'node:path';
import type { ErrorObject } from 'ajv';
import { toText } from './document.js';
import type { Location, Node } from './redocly.js';

/**
 * What a message calls a place. Files are named after their operation or component, so the file
 * name is enough, with the pointer where the place is inside: `getClicks#/responses/200`.
 */
export function nameLocation({ source, pointer }: Location): string {
  const inside = pointer.replace(/^#\/?/, '');
  return basename(source.absoluteRef, '.yaml') + (inside && `#/${inside}`);
}

/** What a message calls a parameter: the file it stands in, and its wire name. */
export function nameParameter(parameter: Node, { source }: Location): string {
  return `${basename(source.absoluteRef, '.yaml')}, parameter "${toText(parameter.name)}"`;
}

/** A list in a message: `a, b or c`. */
export function joinWithOr(items: readonly string[]): string {
  return new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(items);
}

/** Of the errors of all branches of a `oneOf`, the one that got furthest says most. */
export function describeDeepest(errors: ErrorObject[]): string {
  const depth = (error: ErrorObject) => error.instancePath.split('/').length;
  const [error] = errors.toSorted((a, b) => depth(b) - depth(a));
  const values = error?.params.allowedValues as unknown[] | undefined;
  const detail = error?.params.additionalProperty ?? values?.join(', ');
  return [error?.instancePath, error?.message, detail && `(${detail})`].filter(Boolean).join(' ');
}
