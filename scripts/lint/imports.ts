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

const SOURCE = /\.[cm]?[jt]sx?$/;
const RELATIVE = /^\.{1,2}(\/|$)/;

/** What every text with an import has. */
const MAY_IMPORT = /['"`]\.{1,2}['"`/]|\b(from|import) ['"]|\b(import|require)\b.*\(|<reference /;

/** Calls that load the file or package in their first argument. */
const LOADERS = /^(import|require|require\.resolve|createRequire\(.*\)(\.resolve)?)$/;

const BELOW_CONTRACT = ['src/client', 'src/support', `${TYPES}generated`];
const BELOW_WIRE = ['src/contract', ...BELOW_CONTRACT];
const BELOW_MOCK = ['src/wire', 'src/schema', 'src/server', ...BELOW_WIRE];
const BELOW_CLI = ['src/mock', 'src/check', 'src/docs', 'src/pipeline', ...BELOW_MOCK];

/**
 * What the files of a room may import beside each other. Every room names only rooms above its own line, so that no two
 * can import each other; circles inside a room are found by Biome's `noImportCycles`.
 */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  generated: [`${TYPES}src/client`],
  'src/support': [],
  'src/client': [`${TYPES}generated`],
  'generated entries': ['generated', 'src/client'],
  'src/providers': ['src/client', 'generated', 'generated entries'],
  'src/index.ts': ['src/providers'],
  'src/contract': BELOW_CONTRACT,
  'src/schema': BELOW_WIRE,
  'src/server': BELOW_WIRE,
  'src/wire': ['src/schema', 'src/server', ...BELOW_WIRE],
  'src/mock': BELOW_MOCK,
  'src/check': BELOW_MOCK,
  'src/docs': BELOW_MOCK,
  'src/pipeline': BELOW_MOCK,
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
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) => listSources(root, folder))
    .flatMap((path) =>
      listImports(root, path).flatMap((found) => {
        const message = judgeImport(path, found);
        return message ? [{ place: `${path}:${found.line}`, message }] : [];
      }),
    );
}

function judgeImport(path: string, { target, isType, isInline }: Import): string | undefined {
  const [from, to] = [toRoom(path), toRoom(target)];
  const allowed = ROOMS[from];
  if (!allowed)
    return `${from} is no room of the house; add it to ROOMS in scripts/lint/imports.ts`;
  if (from === to && isInline) {
    return `a circle through ${target} would not be found; write \`import type\` at the head of the file`;
  }
  if (from === to || allowed.includes(to)) return undefined;
  if (allowed.includes(`${TYPES}${to}`)) {
    if (isType) return undefined;
    return `${from} may use only the types of ${to}; write \`import type\`, or leave ${target} out`;
  }
  const choice = allowed.length ? allowed.join(', ') : 'nothing but itself';
  return `${from} must not import ${target}; it may import ${choice}. Move what both need into a room below them`;
}

/** `src/mock/engines/prism.ts` is in `src/mock`, `scripts/diff/group.ts` in `scripts`; a client's entry is more than data. */
function toRoom(path: string): string {
  const [top = '', room = ''] = path.split('/');
  if (top === 'generated' && path.endsWith('/index.ts')) return 'generated entries';
  return top === 'src' ? `${top}/${room}` : top;
}

function listSources(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter((path) => SOURCE.test(path))
    .sort();
}

interface Import {
  /** Path of the file in the project, or name of the package. */
  readonly target: string;
  readonly line: number;
  /** Whether nothing of it is left when the program runs. */
  readonly isType: boolean;
  /** Whether it is written as `import('./a.js').A`, where Biome finds no circle. */
  readonly isInline: boolean;
}

/** Every import of another file of the project, exports from it and types of it included. */
function listImports(root: string, path: string): Import[] {
  const text = readFileSync(join(root, path), 'utf8');
  // Most files of generated/ are long and import nothing.
  if (!MAY_IMPORT.test(text)) return [];
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const imports: Import[] = [];
  const add = (name: string, position: number, isType: boolean, isInline = false) => {
    const target = toTarget(root, path, name);
    const line = source.getLineAndCharacterOfPosition(position).line + 1;
    if (target !== undefined) imports.push({ target, line, isType, isInline });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) {
      const isType = readImport(node);
      // `new URL`, a worker and whatever else loads a file name it in a string, too.
      if (isType !== undefined || isSource(root, path, node.text)) {
        add(node.text, node.getStart(source), isType ?? false, ts.isLiteralTypeNode(node.parent));
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  for (const { fileName, pos } of source.referencedFiles) add(`./${fileName}`, pos, true);
  return imports;
}

/** @returns whether the text is what an import takes for its types alone; `undefined` where it is in no import */
function readImport(text: ts.StringLiteralLike): boolean | undefined {
  const { parent } = text;
  if (ts.isImportDeclaration(parent)) {
    return parent.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
  }
  if (ts.isExportDeclaration(parent)) return parent.isTypeOnly;
  if (ts.isExternalModuleReference(parent)) return parent.parent.isTypeOnly;
  if (ts.isLiteralTypeNode(parent)) return ts.isImportTypeNode(parent.parent) || undefined;
  if (!ts.isCallExpression(parent)) return undefined;
  return LOADERS.test(parent.expression.getText()) ? false : undefined;
}

/** What a name leads to: a file of the project, its own package, or, for data, any package. */
function toTarget(root: string, path: string, name: string): string | undefined {
  if (RELATIVE.test(name)) return toPath(root, join(dirname(path), name));
  const isWatched =
    /^affiliate-contracts\/(?!package\.json$)/.test(name) || toRoom(path) === 'generated';
  return isWatched ? name : undefined;
}

function isSource(root: string, path: string, name: string): boolean {
  if (!RELATIVE.test(name) || !SOURCE.test(name)) return false;
  return existsSync(join(root, toPath(root, join(dirname(path), name))));
}

/** Imports name the JavaScript that TypeScript becomes. */
function toPath(root: string, path: string): string {
  const source = path.replaceAll('\\', '/').replace(/\.([cm]?)js$/, '.$1ts');
  return existsSync(join(root, source)) ? source : path;
}
