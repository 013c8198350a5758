import { type Html, type HtmlContent, html } from './html.js';

const KEYWORDS =
  'import|export|from|const|let|function|return|if|else|for|of|in|await|async|new|throw|try|catch|while|break|continue|type|interface|class|extends|true|false|null|undefined';

const SCRIPT = String.raw`(?<comment>\/\/[^\n]*|\/\*[\s\S]*?\*\/)|(?<string>'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|${'`'}(?:[^${'`'}\\]|\\.)*${'`'})|(?<keyword>\b(?:${KEYWORDS})\b)|(?<number>\b\d[\d_.]*n?\b)`;
const SHELL = String.raw`(?<comment>(?<=^|\s)#[^\n]*)|(?<string>'[^']*'|"[^"]*")`;
const YAML = String.raw`(?<comment>(?<=^|\s)#[^\n]*)|(?<string>'[^'\n]*'|"[^"\n]*")|(?<keyword>(?<=^[ \t]*(?:- )?)[\w.-]+(?=:(?:\s|$)))`;

const GRAMMARS: Record<string, string> = {
  ts: SCRIPT,
  js: SCRIPT,
  json: SCRIPT,
  groovy: SCRIPT,
  sh: SHELL,
  yaml: YAML,
};

/** Code with its comments, strings, keywords and numbers marked, for languages that the guides use. */
export function highlight(code: string, language: string): Html {
  const grammar = GRAMMARS[language];
  if (!grammar) return html`${code}`;
  const parts: HtmlContent[] = [];
  let end = 0;
  for (const match of code.matchAll(new RegExp(grammar, 'gm'))) {
    const [kind, text] = Object.entries(match.groups ?? {}).find(([, value]) => value) ?? [];
    if (!kind || !text) continue;
    parts.push(code.slice(end, match.index), html`<span class="${kind}">${text}</span>`);
    end = match.index + text.length;
  }
  return html`${[...parts, code.slice(end)]}`;
}
