import MiniSearch from 'minisearch';
import type { Contract } from '../../contract/contract.js';
import { resolved } from '../../contract/document.js';
import { factsOf } from '../facts/facts.js';
import { slug } from '../html/markdown.js';
import { type Guide, plain } from '../pages/guides.js';
import { aboutOf } from '../pages/quirks.js';
import { referencePath } from '../pages/reference.js';
import { parametersOf } from './operation-markdown.js';

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
export function searchScript(contracts: readonly Contract[], guides: readonly Guide[]): string {
  const { searchOptions, ...options } = SEARCH_OPTIONS;
  const index = new MiniSearch<Entry>({
    ...options,
    fields: [...options.fields],
    storeFields: [...options.storeFields],
  });
  index.addAll([
    ...contracts.flatMap(operationEntries),
    ...contracts.flatMap(sectionEntries),
    ...guides.flatMap(guideEntries),
  ]);
  return `window.affiliateSearch = ${JSON.stringify({ options: SEARCH_OPTIONS, index: JSON.stringify(index) })};\n`;
}

function operationEntries(contract: Contract): Entry[] {
  return contract.operations.map((operation) => {
    const { wire } = factsOf(contract, operation);
    const { description = '' } = resolved<{ description?: string }>(
      contract.document,
      operation.pointer,
    ).node;
    return {
      id: referencePath(operation),
      title: operation.summary,
      place: contract.title,
      line: wire,
      names: [operation.id, words(operation.id), wire, operation.tag].join(' '),
      text: [description, ...parametersOf(contract, operation).map(({ name }) => name)].join(' '),
    };
  });
}

function sectionEntries(contract: Contract): Entry[] {
  return aboutOf(contract).sections.map(({ title, text }) => {
    const anchor = title === 'Quirks' ? '' : `#${slug(title)}`;
    return {
      id: `quirks/${contract.provider}.html${anchor}`,
      title,
      place: contract.title,
      line: `${plain(text).replace(/^- /gm, '').replace(/\s+/g, ' ').slice(0, 90)}…`,
      names: contract.provider,
      text: plain(text),
    };
  });
}

function guideEntries({ name, title, lead, text }: Guide): Entry[] {
  return [
    {
      id: `guides/${name}.html`,
      title,
      place: 'Guide',
      line: plain(lead),
      names: '',
      text: plain(text),
    },
  ];
}

/** `listConversions` as `list conversions`, so that either finds it. */
function words(id: string): string {
  return id.replace(/(?<=[a-z\d])(?=[A-Z])/g, ' ').toLowerCase();
}
