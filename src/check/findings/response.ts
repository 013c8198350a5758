import { readEnvelope } from '../../client/envelope.js';
import type { ContentSpec, ContractOperation, ResponseSpec } from '../../contract/contract.js';
import { escapePointer } from '../../contract/document.js';
import type { Inspector } from '../../schema/inspect.js';
import type { WireResponse } from '../../wire/response.js';
import { redactPersonalData } from '../redact/persons.js';
import { readBody } from './body.js';
import type { Cause, RawFinding, Rule } from './finding.js';
import { toFindings, toUndocumentedField } from './violations.js';

/** Holds an answer against the contract: status, content type, required headers and body. */
export function checkResponse(
  operation: ContractOperation,
  answer: WireResponse,
  inspect: Inspector,
): RawFinding[] {
  const response = operation.responses.find(({ status }) => status === answer.status);
  if (!response) {
    const documented = operation.responses.map(({ status }) => status).join(', ');
    const message = `status ${answer.status} is not documented (${documented} are)${describeRedirect(answer)}`;
    return [createFinding('undocumented-status', message, `${operation.pointer}/responses`)];
  }
  const missing = response.requiredHeaders
    .filter((name) => !answer.headers.has(name))
    .map((name) => {
      const pointer = `${response.pointer}/headers/${escapePointer(name)}`;
      return createFinding('missing-required', `header ${name} is missing`, pointer);
    });
  return [...missing, ...checkBody(response, answer, inspect)];
}

/** Where a redirect leads, without the path and the query, which may hold the key. */
function describeRedirect({ status, headers }: WireResponse): string {
  const location = headers.get('location');
  if (!location || status < 300 || status >= 400) return '';
  return `, it leads to ${URL.canParse(location) ? new URL(location).origin : 'the same host'}`;
}

function checkBody(response: ResponseSpec, answer: WireResponse, inspect: Inspector): RawFinding[] {
  const { text } = answer;
  const [first] = response.content;
  if (!first && answer.isOmitted) return [];
  if (!first) {
    const message = `a body of ${text.length} characters where none is documented`;
    return text ? [createFinding('content-type', message, response.pointer)] : [];
  }
  const type = toEssence(answer.headers.get('content-type') ?? '');
  const documented = response.content.find(({ mediaType }) => toEssence(mediaType) === type);
  const content = documented ?? first;
  const place = `${response.pointer}/content/${escapePointer(content.mediaType)}`;
  const types = response.content.map(({ mediaType }) => mediaType).join(' or ');
  const wrongType = documented
    ? []
    : [
        createFinding(
          'content-type',
          `content type ${type || '(none)'} instead of ${types}`,
          place,
        ),
      ];
  if (answer.isOmitted) return wrongType;
  if (!content.mediaType.includes('json')) {
    return documented ? bodyFindings(content, text, inspect) : wrongType;
  }
  const { json, noise } = readBody(text);
  // A page under its own media type is one defect, not two.
  if (!json && wrongType.length) return wrongType;
  if (!json) return [createFinding('content-type', `the body is not JSON but ${noise}`, place)];
  const around = noise ? [createFinding('envelope', `${noise} around the JSON`, place)] : [];
  return [...wrongType, ...around, ...bodyFindings(content, json.value, inspect)];
}

function bodyFindings(
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
  answer: WireResponse,
  known: readonly RawFinding[] = [],
): RawFinding[] {
  const { status } = answer;
  const response = operation.responses.find((candidate) => candidate.status === status);
  const told = readFailure(operation, answer.text);
  const mark = operation.envelope ? operation.envelope.success.pointer : '';
  const isBroken = known.some(({ rule, at, missing = '' }) =>
    rule === 'removed-field' ? `${at}/${escapePointer(missing)}` === mark : told && at === mark,
  );
  if (!response || (status >= 300 && status < 400)) return [];
  if (status < 300 && (!told || isBroken)) return [];
  const cause = classifyRefusal(operation, response, told?.message);
  const text = redactPersonalData(told?.message ?? 'no text').slice(0, 200);
  const message = `${REFUSALS[cause]}: ${status < 300 ? '' : `HTTP ${status}, `}${text}`;
  const rule = cause === 'failure' ? 'envelope' : 'auth';
  return [{ ...createFinding(rule, message, response.pointer, told && mark), cause }];
}

const REFUSALS = {
  'key-refused': 'the key is refused',
  forbidden: 'the key may not do this',
  failure: 'the service reports a failure',
} as const satisfies Partial<Record<Cause, string>>;

/** Which refusal it is: by its status, else by the text of the documented example. */
function classifyRefusal(
  { refusals, ...operation }: ContractOperation,
  { status, content }: ResponseSpec,
  text: string | undefined,
): keyof typeof REFUSALS {
  if (status === 401) return 'key-refused';
  if (status === 403) return 'forbidden';
  const examples = content.flatMap((media) => media.examples);
  const isLike = (refusal: { status: number; example?: string } | undefined) => {
    const example = examples.find(({ name }) => name === refusal?.example);
    if (refusal?.status !== status || !example || text === undefined) return false;
    return readFailure(operation, example.value)?.message === text;
  };
  if (isLike(refusals.wrongKey) || isLike(refusals.missingKey)) return 'key-refused';
  return isLike(refusals.forbidden) ? 'forbidden' : 'failure';
}

/** What the envelope of a body says of a failure; nothing for a success and for what has no envelope. */
function readFailure({ envelope }: Pick<ContractOperation, 'envelope'>, body: unknown) {
  if (!envelope) return undefined;
  const value = typeof body === 'string' ? readBody(body).json?.value : body;
  if (value === undefined) return undefined;
  const verdict = readEnvelope(envelope, value);
  return verdict.success ? undefined : verdict;
}

/** Whether an answer is a failure, by its status or by its envelope. */
export function isFailure(operation: ContractOperation, answer: WireResponse): boolean {
  return answer.status >= 400 || readFailure(operation, answer.text) !== undefined;
}

/** Answers that take longer than this, in milliseconds, are findings unless another limit is told. */
export const SLOW = 5000;

/** Whether an answer kept its caller waiting for too long. Times in milliseconds. */
export function checkDuration(
  { pointer }: ContractOperation,
  milliseconds: number | undefined,
  slow: number,
): RawFinding[] {
  if (milliseconds === undefined || milliseconds <= slow) return [];
  const message = `the answer took longer than ${slow} ms`;
  return [{ ...createFinding('slow', message, pointer), value: `${Math.round(milliseconds)} ms` }];
}

/** A finding as it is before places are counted and the YAML is looked up. */
export function createFinding(
  rule: Rule,
  message: string,
  contradicts: string,
  at = '',
  part: RawFinding['part'] = 'response',
): RawFinding {
  return { rule, message, contradicts, at, part };
}

function toEssence(contentType: string): string {
  return contentType.split(';')[0]?.trim().toLowerCase() ?? '';
}
