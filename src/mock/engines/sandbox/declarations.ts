import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { components } from '../../../../generated/sandbox.js';
import { packageRoot } from '../../../contract/document.js';

type Schemas = components['schemas'];
/** What specs/<provider>/sandbox.yaml declares; specs/sandbox.schema.yaml describes it. */
export type Declarations = Schemas['Sandbox'];
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

/** The declarations of a provider, or `undefined` where it has none. */
export function loadDeclarations(provider: string): Declarations | undefined {
  const path = join(packageRoot, 'generated', provider, 'sandbox.json');
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Declarations) : undefined;
}

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
