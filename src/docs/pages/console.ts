import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Contract } from '../../contract/contract.js';
import { packageRoot } from '../../contract/document.js';
import { type Html, html, toScriptJson } from '../html/html.js';
import { type Page, renderPage } from '../html/page.js';
import { MOCK_KEY, toMockUrl } from '../samples/samples.js';
import { toWireFile } from './downloads.js';

/** The one page that calls other addresses: the one that its reader types in. */
const POLICY =
  "default-src 'none'; script-src 'self' file: 'unsafe-inline'; style-src 'self' file: 'unsafe-inline'; " +
  "img-src 'self' file: data: blob:; font-src data:; connect-src *";

interface WireDocument {
  servers?: { url: string }[];
  security?: Record<string, unknown>[];
  components?: { securitySchemes?: Record<string, { type: string }> };
}

/**
 * The try-it console of a provider. It gets the wire form of the contract, so that what is sent has the true address
 * also where the paths of the contract are virtual.
 * @param isThere whether the script of the console is part of the site
 */
export function renderConsolePage(contract: Contract, isThere: boolean): string {
  const { provider, title } = contract;
  const page: Omit<Page, 'body'> = {
    path: `try/${provider}.html`,
    title: `Try ${title}`,
    description: `Send requests of ${title} to the local mock or to an address of your choice, from the browser.`,
    about: contract,
  };
  if (!isThere) return renderPage({ ...page, body: () => renderAbsence(provider) });
  return renderPage({
    ...page,
    policy: POLICY,
    isWhole: true,
    head: (to) => html`<script src="${to('assets/scalar.js')}" defer></script>
    <script src="${to('assets/console.js')}" defer></script>`,
    body: () => renderConsole(contract),
  });
}

function renderConsole(contract: Contract): Html {
  const path = join(packageRoot, 'generated', contract.provider, toWireFile(contract));
  const document = parse(readFileSync(path, 'utf8')) as WireDocument;
  return html`<form class="target" data-target novalidate>
      <label for="address">Send to</label>
      <input id="address" name="address" type="url" spellcheck="false" autocomplete="off" value="${toMockUrl(contract)}" data-mock="${contract.provider}" aria-describedby="sent">
      <button type="submit">Use</button>
      <p id="sent" role="status">The mock of <code>npm start</code>, or an address that allows calls from this page (CORS).
        Keys stay in this page.</p>
    </form>
    <div id="content"></div>
    <script type="application/json" id="console">${toScriptJson({
      content: {
        ...document,
        servers: [
          { url: toMockUrl(contract), description: 'As set in “Send to”' },
          ...(document.servers ?? []),
        ],
      },
      authentication: toAuthentication(document),
      withDefaultFonts: false,
      telemetry: false,
      hideClientButton: true,
      hiddenClients: true,
      showDeveloperTools: 'never',
      documentDownloadType: 'none',
      persistAuth: false,
      agent: { disabled: true },
      mcp: { disabled: true },
    })}</script>`;
}

/** The mock takes any key, so one is filled in; readers put their own. */
function toAuthentication({ security = [], components = {} }: WireDocument): object {
  const schemes = Object.entries(components.securitySchemes ?? {});
  const filled = schemes.map(([name, { type }]) => [
    name,
    { [type === 'http' ? 'token' : 'value']: MOCK_KEY },
  ]);
  const names = Object.keys(security[0] ?? {});
  // Schemes that go together are a list inside of the list of alternatives.
  const preferredSecurityScheme = names.length > 1 ? [names] : names[0];
  return { preferredSecurityScheme, securitySchemes: Object.fromEntries(filled) };
}

function renderAbsence(provider: string): Html {
  return html`<h1>The console is not part of this site</h1>
    <p>Its script could not be fetched from npm when the site was built, or <code>--no-console</code> was given. Build
      again with <code>npx affiliate-contracts docs</code>, or use the mock directly:</p>
    <pre><code>npx affiliate-contracts mock ${provider}</code></pre>`;
}
