import { describe, expect, it } from 'vitest';
import type { Contract } from '../../src/contract/contract.js';
import { loadContract } from '../../src/contract/contract.js';
import { providerIds } from '../../src/contract/document.js';
import { exampleInput, requestFor } from '../../src/wire/prepare.js';
import { createRouter } from '../../src/wire/router.js';
import { madeContract } from './made.js';

const rpc = (method: string, methods?: string[]) => ({
  path: '/api.html',
  query: { action: 'pp', method },
  ...(methods && { methods }),
});

const contract = madeContract({
  '/api.html/get_info': { get: { operationId: 'getInfo', 'x-rpc': rpc('get_info') } },
  '/api.html/get_links': {
    post: { operationId: 'getLinks', 'x-rpc': rpc('get_links', ['GET', 'POST']) },
  },
  '/offers': { get: { operationId: 'listOffers' }, post: { operationId: 'addOffer' } },
  '/offers/{id}': { get: { operationId: 'getOffer' }, delete: { operationId: 'dropOffer' } },
  '/offers/top': { get: { operationId: 'topOffers' } },
  '/offers/{id}/links/{link}': { get: { operationId: 'getLink' } },
  '/offers/top/links/{link}': { get: { operationId: 'topLink' } },
  '/3.0/feed.(json|xml)': { get: { operationId: 'feed' } },
  '/a+b/[c]/$d^/{file}.csv': { get: { operationId: 'odd' } },
  '/ref/{code}/': { get: { operationId: 'visit' } },
});

describe('the router', () => {
  it.each<[request: string, id: string, pathParams?: Record<string, string>]>([
    ['GET /api.html?action=pp&method=get_info', 'getInfo'],
    ['GET /api.html?method=get_info&api_key=k&action=pp&page=2', 'getInfo'],
    ['POST /api.html?action=pp&method=get_links', 'getLinks'],
    ['GET /api.html?action=pp&method=get_links', 'getLinks'],
    ['GET /api.html/get_info', 'getInfo'],
    ['POST /api.html/get_links?anything=else', 'getLinks'],
    ['GET /offers', 'listOffers'],
    ['POST /offers', 'addOffer'],
    ['GET /offers/7', 'getOffer', { id: '7' }],
    ['DELETE /offers/7', 'dropOffer', { id: '7' }],
    ['GET /offers/a.b-c~d', 'getOffer', { id: 'a.b-c~d' }],
    ['GET /offers/top', 'topOffers'],
    ['GET /offers/7/links/9', 'getLink', { id: '7', link: '9' }],
    ['GET /offers/top/links/9', 'topLink', { link: '9' }],
    ['DELETE /offers/top', 'dropOffer', { id: 'top' }],
    ['GET /3.0/feed.(json|xml)', 'feed'],
    ['GET /a+b/[c]/$d^/x.csv', 'odd', { file: 'x' }],
    ['GET /ref/abc/', 'visit', { code: 'abc' }],
  ])('finds %s', (request, id, pathParams = {}) => {
    expect(routed(contract, request)).toEqual({ id, pathParams });
  });

  it.each<[request: string, miss: string, allowed?: string[]]>([
    ['GET /api.html', 'selector'],
    ['GET /api.html?action=pp', 'selector'],
    ['GET /api.html?action=pp&method=drop_all', 'selector'],
    ['GET /api.html?action=other&method=get_info', 'selector'],
    ['POST /api.html?action=pp&method=get_info', 'method', ['GET']],
    ['PUT /api.html?action=pp&method=get_links', 'method', ['POST', 'GET']],
    ['POST /api.html/get_info', 'method', ['GET']],
    ['PATCH /offers', 'method', ['GET', 'POST']],
    ['POST /offers/top', 'method', ['GET', 'DELETE']],
    ['HEAD /offers', 'method', ['GET', 'POST']],
    ['get /offers', 'method', ['GET', 'POST']],
    ['GET /', 'path'],
    ['GET /offer', 'path'],
    ['GET /offers/', 'path'],
    ['GET /offers/7/links', 'path'],
    ['GET /OFFERS', 'path'],
    ['GET /api.html/get_payouts', 'path'],
    ['GET /prefix/offers', 'path'],
    ['GET /3x0/feed.(json|xml)', 'path'],
    ['GET /3.0/feed.json', 'path'],
    ['GET /aab/c/$d^/x.csv', 'path'],
    ['GET /ref/abc', 'path'],
  ])('misses %s', (request, miss, allowed = []) => {
    expect(routed(contract, request)).toEqual({ miss, allowed });
  });
});

describe.each(providerIds())('every operation of %s is found', (provider) => {
  const real = loadContract(provider);

  it.each(real.operations)('$id at its true address', async (operation) => {
    const target = { baseUrl: 'https://example.com', key: 'k' };
    const request = await requestFor(real, operation, exampleInput(operation), target);
    const { pathname, search } = new URL(request.url);
    expect(routed(real, `${request.method} ${pathname}${search}`)).toMatchObject({
      id: operation.id,
    });
  });

  it.each(real.operations)('$id at the path of the document', ({ id, method, path }) => {
    const concrete = path.replace(/\{[^}]+\}/g, 'x');
    expect(routed(real, `${method} ${concrete}`)).toMatchObject({ id });
  });
});

function routed(within: Contract, request: string) {
  const [, method = '', path = '', query] = /^(\S+) ([^?]*)\??(.*)$/.exec(request) ?? [];
  const match = createRouter(within)(method, path, new URLSearchParams(query));
  return 'miss' in match ? match : { id: match.operation.id, pathParams: match.pathParams };
}
