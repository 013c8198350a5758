import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Contract } from '../contract/contract.js';
import { packageRoot } from '../contract/document.js';
import { wireFile } from './downloads.js';
import { type Html, html, scriptJson } from './html.js';
import { type Page, pageText, type To } from './page.js';
import { MOCK_KEY, mockUrl } from './samples.js';

/** The one page that calls other addresses: the one that its reader types in. */
const POLICY =
  "default-src 'none'; script-src 'self' file: 'unsafe-inline'; style-src 'self' file: 'unsafe-inline'; " +
  "img-src 'self' file: data: blob:; font-src data:; connect-src *";

interface Document {
  servers?: { url: string }[];
  components?: { securitySchemes?: Record<string, { type: string }> };
}

/**
 * The try-it console of a provider. It gets the wire form of the contract, so that what is sent has the true address
 * also where the paths of the contract are virtual.
 * @param isThere whether the script of the console is part of the site
 */
export function consolePage(contract: Contract, isThere: boolean): string {
  const { provider, title } = contract;
  const page: Omit<Page, 'body'> = {
    path: `try/${provider}.html`,
    title: `Try ${title}`,
    description: `Send requests of ${title} to the local mock or to an address of your choice, from the browser.`,
    about: contract,
  };
  if (!isThere) return pageText({ ...page, body: () => absent(provider) });
  return pageText({
    ...page,
    policy: POLICY,
    isWhole: true,
    head: (to) => html`<script src="${to('assets/scalar.js')}" defer></script>
    <script src="${to('assets/console.js')}" defer></script>`,
    body: (to) => consoleBody(contract, to),
  });
}

function consoleBody(contract: Contract, to: To): Html {
  const path = join(packageRoot, 'generated', contract.provider, wireFile(contract));
  const document = parse(readFileSync(path, 'utf8')) as Document;
  return html`<form class="target" data-target>
      <label for="address">Send to</label>
      <input id="address" name="address" type="url" required spellcheck="false" value="${mockUrl(contract)}" data-mock="${contract.provider}">
      <button type="submit">Use</button>
      <p>The mock unless told; start it with <code>npm start</code>. Another address must allow calls from this page
        (CORS). What is typed here stays in this page. See the <a href="${to(`${contract.provider}.html`)}">reference</a>
        for the evidence.</p>
    </form>
    <div id="content"></div>
    <script type="application/json" id="console">${scriptJson({
      content: {
        ...document,
        servers: [{ url: mockUrl(contract), description: 'Here' }, ...(document.servers ?? [])],
      },
      authentication: authentication(document),
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
function authentication({ components = {} }: Document): object {
  const schemes = Object.entries(components.securitySchemes ?? {});
  const filled = schemes.map(([name, { type }]) => [
    name,
    { [type === 'http' ? 'token' : 'value']: MOCK_KEY },
  ]);
  return { preferredSecurityScheme: schemes[0]?.[0], securitySchemes: Object.fromEntries(filled) };
}

function absent(provider: string): Html {
  return html`<h1>The console is not part of this site</h1>
    <p>Its script could not be fetched from npm when the site was built, or <code>--no-console</code> was given. Build
      again with <code>npx affiliate-contracts docs</code>, or use the mock directly:</p>
    <pre><code>npx affiliate-contracts mock ${provider}</code></pre>`;
}
