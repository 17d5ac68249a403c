import type { Page } from '@playwright/test';
import { answerItem, radioItems } from './answer-item.ts';
import { expect, openView, test } from './lesson-test.ts';

const day = 86_400_000;
const monday = new Date('2026-03-02T17:00:00').getTime();

/** A browser that promises to keep what is stored, or not. */
async function promises(page: Page, isKept: boolean): Promise<void> {
  await page.addInitScript((answer) => {
    let isGiven = false;
    navigator.storage.persisted = () => Promise.resolve(isGiven);
    navigator.storage.persist = () => Promise.resolve((isGiven = answer));
  }, isKept);
}

async function answerOn(page: Page, ...days: readonly number[]): Promise<void> {
  for (const nth of days) {
    await page.clock.setFixedTime(monday + nth * day);
    await openView(page, '#study');
    await page.reload();
    const item = (await radioItems(page))[nth] ?? '';
    await answerItem(page, item);
    await expect(page.getByText('Saved on this device').filter({ visible: true }).first()).toBeVisible();
  }
}

test('asks once, after the third day, whether the browser should keep the answers', async ({ page }) => {
  await promises(page, true);
  await answerOn(page, 0, 1);
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-ready', '');
  await page.waitForTimeout(4000);
  await expect(page.getByText('this browser may clear your answers')).toHaveCount(0);
  await answerOn(page, 2);
  await page.reload();
  await page.getByRole('button', { name: 'Keep them' }).click();
  await expect(page.getByText('They are kept until you delete them.')).toBeVisible();
});

test('offers a copy where the browser promises nothing', async ({ page }) => {
  await promises(page, false);
  await answerOn(page, 0, 1, 2);
  await page.reload();
  await page.getByRole('button', { name: 'Keep them' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page
      .getByRole('link', { name: 'Save a copy' })
      .click()
      .then(() => page.getByRole('button', { name: 'Save a copy' }).click()),
  ]);
  expect(download.suggestedFilename()).toMatch(/^lectern-progress-.*\.json$/);
  await page.reload();
  await page.waitForTimeout(4000);
  await expect(page.getByRole('button', { name: 'Keep them' })).toHaveCount(0);
});
