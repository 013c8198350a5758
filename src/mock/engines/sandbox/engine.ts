import type { ContractOperation } from '../../../contract/contract.js';
import type { ParsedRequest } from '../../../wire/read-request.js';
import { type Engine, type EngineResponse, type Preference, toProblem } from '../engine.js';
import type { Refusal } from './declarations.js';
import type { Inputs } from './inputs.js';
import { type Listing, listRows } from './list.js';
import { createGetter } from './pointer.js';
import { createPreparer, type Prepared } from './prepare.js';
import { findTemplate, placeRows, placeValue, renderRow, type Template } from './render.js';
import type { Sandbox } from './sandbox.js';
import { mainId } from './seed.js';
import { SandboxFull } from './store.js';
import { evaluate, type Scope } from './value.js';
import { toKey } from './values.js';
import {
  changeRows,
  createRow,
  findRows,
  type Refused,
  removeRows,
  type Written,
} from './write.js';

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
    const done = perform(sandbox, prepared, inputs);
    if (done.kind === 'refused') return refuse(prepared, done, request);
    const body = renderBody(sandbox, prepared, template, inputs, done);
    const { status, headers } = template;
    return { status, headers, body, warnings: prepared.warnIgnored(inputs) };
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

/** What an operation did: rows, a page of them, or nothing but values to show. */
type Done = Written | (Listing & { readonly kind: 'page' }) | { readonly kind: 'shown' };

function perform(sandbox: Sandbox, prepared: Prepared, inputs: Inputs): Done | Refused {
  const { kind, resource, declaration, operation, memberFilters } = prepared;
  const { world } = sandbox;
  if (!resource) return { kind: 'shown' };
  const context = { now: world.now(), zone: readZone(prepared, inputs) };
  if (kind === 'list') {
    const { pagination } = operation;
    const request = { declaration, inputs, memberFilters, pagination, context };
    return { kind: 'page', ...listRows(resource, request) };
  }
  if (kind === 'create') return createRow(world, resource, declaration, inputs);
  const rows = findRows(resource, declaration.by, inputs, declaration.where);
  if (rows.length === 0) return { kind: 'refused', cause: 'missing' };
  if (kind === 'get') return { kind: 'written', rows };
  if (kind === 'delete') return removeRows(world, resource, declaration, rows);
  return changeRows(world, resource, declaration, inputs, rows);
}

function readZone({ declaration }: Prepared, inputs: Inputs): string {
  const zone = declaration.zone === undefined ? undefined : inputs.get(declaration.zone);
  return typeof zone === 'string' ? zone : 'UTC';
}

/** The body of a success: the template with rows and values in their places. */
function renderBody(
  { world }: Sandbox,
  prepared: Prepared,
  template: Template,
  inputs: Inputs,
  done: Exclude<Done, Refused>,
): unknown {
  const { declaration, resource, named, at } = prepared;
  const { shows, members = {} } = declaration;
  const rows = done.kind === 'shown' ? [] : done.rows;
  const page = done.kind === 'page' ? done.page : undefined;
  const scope: Scope = {
    input: (name) => inputs.get(name),
    ...(page && { page }),
    ...(rows[0] && { row: rows[0].value }),
    ...(resource && { resource }),
  };
  let body = template.body;
  if (resource && at !== undefined) {
    const rendering = {
      resource,
      world,
      shows,
      scope,
      zone: readZone(prepared, inputs),
      isNamed: (pointer: string) => named.has(`${at}${pointer}`),
    };
    const rendered = rows.map(({ value }) => renderRow(value, template.row, rendering));
    const getId = createGetter(mainId(resource));
    const isList = done.kind === 'page' || Array.isArray(createGetter(at)(body));
    body = isList
      ? placeRows(
          template,
          rendered,
          rows.map(({ value }) => toKey(getId(value))),
        )
      : placeValue(body, at, rendered[0]);
  }
  if (page) body = placePage(body, prepared, page);
  for (const [pointer, value] of Object.entries(members)) {
    body = placeValue(body, pointer, evaluate(world, value, scope));
  }
  return body;
}

/** What a list says of its page, where its form has a place for it. */
function placePage(body: unknown, { operation }: Prepared, page: Listing['page']): unknown {
  const { pagination } = operation;
  if (!pagination) return body;
  const { style, total, size, next } = pagination;
  const step = style === 'offset' ? page.limit : 1;
  const end = style === 'offset' ? page.position + page.limit : page.position * page.limit;
  const places: [pointer: string | undefined, value: unknown][] = [
    [total, page.total],
    [size, page.limit],
    [next, end < page.total ? page.position + step : undefined],
  ];
  let placed = body;
  for (const [pointer, value] of places) {
    if (pointer !== undefined) placed = placeExisting(placed, pointer, value);
  }
  return placed;
}

/** Sets a value whose object is there; no value removes the member. */
function placeExisting(body: unknown, pointer: string, value: unknown): unknown {
  const parent = pointer.slice(0, pointer.lastIndexOf('/'));
  const object = parent === '' ? body : createGetter(parent)(body);
  if (typeof object !== 'object' || object === null || Array.isArray(object)) return body;
  if (value !== undefined) return placeValue(body, pointer, value);
  const { [pointer.slice(parent.length + 1)]: _, ...others } = object as Record<string, unknown>;
  return parent === '' ? others : placeValue(body, parent, others);
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
