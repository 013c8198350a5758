import { join } from 'node:path';
import type { Contract } from '../../contract/contract.js';
import { toOrigin } from '../../contract/files.js';
import { renderHttpFile } from '../exports/http-file.js';
import { toPostmanCollection } from '../exports/postman.js';
import { html } from '../html/html.js';
import { renderCode } from '../html/markdown.js';
import { renderPage } from '../html/page.js';
import { renderForeignTools } from './foreign-tools.js';

export interface Download {
  readonly name: string;
  readonly text: string;
  /** What it is and what takes it. */
  readonly about: string;
}

/** What readers can take along of a contract, and import elsewhere. */
export async function createDownloads(contract: Contract): Promise<Download[]> {
  const collection = await toPostmanCollection(contract);
  return [
    ...listDocuments(contract),
    {
      name: `${contract.provider}.postman_collection.json`,
      text: `${JSON.stringify(collection, undefined, 2)}\n`,
      about:
        'Postman collection v2.1: every request as the client sends it, with each documented response as a saved example.',
    },
    {
      name: `${contract.provider}.http`,
      text: await renderHttpFile(contract),
      about: 'The requests for the HTTP clients of VS Code and the JetBrains editors.',
    },
  ];
}

/** The document in its forms, as far as they were generated. */
function listDocuments(contract: Contract): Download[] {
  const { generated, read } = toOrigin(contract);
  const documents = [
    ['openapi.yaml', 'OpenAPI 3.1, the contract in one file with the evidence for its claims.'],
    ['openapi.json', 'The same as JSON.'],
    [
      'openapi.wire.yaml',
      'The wire form, for Swagger UI and other importers: true addresses in place of virtual paths. They carry a query, which strict validators refuse.',
    ],
  ] as const;
  return documents.flatMap(([name, about]) => {
    const text = generated && read(join(generated, name));
    return text === undefined ? [] : [{ name, text, about }];
  });
}

/** The file with the true addresses; the contract itself where its paths are true. */
export function toWireFile(contract: Contract): string {
  return isRpc(contract) ? 'openapi.wire.yaml' : 'openapi.yaml';
}

function isRpc({ operations }: Contract): boolean {
  return operations.some(({ rpc }) => rpc);
}

/** The page of a provider's documents and collections. */
export function renderDownloadsPage(contract: Contract, downloads: readonly Download[]): string {
  const { provider, title } = contract;
  return renderPage({
    path: `downloads/${provider}/index.html`,
    title: `${title}: downloads`,
    description: `OpenAPI 3.1, a Postman collection with saved responses, and .http files of ${title}.`,
    about: contract,
    body: (to) => html`<h1>${title}: downloads</h1>
      <p class="lead">All of these are made from the same contract as the <a href="${to(`${provider}.html`)}">reference</a>.
        Requests go to the local mock until you set the variables <code>baseUrl</code> and <code>key</code>.</p>
      <ul class="files">
        ${downloads.map(
          ({ name, text, about }) => html`<li>
          <a href="${name}" download>${name}</a> <small>${formatSize(text)}</small>
          <p>${about}</p>
        </li>`,
        )}
      </ul>
      ${renderForeignTools(provider)}
      <h2>From npm</h2>
      <p>The package carries the same documents, and types and a client made from them:</p>
      ${renderCode('npm install affiliate-contracts', 'sh')}`,
  });
}

function formatSize(text: string): string {
  return `${Math.max(1, Math.round(Buffer.byteLength(text) / 1024))} kB`;
}
