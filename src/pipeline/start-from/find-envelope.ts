import type { Envelope } from '../../client/operation.js';
import { isRecord, type UnknownRecord } from '../../client/record.js';
import { isJson } from '../../contract/media-type.js';
import type { Draft, DraftContent, DraftOperation } from './draft.js';

/** An envelope that bodies seem to have, and which operations have it. */
export interface FoundEnvelope {
  readonly envelope: Envelope;
  readonly operations: ReadonlySet<DraftOperation>;
  /** On how many bodies of success it rests, of how many. */
  readonly evidence: string;
}

/** Members that such services mark success with, and the values that mean it. */
const MARKS: readonly {
  name: RegExp;
  values: readonly (string | number | boolean)[];
  failure: Mark;
}[] = [
  {
    name: /^(?:status|result|state)$/i,
    values: ['ok', 'OK', 'success', 'SUCCESS', 'Success', 1, true],
    failure: { pattern: '^(?!(?:[Oo][Kk]|[Ss][Uu][Cc][Cc][Ee][Ss][Ss]|1)$)' },
  },
  {
    name: /^(?:success|ok|succeeded)$/i,
    values: [true, 1, '1', 'true'],
    failure: { values: [false, 0, '0', 'false'] },
  },
  {
    name: /^(?:error|errno|err|error_code|errorcode)$/i,
    values: [0, '0', false],
    failure: { pattern: '^(?!0$)' },
  },
  {
    name: /^(?:code|status_code)$/i,
    values: [0, 200, '0', '200', 'ok', 'OK'],
    failure: { pattern: '^(?!(?:0|200|[Oo][Kk])$)' },
  },
];
type Mark =
  | { readonly pattern: string }
  | { readonly values: readonly (string | number | boolean)[] };

const MESSAGE = /^(?:message|msg|error_?text|error_?message|errors?|reason|detail|description)$/i;
const CODE = /^(?:code|error_?code|errno)$/i;

/**
 * Looks for a mark of success at the root of most bodies of JSON. Of a document its words count, an enumeration or an
 * example; of a recording that the member is there and has a fitting type.
 */
export function findEnvelope(
  draft: Draft,
  values: (content: DraftContent) => readonly unknown[],
): FoundEnvelope | undefined {
  const bodies = draft.operations.flatMap((operation) => {
    const content = getSuccess(operation);
    return content
      ? [{ operation, content, members: listMembers(content.schema, draft.schemas) }]
      : [];
  });
  for (const { name, values: known, failure } of MARKS) {
    const names = new Map<string, typeof bodies>();
    for (const body of bodies) {
      for (const member of body.members.keys()) {
        if (name.test(member)) names.set(member, [...(names.get(member) ?? []), body]);
      }
    }
    const [best] = [...names].sort(([, a], [, b]) => b.length - a.length);
    if (!best || best[1].length * 2 < bodies.length) continue;
    const [member, bearing] = best;
    // One that only ever failed has no success to describe, and no envelope.
    const having = bearing.filter(({ members }) => {
      const words = listWords(members.get(member));
      return words.length === 0 || known.some((value) => words.includes(value));
    });
    const shown = having.flatMap(({ content, members }) => [
      ...listWords(members.get(member)),
      ...values(content).map((value) => (isRecord(value) ? value[member] : undefined)),
    ]);
    const meant = known.filter((value) => shown.includes(value));
    if (meant.length === 0) continue;
    const all = having.flatMap(({ operation }) => [...operation.responses.values()]);
    const others = all.flatMap(({ content }) =>
      [...content.values()].flatMap(({ schema, failure }) => [
        ...listMembers(schema, draft.schemas).keys(),
        ...(failure ? listMembers(failure, draft.schemas).keys() : []),
      ]),
    );
    const pick = (pattern: RegExp) =>
      [...new Set(others)].filter((one) => pattern.test(one) && one !== member).slice(0, 3);
    const [messages, codes] = [pick(MESSAGE), pick(CODE)];
    return {
      envelope: {
        success: { pointer: `/${member}`, values: meant },
        failure: { pointer: `/${member}`, ...toFailure(failure, meant) },
        message: (messages.length > 0 ? messages : [member]).map((one) => `/${one}`),
        ...(codes.length > 0 && { code: codes.map((one) => `/${one}`) }),
      } as Envelope,
      operations: new Set(having.map(({ operation }) => operation)),
      evidence: `${having.length} of ${bodies.length} bodies of success`,
    };
  }
  return undefined;
}

/** A pattern speaks of texts and numbers; what is true of success is false of failure. */
function toFailure(failure: Mark, meant: readonly unknown[]): Mark {
  if (meant.every((value) => typeof value === 'boolean')) return { values: [!meant[0]] };
  return failure;
}

/** The body of JSON that comes first under a status of success. */
export function getSuccess({ responses }: DraftOperation): DraftContent | undefined {
  for (const [status, { content }] of responses) {
    if (!status.startsWith('2')) continue;
    for (const [type, one] of content) if (isJson(type)) return one;
  }
  return undefined;
}

/** Direct members of a schema, references and parts followed. */
export function listMembers(
  schema: UnknownRecord,
  schemas: ReadonlyMap<string, UnknownRecord>,
  seen = new Set<UnknownRecord>(),
): Map<string, UnknownRecord> {
  if (seen.has(schema)) return new Map();
  seen.add(schema);
  if (typeof schema.$ref === 'string') {
    const target = schemas.get(schema.$ref.slice('#/components/schemas/'.length));
    return target ? listMembers(target, schemas, seen) : new Map();
  }
  const parts = [schema.allOf, schema.oneOf, schema.anyOf].flatMap((list) =>
    Array.isArray(list) ? list.filter(isRecord) : [],
  );
  const inner = parts.flatMap((part) => [...listMembers(part, schemas, seen)]);
  const own = Object.entries(isRecord(schema.properties) ? schema.properties : {});
  return new Map([
    ...inner,
    ...own.filter((one): one is [string, UnknownRecord] => isRecord(one[1])),
  ]);
}

function listWords(schema: UnknownRecord | undefined): unknown[] {
  if (!schema) return [];
  return [
    ...(Array.isArray(schema.enum) ? schema.enum : []),
    ...('const' in schema ? [schema.const] : []),
  ];
}
