import { InputError } from '../../client/encode.js';
import type { Key } from '../../contract/access.js';
import type { Contract, ContractOperation, ParameterSpec } from '../../contract/contract.js';
import { resolvePointer } from '../../contract/document.js';
import { parseName } from '../../wire/brackets.js';
import { type NaturalInput, prepareOperation, type Target } from '../../wire/prepare.js';
import { OBSTACLES } from '../findings/cause.js';
import { toMaskedCurl } from '../findings/curl.js';
import { createFinding, type RawFinding, type Rule } from '../findings/finding.js';
import { findObstacle } from '../findings/obstacle.js';
import { checkResponse, isFailure } from '../findings/response.js';
import { getTools } from '../findings/tools.js';
import type { Sender, Sent, Unsent } from './send.js';

export interface ProbeTarget extends Target {
  /** Name of the variable that stands for the key in commands, or one for each credential. */
  readonly keyVariable?: Key;
}

/** One request that the service must refuse. */
interface Probe {
  readonly what: string;
  /** Status of the documented refusal. */
  readonly status: number;
  /** Rule that is broken when it is not refused. */
  readonly rule: Rule;
  readonly contradicts: string;
  readonly input: NaturalInput;
  readonly key?: Key;
}

/**
 * Sends a wrong key, a request without a required parameter and one with a value of the wrong type, as far as the
 * contract documents how each is refused. Each must be refused in just that way.
 */
export async function sendProbes(
  contract: Contract,
  operation: ContractOperation,
  input: NaturalInput,
  target: ProbeTarget,
  sender: Sender,
): Promise<{ findings: RawFinding[]; unsent?: string }> {
  const findings: RawFinding[] = [];
  for (const probe of listProbes(contract, operation, input, target)) {
    const request = await prepareProbe(contract, operation, probe, target);
    if (!request) continue;
    const sent = await sender.send(request, { mayRepeat: true });
    if (sent.kind === 'skipped') return { findings, unsent: sent.reason };
    const found = checkProbe(contract, operation, probe, sent);
    if (found.length === 0) continue;
    const curl = await toProbeCurl(contract, operation, probe, target);
    findings.push(...found.map((one) => ({ ...one, curl })));
  }
  return { findings };
}

/** The requests that {@link sendProbes} would send, each with what is wrong in it and as a command. */
export async function describeProbes(
  contract: Contract,
  operation: ContractOperation,
  input: NaturalInput,
  target: ProbeTarget,
): Promise<{ what: string; curl: string }[]> {
  const texts: { what: string; curl: string }[] = [];
  for (const probe of listProbes(contract, operation, input, { ...target, key: 'key' })) {
    if (!(await prepareProbe(contract, operation, probe, target))) continue;
    texts.push({
      what: probe.what,
      curl: await toProbeCurl(contract, operation, probe, { ...target, key: undefined }),
    });
  }
  return texts;
}

function toProbeCurl(
  contract: Contract,
  operation: ContractOperation,
  { input, key }: Probe,
  target: ProbeTarget,
): Promise<string> {
  const { baseUrl, keyVariable } = target;
  const shown = { baseUrl, ...(keyVariable && { keyVariable }), ...(key && { key: 'wrong-key' }) };
  return toMaskedCurl(contract, operation, input, shown);
}

function checkProbe(
  contract: Contract,
  operation: ContractOperation,
  { what, rule, contradicts, status }: Probe,
  sent: Exclude<Sent, Unsent>,
): RawFinding[] {
  const { pointer } = operation;
  if (sent.kind === 'failure') {
    const { message, cause } = sent;
    return [{ ...createFinding('unreachable', `${what}: ${message}`, pointer), cause }];
  }
  const { response } = sent;
  const cause = findObstacle(response);
  if (cause) {
    const message = `${what}: ${OBSTACLES[cause].says} (HTTP ${response.status})`;
    return [{ ...createFinding('unreachable', message, pointer), cause }];
  }
  if (!isFailure(operation, response)) {
    return [createFinding(rule, `${what} is accepted`, contradicts)];
  }
  if (response.status === status) {
    return checkResponse(operation, response, getTools(contract).inspect);
  }
  const message = `${what} is answered with ${response.status}, documented is ${status}`;
  return [createFinding('undocumented-status', message, `${pointer}/responses`)];
}

async function prepareProbe(
  contract: Contract,
  operation: ContractOperation,
  { input, key }: Probe,
  target: Target,
): Promise<Request | undefined> {
  try {
    return await prepareOperation(contract, operation, input, { ...target, ...(key && { key }) });
  } catch (error) {
    // What the client itself refuses can't be sent.
    if (error instanceof InputError) return undefined;
    throw error;
  }
}

function* listProbes(
  contract: Contract,
  operation: ContractOperation,
  input: NaturalInput,
  { key }: Target,
): Generator<Probe> {
  const { wrongKey: keyRefusal, invalidInput } = operation.refusals;
  if (operation.needsKey && key?.length && keyRefusal) {
    yield {
      what: 'a wrong key',
      status: keyRefusal.status,
      rule: 'auth',
      contradicts: operation.pointer,
      input,
      key: [key].flat().map(makeWrongKey),
    };
  }
  if (!invalidInput) return;
  const inQuery = operation.parameters.filter((parameter) => parameter.in === 'query');
  const required = inQuery.find((parameter) => parameter.required);
  if (required) {
    yield {
      what: `a request without ${required.name}`,
      status: invalidInput.status,
      rule: 'missing-required',
      contradicts: required.pointer,
      input: setByName(input, required.name, undefined),
    };
  }
  const typed = inQuery.find((parameter) => isTyped(contract, parameter));
  if (typed) {
    yield {
      what: `${typed.name}=not-a-value`,
      status: invalidInput.status,
      rule: 'type',
      contradicts: typed.pointer,
      input: setByName(input, typed.name, 'not-a-value'),
    };
  }
}

/** A key of the same form that is none; the old one can't be read from it. */
function makeWrongKey(key: string): string {
  const wrong = key.replace(/[a-z]/gi, 'f').replace(/\d/g, '0');
  return wrong === key ? `${wrong}0` : wrong;
}

interface SchemaNode {
  type?: unknown;
  enum?: unknown;
  pattern?: unknown;
}

function isTyped({ document }: Contract, { pointer }: ParameterSpec): boolean {
  const { node } = resolvePointer<SchemaNode | undefined>(document, `${pointer}/schema`);
  return (
    node?.type === 'integer' ||
    node?.type === 'number' ||
    !!node?.enum ||
    node?.pattern !== undefined
  );
}

/** Natural input with another value under a wire name. */
function setByName(input: NaturalInput, name: string, value: unknown): NaturalInput {
  const [first = '', ...rest] = parseName(name).filter((segment) => segment !== '');
  const inner = rest.length
    ? setByName(
        (input[first] ?? {}) as NaturalInput,
        rest.reduce((a, b) => `${a}[${b}]`),
        value,
      )
    : value;
  return { ...input, [first]: inner };
}
