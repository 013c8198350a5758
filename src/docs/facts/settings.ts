import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isRecord } from '../../client/record.js';
import { packageRoot, resolvePointer } from '../../contract/document.js';
import type { Document } from '../../contract/nodes.js';
import { slugify } from '../html/slug.js';

/** Files that people write, by the names of their JSON Schemas in `schemas/`. */
export const SETTINGS = [
  {
    name: 'config',
    label: 'Configuration of a check',
    about: 'Settings and targets of `affiliate-contracts.config.yaml`.',
  },
  {
    name: 'baseline',
    label: 'Baseline of accepted findings',
    about: 'Which findings are accepted, why, and until when.',
  },
] as const;

export type SettingsName = (typeof SETTINGS)[number]['name'];

/** Path of the page on a kind of settings file. */
export function toSettingsPath(name: SettingsName): string {
  return `settings/${name}.html`;
}

/** Anchor of a setting on its page. */
export function toSettingAnchor(place: string, prefix = ''): string {
  return `${prefix}${slugify(place.replaceAll('*', 'any'))}`;
}

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
  readonly type?: string | readonly string[];
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
      // Of a map of anything there is nothing to say.
      const isTold = name !== '*' || setting.description !== '';
      return [...(isTold ? [setting] : []), ...list(resolved, `${prefix}${name}`)];
    });
  };
  return list(root, '');
}

function nameType({ items, oneOf, type = '' }: Schema): string {
  if (oneOf) return oneOf.map(nameType).join(' or ');
  return isRecord(items) ? 'list' : [type].flat().join(' or ');
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
