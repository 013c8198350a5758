import { readEnvelope } from '../../client/envelope.js';
import type { Envelope } from '../../client/operation.js';
import { isRecord, type UnknownRecord } from '../../client/record.js';
import { isJson, toEssence } from '../../contract/media-type.js';
import { authorSchema, clean } from './author.js';
import { createAuthoring, KINDS, type SpecContext } from './context.js';
import type { DraftContent } from './draft.js';
import type { NamedOperation } from './operations.js';

export function toResponses(
  context: SpecContext,
  operation: NamedOperation,
  envelope: Envelope | undefined,
): Responses {
  const { draft, options, remark } = context;
  const { file } = operation;
  const { mark, source } = KINDS[draft.kind];
  const node: UnknownRecord = {};
  let first: unknown;
  let own = envelope;
  let fails = false;
  const all = new Map(operation.responses);
  if (![...all.keys()].some((status) => /^2/.test(status))) {
    all.set('200', { content: new Map() });
    remark(file, ['responses', '200'], 'say what a success looks like; none is documented');
  }
  for (const [status, body] of [...all].sort(([a], [b]) => a.localeCompare(b))) {
    const isSuccess = status.startsWith('2');
    const content: UnknownRecord = {};
    for (const [type, one] of pickMedia(body.content)) {
      const at = ['responses', status, 'content', type];
      const media = toResponseMedia(context, file, at, type, one, isSuccess, own);
      content[type] = media.node;
      if (isSuccess && isJson(type) && first === undefined) {
        first = media.value;
        if (own && !media.isSuccess) own = undefined;
        if (own && media.hasFailure) fails = true;
      }
    }
    if (/^[45]/.test(status)) fails = true;
    const description = clean(options.redact(body.description ?? '')) || nameStatus(status);
    const isInvented = !operation.responses.has(status);
    node[status] = {
      description,
      ...((mark === 'inferred' || isInvented) && {
        'x-provenance': { mark: 'inferred', sources: [source] },
      }),
      ...(Object.keys(content).length > 0 && { content }),
    };
  }
  return { node, isEnveloped: own !== undefined, fails, first };
}

interface Responses {
  readonly node: UnknownRecord;
  readonly isEnveloped: boolean;
  /** Whether a failure is documented. */
  readonly fails: boolean;
  /** The first example of a success. */
  readonly first: unknown;
}

/** A response in JSON needs no second form; other forms are texts. */
function pickMedia(
  content: ReadonlyMap<string, DraftContent>,
): [type: string, content: DraftContent][] {
  const all = [...content].map(([type, one]): [string, DraftContent] => {
    const essence = toEssence(type);
    return [/^(?:\*\/\*|application\/\*)$/.test(essence) ? 'application/json' : essence, one];
  });
  const json = all.filter(([type]) => isJson(type)).slice(0, 1);
  return json.length > 0 ? json : all.slice(0, 1);
}

function toResponseMedia(
  context: SpecContext,
  file: string,
  at: readonly (string | number)[],
  type: string,
  content: DraftContent,
  isSuccess: boolean,
  envelope: Envelope | undefined,
): { node: UnknownRecord; value: unknown; isSuccess: boolean; hasFailure: boolean } {
  const { maker, known, remark } = context;
  if (!isJson(type)) {
    const shown = content.examples.filter((one) => typeof one === 'string');
    const value = maker.make({ type: 'string' }, shown)?.value ?? 'text';
    const examples = { [isSuccess ? 'success' : 'failure']: { summary: 'A typical text', value } };
    return {
      node: { schema: { type: 'string' }, examples },
      value,
      isSuccess: false,
      hasFailure: false,
    };
  }
  const { authoring, tell } = createAuthoring(context, file, [...at, 'schema'], false);
  const author = (schema: UnknownRecord) => authorSchema(schema, authoring);
  const shown = [...content.examples, known.get(content.schema)].filter((one) => one !== undefined);
  const reads = (value: unknown) => envelope !== undefined && readEnvelope(envelope, value).success;
  const marked =
    isSuccess &&
    envelope &&
    maker.make(content.schema, shown, (value) => setMark(value, envelope, true), reads);
  const example = marked || maker.make(content.schema, shown);
  if (!example) {
    remark(file, at, 'no example fits the schema, so it is left out; write both');
    const examples = {
      [isSuccess ? 'success' : 'failure']: { summary: 'Not known yet', value: {} },
    };
    return {
      node: { schema: {}, examples },
      value: undefined,
      isSuccess: false,
      hasFailure: false,
    };
  }
  const isFailure = (value: unknown) =>
    envelope !== undefined && readEnvelope(envelope, value).failure;
  const failure =
    content.failure &&
    maker.make(content.failure, [], (value) =>
      envelope ? setMark(value, envelope, false) : value,
    );
  const forms =
    content.failure && failure
      ? { oneOf: [author(content.schema), author(content.failure)] }
      : author(content.schema);
  tell();
  const name = isSuccess ? 'success' : 'failure';
  return {
    node: {
      schema: forms,
      examples: {
        [name]: { summary: isSuccess ? 'A success' : 'A failure', value: example.value },
        ...(failure && {
          failure: { summary: 'A failure under a status of success', value: failure.value },
        }),
      },
    },
    value: example.value,
    isSuccess: Boolean(marked),
    hasFailure: failure !== undefined && isFailure(failure.value),
  };
}

/** The same body with a mark of success, or one that is none. */
function setMark(value: unknown, { success, failure }: Envelope, isSuccess: boolean): unknown {
  const name = success.pointer.slice(1);
  if (!isRecord(value)) return value;
  const isMarked = (success.values as unknown[]).includes(value[name]);
  if (isMarked === isSuccess) return value;
  if (isSuccess) return { ...value, [name]: success.values[0] };
  const [other] = failure.values ?? [typeof value[name] === 'number' ? 1 : 'error'];
  return { ...value, [name]: other };
}

function nameStatus(status: string): string {
  return STATUSES[status] ?? `The response of status ${status}.`;
}

const STATUSES: Readonly<Record<string, string>> = {
  ...{
    200: 'A success.',
    201: 'It was created.',
    202: 'It was accepted.',
    204: 'A success without a body.',
  },
  ...{ 400: 'The request is not understood.', 401: 'The key is missing or not known.' },
  ...{
    403: 'The key may not do this.',
    404: 'There is no such thing.',
    422: 'The input is not valid.',
  },
  ...{ 429: 'There were too many requests.', 500: 'The service failed.' },
};
