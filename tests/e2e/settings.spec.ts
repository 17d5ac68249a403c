import type { Page } from '@playwright/test';
import { expect, expectNoAxeViolations, openView, test } from './lesson-test.ts';

const choose = async (page: Page, group: string, name: string) =>
  page.getByRole('group', { name: group }).getByRole('radio', { name, exact: true }).check();

test('sets text, spacing and theme at once, and before the first paint of the next visit', async ({ page, faults }) => {
  faults.allow(/Failed to load resource: net::ERR_FAILED/);
  await openView(page, '#settings');
  const sample = page.getByRole('region', { name: 'So it looks' }).getByRole('paragraph');
  const sizeOf = () => sample.evaluate((text) => Number.parseFloat(getComputedStyle(text).fontSize));
  const before = await sizeOf();
  await choose(page, 'Text size', '200 %');
  expect((await sizeOf()) / before).toBeGreaterThanOrEqual(1.9);
  await choose(page, 'Spacing of lines, words and letters', 'Wide');
  await expect.poll(() => sample.evaluate((text) => getComputedStyle(text).letterSpacing)).not.toBe('normal');
  await choose(page, 'Light or dark', 'Dark');
  await choose(page, 'Motion', 'None');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expectNoAxeViolations(page);

  // held back, the kit's scripts can set nothing: what is there was there before the first paint
  await page.route(/\/assets\/main-.*\.js$/, (route) => route.abort());
  await page.goto('#study');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  const text = page.locator('#study p').first();
  expect(await text.evaluate((shown) => Number.parseFloat(getComputedStyle(shown).fontSize))).toBeGreaterThanOrEqual(
    30,
  );
  expect(await text.evaluate((shown) => getComputedStyle(shown).letterSpacing)).not.toBe('normal');
  await page.unroute(/\/assets\/main-.*\.js$/);

  await page.reload();
  await openView(page, '#settings');
  await choose(page, 'Text size', 'Usual');
  await choose(page, 'Spacing of lines, words and letters', 'Usual');
  expect(await sizeOf()).toBe(before);
});

test('text of twice the size is nowhere cut, and scrolls nowhere sideways', async ({ page }) => {
  await openView(page, '#settings');
  await choose(page, 'Text size', '200 %');
  for (const width of [1280, 390, 320]) {
    await page.setViewportSize({ width, height: 800 });
    for (const hash of [
      '',
      '#study',
      '#quiz',
      '#review',
      '#progress',
      '#plan',
      '#class',
      '#paper',
      '#data',
      '#settings',
    ]) {
      await openView(page, hash);
      await page.reload();
      await expect(page.locator('html')).toHaveAttribute('data-ready', '');
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(over, `${hash} at ${width}`).toBeLessThanOrEqual(0);
    }
  }
  await openView(page, '#review');
  await page.getByRole('button', { name: 'Begin' }).click();
  for (let turn = 0; turn < 5; turn += 1) {
    await expect(page.locator('lectern-review-item')).toBeVisible();
    await page.evaluate(() => document.querySelector('lectern-review-item')?.showAnswer());
    await expect(page.getByRole('button', { name: 'Next', exact: true })).toBeVisible();
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(over, `question ${turn + 1} of the review`).toBeLessThanOrEqual(0);
    await page.getByRole('button', { name: 'Next', exact: true }).click();
  }
});

test('in large text the reading view has columns only where the text has room beside them', async ({ page }) => {
  for (const size of ['125 %', '150 %', '200 %']) {
    await openView(page, '#settings');
    await choose(page, 'Text size', size);
    await openView(page, '#study');
    for (const width of [800, 1000, 1280, 1366, 1440, 1920]) {
      await page.setViewportSize({ width, height: 720 });
      const ems = await page
        .locator('article [data-block]')
        .first()
        .evaluate((text) => text.clientWidth / Number.parseFloat(getComputedStyle(text).fontSize));
      expect(ems, `${size} at ${width}`).toBeGreaterThan(16);
      const hasColumn = await page.getByRole('navigation', { name: 'Contents' }).isVisible();
      const button = page.getByRole('button', { name: 'Contents' });
      if (hasColumn) await expect(button).toBeHidden();
      else await expect(button).toBeInViewport({ ratio: 1 });
    }
  }
});

test('a theme that is chosen in the settings or in the bar holds in the views that come', async ({ page }) => {
  const theme = (value: string) => expect(page.locator('html')).toHaveAttribute('data-theme', value);
  await openView(page, '#settings');
  await choose(page, 'Light or dark', 'Dark');
  await page.getByRole('navigation').getByRole('link', { name: 'Study' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-view', 'study');
  await theme('dark');
  await page.getByRole('button', { name: 'Dark' }).click();
  await theme('light');
  await page.goto('#settings');
  await expect(page.getByRole('group', { name: 'Light or dark' }).getByRole('radio', { name: 'Light' })).toBeChecked();
});

test('holds until the page is left where the device keeps nothing', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('refused', 'SecurityError');
        },
      });
  });
  await openView(page, '#settings');
  await choose(page, 'Text size', '200 %');
  await choose(page, 'Light or dark', 'Dark');
  await page.getByRole('navigation').getByRole('link', { name: 'Study' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-view', 'study');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.goto('#settings');
  await expect(page.getByRole('group', { name: 'Text size' }).getByRole('radio', { name: '200 %' })).toBeChecked();
  await choose(page, 'Spacing of lines, words and letters', 'Wide');
  await expect(page.getByRole('group', { name: 'Text size' }).getByRole('radio', { name: '200 %' })).toBeChecked();
});

test('letters do nothing in the deck when they are switched off, and a clicker still works', async ({ page }) => {
  await openView(page, '#settings');
  await choose(page, 'Keys of the slides', 'Letters do nothing');
  await openView(page, '#deck');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-ready', '');
  for (const key of ['o', 'g', '?', 'b', '.']) await page.keyboard.press(key);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('PageDown');
  await expect(page).toHaveURL(/#deck\/agenda$/);
});
