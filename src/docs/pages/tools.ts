import { type CommandFacts, type Tools, toControlAnchor, toOptionAnchor } from '../facts/tools.js';
import { type Extension, readVocabulary } from '../facts/vocabulary.js';
import { type Html, type HtmlContent, html } from '../html/html.js';
import { renderCode, renderMarkdown, renderTable } from '../html/markdown.js';
import { renderPage } from '../html/page.js';
import { renderSettings } from './settings.js';
import { renderToolsMenu, TOOL_PAGES, TOOLS } from './tools-menu.js';

/** The pages on the tools by path: what can be told them, made from their code and schemas. */
export function renderToolPages(tools: Tools): Map<string, string> {
  const { description, extensions } = readVocabulary();
  const bodies: [path: string, description: string, body: Html][] = [
    [
      'tools/command.html',
      'Every command of affiliate-contracts with its arguments, options and defaults, as its help says them.',
      html`<p class="lead">As <code>npx affiliate-contracts --help</code> says it. Data goes to stdout, everything else to stderr.</p>
      ${tools.commands.map(renderCommand)}`,
    ],
    [
      'tools/findings.html',
      'The rules of the contract check: what a finding of each means, how much it weighs, and what it says of the contract.',
      html`<p class="lead">What a check can find. <code>--fail-on</code> names the lightest one that fails.</p>${renderRules(tools)}`,
    ],
    [
      'tools/sandbox.html',
      'How tests move the clock of a sandbox, make clicks and conversions, reset it and keep its state, over HTTP.',
      html`<p class="lead">Below the address of each provider of a mock with a memory, <code>mock --sandbox</code>.</p>${renderControl(tools)}`,
    ],
    [
      'tools/extensions.html',
      'The extensions of OpenAPI in which these contracts say what it can’t: envelope, paging, safety, roles, time, evidence.',
      html`<div class="lead">${renderMarkdown(description)}</div>${extensions.map(renderExtension)}`,
    ],
  ];
  return new Map([
    [TOOLS, renderIndex()],
    ...bodies.map(([path, words, body]): [string, string] => {
      const title = TOOL_PAGES.find((page) => page.path === path)?.label ?? path;
      const page = { path, title, description: words, section: TOOLS };
      return [
        path,
        renderPage({
          ...page,
          menu: renderToolsMenu(path),
          body: () => html`<h1>${title}</h1>${body}`,
        }),
      ];
    }),
  ]);
}

function renderIndex(): string {
  return renderPage({
    path: TOOLS,
    title: 'Tools',
    description:
      'Reference of the tools: the command, its files, findings, the sandbox, the extensions of OpenAPI.',
    body: (to) => html`<h1>Tools</h1>
      <p class="lead">What can be told the tools, made from their code and schemas. How to use them is in the
        <a href="${to('guides/index.html')}">guides</a>.</p>
      <ul class="guides">${TOOL_PAGES.map(({ path, label, about }) => html`<li><a href="${to(path)}">${label}</a>${renderMarkdown(about)}</li>`)}
        <li><a href="${to('guides/the-client.html')}">The client</a><p>Its options, and what the kinds of its errors mean.</p></li>
      </ul>`,
  });
}

function renderCommand(command: CommandFacts): Html {
  const { name, description, usage, options, notes } = command;
  return html`<section aria-labelledby="${name.replaceAll(' ', '-')}">
      <h2 id="${name.replaceAll(' ', '-')}">${name}</h2>
      <p>${description}.</p>
      ${renderCode(usage, 'sh')}
      ${renderRows(
        ['option', 'default', 'what'],
        [
          ...command.arguments.map((one) => ({
            cells: [html`<code>${one.name}</code>`, '', one.description],
          })),
          ...options.map((option) => ({
            id: toOptionAnchor(command, option),
            cells: [
              html`<code>${option.flags}</code>`,
              option.default !== undefined && html`<code>${option.default}</code>`,
              option.description,
            ],
          })),
        ],
      )}
      ${notes
        .split('\n\n')
        .filter(Boolean)
        .map((note) => html`<p>${note}</p>`)}
    </section>`;
}

function renderRules({ rules }: Tools): Html {
  return renderRows(
    ['rule', 'severity', 'contradicts the contract', 'what'],
    rules.map(({ name, severity, contradicts, means }) => ({
      id: name,
      cells: [html`<code>${name}</code>`, severity, contradicts ? 'yes' : 'no', means],
    })),
  );
}

function renderControl({ control }: Tools): Html {
  return renderRows(
    ['request', 'what'],
    control.map(({ method, path, means }) => ({
      id: toControlAnchor({ method, path }),
      cells: [html`<code>${method} ${path}</code>`, renderMarkdown(means)],
    })),
  );
}

function renderExtension({ name, description, type, members }: Extension): Html {
  return html`<section aria-labelledby="${name}">
      <h2 id="${name}"><code>${name}</code></h2>
      ${renderMarkdown(description)}
      ${members.length > 0 ? renderSettings(members, `${name}-`) : type && renderMarkdown(`Takes ${type}.`)}
    </section>`;
}

function renderRows(
  head: readonly string[],
  rows: readonly { readonly id?: string; readonly cells: readonly HtmlContent[] }[],
): Html {
  return renderTable(
    html`<thead><tr>${head.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
      <tbody>${rows.map(({ id, cells }) => html`<tr${id !== undefined && html` id="${id}"`}>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>`)}</tbody>`,
    { stacks: true },
  );
}
