import { expect, it } from 'vitest';
import { prepareExample } from '../../src/wire/prepare.js';
import { madeContract } from '../support/made-contract.js';

it('an example that can not be sent is told with its operation, and how to mend it', async () => {
  const contract = madeContract({
    '/things': {
      post: {
        operationId: 'addThing',
        requestBody: {
          content: { 'application/x-www-form-urlencoded': { schema: { type: 'object' } } },
        },
      },
    },
  });
  const [operation] = contract.operations;
  if (!operation) throw new Error('there is one');
  const target = { baseUrl: 'https://example.com', key: 'k' };
  await expect(prepareExample(contract, operation, { parent: null }, target)).rejects.toMatchObject(
    {
      message: "made addThing: parent can't be sent: null; correct the examples of its request",
      exitCode: 2,
    },
  );
});
