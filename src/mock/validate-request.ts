import { parsePointer } from '../client/pointer.js';
import { isRecord } from '../client/record.js';
import type { Contract, ContractOperation } from '../contract/contract.js';
import { escapePointer, resolvePointer } from '../contract/document.js';
import type { SchemaNode } from '../contract/nodes.js';
import { createInspector, type Inspector, type Violation } from '../schema/inspect.js';
import { parseName } from '../wire/brackets.js';
import type { ReadRequest } from '../wire/read-request.js';

/** What is wrong with a request. */
export interface RequestViolation {
  /** A sentence that begins with a JSON pointer into the request. */
  readonly text: string;
  /** The name that the wire has for what is wrong, its last part; missing where it is the whole body. */
  readonly name?: string;
}

export interface RequestValidation {
  readonly violations: readonly RequestViolation[];
  /** What the service ignores: sentences that begin with a JSON pointer into the request. */
  readonly warnings: readonly string[];
}

export type RequestValidator = (
  operation: ContractOperation,
  reading: ReadRequest,
) => RequestValidation;

/** Makes a function that validates requests: types, fixed values, patterns, what must be there, what is unknown. */
export function createRequestValidator(contract: Contract): RequestValidator {
  const inspect = createInspector(contract);

  return (operation, reading) => {
    const body = validateBody(operation, reading, inspect);
    const violations = [...validateParameters(operation, reading, inspect), ...body.violations];
    const { bodyIgnored } = reading;
    const unread = bodyIgnored === undefined ? [] : [`/body is ignored: ${bodyIgnored}`];
    const strays = reading.unknownInQuery.map((name) => `/query/${escapePointer(name)}`);
    const unknown = [...strays, ...body.unknown];
    if (contract.refusesUnknown) {
      const refused = unknown.map((at) =>
        toViolation(`${at} is unknown to ${operation.id}, which refuses it`, parsePointer(at)),
      );
      return { violations: [...violations, ...refused], warnings: unread };
    }
    const inBody = new Set(listMembers(contract, operation).map(escapePointer));
    const ignored = unknown.map((at) =>
      inBody.has(at.replace('/query/', ''))
        ? `${at} is ignored: ${operation.id} reads it from the body`
        : `${at} is ignored: ${operation.id} does not know it`,
    );
    return { violations, warnings: [...unread, ...ignored] };
  };
}

function validateParameters(
  { parameters }: ContractOperation,
  { request }: ReadRequest,
  inspect: Inspector,
): RequestViolation[] {
  return parameters.flatMap(({ name, in: place, required, pointer }) => {
    const at = `/${place}/${escapePointer(name)}`;
    const value = request.parameters[place][name];
    if (value === undefined) return required ? [toViolation(`${at} is required`, [name])] : [];
    const { violations } = inspect(`${pointer}/schema`, value);
    return violations.map((violation) =>
      toViolation(`${at}${violation.at} ${violation.message}`, [
        name,
        ...parsePointer(violation.at),
        ...listMissing(violation),
      ]),
    );
  });
}

function listMissing({ missing }: Violation): string[] {
  return missing === undefined ? [] : [missing];
}

/** @param steps the way to what is wrong: names as the wire has them, with or without brackets, and indexes */
function toViolation(text: string, steps: readonly string[]): RequestViolation {
  const name = steps.flatMap(parseName).findLast((part) => !/^\d*$/.test(part));
  return { text, ...(name !== undefined && { name }) };
}

function validateBody(
  { body: spec }: ContractOperation,
  { request: { body }, content, fromQuery }: ReadRequest,
  inspect: Inspector,
): { violations: RequestViolation[]; unknown: string[] } {
  if (!spec || !content) return { violations: [], unknown: [] };
  if (body === undefined) {
    return { violations: spec.required ? [{ text: '/body is required' }] : [], unknown: [] };
  }
  const { violations, extras } = inspect(content.schemaPointer, replaceFiles(body));
  const locate = (at: string) =>
    fromQuery.has(at.split('/')[1] ?? '') ? `/query${at}` : `/body${at}`;
  return {
    violations: violations.map((violation) =>
      toViolation(`${locate(violation.at)} ${violation.message}`, [
        ...parsePointer(violation.at),
        ...listMissing(violation),
      ]),
    ),
    unknown: extras.map(({ at }) => locate(at)),
  };
}

/** Names of the direct members of a request body. */
function listMembers({ document }: Contract, { body }: ContractOperation): string[] {
  const [content] = body?.content ?? [];
  if (!content) return [];
  const { node } = resolvePointer<SchemaNode>(document, content.schemaPointer);
  return Object.keys(node.properties ?? {});
}

/** Names in place of files: to the contract a file is a text. */
function replaceFiles(value: unknown): unknown {
  if (value instanceof File) return value.name;
  if (Array.isArray(value)) return value.map(replaceFiles);
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, replaceFiles(member)]),
  );
}
