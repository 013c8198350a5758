import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/**
 * Sends the first request that the try-it console of a page offers.
 * @returns what went over the wire
 */
export async function sendFirst(page: Page, origin: string) {
  await page
    .getByRole('button', { name: /^Test Request/ })
    .first()
    .click();
  const answered = page.waitForResponse(
    (response) =>
      response.url().startsWith(origin) && response.request().resourceType() === 'fetch',
  );
  await page.getByRole('button', { name: /^Send/ }).first().click();
  const response = await answered;
  // What the reader sees of it.
  expect(await page.getByText('200 OK').first().textContent()).toContain('200');
  return { status: response.status(), url: response.url(), headers: response.request().headers() };
}
