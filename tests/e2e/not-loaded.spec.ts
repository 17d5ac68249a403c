import { expect, openView, test } from './lesson-test.ts';

test('a course that cannot be loaded is said in words, and a reload brings it', async ({ page, faults }) => {
  faults.allow(/Failed to load resource|Loading failed/);
  await page.route('**/assets/library-*.json', (route) => route.abort());
  await page.goto('#study');
  await expect(page.getByText('This part could not be loaded.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Who pays for the library?' })).toBeAttached();
  await page.unroute('**/assets/library-*.json');
  await page.getByRole('button', { name: 'Reload the page' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-ready', '');
});

// A line that breaks between the page and a part that is loaded on demand.
for (const [what, chunk, hash, ask] of [
  ['a view', 'study-*.js', '', '#study'],
  ['the deck', 'deck-*.js', '', '#deck'],
  ['the dialogs of the deck', 'deck-dialogs-*.js', '#deck', '?'],
  ['the contents', 'contents-dialog-*.js', '#study', 'Contents'],
] as const) {
  test(`${what} that cannot be loaded is said in words, and a reload brings it`, async ({ page, faults }) => {
    faults.allow(/Failed to load resource|Loading failed/);
    await page.setViewportSize({ width: 1000, height: 700 });
    await page.route(`**/assets/${chunk}`, (route) => route.abort());
    await openView(page, hash);
    if (ask === '?') await page.keyboard.press('?');
    else if (ask === 'Contents') await page.getByRole('button', { name: 'Contents' }).click();
    else await page.evaluate((to) => (location.hash = to), ask);
    await expect(page.getByText('This part could not be loaded.')).toBeVisible();
    await page.unroute(`**/assets/${chunk}`);
    const address = page.url();
    await page.getByRole('button', { name: 'Reload the page' }).click();
    await expect(page.locator('html')).toHaveAttribute('data-ready', '');
    await expect(page.getByText('This part could not be loaded.')).toHaveCount(0);
    expect(page.url()).toBe(address);
  });
}
