import { isRecord, type UnknownRecord } from '../../client/record.js';
import { capitalize } from '../../support/text.js';
import { authorSchema, clean } from './author.js';
import { createAuthoring, KINDS, type SpecContext } from './context.js';
import { findPagination } from './find-pagination.js';
import { toWords } from './names.js';
import type { NamedOperation } from './operations.js';
import { orderKeys } from './order.js';
import { toBody } from './write-body.js';
import { toResponses } from './write-responses.js';
import { renameRequirement, toSecurity } from './write-root.js';

export function toOperation(
  context: SpecContext,
  operation: NamedOperation,
): { node: UnknownRecord; isGuessed: boolean } {
  const { draft, options, envelope, remark } = context;
  const { file, id } = operation;
  const words = toWords(id).join(' ');
  const hasEnvelope = envelope !== undefined && context.enveloped.has(operation);
  const responses = toResponses(context, operation, hasEnvelope ? envelope : undefined);
  const isGuessed = responses.isEnveloped && !responses.fails;
  if (isGuessed) {
    const free = ['400', '422', '500'].find((status) => !(status in responses.node)) ?? '599';
    responses.node[free] = { $ref: '../../components/responses/Refused.yaml' };
  }
  const body = operation.body && toBody(context, operation, operation.body);
  const pagination = findPagination(operation, draft.schemas);
  const isWalkable = pagination && isShown(responses.first, String(pagination.items));
  const { mark, source, unknown } = KINDS[draft.kind];
  const summary =
    clean(options.redact(operation.summary ?? '')).split('\n', 1)[0] || capitalize(words);
  const description = clean(options.redact(operation.description ?? ''));
  const security = operation.security?.map((one) => renameRequirement(one, context.schemes));
  const isSame = JSON.stringify(security) === JSON.stringify(toSecurity(context));
  if (!description) remark(file, ['description'], 'describe what it does, in your own words');
  if (operation.safety !== 'read') {
    remark(
      file,
      ['x-safety'],
      `${operation.method} ${operation.path}: ${operation.safety} until you know what a repeated call does`,
    );
  }
  if (envelope !== undefined && !responses.isEnveloped)
    remark(file, ['x-envelope'], 'no success with the envelope of the others was found; check it');
  if (isWalkable)
    remark(file, ['x-pagination'], 'check how the list is walked; it follows from names alone');
  for (const note of operation.notes) remark(file, [], note);
  const node = orderKeys('operation', {
    operationId: id,
    summary: summary.slice(0, 120),
    description: description || unknown,
    ...(operation.isDeprecated && { deprecated: true }),
    tags: [operation.tag],
    ...(operation.rpc && { 'x-rpc': operation.rpc }),
    'x-safety': operation.safety,
    ...(isWalkable && { 'x-pagination': pagination }),
    ...(envelope !== undefined && !responses.isEnveloped && { 'x-envelope': false }),
    ...(mark === 'observed' && { 'x-provenance': { mark, sources: [source] } }),
    ...toParameters(context, operation),
    ...(body && { requestBody: body }),
    responses: responses.node,
    ...(security && !isSame && { security }),
  });
  return { node, isGuessed };
}

function isShown(value: unknown, pointer: string): boolean {
  const found = pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((node, name) => (isRecord(node) ? node[name] : undefined), value);
  return Array.isArray(found);
}

function toParameters(
  context: SpecContext,
  operation: NamedOperation,
): { parameters?: UnknownRecord[] } {
  const { draft, maker, known, options, remark } = context;
  const { file, path, rpc } = operation;
  const inPath = new Set([...path.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name));
  const given = operation.parameters.filter(
    ({ name, in: place }) =>
      (place !== 'path' || inPath.has(String(name))) &&
      !(place === 'query' && String(name) in (rpc?.query ?? {})),
  );
  const missing = [...inPath].filter(
    (name) => !given.some((one) => one.in === 'path' && one.name === name),
  );
  const all: UnknownRecord[] = [
    ...missing.map((name) => ({ name, in: 'path', required: true, schema: { type: 'string' } })),
    ...given,
  ];
  if (all.length === 0) return {};
  const { mark, source, unknown } = KINDS[draft.kind];
  const parameters = all.map((parameter, index) => {
    const at = ['parameters', index];
    const { authoring, tell } = createAuthoring(context, file, at, false);
    const description = clean(options.redact(String(parameter.description ?? '')));
    if (!description) remark(file, [...at, 'description'], `say what "${parameter.name}" means`);
    const schema = dropNull(parameter.schema as UnknownRecord);
    const isText = (value: unknown) => value !== '' && value !== undefined;
    const example = maker.make(
      schema,
      [known.get(parameter.schema as UnknownRecord)].filter(isText),
    );
    const written = example ? schema : { type: 'string' };
    if (!example)
      remark(file, at, `no example of "${parameter.name}" could be made; its schema is left out`);
    const isGuess = mark === 'inferred' || missing.includes(String(parameter.name));
    const authored = authorSchema(written, authoring, ['schema']);
    tell();
    return orderKeys('parameter', {
      ...parameter,
      description: description || unknown,
      ...(isGuess && { 'x-provenance': { mark: 'inferred', sources: [source] } }),
      schema: authored,
      example: example?.value ?? 'text',
    });
  });
  return { parameters };
}

/** A parameter that is left out is not null. */
function dropNull(schema: UnknownRecord): UnknownRecord {
  if (!Array.isArray(schema.type)) return schema;
  const types = schema.type.filter((type) => type !== 'null');
  return { ...schema, type: types.length === 1 ? types[0] : types };
}
