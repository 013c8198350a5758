import { readEnvelope } from '../client/envelope.js';
import type { ContractOperation } from '../contract/contract.js';
import type { Validator } from '../contract/validator.js';
import type { Finding, FindingClass } from './finding.js';

/** An answer as it came over the wire. */
export interface WireAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** Holds an answer against the contract: status, content type, required headers and body. */
export function judgeAnswer(
  operation: ContractOperation,
  answer: WireAnswer,
  validate: Validator,
): Finding[] {
  const finding = (kind: FindingClass, message: string, contradicts: string, at = ''): Finding => ({
    class: kind,
    operation: operation.id,
    at,
    message,
    contradicts,
  });

  const response = operation.responses.find(({ status }) => status === answer.status);
  if (!response) {
    const documented = operation.responses.map(({ status }) => status).join(', ');
    const message = `status ${answer.status} is not documented (${documented} are)`;
    return [finding('status', message, `${operation.pointer}/responses`)];
  }
  const missing = response.requiredHeaders
    .filter((name) => !answer.headers.has(name))
    .map((name) =>
      finding('status', `header ${name} is missing`, `${response.pointer}/headers/${name}`),
    );
  if (response.content.length === 0) {
    const message = `a body of ${answer.text.length} characters where none is documented`;
    return answer.text ? [...missing, finding('body', message, response.pointer)] : missing;
  }

  const type = essence(answer.headers.get('content-type') ?? '');
  const content = response.content.find(({ mediaType }) => essence(mediaType) === type);
  if (!content) {
    const documented = response.content.map(({ mediaType }) => mediaType).join(' or ');
    const message = `content type ${type || '(none)'} instead of ${documented}`;
    return [...missing, finding('content-type', message, `${response.pointer}/content`)];
  }
  if (!type.includes('json')) {
    return [...missing, ...bodyFindings(answer.text)];
  }
  let body: unknown;
  try {
    body = JSON.parse(answer.text);
  } catch {
    return [...missing, finding('body', 'the body is not JSON', content.schemaPointer)];
  }
  return [...missing, ...bodyFindings(body)];

  function bodyFindings(body: unknown): Finding[] {
    const { schemaPointer = '' } = content ?? {};
    return validate(schemaPointer, body).map((violation) =>
      finding('body', violation.message, violation.schemaPointer, violation.at),
    );
  }
}

/** A failure in the envelope of an answer that should have been a success. */
export function judgeSuccess(operation: ContractOperation, answer: WireAnswer): Finding[] {
  if (!operation.envelope || answer.status >= 300) return [];
  let body: unknown;
  try {
    body = JSON.parse(answer.text);
  } catch {
    return [];
  }
  const { success, message = 'no text' } = readEnvelope(operation.envelope, body);
  if (success) return [];
  const { pointer } = operation.envelope.success;
  return [
    {
      class: 'envelope',
      operation: operation.id,
      at: pointer,
      message: `the service reports a failure: ${message}`,
      contradicts: `${operation.pointer}/responses/${answer.status}`,
    },
  ];
}

function essence(contentType: string): string {
  return contentType.split(';')[0]?.trim().toLowerCase() ?? '';
}
