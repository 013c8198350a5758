import { createRequire } from 'node:module';
import { getByPointer } from '../../client/pointer.js';
import type { Contract } from '../../contract/contract.js';
import { resolvePointer } from '../../contract/document.js';
import { isJson } from '../../contract/media-type.js';
import type { SchemaNode } from '../../contract/nodes.js';
import { copyNode } from '../../contract/visit.js';
import { createValidator, type Validator } from '../../schema/inspect.js';
import { PeerMissing } from '../../support/error.js';
import type { Negotiated } from '../negotiate.js';

export type Generated =
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'failure'; readonly reason: string };

/** Makes up a body for a documented response, the same one for the same seed; or says why there is none. */
export type Generator = (negotiated: Negotiated, seed: string) => Promise<Generated>;

const PEERS = ['@stoplight/prism-http', '@stoplight/prism-core'];
const ATTEMPTS = 5;

// Prism is CommonJS without named exports that Node can see.
const require = createRequire(import.meta.url);

/** A generator on Prism. Loading it takes most of a second, so load this module only where it is needed. */
export function createGenerator(contract: Contract): Generator {
  const validate = createValidator(contract);
  const samples = new Map<string, Promise<Sampler>>();

  return async ({ content, example }, seed) => {
    if (!content || !isJson(content.mediaType)) {
      return { kind: 'failure', reason: 'only JSON is made up' };
    }
    const pointer = findBranch(contract, validate, content.schemaPointer, example?.value);
    const sampler = samples.get(pointer) ?? createSampler(contract, pointer);
    samples.set(pointer, sampler);
    const sample = await sampler;
    let reason = '';
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const generated = await sample(attempt ? `${seed} ${attempt}` : seed);
      if (generated.kind === 'failure') ({ reason } = generated);
      else {
        const [violation] = validate(content.schemaPointer, generated.value);
        if (!violation) return generated;
        reason = `${violation.at} ${violation.message}`;
      }
    }
    return { kind: 'failure', reason };
  };
}

/** What Prism's validation says of a request. */
export interface Diagnostic {
  readonly path?: readonly string[];
  readonly message: string;
}

export type PrismResult =
  | {
      readonly kind: 'response';
      readonly status: number;
      readonly headers: Readonly<Record<string, string>>;
      readonly body: unknown;
      readonly diagnostics: readonly Diagnostic[];
    }
  | { readonly kind: 'failure'; readonly status: number; readonly reason: string };

interface PrismInput {
  readonly url: { readonly path: string; readonly query: Record<string, string | string[]> };
  readonly headers: Record<string, string>;
  readonly body?: unknown;
}

interface MockConfig {
  readonly dynamic: boolean;
  readonly seed: string;
  readonly code?: number;
  readonly exampleKey?: string;
  readonly mediaTypes?: string[];
}

/** Prism's response to a request for one operation, which is named by method and path of the document. */
export type PrismRequest = (
  operation: { readonly method: string; readonly path: string },
  input: PrismInput,
  mock: MockConfig,
) => Promise<PrismResult>;

/** Prism for all operations of a contract. */
export async function createPrism({ document }: Contract): Promise<PrismRequest> {
  const { prismHttp, prismCore } = loadPrism();
  const operations = await prismHttp.getHttpOperationsFromSpec(document);
  const config = {
    ...CONFIG,
    validateRequest: true,
  };
  const logger = prismCore.createLogger('mock', { enabled: false });
  const prism = prismHttp.createInstance({ ...config, mock: { dynamic: false } }, { logger });

  return async ({ method, path }, input, mock) => {
    const name = method.toLowerCase();
    const operation = operations.find((one) => one.method === name && one.path === path);
    if (!operation) throw new Error(`Prism has no operation ${method} ${path}`);
    const result = await prism.request({ method: name as 'get', ...input }, [operation], {
      ...config,
      mock,
    })();
    if (result._tag === 'Left') {
      const {
        status = 500,
        detail,
        message,
      } = result.left as Error & { status?: number; detail?: string };
      return { kind: 'failure', status, reason: detail || message };
    }
    const { output, validations } = result.right;
    return {
      kind: 'response',
      status: output.statusCode,
      headers: Object.fromEntries(
        Object.entries(output.headers ?? {}).map(([header, value]) => [
          header,
          [value].flat().join(', '),
        ]),
      ),
      body: output.body,
      diagnostics: validations.input,
    };
  };
}

const CONFIG = {
  checkSecurity: false,
  validateRequest: false,
  validateResponse: false,
  errors: false,
  isProxy: false,
  upstreamProxy: undefined,
} as const;

/** Of alternatives the one that the example takes: a success stays a success. */
function findBranch(
  { document }: Contract,
  validate: Validator,
  pointer: string,
  example: unknown,
): string {
  const { node, pointer: at } = resolvePointer<SchemaNode>(document, pointer);
  const branches = (node.oneOf ?? []).map((_, index) => `${at}/oneOf/${index}`);
  return branches.find((branch) => validate(branch, example).length === 0) ?? at;
}

type Sampler = (seed: string) => Promise<Generated>;

function loadPrism() {
  try {
    return {
      prismHttp: require('@stoplight/prism-http') as typeof import('@stoplight/prism-http'),
      prismCore: require('@stoplight/prism-core') as typeof import('@stoplight/prism-core'),
    };
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'MODULE_NOT_FOUND'
      ? new PeerMissing(PEERS, 'making values up needs')
      : error;
  }
}

/** Prism for one schema: a document with one operation that responds with it. */
async function createSampler(contract: Contract, pointer: string): Promise<Sampler> {
  const { prismHttp, prismCore } = loadPrism();
  const [operation] = await prismHttp.getHttpOperationsFromSpec(buildDocument(contract, pointer));
  if (!operation) throw new Error(`Prism found no operation for ${pointer}`);
  const config = { ...CONFIG, mock: { dynamic: true } };
  const logger = prismCore.createLogger('mock', { enabled: false });
  const prism = prismHttp.createInstance(config, { logger });
  return async (seed) => {
    const input = { method: 'get', url: { path: '/', query: {} }, headers: {} } as const;
    const mock = { dynamic: true, seed };
    const result = await prism.request(input, [operation], { ...config, mock })();
    return result._tag === 'Left'
      ? { kind: 'failure', reason: result.left.message.split('\n', 1)[0] ?? '' }
      : { kind: 'value', value: result.right.output.body };
  };
}

/** A document with one operation that responds with a schema, and the components that it needs. */
function buildDocument({ document }: Contract, pointer: string): object {
  const components = new Map<string, unknown>();
  const copy = (node: unknown): unknown =>
    copyNode(node, (part) => {
      const { $ref, type, items } = part;
      if (typeof $ref === 'string' && !components.has($ref)) {
        components.set($ref, undefined);
        components.set($ref, copy(getByPointer(document, $ref.slice(1))));
      }
      // The sampler fails at lists that don't say what is in them.
      return type === 'array' && items === undefined ? { ...part, items: {} } : part;
    });

  const schema = copy(resolvePointer(document, pointer).node);
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
