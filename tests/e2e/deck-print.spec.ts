import { expect, openView, test } from './lesson-test.ts';

test('prints a slide a page, tagged and with an outline, and stands as before', async ({ page }) => {
  await openView(page, '#deck/who');
  await page.keyboard.press('PageDown');
  const pdf = (await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true })).toString('latin1');
  const slides = await page.getByText(/^1?\d \/ \d+$|^2\d \/ \d+$/).textContent();
  expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBe(Number(slides?.split('/')[1]));
  expect(new Set(pdf.match(/\/MediaBox\s*\[[^\]]*\]/g))).toEqual(new Set(['/MediaBox [0 0 960 540]']));
  expect(pdf).toContain('/StructTreeRoot');
  expect(pdf).toContain('/Outlines');

  await expect(page.locator('#deck .slides > section')).toHaveCount(3);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Who may borrow a tool?');
  await expect(page.getByText('Anyone who lives in Millbrook').filter({ visible: true })).toHaveCount(1);
  await page.keyboard.press('PageDown');
  await expect(page).toHaveURL(/#deck\/who\/2$/);
});

test('prints what was answered, and leaves out what can only be pressed', async ({ page }) => {
  await openView(page, '#deck/who/who-may-borrow');
  await page.getByRole('radio', { name: 'A student who rents a room in Millbrook' }).check();
  await page.getByRole('button', { name: 'Check' }).click();
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Right', { exact: true })).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Slides' })).toBeHidden();
  const strokes = await page
    .locator('#deck mark.fragment')
    .evaluateAll((marks) => marks.map((mark) => getComputedStyle(mark).backgroundImage !== 'none'));
  expect(new Set(strokes), 'on paper all steps are taken').toEqual(new Set([true]));
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(page).toHaveURL(/#deck\/who\/who-may-borrow$/);
  await expect(page.getByText('Right', { exact: true })).toBeVisible();
});
