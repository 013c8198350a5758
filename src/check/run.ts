import type { Contract, ContractOperation } from '../contract/contract.js';
import { exampleInput, requestFor, type Target } from '../contract/request.js';
import { createValidator } from '../contract/validator.js';
import type { Finding } from './finding.js';
import { judgeAnswer, judgeSuccess, type WireAnswer } from './judge.js';

/** What became of one operation. */
export type Outcome =
  | { readonly operation: ContractOperation; readonly findings: readonly Finding[] }
  | { readonly operation: ContractOperation; readonly skipped: string };

export interface CheckReport {
  readonly provider: string;
  readonly baseUrl: string;
  readonly outcomes: readonly Outcome[];
  readonly milliseconds: number;
}

export interface CheckOptions extends Target {
  /** Longest wait for one answer, in milliseconds; 10 seconds unless told. */
  timeout?: number;
}

/**
 * Calls every operation that only reads, with its required parameters from the examples, and holds the answers against
 * the contract. Operations that change something are skipped.
 */
export async function check(contract: Contract, options: CheckOptions): Promise<CheckReport> {
  const started = performance.now();
  const validate = createValidator(contract);
  const outcomes: Outcome[] = [];
  for (const operation of contract.operations) {
    if (operation.safety !== 'read') {
      outcomes.push({ operation, skipped: `it is ${operation.safety}; a check only reads` });
      continue;
    }
    const answer = await call(contract, operation, options);
    const findings =
      'unreachable' in answer
        ? [answer.unreachable]
        : [...judgeAnswer(operation, answer, validate), ...judgeSuccess(operation, answer)];
    outcomes.push({ operation, findings });
  }
  const milliseconds = performance.now() - started;
  return { provider: contract.provider, baseUrl: options.baseUrl, outcomes, milliseconds };
}

async function call(
  contract: Contract,
  operation: ContractOperation,
  { timeout = 10_000, ...target }: CheckOptions,
): Promise<WireAnswer | { unreachable: Finding }> {
  const input = exampleInput(operation, { onlyRequired: true });
  const request = await requestFor(contract, operation, input, target);
  try {
    const response = await fetch(request, {
      redirect: 'manual',
      signal: AbortSignal.timeout(timeout),
    });
    return { status: response.status, headers: response.headers, text: await response.text() };
  } catch (error) {
    const { name, cause } = error as Error & { cause?: { code?: string } };
    const why =
      name === 'TimeoutError'
        ? `no answer within ${timeout} ms`
        : `no answer (${cause?.code ?? name})`;
    const finding: Finding = {
      class: 'unreachable',
      operation: operation.id,
      at: '',
      message: why,
      contradicts: operation.pointer,
    };
    return { unreachable: finding };
  }
}

/** Counts of a report: operations in all, called, without and with findings. */
export function countsOf({ outcomes }: CheckReport) {
  const checked = outcomes.flatMap((outcome) => ('findings' in outcome ? [outcome.findings] : []));
  return {
    operations: outcomes.length,
    checked: checked.length,
    passed: checked.filter((findings) => findings.length === 0).length,
    findings: checked.flat().length,
  };
}
