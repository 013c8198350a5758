import { createRequire } from 'node:module';
import type { getHttpOperationsFromSpec, IHttpConfig } from '@stoplight/prism-http';
import { beforeAll, describe, expect, it } from 'vitest';
import { listAuthoredResponses } from '../../scripts/support/authored-responses.js';
import {
  type Contract,
  type ContractOperation,
  loadContract,
} from '../../src/contract/contract.js';
import { listProviders, resolvePointer, toDocumentPath } from '../../src/contract/document.js';
import { listDocumentedResponses, toPreferHeaders } from '../../src/contract/responses.js';
import { createMock, type Mock } from '../../src/mock/mock.js';
import { parseName } from '../../src/wire/brackets.js';
import { buildExampleInput, prepareOperation } from '../../src/wire/prepare.js';

/**
 * Our front and plain Prism, as a library, are given the same requests on the same bundles. Prism has no part in what
 * the front answers, so where both say the same, two programs have come to it by themselves.
 */
const require = createRequire(import.meta.url);
const prismHttp = require('@stoplight/prism-http') as typeof import('@stoplight/prism-http');
const { createLogger } = require('@stoplight/prism-core') as typeof import('@stoplight/prism-core');

const CONFIG: IHttpConfig = {
  mock: { dynamic: false },
  checkSecurity: true,
  validateRequest: true,
  validateResponse: false,
  errors: false,
  isProxy: false,
  upstreamProxy: undefined,
};
const target = { baseUrl: 'http://mock.example', key: 'k' };

/** A request on the wire, readable more than once. */
interface Wire {
  method: string;
  url: URL;
  headers: Record<string, string>;
  body?: string;
}

async function wireOf(request: Request): Promise<Wire> {
  const body = await request.text();
  const headers = Object.fromEntries(request.headers);
  return { method: request.method, url: new URL(request.url), headers, ...(body && { body }) };
}

/**
 * Prism reads a list or a map in a form as a field with a strange name, fits no text to alternatives, and takes an empty
 * form for no body. There it is given what the form means, as JSON.
 */
function isBeyondPrism(contract: Contract, operation: ContractOperation, { body }: Wire): boolean {
  const [content] = operation.body?.content ?? [];
  if (content?.mediaType === 'multipart/form-data') return /name="[^"]*\[/.test(body ?? '');
  if (content?.mediaType !== 'application/x-www-form-urlencoded') return false;
  const { document } = contract;
  const { node, pointer } = resolvePointer<{ properties?: object }>(
    document,
    content.schemaPointer,
  );
  const names = [...new URLSearchParams(body).keys()];
  const hasAlternatives = (name: string) =>
    name in (node.properties ?? {}) &&
    resolvePointer<{ oneOf?: unknown }>(document, `${pointer}/properties/${name}`).node.oneOf;
  return !body || names.some((name) => name.includes('[') || hasAlternatives(name));
}

function membersOf(operation: ContractOperation, input: Record<string, unknown>) {
  const parameters = new Set(operation.parameters.map(({ name }) => parseName(name)[0]));
  return Object.fromEntries(Object.entries(input).filter(([name]) => !parameters.has(name)));
}

describe.each(listProviders())('%s', (provider) => {
  const contract = loadContract(provider);
  let operations: Awaited<ReturnType<typeof getHttpOperationsFromSpec>>;
  let mock: Mock;
  const prism = prismHttp.createInstance(CONFIG, {
    logger: createLogger('test', { enabled: false }),
  });

  beforeAll(async () => {
    operations = await prismHttp.getHttpOperationsFromSpec(toDocumentPath(provider));
    mock = await createMock({ providers: [provider] });
  });

  const wireFor = async (operation: ContractOperation, input = buildExampleInput(operation)) =>
    wireOf(await prepareOperation(contract, operation, input, target));

  const ours = async ({ method, url, headers, body }: Wire) => {
    const request = new Request(url, { method, headers, ...(body && { body }) });
    const response = await mock.fetch(request);
    const type = response.headers.get('content-type');
    const text = await response.text();
    return {
      status: response.status,
      type,
      location: response.headers.get('location'),
      body: type?.includes('json') ? JSON.parse(text) : text,
      isRefused: response.headers.has('x-mock-violations'),
    };
  };

  const theirs = async (
    operation: ContractOperation,
    wire: Wire,
    input: Record<string, unknown>,
    wish: object = {},
  ) => {
    const { rpc, path, method } = operation;
    const { url, headers, body } = wire;
    const { 'content-type': _, ...untyped } = headers;
    const isJson = headers['content-type']?.includes('json');
    const sent = isBeyondPrism(contract, operation, wire)
      ? {
          headers: { ...untyped, 'content-type': 'application/json' },
          body: membersOf(operation, input),
        }
      : {
          headers: { ...headers, ...(body && { 'content-length': String(body.length) }) },
          body: body && isJson ? JSON.parse(body) : body,
        };
    // What selects an operation by query is a path in the document.
    for (const name of Object.keys(rpc?.query ?? {})) url.searchParams.delete(name);
    const names = [...new Set(url.searchParams.keys())];
    const query = names.map((name) => [name, url.searchParams.getAll(name)] as const);
    const outcome = await prism.request(
      {
        method: method.toLowerCase() as 'get',
        url: {
          path: rpc ? path : url.pathname,
          query: Object.fromEntries(
            query.map(([name, values]) => [name, values.length > 1 ? values : (values[0] ?? '')]),
          ),
        },
        ...sent,
      },
      operations,
      { ...CONFIG, mock: { dynamic: false, ...wish } } as IHttpConfig,
    )();
    if (outcome._tag === 'Left') {
      const { status } = prismHttp.ProblemJsonError.toProblemJson(outcome.left);
      return { status, isRefused: status === 401 || status === 422 };
    }
    const { output, validations } = outcome.right;
    const made = output.headers ?? {};
    return {
      status: output.statusCode,
      // Prism names a type also where there is no body.
      type: output.body === undefined ? null : (made['Content-type'] ?? null),
      location: made.Location ?? null,
      body: output.body ?? '',
      isRefused: validations.input.length > 0,
    };
  };

  describe('every documented response', () => {
    // One that operations share is asked of each of them at night, and of one by day.
    const list = process.env.TEST_LONG ? listDocumentedResponses : listAuthoredResponses;
    it.each(list(contract))('$name', async (documented) => {
      const { operation, response, example } = documented;
      const { Accept, ...prefer } = toPreferHeaders(documented);
      const wire = await wireFor(operation);
      const accept = Accept ? { accept: Accept } : {};
      const headers = { ...wire.headers, ...accept };
      const wish = { code: response.status, ...(example && { exampleKey: example }) };
      const said = await ours({ ...wire, headers: { ...headers, ...prefer } });
      const input = buildExampleInput(operation);
      expect(said).toEqual(await theirs(operation, { ...wire, headers }, input, wish));
      expect(said.isRefused).toBe(false);
    });
  });

  const requests = contract.operations.flatMap((operation) =>
    (operation.body?.content[0]?.examples ?? []).map(({ name }) => ({
      operation,
      bodyExample: name,
      name: `${operation.id} ${name}`,
    })),
  );
  describe.runIf(requests.length > 0)('every example of a request', () => {
    it.each(requests)('$name', async ({ operation, bodyExample }) => {
      const input = buildExampleInput(operation, { bodyExample });
      const wire = await wireFor(operation, input);
      expect(await ours(wire)).toEqual(await theirs(operation, wire, input));
    });
  });

  describe('refuses what Prism refuses', () => {
    const spoilt = contract.operations.flatMap((operation) =>
      [...spoiltInputs(operation)].map(({ what, input }) => ({
        operation,
        input,
        name: `${operation.id} ${what}`,
      })),
    );
    it.each(spoilt)('$name', async ({ operation, input }) => {
      const wire = await wireFor(operation, input);
      const said = await ours(wire);
      expect(said.isRefused).toBe((await theirs(operation, wire, input)).isRefused);
    });

    const keyed = contract.operations.filter(({ needsKey }) => needsKey);
    it.each(keyed)('$id without a key', async (operation) => {
      const request = await prepareOperation(contract, operation, buildExampleInput(operation), {
        baseUrl: target.baseUrl,
      });
      const wire = await wireOf(request);
      expect((await ours(wire)).isRefused).toBe(true);
      expect((await theirs(operation, wire, buildExampleInput(operation))).isRefused).toBe(true);
    });
  });
});

/** Inputs with one parameter or member left out, or of an unlikely kind. */
function* spoiltInputs(operation: ContractOperation) {
  const good = buildExampleInput(operation);
  for (const name of Object.keys(good)) {
    const { [name]: _, ...without } = good;
    if (operation.parameters.some((one) => one.in === 'path' && one.name === name)) continue;
    yield { what: `without ${name}`, input: without };
    if (typeof good[name] !== 'object')
      yield { what: `odd ${name}`, input: { ...good, [name]: '~' } };
  }
}
