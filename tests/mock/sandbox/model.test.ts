import { describe, expect, it } from 'vitest';
import { listProviders } from '../../../src/contract/document.js';
import { createSubject, runModel } from './model.js';

/** Random steps at every sandbox: its lists, filters, sums and life cycles hold, and every response is valid. */
describe('the model of a sandbox', () => {
  it.each(listProviders())('%s holds over a hundred steps', async (provider) => {
    const subject = await createSubject(provider);
    if (!subject) return;
    await runModel(subject, 100, 20_260_101);
    expect(subject.seen.size).toBeGreaterThan(0);
  });
});
