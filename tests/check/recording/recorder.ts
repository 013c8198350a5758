import { readFileSync } from 'node:fs';
import { createRecorder, type RecorderOptions } from '../../../src/check/recording/record.js';
import { createStore } from '../../../src/check/recording/store.js';
import type { Contract } from '../../../src/contract/contract.js';
import { listen } from '../../../src/server/listen.js';

/** A recorder that serves and writes; closed, it gives the text of its file. */
export async function startRecorder(
  contract: Contract,
  path: string,
  options: Omit<RecorderOptions, 'onEntry'>,
) {
  const store = createStore(path);
  const recorder = createRecorder(contract, { ...options, onEntry: store.add });
  const proxy = await listen(recorder.handler);
  return {
    url: proxy.url,
    store,
    close: async (): Promise<string> => {
      await proxy.close();
      store.close(recorder.redact);
      return store.written > 0 ? readFileSync(path, 'utf8') : '';
    },
  };
}
