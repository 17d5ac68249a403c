import { answerItem } from './answer-item.ts';
import { goBack } from './go-back.ts';
import { expect, layoutShift, openView, test } from './lesson-test.ts';

test('home says what the document is and leads to every view @firefox', async ({ page }) => {
  await openView(page, '');
  const home = page.getByRole('main');
  await expect(home.getByRole('heading', { level: 1, name: 'The Millbrook Tool Library' })).toBeVisible();
  await expect(home.getByText('How a small town shares its ladders')).toBeVisible();
  await expect(home.getByText('written for Lectern')).toBeVisible();
  await expect(home.getByText('29 passages, none asked yet.')).toBeVisible();
  await expect(home.getByRole('list', { name: 'The document, as you hold it' }).getByRole('link')).toHaveCount(4);
  await expect(home.getByRole('link', { name: 'Go on where you were' })).toBeHidden();
  await expect(page).toHaveTitle('The Millbrook Tool Library');
  await home.getByRole('link', { name: /^Study/ }).click();
  await expect(page).toHaveURL(/#study$/);
  await goBack(page);
  await home.getByRole('link', { name: /^Present/ }).click();
  await expect(page).toHaveURL(/#deck/);
  await goBack(page);
  await expect(home.getByRole('heading', { level: 1 })).toBeVisible();
  await home.getByRole('link', { name: 'Your data' }).click();
  await expect(page).toHaveTitle('Your data · The Millbrook Tool Library');
});

test('home has the other courses and editions on its shelf', async ({ page }) => {
  await openView(page, '');
  const shelf = page.getByRole('region', { name: 'Also on this shelf' });
  await expect(shelf.getByRole('link')).toHaveCount(5);
  await expect(shelf.getByText('Español, same progress')).toBeVisible();
  await shelf.getByRole('link').first().click();
  await expect(page).toHaveURL(/library\.es\.html$/);
});

test('home shows how the document is held, and leads back to where the learner was, without moving anything', async ({
  page,
}) => {
  await openView(page, '#study/money');
  const item = await answerItem(page, 'town-money');
  await expect(item.getByText('Saved on this device')).toBeVisible();
  await openView(page, '');
  await page.reload();
  await expect(page.getByText('0 of 29 passages held.')).toBeVisible();
  await expect(page.getByRole('main').getByRole('link', { name: /^Study.*Go on at 4$/ })).toHaveAttribute(
    'href',
    '#study/money',
  );
  expect(await layoutShift(page)).toBe(0);
  await page.getByRole('link', { name: 'Go on where you were' }).click();
  await expect(page.getByRole('heading', { name: /Who pays for the library/ })).toBeInViewport();
});

test('light or dark is chosen once, and is there before the first paint of the next visit @firefox', async ({
  page,
  faults,
}) => {
  faults.allow(/Failed to load resource|Loading failed|main-/);
  await page.emulateMedia({ colorScheme: 'light' });
  await openView(page, '');
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await paper();
  await page.getByRole('button', { name: 'Dark' }).click();
  await expect(page.getByRole('button', { name: 'Dark', pressed: true })).toBeVisible();
  const dark = await paper();
  expect(dark).not.toBe(light);
  await page.route('**/main-*.js', (route) => route.abort());
  await page.reload();
  expect(await paper()).toBe(dark);
});

test('the deck starts light on a dark device, and dark only by choice', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  const scheme = () => page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
  await openView(page, '');
  expect(await scheme()).toBe('dark');
  await page.getByRole('link', { name: /^Present/ }).click();
  await expect(page.locator('html')).toHaveAttribute('data-view', 'deck');
  expect(await scheme()).toBe('light');
  await goBack(page);
  await expect(page.locator('html')).toHaveAttribute('data-view', 'home');
  expect(await scheme()).toBe('dark');
});

test('home keeps no line of its own on a phone for the way back', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openView(page, '#study/money');
  await openView(page, '');
  const count = await page.getByText('29 passages, none asked yet.').boundingBox();
  const way = await page.getByRole('link', { name: 'Go on where you were' }).boundingBox();
  expect(way?.y).toBeLessThan(count?.y ?? 0);
  expect((way?.y ?? 0) + (way?.height ?? 0)).toBeGreaterThan((count?.y ?? 0) + (count?.height ?? 0));
});
