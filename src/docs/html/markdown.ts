import { Marked, type Tokens } from 'marked';
import { findScheme } from '../../contract/unsafe-links.js';
import { highlight } from './highlight.js';
import { type Html, html, raw } from './html.js';
import { slugify } from './slug.js';

export { slugify } from './slug.js';

export interface MarkdownOptions {
  /** Where a file of which code is shown can be had as a whole. */
  file?: (name: string) => string;
  /** How many levels headings go down, where the text stands below a heading. */
  deeper?: number;
}

/** Markdown as markup, with anchors at the headings; markup inside the text is shown, not obeyed. */
export function renderMarkdown(text: string, { file, deeper = 0 }: MarkdownOptions = {}): Html {
  let section = '';
  const anchors = new Set<string>();
  const marked = new Marked({
    renderer: {
      heading({ tokens, depth, text: words }) {
        section = slugify(words);
        const level = Math.min(depth + deeper, 6);
        return `<h${level} id="${slugify(words)}">${this.parser.parseInline(tokens)}</h${level}>\n`;
      },
      code({ text: code, lang = '' }) {
        const [language, name] = lang.split(' ');
        const caption = name && file && html`<a href="${file(name)}" download>${name}</a>`;
        return renderCode(code, language, caption || name).text;
      },
      // What a browser would run is no link.
      link({ href, tokens }) {
        const words = this.parser.parseInline(tokens);
        return findScheme(href) === undefined
          ? html`<a href="${href}">${raw(words)}</a>`.text
          : words;
      },
      image: ({ href, text: words }) =>
        (findScheme(href) === undefined ? html`<img src="${href}" alt="${words}">` : html`${words}`)
          .text,
      html: ({ text: markup }: Tokens.HTML | Tokens.Tag) => html`${markup}`.text,
      table(token) {
        const row = (cells: Tokens.TableCell[], tag: string, id?: string) =>
          `<tr${id ? ` id="${id}"` : ''}>${cells.map((cell) => `<${tag}>${this.parser.parseInline(cell.tokens)}</${tag}>`).join('')}</tr>`;
        const body = token.rows
          .map((cells) => {
            const id = toRowAnchor(section, cells[0]?.text ?? '');
            const isNew = id !== undefined && !anchors.has(id);
            if (isNew) anchors.add(id);
            return row(cells, 'td', isNew ? id : undefined);
          })
          .join('');
        return renderTable(raw(`<thead>${row(token.header, 'th')}</thead><tbody>${body}</tbody>`))
          .text;
      },
    },
  });
  return raw(marked.parse(text, { async: false }));
}

/** Schemas stand on many pages, and their words with them. */
const inline = new Map<string, Html>();

/** Markdown of one paragraph, without the paragraph. */
export function renderInline(text: string): Html {
  const known = inline.get(text);
  if (known) return known;
  const rendered = raw(`${renderMarkdown(text)}`.replace(/^<p>|<\/p>\n?$/g, ''));
  inline.set(text, rendered);
  return rendered;
}

/**
 * Anchor of a row that begins with code, such as `errors-network` for the row of `network` below the heading Errors.
 * @param cell Markdown of its first cell
 * @returns nothing for any other row
 */
export function toRowAnchor(section: string, cell: string): string | undefined {
  const [, code] = /^`([^`]+)`/.exec(cell) ?? [];
  return code === undefined ? undefined : `${section}-${slugify(code)}`;
}

/**
 * A table that scrolls inside a narrow window, also by keyboard.
 * @param stacks whether the cells of a row stand one below the other there instead
 */
export function renderTable(rows: Html, { stacks = false } = {}): Html {
  return html`<div class="scroll${stacks && ' stacks'}" tabindex="0" role="region" aria-label="Table"><table>${rows}</table></div>`;
}

/** Code with a button to copy it. */
export function renderCode(code: string, language = '', caption?: Html | string): Html {
  return html`<figure class="code">${caption && html`<figcaption>${caption}</figcaption>`}<pre tabindex="0"><code>${highlight(code, language)}</code></pre><button type="button" data-copy>Copy</button></figure>`;
}

/** Markdown without its marks. */
export function stripMarkdown(text: string): string {
  return text.replace(/\[([^[\]]+)\]\([^()]*\)/g, '$1').replace(/[`*]/g, '');
}
