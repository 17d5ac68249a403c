import type { Page } from '@playwright/test';

/** Goes back as the browser's button does. Firefox never reports a step within a page as done to `page.goBack()`. */
export async function goBack(page: Page): Promise<void> {
  await page.evaluate(() => history.back());
}

/** Goes forward as the browser's button does. */
export async function goForward(page: Page): Promise<void> {
  await page.evaluate(() => history.forward());
}
