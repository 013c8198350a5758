import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isRecord } from '../../client/record.js';
import { packageRoot, resolvePointer } from '../../contract/document.js';
import type { Document } from '../../contract/nodes.js';
import { type Html, html } from '../html/html.js';
import { renderCode, renderMarkdown, renderTable } from '../html/markdown.js';
import { renderPage } from '../html/page.js';

/** Files that people write, by the names of their JSON Schemas in `schemas/`. */
export const SETTINGS = [
  { name: 'config', label: 'Configuration of a check' },
  { name: 'baseline', label: 'Baseline of accepted findings' },
] as const;

type Name = (typeof SETTINGS)[number]['name'];

/** Path of the page on a kind of settings file. */
export function toSettingsPath(name: Name): string {
  return `settings/${name}.html`;
}

/** The text of a schema, as the package has it. */
export function readSettingsSchema(name: Name): string {
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

interface Schema {
  readonly title?: string;
  readonly description?: string;
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly default?: unknown;
  readonly deprecated?: boolean;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly oneOf?: readonly Schema[];
  readonly $ref?: string;
}

/** All that a file may hold, in the order of its schema. */
export function listSettings(text: string): Setting[] {
  const document = JSON.parse(text) as Schema;
  const follow = (schema: Schema): Schema => {
    if (schema.oneOf) return { ...schema, oneOf: schema.oneOf.map(follow) };
    if (schema.$ref === undefined) return schema;
    const { node } = resolvePointer<Schema>(document as unknown as Document, schema.$ref.slice(1));
    const { $ref: _, ...own } = schema;
    return follow({ ...node, ...own });
  };
  const list = (given: Schema, place: string): Setting[] => {
    const schema = follow(given);
    if (schema.items) return list(schema.items, `${place}[]`);
    const prefix = place && `${place}.`;
    return Object.entries(schema.properties ?? {}).flatMap(([name, member]) => {
      const resolved = follow(member);
      const setting = toSetting(resolved, `${prefix}${name}`, schema.required?.includes(name));
      return [setting, ...list(resolved, `${prefix}${name}`)];
    });
  };
  return list(document, '');
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
    type: words ?? nameType(schema),
    ...(schema.default !== undefined && { default: JSON.stringify(schema.default) }),
    description: schema.description ?? '',
  };
}

/** The page on a settings file, made from its JSON Schema. */
export function renderSettingsPage(name: Name, label: string): string {
  const text = readSettingsSchema(name);
  const { description = '' } = JSON.parse(text) as Schema;
  const line = `# yaml-language-server: $schema=./node_modules/affiliate-contracts/schemas/${name}.schema.json`;
  return renderPage({
    path: toSettingsPath(name),
    title: label,
    description,
    body: () => html`<h1>${label}</h1>
      <div class="lead">${renderMarkdown(description)}</div>
      ${renderTable(html`<thead><tr>${['place', 'type', 'default', 'what'].map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
      <tbody>${listSettings(text).map(renderSetting)}</tbody>`)}
      <h2>In an editor</h2>
      <p>The package has the <a href="${name}.schema.json" download>JSON Schema</a> from which this page is made and by which
        the command reads the file. Editors complete and check the file by it when this is its first line:</p>
      ${renderCode(line, 'yaml')}`,
  });
}

function renderSetting(setting: Setting): Html {
  const { place, isRequired, isDeprecated, type, description } = setting;
  const note = isRequired ? ' (required)' : isDeprecated ? ' (deprecated)' : '';
  return html`<tr><td><code>${place}</code>${note}</td><td>${renderMarkdown(type)}</td>
        <td>${setting.default !== undefined && html`<code>${setting.default}</code>`}</td>
        <td>${renderMarkdown(description)}</td></tr>`;
}
