import { answerItem } from './answer-item.ts';
import { expect, openView, test } from './lesson-test.ts';

test('the reading view prints as an article: no controls, no questions, on white', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await openView(page, '#study/money');
  await answerItem(page, 'town-money');
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const article = page.getByRole('article');
  await expect(article.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(article.locator('[data-passage="money.5"]')).toBeVisible();
  for (const hidden of ['banner', 'button', 'radio'] as const) await expect(page.getByRole(hidden)).toHaveCount(0);
  expect(await page.locator('article summary').evaluateAll((all) => all.some((one) => one.checkVisibility()))).toBe(
    false,
  );
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--paper').trim())).toBe(
    '#fff',
  );
});

test('a stroke is underlined for grey printers', async ({ page }) => {
  await openView(page, '#study/money.1');
  const stroke = page.locator('article mark.stroke').first();
  await expect(stroke).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  expect(await stroke.evaluate((mark) => getComputedStyle(mark).textDecorationLine)).toBe('underline');
});

test('the PDF of the reading view is as long as the document needs, and tagged', async ({ page, browserName }) => {
  test.skip(browserName !== 'chromium', 'only Chromium prints from a test');
  await openView(page, '#study');
  const pdf = (await page.pdf({ format: 'A4', tagged: true, outline: true })).toString('latin1');
  const pages = pdf.match(/\/Type\s*\/Page\b(?!s)/g) ?? [];
  expect(pages.length).toBeGreaterThanOrEqual(1);
  expect(pages.length).toBeLessThanOrEqual(4);
  expect(pdf).toContain('/StructTreeRoot');
  expect(pdf).toContain('/Outlines');
});
