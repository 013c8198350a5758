import { isDeepStrictEqual } from 'node:util';
import type { NamedValue } from '../../scripts/inventory/facts.js';
import { readEnvelope } from '../../src/client/envelope.js';
import type { ContentSpec, Contract, ContractOperation } from '../../src/contract/contract.js';
import { resolvePointer } from '../../src/contract/document.js';
import type { SchemaReader } from './schemas.js';

/** Success responses of an operation. */
export interface SuccessResponses {
  /** Properties of their schemas, without those of failures, and keys of maps in their examples. */
  readonly members: ReadonlySet<string>;
  readonly examples: readonly unknown[];
}

export function collectSuccesses(
  contract: Contract,
  operation: ContractOperation,
  reader: SchemaReader,
): SuccessResponses {
  const contents = operation.responses
    .filter(({ status }) => status >= 200 && status < 300)
    .flatMap(({ content }) => content);
  const { envelope } = operation;
  const isSuccess = (body: unknown) => envelope === false || readEnvelope(envelope, body).success;
  const schemas = contents.flatMap((content) =>
    successSchemas(contract, operation, reader, content),
  );
  const examples = contents
    .flatMap((content) => content.examples)
    .map(({ value }) => value)
    .filter(isSuccess);
  const names = schemas.flatMap((pointer) => [...reader.names(pointer)]);
  const keys = examples.flatMap((example) => reader.keys(schemas, example));
  return { members: new Set([...names, ...keys]), examples };
}

/** Of the alternatives of a body, those whose success mark can have a value of success. */
function successSchemas(
  { document }: Contract,
  { envelope }: ContractOperation,
  reader: SchemaReader,
  { schemaPointer }: ContentSpec,
): string[] {
  if (envelope === false) return [schemaPointer];
  const { node, pointer } = resolvePointer<{ oneOf?: unknown[] }>(document, schemaPointer);
  if (!node.oneOf) return [pointer];
  const values = envelope.success.values as unknown[];
  const mark = envelope.success.pointer.split('/').slice(1);
  return node.oneOf
    .map((_, index) => `${pointer}/oneOf/${index}`)
    .filter((alternative) => {
      const marks = mark
        .reduce((at, name) => at.flatMap((one) => reader.member(one, name)), [alternative])
        .flatMap(reader.parts)
        .map((one) => resolvePointer<{ const?: unknown; enum?: unknown[] }>(document, one).node);
      const allowed = marks.flatMap((one) => one.enum ?? ('const' in one ? [one.const] : []));
      return allowed.length === 0 || allowed.some((value) => values.includes(value));
    });
}

/** Whether an example shows the value under the name, at any depth. */
export function shows({ examples }: SuccessResponses, name: string, value: unknown): boolean {
  return examples.some((example) =>
    pairs(example).some(([one, shown]) => one === name && isDeepStrictEqual(shown, value)),
  );
}

function pairs(value: unknown): NamedValue[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, child]): NamedValue[] => [
    [Array.isArray(value) ? '[]' : name, child],
    ...pairs(child),
  ]);
}
