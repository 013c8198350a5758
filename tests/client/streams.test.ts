import { describe, expect, it } from 'vitest';
import { createClient } from '../../src/client/client.js';
import { features, made } from './stubbed.js';

/** Uploads to a service that answers with one status after another. */
async function upload(file: ReadableStream, statuses: readonly number[], options = {}) {
  const received: string[] = [];
  const client = createClient(
    made,
    {
      baseUrl: 'https://service.example',
      credentials: ['k'],
      retry: { baseDelay: 1 },
      fetch: async (request) => {
        const status = statuses[received.length] ?? 200;
        received.push(await ((await request.formData()).get('file') as File).text());
        return Response.json({ status: 'ok' }, { status });
      },
    },
    features,
  );
  return { result: await client.replace?.({ file }, options), received };
}

describe('a stream as a file', () => {
  it('is sent whole again when the call is repeated', async () => {
    const { result, received } = await upload(new Blob(['bytes']).stream(), [503, 503]);
    expect(result?.ok).toBe(true);
    expect(received).toEqual(['bytes', 'bytes', 'bytes']);
  });

  it('that breaks off is an error of the input that names it, and nothing is sent', async () => {
    const broken = new ReadableStream({
      start: (controller) => controller.error(new Error('/secret/path is gone')),
    });
    const { result, received } = await upload(broken, []);
    expect(result).toMatchObject({
      ok: false,
      error: {
        kind: 'input',
        carriedOut: 'no',
        attempts: 0,
        message: "PUT replace: file can't be sent: its stream can't be read to its end",
      },
    });
    expect(received).toEqual([]);
  });

  it('that never ends is given up with the call, and is told so', async () => {
    let cancelled = false;
    const endless = new ReadableStream({
      cancel: () => {
        cancelled = true;
      },
    });
    const { result, received } = await upload(endless, [], { timeout: 30 });
    expect(result).toMatchObject({ ok: false, error: { kind: 'timeout' } });
    expect(received).toEqual([]);
    expect(cancelled).toBe(true);
  });
});
