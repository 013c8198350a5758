/** One contender in its own process: `ours`, `sandbox` or `bare`, a document, a port, the id of the provider. Its parent may ask for its memory. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

const [kind = '', file = '', port = '', provider = ''] = process.argv.slice(2);

if (kind === 'bare') {
  const body = readFileSync(file);
  createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length });
    response.end(body);
  }).listen(Number(port), '127.0.0.1');
} else {
  const { toContract } = await import('../../src/contract/contract.js');
  const { createMock } = await import('../../src/mock/mock.js');
  const document = JSON.parse(readFileSync(file, 'utf8'));
  // Only a provider's own id has declarations of a sandbox.
  const id = kind === 'sandbox' ? provider : 'subject';
  const mock = await createMock({
    providers: [toContract(id, document)],
    ...(kind === 'sandbox' && { sandbox: { rows: 100_000 } }),
  });
  await mock.listen({ port: Number(port) });
}

/** The parent asks what is left on the heap when nothing is left to collect. */
process.on('message', () => {
  globalThis.gc?.();
  process.send?.(process.memoryUsage().heapUsed);
});
process.once('disconnect', () => process.exit());
