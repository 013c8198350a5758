import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { getByPointer, parsePointer } from '../../src/client/pointer.js';
import { loadContract } from '../../src/contract/contract.js';
import { escapePointer, listProviders, packageRoot } from '../../src/contract/document.js';
import { openSources, toLocation } from '../../src/contract/source.js';

/** A finding is only as good as the line it names: every place of every bundle is looked up in the hand-written YAML. */
describe.each(listProviders())('%s', (provider) => {
  const { document, operations } = loadContract(provider);
  const sources = openSources(provider);
  const places = [...pointersOf(document)];

  it('is found in the YAML at every place, with what the bundle has there', () => {
    const wrong = places.filter((pointer) => {
      const found = sources.findNode(pointer);
      const value = getByPointer(document, pointer);
      if (!found) return true;
      // What a reference became is looked up where it leads; here plain values are enough.
      if (typeof value === 'object' && value !== null) return false;
      return (found.node?.toJSON() as unknown) !== value;
    });
    expect(places).toEqual(expect.arrayContaining(operations.map(({ pointer }) => pointer)));
    expect(wrong).toEqual([]);
  });

  it('names lines on which the last step of the pointer stands', () => {
    const wrong = places.filter((pointer) => {
      const found = sources.findNode(pointer);
      const last = parsePointer(pointer).at(-1) ?? '';
      if (!found || /^\d+$/.test(last)) return false;
      const { file, line } = toLocation(found.file, found.offset);
      const text = lineAt(file, line);
      const isStart = line === 1 || text.trim() === '' || /^[\w$]/.test(text);
      return !text.includes(last) && !isStart;
    });
    expect(wrong).toEqual([]);
  });
});

describe('a place', () => {
  it.each<[pointer: string, place: string, text: string]>([
    [
      '/components/schemas/Pagination/properties/page/type',
      'specs/affise/components/schemas/Pagination.yaml',
      '    type: integer',
    ],
    [
      '/components/schemas/Pagination/required/2',
      'specs/affise/components/schemas/Pagination.yaml',
      'required: [per_page, total_count, page]',
    ],
    [
      '/paths/~13.0~1offers/get/responses/200/content/application~1json/schema/oneOf/0/properties/status/const',
      'specs/affise/components/schemas/SuccessMark.yaml',
      'const: 1',
    ],
    [
      '/paths/~13.0~1offers/get/responses/200/content/application~1json/schema/oneOf/0/properties/pagination/type',
      'specs/affise/components/schemas/Pagination.yaml',
      'type: object',
    ],
    [
      '/paths/~13.0~1offers/get/responses',
      'specs/affise/paths/offers/listOffers.yaml',
      'responses:',
    ],
    [
      '/paths/~13.0~1offers/get',
      'specs/affise/paths/offers/listOffers.yaml',
      'operationId: listOffers',
    ],
    [
      '/components/responses/Unauthorized/content/application~1json',
      'specs/affise/components/responses/Unauthorized.yaml',
      '  application/json:',
    ],
  ])('%s', (pointer, file, text) => {
    const place = openSources('affise').locate(pointer);
    expect(place?.file).toBe(file);
    expect(lineAt(file, place?.line ?? 0)).toBe(text);
    expect(lineAt(file, place?.line ?? 0).slice((place?.column ?? 0) - 1)).not.toMatch(/^\s/);
  });

  it('is the nearest one above where the bundle has more than the files', () => {
    const place = openSources('affise').locate(
      '/components/schemas/Pagination/properties/none/type',
    );
    expect(place).toMatchObject({
      file: 'specs/affise/components/schemas/Pagination.yaml',
      line: 5,
    });
  });

  it('is none where there are no files', () => {
    expect(openSources('made-up').locate('/paths/~1x/get')).toBeUndefined();
  });
});

function lineAt(file: string, line: number): string {
  return readFileSync(join(packageRoot, file), 'utf8').split('\n')[line - 1] ?? '';
}

/** Pointers to everything in the schemas, responses and parameters of a document, examples left out. */
function* pointersOf(node: unknown, at = ''): Generator<string> {
  if (typeof node !== 'object' || node === null) return;
  for (const [key, child] of Object.entries(node)) {
    if (['example', 'examples', '$ref', 'info', 'jsonSchemaDialect', 'openapi'].includes(key))
      continue;
    const pointer = `${at}/${escapePointer(key)}`;
    // The bundle makes the lists of components itself, out of folders.
    const isFolder = at === '' || (at === '/components' && key !== 'securitySchemes');
    if (!isFolder || key === 'paths') yield pointer;
    yield* pointersOf(child, pointer);
  }
}
