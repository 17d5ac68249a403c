import type { Page } from '@playwright/test';
import { goBack, goForward } from './go-back.ts';
import { expect, layoutShift, openView, test } from './lesson-test.ts';

const view = (page: Page) => page.locator('html');

/** The first step of a question's slide shows its answer, the second leads on. */
async function pastTheQuestion(page: Page): Promise<void> {
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  await expect(page).toHaveURL(/#deck\/broken\/.+/);
}
const broken = /What happens if a tool breaks/;

for (const [width, height] of [
  [1280, 720],
  [390, 844],
  [320, 568],
] as const) {
  test(`a link into the reading view stands at its section and stays there at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.goto('#study/broken');
    const heading = page.getByRole('heading', { name: broken });
    const top = () => heading.evaluate((element) => Math.round(element.getBoundingClientRect().top));
    await expect(view(page)).toHaveAttribute('data-ready', '');
    const before = await top();
    expect(before).toBeGreaterThan(50);
    expect(before).toBeLessThan(height / 3);
    await page.evaluate(() => document.fonts.ready);
    expect(await top()).toBe(before);
    expect(await layoutShift(page)).toBe(0);
    await expect(page).toHaveURL(/#study\/broken$/);
  });
}

test('a link into the reading view works without scripts', async ({ openContext, baseURL }) => {
  const context = await openContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${baseURL}#study/broken`);
  await expect(page.getByRole('heading', { name: broken })).toBeInViewport();
  await expect(page.getByText('The questions in the margin need scripts')).toBeVisible();
});

test('a slide opened on a phone is the reading view at the same place, and says why', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openView(page, '');
  await page
    .getByRole('main')
    .getByRole('link', { name: /^Present/ })
    .click();
  await expect(view(page)).toHaveAttribute('data-view', 'study');
  await expect(page.getByRole('status').getByText('A slide needs a wider screen')).toBeVisible();
  await openView(page, '#deck/broken/2', 'library.html');
  await expect(page).toHaveURL(/#study\/broken$/);
  const heading = page.getByRole('heading', { name: broken });
  await expect(heading).toBeInViewport();
  const notice = page.getByRole('status').filter({ hasText: 'A slide needs a wider screen' });
  await expect(notice).toBeVisible();
  const [above, below] = [await heading.boundingBox(), await notice.boundingBox()];
  expect(below?.y, 'it does not lie over the beginning').toBeGreaterThan((above?.y ?? 0) + (above?.height ?? 0));
});

test('a slide asked for within the reading view of a phone leads to its section', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openView(page, '#study');
  await page.evaluate(() => (location.hash = '#deck/broken/2'));
  await expect(page).toHaveURL(/#study\/broken$/);
  await expect(page.getByRole('heading', { name: broken })).toBeInViewport();
});

test('a lesson under way is not thrown out when the window becomes small', async ({ page }) => {
  await openView(page, '#deck/broken');
  await page.setViewportSize({ width: 640, height: 400 });
  await expect(view(page)).toHaveAttribute('data-view', 'deck');
  await pastTheQuestion(page);
  await expect(view(page)).toHaveAttribute('data-view', 'deck');
});

test('deck and reading view keep the place, and the back button goes through all of it @firefox', async ({ page }) => {
  await openView(page, '');
  // by keyboard: a click of the test driver scrolls to the sticky bar first, as no hand would
  const present = page.getByRole('navigation', { name: 'Lesson' }).getByRole('link', { name: 'Present' });
  await page.getByRole('link', { name: /What happens if a tool breaks/ }).click();
  await expect(page.getByRole('heading', { name: broken })).toBeFocused();
  await present.press('Enter');
  await expect(page).toHaveURL(/#deck\/broken$/);
  await expect(page.getByRole('heading', { level: 1, name: broken })).toBeFocused();
  await pastTheQuestion(page);
  const slide = page.url();
  await goBack(page);
  await expect(view(page)).toHaveAttribute('data-view', 'study');
  await expect(page.getByRole('heading', { name: broken })).toBeInViewport();
  await present.press('Enter');
  await expect(page).toHaveURL(slide);
  await goBack(page);
  await expect(view(page)).toHaveAttribute('data-view', 'study');
  await goBack(page);
  await expect(view(page)).toHaveAttribute('data-view', 'home');
  await goForward(page);
  await expect(view(page)).toHaveAttribute('data-view', 'study');
});

test('an address that is none of ours leads home', async ({ page }) => {
  await openView(page, '#nowhere/at-all');
  await expect(page.getByRole('heading', { level: 1, name: 'The Millbrook Tool Library' })).toBeVisible();
});

test('moving through the deck leaves one step in the history', async ({ page }) => {
  await openView(page, '');
  const before = await page.evaluate(() => history.length);
  await page
    .getByRole('main')
    .getByRole('link', { name: /^Present/ })
    .click();
  await expect(view(page)).toHaveAttribute('data-view', 'deck');
  await expect(view(page)).toHaveAttribute('data-ready', '');
  for (let step = 0; step < 5; step++) await page.keyboard.press('PageDown');
  await expect(page).toHaveURL(/#deck\/.+/);
  expect(await page.evaluate(() => history.length)).toBe(before + 1);
});
