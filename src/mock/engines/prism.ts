import { createRequire } from 'node:module';
import { valueAt } from '../../client/pointer.js';
import type { Contract } from '../../contract/contract.js';
import { resolved } from '../../contract/document.js';
import { createValidator } from '../../schema/validator.js';
import type { Choice } from '../negotiate.js';

/** Makes up a body for a documented answer, the same one for the same seed; or says why there is none. */
export type Generator = (
  choice: Choice,
  seed: string,
) => Promise<{ readonly value: unknown } | { readonly reason: string }>;

/** Thrown when the packages that make values up are not installed; the message says what to install. */
export class GeneratorMissing extends Error {
  override readonly name = 'GeneratorMissing';
  constructor() {
    const { peerDependencies } = require('affiliate-contracts/package.json') as {
      peerDependencies: Record<string, string>;
    };
    const wanted = PEERS.map((name) => `${name}@${peerDependencies[name]}`);
    super(
      `making values up needs packages that are not installed: npm install -D ${wanted.join(' ')}`,
    );
  }
}

const PEERS = ['@stoplight/prism-http', '@stoplight/prism-core'];
const ATTEMPTS = 5;

// Prism is CommonJS without named exports that Node can see.
const require = createRequire(import.meta.url);

/** A generator on Prism. Loading it takes most of a second, so load this module only where it is needed. */
export function createGenerator(contract: Contract): Generator {
  const validate = createValidator(contract);
  const samples = new Map<string, Promise<Sampler>>();

  return async ({ content, example }, seed) => {
    if (!content?.mediaType.includes('json')) return { reason: 'only JSON is made up' };
    const pointer = branchOf(contract, validate, content.schemaPointer, example?.value);
    const sampler = samples.get(pointer) ?? samplerFor(contract, pointer);
    samples.set(pointer, sampler);
    const sample = await sampler;
    let reason = '';
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const made = await sample(attempt ? `${seed} ${attempt}` : seed);
      if ('reason' in made) ({ reason } = made);
      else {
        const [violation] = validate(content.schemaPointer, made.value);
        if (!violation) return made;
        reason = `${violation.at} ${violation.message}`;
      }
    }
    return { reason };
  };
}

/** Of alternatives the one that the example takes: a success stays a success. */
function branchOf(
  { document }: Contract,
  validate: ReturnType<typeof createValidator>,
  pointer: string,
  example: unknown,
): string {
  const { node, pointer: at } = resolved<{ oneOf?: unknown[] }>(document, pointer);
  const branches = (node.oneOf ?? []).map((_, index) => `${at}/oneOf/${index}`);
  return branches.find((branch) => validate(branch, example).length === 0) ?? at;
}

type Sampler = (seed: string) => ReturnType<Generator>;

function loadPrism() {
  try {
    return {
      prismHttp: require('@stoplight/prism-http') as typeof import('@stoplight/prism-http'),
      prismCore: require('@stoplight/prism-core') as typeof import('@stoplight/prism-core'),
    };
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'MODULE_NOT_FOUND'
      ? new GeneratorMissing()
      : error;
  }
}

/** Prism for one schema: a document with one operation that answers it. */
async function samplerFor(contract: Contract, pointer: string): Promise<Sampler> {
  const { prismHttp, prismCore } = loadPrism();
  const [operation] = await prismHttp.getHttpOperationsFromSpec(documentFor(contract, pointer));
  if (!operation) throw new Error(`Prism found no operation for ${pointer}`);
  const config = {
    mock: { dynamic: true },
    checkSecurity: false,
    validateRequest: false,
    validateResponse: false,
    errors: false,
    isProxy: false,
    upstreamProxy: undefined,
  } as const;
  const logger = prismCore.createLogger('mock', { enabled: false });
  const prism = prismHttp.createInstance(config, { logger });
  return async (seed) => {
    const input = { method: 'get', url: { path: '/', query: {} }, headers: {} } as const;
    const mock = { dynamic: true, seed };
    const outcome = await prism.request(input, [operation], { ...config, mock })();
    return outcome._tag === 'Left'
      ? { reason: outcome.left.message.split('\n', 1)[0] ?? '' }
      : { value: outcome.right.output.body };
  };
}

/** A document with one operation that answers with a schema, and the components that it needs. */
function documentFor({ document }: Contract, pointer: string): object {
  const components = new Map<string, unknown>();

  const copied = (part: unknown, isPropertyMap = false): unknown => {
    if (Array.isArray(part)) return part.map((item) => copied(item));
    if (typeof part !== 'object' || part === null) return part;
    const { $ref, type, items } = part as { $ref?: unknown; type?: unknown; items?: unknown };
    if (typeof $ref === 'string' && !isPropertyMap && !components.has($ref)) {
      components.set($ref, undefined);
      components.set($ref, copied(valueAt(document, $ref.slice(1))));
    }
    const entries = Object.entries(part).map(([key, value]) => [
      key,
      copied(value, key === 'properties' && !isPropertyMap),
    ]);
    // The sampler fails at lists that don't say what is in them.
    if (type === 'array' && items === undefined && !isPropertyMap) entries.push(['items', {}]);
    return Object.fromEntries(entries);
  };

  const schema = copied(resolved(document, pointer).node);
  const responses = {
    200: { description: 'Made up', content: { 'application/json': { schema } } },
  };
  const named = [...components].map(([$ref, value]) => [$ref.split('/').at(-1), value]);
  return {
    openapi: document.openapi,
    info: { title: 'Made up', version: '1' },
    paths: { '/': { get: { responses } } },
    components: { schemas: Object.fromEntries(named) },
  };
}
