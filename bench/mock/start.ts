/** Times the start of a mock of all providers in a fresh process: loading the code, then `createMock`. */
const began = performance.now();
const { createMock } = await import('../../src/mock/mock.js');
const { listProviders } = await import('../../src/contract/document.js');
const loaded = performance.now();
const mock = await createMock({ providers: listProviders() });
const created = performance.now();

const ask = async (path: string, headers: Record<string, string>) => {
  const before = performance.now();
  await mock.fetch(new Request(`http://mock${path}`, { headers }));
  return performance.now() - before;
};
const affili = { authorization: 'Bearer k' };
console.log(
  JSON.stringify({
    load: loaded - began,
    create: created - loaded,
    first: await ask('/affili/api/merchants/conversions', affili),
    firstAffise: await ask('/affise/3.0/offers?page=1', { 'api-key': 'k' }),
    second: await ask('/affise/3.0/offers?page=1', { 'api-key': 'k' }),
    dynamic: await ask('/affili/api/merchants/conversions', { ...affili, prefer: 'dynamic=true' }),
  }),
);
