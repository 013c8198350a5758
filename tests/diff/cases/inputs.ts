import { add, type Case, list, parameter, schema } from './case.js';

/** What is sent. */
export const inputs: readonly Case[] = [
  [
    'a parameter is required',
    (d) => (parameter(d, 'page').required = true),
    ['listThings major parameter page: required: none → true'],
  ],
  [
    'a required parameter is new',
    (d) => list(d).parameters.push({ name: 'q', in: 'query', required: true, schema: {} }),
    ['listThings major parameter q: required parameter added'],
  ],
  [
    'an optional parameter is new',
    (d) => list(d).parameters.unshift({ name: 'q', in: 'query', schema: {} }),
    ['listThings minor parameter q: parameter added'],
  ],
  [
    'a parameter is gone',
    (d) => list(d).parameters.shift(),
    ['listThings major parameter page: parameter removed'],
  ],
  [
    'a parameter has another type',
    (d) => (parameter(d, 'page').schema = { type: 'string' }),
    ['listThings major parameter page: type: integer → string'],
  ],
  [
    'a parameter takes fewer values',
    (d) => (parameter(d, 'filter[kind]').schema.enum = ['big']),
    ['listThings major parameter filter[kind]: enum lost small'],
  ],
  [
    'a parameter takes more values',
    (d) => (parameter(d, 'filter[kind]').schema.enum = ['big', 'small', 'tiny']),
    ['listThings minor parameter filter[kind]: enum gained tiny'],
  ],
  [
    'a bound is tighter',
    (d) => (parameter(d, 'limit').schema.maximum = 50),
    ['listThings major parameter limit: maximum: 100 → 50'],
  ],
  [
    'a bound is wider',
    (d) => (parameter(d, 'limit').schema.maximum = 500),
    ['listThings minor parameter limit: maximum: 100 → 500'],
  ],
  [
    'leaving it out means something else',
    (d) => (parameter(d, 'limit').schema.default = 10),
    ['listThings major parameter limit: default: 20 → 10'],
  ],
  [
    'a parameter has another example',
    (d) => (parameter(d, 'filter[kind]').example = 'small'),
    ['listThings patch parameter filter[kind]: example: big → small'],
  ],
  [
    'the body has a required member more',
    (d) => schema(d, 'NewThing').required.push('note'),
    ['addThing major request body: required gained note'],
  ],
  [
    'the body has a required member less',
    (d) => (schema(d, 'NewThing').required = []),
    ['addThing minor request body: required lost name'],
  ],
  [
    'the body no longer takes a member',
    (d) => delete schema(d, 'NewThing').properties.note,
    ['addThing major request body /note: field removed'],
  ],
  [
    'the body takes a member more',
    (d) => (schema(d, 'NewThing').properties.size = { type: 'integer' }),
    ['addThing minor request body /size: field added'],
  ],
  [
    'a member may be null',
    (d) => (schema(d, 'NewThing').properties.note = { type: ['string', 'null'] }),
    ['addThing minor request body /note: type: string → ["string","null"]'],
  ],
  [
    'there is a required body',
    () => undefined,
    ['addThing major request body: required body added'],
    (d) => (add(d).requestBody = undefined),
  ],
  [
    'there is no body any more',
    (d) => (add(d).requestBody = undefined),
    ['addThing major request body: required body removed'],
  ],
];
