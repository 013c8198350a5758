import type { ContractOperation } from '../../../contract/contract.js';
import type { ParsedRequest } from '../../../wire/read-request.js';
import { type Engine, type EngineResponse, type Preference, toProblem } from '../engine.js';
import { type Done, readZone, renderBody } from './body.js';
import type { Measures, OperationDeclaration, Refusal } from './declarations.js';
import type { Inputs } from './inputs.js';
import { listRows } from './list.js';
import { isZone } from './moment.js';
import { createPreparer, type Prepared } from './prepare.js';
import { findTemplate, type Template } from './render.js';
import { reportRows } from './report.js';
import type { Sandbox } from './sandbox.js';
import { SandboxFull } from './store.js';
import { changeRows, createRows, findRows, type Refused, removeRows } from './write.js';

/**
 * An engine with a memory: it responds from the rows of a sandbox, in the form of the contract's examples.
 * @param examples responds where the sandbox has nothing to say: to a preference, a refusal, an operation without a line
 */
export function createSandboxEngine(sandbox: Sandbox, examples: Engine): Engine {
  const prepare = createPreparer(sandbox);

  return {
    async respond(operation, request, preference) {
      const { code, example, dynamic } = preference;
      if (code !== undefined || example !== undefined || dynamic) {
        return examples.respond(
          operation,
          request,
          toVariantPreference(operation, sandbox, preference),
        );
      }
      const prepared = prepare(operation);
      if (!prepared) {
        const response = await examples.respond(operation, request, preference);
        const warning = `the sandbox has no memory of ${operation.id}: this is its example`;
        return { ...response, warnings: [...(response.warnings ?? []), warning] };
      }
      sandbox.tick();
      const found = findTemplate(operation, prepared.at, {
        ...nameExamples(operation, prepared.declaration.example, sandbox.variant),
        accept: preference.accept,
        query: request.parameters.query,
      });
      if (found.kind === 'failure') return toProblem(found.status, 'Not acceptable', found.detail);
      try {
        return await respond(prepared, found.template, request);
      } catch (error) {
        if (!(error instanceof SandboxFull)) throw error;
        return toProblem(507, 'Sandbox full', error.message);
      }
    },
  };

  async function respond(
    prepared: Prepared,
    template: Template,
    request: ParsedRequest,
  ): Promise<EngineResponse> {
    const inputs = prepared.readInputs(request);
    const zone = readZone(prepared, inputs);
    if (!isZone(zone)) {
      const response = await refuse(prepared, { kind: 'refused', cause: 'invalid' }, request);
      const reason = `${prepared.declaration.zone} is refused: ${zone} is no time zone`;
      return { ...response, warnings: [...(response.warnings ?? []), reason] };
    }
    const done = perform(sandbox, prepared, inputs);
    if (done.kind === 'refused') return refuse(prepared, done, request);
    const rendered = renderBody(sandbox, prepared, template, inputs, done);
    const { status, headers } = template;
    return { status, headers, ...rendered, warnings: prepared.warnIgnored(inputs) };
  }

  async function refuse(
    { operation, declaration }: Prepared,
    { cause, refusal }: Refused,
    request: ParsedRequest,
  ): Promise<EngineResponse> {
    const missing = declaration.missing ?? sandbox.declarations.missing;
    const { status = 404, example }: Partial<Refusal> =
      (cause === 'missing' ? (refusal ?? missing) : refusal) ??
      operation.refusals.invalidInput ??
      {};
    const preference = { code: status, ...(example !== undefined && { example }) };
    return examples.respond(
      operation,
      request,
      toVariantPreference(operation, sandbox, preference),
    );
  }
}

function perform(sandbox: Sandbox, prepared: Prepared, inputs: Inputs): Done | Refused {
  const { kind, resource, declaration, operation, memberFilters } = prepared;
  const { world } = sandbox;
  if (!resource) return { kind: 'shown' };
  const context = { now: world.now(), zone: readZone(prepared, inputs) };
  if (kind === 'list') {
    const { pagination } = operation;
    const request = {
      name: prepared.name,
      declaration,
      inputs,
      memberFilters,
      pagination,
      context,
    };
    return { kind: 'page', ...listRows(resource, request) };
  }
  if (kind === 'report') {
    const { pagination } = operation;
    const measures = readMeasures(sandbox, declaration);
    const request = { declaration, measures, inputs, memberFilters, pagination, context };
    return { kind: 'report', ...reportRows(world, resource, request) };
  }
  if (kind === 'create') return createRows(world, resource, declaration, inputs);
  const rows = findRows(world, resource, declaration, inputs);
  if (rows.length === 0) return { kind: 'refused', cause: 'missing' };
  if (kind === 'get') return { kind: 'written', rows };
  if (kind === 'delete') return removeRows(world, resource, declaration, rows);
  return changeRows(world, resource, declaration, inputs, rows);
}

function readMeasures(
  { declarations }: Sandbox,
  { measures = {} }: OperationDeclaration,
): Measures {
  if (typeof measures !== 'string') return measures;
  return declarations.measures?.[measures] ?? {};
}

/** Which examples a success takes in a variant. */
function nameExamples(
  operation: ContractOperation,
  declared: string | undefined,
  variant: string | undefined,
): { name: string | undefined; emptyName: string | undefined } {
  const name = declared ?? variant;
  const has = (one: string | undefined) => one !== undefined && hasExample(operation, one);
  const emptyName = [`${variant}-empty`, 'empty'].find(has);
  return { name: has(name) ? name : undefined, emptyName };
}

/** A preference for the variant's own example, where it has one of this name. */
function toVariantPreference(
  operation: ContractOperation,
  { variant }: Sandbox,
  preference: Preference,
): Preference {
  const own = `${variant}-${preference.example}`;
  return preference.example !== undefined && hasExample(operation, own)
    ? { ...preference, example: own }
    : preference;
}

function hasExample({ responses }: ContractOperation, name: string): boolean {
  return responses.some(({ content }) =>
    content.some(({ examples }) => examples.some((example) => example.name === name)),
  );
}
