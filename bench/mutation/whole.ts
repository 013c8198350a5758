import type { Rule } from '../../src/check/findings/finding.js';
import type { ContractOperation } from '../../src/contract/contract.js';
import { findResponse, isSuccess, type Mutant, type Success } from './responses.js';
import { findLine } from './specs.js';

/** Mutants of the response as a whole. */
export function* createWholeMutants(success: Success): Generator<Mutant> {
  const { operation, contentType } = success;
  const { mention, response } = findResponse(success);
  const whole = { ...success, place: '', isBreach: true };
  const documented = operation.responses.map(({ status }) => status);
  const status = [418, 599, 207].find((other) => !documented.includes(other)) ?? 226;
  const responses = findLine({ ...mention, path: mention.path.slice(0, -1) });
  yield {
    ...whole,
    kind: 'undocumented status',
    status,
    expected: expectFinding('undocumented-status', responses),
  };
  if (!contentType) return;
  const media = expectFinding('content-type', findLine(response, 'content', contentType));
  const page = '<!DOCTYPE html><html><body><h1>Maintenance</h1></body></html>';
  yield { ...whole, kind: 'wrong content type', contentType: 'image/png', expected: media };
  if (contentType.includes('html')) return;
  yield { ...whole, kind: 'HTML under 200', contentType: 'text/html', text: page, expected: media };
  if (!contentType.includes('json')) return;
  yield { ...whole, kind: 'HTML called JSON', text: page, expected: media };
  const failure = findFailure(operation);
  if (failure)
    yield {
      ...whole,
      kind: 'error inside 200',
      text: JSON.stringify(failure),
      expected: expectFinding('envelope', findLine(mention)),
    };
}

function expectFinding(kind: Rule, line: string): Mutant['expected'] {
  return { rule: kind, lines: new Set([line]) };
}

/** A documented failure of an operation, with a text that speaks of no key. */
function findFailure(operation: ContractOperation): unknown {
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
