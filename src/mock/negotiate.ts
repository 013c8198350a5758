import type { Content, ContractOperation, ResponseSpec } from '../contract/contract.js';
import type { Wish } from './engines/engine.js';
import { accepted } from './media-range.js';

/** One documented answer; without content it has no body. */
export interface Choice {
  readonly response: ResponseSpec;
  readonly content?: Content;
  readonly example?: Content['examples'][number];
}

/** Why a wish can't be met, with what there is. */
export interface Unmet {
  readonly status: 400 | 406;
  readonly detail: string;
}

/**
 * The documented answer that is wished for: of the wanted status, or the lowest 2xx, or the first status with the
 * wanted example; of the media type that `Accept` likes best; and its first example unless one is named.
 */
export function choose(operation: ContractOperation, wish: Wish): Choice | Unmet {
  const { id, responses } = operation;
  const byDefault = responses.find(({ status }) => status >= 200 && status < 300) ?? responses[0];
  const response =
    wish.code === undefined
      ? [byDefault, ...responses].find((one) => one && has(one, wish.example))
      : responses.find(({ status }) => status === wish.code);
  if (!response) {
    const detail =
      wish.code === undefined
        ? `${id} has no example ${wish.example}; there are ${examplesText(responses)}`
        : `${id} has no status ${wish.code}; there are ${responses.map(({ status }) => status).join(', ')}`;
    return { status: 400, detail };
  }
  if (!has(response, wish.example)) {
    const detail = `${id} has no example ${wish.example} under ${response.status}; there are ${examplesText([response])}`;
    return { status: 400, detail };
  }

  const offered = response.content.filter((content) => exampleOf(content, wish.example));
  const types = offered.map(({ mediaType }) => mediaType);
  const type = wish.accept === undefined ? preferred(types) : accepted(wish.accept, types);
  if (types.length > 0 && type === undefined) {
    const detail = `${id} answers ${response.status} with ${types.join(', ')}; Accept takes ${wish.accept}`;
    return { status: 406, detail };
  }
  const content = offered.find(({ mediaType }) => mediaType === type);
  if (!content) return { response };
  const example = exampleOf(content, wish.example);
  return { response, content, ...(example && example !== true && { example }) };
}

/** Without a wish, JSON before anything else. */
function preferred(types: readonly string[]): string | undefined {
  return types.find((type) => type.includes('json')) ?? types[0];
}

function has({ content }: ResponseSpec, example: string | undefined): boolean {
  return (
    example === undefined ||
    content.some(({ examples }) => examples.some(({ name }) => name === example))
  );
}

/** The named example or the first; true where there are none and none is asked for. */
function exampleOf({ examples }: Content, wanted: string | undefined) {
  if (wanted === undefined) return examples[0] ?? true;
  return examples.find(({ name }) => name === wanted);
}

function examplesText(responses: readonly ResponseSpec[]): string {
  const texts = responses.flatMap(({ status, content }) => {
    const names = new Set(content.flatMap(({ examples }) => examples.map(({ name }) => name)));
    return names.size ? [`${[...names].join(', ')} (${status})`] : [];
  });
  return texts.join(', ') || 'none';
}
