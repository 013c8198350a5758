/**
 * The hand-written YAML as it is, read without the bundle and without anything of src/: what a mutant contradicts, and
 * on which line, must not be found out by the code that is measured.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';

const root = resolve(import.meta.dirname, '../..');

interface SpecFile {
  readonly path: string;
  readonly value: unknown;
  /** Line of a key or an item. */
  line(path: Path): number;
}

type Path = readonly (string | number)[];

/** A place in a file of specs/. */
export interface SpecPlace {
  readonly file: SpecFile;
  readonly path: Path;
}

interface Schema {
  $ref?: string;
  properties?: Record<string, Schema>;
  additionalProperties?: Schema | boolean;
  items?: Schema;
  allOf?: Schema[];
  oneOf?: Schema[];
  anyOf?: Schema[];
  [keyword: string]: unknown;
}

const files = new Map<string, SpecFile>();

function readSpec(path: string): SpecFile {
  const known = files.get(path);
  if (known) return known;
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(path, 'utf8'), { lineCounter: lines });
  const file: SpecFile = {
    path,
    value: document.toJS(),
    line: (tokens) => {
      let node: unknown = document.contents;
      let offset = 0;
      for (const token of tokens) {
        if (isMap(node)) {
          const pair = node.items.find(
            ({ key }) => isScalar(key) && String(key.value) === String(token),
          );
          offset = (pair?.key as { range?: [number] } | undefined)?.range?.[0] ?? offset;
          node = pair?.value;
        } else if (isSeq(node)) {
          const item = node.items[Number(token)] as { range?: [number] } | undefined;
          offset = item?.range?.[0] ?? offset;
          node = item;
        }
      }
      return lines.linePos(offset).line;
    },
  };
  files.set(path, file);
  return file;
}

export function readSchema({ file, path }: SpecPlace): Schema {
  return path.reduce<unknown>((node, token) => (node as never)?.[token], file.value) as Schema;
}

export function inside({ file, path }: SpecPlace, ...tokens: Path): SpecPlace {
  return { file, path: [...path, ...tokens] };
}

/** `specs/affise/…/Offer.yaml:12` */
export function findLine({ file, path }: SpecPlace, ...tokens: Path): string {
  return `${relative(root, file.path)}:${file.line([...path, ...tokens])}`;
}

/** The place that a `$ref` names. */
function resolveReference(place: SpecPlace, reference: string): SpecPlace {
  const [path = '', pointer = ''] = reference.split('#');
  const tokens = pointer.split('/').slice(1);
  const names = tokens.map((token) =>
    decodeURIComponent(token).replaceAll('~1', '/').replaceAll('~0', '~'),
  );
  return {
    file: path ? readSpec(resolve(dirname(place.file.path), path)) : place.file,
    path: names,
  };
}

export function followReference(place: SpecPlace): SpecPlace {
  const { $ref } = readSchema(place) ?? {};
  return typeof $ref === 'string' ? followReference(resolveReference(place, $ref)) : place;
}

/** The operation behind a path and a method of a provider. */
export function findOperation(provider: string, path: string, method: string): SpecPlace {
  const main = readSpec(join(root, 'specs', provider, 'openapi.yaml'));
  return followReference({ file: main, path: ['paths', path, method.toLowerCase()] });
}

const ajv = new Ajv2020({ strict: false, validateSchema: false, allErrors: false });
addFormats.default(ajv);

/** Whether a value fits a schema, by plain Ajv on the files themselves. */
export function fits(place: SpecPlace, value: unknown): boolean {
  addSchemas();
  const pointer = place.path.map(
    (token) => `/${encodeURIComponent(String(token).replaceAll('~', '~0').replaceAll('/', '~1'))}`,
  );
  const validate = ajv.getSchema(`${toUri(place.file.path)}#${pointer.join('')}`);
  if (!validate) throw new Error(`no schema at ${findLine(place)}`);
  return validate(value) === true;
}

let isLoaded = false;

function addSchemas(): void {
  if (isLoaded) return;
  isLoaded = true;
  const specs = join(root, 'specs');
  for (const name of readdirSync(specs, { recursive: true, encoding: 'utf8' })) {
    if (!/[/\\](schemas|responses|paths)[/\\].*\.yaml$/.test(name)) continue;
    const path = join(specs, name);
    const value = resolveReferences(readSpec(path).value, path) as object;
    ajv.addSchema(value, toUri(path), false, false);
  }
}

function toUri(path: string): string {
  return `file:///${relative(root, path).replaceAll('\\', '/')}`;
}

/** The content of a file with whole addresses in its references, and without examples, which Ajv might misread. */
function resolveReferences(node: unknown, path: string, isNames = false): unknown {
  if (Array.isArray(node)) return node.map((item) => resolveReferences(item, path));
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key]) => isNames || !['example', 'examples', 'links'].includes(key))
      .map(([key, value]) => {
        if (key !== '$ref' || isNames) {
          return [key, resolveReferences(value, path, key === 'properties' && !isNames)];
        }
        const [file = '', pointer = ''] = String(value).split('#');
        return [key, `${toUri(file ? resolve(dirname(path), file) : path)}#${pointer}`];
      }),
  );
}

/** All schemas that speak of a value at a place: the schema, what it refers to, `allOf`, and the branches that fit. */
export function listParts(place: SpecPlace, value: unknown): SpecPlace[] {
  const { $ref, allOf = [], oneOf = [], anyOf = [] } = readSchema(place) ?? {};
  const branches = [
    ...oneOf.map((_, i) => inside(place, 'oneOf', i)),
    ...anyOf.map((_, i) => inside(place, 'anyOf', i)),
  ];
  return [
    place,
    ...(typeof $ref === 'string' ? listParts(resolveReference(place, $ref), value) : []),
    ...allOf.flatMap((_, index) => listParts(inside(place, 'allOf', index), value)),
    ...branches
      .filter((branch) => fits(branch, value))
      .flatMap((branch) => listParts(branch, value)),
  ];
}

/** Every type that a schema admits in any of its branches. */
export function listTypes(place: SpecPlace): ReadonlySet<string> {
  const schema = readSchema(place) ?? {};
  const { $ref, allOf = [], oneOf = [], anyOf = [], type, enum: words = [] } = schema;
  const parts = [
    ...(typeof $ref === 'string' ? [resolveReference(place, $ref)] : []),
    ...allOf.map((_, index) => inside(place, 'allOf', index)),
    ...oneOf.map((_, index) => inside(place, 'oneOf', index)),
    ...anyOf.map((_, index) => inside(place, 'anyOf', index)),
  ];
  const values = [...(words as unknown[]), ...('const' in schema ? [schema.const] : [])];
  const names = [type ?? []].flat().map((name) => (name === 'integer' ? 'number' : String(name)));
  return new Set([
    ...names,
    ...values.map((value) =>
      Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value,
    ),
    ...parts.flatMap((part) => [...listTypes(part)]),
  ]);
}
