import ts from 'typescript';
import type { SchemaNode } from '../../contract/nodes.js';

const { factory } = ts;
const reference = (name: string, ...parameters: ts.TypeNode[]) =>
  factory.createTypeReferenceNode(name, parameters);
const keyword = (kind: ts.KeywordTypeSyntaxKind) => factory.createKeywordTypeNode(kind);
/** Keeps the literals beside it in what an editor offers. */
const any = (kind: ts.KeywordTypeSyntaxKind) =>
  factory.createParenthesizedType(
    factory.createIntersectionTypeNode([keyword(kind), factory.createTypeLiteralNode([])]),
  );

/** Types that JSON Schema has no word for, by the name that a schema of the model gives them. */
const TYPES = {
  Date: () => reference('Date'),
  Stream: () => reference('ReadableStream', reference('Uint8Array')),
  AnyText: () => any(ts.SyntaxKind.StringKeyword),
  AnyNumber: () => any(ts.SyntaxKind.NumberKeyword),
  Nothing: () => keyword(ts.SyntaxKind.UndefinedKeyword),
} as const;

const MARK = 'x-type';

/** A schema that stands for a type of TypeScript. */
export function toTyped(name: keyof typeof TYPES): SchemaNode {
  return { type: 'string', [MARK]: name } as SchemaNode;
}

/** The type that a schema stands for; openapi-typescript finds its own for all others. */
export function toTypeNode(schema: object): ts.TypeNode | undefined {
  const { [MARK]: name, format } = schema as { [MARK]?: keyof typeof TYPES; format?: string };
  if (name) return TYPES[name]();
  return format === 'binary' ? reference('Blob') : undefined;
}
