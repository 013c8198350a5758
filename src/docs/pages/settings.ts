import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isRecord } from '../../client/record.js';
import { packageRoot, resolvePointer } from '../../contract/document.js';
import type { Document } from '../../contract/nodes.js';
import { type Html, html } from '../html/html.js';
import { renderCode, renderMarkdown, renderTable, slugify } from '../html/markdown.js';
import { renderPage } from '../html/page.js';
import { renderToolsMenu, type SettingsName, TOOLS, toSettingsPath } from './tools-menu.js';


/** What may be written in a file, as the package has it. */
export function readSettings(name: SettingsName): Setting[] {
  return listSettings(JSON.parse(readSettingsSchema(name)) as Schema);
}

/** The text of a schema, as the package has it. */
export function readSettingsSchema(name: SettingsName): string {
  return readFileSync(join(packageRoot, 'schemas', `${name}.schema.json`), 'utf8');
}

/** One line of the page: what can be written at a place of the file. */
export interface Setting {
  /** `targets[].name` */
  readonly place: string;
  readonly isRequired: boolean;
  readonly isDeprecated: boolean;
  readonly type: string;
  readonly default?: string;
  readonly description: string;
}

/** The part of JSON Schema that schemas of files are written in. */
export interface Schema {
  readonly title?: string;
  readonly description?: string;
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly default?: unknown;
  readonly deprecated?: boolean;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly additionalProperties?: boolean | Schema;
  readonly oneOf?: readonly Schema[];
  readonly $ref?: string;
}

/**
 * All that a file may hold, in the order of its schema.
 * @param document what references lead into
 */
export function listSettings(root: Schema, document: object = root): Setting[] {
  const follow = (schema: Schema): Schema => {
    if (schema.oneOf) return { ...schema, oneOf: schema.oneOf.map(follow) };
    if (schema.$ref === undefined) return schema;
    const { node } = resolvePointer<Schema>(document as Document, schema.$ref.slice(1));
    const { $ref: _, ...own } = schema;
    return follow({ ...node, ...own });
  };
  const list = (given: Schema, place: string): Setting[] => {
    const schema = follow(given);
    if (schema.items) return list(schema.items, `${place}[]`);
    if (schema.oneOf) return schema.oneOf.flatMap((one) => list(one, place));
    const prefix = place && `${place}.`;
    const { properties = {}, additionalProperties: other } = schema;
    const members = { ...properties, ...(isRecord(other) && { '*': other as Schema }) };
    return Object.entries(members).flatMap(([name, member]) => {
      const resolved = follow(member);
      const setting = toSetting(resolved, `${prefix}${name}`, schema.required?.includes(name));
      return [setting, ...list(resolved, `${prefix}${name}`)];
    });
  };
  return list(root, '');
}

function nameType({ items, oneOf, type = '' }: Schema): string {
  if (oneOf) return oneOf.map(nameType).join(' or ');
  return isRecord(items) ? 'list' : type;
}

function toSetting(schema: Schema, place: string, isRequired = false): Setting {
  const words = schema.enum?.map((word) => `\`${word}\``).join(', ');
  return {
    place,
    isRequired,
    isDeprecated: schema.deprecated ?? false,
    type: words ?? (schema.const !== undefined ? `\`${schema.const}\`` : nameType(schema)),
    ...(schema.default !== undefined && { default: JSON.stringify(schema.default) }),
    description: schema.description ?? '',
  };
}

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
  return renderTable(html`<thead><tr>${['place', 'type', 'default', 'what'].map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
      <tbody>${settings.map((setting) => renderSetting(setting, prefix))}</tbody>`);
}

/** Anchor of a setting. */
export function toSettingAnchor(place: string, prefix = ''): string {
  return `${prefix}${slugify(place)}`;
}

function renderSetting(setting: Setting, prefix: string): Html {
  const { place, isRequired, isDeprecated, type, description } = setting;
  const note = isRequired ? ' (required)' : isDeprecated ? ' (deprecated)' : '';
  return html`<tr id="${toSettingAnchor(place, prefix)}"><td><code>${place}</code>${note}</td><td>${renderMarkdown(type)}</td>
        <td>${setting.default !== undefined && html`<code>${setting.default}</code>`}</td>
        <td>${renderMarkdown(description)}</td></tr>`;
}
