import { type Case, field, getResponse, inThings, json, list, schema } from './case.js';

/** What comes back. */
export const responses: readonly Case[] = [
  [
    'a field is removed',
    (d) => delete schema(d, 'Thing').properties.count,
    inThings('major', 'count', 'field removed'),
  ],
  [
    'a field is added',
    (d) => (schema(d, 'Thing').properties.size = { type: 'integer' }),
    inThings('minor', 'size', 'field added'),
  ],
  [
    'a field has another type',
    (d) => (field(d, 'count').type = 'string'),
    inThings('major', 'count', 'type: integer → string'),
  ],
  [
    'a field may be null',
    (d) => (field(d, 'count').type = ['integer', 'null']),
    inThings('major', 'count', 'type: integer → ["integer","null"]'),
  ],
  [
    'a field is no longer null',
    (d) => (field(d, 'count').type = 'integer'),
    inThings('minor', 'count', 'type: ["integer","null"] → integer'),
    (d) => (field(d, 'count').type = ['integer', 'null']),
  ],
  [
    'a list of values is wider',
    (d) => (field(d, 'kind').enum = ['big', 'small', 'tiny']),
    inThings('major', 'kind', 'enum gained tiny'),
  ],
  [
    'a list of values is shorter',
    (d) => (field(d, 'kind').enum = ['big']),
    inThings('minor', 'kind', 'enum lost small'),
  ],
  [
    'a field may be missing',
    (d) => (schema(d, 'ThingList').required = ['status']),
    ['listThings major response 200: required lost data'],
  ],
  [
    'a field is always there',
    (d) => schema(d, 'ThingList').required.push('total'),
    ['listThings minor response 200: required gained total'],
  ],
  [
    'a pattern is another',
    (d) => (field(d, 'id').pattern = '^[0-9a-f]+$'),
    inThings('minor', 'id', 'pattern: ^[0-9]+$ → ^[0-9a-f]+$'),
  ],
  [
    'a constant is another',
    (d) => (schema(d, 'ThingList').properties.status = { const: 'fine' }),
    ['listThings major response 200 /status: const: ok → fine'],
  ],
  [
    'a description is other words',
    (d) => (field(d, 'id').description = 'The number.'),
    inThings('patch', 'id', 'description reworded'),
  ],
  [
    'another form of response',
    (d) => json(d).schema.oneOf.push({ type: 'array' }),
    ['listThings major response 200: alternative added'],
  ],
  [
    'a status more of failure',
    (d) => (list(d).responses['429'] = { description: 'Too many.' }),
    ['listThings minor response 429: response added'],
  ],
  [
    'a status more of success',
    (d) => (list(d).responses['202'] = { description: 'Later.' }),
    ['listThings major response 202: response added'],
  ],
  [
    'a status less',
    (d) => delete list(d).responses['404'],
    ['listThings major response 404: response removed'],
  ],
  [
    'another media type of success',
    (d) => (getResponse(d).content['text/csv'] = { schema: { oneOf: [] }, examples: {} }),
    ['listThings major response 200 text/csv: media type added'],
  ],
  [
    'a header less',
    (d) => delete getResponse(d).headers,
    ['listThings major response 200 headers: headers removed'],
  ],
  [
    'an example more',
    (d) => (json(d).examples.none = { value: { status: 'ok', data: [] } }),
    ['listThings minor response 200 application/json examples none: example added'],
  ],
  [
    'an example less',
    (d) => (json(d).examples = { other: { value: { status: 'ok', data: [] } } }),
    [
      'listThings minor response 200 application/json examples other: example added',
      'listThings minor response 200 application/json examples some: example removed',
    ],
  ],
  [
    'an example has another value',
    (d) => (json(d).examples.some = { value: { status: 'ok', data: [{ id: '7' }] } }),
    ['listThings patch response 200 application/json some: example changed'],
  ],
];
