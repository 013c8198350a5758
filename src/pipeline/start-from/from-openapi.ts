import { isRecord, type UnknownRecord } from '../../client/record.js';
import { toList, toMap, toText } from '../lint/document.js';
import { loosenChoices } from './choices.js';
import type { Draft, DraftBody, DraftContent, DraftOperation } from './draft.js';
import { openReferences, type References } from './references.js';
import { liftSecurity, readSecurity } from './security.js';

const METHODS = ['get', 'post', 'put', 'patch', 'delete'];
const OTHER_METHODS = ['head', 'options', 'trace', 'query'];
/** Headers that are none of an operation's own. */
const TRANSPORT = /^(?:accept|content-type|authorization)$/i;
/** Media types of one operation are seldom more. */
const MAX_MEDIA = 20;

/** Reads a document of OpenAPI 3.0 or 3.1. */
export function readOpenapi(given: UnknownRecord): {
  draft: Draft;
  known: WeakMap<UnknownRecord, unknown>;
} {
  const document = liftSecurity(given, METHODS);
  const references = openReferences(document);
  const { schemes, security, notes } = readSecurity(document, references);
  const operations = Object.entries(toMap(document.paths)).flatMap(([path, item]) =>
    path.startsWith('/') ? readItem(path, references.follow(item), references, schemes) : [],
  );
  const seen = new Set<unknown>();
  for (const schema of references.schemas.values()) {
    loosenChoices(schema, references.schemas, seen);
  }
  for (const { body, responses } of operations) {
    for (const { content } of [...(body ? [body] : []), ...responses.values()]) {
      for (const { schema } of content.values()) loosenChoices(schema, references.schemas, seen);
    }
  }
  const info = toMap(document.info);
  const { dropped } = references.reader;
  const draft: Draft = {
    kind: 'openapi',
    title: toText(info.title) || 'Untitled interface',
    ...(toText(info.description) && { description: toText(info.description) }),
    servers: toList(document.servers).map(toMap),
    securitySchemes: schemes,
    security,
    operations,
    schemas: references.schemas,
    notes: [
      ...notes,
      ...(dropped.size > 0 ? [`schemas were read without ${shorten([...dropped])}`] : []),
      ...(isRecord(document.webhooks) || hasCallbacks(document)
        ? ['calls that the service makes itself are not taken over; describe them under webhooks']
        : []),
    ],
  };
  return { draft, known: references.reader.examples };
}

function hasCallbacks(document: UnknownRecord): boolean {
  return Object.values(toMap(document.paths)).some((item) =>
    Object.values(toMap(item)).some((operation) => isRecord(operation) && 'callbacks' in operation),
  );
}

/** A list for a message. */
export function shorten(items: readonly string[], most = 12): string {
  const more = items.length > most ? ` and ${items.length - most} more` : '';
  return `${items.slice(0, most).join(', ')}${more}`;
}

function readItem(
  path: string,
  item: UnknownRecord,
  references: References,
  schemes: ReadonlyMap<string, UnknownRecord>,
): DraftOperation[] {
  const others = OTHER_METHODS.filter((method) => method in item);
  const operations = METHODS.filter((method) => isRecord(item[method])).map((method) => {
    const node = toMap(item[method]);
    const notes: string[] = [];
    const parameters = readParameters([item, node], references, notes);
    return {
      method: method.toUpperCase(),
      ...toPath(path, notes),
      ...(toText(node.operationId) && { name: toText(node.operationId) }),
      ...(toText(node.summary) && { summary: toText(node.summary) }),
      ...(toText(node.description) && { description: toText(node.description) }),
      ...(node.deprecated === true && { isDeprecated: true }),
      ...(toText(toList(node.tags)[0]) && { tag: toText(toList(node.tags)[0]) }),
      parameters,
      ...(isRecord(node.requestBody) && { body: readBody(node.requestBody, references) }),
      responses: readResponses(toMap(node.responses), references, notes),
      ...(Array.isArray(node.security) && {
        security: node.security.map(toMap).flatMap((one) => keepKnown(one, schemes)),
      }),
      notes,
    };
  });
  const [first] = operations;
  if (first && others.length > 0) {
    first.notes.push(`${path} takes ${others.join(', ').toUpperCase()} too, which is left out`);
  }
  return operations;
}

/** A requirement without the schemes that could not be read; nothing where none is left. */
function keepKnown(
  requirement: UnknownRecord,
  schemes: ReadonlyMap<string, UnknownRecord>,
): UnknownRecord[] {
  const names = Object.keys(requirement);
  return names.every((name) => schemes.has(name)) ? [requirement] : [];
}

/** A path that picks the method by query becomes a virtual one. */
function toPath(path: string, notes: string[]): Pick<DraftOperation, 'path' | 'rpc'> {
  const [address = '', fragment] = path.split('#');
  if (fragment !== undefined)
    notes.push(`the path ${path} has a fragment, which never goes over the wire`);
  const [own = '', query] = address.split('?');
  const pairs = [...new URLSearchParams(query)].filter(
    ([, value]) => value && !value.includes('{'),
  );
  if (pairs.length === 0) return { path: own };
  const method = pairs.map(([, value]) => value.replace(/[^\w.-]/g, '_')).join('/');
  return { path: `${own}/${method}`, rpc: { path: own, query: Object.fromEntries(pairs) } };
}

function readParameters(
  nodes: readonly UnknownRecord[],
  { follow, reader }: References,
  notes: string[],
): UnknownRecord[] {
  const found = new Map<string, UnknownRecord>();
  for (const node of nodes.flatMap(({ parameters }) => toList(parameters)).map(follow)) {
    const { name, in: place } = node;
    if (typeof name !== 'string' || typeof place !== 'string') continue;
    if (place === 'cookie') notes.push(`the cookie "${name}" is left out`);
    else if (place !== 'header' || !TRANSPORT.test(name)) found.set(`${place} ${name}`, node);
  }
  return [...found.values()].flatMap((node) => {
    const [media] = Object.values(toMap(node.content)).map(toMap);
    const schema = reader.read(media ? { type: 'string' } : node.schema);
    const [named] = Object.values(toMap(node.examples)).map((one) => follow(one).value);
    const example = node.example ?? named;
    if (example !== undefined && !reader.examples.has(schema)) reader.examples.set(schema, example);
    const text = toText(node.description) || toText(schema.description);
    delete schema.description;
    const own = {
      name: node.name,
      in: node.in,
      ...(text && { description: text }),
      ...(node.deprecated === true && { deprecated: true }),
      ...((node.required === true || node.in === 'path') && { required: true }),
      schema,
    };
    if (node.style === 'deepObject' && isRecord(schema.properties))
      return openBrackets(own, schema);
    const isJoined = node.explode === false || /Delimited$/.test(toText(node.style));
    if (isJoined && [schema.type].flat().includes('array')) {
      notes.push(
        `"${node.name}" is sent as one text with its values joined; say how in its description`,
      );
      return [{ ...own, schema: { type: 'string' } }];
    }
    return [own];
  });
}

/** An object in the query is one parameter for each member, by the name that it has on the wire. */
function openBrackets(parameter: UnknownRecord, { properties }: UnknownRecord): UnknownRecord[] {
  return Object.entries(toMap(properties)).map(([name, member]) => {
    const { description, ...schema } = toMap(member);
    return {
      name: `${parameter.name}[${name}]`,
      in: 'query',
      ...(toText(description ?? parameter.description) && {
        description: toText(description ?? parameter.description),
      }),
      schema,
    };
  });
}

function readBody(value: unknown, references: References): DraftBody {
  const node = references.follow(value);
  return {
    ...(toText(node.description) && { description: toText(node.description) }),
    ...(node.required === true && { isRequired: true }),
    content: readContent(toMap(node.content), references),
  };
}

function readContent(
  content: UnknownRecord,
  { follow, reader }: References,
): Map<string, DraftContent> {
  return new Map(
    Object.entries(content)
      .slice(0, MAX_MEDIA)
      .map(([type, value]) => {
        const media = follow(value);
        const named = Object.values(toMap(media.examples)).map((one) => follow(one).value);
        const schema = reader.read(media.schema ?? {});
        const examples = [media.example, ...named].filter((one) => one !== undefined);
        return [type, { schema, examples }];
      }),
  );
}

/** Ranges and `default` get the status that they most likely stand for. */
function readResponses(
  responses: UnknownRecord,
  references: References,
  notes: string[],
): Map<string, DraftBody> {
  const found = new Map<string, DraftBody>();
  const ranges = Object.keys(responses).filter((status) => !/^[1-5]\d\d$/.test(status));
  for (const [status, value] of Object.entries(responses)) {
    if (/^[1-5]\d\d$/.test(status)) found.set(status, readBody(value, references));
  }
  for (const range of ranges.sort()) {
    const hasSuccess = [...found.keys()].some((status) => status.startsWith('2'));
    const choices: Record<string, string[]> = {
      '1XX': [],
      '2XX': ['200'],
      '3XX': ['302'],
      '4XX': ['400', '422'],
      '5XX': ['500', '503'],
      DEFAULT: hasSuccess ? ['400', '500'] : ['200'],
    };
    const status = choices[range.toUpperCase()]?.find((one) => !found.has(one));
    if (status === undefined) continue;
    found.set(status, readBody(responses[range], references));
    notes.push(`the response "${range}" became ${status}; say which statuses there are`);
  }
  return found;
}
