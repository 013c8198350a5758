import { isRecord, type UnknownRecord } from '../../client/record.js';
import { toList, toMap } from '../lint/document.js';

const METHODS = ['get', 'post', 'put', 'patch', 'delete', 'head', 'options'];
const JSON_TYPE = 'application/json';
/** What of a parameter belongs to its schema from OpenAPI 3.0 on. */
const OF_SCHEMA =
  'type format items default maximum exclusiveMaximum minimum exclusiveMinimum maxLength minLength pattern maxItems minItems uniqueItems enum multipleOf'.split(
    ' ',
  );

/** Turns a document of Swagger 2.0 into one of OpenAPI 3.0. */
export function upgradeSwagger(document: UnknownRecord): UnknownRecord {
  const { host, basePath = '', schemes = ['https'], securityDefinitions, definitions } = document;
  const scheme = toList(schemes).includes('https') ? 'https' : (toList(schemes)[0] ?? 'https');
  const shared = toMap(document.parameters);
  const follow = (node: unknown): UnknownRecord => {
    const ref = isRecord(node) && typeof node.$ref === 'string' ? node.$ref : undefined;
    const [, kind, name = ''] = /^#\/(parameters|responses)\/(.+)$/.exec(ref ?? '') ?? [];
    if (kind === 'parameters') return toMap(shared[name]);
    return kind === 'responses' ? toMap(toMap(document.responses)[name]) : toMap(node);
  };
  const paths = Object.entries(toMap(document.paths)).map(([path, item]) => [
    path,
    upgradeItem(toMap(item), document, follow),
  ]);
  return moveDefinitions({
    openapi: '3.0.3',
    info: document.info,
    ...(typeof host === 'string' && { servers: [{ url: `${scheme}://${host}${basePath}` }] }),
    security: document.security,
    paths: Object.fromEntries(paths),
    components: {
      schemas: definitions,
      securitySchemes: Object.fromEntries(
        Object.entries(toMap(securityDefinitions)).map(([name, one]) => [
          name,
          upgradeScheme(toMap(one)),
        ]),
      ),
    },
  }) as UnknownRecord;
}

type Follow = (node: unknown) => UnknownRecord;

function upgradeItem(item: UnknownRecord, document: UnknownRecord, follow: Follow): UnknownRecord {
  const operations = METHODS.filter((method) => isRecord(item[method])).map((method) => {
    const operation = toMap(item[method]);
    const own = toList(operation.parameters).map(follow);
    const named = new Set(own.map(toKey));
    const above = toList(item.parameters).map(follow);
    const all = [...above.filter((one) => !named.has(toKey(one))), ...own];
    const consumes = toList(operation.consumes ?? document.consumes).map(String);
    const produces = toList(operation.produces ?? document.produces).map(String);
    const body = toBody(all, consumes);
    const responses = Object.entries(toMap(operation.responses)).map(([status, one]) => [
      status,
      upgradeResponse(follow(one), produces),
    ]);
    const { consumes: _, produces: __, parameters: ___, ...rest } = operation;
    return [
      method,
      {
        ...rest,
        parameters: all
          .filter(({ in: place }) => !/^(?:body|formData)$/.test(String(place)))
          .map(upgradeParameter),
        ...(body && { requestBody: body }),
        responses: Object.fromEntries(responses),
      },
    ];
  });
  return Object.fromEntries(operations);
}

function toKey({ name, in: place }: UnknownRecord): string {
  return `${place} ${name}`;
}

function toBody(parameters: readonly UnknownRecord[], consumes: readonly string[]) {
  const body = parameters.find(({ in: place }) => place === 'body');
  if (body) {
    const types = consumes.filter((type) => !/form/.test(type));
    const content = (types.length ? types : [JSON_TYPE]).map((type) => [
      type,
      { schema: body.schema },
    ]);
    const { description, required } = body;
    return { description, required, content: Object.fromEntries(content) };
  }
  const fields = parameters.filter(({ in: place }) => place === 'formData');
  if (fields.length === 0) return undefined;
  const hasFile = fields.some(({ type }) => type === 'file');
  const types = consumes.filter((type) => /form/.test(type));
  const fallback = hasFile ? 'multipart/form-data' : 'application/x-www-form-urlencoded';
  const schema = {
    type: 'object',
    required: fields.filter(({ required }) => required === true).map(({ name }) => name),
    properties: Object.fromEntries(
      fields.map((field) => [
        field.name,
        { ...toSchema(field), ...(field.description ? { description: field.description } : {}) },
      ]),
    ),
  };
  const content = (types.length ? types : [fallback]).map((type) => [type, { schema }]);
  return { content: Object.fromEntries(content) };
}

function upgradeParameter(parameter: UnknownRecord): UnknownRecord {
  const { name, in: place, description, required, collectionFormat } = parameter;
  const isRepeated = collectionFormat === 'multi';
  return {
    ...{ name, in: place, description, required },
    schema: toSchema(parameter),
    ...(parameter.type === 'array' && !isRepeated && { explode: false }),
  };
}

function toSchema(parameter: UnknownRecord): UnknownRecord {
  if (parameter.type === 'file') return { type: 'string', format: 'binary' };
  return Object.fromEntries(
    OF_SCHEMA.filter((key) => key in parameter).map((key) => [key, parameter[key]]),
  );
}

function upgradeResponse(response: UnknownRecord, produces: readonly string[]): UnknownRecord {
  const { description, schema } = response;
  if (schema === undefined) return { description };
  const examples = toMap(response.examples);
  const types = produces.length ? produces : [JSON_TYPE];
  const content = types.map((type) => [
    type,
    {
      schema: toMap(schema).type === 'file' ? { type: 'string' } : schema,
      example: examples[type],
    },
  ]);
  return { description, content: Object.fromEntries(content) };
}

function upgradeScheme(scheme: UnknownRecord): UnknownRecord {
  return scheme.type === 'basic' ? { ...scheme, type: 'http', scheme: 'basic' } : scheme;
}

/** References to definitions lead to components. */
function moveDefinitions(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(moveDefinitions);
  if (!isRecord(node)) return node;
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => [
      key,
      key === '$ref' && typeof value === 'string'
        ? value.replace(/^#\/definitions\//, '#/components/schemas/')
        : moveDefinitions(value),
    ]),
  );
}
