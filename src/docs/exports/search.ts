import MiniSearch from 'minisearch';
import type { Contract } from '../../contract/contract.js';
import { resolvePointer } from '../../contract/document.js';
import { gatherFacts } from '../../contract/facts.js';
import { readAbout } from '../facts/about.js';
import { toReferencePath } from '../facts/addresses.js';
import type { Guide } from '../facts/guides.js';
import { slugify, stripMarkdown } from '../html/markdown.js';
import { listParameters } from './operation-markdown.js';

/** A result, as the site shows it. */
interface Entry {
  id: string;
  title: string;
  /** What kind of thing it is, and whose. */
  place: string;
  /** Wire request, or the beginning of the text. */
  line: string;
  /** Names to find it by. */
  names: string;
  text: string;
}

/** How the index is made and must be loaded. */
const SEARCH_OPTIONS = {
  fields: ['title', 'names', 'text'],
  storeFields: ['title', 'place', 'line'],
  searchOptions: { prefix: true, fuzzy: 0.15, boost: { names: 3, title: 2 }, combineWith: 'AND' },
} as const;

/** The index over all providers, guides and sections, as a script that the site loads at the first search. */
export function renderSearchScript(
  contracts: readonly Contract[],
  guides: readonly Guide[],
): string {
  const { searchOptions, ...options } = SEARCH_OPTIONS;
  const index = new MiniSearch<Entry>({
    ...options,
    fields: [...options.fields],
    storeFields: [...options.storeFields],
  });
  index.addAll([
    ...contracts.flatMap(toOperationEntries),
    ...contracts.flatMap(toSectionEntries),
    ...guides.flatMap(toGuideEntries),
  ]);
  return `window.affiliateSearch = ${JSON.stringify({ options: SEARCH_OPTIONS, index: JSON.stringify(index) })};\n`;
}

function toOperationEntries(contract: Contract): Entry[] {
  return contract.operations.map((operation) => {
    const { wire } = gatherFacts(contract, operation);
    const { description = '' } = resolvePointer<{ description?: string }>(
      contract.document,
      operation.pointer,
    ).node;
    return {
      id: toReferencePath(operation),
      title: operation.summary,
      place: contract.title,
      line: wire,
      names: [operation.id, splitWords(operation.id), wire, operation.tag].join(' '),
      text: [description, ...listParameters(contract, operation).map(({ name }) => name)].join(' '),
    };
  });
}

function toSectionEntries(contract: Contract): Entry[] {
  return readAbout(contract).sections.map(({ title, text }) => {
    const anchor = title === 'Quirks' ? '' : `#${slugify(title)}`;
    return {
      id: `quirks/${contract.provider}.html${anchor}`,
      title,
      place: contract.title,
      line: `${stripMarkdown(text).replace(/^- /gm, '').replace(/\s+/g, ' ').slice(0, 90)}…`,
      names: contract.provider,
      text: stripMarkdown(text),
    };
  });
}

function toGuideEntries({ name, title, lead, text }: Guide): Entry[] {
  return [
    {
      id: `guides/${name}.html`,
      title,
      place: 'Guide',
      line: stripMarkdown(lead),
      names: '',
      text: stripMarkdown(text),
    },
  ];
}

/** `listConversions` as `list conversions`, so that either finds it. */
function splitWords(id: string): string {
  return id.replace(/(?<=[a-z\d])(?=[A-Z])/g, ' ').toLowerCase();
}
