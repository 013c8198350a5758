import type { Contract } from '../../contract/contract.js';
import { problemOf } from '../../server/message.js';
import { choose } from '../negotiate.js';
import type { Answer, Engine } from './engine.js';
import type { Generator } from './prism.js';

/**
 * An engine that answers with the examples of the contract. Only where values are to be made up (`dynamic`, or a body
 * without example) it loads a generator.
 * @param seed the same seed and the same request give the same made-up values
 */
export function createDocumentedEngine(contract: Contract, seed: string): Engine {
  let generator: Generator | undefined;

  return {
    async answer(operation, { path, search }, wish): Promise<Answer> {
      const choice = choose(operation, wish);
      if ('detail' in choice) {
        const title = choice.status === 406 ? 'Not acceptable' : 'Prefer not understood';
        return problemOf(choice.status, title, choice.detail);
      }
      const { response, content, example } = choice;
      const { status, headerExamples } = response;
      if (!content) return { status, headers: headerExamples };

      const headers = { ...headerExamples, 'content-type': content.mediaType };
      if (example && !wish.dynamic) return { status, headers, body: example.value };
      const { createGenerator, GeneratorMissing } = await import('./prism.js');
      generator ??= createGenerator(contract);
      const made = await generator(choice, `${seed} ${operation.id} ${path}?${search}`).catch(
        (error: Error) => {
          if (error instanceof GeneratorMissing) return error;
          throw error;
        },
      );
      if (made instanceof Error) return problemOf(400, 'Prefer not met', made.message);
      if ('value' in made) return { status, headers, body: made.value };
      const warnings = [`nothing could be made up for this answer: ${made.reason}`];
      return { status, headers, body: example?.value, warnings };
    },
  };
}
