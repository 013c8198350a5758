import type { components } from '../../../../generated/sandbox.js';

type Schemas = components['schemas'];

export type { Declarations } from '../../../contract/sandbox.js';
export type ResourceDeclaration = Schemas['Resource'];
export type OperationDeclaration = Schemas['Operation'];
export type EntranceDeclaration = Schemas['Entrance'];
export type FilterDeclaration = Schemas['Filter'];
export type IdDeclaration = Schemas['Id'];
export type Variation = Schemas['Variation'];
export type Value = Schemas['Value'];
export type Operand = Schemas['Operand'];
export type Where = Schemas['Where'];
export type Refusal = Schemas['Refusal'];
export type Measures = Schemas['Measures'];
export type Measure = Schemas['Measure'];
export type Slice = Schemas['Slice'];
export type Transition = Schemas['Transition'];
export type PostbackDeclaration = Schemas['Postback'];

const KINDS = ['list', 'get', 'create', 'update', 'delete', 'act', 'report', 'show'] as const;
export type Kind = (typeof KINDS)[number];

/** What an operation does, and with the rows of which resource. */
export function readKind(declaration: OperationDeclaration): { kind: Kind; resource: string } {
  const kind = KINDS.find((one) => declaration[one] !== undefined) ?? 'show';
  const resource = declaration[kind];
  return { kind, resource: typeof resource === 'string' ? resource : '' };
}

const DURATION = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;

/** Milliseconds of an ISO 8601 duration such as `P7D` or `PT1H30M`; `undefined` for any other text. */
export function parseDuration(text: string): number | undefined {
  const match = DURATION.exec(text);
  if (!match || text === 'P' || text.endsWith('T')) return undefined;
  const [days = 0, hours = 0, minutes = 0, seconds = 0] = match
    .slice(1)
    .map((part) => Number(part ?? 0));
  return (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000;
}
