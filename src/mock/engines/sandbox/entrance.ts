import { isRecord, type UnknownRecord } from '../../../client/record.js';
import { URLENCODED } from '../../../contract/media-type.js';
import { createProblem, type HttpRequest, type HttpResponse } from '../../../server/message.js';
import { nestFields, parseBody, parseUrlencoded } from '../../../wire/body.js';
import type { HandlerResult } from '../../handler.js';
import { type EntranceDeclaration, type Kind, readKind } from './declarations.js';
import { type Inputs, omitInputs, toInputs } from './inputs.js';
import type { Resource } from './resource.js';
import type { Sandbox } from './sandbox.js';
import { SandboxFull } from './store.js';
import { changeRows, createRows, findRows, type Refused } from './write.js';

/** Responds at an address of the service that is no operation of the contract. */
export async function handleEntrance(
  sandbox: Sandbox,
  path: string,
  entrance: EntranceDeclaration,
  request: HttpRequest,
  search: string,
): Promise<HandlerResult> {
  const respond = (response: HttpResponse) => ({ response, violations: [], warnings: [] });
  const method = request.method === 'HEAD' ? 'GET' : request.method;
  if (method !== 'GET' && !entrance.methods.some((one) => one === method)) {
    const allow = entrance.methods.join(', ');
    const problem = createProblem(405, 'Method not allowed', `${path} takes ${allow}`);
    return respond({ ...problem, headers: { ...problem.headers, allow } });
  }
  const members = {
    ...nestFields(parseUrlencoded(search, 'query')),
    ...(await readForm(request)),
  };
  const { kind, resource: name } = readKind(entrance.does);
  const resource = sandbox.world.resource(name);
  const sent = toInputs(members);
  const misfits = sandbox.findMisfits(resource, entrance.does, sent);
  const inputs = omitInputs(sent, new Set(misfits.map((one) => one.name)));
  sandbox.tick();
  try {
    const done = enter(sandbox, kind, resource, entrance, inputs);
    const warnings = misfits.map((one) => `${one.name} changes nothing: it ${one.message}`);
    return { ...respond(writeBody(entrance, done)), warnings };
  } catch (error) {
    if (!(error instanceof SandboxFull)) throw error;
    return respond(createProblem(507, 'Sandbox full', error.message));
  }
}

function enter(
  { world }: Sandbox,
  kind: Kind,
  resource: Resource,
  { does }: EntranceDeclaration,
  inputs: Inputs,
) {
  if (kind === 'create') return createRows(world, resource, does, inputs);
  const rows = findRows(world, resource, does, inputs);
  if (rows.length === 0) return { kind: 'refused', cause: 'missing' } as const;
  return changeRows(world, resource, does, inputs, rows);
}

function writeBody(
  { success, failure, status = 200, reasons = {} }: EntranceDeclaration,
  done: Refused | { readonly kind: 'written' },
): HttpResponse {
  const reason = done.kind === 'refused' ? (done.refusal?.reason ?? reasons[done.cause] ?? '') : '';
  const body = done.kind === 'written' ? success : fillReason(failure, reason);
  return { status, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
}

function fillReason(value: unknown, reason: string): unknown {
  if (typeof value === 'string') return value.replace('{reason}', () => reason);
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, fillReason(member, reason)]),
  );
}

async function readForm(request: HttpRequest): Promise<UnknownRecord> {
  if (request.method === 'GET' || request.method === 'HEAD') return {};
  const body = await parseBody(request, [URLENCODED]);
  return isRecord(body?.value) ? body.value : {};
}
