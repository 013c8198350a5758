import type { UnknownRecord } from '../../client/record.js';
import type { Document } from '../../contract/document.js';
import { createInspector } from '../../schema/inspect.js';
import { reserveValue } from './reserve.js';
import { makeSample } from './sample.js';
import type { StartOptions } from './types.js';

/** Finds values that a schema admits and that mean nobody. */
export interface ExampleMaker {
  /**
   * The first of some public values, or else an invented one, that the schema admits with all its members known.
   * @param accept what it must be beside
   * @returns `undefined` where none was found
   */
  make(
    schema: UnknownRecord,
    shown: readonly unknown[],
    adapt?: (value: unknown) => unknown,
    accept?: (value: unknown) => boolean,
  ): { readonly value: unknown } | undefined;
}

/** Larger values are no examples. */
const MAX_LENGTH = 20_000;

/** Makes examples for schemas that refer to components. */
export function createExampleMaker(
  schemas: ReadonlyMap<string, UnknownRecord>,
  known: WeakMap<UnknownRecord, unknown>,
  options: StartOptions,
): ExampleMaker {
  const probes: UnknownRecord[] = [];
  const document = {
    openapi: '3.1.1',
    info: { title: '' },
    paths: {},
    components: { schemas: Object.fromEntries(schemas) },
    probes,
  } as Document;
  const inspect = createInspector({ document, provider: options.provider });
  const isValid = (pointer: string, value: unknown) => {
    try {
      const { violations, extras } = inspect(pointer, value);
      return violations.length === 0 && extras.length === 0;
    } catch {
      // Limits that contradict each other, and patterns that are none.
      return false;
    }
  };
  return {
    make: (schema, shown, adapt = (value) => value, accept = () => true) => {
      const pointer = `/probes/${probes.length}`;
      probes.push(schema);
      const candidates = [
        ...shown.filter(isSmall).map((value) => reserveValue(value, options)),
        reserveValue(makeSample(schema, schemas, known), options),
        { value: makeSample(schema, schemas) },
      ];
      for (const candidate of candidates) {
        if (candidate?.value === undefined) continue;
        const value = adapt(candidate.value);
        if (accept(value) && isValid(pointer, value)) return { value };
      }
      return undefined;
    },
  };
}

function isSmall(value: unknown): boolean {
  return JSON.stringify(value).length <= MAX_LENGTH;
}
