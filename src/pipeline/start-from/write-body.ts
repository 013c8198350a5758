import { isRecord, type UnknownRecord } from '../../client/record.js';
import { isForm, isJson, toEssence } from '../../contract/media-type.js';
import { authorSchema, clean } from './author.js';
import { createAuthoring, KINDS, type SpecContext } from './context.js';
import type { DraftBody, DraftContent } from './draft.js';
import type { NamedOperation } from './operations.js';

export function toBody(
  context: SpecContext,
  { file }: NamedOperation,
  body: DraftBody,
): UnknownRecord | undefined {
  const { draft, options, remark } = context;
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
        context,
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

const SENT = ['application/json', 'application/x-www-form-urlencoded', 'multipart/form-data'];

/** A media type with its schema and one example; where none can be made, the schema says less. */
function toMedia(
  context: SpecContext,
  file: string,
  at: readonly (string | number)[],
  content: DraftContent,
  takesFiles: boolean,
  summary: string,
  name: string,
): UnknownRecord {
  const { maker, known, remark } = context;
  const { authoring, tell } = createAuthoring(context, file, [...at, 'schema'], takesFiles);
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
