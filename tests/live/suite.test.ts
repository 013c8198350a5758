import { beforeAll, describe, expect, it } from 'vitest';
import { liveTarget } from '../../scripts/support/live-target.js';
import { checkResponse } from '../../src/check/findings/response.js';
import { createClient, type UntypedClient } from '../../src/client/client.js';
import { toApi } from '../../src/contract/api.js';
import { type ContractOperation, loadContract } from '../../src/contract/contract.js';
import { listProviders } from '../../src/contract/document.js';
import { listDocumentedResponses, toPreferHeaders } from '../../src/contract/responses.js';
import { createMock } from '../../src/mock/mock.js';
import { createInspector } from '../../src/schema/inspect.js';
import { buildExampleInput, FEATURES, prepareOperation } from '../../src/wire/prepare.js';
import type { WireResponse } from '../../src/wire/response.js';
import { liveSuite } from './target.js';

const live = liveTarget();
if (live) await liveSuite(live);

/** Every documented answer and every request example of every provider goes through the client and the mock. */
describe.each(live ? [] : listProviders())('%s', (provider) => {
  const contract = loadContract(provider);
  const inspect = createInspector(contract);
  let client: UntypedClient;
  let askWithoutKey: (operation: ContractOperation) => Promise<Response>;
  let answer: WireResponse;

  beforeAll(async () => {
    const mock = await createMock({ providers: [provider] });
    const fetch = async (request: Request) => {
      const response = await mock.fetch(request);
      const { status, headers } = response;
      answer = { status, headers, text: await response.clone().text() };
      return response;
    };
    const baseUrl = 'https://mock.example';
    const api = toApi(contract);
    const credentials = api.credentials.map(() => 'k');
    // A documented 502 is not worth a second attempt here.
    client = createClient(api, { baseUrl, credentials, fetch, retry: { retries: 0 } }, FEATURES);
    askWithoutKey = async (operation) =>
      fetch(await prepareOperation(contract, operation, buildExampleInput(operation), { baseUrl }));
  });

  const call = (operation: ContractOperation, input: object, headers = {}) =>
    client[operation.id]?.({ ...input }, { headers });
  const refused = () => answer.headers.has('x-mock-violations');

  describe('documented answers hold against their schema', () => {
    it.each(listDocumentedResponses(contract))('$name', async (documented) => {
      const { operation, response, content, example } = documented;
      const result = await call(
        operation,
        buildExampleInput(operation),
        toPreferHeaders(documented),
      );

      expect(answer.status).toBe(response.status);
      const shown = content?.examples.find(({ name }) => name === example)?.value;
      const isJson = content?.mediaType.includes('json');
      expect(isJson ? JSON.parse(answer.text) : answer.text).toEqual(shown ?? '');
      expect(checkResponse(operation, answer, inspect)).toEqual([]);
      const body = isJson ? (JSON.parse(answer.text) as object) : answer.text;
      if (result?.ok) {
        expect(result.data).toEqual(body);
      } else {
        expect(result?.error.message).not.toBe('');
        expect(result?.error.body).toEqual(body);
      }
    });
  });

  describe.each(contract.operations)('$id', (operation) => {
    const bodies = operation.body?.content[0]?.examples.map(({ name }) => name) ?? [undefined];

    it.each(bodies)('accepts the request example %s', async (bodyExample) => {
      const options = bodyExample === undefined ? {} : { bodyExample };
      await call(operation, buildExampleInput(operation, options));
      expect(answer.headers.get('x-mock-violations')).toBeNull();
      expect(answer.status).toBeLessThan(400);
    });

    if (operation.needsKey) {
      it('refuses a call without a key', async () => {
        await askWithoutKey(operation);
        expect(refused()).toBe(true);
      });
    }

    const required = operation.parameters.filter((p) => p.required && p.in === 'query');
    it.each(required)('refuses a call without $name', async ({ name }) => {
      const without = operation.parameters.filter((parameter) => parameter.name !== name);
      await call(operation, buildExampleInput({ ...operation, parameters: without }));
      expect(refused()).toBe(true);
    });

    const [content] = operation.body?.content ?? [];
    const broken = (content?.examples ?? []).flatMap(({ name, value }) =>
      Object.keys(value as object)
        .map((member) => ({ name, member, input: without(value as object, member) }))
        .filter(({ input }) => inspect(content?.schemaPointer ?? '', input).violations.length > 0),
    );
    it.each(broken)('refuses $name without $member', async ({ input }) => {
      const parameters = buildExampleInput({ ...operation, body: undefined } as never);
      await call(operation, { ...parameters, ...input });
      expect(refused()).toBe(true);
    });
  });
});

function without(value: object, member: string): object {
  return Object.fromEntries(Object.entries(value).filter(([name]) => name !== member));
}
