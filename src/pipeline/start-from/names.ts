import { capitalize } from '../../support/text.js';

/** Gives out names that differ from all others in more than case, as files of some systems must. */
export function createNamer(): (wanted: string) => string {
  const taken = new Set<string>();
  const last = new Map<string, number>();
  return (wanted) => {
    const key = wanted.toLowerCase();
    let name = wanted;
    let count = last.get(key) ?? 1;
    while (taken.has(name.toLowerCase())) {
      count += 1;
      name = `${wanted}${count}`;
    }
    last.set(key, count);
    taken.add(name.toLowerCase());
    return name;
  };
}

/** Longest name of a component or an operation. */
const MAX_NAME = 80;

/** The words of a name in any style: `offer-list`, `offerList` and `Offer_List` are `offer list`. */
export function toWords(name: string): string[] {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .split(/[^A-Za-z\d]+/)
    .filter(Boolean)
    .map((word) => word.toLowerCase());
}

/** `offer_list` as the name of a component: `OfferList`; `otherwise` where no letter is left. */
export function toComponentName(name: string, otherwise: string): string {
  const joined = toWords(name).map(capitalize).join('').slice(0, MAX_NAME);
  const named = joined.replace(/^\d+/, '') ? joined.replace(/^(?=\d)/, 'N') : '';
  return named || otherwise;
}

/** A folder that is named after a tag: `offer-stats`. */
export function toTagName(name: string): string {
  return toWords(name).join('-').slice(0, MAX_NAME);
}

const VERBS = new Set(
  (
    'get list find create update delete add set enable disable import export edit send activate open refresh change ' +
    'remove cancel pay complete'
  ).split(' '),
);

/** Other words for the same jobs. */
const SYNONYMS: Readonly<Record<string, string>> = {
  ...{ fetch: 'get', read: 'get', retrieve: 'get', show: 'get', view: 'get', download: 'export' },
  ...{ load: 'get', query: 'find', search: 'find', lookup: 'find', index: 'list', browse: 'list' },
  ...{ post: 'create', insert: 'create', new: 'create', make: 'create', put: 'update' },
  ...{ patch: 'update', modify: 'update', save: 'update', replace: 'update', upload: 'import' },
  ...{ destroy: 'delete', erase: 'delete', submit: 'send', request: 'send', stop: 'disable' },
  ...{ start: 'activate', run: 'send', check: 'get', count: 'get', register: 'create' },
};

/** Parts of a path that name no thing. */
const HOLLOW = /^(?:api|rest|v?\d[\d._]*|index|json|service|public)$/i;

interface Named {
  readonly method: string;
  readonly path: string;
  readonly name?: string | undefined;
}

/** A name `verbNoun` for an operation, from the one it has, or from its method and path. */
export function toOperationName({ method, path, name = '' }: Named): string {
  const [first = '', ...rest] = toWords(name);
  const verb = VERBS.has(first) ? first : SYNONYMS[first];
  if (verb && rest.length > 0) return join(verb, rest);
  const last = toWords(name).at(-1) ?? '';
  if (!verb && VERBS.has(last) && rest.length > 0) return join(last, toWords(name).slice(0, -1));
  return toPathName(method, path, toWords(name));
}

function toPathName(method: string, path: string, words: readonly string[]): string {
  const parts = path
    .replace(/\.\w{2,4}(?=\/|$)/g, '')
    .split('/')
    .filter((part) => part && !HOLLOW.test(part));
  const things = parts.filter((part) => !part.includes('{')).map(toWords);
  const isOne = parts.at(-1)?.includes('{') ?? false;
  const [head = '', ...tail] = things.at(-1) ?? [];
  const known = VERBS.has(head) ? head : SYNONYMS[head];
  // A path may end in what is done: /offers/{id}/activate, /get_links.
  if (known && head !== 'index' && (tail.length > 0 || things.length > 1)) {
    const noun = tail.length > 0 ? tail : (things.at(-2) ?? []);
    return join(known, tail.length > 0 ? noun : toSingular(noun));
  }
  const verbs: Record<string, string> = {
    GET: isOne ? 'get' : 'list',
    POST: 'create',
    PUT: 'update',
    PATCH: 'update',
    DELETE: 'delete',
  };
  const verb = verbs[method] ?? 'send';
  const nouns = things.slice(-2).flat();
  const noun = nouns.length > 0 ? nouns : words.length > 0 ? words : ['resource'];
  return join(verb, verb === 'list' ? noun : toSingular(noun));
}

function toSingular(words: readonly string[]): string[] {
  return words.map((word, index) =>
    index === words.length - 1 && /[^siu]s$/.test(word) ? word.slice(0, -1) : word,
  );
}

function join(verb: string, words: readonly string[]): string {
  const noun = words.map(capitalize).join('').slice(0, MAX_NAME);
  return `${verb}${/^[A-Z]/.test(noun) ? noun : `N${noun}`}`;
}

/** An address without slashes at its end. */
export function trimSlashes(address: string): string {
  let end = address.length;
  while (address[end - 1] === '/') end -= 1;
  return address.slice(0, end);
}
