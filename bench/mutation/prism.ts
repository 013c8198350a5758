import { spawn } from 'node:child_process';
import { resolveBin } from '../../scripts/support/bin-path.js';
import { findFreePort } from '../../scripts/support/free-port.js';
import { toDocumentPath } from '../../src/contract/document.js';
import { buildDocumentRequest, groupByProvider } from './requests.js';
import type { Success } from './responses.js';
import { serveResponses } from './server.js';

/** Which responses the stock `prism proxy --errors` does not let through; requests, which it misreads, are not validated. */
export async function runPrismProxy(responses: readonly Success[]): Promise<boolean[]> {
  const caught = responses.map(() => false);
  const server = await serveResponses(responses);
  for (const [provider, mine] of groupByProvider(responses)) {
    const proxy = await startProxy(toDocumentPath(provider), server.url);
    try {
      for (const index of mine) {
        const response = responses[index] as Success;
        const request = await buildDocumentRequest(response, proxy.url);
        request.headers.set('x-mutant', String(index));
        caught[index] = await isRefused(request, response);
      }
    } finally {
      await proxy.stop();
    }
  }
  await server.close();
  return caught;
}

/** Prism replaces a response that breaks the contract with a problem document; anything but the upstream's own response counts. */
async function isRefused(request: Request, { status, text }: Success): Promise<boolean> {
  try {
    const signal = AbortSignal.timeout(10_000);
    const response = await fetch(request, { redirect: 'manual', signal });
    const body = await response.text();
    return (
      response.status !== status ||
      (text !== '' && body === '') ||
      body.includes('stoplight.io/prism/errors')
    );
  } catch {
    return true;
  }
}

/** The stock proxy, whose responses are those of the upstream, or a problem document. */
export async function startProxy(document: string, upstream: string) {
  const port = await findFreePort();
  const cli = resolveBin('@stoplight/prism-cli', 'dist/index.js');
  const args = [
    cli,
    'proxy',
    document,
    upstream,
    '--errors',
    '--validate-request=false',
    '--port',
    String(port),
    '--verboseLevel',
    'info',
  ];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  await new Promise<void>((resolve, reject) => {
    let said = '';
    const look = (chunk: Buffer) => {
      said += chunk;
      if (said.includes('is listening')) resolve();
    };
    child.stdout.on('data', look);
    child.stderr.on('data', look);
    child.once('exit', () => reject(new Error(`Prism ended: ${said.slice(-500)}`)));
  });
  return {
    url: `http://127.0.0.1:${port}`,
    stop: () =>
      new Promise<void>((resolve) => {
        child.once('exit', () => resolve());
        child.kill('SIGKILL');
      }),
  };
}
