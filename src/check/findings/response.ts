import { readEnvelope } from '../../client/envelope.js';
import type { ContentSpec, ContractOperation, ResponseSpec } from '../../contract/contract.js';
import { escapePointer } from '../../contract/document.js';
import type { Inspector } from '../../schema/inspect.js';
import { withoutPersons } from '../redact.js';
import { readBody } from './body.js';
import type { FindingClass, RawFinding } from './finding.js';
import { extraFinding, violationFindings } from './violations.js';

/** An answer as it came over the wire. */
export interface WireAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** Set where a recorder left the body out, so that it says nothing. */
  readonly isCut?: boolean;
}

/** Holds an answer against the contract: status, content type, required headers and body. */
export function judgeAnswer(
  operation: ContractOperation,
  answer: WireAnswer,
  inspect: Inspector,
): RawFinding[] {
  const response = operation.responses.find(({ status }) => status === answer.status);
  if (!response) {
    const documented = operation.responses.map(({ status }) => status).join(', ');
    const message = `status ${answer.status} is not documented (${documented} are)${leadingTo(answer)}`;
    return [finding('undocumented-status', message, `${operation.pointer}/responses`)];
  }
  const missing = response.requiredHeaders
    .filter((name) => !answer.headers.has(name))
    .map((name) => {
      const pointer = `${response.pointer}/headers/${escapePointer(name)}`;
      return finding('missing-required', `header ${name} is missing`, pointer);
    });
  return [...missing, ...judgeBody(response, answer, inspect)];
}

/** Where a redirect leads, without the path and the query, which may hold the key. */
function leadingTo({ status, headers }: WireAnswer): string {
  const location = headers.get('location');
  if (!location || status < 300 || status >= 400) return '';
  return `, it leads to ${URL.canParse(location) ? new URL(location).origin : 'the same host'}`;
}

function judgeBody(response: ResponseSpec, answer: WireAnswer, inspect: Inspector): RawFinding[] {
  const { text } = answer;
  const [first] = response.content;
  if (!first && answer.isCut) return [];
  if (!first) {
    const message = `a body of ${text.length} characters where none is documented`;
    return text ? [finding('content-type', message, response.pointer)] : [];
  }
  const type = essence(answer.headers.get('content-type') ?? '');
  const documented = response.content.find(({ mediaType }) => essence(mediaType) === type);
  const content = documented ?? first;
  const place = `${response.pointer}/content/${escapePointer(content.mediaType)}`;
  const types = response.content.map(({ mediaType }) => mediaType).join(' or ');
  const wrongType = documented
    ? []
    : [finding('content-type', `content type ${type || '(none)'} instead of ${types}`, place)];
  if (answer.isCut) return wrongType;
  if (!content.mediaType.includes('json')) {
    return documented ? bodyFindings(content, text, inspect) : wrongType;
  }
  const { json, noise } = readBody(text);
  // A page under its own media type is one defect, not two.
  if (!json && wrongType.length) return wrongType;
  if (!json) return [finding('content-type', `the body is not JSON but ${noise}`, place)];
  const around = noise ? [finding('envelope', `${noise} around the JSON`, place)] : [];
  return [...wrongType, ...around, ...bodyFindings(content, json.value, inspect)];
}

function bodyFindings(
  { schemaPointer }: ContentSpec,
  body: unknown,
  inspect: Inspector,
): RawFinding[] {
  const { violations, extras } = inspect(schemaPointer, body);
  return [...violationFindings(violations, body), ...extras.map(extraFinding)];
}

/**
 * A failure where a success was due: in the envelope of a 2xx, or as a documented status of failure. A refused key is
 * told from other failures.
 * @param known findings of {@link judgeAnswer}; a success mark that is broken itself says nothing
 */
export function judgeSuccess(
  operation: ContractOperation,
  answer: WireAnswer,
  known: readonly RawFinding[] = [],
): RawFinding[] {
  const { status } = answer;
  const response = operation.responses.find((candidate) => candidate.status === status);
  const told = failureIn(operation, answer.text);
  const mark = operation.envelope ? operation.envelope.success.pointer : '';
  const cut = mark.lastIndexOf('/');
  const isBroken = known.some(({ class: kind, at, message }) =>
    kind === 'removed-field'
      ? at === mark.slice(0, cut) && message.includes(`'${mark.slice(cut + 1)}'`)
      : told && at === mark,
  );
  if (!response || (status >= 300 && status < 400)) return [];
  if (status < 300 && (!told || isBroken)) return [];
  const kind = refusalKind(operation, response, told?.message);
  const text = withoutPersons(told?.message ?? 'no text').slice(0, 200);
  const message = `${WHY[kind]}: ${status < 300 ? '' : `HTTP ${status}, `}${text}`;
  return [
    finding(kind === 'failure' ? 'envelope' : 'auth', message, response.pointer, told && mark),
  ];
}

const WHY = {
  key: 'the key is refused',
  forbidden: 'the key may not do this',
  failure: 'the service reports a failure',
};

/** Which refusal it is: by its status, else by the text of the documented example. */
function refusalKind(
  { refusals, ...operation }: ContractOperation,
  { status, content }: ResponseSpec,
  text: string | undefined,
): keyof typeof WHY {
  if (status === 401) return 'key';
  if (status === 403) return 'forbidden';
  const examples = content.flatMap((media) => media.examples);
  const isLike = (refusal: { status: number; example?: string } | undefined) => {
    const example = examples.find(({ name }) => name === refusal?.example);
    if (refusal?.status !== status || !example || text === undefined) return false;
    return failureIn(operation, example.value)?.message === text;
  };
  if (isLike(refusals.wrongKey) || isLike(refusals.missingKey)) return 'key';
  return isLike(refusals.forbidden) ? 'forbidden' : 'failure';
}

/** What the envelope of a body says of a failure; nothing for a success and for what has no envelope. */
function failureIn({ envelope }: Pick<ContractOperation, 'envelope'>, body: unknown) {
  if (!envelope) return undefined;
  const value = typeof body === 'string' ? readBody(body).json?.value : body;
  if (value === undefined) return undefined;
  const verdict = readEnvelope(envelope, value);
  return verdict.success ? undefined : verdict;
}

/** Whether an answer is a failure, by its status or by its envelope. */
export function isFailure(operation: ContractOperation, answer: WireAnswer): boolean {
  return answer.status >= 400 || failureIn(operation, answer.text) !== undefined;
}

/** Answers that take longer than this, in milliseconds, are findings unless another limit is told. */
export const SLOW = 5000;

/** Whether an answer kept its caller waiting for too long. Times in milliseconds. */
export function judgeTime(
  { pointer }: ContractOperation,
  milliseconds: number | undefined,
  slow: number,
): RawFinding[] {
  if (milliseconds === undefined || milliseconds <= slow) return [];
  const message = `the answer took longer than ${slow} ms`;
  return [{ ...finding('slow', message, pointer), value: `${Math.round(milliseconds)} ms` }];
}

/** A finding as it is before places are counted and the YAML is looked up. */
export function finding(
  kind: FindingClass,
  message: string,
  contradicts: string,
  at = '',
  part: RawFinding['part'] = 'response',
): RawFinding {
  return { class: kind, message, contradicts, at, part };
}

function essence(contentType: string): string {
  return contentType.split(';')[0]?.trim().toLowerCase() ?? '';
}
