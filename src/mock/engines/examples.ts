import type { Contract } from '../../contract/contract.js';
import { PeerMissing } from '../../support/error.js';
import { negotiate } from '../negotiate.js';
import { type Engine, type EngineResponse, toProblem } from './engine.js';
import type { Generator } from './prism.js';

/**
 * An engine that responds with the examples of the contract. Only where values are to be made up (`dynamic`, or a body
 * without example) it loads a generator.
 * @param seed the same seed and the same request give the same made-up values
 */
export function createExamplesEngine(contract: Contract, seed: string): Engine {
  let generator: Generator | undefined;

  return {
    async respond(operation, { path, search, parameters }, preference): Promise<EngineResponse> {
      const negotiated = negotiate(operation, preference, parameters.query);
      if (negotiated.kind === 'failure') {
        const { status: code, detail } = negotiated;
        return toProblem(code, code === 406 ? 'Not acceptable' : 'Prefer not understood', detail);
      }
      const { response, content, example } = negotiated;
      const { status, headerExamples } = response;
      if (!content) return { status, headers: headerExamples };

      const headers = { ...headerExamples, 'content-type': content.mediaType };
      if (example && !preference.dynamic) return { status, headers, body: example.value };
      const { createGenerator } = await import('./prism.js');
      generator ??= createGenerator(contract);
      try {
        const generated = await generator(negotiated, `${seed} ${operation.id} ${path}?${search}`);
        if (generated.kind === 'value') return { status, headers, body: generated.value };
        const warnings = [`nothing could be made up for this response: ${generated.reason}`];
        return { status, headers, body: example?.value, warnings };
      } catch (error) {
        if (!(error instanceof PeerMissing)) throw error;
        return toProblem(400, 'Prefer not met', error.message);
      }
    },
  };
}
