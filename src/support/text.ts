const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\n': '&#10;',
};

/** A text for HTML, between tags or in a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, toEntity);
}

/**
 * A text for XML 1.0, between tags or in a quoted attribute. Control characters that XML can't hold become U+FFFD, and the
 * others, with marks that turn the direction of text, a reference that no terminal executes.
 */
export function escapeXml(text: string): string {
  return text
    .replace(NOT_XML, '\ufffd')
    .replace(/[&<>"\n]/g, toEntity)
    .replace(CONTROLS, (character) => `&#${character.charCodeAt(0)};`);
}

/** JSON of a value, in which nothing is executed by a terminal. */
export function stringifySafely(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent).replace(CONTROLS, (character) =>
    character === '\n' ? character : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must go
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\p{Surrogate}]/gu;

function toEntity(character: string): string {
  return ENTITIES[character] ?? character;
}

/**
 * A table in Markdown, its cells escaped.
 * @returns its lines: head, rule, rows
 */
export function toMarkdownTable(
  head: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): string[] {
  const line = (cells: readonly (string | number)[]) =>
    `| ${cells.map((cell) => escapeCell(String(cell))).join(' | ')} |`;
  return [line(head), `| ${head.map(() => '---').join(' | ')} |`, ...rows.map(line)];
}

/** A text for a cell of a Markdown table: one line, no bar, no tag. */
export function escapeCell(text: string): string {
  return text.trim().replace(/\s+/g, ' ').replaceAll('|', '\\|').replaceAll('<', '&lt;');
}

/** The text with its first letter in upper case. */
export function capitalize(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}

/** `premium-exchanger` as the middle of a name: `PremiumExchanger`. */
export function toPascalCase(text: string): string {
  return text.split('-').map(capitalize).join('');
}

/** A text for a regular expression that matches it literally. */
export function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

/**
 * A text for a terminal or a line of a log: one line, in which nothing is executed. Control characters, marks that turn
 * the direction of text, and line breaks are written as what they are, such as `\x1b`.
 */
export function escapeControls(text: string): string {
  return text.replace(CONTROLS, (character) => {
    const code = character.charCodeAt(0);
    if (code === 0x0a) return '\\n';
    const digits = code < 0x100 ? 2 : 4;
    return `\\${code < 0x100 ? 'x' : 'u'}${code.toString(16).padStart(digits, '0')}`;
  });
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must go
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

/** The flag of an option: libraries name `baseUrl`, a command says `--base-url`. */
export function toFlag(option: string): string {
  return `--${option.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

/** Whether a text holds what no text of a service does: control characters other than white space. */
export function isBinary(text: string): boolean {
  return /(?!\s)\p{Cc}/u.test(text);
}

/** A percent-encoded text decoded; as it stands where its encoding is broken. */
export function decodeLoosely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
