import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import ts from 'typescript';

/** Folder of the project. */
const root = join(import.meta.dirname, '../..');

/**
 * Writes the types of entries, and of all that they reach, into dist/ beside the modules: those of src/ as the compiler
 * makes them, those of generated/ as they are.
 * @param entries modules of src/ by their path in the project
 * @throws {Error} for a configuration that the compiler can't read, and for types that it can't write
 */
export function writeDeclarations(entries: readonly string[]): void {
  const pending = [...entries];
  const compiled = compile(entries);
  const written = new Set<string>();
  for (let path = pending.pop(); path !== undefined; path = pending.pop()) {
    const declaration = path.replace(/(\.d)?\.ts$/, '.d.ts');
    if (written.has(declaration)) continue;
    written.add(declaration);
    const text = compiled.get(declaration) ?? ts.sys.readFile(join(root, declaration));
    if (text === undefined) throw new Error(`${declaration} was not made`);
    const { moved, imported } = moveImports(declaration, text);
    const target = join(root, 'dist', toBuilt(declaration));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, moved);
    pending.push(...imported);
  }
}

/** Declarations by their path in the project. */
function compile(entries: readonly string[]): Map<string, string> {
  const { config, error } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
  if (error) throw new Error(ts.flattenDiagnosticMessageText(error.messageText, '\n'));
  const options: ts.CompilerOptions = {
    ...ts.parseJsonConfigFileContent({ ...config, files: entries, include: [] }, ts.sys, root)
      .options,
    noEmit: false,
    declaration: true,
    emitDeclarationOnly: true,
    // That is what lint does.
    noCheck: true,
    rootDir: root,
    outDir: root,
  };
  const program = ts.createProgram(
    entries.map((entry) => join(root, entry)),
    options,
  );
  const files = new Map<string, string>();
  program.emit(
    undefined,
    (path, text) => files.set(path.slice(root.length + 1), text),
    undefined,
    true,
  );
  return files;
}

/** src/ is the root of dist/, and generated/ a folder in it, so imports between the two lead another way. */
function moveImports(path: string, text: string) {
  const imported: string[] = [];
  let moved = text;
  // From the end, so that places stay right.
  for (const { fileName, pos } of ts.preProcessFile(text).importedFiles.toReversed()) {
    if (!fileName.startsWith('.')) continue;
    const source = posix.join(posix.dirname(path), fileName);
    imported.push(source.replace(/\.js$/, '.d.ts'));
    const way = posix.relative(posix.dirname(toBuilt(path)), toBuilt(source));
    const specifier = way.startsWith('.') ? way : `./${way}`;
    const start = text.indexOf(fileName, pos);
    moved = moved.slice(0, start) + specifier + moved.slice(start + fileName.length);
  }
  return { moved, imported };
}

function toBuilt(path: string): string {
  return path.replace(/^src\//, '');
}
