import type { Contract } from '../../contract/contract.js';
import { toMarkdownPath } from '../facts/addresses.js';
import type { Guide } from '../facts/guides.js';

/** `llms.txt`: what the site has, as a list of plain texts, in the form of llmstxt.org. */
export function renderLlmsText(contracts: readonly Contract[], guides: readonly Guide[]): string {
  const sections = contracts.map(({ provider, title, operations }) =>
    [
      `## ${title}`,
      '',
      `- [About the interface](operations/${provider}/about.md): authentication, envelope, money, time, quirks`,
      `- [OpenAPI 3.1](downloads/${provider}/openapi.yaml): the whole contract with its evidence`,
      ...operations.map(
        (operation) => `- [${operation.id}](${toMarkdownPath(operation)}): ${operation.summary}`,
      ),
    ].join('\n'),
  );
  return `${[
    '# affiliate-contracts',
    '> Contracts of affiliate networks and partner programmes: what their HTTP interfaces really send, with the evidence for each claim; typed clients, mock servers and a contract check made from them.',
    'Claims without a mark are documented by the provider. "Observed" was seen elsewhere, "inferred" is a conclusion; both name their sources.',
    [
      '## Guides',
      '',
      ...guides.map(({ name, title, lead }) => `- [${title}](guides/${name}.md): ${lead}`),
    ].join('\n'),
    ...sections,
  ].join('\n\n')}\n`;
}
