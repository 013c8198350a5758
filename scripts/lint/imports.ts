import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';

/** A breach of the import rule. */
export interface ImportProblem {
  /** `src/mock/handler.ts:12`. */
  readonly place: string;
  /** What is wrong, and how to correct it. */
  readonly message: string;
}

/** Rooms that may be imported for their types alone, since nothing of them may run there. */
const TYPES = 'types of ';

const BELOW_CONTRACT = ['src/client', 'src/support', `${TYPES}generated`];
const BELOW_WIRE = ['src/contract', ...BELOW_CONTRACT];
const BELOW_MOCK = ['src/wire', 'src/schema', 'src/server', ...BELOW_WIRE];
const BELOW_CLI = ['src/mock', 'src/check', 'src/docs', ...BELOW_MOCK];

/**
 * What the files of a room may import beside each other. Every room names only rooms above its own line, so that no two
 * can import each other; circles inside a room are found by Biome's `noImportCycles`.
 */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  generated: [`${TYPES}src/client`],
  'src/support': [],
  'src/client': [`${TYPES}generated`],
  'src/providers': ['src/client', 'generated'],
  'src/contract': BELOW_CONTRACT,
  'src/schema': BELOW_WIRE,
  'src/server': BELOW_WIRE,
  'src/wire': ['src/schema', 'src/server', ...BELOW_WIRE],
  'src/mock': BELOW_MOCK,
  'src/check': BELOW_MOCK,
  'src/docs': BELOW_MOCK,
  'src/cli': BELOW_CLI,
  scripts: ['src/providers', 'src/cli', ...BELOW_CLI, 'generated'],
  bench: ['scripts', 'src/providers', 'src/cli', ...BELOW_CLI, 'generated'],
};

/**
 * Finds the imports that lead where a room must not look: upwards, aside, or from data to code.
 * @param root folder of the project
 */
export function findImportProblems(root: string): ImportProblem[] {
  return ['generated', 'src', 'scripts', 'bench']
    .flatMap((folder) => listSources(root, folder))
    .flatMap((path) =>
      listImports(root, path).flatMap(({ target, line, isType }) => {
        const message = judgeImport(path, target, isType);
        return message ? [{ place: `${path}:${line}`, message }] : [];
      }),
    );
}

function judgeImport(path: string, target: string, isType: boolean): string | undefined {
  const [from, to] = [toRoom(path), toRoom(target)];
  const allowed = ROOMS[from];
  if (!allowed)
    return `${from} is no room of the house; add it to ROOMS in scripts/lint/imports.ts`;
  if (from === to || allowed.includes(to)) return undefined;
  if (allowed.includes(`${TYPES}${to}`)) {
    if (isType) return undefined;
    return `${from} may use only the types of ${to}; write \`import type\`, or leave ${target} out`;
  }
  const choice = allowed.length ? allowed.join(', ') : 'nothing but itself';
  return `${from} must not import ${target}; it may import ${choice}. Move what both need into a room below them`;
}

/** `src/mock/engines/prism.ts` is in `src/mock`, `scripts/diff/view.ts` in `scripts`. */
function toRoom(path: string): string {
  const [top = '', room = ''] = path.split('/');
  return top === 'src' ? `${top}/${room}` : top;
}

function listSources(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter((path) => /\.[cm]?[jt]s$/.test(path))
    .sort();
}

interface Import {
  /** Path of the file in the project. */
  readonly target: string;
  readonly line: number;
  /** Whether nothing of it is left when the program runs. */
  readonly isType: boolean;
}

/** Every import of another file of the project, exports from it and types of it included. */
function listImports(root: string, path: string): Import[] {
  const text = readFileSync(join(root, path), 'utf8');
  // Most files of generated/ are long and import nothing.
  if (!/['"]\.{1,2}\//.test(text)) return [];
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest);
  const imports: Import[] = [];
  const visit = (node: ts.Node): void => {
    const found = readImport(node);
    if (found?.name.startsWith('.')) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
      const target = toPath(root, join(dirname(path), found.name).replaceAll('\\', '/'));
      imports.push({ target, line: line + 1, isType: found.isType });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return imports;
}

function readImport(node: ts.Node): { name: string; isType: boolean } | undefined {
  if (ts.isImportDeclaration(node)) {
    const isType = node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
    return { name: textOf(node.moduleSpecifier), isType };
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
    return { name: textOf(node.moduleSpecifier), isType: node.isTypeOnly };
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    return { name: textOf(node.argument.literal), isType: true };
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    return { name: textOf(node.arguments[0]), isType: false };
  }
  return undefined;
}

function textOf(node: ts.Node | undefined): string {
  return node && ts.isStringLiteralLike(node) ? node.text : '';
}

/** Imports name the JavaScript that TypeScript becomes. */
function toPath(root: string, path: string): string {
  const source = path.replace(/\.([cm]?)js$/, '.$1ts');
  return existsSync(join(root, source)) ? source : path;
}
