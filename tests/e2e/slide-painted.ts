import type { Page } from '@playwright/test';

/** The number and the address of a slide come behind its paint. */
export async function slidePainted(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
}
