import openapiTS, { astToString } from 'openapi-typescript';
import ts from 'typescript';
import type { Document } from '../../contract/document.js';
import { toTypeNode } from './markers.js';

const { factory } = ts;

/** Names that mean something else in a module that uses or exports the types. */
const TAKEN = new Set([
  ...['Blob', 'Date', 'Error', 'Extract', 'Omit', 'Partial', 'Promise', 'ReadableStream', 'Record'],
  ...['Api', 'ClientConfig', 'Credential', 'ErrorKind', 'FailureOf', 'SharedConfig'],
  ...['CallError', 'CallOptions', 'Failure', 'HttpClient', 'ItemWalk', 'Page', 'PageOptions'],
  ...[
    'PaginationError',
    'Request',
    'Response',
    'Result',
    'RowAt',
    'components',
    'operations',
    'paths',
  ],
]);

/** What the model of a schema is called; one whose name is taken is the body of such a thing. */
export function toModelName(schema: string): string {
  const name = schema.replace(/\W+/g, '_');
  return TAKEN.has(name) ? `${name}Body` : name;
}

/** The types of a document as openapi-typescript makes them. */
export async function declareTypes(document: Document): Promise<string> {
  return print(await toNodes(document));
}

/** The types of a document, with every schema as a type of its own. */
export async function declareModels(document: Document): Promise<string> {
  const models: ts.Statement[] = [];
  const nodes = (await toNodes(document)).map((node) => {
    if (!ts.isInterfaceDeclaration(node) || node.name.text !== 'components') return node;
    return factory.updateInterfaceDeclaration(
      node,
      node.modifiers,
      node.name,
      node.typeParameters,
      node.heritageClauses,
      node.members.map((member) => {
        if (nameOf(member) !== 'schemas' || !ts.isPropertySignature(member)) return member;
        // A document without schemas has none.
        if (!member.type || !ts.isTypeLiteralNode(member.type)) return member;
        const { members } = member.type;
        models.push(...members.map(toDeclaration));
        return factory.updatePropertySignature(
          member,
          member.modifiers,
          member.name,
          member.questionToken,
          factory.createTypeLiteralNode(members.map(toAlias)),
        );
      }),
    );
  });
  return print([...nodes, ...models].map(nameModels));
}

async function toNodes(document: Document): Promise<ts.Node[]> {
  return openapiTS(structuredClone(document) as never, {
    alphabetize: false,
    defaultNonNullable: false,
    transform: (schema) => toTypeNode(schema),
  }).then((nodes) => nodes.map(dropAbsent));
}

/**
 * Paths without the methods that they don't have, without the parameters of all methods, which are theirs already, and
 * without the descriptions, which stand at the methods of the client.
 */
function dropAbsent(node: ts.Node): ts.Node {
  if (!ts.isInterfaceDeclaration(node) || node.name.text !== 'paths') return node;
  const isThere = (member: ts.TypeElement) =>
    ts.isPropertySignature(member) &&
    member.type?.kind !== ts.SyntaxKind.NeverKeyword &&
    nameOf(member) !== 'parameters';
  const shorten = (member: ts.TypeElement) =>
    ts.setSyntheticLeadingComments(
      member,
      ts.getSyntheticLeadingComments(member)?.map((comment) => ({
        ...comment,
        text: comment.text.replace(/@description[\s\S]*/, ''),
      })),
    );
  return transform(node, (inner) => {
    if (!ts.isTypeLiteralNode(inner)) return inner;
    const members = inner.members.filter(isThere).map(shorten);
    return factory.updateTypeLiteralNode(inner, factory.createNodeArray(members));
  });
}

function print(nodes: readonly ts.Node[]): string {
  // A tab is a quarter of what the printer indents with, and that is a fifth of the text.
  return astToString(nodes.map(tidyComments)).replace(/^(?: {4})+/gm, (blanks) =>
    '\t'.repeat(blanks.length / 4),
  );
}

function nameOf({ name }: ts.TypeElement): string {
  return name && (ts.isIdentifier(name) || ts.isStringLiteral(name)) ? name.text : '';
}

/** `X: …` as `X: X`, where the second is a type of its own. */
function toAlias(schema: ts.TypeElement): ts.TypeElement {
  return factory.createPropertySignature(
    undefined,
    schema.name as ts.PropertyName,
    undefined,
    factory.createTypeReferenceNode(toModelName(nameOf(schema))),
  );
}

function toDeclaration(schema: ts.TypeElement): ts.Statement {
  const { type } = schema as ts.PropertySignature;
  const name = toModelName(nameOf(schema));
  const modifiers = [factory.createModifier(ts.SyntaxKind.ExportKeyword)];
  const declaration =
    type && ts.isTypeLiteralNode(type)
      ? factory.createInterfaceDeclaration(modifiers, name, [], [], type.members)
      : factory.createTypeAliasDeclaration(modifiers, name, [], type as ts.TypeNode);
  return ts.setSyntheticLeadingComments(declaration, ts.getSyntheticLeadingComments(schema));
}

/** `components["schemas"]["X"]` as `X`. */
function nameModels<N extends ts.Node>(node: N): N {
  return transform(node, (inner) => {
    if (!ts.isIndexedAccessTypeNode(inner) || !ts.isIndexedAccessTypeNode(inner.objectType)) {
      return inner;
    }
    const { objectType, indexType } = inner.objectType;
    const isSchema = textOf(indexType) === 'schemas' && textOf(objectType) === 'components';
    return isSchema ? factory.createTypeReferenceNode(toModelName(textOf(inner.indexType))) : inner;
  });
}

function textOf(type: ts.TypeNode): string {
  if (ts.isLiteralTypeNode(type) && ts.isStringLiteral(type.literal)) return type.literal.text;
  return ts.isTypeReferenceNode(type) && ts.isIdentifier(type.typeName) ? type.typeName.text : '';
}

/** A node with every node inside it changed, from the inside out. */
function transform<N extends ts.Node>(node: N, change: (node: ts.Node) => ts.Node): N {
  const { transformed } = ts.transform(node, [
    (context) => {
      const visit = (inner: ts.Node): ts.Node => change(ts.visitEachChild(inner, visit, context));
      return (root) => visit(root) as N;
    },
  ]);
  return transformed[0] as N;
}

/** Words that say what the type says already. */
const IDLE = /^(@constant|@enum \{.*\}|Format: .*)$/;

/** Editors show a text before what they show of tags, so the description stands for itself. */
function tidyComments(node: ts.Node): ts.Node {
  const visit = (inner: ts.Node): void => {
    const comments = ts.getSyntheticLeadingComments(inner);
    if (comments) {
      const tidied = comments.flatMap((comment) => {
        const text = tidy(comment.text);
        return text ? [{ ...comment, text }] : [];
      });
      ts.setSyntheticLeadingComments(inner, tidied);
    }
    ts.forEachChild(inner, visit);
  };
  visit(node);
  return node;
}

function tidy(text: string): string {
  const blocks: string[][] = [[]];
  for (const line of text.split('\n').map((one) => one.replace(/^ ?\* ?/, '').trimEnd())) {
    if (!line.trim() || IDLE.test(line.trim())) continue;
    // What a tag says may go over several lines.
    if (line.startsWith('@')) blocks.push([line.replace('@description ', '')]);
    else blocks.at(-1)?.push(line);
  }
  const isTag = ([first = '']: string[]) => first.startsWith('@');
  const words = blocks.filter((block) => !isTag(block)).flat();
  return toComment([...words, ...blocks.filter(isTag).map(joinTag)]);
}

/** A tag on one line: an example that is a list takes no more room than its values. */
function joinTag(lines: readonly string[]): string {
  const [, tag = '', json = ''] = /^(@\w+) ([\s\S]*)$/.exec(lines.join('\n')) ?? [];
  try {
    return `${tag} ${JSON.stringify(JSON.parse(json))}`;
  } catch {
    return lines.map((line) => line.trim()).join(' ');
  }
}

/** The text of a comment between its `/*` and its end. */
export function toComment(lines: readonly string[], indent = ''): string {
  if (lines.length === 0) return '';
  if (lines.length === 1) return `* ${lines[0]} `;
  return ['*', ...lines.map((line) => `${indent} * ${line}`.trimEnd()), `${indent} `].join('\n');
}
