/** How a language writes JSON values. */
export interface Dialect {
  /** Around the members of a map, with what stands inside of them on one line. */
  readonly map: readonly [open: string, close: string, space: string];
  readonly emptyMap: string;
  readonly words: Readonly<Record<'true' | 'false' | 'null', string>>;
  readonly indent: string;
  /** Longest thing that is kept on one line. */
  readonly width: number;
  quote(text: string): string;
  member(name: string, value: string): string;
}

/** Names bare where they can be, single quotes. */
export const TYPESCRIPT: Dialect = {
  map: ['{', '}', ' '],
  emptyMap: '{}',
  words: { true: 'true', false: 'false', null: 'null' },
  indent: '  ',
  width: 72,
  quote: quoteSingly,
  member: (name, value) =>
    `${/^[A-Za-z_$][\w$]*$/.test(name) ? name : quoteSingly(name)}: ${value}`,
};

export const PYTHON: Dialect = {
  map: ['{', '}', ''],
  emptyMap: '{}',
  words: { true: 'True', false: 'False', null: 'None' },
  indent: '    ',
  width: 56,
  quote: quoteSingly,
  member: (name, value) => `${quoteSingly(name)}: ${value}`,
};

export const PHP: Dialect = {
  map: ['[', ']', ''],
  // An empty array would become a list.
  emptyMap: 'new stdClass()',
  words: { true: 'true', false: 'false', null: 'null' },
  indent: '    ',
  width: 56,
  quote: quotePhp,
  member: (name, value) => `${/^(0|[1-9]\d*)$/.test(name) ? name : quotePhp(name)} => ${value}`,
};

/** A JSON value as people write it in a language; short things stand on one line. */
export function toLiteral(value: unknown, dialect: Dialect = TYPESCRIPT, margin = ''): string {
  if (typeof value === 'string') return dialect.quote(value);
  if (typeof value === 'number' || typeof value === 'bigint') return String(value);
  if (typeof value !== 'object' || value === null) {
    return dialect.words[`${value}` as keyof Dialect['words']];
  }
  const deeper = `${margin}${dialect.indent}`;
  const isList = Array.isArray(value);
  const members = isList
    ? value.map((item) => toLiteral(item, dialect, deeper))
    : Object.entries(value).map(([name, member]) =>
        dialect.member(name, toLiteral(member, dialect, deeper)),
      );
  const [open, close, space] = isList ? ['[', ']', ''] : dialect.map;
  if (members.length === 0) return isList ? '[]' : dialect.emptyMap;
  const line = `${open}${space}${members.join(', ')}${space}${close}`;
  if (!line.includes('\n') && margin.length + line.length <= dialect.width) return line;
  return `${open}\n${members.map((member) => `${deeper}${member},\n`).join('')}${margin}${close}`;
}

/** As JavaScript and Python read it. */
function quoteSingly(text: string): string {
  const json = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"');
  return `'${json.replaceAll("'", "\\'")}'`;
}

/** Single quotes know no line breaks by name. */
function quotePhp(text: string): string {
  if (!/\p{Cc}/u.test(text)) return `'${text.replace(/[\\']/g, '\\$&')}'`;
  const json = JSON.stringify(text).replaceAll('$', '\\$');
  return json.replace(/\\u([\da-f]{4})/g, '\\u{$1}').replace(/\\b/g, '\\x08');
}
