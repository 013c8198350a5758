import type { Contract } from '../../contract/contract.js';
import { toChangesPath, toMarkdownPath } from '../facts/addresses.js';
import type { Guide } from '../facts/guides.js';
import { toTwinPath } from '../facts/twins.js';
import { stripMarkdown } from '../html/markdown.js';
import { TOOL_PAGES } from '../pages/tools-menu.js';

/** `llms.txt`: what the site has, as a list of plain texts, in the form of llmstxt.org. */
export function renderLlmsText(contracts: readonly Contract[], guides: readonly Guide[]): string {
  return `${[
    '# affiliate-contracts',
    '> Contracts of affiliate networks and partner programmes: what their HTTP interfaces really send, with the evidence for each claim; typed clients, mock servers and a contract check made from them.',
    'Claims without a mark are documented by the provider. "Observed" was seen elsewhere, "inferred" is a conclusion; both name their sources. Every page of the site has its text beside it, with `.md` in place of `.html`.',
    renderSection('Site', [
      ['What it is', 'index.md', 'the providers, how it is made, a first call for each'],
      ['Evidence', 'evidence.md', 'every claim that is inferred or disputed, with its sources'],
      [
        'What the sandbox assumes',
        'sandbox.md',
        'how the mock with a memory takes services to behave',
      ],
      ['Benchmarks', 'benchmarks.md', 'what was measured, against what and when'],
    ]),
    renderSection(
      'Guides',
      guides.map(({ name, title, lead }) => [title, `guides/${name}.md`, stripMarkdown(lead)]),
    ),
    renderSection(
      'Tools',
      TOOL_PAGES.map(({ label, path, about }) => [label, toTwinPath(path), stripMarkdown(about)]),
    ),
    ...contracts.map(renderContract),
  ].join('\n\n')}\n`;
}

function renderContract({ provider, title, operations }: Contract): string {
  return renderSection(title, [
    [
      'About the interface',
      `operations/${provider}/about.md`,
      'authentication, envelope, money, time, quirks',
    ],
    ['Quirks', `quirks/${provider}.md`, 'what surprises, in short and at length'],
    ['What is new', toTwinPath(toChangesPath(provider)), 'what changed in the contract and why'],
    ['Downloads', `downloads/${provider}/index.md`, 'OpenAPI, Postman collection, .http file'],
    ['OpenAPI 3.1', `downloads/${provider}/openapi.yaml`, 'the whole contract with its evidence'],
    ...operations.map(
      (operation): Line => [operation.id, toMarkdownPath(operation), operation.summary],
    ),
  ]);
}

type Line = readonly [title: string, path: string, about: string];

function renderSection(title: string, lines: readonly Line[]): string {
  const items = lines.map(([name, path, about]) => `- [${name}](${path}): ${about}`);
  return [`## ${title}`, '', ...items].join('\n');
}
