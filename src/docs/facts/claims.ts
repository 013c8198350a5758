import { parsePointer } from '../../client/pointer.js';
import type { UnknownRecord } from '../../client/record.js';
import type { Contract } from '../../contract/contract.js';
import { escapePointer, resolvePointer } from '../../contract/document.js';
import type { Validity } from '../../contract/nodes.js';

/** A place of a contract whose evidence is not simply the provider's page. */
export interface Claim {
  /** JSON pointer into the bundle. */
  readonly pointer: string;
  /** `Conversion.amount`, `getInfo, response 404`. */
  readonly subject: string;
  readonly mark: 'documented' | 'observed' | 'inferred';
  readonly sources: readonly string[];
  /** Where sources disagree, and which reading was taken. */
  readonly conflict?: string;
  /** What the contract says there. */
  readonly words: string;
  /** Members that the mark covers. */
  readonly covers: readonly string[];
}

/** A place of a contract that only some documents of the provider have. */
export interface Age {
  /** JSON pointer into the bundle. */
  readonly pointer: string;
  /** As in {@link Claim}. */
  readonly subject: string;
  readonly validity: Validity;
}

export type MarkedNode = UnknownRecord & {
  'x-provenance'?: Omit<Claim, 'pointer'>;
  'x-validity'?: Validity;
};

/** Every claim that is inferred or about which sources disagree, in the order of the bundle. */
export function listOpenClaims({ document }: Contract): Claim[] {
  const claims: Claim[] = [];
  visitNodes(document, (node, pointer, words) => {
    const { 'x-provenance': own } = node;
    if (!own || (own.mark !== 'inferred' && !own.conflict)) return;
    const { mark, sources, conflict } = own;
    claims.push({
      pointer,
      subject: nameSubject(document, pointer),
      mark,
      sources,
      ...(conflict && { conflict }),
      words,
      covers: mark === 'inferred' ? listCoveredMembers(node) : [],
    });
  });
  return claims;
}

/** Everything that not all documents of the provider have, in the order of the bundle. */
export function listAges({ document }: Contract): Age[] {
  const ages: Age[] = [];
  visitNodes(document, ({ 'x-validity': validity }, pointer) => {
    if (validity) ages.push({ pointer, subject: nameSubject(document, pointer), validity });
  });
  return ages;
}

/** Calls for each node, with what it says of itself, or what is said around it. */
export function visitNodes(
  document: Contract['document'],
  see: (node: MarkedNode, pointer: string, words: string) => void,
): void {
  const visit = (node: unknown, pointer: string, around: string): void => {
    if (typeof node !== 'object' || node === null) return;
    const words = readWords(document, pointer, node as MarkedNode) || around;
    see(node as MarkedNode, pointer, words);
    for (const [key, child] of Object.entries(node)) {
      if (isContract(key)) visit(child, `${pointer}/${escapePointer(key)}`, words);
    }
  };
  visit(document, '', '');
}

/** What a contract says at a place itself, or at what the place refers to. */
function readWords(document: Contract['document'], pointer: string, own: MarkedNode): string {
  if (own.type === 'null') return 'May be null.';
  const [kind, name] = parsePointer(pointer).slice(-2);
  if (kind === 'content') return `Taken as \`${name}\`.`;
  const { description, summary } = {
    ...resolvePointer<MarkedNode>(document, pointer).node,
    ...own,
  };
  return `${description ?? summary ?? ''}`.trim();
}

/** Values of examples and extensions make no claims. */
function isContract(key: string): boolean {
  return key !== 'value' && key !== 'example' && !key.startsWith('x-');
}

/** Members inside a marked place, up to the next mark. */
function listCoveredMembers(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, child]) => {
    if (!isContract(key) || (child as MarkedNode | null)?.['x-provenance']) return [];
    if (key !== 'properties') return listCoveredMembers(child);
    return Object.entries(child as Record<string, MarkedNode>)
      .filter(([, member]) => !member['x-provenance'])
      .flatMap(([name, member]) => [
        name,
        ...listCoveredMembers(member).map((inner) => `${name}.${inner}`),
      ]);
  });
}

const WORDS: Record<string, string> = {
  parameters: 'parameter',
  responses: 'response',
  examples: 'example',
};

/** A pointer in words: the name of what it belongs to, and the way from there without the keywords. */
function nameSubject(document: Contract['document'], pointer: string): string {
  const [root, ...rest] = parsePointer(pointer);
  if (root === 'components') {
    const [kind = '', name = '', ...inner] = rest;
    const word = WORDS[kind];
    return [word ? `${name} (${word})` : name, ...nameMembers(inner)].join('.');
  }
  const [path = '', method = '', ...inner] = rest;
  const items = root === 'webhooks' ? document.webhooks : document.paths;
  const operation = (items?.[path] as Record<string, MarkedNode> | undefined)?.[method];
  const [part, which, ...deeper] = inner;
  if (!part) return `${operation?.operationId}`;
  const parameter = (operation?.[part] as MarkedNode[] | undefined)?.[Number(which)];
  const place =
    part === 'parameters'
      ? `${parameter?.name}`
      : part === 'requestBody'
        ? 'body'
        : `response ${which}`;
  const members = nameMembers(part === 'requestBody' ? inner.slice(1) : deeper);
  return `${operation?.operationId}, ${[place, ...members].join('.')}`;
}

function nameMembers(tokens: readonly string[]): string[] {
  return tokens.flatMap((token, index) => {
    const before = tokens[index - 1];
    if (before === 'properties') return [token];
    if (before === 'examples') return [`example ${token}`];
    return token === 'items' ? ['[]'] : [];
  });
}
