import { add, type Case, field, inThings, json, list, parameter, schema } from './case.js';

/** Operations and their extensions. */
export const operations: readonly Case[] = [
  [
    'an operation is gone',
    (d) => Object.assign(d, { paths: { '/things': d.paths['/things'] } }),
    ['addThing major operation: operation removed'],
  ],
  [
    'an operation is new',
    () => undefined,
    ['addThing minor operation: operation added'],
    (d) => Object.assign(d, { paths: { '/things': d.paths['/things'] } }),
  ],
  [
    'an operation has another id',
    (d) => (list(d).operationId = 'findThings'),
    [
      'findThings minor operation: operation added',
      'listThings major operation: operation removed',
    ],
  ],
  [
    'another path',
    (d) => Object.assign(d.paths, { '/things': {}, '/v2/things': d.paths['/things'] }),
    ['listThings major operation: address: GET /things → GET /v2/things'],
  ],
  [
    'another verb',
    (d) => Object.assign(d.paths['/things'], { get: undefined, put: list(d) }),
    ['listThings major operation: address: GET /things → PUT /things'],
  ],
  [
    'other words and another tag',
    (d) => Object.assign(list(d), { summary: 'All things', tags: ['all'] }),
    ['listThings patch operation: summary reworded', 'listThings patch operation: tags reworded'],
  ],
  [
    'another true URL',
    (d) => (add(d)['x-rpc'] = { path: '/api', query: { method: 'add' }, methods: ['GET', 'POST'] }),
    [
      'addThing major operation: x-rpc: {"path":"/api","query":{"method":"add_thing"}} → {"path":"/api","query":{"method":"add"}}',
    ],
  ],
  [
    'a verb less that reaches it',
    (d) => (add(d)['x-rpc'] = { path: '/api', query: { method: 'add_thing' }, methods: ['POST'] }),
    ['addThing major operation: x-rpc methods lost GET'],
  ],
  [
    'it may no longer be repeated',
    (d) => (add(d)['x-safety'] = 'unsafe'),
    ['addThing major operation: x-safety: idempotent → unsafe'],
  ],
  [
    'it only reads',
    (d) => (add(d)['x-safety'] = 'read'),
    ['addThing minor operation: x-safety: idempotent → read'],
  ],
  [
    'a role less',
    (d) => (list(d)['x-roles'] = ['admin']),
    ['listThings major operation: x-roles: admin, affiliate → admin'],
  ],
  [
    'every role',
    (d) => delete parameter(d, 'filter[kind]')['x-roles'],
    ['listThings minor parameter filter[kind]: x-roles: admin → all'],
  ],
  [
    'roles where there were none',
    (d) => Object.assign(add(d), { 'x-roles': ['admin'] }),
    ['addThing major operation: x-roles: all → admin'],
  ],
  [
    'no pages any more',
    (d) => (list(d)['x-pagination'] = undefined),
    [
      'listThings major operation: x-pagination: {"style":"page","parameters":{"position":"page","limit":"… → none',
    ],
  ],
  [
    'pages',
    () => undefined,
    [
      'listThings minor operation: x-pagination: none → {"style":"page","parameters":{"position":"page","limit":"…',
    ],
    (d) => (list(d)['x-pagination'] = undefined),
  ],
  [
    'pages of something else',
    (d) => Object.assign(list(d)['x-pagination'] ?? {}, { items: '/rows' }),
    ['listThings major operation: x-pagination items: /data → /rows'],
  ],
  [
    'another mark of success',
    (d) => (list(d)['x-envelope'] = false),
    ['listThings major x-envelope: success: {"pointer":"/status","values":["ok"]} → none'],
  ],
  [
    'another refusal',
    (d) => (list(d)['x-refusals'] = { invalidInput: { status: 400 } }),
    ['listThings major x-refusals: invalidInput: {"status":422} → {"status":400}'],
  ],
  [
    'a refusal by another example',
    (d) => (list(d)['x-refusals'] = { wrongKey: { status: 401, example: 'badKey' } }),
    [
      'listThings minor x-refusals: wrongKey: {"status":401,"example":"wrongKey"} → {"status":401,"example":"badKey"}',
    ],
  ],
  [
    'moments in another zone',
    (d) => (parameter(d, 'since').schema['x-time'] = { form: 'day', zone: 'site' }),
    [
      'listThings major parameter since: x-time: {"form":"day","zone":"UTC"} → {"form":"day","zone":"site"}',
    ],
  ],
  [
    'moments where there was text',
    () => undefined,
    ['listThings minor parameter since: x-time: none → {"form":"day","zone":"UTC"}'],
    (d) => delete parameter(d, 'since').schema['x-time'],
  ],
  [
    'moments in a response, of a schema that holds itself',
    (d) => (field(d, 'made')['x-time'] = { form: 'unix', zone: 'UTC' }),
    inThings(
      'major',
      'made',
      'x-time: {"form":"stamp","zone":"site"} → {"form":"unix","zone":"UTC"}',
    ),
  ],
  [
    'other evidence',
    (d) => (list(d)['x-provenance'] = { mark: 'documented', sources: ['docs'] }),
    ['listThings patch operation: evidence changed'],
  ],
  [
    'another last document',
    (d) => Object.assign(list(d), { 'x-validity': { until: 'docs' } }),
    ['listThings patch operation: validity changed'],
  ],
  [
    'a key is needed',
    () => undefined,
    ['listThings major operation: a key became required'],
    (d) => (list(d).security = []),
  ],
  [
    'another order of parameters',
    (d) => list(d).parameters.reverse(),
    ['listThings patch operation: details or their order'],
  ],
  [
    'a component under another name',
    (d) => {
      Object.assign(d.components.schemas, { Broken: schema(d, 'Failure') });
      json(d).schema.oneOf[1] = { $ref: '#/components/schemas/Broken' };
    },
    ['listThings patch operation: details or their order'],
  ],
];
