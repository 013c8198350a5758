import { afterAll, expect, it, vi } from 'vitest';
import { listProviders } from '../../../src/contract/document.js';
import { createSubject, runModel } from './model.js';

vi.setConfig({ testTimeout: 1_800_000 });

/** The same as the short run, 10,000 steps over all providers. */
const STEPS = 10_000;
const providers = listProviders();
let calls = 0;
afterAll(() => console.log(`sandbox: ${calls} requests`));

it.each(providers)(
  'the model of the sandbox of %s holds over thousands of steps',
  async (provider) => {
    const subject = await createSubject(provider);
    if (!subject) return;
    await runModel(subject, STEPS / providers.length, 7);
    for (const count of subject.seen.values()) calls += count;
    const declared = Object.keys(subject.declarations.operations);
    expect(declared.filter((id) => !subject.seen.has(id))).toEqual([]);
  },
);
