/** An element of a page, or a text. */
type Node = string | Element;

interface Element {
  readonly tag: string;
  readonly attributes: string;
  readonly children: Node[];
}

const VOID = new Set(['br', 'hr', 'img', 'input', 'link', 'meta']);
/** What is there to look at or to press. */
const LEFT_OUT = new Set(['button', 'svg', 'nav', 'form', 'script', 'style']);
const INLINE = new Set(
  'a abbr b br code em i img kbd small span strong summary sup time label'.split(' '),
);

/**
 * The main part of a page made here as Markdown. It reads the markup of this site, in which texts and attributes are
 * escaped, and is no reader of other pages.
 * @returns nothing where the page has no main part of its own
 */
export function toMarkdown(page: string): string | undefined {
  const start = page.indexOf('<main id="content">');
  const end = page.lastIndexOf('</main>');
  if (start < 0 || end < 0) return undefined;
  return `${renderBlocks(parse(page.slice(start, end)))}\n`;
}

function parse(markup: string): Node[] {
  const root: Element = { tag: '', attributes: '', children: [] };
  const open = [root];
  for (const [token] of markup.matchAll(/<[^<>]*>|[^<]+/g)) {
    const parent = open.at(-1) ?? root;
    if (!token.startsWith('<')) {
      parent.children.push(decode(token));
    } else if (token.startsWith('</')) {
      if (open.length > 1) open.pop();
    } else if (!token.startsWith('<!')) {
      const [tag = ''] = token.slice(1, -1).split(/[\s/]/, 1);
      const attributes = token.slice(1 + tag.length, -1);
      const element: Element = { tag, attributes, children: [] };
      parent.children.push(element);
      if (!VOID.has(tag) && !attributes.endsWith('/')) open.push(element);
    }
  }
  return root.children;
}

function renderBlocks(nodes: readonly Node[]): string {
  const blocks: string[] = [];
  let line: Node[] = [];
  const endLine = () => {
    blocks.push(renderInline(line).trim());
    line = [];
  };
  for (const node of nodes) {
    if (typeof node === 'string' || INLINE.has(node.tag)) line.push(node);
    else {
      endLine();
      blocks.push(renderBlock(node));
    }
  }
  endLine();
  return blocks.filter(Boolean).join('\n\n');
}

function renderBlock(element: Element): string {
  const { tag, children } = element;
  if (LEFT_OUT.has(tag)) return '';
  const [, level] = /^h([1-6])$/.exec(tag) ?? [];
  if (level) return `${'#'.repeat(Number(level))} ${renderInline(children).trim()}`;
  if (tag === 'ul' || tag === 'ol') return renderList(element);
  if (tag === 'pre') return `\`\`\`\n${getText(children).trimEnd()}\n\`\`\``;
  if (tag === 'table') return renderTable(element);
  if (tag === 'dl') return renderDefinitions(children);
  return renderBlocks(children);
}

function renderList({ tag, children }: Element): string {
  return children
    .filter(isElement)
    .map((item, index) => {
      const mark = tag === 'ol' ? `${index + 1}. ` : '- ';
      // A list inside stands right below the words that it belongs to; blank lines stay empty.
      const text = renderBlocks(item.children).replace(/\n\n(?=- |1\. )/, '\n');
      return `${mark}${text.replace(/\n(?=.)/g, `\n${' '.repeat(mark.length)}`)}`;
    })
    .join('\n');
}

function renderTable(table: Element): string {
  const [head = [], ...rows] = findAll(table, 'tr').map(({ children }) =>
    children.filter(isElement).map((cell) => renderInline([cell]).trim().replaceAll('|', '\\|')),
  );
  const toLine = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [toLine(head), toLine(head.map(() => '---')), ...rows.map(toLine)].join('\n');
}

/** Terms with what is said of them. */
function renderDefinitions(children: readonly Node[]): string {
  return children
    .filter(isElement)
    .map(({ tag, children: own }) => {
      const text = renderInline(own).trim();
      return tag === 'dt' ? `- ${text}: ` : `${text}\n`;
    })
    .join('')
    .trimEnd();
}

function renderInline(nodes: readonly Node[]): string {
  return nodes
    .map((node) => {
      if (typeof node === 'string') return node.replaceAll('<', '&lt;');
      const { tag, attributes, children } = node;
      if (LEFT_OUT.has(tag)) return '';
      if (tag === 'code') return `\`${getText(children)}\``;
      const text = renderInline(children);
      if (tag === 'b' || tag === 'strong' || tag === 'summary') return text && `**${text.trim()}**`;
      if (tag === 'a')
        return `[${text.trim()}](${toMarkdownLink(readAttribute(attributes, 'href'))})`;
      return INLINE.has(tag) ? text : ` ${text} `;
    })
    .join('')
    .replace(/\s+/g, ' ');
}

/** Pages of the site link pages; their twins link twins. */
function toMarkdownLink(href: string): string {
  return /^[a-z]+:/.test(href) ? href : href.replace(/\.html(?=#|$)/, '.md');
}

function readAttribute(attributes: string, name: string): string {
  const [, value = ''] = new RegExp(` ${name}="([^"]*)"`).exec(attributes) ?? [];
  return decode(value);
}

function getText(nodes: readonly Node[]): string {
  return nodes.map((node) => (isElement(node) ? getText(node.children) : node)).join('');
}

function findAll(element: Element, tag: string): Element[] {
  return element.children
    .filter(isElement)
    .flatMap((child) => (child.tag === tag ? [child] : findAll(child, tag)));
}

function isElement(node: Node): node is Element {
  return typeof node !== 'string';
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  '#10': '\n',
};

function decode(text: string): string {
  return text.replace(/&([a-z]+|#\d+);/g, (whole, name: string) => ENTITIES[name] ?? whole);
}
