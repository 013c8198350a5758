import { InputError } from '../client/encode.js';
import type { Contract, ContractOperation, Parameter, Refusals } from '../contract/contract.js';
import { resolved } from '../contract/document.js';
import { nameSegments } from '../contract/names.js';
import { type NaturalInput, requestFor, type Target } from '../contract/request.js';
import type { FindingClass, RawFinding } from './finding.js';
import { finding, isFailure, judgeAnswer } from './judge.js';
import type { Sender } from './send.js';
import { toolsOf } from './tools.js';

/** One request that the service must refuse. */
interface Probe {
  readonly what: string;
  readonly cause: keyof Refusals;
  /** Class of the finding when it is not refused. */
  readonly kind: FindingClass;
  readonly contradicts: string;
  readonly input: NaturalInput;
  readonly key?: string;
}

/**
 * Sends a wrong key, a request without a required parameter and one with a value of the wrong type, as far as the
 * contract documents how each is refused. Each must be answered with just that refusal.
 */
export async function negativeFindings(
  contract: Contract,
  operation: ContractOperation,
  input: NaturalInput,
  target: Target,
  sender: Sender,
): Promise<RawFinding[]> {
  const findings: RawFinding[] = [];
  for (const probe of probesOf(contract, operation, input, target)) {
    const refusal = operation.refusals[probe.cause];
    if (!refusal) continue;
    const request = await requestOf(contract, operation, probe, target);
    const sent = request && (await sender.send(request));
    if (!sent || !('answer' in sent)) continue;
    const { answer } = sent;
    if (!isFailure(operation, answer)) {
      findings.push(finding(probe.kind, `${probe.what} is accepted`, probe.contradicts));
    } else if (answer.status !== refusal.status) {
      const message = `${probe.what} is answered with ${answer.status}, documented is ${refusal.status}`;
      findings.push(finding('undocumented-status', message, `${operation.pointer}/responses`));
    } else {
      findings.push(...judgeAnswer(operation, answer, toolsOf(contract).inspect));
    }
  }
  return findings;
}

async function requestOf(
  contract: Contract,
  operation: ContractOperation,
  { input, key }: Probe,
  target: Target,
): Promise<Request | undefined> {
  try {
    return await requestFor(contract, operation, input, { ...target, ...(key && { key }) });
  } catch (error) {
    // What the client itself refuses can't be sent.
    if (error instanceof InputError) return undefined;
    throw error;
  }
}

function* probesOf(
  contract: Contract,
  operation: ContractOperation,
  input: NaturalInput,
  { key }: Target,
): Generator<Probe> {
  if (operation.needsKey && key) {
    yield {
      what: 'a wrong key',
      cause: 'wrongKey',
      kind: 'auth',
      contradicts: operation.pointer,
      input,
      key: wrongKey(key),
    };
  }
  const inQuery = operation.parameters.filter((parameter) => parameter.in === 'query');
  const required = inQuery.find((parameter) => parameter.required);
  if (required) {
    yield {
      what: `a request without ${required.name}`,
      cause: 'invalidInput',
      kind: 'missing-required',
      contradicts: required.pointer,
      input: withValue(input, required.name, undefined),
    };
  }
  const typed = inQuery.find((parameter) => isTyped(contract, parameter));
  if (typed) {
    yield {
      what: `${typed.name}=not-a-value`,
      cause: 'invalidInput',
      kind: 'type',
      contradicts: typed.pointer,
      input: withValue(input, typed.name, 'not-a-value'),
    };
  }
}

/** A key of the same form that is none; the old one can't be read from it. */
function wrongKey(key: string): string {
  const wrong = key.replace(/[a-z]/gi, 'f').replace(/\d/g, '0');
  return wrong === key ? `${wrong}0` : wrong;
}

interface SchemaNode {
  type?: unknown;
  enum?: unknown;
  pattern?: unknown;
}

function isTyped({ document }: Contract, { pointer }: Parameter): boolean {
  const { node } = resolved<SchemaNode | undefined>(document, `${pointer}/schema`);
  return (
    node?.type === 'integer' ||
    node?.type === 'number' ||
    !!node?.enum ||
    node?.pattern !== undefined
  );
}

/** Natural input with another value under a wire name. */
function withValue(input: NaturalInput, name: string, value: unknown): NaturalInput {
  const [first = '', ...rest] = nameSegments(name).filter((segment) => segment !== '');
  const inner = rest.length
    ? withValue(
        (input[first] ?? {}) as NaturalInput,
        rest.reduce((a, b) => `${a}[${b}]`),
        value,
      )
    : value;
  return { ...input, [first]: inner };
}
