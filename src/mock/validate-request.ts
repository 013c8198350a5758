import { isRecord } from '../client/record.js';
import type { Contract, ContractOperation } from '../contract/contract.js';
import { escapePointer, resolvePointer } from '../contract/document.js';
import type { SchemaNode } from '../contract/nodes.js';
import { findLastSource } from '../contract/validity.js';
import { createInspector, type Inspector } from '../schema/inspect.js';
import type { ReadRequest } from '../wire/read-request.js';

/** One reason to refuse a request. */
export interface RequestViolation {
  /** A sentence that begins with a JSON pointer into the request. */
  readonly text: string;
  /** The parameter, of `filter[date_from]` the last part, or the direct member of the body; empty for the whole body. */
  readonly name: string;
  readonly kind: 'invalid' | 'unknown';
}

/** What the contract says of a request. */
export interface RequestValidation {
  readonly violations: readonly RequestViolation[];
  /** What the service ignores, and what documents of today no longer have: sentences as in the violations. */
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
    const parameters = validateParameters(operation, reading, inspect);
    const body = validateBody(operation, reading, inspect);
    const violations = [...parameters.violations, ...body.violations];
    const { bodyIgnored } = reading;
    const notes = [
      ...(bodyIgnored === undefined ? [] : [`/body is ignored: ${bodyIgnored}`]),
      ...listOutdated(operation.id, operation.validity?.until),
      ...parameters.outdated,
      ...body.outdated,
    ];
    const strays = reading.unknownInQuery.map((name) => ({
      at: `/query/${escapePointer(name)}`,
      name,
    }));
    const unknown = [...strays, ...body.unknown];
    if (contract.refusesUnknown) {
      const refused = unknown.map(({ at, name }) => ({
        text: `${at} is unknown to ${operation.id}, which refuses it`,
        name: lastPart(name),
        kind: 'unknown' as const,
      }));
      return { violations: [...violations, ...refused], warnings: notes };
    }
    const inBody = new Set(listMembers(contract, operation).map(escapePointer));
    const ignored = unknown.map(({ at }) =>
      inBody.has(at.replace('/query/', ''))
        ? `${at} is ignored: ${operation.id} reads it from the body`
        : `${at} is ignored: ${operation.id} does not know it`,
    );
    return { violations, warnings: [...notes, ...ignored] };
  };
}

interface Validated {
  readonly violations: RequestViolation[];
  readonly outdated: string[];
}

function validateParameters(
  { parameters }: ContractOperation,
  { request }: ReadRequest,
  inspect: Inspector,
): Validated {
  const validated: Validated = { violations: [], outdated: [] };
  for (const { name, in: place, required, validity, pointer } of parameters) {
    const at = `/${place}/${escapePointer(name)}`;
    const refuse = (where: string, message: string) =>
      validated.violations.push(toViolation(`${at}${where} ${message}`, name));
    const value = request.parameters[place][name];
    if (value === undefined) {
      if (required) refuse('', 'is required');
      continue;
    }
    const { violations, outdated } = inspect(`${pointer}/schema`, value);
    for (const violation of violations) refuse(violation.at, violation.message);
    validated.outdated.push(
      ...listOutdated(at, findLastSource(validity, value)),
      ...outdated.flatMap((use) => listOutdated(`${at}${use.at}`, use.until)),
    );
  }
  return validated;
}

function validateBody(
  { body: spec }: ContractOperation,
  { request: { body }, content, fromQuery }: ReadRequest,
  inspect: Inspector,
): Validated & { readonly unknown: { at: string; name: string }[] } {
  const nothing = { violations: [], outdated: [], unknown: [] };
  if (!spec || !content) return nothing;
  if (body === undefined) {
    return spec.required
      ? { ...nothing, violations: [toViolation('/body is required', '')] }
      : nothing;
  }
  const { violations, extras, outdated } = inspect(content.schemaPointer, replaceFiles(body));
  const locate = (at: string) => (fromQuery.has(topOf(at)) ? `/query${at}` : `/body${at}`);
  return {
    violations: violations.map(({ at, message, missing }) =>
      toViolation(`${locate(at)} ${message}`, topOf(at) || (missing ?? '')),
    ),
    outdated: outdated.flatMap(({ at, until }) => listOutdated(locate(at), until)),
    unknown: extras.map(({ at }) => ({ at: locate(at), name: topOf(at) })),
  };
}

function toViolation(text: string, name: string): RequestViolation {
  return { text, name: lastPart(name), kind: 'invalid' };
}

/** `date_from` of `filter[date_from]` and `status` of `status[]`: services name fields without the form around them. */
function lastPart(name: string): string {
  return name.split(/[[\]]+/).findLast(Boolean) ?? name;
}

/** A warning of what is still taken, as far as anybody knows, but no longer documented. */
function listOutdated(at: string, until: string | undefined): string[] {
  return until === undefined ? [] : [`${at} is no longer documented; the last source is ${until}`];
}

/** The direct member of the body that a pointer leads to or into. */
function topOf(at: string): string {
  return at.split('/')[1] ?? '';
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
