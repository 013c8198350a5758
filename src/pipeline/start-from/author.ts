import { isRecord, type UnknownRecord } from '../../client/record.js';
import { orderKeys } from './order.js';

/** How a schema is written down: where references lead from its file, and what stands where nothing is said. */
export interface Authoring {
  /** Folder of components, from the file: `.` or `../../components/schemas`. */
  readonly folder: string;
  /** The name that a component has now. */
  rename(name: string): string;
  /** The sentence for what has no description. */
  readonly unknown: string;
  /** Whether files may be sent; a response never has one. */
  readonly takesFiles: boolean;
  /** Takes keys and personal data out of texts. */
  redact(text: string): string;
  /** Told of each member that has no description, by its keys in the file. */
  note(path: readonly (string | number)[], name: string): void;
}

/** The schema as the house writes it: every member described, references to files, keys in order. */
export function authorSchema(
  schema: UnknownRecord,
  authoring: Authoring,
  path: readonly (string | number)[] = [],
): UnknownRecord {
  const { folder, takesFiles, redact } = authoring;
  const result: UnknownRecord = { ...schema };
  if (typeof schema.$ref === 'string') {
    const name = schema.$ref.slice('#/components/schemas/'.length);
    result.$ref = `${folder}/${authoring.rename(name)}.yaml`;
  }
  for (const key of ['title', 'description'] as const) {
    if (typeof schema[key] === 'string') result[key] = clean(redact(schema[key]));
  }
  if (schema.format === 'binary' && !takesFiles) delete result.format;
  for (const keyword of ['items', 'additionalProperties', 'not'] as const) {
    const part = schema[keyword];
    if (isRecord(part)) result[keyword] = authorSchema(part, authoring, [...path, keyword]);
  }
  for (const keyword of ['allOf', 'oneOf', 'anyOf'] as const) {
    const parts = schema[keyword];
    if (!Array.isArray(parts)) continue;
    result[keyword] = parts.map((part, index) =>
      authorSchema(part, authoring, [...path, keyword, index]),
    );
  }
  if (isRecord(schema.properties)) {
    const members = Object.entries(schema.properties).map(([name, member]) => [
      name,
      authorMember(name, member as UnknownRecord, authoring, [...path, 'properties', name]),
    ]);
    result.properties = Object.fromEntries(members);
  }
  return orderKeys('schema', result);
}

function authorMember(
  name: string,
  member: UnknownRecord,
  authoring: Authoring,
  path: readonly (string | number)[],
): UnknownRecord {
  const own = authorSchema(member, authoring, path);
  // A component describes itself.
  if (own.description || own.$ref) return own;
  authoring.note(path, name);
  return orderKeys('schema', { ...own, description: authoring.unknown });
}

/** A text without links that a browser would run, and without line breaks that YAML can't keep. */
export function clean(text: string): string {
  return (
    text
      .replace(/\r\n?/g, '\n')
      .split('\n')
      .map((line) => line.trimEnd())
      .join('\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must go
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufeff]/g, '')
      .replace(/\b(javascript|vbscript|data):/gi, '$1 ')
      .trim()
  );
}
