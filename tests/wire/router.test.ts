import { describe, expect, it } from 'vitest';
import type { Contract } from '../../src/contract/contract.js';
import { loadContract } from '../../src/contract/contract.js';
import { listProviders } from '../../src/contract/document.js';
import { buildExampleInput, prepareOperation } from '../../src/wire/prepare.js';
import { createRouter } from '../../src/wire/router.js';
import { madeContract } from '../support/made-contract.js';

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

  it.each<[request: string, kind: string, allowed?: string[]]>([
    ['GET /api.html', 'unknown-query'],
    ['GET /api.html?action=pp', 'unknown-query'],
    ['GET /api.html?action=pp&method=drop_all', 'unknown-query'],
    ['GET /api.html?action=other&method=get_info', 'unknown-query'],
    ['POST /api.html?action=pp&method=get_info', 'wrong-method', ['GET']],
    ['PUT /api.html?action=pp&method=get_links', 'wrong-method', ['POST', 'GET']],
    ['POST /api.html/get_info', 'wrong-method', ['GET']],
    ['PATCH /offers', 'wrong-method', ['GET', 'POST']],
    ['POST /offers/top', 'wrong-method', ['GET', 'DELETE']],
    ['HEAD /offers', 'wrong-method', ['GET', 'POST']],
    ['get /offers', 'wrong-method', ['GET', 'POST']],
    ['GET /', 'unknown-path'],
    ['GET /offer', 'unknown-path'],
    ['GET /offers/', 'unknown-path'],
    ['GET /offers/7/links', 'unknown-path'],
    ['GET /OFFERS', 'unknown-path'],
    ['GET /api.html/get_payouts', 'unknown-path'],
    ['GET /prefix/offers', 'unknown-path'],
    ['GET /3x0/feed.(json|xml)', 'unknown-path'],
    ['GET /3.0/feed.json', 'unknown-path'],
    ['GET /aab/c/$d^/x.csv', 'unknown-path'],
    ['GET /ref/abc', 'unknown-path'],
  ])('misses %s: %s', (request, kind, allowed = []) => {
    expect(routed(contract, request)).toEqual({ kind, allowed });
  });
});

describe.each(listProviders())('every operation of %s is found', (provider) => {
  const real = loadContract(provider);

  it.each(real.operations)('$id at its true address', async (operation) => {
    const target = { baseUrl: 'https://example.com', key: 'k' };
    const request = await prepareOperation(real, operation, buildExampleInput(operation), target);
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
  return match.kind !== 'match' ? match : { id: match.operation.id, pathParams: match.pathParams };
}
