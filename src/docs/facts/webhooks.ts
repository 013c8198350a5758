import type { ContentSpec } from '../../contract/contract.js';
import { type Document, escapePointer, resolvePointer } from '../../contract/document.js';
import type { BodyNode, OperationNode } from '../../contract/nodes.js';

/** A call that the service makes by itself. */
export interface Webhook {
  readonly name: string;
  readonly method: string;
  /** JSON pointer to it. */
  readonly pointer: string;
  readonly node: OperationNode;
  /** What it sends. */
  readonly content: readonly Pick<ContentSpec, 'mediaType' | 'schemaPointer'>[];
}

/** The calls that the service makes by itself, in the order of the contract. */
export function listWebhooks(document: Document): Webhook[] {
  return Object.entries(document.webhooks ?? {}).flatMap(([name, item]) =>
    Object.keys(item).map((method) => {
      const pointer = `/webhooks/${escapePointer(name)}/${method}`;
      const { node } = resolvePointer<OperationNode>(document, pointer);
      const body = resolvePointer<BodyNode | undefined>(document, `${pointer}/requestBody`);
      const content = Object.keys(body.node?.content ?? {}).map((mediaType) => ({
        mediaType,
        schemaPointer: `${body.pointer}/content/${escapePointer(mediaType)}/schema`,
      }));
      return { name, method: method.toUpperCase(), pointer, node, content };
    }),
  );
}
