/** Sources in the forms that people have, of an invented provider whose service is written in PHP. */

/** What must never be in a file that was made of a recording or a collection. */
export const SECRETS = [
  '4f9d1c7be8a24f0b93d5c6a7e8f90123',
  'Zx81-token-ABCdef9',
  'jane.doe@private-mail.test',
  '198.18.7.23',
  'hunter2-password',
  'Jane Doe',
];

const THINGS =
  'offer affiliate advertiser conversion click payout balance promo creative ticket report_line'.split(
    ' ',
  );

/** A document of OpenAPI 3.0 with 55 operations: an envelope, brackets, references, `nullable`, `default` responses. */
export function makeOpenapi(): string {
  const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
  const answer = (data: object) => ({
    description: 'The outcome',
    content: {
      'application/json': {
        schema: {
          type: 'object',
          required: ['status'],
          properties: {
            status: { type: 'string', enum: ['success', 'error'] },
            data,
            message: { type: 'string' },
          },
        },
      },
    },
  });
  const failure = {
    description: 'Something went wrong',
    content: { 'application/json': { schema: ref('api_error') } },
  };
  const paths: Record<string, object> = {};
  const schemas: Record<string, object> = {
    api_error: {
      type: 'object',
      properties: {
        status: { type: 'string', example: 'error' },
        message: { type: 'string', nullable: true },
      },
      additionalProperties: false,
    },
  };
  for (const thing of THINGS) {
    schemas[thing] = {
      type: 'object',
      required: ['id', 'name'],
      properties: {
        id: { type: 'integer', format: 'int64', readOnly: true },
        name: { type: 'string', example: `My ${thing}` },
        contact: { type: 'string', format: 'email', example: 'jane@acme-real.io' },
        url: { type: 'string', format: 'uri', example: 'https://tracker.acme-real.io/?k=1' },
        uuid: { type: 'string', format: 'uuid' },
        price: { type: 'number', format: 'float', minimum: 0, exclusiveMinimum: true },
        parent: { nullable: true, allOf: [ref(thing)] },
        extra: {},
        tags: { type: 'array', default: [] },
        state: { type: 'string', enum: ['on', 'off'], default: 'on', 'x-vendor': 1 },
      },
    };
    const one = { ...{ name: 'id', in: 'path', required: true }, schema: { type: 'integer' } };
    const body = {
      required: true,
      content: { 'application/x-www-form-urlencoded': { schema: ref(thing) } },
    };
    const common = { tags: [`${thing} stuff`], security: [{ api_key: [] }] };
    paths[`/v1/${thing}s`] = {
      get: {
        ...{ ...common, operationId: `${thing}_index`, summary: `All ${thing}s` },
        parameters: [
          {
            name: 'filter',
            in: 'query',
            style: 'deepObject',
            schema: {
              type: 'object',
              properties: { name: { type: 'string' }, state: { type: 'string' } },
            },
          },
          { name: 'page', in: 'query', schema: { type: 'integer', default: 1 } },
          { name: 'limit', in: 'query', schema: { type: 'integer', maximum: 500 } },
        ],
        responses: { 200: answer({ type: 'array', items: ref(thing) }), default: failure },
      },
      post: {
        ...common,
        operationId: `${thing}_add`,
        requestBody: body,
        responses: { 200: answer(ref(thing)), '4XX': failure },
      },
    };
    paths[`/v1/${thing}s/{id}`] = {
      parameters: [one],
      get: { ...common, responses: { 200: answer(ref(thing)), 404: failure } },
      put: {
        ...common,
        operationId: `${thing}.save`,
        requestBody: body,
        responses: { 200: answer(ref(thing)), default: failure },
      },
      delete: { ...common, responses: { 204: { description: 'Gone' }, default: failure } },
    };
  }
  return JSON.stringify({
    openapi: '3.0.3',
    info: {
      title: 'Acme partner API',
      version: '2.1',
      description: 'Mail admin@acme-real.io for a key.',
    },
    servers: [{ url: 'https://api.acme-real.io/' }],
    paths,
    components: {
      schemas,
      securitySchemes: { api_key: { type: 'apiKey', in: 'query', name: 'api_key' } },
    },
  });
}

/** A document of Swagger 2.0 in YAML. */
export const SWAGGER = `swagger: '2.0'
info: {title: Old API, version: '1'}
host: old.acme-real.io
basePath: /api
schemes: [http, https]
consumes: [application/x-www-form-urlencoded]
produces: [application/json]
securityDefinitions:
  basic: {type: basic}
security: [{basic: []}]
paths:
  /stats.php?act=daily:
    get:
      parameters:
        - {name: from, in: query, required: true, type: string, format: date}
        - {name: 'ids[]', in: query, type: array, items: {type: integer}, collectionFormat: multi}
      responses:
        200: {description: Rows, schema: {type: array, items: {$ref: '#/definitions/Row'}}}
  /stats.php?act=hourly:
    get:
      responses:
        200: {description: Rows, schema: {type: array, items: {$ref: '#/definitions/Row'}}}
  /leads:
    post:
      parameters:
        - {name: email, in: formData, required: true, type: string}
        - {name: photo, in: formData, type: file}
      responses:
        201: {description: Made, schema: {$ref: '#/definitions/Row'}}
definitions:
  Row:
    type: object
    properties:
      day: {type: string, format: date}
      clicks: {type: integer}
`;

/** A recording of a browser: pages, calls picked by query, forms, failures under 200, keys and persons everywhere. */
export function makeHar(): string {
  const [key, token, mail, address, password, person] = SECRETS as [
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  const entry = (
    method: string,
    url: string,
    response: unknown,
    more: object = {},
    type = 'application/json',
  ) => ({
    request: {
      method,
      url,
      headers: [
        { name: 'Authorization', value: `Bearer ${token}` },
        { name: 'X-Forwarded-For', value: address },
      ],
      ...more,
    },
    response: {
      status: 200,
      headers: [{ name: 'Content-Type', value: type }],
      content: {
        mimeType: type,
        text: typeof response === 'string' ? response : JSON.stringify(response),
      },
    },
  });
  const form = (text: string) => ({
    postData: { mimeType: 'application/x-www-form-urlencoded', text },
  });
  const home = 'https://my.acme-real.io';
  const php = `${home}/partner/api.php?api_key=${key}&action=`;
  const clicks = [
    { id: 1, ip: address, email: mail, sum: '1.50', at: '2026-01-02 10:11:12', by: { [mail]: 1 } },
    { id: 2, ip: address, email: mail, sum: '20', at: '2026-01-02 10:11:13', by: [] },
  ];
  return JSON.stringify({
    log: {
      version: '1.2',
      entries: [
        entry('GET', `${home}/`, `<html>${person}</html>`, {}, 'text/html'),
        entry('GET', `${home}/app.js?${key}`, 'var a', {}, 'application/javascript'),
        entry('GET', `${php}list_clicks&page=1&limit=50`, {
          status: 'ok',
          data: { rows: clicks, total: 2 },
        }),
        entry('GET', `${php}list_clicks&page=2&limit=50`, {
          status: 'ok',
          data: { rows: [], total: 2 },
        }),
        entry('GET', `${php}list_clicks&page=x&limit=50`, {
          status: 'error',
          message: `no page x, ${person}`,
        }),
        entry(
          'POST',
          `${php}add_link`,
          { status: 'ok', data: { url: `${home}/r/${key}` } },
          form(
            `link[url]=https%3A%2F%2Fx.test&link[owner]=${encodeURIComponent(mail)}&password=${password}`,
          ),
        ),
        entry('GET', `${home}/partner/v2/accounts/${token}/cards/1234567`, {
          status: 'ok',
          card: { owner: person, number: '4111' },
        }),
        entry('GET', `${home}/partner/v2/accounts/${token}/cards/7654321`, {
          status: 'ok',
          card: { owner: person, number: '4112', note: null },
        }),
        entry('DELETE', `${home}/partner/v2/people/${encodeURIComponent(mail)}`, { status: 'ok' }),
        entry('GET', 'https://stats.other.test/collect', { ok: true }),
      ],
    },
  });
}

/** A collection in the forms of Postman: folders, variables, inherited keys, all kinds of bodies, saved responses. */
export function makeCollection(): string {
  const [key, token, mail, , password, person] = SECRETS as [
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  const json = [{ key: 'Content-Type', value: 'application/json; charset=utf-8' }];
  const saved = (code: number, body: unknown) => ({
    name: `${code}`,
    code,
    header: json,
    body: JSON.stringify(body),
  });
  return JSON.stringify({
    info: {
      name: 'Acme collection',
      schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json',
    },
    auth: {
      type: 'apikey',
      apikey: [
        { key: 'key', value: 'X-Api-Key' },
        { key: 'value', value: key },
        { key: 'in', value: 'header' },
      ],
    },
    variable: [
      { key: 'host', value: 'https://{{sub}}.acme-real.io/api' },
      { key: 'sub', value: 'eu' },
      { key: 'secret', value: token },
    ],
    item: [
      {
        name: 'Offers & more',
        item: [
          {
            name: 'List offers',
            request: {
              method: 'GET',
              url: {
                raw: '{{host}}/offers/:id/rows?page=1&ids[]=4&debug=1',
                host: ['{{host}}'],
                path: ['offers', ':id', 'rows'],
                query: [
                  { key: 'page', value: '1', description: 'Number of the page' },
                  { key: 'ids[]', value: '4' },
                  { key: 'debug', value: '1', disabled: true },
                ],
                variable: [{ key: 'id', value: '77', description: { content: 'Id of the offer' } }],
              },
              description: `Ask ${mail} for more.`,
            },
            response: [
              saved(200, { success: true, offers: [{ id: 7, owner: person }] }),
              saved(403, { success: false, message: `bad key ${key}` }),
            ],
          },
          {
            name: 'Deep',
            item: [
              {
                name: 'Raw',
                request: {
                  method: 'POST',
                  header: json,
                  body: { mode: 'raw', raw: `{"id": {{id}}, "token": "${token}"}` },
                  url: '{{host}}/raw',
                },
                response: [saved(200, { success: true })],
              },
            ],
          },
        ],
      },
      {
        name: 'login',
        request: {
          method: 'POST',
          auth: { type: 'noauth' },
          url: '{{host}}/login',
          body: {
            mode: 'urlencoded',
            urlencoded: [
              { key: 'user[mail]', value: mail },
              { key: 'user[password]', value: password },
            ],
          },
        },
        response: [saved(200, { success: true, token })],
      },
      {
        name: 'Upload',
        request: {
          method: 'PUT',
          url: '{{host}}/files/{{file}}',
          body: {
            mode: 'formdata',
            formdata: [
              { key: 'file', type: 'file', src: '/home/jane/x.png' },
              { key: 'note', value: person, type: 'text' },
            ],
          },
        },
      },
      { name: 'A string', request: '{{host}}/ping' },
      { name: 'Odd', request: { method: 'PROPFIND', url: '{{host}}/dav' } },
    ],
  });
}
