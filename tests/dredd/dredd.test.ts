import { expect, it } from 'vitest';
import { runDredd } from '../../scripts/dredd.js';
import { toOutcome } from '../../scripts/dredd-plan.js';

/** The clean run is part of `npm test`; here Dredd must see what is wrong. */
it('fails for a wrong type, a wrong word, a missing member and a wrong media type', async () => {
  const { planned, failures } = await runDredd({
    providers: ['affili'],
    instead: (mocks) => async (request) => {
      const response = await mocks(request);
      const wish = request.headers.get('prefer');
      const { pathname } = new URL(request.url);
      const text = await response.text();
      const damage: Record<string, [from: string, to: string]> = {
        '/affili/api/merchants/conversions': ['"wage":40', '"wage":"40"'],
        '/affili/api/merchants/set-cookie': ['"token":', '"tokem":'],
      };
      const [from, to] = damage[pathname] ?? ['', ''];
      const headers = new Headers(response.headers);
      if (wish === 'code=404, example=unknownConversion') headers.set('content-type', 'text/html');
      return new Response(text.replace(from, to), { status: response.status, headers });
    },
  });
  const names = failures.map(({ name }) => name);
  expect(names).toContain('affili listConversions 200 application/json success');
  expect(names).toContain('affili setCookie 200 application/json success');
  expect(names).toContain('affili findConversion 404 application/json unknownConversion');
  expect(names.length).toBeLessThan(planned);
});

it('counts a planned transaction that did not run as a failure', () => {
  const plan = { '/a/0': { name: 'ran' }, '/a/1': { name: 'dropped' }, '/a/2': { name: 'failed' } };
  expect(toOutcome(plan, { '/a/0': null, '/a/2': 'body: wrong' })).toEqual({
    planned: 3,
    passed: 1,
    failures: [
      { name: 'dropped', message: 'planned, but did not run' },
      { name: 'failed', message: 'body: wrong' },
    ],
  });
});
