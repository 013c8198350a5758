import { isRecord, type UnknownRecord } from '../../client/record.js';
import { capitalize } from '../../support/text.js';
import { authorSchema } from './author.js';
import { createAuthoring, KINDS, type SpecContext } from './context.js';
import type { Draft, DraftBody } from './draft.js';
import { createExampleMaker } from './examples.js';
import { findEnvelope } from './find-envelope.js';
import { createNamer } from './names.js';
import { type NamedOperation, nameOperations } from './operations.js';
import { orderKeys } from './order.js';
import { type Remark, renderYaml } from './render.js';
import { renameSchemes } from './security.js';
import type { StartOptions, StartSource } from './types.js';
import { toOperation } from './write-operation.js';
import { renderRoot } from './write-root.js';

/** Writes a draft as a spec of this project has it. */
export function buildSpec(
  draft: Draft,
  known: WeakMap<UnknownRecord, unknown>,
  source: StartSource,
  options: StartOptions,
): { files: Map<string, string>; remarks: Remark[] } {
  const notes = [...draft.notes];
  const named = nameOperations(draft.operations, notes);
  const prepared =
    draft.kind === 'openapi' ? named : named.map((one) => nameBodies(one, draft.schemas));
  const whole: Draft = { ...draft, operations: prepared };
  const found = findEnvelope(whole, (content) => [...content.examples, known.get(content.schema)]);
  const files = new Map<string, string>();
  const remarks: Remark[] = [];
  const context: SpecContext = {
    draft: whole,
    options,
    envelope: found?.envelope,
    enveloped: found?.operations ?? new Set(),
    maker: createExampleMaker(draft.schemas, known, options),
    known,
    schemes: renameSchemes(draft.securitySchemes.keys()),
    renamed: renameComponents(draft.schemas.keys(), named),
    files,
    remarks,
    remark: (file, path, text) => remarks.push({ file, path, text }),
  };
  const nodes = prepared.map((operation) => ({ operation, ...toOperation(context, operation) }));
  files.set('openapi.yaml', renderRoot(context, nodes, found?.evidence));
  for (const note of notes) context.remark('openapi.yaml', ['info'], note);
  files.set(
    'sources.yaml',
    renderYaml([toSource(source, options, KINDS[draft.kind].source)], { hasSections: false }),
  );
  for (const { operation, node } of nodes) {
    files.set(operation.file, renderYaml(node, { hasSections: true }));
  }
  if (nodes.some(({ isGuessed }) => isGuessed)) {
    files.set(
      'components/responses/Refused.yaml',
      renderYaml(toRefused(draft), { hasSections: false }),
    );
    context.remark(
      'components/responses/Refused.yaml',
      [],
      'say how the service refuses a request, with a response as evidence',
    );
  }
  writeComponents(
    context,
    nodes.map(({ node }) => node),
  );
  return { files, remarks };
}

/** What is made of an operation has a name of its own: `ListOffersInput`, `ListOffersResponse`. */
function renameComponents(
  names: Iterable<string>,
  operations: readonly NamedOperation[],
): Map<string, string> {
  const ids = new Set(operations.map(({ id }) => capitalize(id)));
  const name = createNamer();
  const all = [...names];
  const isTaken = (one: string) => {
    const [, stem = ''] = /^(.*)(?:Input|Response|Row|Error|Failure\d*)$/.exec(one) ?? [];
    return ids.has(stem);
  };
  const kept = all.filter((one) => !isTaken(one));
  for (const one of kept) name(one);
  return new Map(all.filter(isTaken).map((one) => [one, name(`${one}Model`)]));
}

/** Bodies of recorded calls become components that are named after their operation; equal failures are one. */
function nameBodies(
  operation: NamedOperation,
  schemas: Map<string, UnknownRecord>,
): NamedOperation {
  const give = (schema: UnknownRecord, wanted: string): UnknownRecord => {
    if (schema.type !== 'object') return schema;
    const text = JSON.stringify(schema);
    for (let count = 1; ; count++) {
      const name = count === 1 ? wanted : `${wanted}${count}`;
      const taken = schemas.get(name);
      if (taken && JSON.stringify(taken) !== text) continue;
      if (!taken) schemas.set(name, schema);
      return { $ref: `#/components/schemas/${name}` };
    }
  };
  const pascal = capitalize(operation.id);
  const rename = (body: DraftBody, name: (status: string) => string, status = ''): DraftBody => ({
    ...body,
    content: new Map(
      [...body.content].map(([type, { schema, failure, examples }]) => [
        type,
        {
          examples,
          schema: give(schema, name(status)),
          ...(failure && { failure: give(failure, 'Failure') }),
        },
      ]),
    ),
  });
  const toName = (status: string) => (status.startsWith('2') ? `${pascal}Result` : 'Failure');
  return {
    ...operation,
    ...(operation.body && { body: rename(operation.body, () => `${pascal}Body`) }),
    responses: new Map(
      [...operation.responses].map(([status, body]) => [status, rename(body, toName, status)]),
    ),
  };
}

function toRefused({ kind }: Draft): UnknownRecord {
  return {
    description: 'The request is refused. Nothing shows yet how; the status is a guess.',
    'x-provenance': { mark: 'inferred', sources: [KINDS[kind].source] },
  };
}

function toSource(
  { name }: StartSource,
  { date, redact }: StartOptions,
  id: string,
): UnknownRecord {
  const titles: Record<string, string> = {
    openapi: 'The OpenAPI document',
    collection: 'The Postman collection',
    recording: 'A recording of calls',
  };
  const file = redact(name.split(/[\\/]/).at(-1) ?? name);
  return {
    id,
    title: `${titles[id]} ${file}`,
    date,
    description: 'What this spec was started from.',
  };
}

/** Writes every component that something refers to, also through others. */
function writeComponents(context: SpecContext, nodes: readonly UnknownRecord[]): void {
  const { draft, files, remark } = context;
  // Files are named after what they became.
  const before = new Map([...context.renamed].map(([old, now]) => [now, old]));
  const waiting = nodes.flatMap(listReferences);
  const done = new Set<string>();
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const schema = draft.schemas.get(before.get(name) ?? name);
    if (done.has(name) || !schema) continue;
    done.add(name);
    const file = `components/schemas/${name}.yaml`;
    const { authoring, tell } = createAuthoring(context, file, [], false);
    const authored = authorSchema(schema, authoring);
    const { mark, source, unknown } = KINDS[draft.kind];
    if (!authored.description && !authored.$ref) remark(file, [], `say what ${name} is`);
    const node = {
      ...authored,
      ...(!authored.description && { description: unknown }),
      ...(mark && { 'x-provenance': { mark, sources: [source] } }),
    };
    files.set(file, renderYaml(orderKeys('schema', node), { hasSections: false }));
    tell();
    waiting.push(...listReferences(authored));
  }
}

function listReferences(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(listReferences);
  if (!isRecord(node)) return [];
  return Object.entries(node).flatMap(([key, value]) => {
    if (key !== '$ref' || typeof value !== 'string') return listReferences(value);
    return value.endsWith('.yaml')
      ? [value.slice(value.lastIndexOf('/') + 1, -'.yaml'.length)]
      : [];
  });
}
