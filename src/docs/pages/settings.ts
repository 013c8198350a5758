import {
  readSettings,
  readSettingsSchema,
  type Schema,
  type Setting,
  type SettingsName,
  toSettingAnchor,
  toSettingsPath,
} from '../facts/settings.js';
import { type Html, html } from '../html/html.js';
import { renderCode, renderMarkdown, renderTable } from '../html/markdown.js';
import { renderPage } from '../html/page.js';
import { renderToolsMenu, TOOLS } from './tools-menu.js';

/** The page on a settings file, made from its JSON Schema. */
export function renderSettingsPage(name: SettingsName, label: string): string {
  const { description = '' } = JSON.parse(readSettingsSchema(name)) as Schema;
  const line = `# yaml-language-server: $schema=./node_modules/affiliate-contracts/schemas/${name}.schema.json`;
  return renderPage({
    path: toSettingsPath(name),
    title: label,
    description,
    section: TOOLS,
    menu: renderToolsMenu(toSettingsPath(name)),
    body: () => html`<h1>${label}</h1>
      <div class="lead">${renderMarkdown(description)}</div>
      ${renderSettings(readSettings(name))}
      <h2 id="in-an-editor">In an editor</h2>
      <p>The package has the <a href="${name}.schema.json" download>JSON Schema</a> from which this page is made and by which
        the command reads the file. Editors complete and check the file by it when this is its first line:</p>
      ${renderCode(line, 'yaml')}`,
  });
}

/** The settings as a table, each with an anchor. */
export function renderSettings(settings: readonly Setting[], prefix = ''): Html {
  return renderTable(
    html`<thead><tr>${['place', 'type', 'default', 'what'].map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
      <tbody>${settings.map((setting) => renderSetting(setting, prefix))}</tbody>`,
    { stacks: true },
  );
}

function renderSetting(setting: Setting, prefix: string): Html {
  const { place, isRequired, isDeprecated, type, description } = setting;
  const note = isRequired ? ' (required)' : isDeprecated ? ' (deprecated)' : '';
  return html`<tr id="${toSettingAnchor(place, prefix)}"><td><code>${place}</code>${note}</td><td>${renderMarkdown(type)}</td>
        <td>${setting.default !== undefined && html`<code>${setting.default}</code>`}</td>
        <td>${renderMarkdown(description)}</td></tr>`;
}
