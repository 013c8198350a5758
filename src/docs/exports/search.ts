import MiniSearch from 'minisearch';
import type { Contract } from '../../contract/contract.js';
import { resolvePointer } from '../../contract/document.js';
import { gatherFacts } from '../../contract/facts.js';
import { readAbout } from '../facts/about.js';
import { toChangesPath, toReferencePath } from '../facts/addresses.js';
import { describeEdition, listChanges } from '../facts/changes.js';
import type { Guide } from '../facts/guides.js';
import { readSettings, SETTINGS, toSettingAnchor, toSettingsPath } from '../facts/settings.js';
import { type Tools, toControlAnchor, toOptionAnchor } from '../facts/tools.js';
import { readVocabulary } from '../facts/vocabulary.js';
import { slugify, stripMarkdown, toRowAnchor } from '../html/markdown.js';
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

/** The index over all providers, guides and tools, as a script that the site loads at the first search. */
export function renderSearchScript(
  contracts: readonly Contract[],
  guides: readonly Guide[],
  tools: Tools,
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
    ...contracts.map(toChangesEntry),
    ...guides.flatMap(toGuideEntries),
    ...listToolEntries(tools),
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

function toChangesEntry(contract: Contract): Entry {
  const changes = listChanges(contract);
  return {
    id: toChangesPath(contract.provider),
    title: 'What is new',
    place: contract.title,
    line: describeEdition(contract),
    names: 'changelog changes new history feed atom version',
    text: changes.map(({ text }) => stripMarkdown(text)).join(' '),
  };
}

/** A guide, its sections, and the rows of its tables that are about a word of code. */
function toGuideEntries({ name, title, lead, text }: Guide): Entry[] {
  const path = `guides/${name}.html`;
  const [beginning = '', ...sections] = text.split(/^## /m);
  return [
    createEntry(path, title, 'Guide', lead, beginning),
    ...sections.flatMap((section) => {
      const [heading = '', ...lines] = section.split('\n');
      const own = lines.filter((line) => !line.startsWith('|'));
      const anchor = slugify(heading);
      return [
        createEntry(
          `${path}#${anchor}`,
          stripMarkdown(heading),
          title,
          own.find((line) => /^[A-Z]/.test(line)) ?? '',
          own.join('\n'),
        ),
        ...lines.flatMap((line) => toRowEntry(path, anchor, title, line)),
      ];
    }),
  ];
}

function toRowEntry(path: string, section: string, title: string, line: string): Entry[] {
  if (!line.startsWith('|')) return [];
  const [first = '', ...cells] = line
    .slice(1, -1)
    .split(' | ')
    .map((cell) => cell.trim());
  const anchor = toRowAnchor(section, first);
  if (anchor === undefined) return [];
  const words = cells.join(': ');
  return [createEntry(`${path}#${anchor}`, first, title, words, words, first)];
}

function listToolEntries({ commands, rules, control }: Tools): Entry[] {
  return [
    ...commands.flatMap((command) => [
      createEntry(
        `tools/command.html#${command.name.replaceAll(' ', '-')}`,
        command.name,
        'The command',
        command.description,
        command.notes,
        'command',
      ),
      ...command.options.map((option) =>
        createEntry(
          `tools/command.html#${toOptionAnchor(command, option)}`,
          `${option.flags} of ${command.name}`,
          'The command',
          option.description,
          option.description,
          'option flag',
        ),
      ),
    ]),
    ...SETTINGS.flatMap(({ name, label }) =>
      readSettings(name).map(({ place, description }) =>
        createEntry(
          `${toSettingsPath(name)}#${toSettingAnchor(place)}`,
          place,
          label,
          description,
          description,
          splitWords(place),
        ),
      ),
    ),
    ...rules.map(({ name, means }) =>
      createEntry(`tools/findings.html#${name}`, name, 'Finding', means, means, 'rule finding'),
    ),
    ...control.map(({ method, path, means }) =>
      createEntry(
        `tools/sandbox.html#${toControlAnchor({ method, path })}`,
        `${method} ${path}`,
        'Sandbox',
        means,
        means,
        'sandbox control',
      ),
    ),
    ...readVocabulary().extensions.map(({ name, description }) =>
      createEntry(
        `tools/extensions.html#${name}`,
        name,
        'Extension of OpenAPI',
        description,
        description,
        splitWords(name.replaceAll('-', ' ')),
      ),
    ),
  ];
}

function createEntry(
  id: string,
  title: string,
  place: string,
  line: string,
  text: string,
  names = '',
): Entry {
  const plain = stripMarkdown(line).replace(/\s+/g, ' ').trim();
  return {
    id,
    title: stripMarkdown(title),
    place,
    line: plain.length > 90 ? `${plain.slice(0, 89)}…` : plain,
    names,
    text: `${plain} ${stripMarkdown(text)}`,
  };
}

/** `listConversions` as `list conversions`, so that either finds it. */
function splitWords(id: string): string {
  return id.replace(/(?<=[a-z\d])(?=[A-Z])/g, ' ').toLowerCase();
}
