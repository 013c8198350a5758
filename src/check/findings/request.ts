import { parsePointer } from '../../client/pointer.js';
import type { Contract, ContractOperation } from '../../contract/contract.js';
import { escapePointer } from '../../contract/document.js';
import { findLastSource } from '../../contract/validity.js';
import type { Inspector, OutdatedUse } from '../../schema/inspect.js';
import { RequestError } from '../../wire/body.js';
import type { Exchange } from '../../wire/har-exchange.js';
import type { ReadRequest, RequestReader } from '../../wire/read-request.js';
import type { Coverage } from './coverage.js';
import { createFinding, type RawFinding } from './finding.js';
import { toFindings, toUndocumentedField } from './to-findings.js';

/** A recorded request and the operation that it means. */
export interface Arrived {
  readonly exchange: Exchange;
  readonly operation: ContractOperation;
  readonly pathParams: Readonly<Record<string, string>>;
  readonly path: string;
}

/** Holds a recorded request against the contract: parameters, body, and what must be there. */
export async function checkRequest(
  contract: Contract,
  read: RequestReader,
  coverage: Coverage,
  { exchange, operation, pathParams, path }: Arrived,
): Promise<RawFinding[]> {
  const { method, url, headers, body, isBodyOmitted = false } = exchange;
  const inspect = coverage.inspectorFor(operation);
  let reading: ReadRequest;
  try {
    reading = await read({
      request: { method, url: url.href, headers, body: body ? toStream(body) : null },
      operation,
      path,
      search: url.search.slice(1),
      pathParams,
    });
  } catch (error) {
    if (!(error instanceof RequestError)) throw error;
    const { reason, part } = error;
    return [toRequestFinding(createFinding('content-type', reason, operation.pointer, `/${part}`))];
  }
  const { bodyIgnored } = reading;
  return [
    ...(bodyIgnored === undefined
      ? []
      : [createFinding('content-type', bodyIgnored, operation.pointer, '/body')]),
    ...checkAge(operation),
    ...checkParameters(operation, reading, coverage),
    ...(isBodyOmitted ? [] : checkBody(operation, reading, inspect)),
    ...reading.unknownInQuery.map((name) => {
      const message = `parameter ${name} is not documented`;
      const at = `/query/${escapePointer(name)}`;
      const stray = createFinding('undocumented-field', message, operation.pointer, at);
      return contract.refusesUnknown ? { ...stray, severity: 'error' as const } : stray;
    }),
  ].map(toRequestFinding);
}

/** Whether documents of today no longer have the operation. */
export function checkAge({ id, pointer, validity }: ContractOperation): RawFinding[] {
  return createOutdatedFindings(id, pointer, validity?.until).map(toRequestFinding);
}

/** A finding where the last source of a thing is given. */
function createOutdatedFindings(
  subject: string,
  pointer: string,
  until: string | undefined,
): RawFinding[] {
  if (until === undefined) return [];
  const message = `${subject} is no longer documented; the last source is ${until}`;
  return [createFinding('outdated', message, pointer)];
}

function checkParameters(
  operation: ContractOperation,
  { request }: ReadRequest,
  coverage: Coverage,
): RawFinding[] {
  return operation.parameters.flatMap(({ name, in: place, required, validity, pointer }) => {
    const value = request.parameters[place][name];
    const at = `/${place}/${escapePointer(name)}`;
    if (value === undefined) {
      const missing = createFinding(
        'missing-required',
        `parameter ${name} is missing`,
        pointer,
        at,
      );
      return required ? [missing] : [];
    }
    coverage.touchParameter(operation, name);
    const { violations, outdated } = coverage.inspectorFor(operation)(`${pointer}/schema`, value);
    return [
      ...createOutdatedFindings(`parameter ${name}`, pointer, findLastSource(validity, value)),
      ...outdated.flatMap(toOutdatedFindings),
      ...toFindings(violations, value),
    ].map((raw) => nestFinding(at, raw));
  });
}

function checkBody(
  { body: spec }: ContractOperation,
  { request: { body } }: ReadRequest,
  inspect: Inspector,
): RawFinding[] {
  const [content] = spec?.content ?? [];
  if (!spec || !content) return [];
  if (body === undefined) {
    const missing = createFinding(
      'missing-required',
      'the body is missing',
      content.schemaPointer,
      '/body',
    );
    return spec.required ? [missing] : [];
  }
  const { violations, extras, outdated } = inspect(content.schemaPointer, body);
  return [
    ...toFindings(violations, body),
    ...extras.map(toUndocumentedField),
    ...outdated.flatMap(toOutdatedFindings),
  ].map((raw) => nestFinding('/body', raw));
}

function toOutdatedFindings({ at, place, until, schemaPointer }: OutdatedUse): RawFinding[] {
  const name = `member ${JSON.stringify(parsePointer(at).at(-1) ?? '')}`;
  return createOutdatedFindings(name, schemaPointer, until).map((raw) => ({ ...raw, at, place }));
}

function nestFinding(prefix: string, raw: RawFinding): RawFinding {
  return { ...raw, at: `${prefix}${raw.at}`, place: `${prefix}${raw.place ?? raw.at}` };
}

/** One request says nothing of others, so what it lacks is missing and not removed. */
function toRequestFinding(raw: RawFinding): RawFinding {
  const rule = raw.rule === 'removed-field' ? 'missing-required' : raw.rule;
  return { ...raw, rule, part: 'request' };
}

async function* toStream(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
