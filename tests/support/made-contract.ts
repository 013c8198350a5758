import { type Contract, toContract } from '../../src/contract/contract.js';
import type { Document } from '../../src/contract/document.js';

type Node = Record<string, unknown>;

/** Every property test draws the same values in every run. */
export const LAW = { seed: 20_260_101, numRuns: 200 };

/** A contract of a few lines: paths as in a document, with what every operation needs filled in. */
export function madeContract(
  paths: Record<string, Record<string, Node>>,
  schemas: Node = {},
  root: Node = {},
): Contract {
  const filled = Object.entries(paths).map(([path, item]) => [
    path,
    Object.fromEntries(
      Object.entries(item).map(([method, operation]) => [
        method,
        { summary: 'Made up', 'x-safety': 'read', responses: { 200: {} }, ...operation },
      ]),
    ),
  ]);
  return toContract('made', {
    openapi: '3.1.1',
    info: { title: 'Made up' },
    'x-envelope': {
      success: { pointer: '/status', values: [1] },
      failure: { pointer: '/status', values: [2] },
      message: ['/message'],
    },
    ...root,
    paths: Object.fromEntries(filled),
    components: { schemas },
  } as Document);
}

/** A JSON answer or body with one schema. */
export function json(schema: Node, examples: Node = {}): Node {
  return { content: { 'application/json': { schema, examples } } };
}

export function ref(name: string): Node {
  return { $ref: `#/components/schemas/${name}` };
}
