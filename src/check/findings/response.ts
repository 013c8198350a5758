import { readEnvelope } from '../../client/envelope.js';
import type { ContentSpec, ContractOperation, ResponseSpec } from '../../contract/contract.js';
import { escapePointer } from '../../contract/document.js';
import { isJson, toEssence } from '../../contract/media-type.js';
import type { Inspector } from '../../schema/inspect.js';
import type { WireResponse } from '../../wire/response.js';
import { redactPersonalData } from '../redact/persons.js';
import { type Cause, OBSTACLES } from './cause.js';
import { createFinding, type RawFinding } from './finding.js';
import { isForeign } from './obstacle.js';
import { readBody } from './read-body.js';
import { toFindings, toUndocumentedField } from './to-findings.js';

/** Holds a response against the contract: status, content type, required headers and body. */
export function checkResponse(
  operation: ContractOperation,
  response: WireResponse,
  inspect: Inspector,
): RawFinding[] {
  const spec = findSpec(operation, response);
  if (!spec) {
    const documented = operation.responses.map(({ status }) => status).join(', ');
    const message = `status ${response.status} is not documented (${documented} are)${describeRedirect(response)}`;
    return [createFinding('undocumented-status', message, `${operation.pointer}/responses`)];
  }
  const missing = (response.areHeadersOmitted ? [] : spec.requiredHeaders)
    .filter((name) => !response.headers.has(name))
    .map((name) => {
      const pointer = `${spec.pointer}/headers/${escapePointer(name)}`;
      return createFinding('missing-required', `header ${name} is missing`, pointer);
    });
  return [...missing, ...checkBody(spec, response, inspect)];
}

/** What the contract says of a status; nothing where it does not document it. */
export function findSpec(
  { responses }: ContractOperation,
  { status }: Pick<WireResponse, 'status'>,
): ResponseSpec | undefined {
  return responses.find((spec) => spec.status === status);
}

/** Where a redirect leads, without the path and the query, which may hold the key. */
function describeRedirect({ status, headers }: WireResponse): string {
  const location = headers.get('location');
  if (!location || status < 300 || status >= 400) return '';
  return `, it leads to ${URL.canParse(location) ? new URL(location).origin : 'the same host'}`;
}

function checkBody(spec: ResponseSpec, response: WireResponse, inspect: Inspector): RawFinding[] {
  const { text, isOmitted, areHeadersOmitted } = response;
  const [first] = spec.content;
  if (!first) {
    const message = `a body of ${text.length} characters where none is documented`;
    return text ? [createFinding('content-type', message, spec.pointer)] : [];
  }
  const type = toEssence(response.headers.get('content-type') ?? '');
  const isUnknown = type === '' && areHeadersOmitted;
  const documented = isUnknown
    ? first
    : spec.content.find(({ mediaType }) => toEssence(mediaType) === type);
  const content = documented ?? first;
  const pointer = `${spec.pointer}/content/${escapePointer(content.mediaType)}`;
  const types = spec.content.map(({ mediaType }) => mediaType).join(' or ');
  const message = `content type ${type || '(none)'} instead of ${types}`;
  const wrongType = documented ? [] : [createFinding('content-type', message, pointer)];
  if (isOmitted) return wrongType;
  if (!isJson(content.mediaType)) {
    return documented ? checkValue(content, text, inspect) : wrongType;
  }
  const { json, noise } = readBody(text);
  // A page under its own media type is one defect, not two.
  if (!json && wrongType.length) return wrongType;
  if (!json) return [createFinding('content-type', `the body is not JSON but ${noise}`, pointer)];
  const around = noise ? [createFinding('envelope', `${noise} around the JSON`, pointer)] : [];
  return [...wrongType, ...around, ...checkValue(content, json.value, inspect)];
}

function checkValue(
  { schemaPointer }: ContentSpec,
  body: unknown,
  inspect: Inspector,
): RawFinding[] {
  const { violations, extras } = inspect(schemaPointer, body);
  return [...toFindings(violations, body), ...extras.map(toUndocumentedField)];
}

/**
 * A failure where a success was due: in the envelope of a 2xx, or as a documented status of failure. A refused key is
 * told from other failures.
 * @param known findings of {@link checkResponse}; a success mark that is broken itself says nothing
 */
export function checkSuccess(
  operation: ContractOperation,
  response: WireResponse,
  known: readonly RawFinding[] = [],
): RawFinding[] {
  const { status } = response;
  const spec = findSpec(operation, response);
  const failure = readFailure(operation, response.text);
  const mark = operation.envelope ? operation.envelope.success.pointer : '';
  const isBroken = known.some(({ rule, at, missing = '' }) => {
    if (rule === 'removed-field') return `${at}/${escapePointer(missing)}` === mark;
    return failure && (at === mark || (at === '' && (rule === 'type' || rule === 'null')));
  });
  if (!spec || (status >= 300 && status < 400)) return [];
  // Firewalls forbid too, in words of their own, which says nothing of the key.
  if (status === 403 && isForeign(known, response)) return [];
  if (status < 300 && (!failure || isBroken)) return [];
  const cause = classifyRefusal(operation, spec, failure?.message);
  const text = redactPersonalData(failure?.message ?? 'no text');
  const message = `${REFUSALS[cause]}: ${status < 300 ? '' : `HTTP ${status}, `}${text}`;
  const rule = cause === 'key-refused' || cause === 'forbidden' ? 'auth' : 'envelope';
  return [{ ...createFinding(rule, message, spec.pointer, failure && mark), cause }];
}

const REFUSALS = {
  'key-refused': OBSTACLES['key-refused'].says,
  forbidden: 'the key may not do this',
  unavailable: 'the service does not have it here and now',
  'documented-failure': 'the service reports a failure',
  failure: 'the service reports a failure',
} as const satisfies Partial<Record<Cause, string>>;

/** Which refusal it is: by its status, else by the text of the documented example. */
function classifyRefusal(
  { refusals, unavailable, ...operation }: ContractOperation,
  { status, content }: ResponseSpec,
  text: string | undefined,
): keyof typeof REFUSALS {
  if (status === 401) return 'key-refused';
  if (status === 403) return 'forbidden';
  const examples = content.flatMap((media) => media.examples);
  const says = (wanted: string | undefined) => {
    const example = examples.find(({ name }) => name === wanted);
    if (!example || text === undefined) return false;
    return readFailure(operation, example.value)?.message === text;
  };
  const isLike = (refusal: { status: number; example?: string } | undefined) =>
    refusal?.status === status && says(refusal.example);
  if (isLike(refusals.wrongKey) || isLike(refusals.missingKey)) return 'key-refused';
  if (unavailable.some(says)) return 'unavailable';
  if (isLike(refusals.forbidden)) return 'forbidden';
  return examples.some(({ name }) => says(name)) ? 'documented-failure' : 'failure';
}

/** What the envelope of a body says of a failure; nothing for a success and for what has no envelope. */
function readFailure({ envelope }: Pick<ContractOperation, 'envelope'>, body: unknown) {
  if (!envelope) return undefined;
  const value = typeof body === 'string' ? readBody(body).json?.value : body;
  if (value === undefined) return undefined;
  const reading = readEnvelope(envelope, value);
  return reading.success ? undefined : reading;
}

/** What a failure says of itself; nothing where it says nothing. */
export function readFailureText(
  operation: Pick<ContractOperation, 'envelope'>,
  { text }: Pick<WireResponse, 'text'>,
): string | undefined {
  return readFailure(operation, text)?.message || undefined;
}

/** Whether a response is a failure, by its status or by its envelope. */
export function isFailure(operation: ContractOperation, response: WireResponse): boolean {
  return response.status >= 400 || readFailure(operation, response.text) !== undefined;
}

/** Responses that take longer than this, in milliseconds, are findings. */
export const SLOW = 5000;

/** Whether a response kept its caller waiting for too long. Times in milliseconds. */
export function checkDuration(
  { pointer }: ContractOperation,
  milliseconds: number | undefined,
  slow: number,
): RawFinding[] {
  if (milliseconds === undefined || milliseconds <= slow) return [];
  const message = `the response took longer than ${slow} ms`;
  return [{ ...createFinding('slow', message, pointer), value: `${Math.round(milliseconds)} ms` }];
}
