import { toList } from '../lint/document.js';
import { type ChangeClass, formatValue } from './change.js';

/** A difference as Redocly reports it. */
export interface Difference {
  readonly path: string;
  readonly typeName: string;
  readonly kind: 'added' | 'removed' | 'modified';
  /** The rules that call it a breaking change. */
  readonly verdicts: readonly { readonly ruleId: string }[];
  readonly property?: string;
  readonly base?: { readonly value: unknown };
  readonly revision?: { readonly value: unknown };
}

/** Members that only people read. */
const PROSE = ['description', 'summary', 'title', 'tags', 'externalDocs', '$comment'];

/**
 * The class of a difference.
 * @param status of the response it belongs to; none for what is sent
 */
export function classify(difference: Difference, status: number | undefined): ChangeClass {
  const { kind, typeName, property = '', verdicts } = difference;
  const isSent = status === undefined;
  if (kind === 'modified' && PROSE.includes(property)) return 'patch';
  if (property === 'example' || typeName === 'Example') return classifyExample(difference);
  if (verdicts.some(({ ruleId }) => !isLooserCheck(ruleId, typeName, property, isSent))) {
    return 'major';
  }
  return isBreakingToo(difference, status) ? 'major' : 'minor';
}

function classifyExample({ kind, property, base }: Difference): ChangeClass {
  const isReworded = kind === 'modified' && property !== 'key' && base?.value !== undefined;
  return isReworded ? 'patch' : 'minor';
}

/** A bound, pattern or format of a response is no part of its type: programs go on as before. */
function isLooserCheck(rule: string, typeName: string, property: string, isSent: boolean): boolean {
  return (
    rule === 'schema-constraint-changed' &&
    !isSent &&
    typeName === 'Schema' &&
    property !== '' &&
    property !== 'const'
  );
}

/** What breaks programs and Redocly lets pass. */
function isBreakingToo(difference: Difference, status: number | undefined): boolean {
  const { kind, typeName, property, path, base, revision } = difference;
  const isSent = status === undefined;
  const isSuccess = status !== undefined && status < 400;
  switch (kind) {
    case 'removed':
      // The types no longer take the member.
      return isSent && typeName === 'Schema' && /\/properties\/[^/]+$/.test(path);
    case 'added':
      if (typeName === 'RequestBody') return isRequired(revision?.value);
      // Another form of success.
      return isSuccess && (typeName === 'Response' || typeName === 'MediaType');
    default:
      // A member under another name, or one that means something else when it is left out.
      if (property === 'key') return true;
      return isSent && property === 'default' && base?.value !== undefined;
  }
}

function isRequired(node: unknown): boolean {
  return (node as { required?: unknown } | undefined)?.required === true;
}

const NOUNS: Readonly<Record<string, string>> = {
  Schema: 'schema',
  SchemaProperties: 'fields',
  Parameter: 'parameter',
  RequestBody: 'body',
  Response: 'response',
  MediaType: 'media type',
  MediaTypesMap: 'body',
  Header: 'header',
  HeadersMap: 'headers',
  Example: 'example',
  ExamplesMap: 'examples',
  Link: 'link',
  LinksMap: 'links',
};

/** What happened, such as `field removed` or `enum gained paused`. */
export function describeDifference(difference: Difference): string {
  const { kind, typeName, property = '', base, revision } = difference;
  if (kind !== 'modified') return `${toNoun(difference)} ${kind}`;
  if (PROSE.includes(property)) return `${property} reworded`;
  const [before, after] = [base?.value, revision?.value];
  if (property === 'key')
    return `${formatValue(before)} removed, ${formatValue(after)} in its place`;
  if ((property === 'enum' || property === 'required') && typeName === 'Schema') {
    return describeList(property, toList(before), toList(after));
  }
  return `${property}: ${formatValue(before)} → ${formatValue(after)}`;
}

function toNoun({ typeName, path, kind, base, revision }: Difference): string {
  if (typeName === 'Schema' && /\/properties\/[^/]+$/.test(path)) return 'field';
  if (typeName === 'Schema' && /\/(oneOf|anyOf|allOf)\/\d+$/.test(path)) return 'alternative';
  const noun = NOUNS[typeName] ?? typeName;
  const node = kind === 'added' ? revision?.value : base?.value;
  return isRequired(node) ? `required ${noun}` : noun;
}

function describeList(
  property: string,
  before: readonly unknown[],
  after: readonly unknown[],
): string {
  const lost = before.filter((item) => !after.includes(item)).map(formatValue);
  const gained = after.filter((item) => !before.includes(item)).map(formatValue);
  return [
    property,
    [lost.length && `lost ${lost.join(', ')}`, gained.length && `gained ${gained.join(', ')}`]
      .filter(Boolean)
      .join(' and ') || 'in another order',
  ].join(' ');
}
