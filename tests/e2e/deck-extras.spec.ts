import { beginClass } from './class-room.ts';
import { expect, expectNoAxeViolations, openView, test } from './lesson-test.ts';

test('the overview is a contact sheet that the arrow keys walk', async ({ page }) => {
  await openView(page, '#deck/who');
  await page.keyboard.press('o');
  const dialog = page.getByRole('dialog', { name: 'Overview' });
  const current = dialog.getByRole('button', { name: '1 Who may borrow a tool?' });
  await expect(current).toBeFocused();
  await expect(current).toContainText('Who may borrow a tool?');
  await expect(dialog.getByText('How does a loan work?').first()).toBeVisible();
  await expect(dialog.getByText('A lesson from one document')).toBeVisible();
  await expectNoAxeViolations(page);
  await page.keyboard.press('ArrowRight');
  await expect(dialog.getByRole('button', { name: 'Who may borrow a tool?, 1 of' })).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowUp');
  await expect(current).not.toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(current).toBeFocused();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#deck\/end$/);
});

test('the overview shows a class no more of a question than its prompt', async ({ page }) => {
  await openView(page, '#deck/who/who-may-borrow');
  await beginClass(page, '9b', 20);
  await page.keyboard.press('o');
  const dialog = page.getByRole('dialog', { name: 'Overview' });
  await expect(dialog.getByText('To whom would the library lend a ladder').first()).toBeVisible();
  await expect(dialog.getByText('A student who rents')).toHaveCount(0);
});

test('the heading of the overview covers what scrolls below it, and no slide that the arrow keys come to', async ({
  page,
}) => {
  await openView(page, '#deck/end');
  await page.keyboard.press('o');
  const dialog = page.getByRole('dialog', { name: 'Overview' });
  const above = dialog.locator('header').first();
  const [room, covered] = await Promise.all([
    dialog.evaluate(({ clientWidth }) => clientWidth),
    above.evaluate(({ clientWidth }) => clientWidth),
  ]);
  expect(covered).toBe(room);
  for (let rows = 0; rows < 5; rows += 1) {
    await page.keyboard.press('ArrowUp');
    const slide = await page.locator(':focus').boundingBox();
    const edge = await above.boundingBox();
    expect(slide?.y).toBeGreaterThan((edge?.y ?? 0) + (edge?.height ?? 0));
  }
});

test('go-to finds a passage by its words, and its field stays where it is while one types', async ({ page }) => {
  await openView(page, '#deck/who');
  await page.keyboard.press('g');
  const dialog = page.getByRole('dialog', { name: 'Go to' });
  const field = dialog.getByRole('textbox');
  const before = await field.boundingBox();
  await field.fill('rent it');
  await expect(dialog.getByRole('button', { name: '1 Who may borrow a tool?, 1 of' })).toBeVisible();
  expect(await field.boundingBox()).toEqual(before);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#deck\/who\/2$/);
});

test('a test slide shows what the projector swallows', async ({ page }) => {
  await openView(page, '#deck/who');
  await page.keyboard.press('t');
  const dialog = page.getByRole('dialog', { name: 'Test the projector' });
  await expect(dialog.getByRole('img', { name: 'Steps of grey from paper to ink' })).toBeVisible();
  for (const size of [
    { width: 1280, height: 720 },
    { width: 1024, height: 768 },
    { width: 1920, height: 1080 },
  ]) {
    await page.setViewportSize(size);
    const frame = await dialog.getByRole('img', { name: 'Frames' }).boundingBox();
    expect((frame?.width ?? 0) / (frame?.height ?? 1)).toBeCloseTo(16 / 9, 2);
    expect(frame?.width).toBeLessThanOrEqual(size.width);
  }
  await expectNoAxeViolations(page);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});

test('F5, which clickers send, starts the show instead of loading the page anew', async ({ page }) => {
  await openView(page, '#deck/who');
  await page.evaluate(() => {
    document.documentElement.requestFullscreen = () => {
      document.documentElement.setAttribute('data-full', '');
      return Promise.resolve();
    };
    document.documentElement.setAttribute('data-same-page', '');
  });
  await page.keyboard.press('F5');
  await expect(page.locator('html[data-same-page]')).toHaveAttribute('data-full', '');
});

test('the lower corners go back and on for a finger, and leave a mouse and controls alone', async ({ openContext }) => {
  const context = await openContext({ hasTouch: true, viewport: { width: 1280, height: 720 } });
  const page = await context.newPage();
  await openView(page, '#deck/who');
  // the answer, then the next slide
  await page.touchscreen.tap(1100, 600);
  await page.touchscreen.tap(1100, 600);
  await expect(page).toHaveURL(/#deck\/who\/2$/);
  await page.touchscreen.tap(100, 600);
  await expect(page).toHaveURL(/#deck\/who$/);
  await page.touchscreen.tap(640, 600);
  await page.touchscreen.tap(100, 200);
  await page.mouse.click(1100, 600);
  await expect(page).toHaveURL(/#deck\/who$/);
});
