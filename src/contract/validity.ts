import { isRecord } from '../client/record.js';
import { type Document, resolvePointer } from './document.js';
import type { Reference, Validity } from './nodes.js';

/**
 * The last document of the provider that has a thing, or one of the values it is given.
 * @returns the id of the source; nothing where documents of today have it
 */
export function findLastSource(validity: Validity | undefined, value: unknown): string | undefined {
  if (!validity || validity.until) return validity?.until;
  const given = Array.isArray(value) ? (value as unknown[]) : [value];
  return given.map((one) => validity.values?.[String(one)]?.until).find(Boolean);
}

/** Which documents have a thing, as sentences: ``Since docs-3.2. `wifi` until docs.`` */
export function describeValidity({ values = {}, ...span }: Validity): string {
  const parts = Object.entries(values).map(
    ([value, own]) => `${value ? `\`${value}\`` : 'An empty value'} ${toWords(own)}`,
  );
  const whole = toWords(span);
  const first = whole && whole.slice(0, 1).toUpperCase() + whole.slice(1);
  return [first, ...parts]
    .filter(Boolean)
    .map((part) => `${part}.`)
    .join(' ');
}

function toWords({ since, until }: Pick<Validity, 'since' | 'until'>): string {
  return [since && `since ${since}`, until && `until ${until}`].filter(Boolean).join(' and ');
}

/** A copy of a document whose descriptions say which documents of the provider have a thing. */
export function describeValidities(document: Document): Document {
  const copy = structuredClone(document);
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) for (const element of node) visit(element);
    if (!isRecord(node)) return;
    const { 'x-validity': validity } = node as { 'x-validity'?: Validity };
    if (validity && typeof validity === 'object' && !('$ref' in validity)) {
      const words = `${node.description ?? describeTarget(document, node)}`.trim();
      node.description = [words, describeValidity(validity)].filter(Boolean).join(' ');
    }
    for (const [key, child] of Object.entries(node)) {
      if (key !== 'example' && key !== 'value' && !key.startsWith('x-')) visit(child);
    }
  };
  visit(copy);
  return copy;
}

/** What the target of a reference says of itself. */
function describeTarget(document: Document, { $ref }: Reference): string {
  if ($ref === undefined) return '';
  const { node } = resolvePointer<{ description?: string }>(document, $ref.slice(1));
  return node.description ?? '';
}
