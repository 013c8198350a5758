import type { Rule } from '../../src/check/findings/finding.js';
import type { ContractOperation } from '../../src/contract/contract.js';
import { isSuccess, type Mutant, responsePlace, type Success } from './answers.js';
import { lineOf } from './specs.js';

/** Mutants of the answer as a whole. */
export function* wholeMutants(success: Success): Generator<Mutant> {
  const { operation, contentType } = success;
  const { mention, response } = responsePlace(success);
  const whole = { ...success, place: '', isBreach: true };
  const documented = operation.responses.map(({ status }) => status);
  const status = [418, 599, 207].find((other) => !documented.includes(other)) ?? 226;
  const responses = lineOf({ ...mention, path: mention.path.slice(0, -1) });
  yield {
    ...whole,
    kind: 'undocumented status',
    status,
    expected: expectation('undocumented-status', responses),
  };
  if (!contentType) return;
  const media = expectation('content-type', lineOf(response, 'content', contentType));
  const page = '<!DOCTYPE html><html><body><h1>Maintenance</h1></body></html>';
  yield { ...whole, kind: 'wrong content type', contentType: 'image/png', expected: media };
  if (contentType.includes('html')) return;
  yield { ...whole, kind: 'HTML under 200', contentType: 'text/html', text: page, expected: media };
  if (!contentType.includes('json')) return;
  yield { ...whole, kind: 'HTML called JSON', text: page, expected: media };
  const failure = failureOf(operation);
  if (failure)
    yield {
      ...whole,
      kind: 'error inside 200',
      text: JSON.stringify(failure),
      expected: expectation('envelope', lineOf(mention)),
    };
}

function expectation(rule: Rule, line: string): Mutant['expected'] {
  return { rule, lines: new Set([line]) };
}

/** A documented failure of an operation, with a text that speaks of no key. */
function failureOf(operation: ContractOperation): unknown {
  const { envelope } = operation;
  if (!envelope) return undefined;
  const examples = operation.responses.flatMap(({ content }) =>
    content.flatMap((media) => media.examples),
  );
  const failure = examples
    .map(({ value }) => value)
    .find((value) => typeof value === 'object' && !isSuccess(operation, value));
  if (!failure) return undefined;
  const name = envelope.message
    .map((pointer) => pointer.slice(1))
    .find((key) => key in (failure as object));
  return {
    ...(failure as object),
    ...(name &&
      typeof (failure as Record<string, unknown>)[name] === 'string' && {
        [name]: 'internal error 17',
      }),
  };
}
