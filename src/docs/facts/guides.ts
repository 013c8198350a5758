import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { packageRoot } from '../../contract/document.js';

/** Where the guides stand; `README.md` lists them in order. */
export const GUIDES = join(packageRoot, 'docs/guides');

export interface Guide {
  /** Name of its folder. */
  readonly name: string;
  readonly title: string;
  /** Its first paragraph. */
  readonly lead: string;
  /** The whole text with the code of its files in place. */
  readonly text: string;
  /** The files whose code it shows, whole, by name. */
  readonly files: ReadonlyMap<string, string>;
}

/** The guides in their order. A paragraph that is nothing but a link to a file of code stands for that code. */
export function loadGuides(folder = GUIDES): Guide[] {
  const list = readFileSync(join(folder, 'README.md'), 'utf8');
  return [...list.matchAll(/\]\(([\w-]+)\/guide\.md\)/g)].map(([, name = '']) => {
    const written = readFileSync(join(folder, name, 'guide.md'), 'utf8');
    const files = new Map<string, string>();
    const text = written.replace(
      /^\[[^[\]\n]+\]\((?!\.)([\w.-]+)(?:#([\w-]+))?\)$/gm,
      (_, file: string, region?: string) => {
        const language = extname(file).slice(1) || file;
        const whole = readFileSync(join(folder, name, file), 'utf8');
        files.set(file, `${extractCode(whole)}\n`);
        return `\`\`\`${LANGUAGES[language] ?? language} ${file}\n${extractCode(whole, region)}\n\`\`\``;
      },
    );
    const [, title = name, lead = ''] = /^# (.+)\n\n([^#]+?)\n\n/.exec(written) ?? [];
    return { name, title, lead: lead.replaceAll('\n', ' '), text, files };
  });
}

const LANGUAGES: Record<string, string> = { mts: 'ts', yml: 'yaml', Jenkinsfile: 'groovy' };

/**
 * A file without its region marks, or one region of it, moved to the left.
 * @throws {Error} for a region that the file does not have
 */
export function extractCode(text: string, region?: string): string {
  const lines = text.trimEnd().split('\n');
  const isMark = (line: string) => /^\s*(\/\/|#) ?#(end)?region\b/.test(line);
  if (region === undefined) return lines.filter((line) => !isMark(line)).join('\n');
  const first = lines.findIndex((line) => new RegExp(`#region ${region}$`).test(line));
  if (first < 0) throw new Error(`there is no region ${region}`);
  const rest = lines.slice(first + 1);
  const inside = rest.slice(
    0,
    rest.findIndex((line) => /#endregion\b/.test(line)),
  );
  const margin = Math.min(
    ...inside.filter((line) => line.trim()).map((line) => line.length - line.trimStart().length),
  );
  return inside.map((line) => line.slice(margin)).join('\n');
}

/**
 * The text of a guide for a site: links between the sources, as they lead on GitHub, lead to its pages or its plain
 * texts, and are mere words where it lacks the provider.
 */
export function rewriteLinks(
  { text }: Guide,
  providers: readonly string[],
  form: 'html' | 'md',
): string {
  return text.replace(/\[([^[\]]+)\]\((\.\.[^()\s]+)\)/g, (link, words: string, href: string) => {
    const [, guide, anchor = ''] = /^\.\.\/([\w-]+)\/guide\.md(#.*)?$/.exec(href) ?? [];
    if (guide) return `[${words}](${guide}.${form}${anchor})`;
    const [, provider] = /\/specs\/([\w-]+)\/openapi\.yaml$/.exec(href) ?? [];
    if (!provider) return link;
    if (!providers.includes(provider)) return words;
    const about = { html: `quirks/${provider}.html`, md: `operations/${provider}/about.md` };
    return `[${words}](../${about[form]})`;
  });
}
