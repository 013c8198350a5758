import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse, type Literal } from 'scslre';
import ts from 'typescript';
import { isScalar, LineCounter, parseDocument, visit } from 'yaml';

/** A pattern that a text can hold up. */
export interface PatternProblem {
  /** `src/mock/handler.ts:12`. */
  readonly place: string;
  /** What is wrong, and how to correct it. */
  readonly message: string;
}

interface Pattern extends Literal {
  readonly place: string;
}

/** Patterns of JSON Schema are Unicode ones. */
const SCHEMA_FLAGS = 'u';

/**
 * Finds the patterns of code, specs and schemas whose time grows faster than the text that they are held against: a
 * service sends any text, and a tenth of a megabyte would stop a check for ten seconds.
 * @param root folder of the project
 */
export function findPatternProblems(root: string): PatternProblem[] {
  const patterns = [
    ...listFiles(root, 'src', /\.ts$/).flatMap((path) => listLiterals(root, path)),
    ...listFiles(root, 'specs', /(?<!\/inventory[\w.-]*)\.ya?ml$/).flatMap((path) =>
      listSchemaPatterns(root, path),
    ),
    ...listFiles(root, 'schemas', /\.json$/).flatMap((path) => listSchemaPatterns(root, path)),
  ];
  const known = new Map<string, string | undefined>();
  return patterns.flatMap(({ place, source, flags }) => {
    const literal = `/${source}/${flags}`;
    if (!known.has(literal)) known.set(literal, judge({ source, flags }));
    const message = known.get(literal);
    return message === undefined ? [] : [{ place, message }];
  });
}

function judge({ source, flags }: Literal): string | undefined {
  const [report] = analyse({ source, flags }, { reportTypes: { Move: true } }).reports;
  if (!report) return undefined;
  const growth = report.exponential ? 'exponentially' : 'with the square of their number';
  const sign = JSON.stringify(report.character.pick);
  return (
    `/${source}/${flags} takes a time that grows ${growth} over many ${sign}; ` +
    'bound its repetitions, let neighbours have no sign in common, or scan without a pattern'
  );
}

function listFiles(root: string, folder: string, names: RegExp): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter((path) => names.test(path))
    .sort();
}

/** Literals, and texts that are made a pattern where they stand. */
function listLiterals(root: string, path: string): Pattern[] {
  const file = ts.createSourceFile(
    path,
    readFileSync(join(root, path), 'utf8'),
    ts.ScriptTarget.Latest,
  );
  const patterns: Pattern[] = [];
  const add = (node: ts.Node, source: string, flags: string) => {
    const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
    patterns.push({ place: `${path}:${line + 1}`, source, flags });
  };
  const look = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      add(node, node.text.slice(1, end), node.text.slice(end + 1));
    } else if (isMaker(node)) {
      const [source, flags] = node.arguments ?? [];
      if (source && ts.isStringLiteralLike(source)) {
        add(node, source.text, flags && ts.isStringLiteralLike(flags) ? flags.text : '');
      }
    }
    ts.forEachChild(node, look);
  };
  look(file);
  return patterns;
}

function isMaker(node: ts.Node): node is ts.NewExpression | ts.CallExpression {
  const isCall = ts.isNewExpression(node) || ts.isCallExpression(node);
  return isCall && ts.isIdentifier(node.expression) && node.expression.text === 'RegExp';
}

/** Values of `pattern`, and names under `patternProperties`. */
function listSchemaPatterns(root: string, path: string): Pattern[] {
  const text = readFileSync(join(root, path), 'utf8');
  if (!/pattern/.test(text)) return [];
  const lines = new LineCounter();
  const patterns: Pattern[] = [];
  const add = (node: unknown) => {
    if (!isScalar(node) || typeof node.value !== 'string') return;
    const { line } = lines.linePos(node.range?.[0] ?? 0);
    patterns.push({ place: `${path}:${line}`, source: node.value, flags: SCHEMA_FLAGS });
  };
  visit(parseDocument(text, { lineCounter: lines }), {
    Pair: (_, { key, value }, above) => {
      if (isScalar(key) && key.value === 'pattern') add(value);
      const outer = above.findLast((node) => typeof node === 'object' && 'key' in node);
      const isNamed = outer && 'key' in outer && isScalar(outer.key);
      if (isNamed && (outer.key as { value: unknown }).value === 'patternProperties') add(key);
    },
  });
  return patterns;
}
