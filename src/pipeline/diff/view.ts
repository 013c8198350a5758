import type { UnknownRecord } from '../../client/record.js';
import type { Contract, ContractOperation } from '../../contract/contract.js';
import { type Document, resolvePointer } from '../../contract/document.js';
import { copyNode } from '../../contract/visit.js';

type Node = UnknownRecord;
export type Direction = 'request' | 'response';

/** Operations of several contracts as one document that two releases can be compared by. */
export interface View {
  readonly document: Document;
  /** Names of the parameters by path, in their order. */
  readonly parameters: ReadonlyMap<string, readonly string[]>;
}

/**
 * Redocly reports a shared component once and pairs the members of a list by likeness. Here every operation stands under
 * its id with its own components, one set for what is sent and one for what comes back, and its parameters are
 * components named like them: so each change is found once in each operation that it reaches, and pairs are exact.
 * The address, the method, the security and our extensions are left out; other rules compare them.
 */
export function createView(
  operations: readonly { contract: Contract; operation: ContractOperation }[],
): View {
  const paths: Record<string, Node> = {};
  const components: Record<string, Node> = {};
  const names = new Map<string, string[]>();

  for (const { contract, operation } of operations) {
    const { provider, document } = contract;
    const scope = (direction: Direction) => `${provider}.${operation.id}.${direction}`;
    const own = (node: unknown, direction: Direction) =>
      copyOwned(node, { document, scope: scope(direction), components });
    const { node } = resolvePointer<Node>(document, operation.pointer);
    const { parameters: _, requestBody, responses, security: __, ...rest } = node;

    const parameters = operation.parameters.map(({ name, in: place, pointer }) => {
      const key = `${scope('request')}.${place}.${escapeName(name)}`;
      components.parameters ??= {};
      components.parameters[key] = own(resolvePointer(document, pointer).node, 'request');
      return { $ref: `#/components/parameters/${key}` };
    });
    const path = `/${provider}/${operation.id}`;
    names.set(
      path,
      operation.parameters.map(({ name }) => name),
    );
    paths[path] = {
      post: {
        ...(own(rest, 'request') as Node),
        parameters,
        ...(requestBody !== undefined && { requestBody: own(requestBody, 'request') }),
        ...(own({ responses }, 'response') as Node),
      },
    };
  }
  const info = { title: 'view', version: '1.0.0' };
  return { document: { openapi: '3.1.1', info, paths, components }, parameters: names };
}

interface Scope {
  document: Document;
  scope: string;
  components: Record<string, Node>;
}

/** A copy whose references lead to copies of the scope's own. */
function copyOwned(node: unknown, scope: Scope): unknown {
  return copyNode(node, ({ $ref, ...members }) =>
    typeof $ref === 'string'
      ? { $ref: copyReference($ref, scope) }
      : Object.fromEntries(Object.entries(members).filter(([key]) => !key.startsWith('x-'))),
  );
}

function copyReference($ref: string, scope: Scope): string {
  const [, , kind = '', name = ''] = $ref.split('/');
  const key = `${scope.scope}.${name}`;
  scope.components[kind] ??= {};
  const group = scope.components[kind];
  if (!(key in group)) {
    group[key] = {}; // Before the copy is made: a component may hold itself.
    group[key] = copyOwned(resolvePointer(scope.document, $ref.slice(1)).node, scope);
  }
  return `#/components/${kind}/${key}`;
}

function escapeName(name: string): string {
  return encodeURIComponent(name).replaceAll('%', '.').replaceAll('~', '.7E');
}
