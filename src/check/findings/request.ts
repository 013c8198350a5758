import type { Contract, ContractOperation } from '../../contract/contract.js';
import { escapePointer } from '../../contract/document.js';
import type { Inspector } from '../../schema/inspect.js';
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
    return [
      toRequestFinding(createFinding('content-type', error.reason, operation.pointer, '/body')),
    ];
  }
  const { bodyIgnored } = reading;
  return [
    ...(bodyIgnored === undefined
      ? []
      : [createFinding('content-type', bodyIgnored, operation.pointer, '/body')]),
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

function checkParameters(
  operation: ContractOperation,
  { request }: ReadRequest,
  coverage: Coverage,
): RawFinding[] {
  return operation.parameters.flatMap(({ name, in: place, required, pointer }) => {
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
    const { violations } = coverage.inspectorFor(operation)(`${pointer}/schema`, value);
    return toFindings(violations, value).map((raw) => nestFinding(at, raw));
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
  const { violations, extras } = inspect(content.schemaPointer, body);
  return [...toFindings(violations, body), ...extras.map(toUndocumentedField)].map((raw) =>
    nestFinding('/body', raw),
  );
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
