import { createRequire } from 'node:module';
import { beforeAll, describe, expect, it } from 'vitest';
import { readEnvelope } from '../../src/client/envelope.js';
import { type Contract, loadContract } from '../../src/contract/contract.js';
import { listProviders } from '../../src/contract/document.js';
import { listDocumentedResponses } from '../../src/contract/responses.js';
import { renderHttpFile } from '../../src/docs/exports/http-file.js';
import { toPostmanCollection } from '../../src/docs/exports/postman.js';
import { MOCK } from '../../src/docs/samples/samples.js';
import { createMock, type Mock } from '../../src/mock/mock.js';
import { buildExampleInput, prepareOperation } from '../../src/wire/prepare.js';
import { essence } from './shell.js';

let mock: Mock;
beforeAll(async () => {
  mock = await createMock({ providers: listProviders(), prefixed: true });
});

/** The requests of all operations as the client sends them to the mock. */
function sent(contract: Contract): Promise<Request[]> {
  return Promise.all(
    contract.operations.map((operation) =>
      prepareOperation(contract, operation, buildExampleInput(operation, { onlyRequired: true }), {
        baseUrl: `${MOCK}/${contract.provider}`,
        key: 'k',
      }),
    ),
  );
}

async function refusals(contract: Contract, requests: readonly Request[]): Promise<string[]> {
  const failures: string[] = [];
  for (const [index, { id, envelope }] of contract.operations.entries()) {
    const response = await mock.fetch(requests[index] as Request);
    const text = await response.text();
    const isRefused = envelope && !readEnvelope(envelope, JSON.parse(text)).success;
    if (response.status >= 400 || isRefused) failures.push(`${id}: ${response.status} ${text}`);
  }
  return failures;
}

/** Postman's own reader of collections; it fills variables and puts addresses together as Postman does. */
const { Collection } = createRequire(import.meta.url)('postman-collection') as {
  Collection: new (json: object) => PostmanCollection;
};

interface PostmanCollection {
  forEachItem(visit: (item: PostmanItem) => void): void;
  variables: { toObject(): Record<string, string> };
}

interface PostmanItem {
  name: string;
  request: PostmanRequest;
  getAuth(): { type: string; parameters(): { toObject(): Record<string, string> } } | undefined;
  responses: { all(): { code: number; name: string; body: string; originalRequest: object }[] };
}

interface PostmanRequest {
  method: string;
  url: { toString(): string };
  headers: { toObject(): Record<string, string> };
  body?: { mode: string; toString(): string };
}

describe.each(listProviders().map(loadContract))('the downloads of $provider', (contract) => {
  it('have a Postman collection that sends what the client sends', async () => {
    const json = (await toPostmanCollection(contract)) as {
      variable: { key: string; value: string }[];
    };
    const base = json.variable.find(({ key }) => key === 'baseUrl');
    if (base) base.value = `${MOCK}/${contract.provider}`;
    const requests: Request[] = [];
    const collection = new Collection(json);
    collection.forEachItem((item) => requests.push(asSent(item, collection.variables.toObject())));

    const expected = await sent(contract);
    const wanted = await Promise.all(expected.map(essence));
    const made = await Promise.all(requests.map(essence));
    const inOrder = (requests: typeof made) =>
      requests.map(comparable).sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)));
    expect(inOrder(made)).toEqual(inOrder(wanted));
  });

  it('have every documented response as a saved example of the collection', async () => {
    const saved: string[] = [];
    new Collection(await toPostmanCollection(contract)).forEachItem(({ responses }) => {
      for (const { code, name } of responses.all()) saved.push(`${code} ${name}`);
    });
    const wanted = listDocumentedResponses(contract).map(
      ({ response: { status }, example }) =>
        `${status} ${[status, example].filter(Boolean).join(' ')}`,
    );
    expect(saved.sort()).toEqual(wanted.sort());
  });

  it('have a .http file with what the client sends, and the mock takes each request', async () => {
    const requests = parsedHttp(await renderHttpFile(contract), `${MOCK}/${contract.provider}`);
    const expected = await sent(contract);
    const made = await Promise.all(requests.map(essence));
    expect(made).toEqual(await Promise.all(expected.map(essence)));
    expect(await refusals(contract, requests)).toEqual([]);
  });
});

/** JSON and queries are compared by their values: Postman leaves commas of a query as they are. */
function comparable({ body, url, ...rest }: Awaited<ReturnType<typeof essence>>) {
  const isJson = rest.headers['content-type']?.includes('json') && typeof body === 'string';
  const { pathname, searchParams } = new URL(url);
  return {
    ...rest,
    url: pathname,
    query: [...searchParams],
    body: isJson ? JSON.parse(body) : body,
  };
}

/** What Postman sends for an item: variables filled, the key where `auth` wants it. */
function asSent(item: PostmanItem, variables: Record<string, string>): Request {
  const filled = (text: string) =>
    text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => variables[name] ?? '');
  const url = new URL(filled(item.request.url.toString()));
  const named = Object.entries(item.request.headers.toObject());
  const headers = new Headers(named.map(([name, text]): [string, string] => [name, filled(text)]));
  const auth = item.getAuth();
  const values = auth?.parameters().toObject() ?? {};
  const value = filled(values.value ?? values.token ?? '');
  if (auth?.type === 'bearer') headers.set('authorization', `Bearer ${value}`);
  if (auth?.type === 'apikey' && values.in === 'header') headers.set(values.key ?? '', value);
  if (auth?.type === 'apikey' && values.in === 'query') url.search += `&${values.key}=${value}`;
  const { body, method } = item.request;
  const hasBody = body && method !== 'GET';
  return new Request(url, { method, headers, ...(hasBody && { body: filled(body.toString()) }) });
}

/** The requests of a .http file, as the editors read it. */
function parsedHttp(text: string, baseUrl: string): Request[] {
  const variables = new Map(
    [...text.matchAll(/^@(\w+) = (.*)$/gm)].map(([, name = '', value = '']) => [name, value]),
  );
  variables.set('baseUrl', baseUrl);
  const filled = text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => variables.get(name) ?? '');
  return filled
    .split(/^### .*$/m)
    .slice(1)
    .map((part) => {
      const [head = '', ...body] = part
        .trim()
        .replace(/^# @name \w+\n/, '')
        .split('\n\n');
      const [line = '', ...headers] = head.split('\n');
      const [method = '', url = ''] = line.split(' ');
      return new Request(url, {
        method,
        headers: headers.map((header) => header.split(': ') as [string, string]),
        redirect: 'manual',
        ...(body.length > 0 && { body: body.join('\n\n') }),
      });
    });
}
