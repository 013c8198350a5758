import type { Contract, ContractOperation } from '../../contract/contract.js';
import { escapePointer } from '../../contract/document.js';
import type { Inspector } from '../../schema/inspect.js';
import { RequestError } from '../../wire/body.js';
import type { Exchange } from '../../wire/har.js';
import type { ReadRequest, RequestReader } from '../../wire/read-request.js';
import type { RawFinding } from './finding.js';
import { createFinding } from './response.js';
import { toFindings, toUndocumentedField } from './violations.js';

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
  inspect: Inspector,
  { exchange, operation, pathParams, path }: Arrived,
): Promise<RawFinding[]> {
  const { method, url, headers, body } = exchange;
  let reading: ReadRequest;
  try {
    reading = await read({
      request: { method, url: url.href, headers, body: body ? bytesOf(body) : null },
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
    ...checkParameters(operation, reading, inspect),
    ...checkBody(operation, reading, inspect),
    ...reading.unknownInQuery.map((name) => {
      const message = `parameter ${name} is not documented`;
      const at = `/query/${escapePointer(name)}`;
      const stray = createFinding('undocumented-field', message, operation.pointer, at);
      return contract.refusesUnknown ? { ...stray, severity: 'error' as const } : stray;
    }),
  ].map(toRequestFinding);
}

function checkParameters(
  { parameters }: ContractOperation,
  { request }: ReadRequest,
  inspect: Inspector,
): RawFinding[] {
  return parameters.flatMap(({ name, in: place, required, pointer }) => {
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
    const { violations } = inspect(`${pointer}/schema`, value);
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

async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text);
}
