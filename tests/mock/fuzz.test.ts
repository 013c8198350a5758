import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  type Contract,
  type ContractOperation,
  loadContract,
} from '../../src/contract/contract.js';
import { listProviders } from '../../src/contract/document.js';
import { createMock } from '../../src/mock/mock.js';
import type { RunningServer } from '../../src/server/listen.js';
import { buildExampleInput, prepareOperation } from '../../src/wire/prepare.js';

/** Generated and mutated requests at every operation, more at night: no 5xx that was not asked for, no hang, no crash. */
const RUNS = process.env.TEST_LONG ? 30 : 10;
const SEED = 20_260_101;

interface Wire {
  method: string;
  path: string;
  query: [name: string, value: string][];
  headers: Record<string, string>;
  body: string | Uint8Array | undefined;
}

/** One change of a request. */
type Mutation = (wire: Wire) => Wire;

let server: RunningServer;
let tried = 0;
const answered = new Map<number, number>();

beforeAll(async () => {
  const mock = await createMock({ providers: listProviders(), prefixed: true, seed: SEED });
  server = await mock.listen();
});

afterAll(async () => {
  await server.close();
  const counts = [...answered].sort(([a], [b]) => a - b).map(([code, n]) => `${n} × ${code}`);
  console.log(`fuzz: ${tried} requests tried; ${counts.join(', ')}`);
});

const cases = listProviders()
  .map(loadContract)
  .flatMap((contract) => contract.operations.map((operation) => ({ contract, operation })));

it.each(cases.map((one) => ({ ...one, name: `${one.contract.provider} ${one.operation.id}` })))(
  '$name',
  async ({ contract, operation }) => {
    const good = await goodRequest(contract, operation);
    await fc.assert(
      fc.asyncProperty(fc.array(mutation(operation), { maxLength: 4 }), async (mutations) => {
        const wire = mutations.reduce((before, mutate) => mutate(before), good);
        const status = await send(wire);
        tried += 1;
        answered.set(status, (answered.get(status) ?? 0) + 1);
        const said = `${JSON.stringify(wire)} gets ${status}`;
        if (status >= 500) expect(wire.headers.prefer, said).toContain(`code=${status}`);
      }),
      { seed: SEED, numRuns: RUNS, endOnFailure: true },
    );
    expect(await send(good)).toBeLessThan(400);
  },
);

async function goodRequest(contract: Contract, operation: ContractOperation): Promise<Wire> {
  const target = { baseUrl: `http://mock/${contract.provider}`, key: 'k' };
  const request = await prepareOperation(contract, operation, buildExampleInput(operation), target);
  const { pathname, searchParams } = new URL(request.url);
  const body = await request.text();
  return {
    method: request.method,
    path: pathname,
    query: [...searchParams],
    headers: Object.fromEntries(request.headers),
    body: body || undefined,
  };
}

async function send({ method, path, query, headers, body }: Wire): Promise<number> {
  const search = query.map(([name, value]) => `${name}=${value}`).join('&');
  const response = await fetch(new URL(`${path}?${search}`, server.url), {
    method,
    headers,
    redirect: 'manual',
    ...(body !== undefined && !['GET', 'HEAD'].includes(method) && { body: body as BodyInit }),
  });
  await response.arrayBuffer();
  return response.status;
}

const text = fc.oneof(
  fc.string({ maxLength: 30 }),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom(
    '',
    '0',
    '-1',
    '1e999',
    'null',
    'true',
    '2020-01-01',
    '[object Object]',
    '%',
    '%zz',
  ),
  fc.constantFrom('__proto__', 'constructor', '../..', "' OR 1=1", '\u0000', '9'.repeat(400)),
);
/** Encoded as a client would, or not at all. */
const encoded = fc.oneof(
  text.map((value) => encodeURIComponent(value)),
  text.map((value) => value.replace(/[#\s]/g, '_')),
);
const bracket = fc.oneof(
  fc.constantFrom('[]', '[0]', '[1]', '[', ']', '[[', '[__proto__]'),
  encoded,
);

function nameOf(operation: ContractOperation) {
  const known = operation.parameters.map(({ name }) => name);
  const members = Object.keys((operation.body?.content[0]?.examples[0]?.value ?? {}) as object);
  const first = fc.oneof(fc.constantFrom('a', ...known, ...members), encoded);
  return fc
    .tuple(first, fc.array(bracket, { maxLength: 4 }))
    .map(([name, rest]) => name + rest.join(''));
}

const visible = fc.stringMatching(/^[\x20-\x7e]{0,40}$/).map((value) => value.trim());
const header = fc.oneof(
  fc.tuple(
    fc.constant('prefer'),
    fc.oneof(
      visible,
      fc.integer({ min: 200, max: 599 }).map((code) => `code=${code}`),
      fc.constantFrom('example=2.7', 'example=success', 'code=200, example=failed'),
    ),
  ),
  fc.tuple(fc.constant('accept'), fc.oneof(visible, fc.constantFrom('*/*', 'text/xml', 'a/b;q=x'))),
  fc.tuple(
    fc.constant('content-type'),
    fc.oneof(
      visible,
      fc.constantFrom(
        'application/json',
        'application/x-www-form-urlencoded',
        'multipart/form-data',
        'multipart/form-data; boundary=X',
        'text/plain',
      ),
    ),
  ),
  fc.tuple(fc.constantFrom('authorization', 'api-key'), visible),
);

function mutation(operation: ContractOperation): fc.Arbitrary<Mutation> {
  const name = nameOf(operation);
  const pair = fc.tuple(name, encoded);
  const form = fc
    .array(pair, { maxLength: 20 })
    .map((pairs) => pairs.map((p) => p.join('=')).join('&'));
  const part = fc
    .tuple(name, text)
    .map(([n, v]) => `--X\r\ncontent-disposition: form-data; name="${n}"\r\n\r\n${v}\r\n`);
  const body = fc.oneof(
    form,
    fc.array(part, { maxLength: 5 }).map((parts) => `${parts.join('')}--X--\r\n`),
    fc.json({ maxDepth: 6 }),
    fc.dictionary(name, fc.jsonValue({ maxDepth: 4 })).map((value) => JSON.stringify(value)),
    text,
    fc.uint8Array({ maxLength: 200 }),
  );
  const replaced = (path: string, index: number, segment: string) =>
    path
      .split('/')
      .map((old, at) => (at === 2 + (index % 4) ? segment : old))
      .join('/');
  return fc.oneof(
    {
      weight: 4,
      arbitrary: pair.map(
        (added): Mutation =>
          (w) => ({ ...w, query: [...w.query, added] }),
      ),
    },
    {
      weight: 3,
      arbitrary: fc.tuple(fc.nat(), encoded).map(
        ([at, value]): Mutation =>
          (w) => ({
            ...w,
            query: w.query.map(([n, v], index) => [n, index === at % w.query.length ? value : v]),
          }),
      ),
    },
    {
      weight: 2,
      arbitrary: fc.nat().map(
        (at): Mutation =>
          (w) => ({
            ...w,
            query: w.query.filter((_, index) => index !== at % w.query.length),
          }),
      ),
    },
    {
      weight: 4,
      arbitrary: body.map(
        (other): Mutation =>
          (w) => ({ ...w, body: other }),
      ),
    },
    {
      weight: 3,
      arbitrary: header.map(
        ([n, v]): Mutation =>
          (w) => ({ ...w, headers: { ...w.headers, [n]: v } }),
      ),
    },
    {
      weight: 1,
      arbitrary: fc.tuple(fc.nat(), encoded).map(
        ([at, segment]): Mutation =>
          (w) => ({ ...w, path: replaced(w.path, at, segment) }),
      ),
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom('GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS').map(
        (method): Mutation =>
          (w) => ({ ...w, method }),
      ),
    },
  );
}
