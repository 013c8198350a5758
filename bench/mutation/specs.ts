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
export interface Place {
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

function fileAt(path: string): SpecFile {
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

export function schemaAt({ file, path }: Place): Schema {
  return path.reduce<unknown>((node, token) => (node as never)?.[token], file.value) as Schema;
}

export function inside({ file, path }: Place, ...tokens: Path): Place {
  return { file, path: [...path, ...tokens] };
}

/** `specs/affise/…/Offer.yaml:12` */
export function lineOf({ file, path }: Place, ...tokens: Path): string {
  return `${relative(root, file.path)}:${file.line([...path, ...tokens])}`;
}

/** The place that a `$ref` names. */
function target(place: Place, reference: string): Place {
  const [path = '', pointer = ''] = reference.split('#');
  const tokens = pointer.split('/').slice(1);
  const names = tokens.map((token) =>
    decodeURIComponent(token).replaceAll('~1', '/').replaceAll('~0', '~'),
  );
  return { file: path ? fileAt(resolve(dirname(place.file.path), path)) : place.file, path: names };
}

export function followed(place: Place): Place {
  const { $ref } = schemaAt(place) ?? {};
  return typeof $ref === 'string' ? followed(target(place, $ref)) : place;
}

/** The operation behind a path and a method of a provider. */
export function operationAt(provider: string, path: string, method: string): Place {
  const main = fileAt(join(root, 'specs', provider, 'openapi.yaml'));
  return followed({ file: main, path: ['paths', path, method.toLowerCase()] });
}

const ajv = new Ajv2020({ strict: false, validateSchema: false, allErrors: false });
addFormats.default(ajv);

/** Whether a value fits a schema, by plain Ajv on the files themselves. */
export function fits(place: Place, value: unknown): boolean {
  addAll();
  const pointer = place.path.map(
    (token) => `/${encodeURIComponent(String(token).replaceAll('~', '~0').replaceAll('/', '~1'))}`,
  );
  const validate = ajv.getSchema(`${uriOf(place.file.path)}#${pointer.join('')}`);
  if (!validate) throw new Error(`no schema at ${lineOf(place)}`);
  return validate(value) === true;
}

let isLoaded = false;

function addAll(): void {
  if (isLoaded) return;
  isLoaded = true;
  const specs = join(root, 'specs');
  for (const name of readdirSync(specs, { recursive: true, encoding: 'utf8' })) {
    if (!/[/\\](schemas|responses|paths)[/\\].*\.yaml$/.test(name)) continue;
    const path = join(specs, name);
    const value = absolute(fileAt(path).value, path) as object;
    ajv.addSchema(value, uriOf(path), false, false);
  }
}

function uriOf(path: string): string {
  return `file:///${relative(root, path).replaceAll('\\', '/')}`;
}

/** The content of a file with whole addresses in its references, and without examples, which Ajv might misread. */
function absolute(node: unknown, path: string, isNames = false): unknown {
  if (Array.isArray(node)) return node.map((item) => absolute(item, path));
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key]) => isNames || !['example', 'examples', 'links'].includes(key))
      .map(([key, value]) => {
        if (key !== '$ref' || isNames) {
          return [key, absolute(value, path, key === 'properties' && !isNames)];
        }
        const [file = '', pointer = ''] = String(value).split('#');
        return [key, `${uriOf(file ? resolve(dirname(path), file) : path)}#${pointer}`];
      }),
  );
}

/** All schemas that speak of a value at a place: the schema, what it refers to, `allOf`, and the branches that fit. */
export function partsOf(place: Place, value: unknown): Place[] {
  const { $ref, allOf = [], oneOf = [], anyOf = [] } = schemaAt(place) ?? {};
  const branches = [
    ...oneOf.map((_, i) => inside(place, 'oneOf', i)),
    ...anyOf.map((_, i) => inside(place, 'anyOf', i)),
  ];
  return [
    place,
    ...(typeof $ref === 'string' ? partsOf(target(place, $ref), value) : []),
    ...allOf.flatMap((_, index) => partsOf(inside(place, 'allOf', index), value)),
    ...branches.filter((branch) => fits(branch, value)).flatMap((branch) => partsOf(branch, value)),
  ];
}

/** Every type that a schema admits in any of its branches. */
export function typesOf(place: Place): ReadonlySet<string> {
  const schema = schemaAt(place) ?? {};
  const { $ref, allOf = [], oneOf = [], anyOf = [], type, enum: words = [] } = schema;
  const parts = [
    ...(typeof $ref === 'string' ? [target(place, $ref)] : []),
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
    ...parts.flatMap((part) => [...typesOf(part)]),
  ]);
}
