import { expect, it } from 'vitest';
import { html } from '../../src/docs/html/html.js';
import { renderMarkdown } from '../../src/docs/html/markdown.js';
import { toMarkdown } from '../../src/docs/html/to-markdown.js';

const convert = (body: ReturnType<typeof html>) =>
  toMarkdown(`${html`<body><nav>left out</nav><main id="content">${body}</main></body>`}`);

it('Markdown that became a page becomes the same Markdown again', () => {
  const text = `# Head \`x\`

Words with **weight**, a [page](../guides/a.md#b), a [host](https://example.com/a.html) and \`<code> | bar\`.

- one
- two
  - inner

1. first

| a | b |
| --- | --- |
| \`c\` | d &lt; e |

\`\`\`
if (a < b && c) {
}
\`\`\`
`;
  expect(convert(renderMarkdown(text.replace('a.md#b', 'a.html#b').replace('d &lt;', 'd <')))).toBe(
    text,
  );
});

it('terms keep what is said of them, and buttons, menus and pictures are left out', () => {
  const body = html`<dl><dt>Key</dt><dd>in the <b>header</b></dd><dt>Time</dt><dd>UTC</dd></dl>
    <nav><a href="x.html">x</a></nav><figure><pre><code>a</code></pre><button>Copy</button></figure><svg><rect x="1"/></svg>`;
  expect(convert(body)).toBe('- Key: in the **header**\n- Time: UTC\n\n```\na\n```\n');
});

it('a page without a main part of its own has none', () => {
  expect(toMarkdown('<body><div id="content"></div></body>')).toBeUndefined();
});
