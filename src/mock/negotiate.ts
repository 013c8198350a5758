import type { UnknownRecord } from '../client/record.js';
import type { ContentSpec, ContractOperation, ResponseSpec } from '../contract/contract.js';
import { isJson, toEssence } from '../contract/media-type.js';
import type { Preference } from './engines/engine.js';

/** One documented response; without content it has no body. */
export interface Negotiated {
  readonly kind: 'response';
  readonly response: ResponseSpec;
  readonly content?: ContentSpec;
  readonly example?: ContentSpec['examples'][number];
}

/** Why a preference can't be met, with what there is. */
export interface NotNegotiated {
  readonly kind: 'failure';
  readonly status: 400 | 406;
  readonly detail: string;
}

/**
 * Picks the documented response that is preferred: of the wanted status, or the lowest 2xx, or the first status with the
 * wanted example; of the media type that `Accept` prefers; and unless an example is named, the one for these parameters of
 * the query, otherwise its first.
 */
export function negotiate(
  operation: ContractOperation,
  { code, example: name, accept }: Preference,
  query: UnknownRecord = {},
): Negotiated | NotNegotiated {
  const { id, responses } = operation;
  const byDefault = responses.find(({ status }) => status >= 200 && status < 300) ?? responses[0];
  const response =
    code === undefined
      ? [byDefault, ...responses].find((one) => one && hasExample(one, name))
      : responses.find(({ status }) => status === code);
  if (!response) {
    return refuse(
      code === undefined
        ? `${id} has no example ${name}; there are ${listExamples(responses)}`
        : `${id} has no status ${code}; there are ${responses.map(({ status }) => status).join(', ')}`,
    );
  }
  const { status } = response;
  if (!hasExample(response, name)) {
    return refuse(
      `${id} has no example ${name} under ${status}; there are ${listExamples([response])}`,
    );
  }

  const offered = response.content.filter(
    (content) => name === undefined || findExample(content, name),
  );
  const types = offered.map(({ mediaType }) => mediaType);
  const type = accept === undefined ? preferJson(types) : negotiateMediaType(accept, types);
  if (types.length > 0 && type === undefined) {
    const detail = `${id} responds ${status} with ${types.join(', ')}; Accept takes ${accept}`;
    return { kind: 'failure', status: 406, detail };
  }
  const content = offered.find(({ mediaType }) => mediaType === type);
  if (!content) return { kind: 'response', response };
  const asked = content.examples.find(({ forQuery }) => forQuery && isMet(forQuery, query));
  const example = name === undefined && asked ? asked : findExample(content, name);
  return { kind: 'response', response, content, ...(example && { example }) };
}

function refuse(detail: string): NotNegotiated {
  return { kind: 'failure', status: 400, detail };
}

/** Without an `Accept` header, JSON before anything else. */
function preferJson(types: readonly string[]): string | undefined {
  return types.find(isJson) ?? types[0];
}

function hasExample({ content }: ResponseSpec, name: string | undefined): boolean {
  return name === undefined || content.some((one) => findExample(one, name) !== undefined);
}

/** The named example, or the first where none is named. */
function findExample({ examples }: ContentSpec, name: string | undefined) {
  return name === undefined ? examples[0] : examples.find((example) => example.name === name);
}

function isMet(wanted: UnknownRecord, query: UnknownRecord): boolean {
  return Object.entries(wanted).every(([name, value]) => String(query[name]) === String(value));
}

function listExamples(responses: readonly ResponseSpec[]): string {
  const texts = responses.flatMap(({ status, content }) => {
    const names = new Set(content.flatMap(({ examples }) => examples.map(({ name }) => name)));
    return names.size ? [`${[...names].join(', ')} (${status})`] : [];
  });
  return texts.join(', ') || 'none';
}

/** One media range of an `Accept` header. */
interface MediaRange {
  readonly type: string;
  readonly subtype: string;
  readonly quality: number;
  readonly order: number;
}

/**
 * The media type that an `Accept` header prefers among those on offer; the first where it prefers several alike.
 * @returns `undefined` where none is accepted
 */
export function negotiateMediaType(accept: string, offered: readonly string[]): string | undefined {
  const ranges = accept.split(',').flatMap(parseRange);
  const [best] = offered
    .flatMap((mediaType) => {
      const range = findRange(mediaType, ranges);
      return range && range.quality > 0 ? [{ mediaType, ...range }] : [];
    })
    .sort((a, b) => b.quality - a.quality || a.order - b.order);
  return best?.mediaType;
}

function parseRange(text: string, order: number): MediaRange[] {
  const [range = '', ...parameters] = text.split(';').map((part) => part.trim().toLowerCase());
  const [type, subtype] = range.split('/');
  if (!type || !subtype) return [];
  const quality = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
  return [{ type, subtype, quality: quality === undefined ? 1 : Number(quality) || 0, order }];
}

/** The range that names a media type most exactly decides. */
function findRange(mediaType: string, ranges: readonly MediaRange[]): MediaRange | undefined {
  const [type, subtype] = toEssence(mediaType).split('/');
  const exactness = (range: MediaRange) =>
    (range.type === type ? 1 : 0) + (range.subtype === subtype ? 1 : 0);
  return ranges
    .filter(
      (range) =>
        (range.type === type && (range.subtype === subtype || range.subtype === '*')) ||
        (range.type === '*' && range.subtype === '*'),
    )
    .sort((a, b) => exactness(b) - exactness(a))[0];
}
