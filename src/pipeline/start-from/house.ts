import { readEnvelope } from '../../client/envelope.js';
import type { Envelope } from '../../client/operation.js';
import { isRecord, type UnknownRecord } from '../../client/record.js';
import { isForm, isJson, toEssence } from '../../contract/media-type.js';
import { capitalize } from '../../support/text.js';
import { type Authoring, authorSchema, clean } from './author.js';
import type { Draft, DraftBody, DraftContent } from './draft.js';
import { createExampleMaker, type ExampleMaker } from './examples.js';
import { findEnvelope } from './find-envelope.js';
import { findPagination } from './find-pagination.js';
import { createNamer, toWords, trimSlashes } from './names.js';
import { type NamedOperation, nameOperations } from './operations.js';
import { orderKeys } from './order.js';
import { type Remark, renderYaml } from './render.js';
import { renameSchemes } from './security.js';
import type { StartOptions, StartSource } from './types.js';

/** How each kind of source is called, what it proves, and what stands where it says nothing. */
const KINDS = {
  openapi: {
    source: 'openapi',
    mark: undefined,
    unknown: 'The document does not say what it means.',
  },
  postman: {
    source: 'collection',
    mark: 'inferred',
    unknown: 'The collection does not say what it means.',
  },
  har: {
    source: 'recording',
    mark: 'observed',
    unknown: 'Seen in a recording; what it means is not known.',
  },
} as const;

interface House {
  readonly draft: Draft;
  readonly options: StartOptions;
  readonly envelope: Envelope | undefined;
  /** Names of the operations whose bodies have the envelope. */
  readonly enveloped: ReadonlySet<unknown>;
  readonly maker: ExampleMaker;
  readonly known: WeakMap<UnknownRecord, unknown>;
  readonly schemes: ReadonlyMap<string, string>;
  /** Names of components, where others are taken by the types of operations. */
  readonly renamed: ReadonlyMap<string, string>;
  readonly files: Map<string, string>;
  readonly remarks: Remark[];
  remark(file: string, path: readonly (string | number)[], text: string): void;
}

/** Writes a draft in the form of the house. */
export function buildHouse(
  draft: Draft,
  known: WeakMap<UnknownRecord, unknown>,
  source: StartSource,
  options: StartOptions,
): { files: Map<string, string>; remarks: Remark[] } {
  const notes = [...draft.notes];
  const named = nameOperations(draft.operations, notes);
  const prepared =
    draft.kind === 'openapi' ? named : named.map((one) => giveComponents(one, draft.schemas));
  const whole: Draft = { ...draft, operations: prepared };
  const found = findEnvelope(whole, (content) => [...content.examples, known.get(content.schema)]);
  const files = new Map<string, string>();
  const remarks: Remark[] = [];
  const house: House = {
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
  const nodes = prepared.map((operation) => ({ operation, ...toOperation(house, operation) }));
  files.set('openapi.yaml', renderRoot(house, nodes, found?.evidence));
  for (const note of notes) house.remark('openapi.yaml', ['info'], note);
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
    house.remark(
      'components/responses/Refused.yaml',
      [],
      'say how the service refuses a request, with a response as evidence',
    );
  }
  writeComponents(
    house,
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
function giveComponents(
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

function toOperation(
  house: House,
  operation: NamedOperation,
): { node: UnknownRecord; isGuessed: boolean } {
  const { draft, options, envelope, remark } = house;
  const { file, id } = operation;
  const words = toWords(id).join(' ');
  const hasEnvelope = envelope !== undefined && house.enveloped.has(operation);
  const responses = toResponses(house, operation, hasEnvelope ? envelope : undefined);
  const isGuessed = responses.isEnveloped && !responses.fails;
  if (isGuessed) {
    const free = ['400', '422', '500'].find((status) => !(status in responses.node)) ?? '599';
    responses.node[free] = { $ref: '../../components/responses/Refused.yaml' };
  }
  const body = operation.body && toBody(house, operation, operation.body);
  const pagination = findPagination(operation, draft.schemas);
  const isWalkable = pagination && isShown(responses.first, String(pagination.items));
  const { mark, source, unknown } = KINDS[draft.kind];
  const summary =
    clean(options.redact(operation.summary ?? '')).split('\n', 1)[0] || capitalize(words);
  const description = clean(options.redact(operation.description ?? ''));
  const security = operation.security?.map((one) => renameRequirement(one, house.schemes));
  const isSame = JSON.stringify(security) === JSON.stringify(toSecurity(house));
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
    ...toParameters(house, operation),
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

function createAuthoring(
  { draft, options, remark, renamed }: House,
  file: string,
  at: readonly (string | number)[],
  takesFiles: boolean,
): { authoring: Authoring; tell(): void } {
  const unnamed: string[] = [];
  let first: readonly (string | number)[] = at;
  const isComponent = file.startsWith('components/');
  return {
    authoring: {
      folder: isComponent ? '.' : '../../components/schemas',
      rename: (name) => renamed.get(name) ?? name,
      unknown: KINDS[draft.kind].unknown,
      takesFiles,
      redact: options.redact,
      note: (path, name) => {
        if (unnamed.length === 0) first = [...at, ...path];
        unnamed.push(name);
      },
    },
    tell: () => {
      if (unnamed.length === 0) return;
      const more = unnamed.length > 8 ? ` and ${unnamed.length - 8} more` : '';
      remark(file, first, `say what they mean: ${unnamed.slice(0, 8).join(', ')}${more}`);
    },
  };
}

function toParameters(house: House, operation: NamedOperation): { parameters?: UnknownRecord[] } {
  const { draft, maker, known, options, remark } = house;
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
    const { authoring, tell } = createAuthoring(house, file, at, false);
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

const SENT = ['application/json', 'application/x-www-form-urlencoded', 'multipart/form-data'];

function toBody(
  house: House,
  { file }: NamedOperation,
  body: DraftBody,
): UnknownRecord | undefined {
  const { draft, options, remark } = house;
  const types = [...body.content].map(([type, content]) => {
    const essence = toEssence(type);
    const isAny = essence === '*/*' || essence === 'application/*';
    return [isJson(essence) || isAny ? 'application/json' : essence, content] as const;
  });
  const sent = new Map(types.filter(([type]) => SENT.includes(type)).reverse());
  const left = types.map(([type]) => type).filter((type) => !sent.has(type));
  if (left.length > 0)
    remark(
      file,
      ['requestBody'],
      `bodies of ${left.join(', ')} are left out: the client sends JSON and forms`,
    );
  if (sent.size === 0) return undefined;
  const content = [...sent]
    .reverse()
    .map(([type, own]) => [
      type,
      toMedia(
        house,
        file,
        ['requestBody', 'content', type],
        own,
        isForm(type),
        'A typical request',
        'typical',
      ),
    ]);
  const { mark, source } = KINDS[draft.kind];
  return {
    ...(body.description && { description: clean(options.redact(body.description)) }),
    ...(body.isRequired && { required: true }),
    ...(mark === 'inferred' && { 'x-provenance': { mark, sources: [source] } }),
    content: Object.fromEntries(content),
  };
}

/** A media type with its schema and one example; where none can be made, the schema says less. */
function toMedia(
  house: House,
  file: string,
  at: readonly (string | number)[],
  content: DraftContent,
  takesFiles: boolean,
  summary: string,
  name: string,
): UnknownRecord {
  const { maker, known, remark } = house;
  const { authoring, tell } = createAuthoring(house, file, [...at, 'schema'], takesFiles);
  const shown = [...content.examples, known.get(content.schema)].filter((one) => one !== undefined);
  const example = maker.make(content.schema, shown, takesFiles ? omitNulls : undefined);
  if (!example) remark(file, at, 'no example fits the schema, so it is left out; write both');
  const schema = example ? authorSchema(content.schema, authoring) : {};
  tell();
  return { schema, examples: { [name]: { summary, value: example?.value ?? {} } } };
}

/** A form has no null. */
function omitNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((item) => item !== null).map(omitNulls);
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, member]) => member !== null)
      .map(([name, member]) => [name, omitNulls(member)]),
  );
}

interface Responses {
  readonly node: UnknownRecord;
  readonly isEnveloped: boolean;
  /** Whether a failure is documented. */
  readonly fails: boolean;
  /** The first example of a success. */
  readonly first: unknown;
}

function toResponses(
  house: House,
  operation: NamedOperation,
  envelope: Envelope | undefined,
): Responses {
  const { draft, options, remark } = house;
  const { file } = operation;
  const { mark, source } = KINDS[draft.kind];
  const node: UnknownRecord = {};
  let first: unknown;
  let own = envelope;
  let fails = false;
  const all = new Map(operation.responses);
  if (![...all.keys()].some((status) => /^2/.test(status))) {
    all.set('200', { content: new Map() });
    remark(file, ['responses', '200'], 'say what a success looks like; none is documented');
  }
  for (const [status, body] of [...all].sort(([a], [b]) => a.localeCompare(b))) {
    const isSuccess = status.startsWith('2');
    const content: UnknownRecord = {};
    for (const [type, one] of pickMedia(body.content)) {
      const at = ['responses', status, 'content', type];
      const media = toResponseMedia(house, file, at, type, one, isSuccess, own);
      content[type] = media.node;
      if (isSuccess && isJson(type) && first === undefined) {
        first = media.value;
        if (own && !media.isSuccess) own = undefined;
        if (own && media.hasFailure) fails = true;
      }
    }
    if (/^[45]/.test(status)) fails = true;
    const description = clean(options.redact(body.description ?? '')) || nameStatus(status);
    const isInvented = !operation.responses.has(status);
    node[status] = {
      description,
      ...((mark === 'inferred' || isInvented) && {
        'x-provenance': { mark: 'inferred', sources: [source] },
      }),
      ...(Object.keys(content).length > 0 && { content }),
    };
  }
  return { node, isEnveloped: own !== undefined, fails, first };
}

/** A response in JSON needs no second form; other forms are texts. */
function pickMedia(
  content: ReadonlyMap<string, DraftContent>,
): [type: string, content: DraftContent][] {
  const all = [...content].map(([type, one]): [string, DraftContent] => {
    const essence = toEssence(type);
    return [/^(?:\*\/\*|application\/\*)$/.test(essence) ? 'application/json' : essence, one];
  });
  const json = all.filter(([type]) => isJson(type)).slice(0, 1);
  return json.length > 0 ? json : all.slice(0, 1);
}

function toResponseMedia(
  house: House,
  file: string,
  at: readonly (string | number)[],
  type: string,
  content: DraftContent,
  isSuccess: boolean,
  envelope: Envelope | undefined,
): { node: UnknownRecord; value: unknown; isSuccess: boolean; hasFailure: boolean } {
  const { maker, known, remark } = house;
  if (!isJson(type)) {
    const shown = content.examples.filter((one) => typeof one === 'string');
    const value = maker.make({ type: 'string' }, shown)?.value ?? 'text';
    const examples = { [isSuccess ? 'success' : 'failure']: { summary: 'A typical text', value } };
    return {
      node: { schema: { type: 'string' }, examples },
      value,
      isSuccess: false,
      hasFailure: false,
    };
  }
  const { authoring, tell } = createAuthoring(house, file, [...at, 'schema'], false);
  const author = (schema: UnknownRecord) => authorSchema(schema, authoring);
  const shown = [...content.examples, known.get(content.schema)].filter((one) => one !== undefined);
  const reads = (value: unknown) => envelope !== undefined && readEnvelope(envelope, value).success;
  const marked =
    isSuccess &&
    envelope &&
    maker.make(content.schema, shown, (value) => setMark(value, envelope, true), reads);
  const example = marked || maker.make(content.schema, shown);
  if (!example) {
    remark(file, at, 'no example fits the schema, so it is left out; write both');
    const examples = {
      [isSuccess ? 'success' : 'failure']: { summary: 'Not known yet', value: {} },
    };
    return {
      node: { schema: {}, examples },
      value: undefined,
      isSuccess: false,
      hasFailure: false,
    };
  }
  const isFailure = (value: unknown) =>
    envelope !== undefined && readEnvelope(envelope, value).failure;
  const failure =
    content.failure &&
    maker.make(content.failure, [], (value) =>
      envelope ? setMark(value, envelope, false) : value,
    );
  const forms =
    content.failure && failure
      ? { oneOf: [author(content.schema), author(content.failure)] }
      : author(content.schema);
  tell();
  const name = isSuccess ? 'success' : 'failure';
  return {
    node: {
      schema: forms,
      examples: {
        [name]: { summary: isSuccess ? 'A success' : 'A failure', value: example.value },
        ...(failure && {
          failure: { summary: 'A failure under a status of success', value: failure.value },
        }),
      },
    },
    value: example.value,
    isSuccess: Boolean(marked),
    hasFailure: failure !== undefined && isFailure(failure.value),
  };
}

/** The same body with a mark of success, or one that is none. */
function setMark(value: unknown, { success, failure }: Envelope, isSuccess: boolean): unknown {
  const name = success.pointer.slice(1);
  if (!isRecord(value)) return value;
  const isMarked = (success.values as unknown[]).includes(value[name]);
  if (isMarked === isSuccess) return value;
  if (isSuccess) return { ...value, [name]: success.values[0] };
  const [other] = failure.values ?? [typeof value[name] === 'number' ? 1 : 'error'];
  return { ...value, [name]: other };
}

const STATUSES: Readonly<Record<string, string>> = {
  ...{
    200: 'A success.',
    201: 'It was created.',
    202: 'It was accepted.',
    204: 'A success without a body.',
  },
  ...{ 400: 'The request is not understood.', 401: 'The key is missing or not known.' },
  ...{
    403: 'The key may not do this.',
    404: 'There is no such thing.',
    422: 'The input is not valid.',
  },
  ...{ 429: 'There were too many requests.', 500: 'The service failed.' },
};

function nameStatus(status: string): string {
  return STATUSES[status] ?? `The response of status ${status}.`;
}

function toRefused({ kind }: Draft): UnknownRecord {
  return {
    description: 'The request is refused. Nothing shows yet how; the status is a guess.',
    'x-provenance': { mark: 'inferred', sources: [KINDS[kind].source] },
  };
}

function renameRequirement(
  requirement: UnknownRecord,
  schemes: ReadonlyMap<string, string>,
): UnknownRecord {
  return Object.fromEntries(
    Object.keys(requirement).map((name) => [schemes.get(name) ?? name, []]),
  );
}

function toSecurity({ draft, schemes }: House): UnknownRecord[] {
  return draft.security.map((one) => renameRequirement(one, schemes));
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

function renderRoot(
  house: House,
  nodes: readonly { operation: NamedOperation; node: UnknownRecord }[],
  evidence: string | undefined,
): string {
  const { draft, options, envelope, schemes, remark } = house;
  const file = 'openapi.yaml';
  const paths: Record<string, UnknownRecord> = {};
  for (const { operation } of nodes) {
    const method = operation.method.toLowerCase();
    paths[operation.path] = { ...paths[operation.path], [method]: { $ref: operation.file } };
  }
  const tags = new Map(nodes.map(({ operation: { tag, tagTitle } }) => [tag, tagTitle]));
  const used = new Set(
    [toSecurity(house), ...nodes.map(({ node }) => node.security)].flatMap((list) =>
      Array.isArray(list) ? list.flatMap((one) => Object.keys(one)) : [],
    ),
  );
  const security = Object.fromEntries(
    [...draft.securitySchemes]
      .map(([name, node]) => [schemes.get(name) ?? name, node] as const)
      .filter(([name]) => used.has(name)),
  );
  const servers = toServers(draft, options);
  if (servers.length === 0)
    remark(file, ['servers'], 'say where the service is; the address is a variable until then');
  remark(file, ['info'], 'say under which licence your description of it is used');
  for (const tag of tags.keys()) {
    remark(
      file,
      ['tags', [...tags.keys()].indexOf(tag)],
      `describe the tag ${tag} by the job that a user does`,
    );
  }
  remark(
    file,
    ['x-envelope'],
    envelope
      ? `check the envelope; it is inferred from ${evidence}`
      : 'no envelope was found in the bodies; describe it, if failures come under a status of success',
  );
  const title = clean(options.redact(draft.title)) || options.provider;
  const description = clean(options.redact(draft.description ?? ''));
  const text = renderYaml(
    {
      openapi: '3.1.1',
      jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
      info: {
        title,
        version: '1.0.0',
        ...(description && { description }),
        license: { name: 'Not stated', identifier: 'LicenseRef-not-stated' },
      },
      servers:
        servers.length > 0
          ? servers
          : [
              {
                url: 'https://{domain}',
                variables: {
                  domain: { default: 'example.com', description: 'Host of the service.' },
                },
              },
            ],
      security: toSecurity(house),
      tags: [...tags].map(([name, own]) => ({
        name,
        'x-displayName': clean(options.redact(own)),
        description: `Operations on ${clean(options.redact(own)).toLowerCase()}.`,
      })),
      'x-envelope': envelope ?? false,
      paths,
      ...(Object.keys(security).length > 0 && { components: { securitySchemes: security } }),
    },
    { hasSections: true },
  );
  if (!evidence) return text;
  return text.replace(
    /^x-envelope:/m,
    `# Inferred from ${evidence}; no source says so.\nx-envelope:`,
  );
}

/** Servers whose addresses can be called; variables without a default get one. */
function toServers({ servers }: Draft, { redact }: StartOptions): UnknownRecord[] {
  return servers
    .filter(
      ({ url }) => typeof url === 'string' && /^https?:\/\//.test(url) && !/\.invalid$/.test(url),
    )
    .filter(
      ({ url }) =>
        !/^https?:\/\/(?:localhost|127\.|[^/]*example\.(?:com|org|net)\b)/.test(String(url)),
    )
    .slice(0, 10)
    .map(({ url, description, variables }) => ({
      url: trimSlashes(String(url)),
      ...(typeof description === 'string' &&
        description && { description: clean(redact(description)) }),
      ...(isRecord(variables) && { variables }),
    }));
}

/** Writes every component that something refers to, also through others. */
function writeComponents(house: House, nodes: readonly UnknownRecord[]): void {
  const { draft, files, remark } = house;
  // Files are named after what they became.
  const before = new Map([...house.renamed].map(([old, now]) => [now, old]));
  const waiting = nodes.flatMap(listReferences);
  const done = new Set<string>();
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const schema = draft.schemas.get(before.get(name) ?? name);
    if (done.has(name) || !schema) continue;
    done.add(name);
    const file = `components/schemas/${name}.yaml`;
    const { authoring, tell } = createAuthoring(house, file, [], false);
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
