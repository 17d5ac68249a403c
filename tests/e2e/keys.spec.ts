import type { Page } from '@playwright/test';
import { expect, openView, test } from './lesson-test.ts';
import { slidePainted } from './slide-painted.ts';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** An item of each kind in the deck, and the control of it that takes the focus. */
const items = [
  { kind: 'choice', place: 'who/who-may-borrow', role: 'radio' },
  { kind: 'stance', place: 'money/firm-money', role: 'radio' },
  { kind: 'match', place: 'broken/worn-belt', role: 'combobox' },
] as const;

for (const { kind, place, role } of items) {
  test(`leaves a control of ${kind} the keys that are typed into it, and works a clicker all the same @firefox`, async ({
    page,
  }) => {
    await openView(page, `#deck/${place}`);
    const control = page.getByRole('main').getByRole(role).first();
    await control.focus();
    for (const key of ['n', 'b', 'o', 'g', '.', '?', ' ', 'ArrowDown', 'ArrowRight', 'Home', 'End']) {
      await page.keyboard.press(key);
      if (role === 'combobox' && key === ' ') await page.keyboard.press('Escape');
    }
    await expect(page).toHaveURL(new RegExp(`#deck/${place}$`));
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(page.locator('#deck.paused')).toHaveCount(0);

    await control.focus();
    await page.keyboard.press('PageDown');
    await expect(page).not.toHaveURL(new RegExp(`#deck/${place}$`));
    await page.keyboard.press('PageUp');
    await expect(page).toHaveURL(new RegExp(`#deck/${place}$`));
  });
}

test('presses the buttons of an order with Space, and works a clicker all the same', async ({ page }) => {
  await openView(page, '#deck/loan/steps-of-a-loan');
  const steps = () => page.getByRole('main').getByRole('listitem').allTextContents();
  const before = await steps();
  await page.getByRole('main').getByRole('button', { name: /down/i }).first().focus();
  await page.keyboard.press(' ');
  await expect.poll(steps).not.toEqual(before);
  await expect(page).toHaveURL(/#deck\/loan\/steps-of-a-loan$/);
  await page.keyboard.press('PageDown');
  await expect(page).toHaveURL(/#deck\/broken$/);
});

test('works a clicker after a click on a radio button @firefox', async ({ page }) => {
  await openView(page, '#deck/who/who-may-borrow');
  await page.getByText('A visitor who stays for a month of holidays').click();
  await page.keyboard.press('PageDown');
  await expect(heading(page)).toHaveText('How does a loan work?');
});

test('moves with arrows and Space, and to both ends', async ({ page }) => {
  await openView(page, '#deck');
  const walk = [
    ['ArrowRight', '#deck/agenda'],
    ['ArrowDown', '#deck/who'],
    ['ArrowUp', '#deck/agenda'],
    ['Space', '#deck/who'],
    ['Shift+Space', '#deck/agenda'],
    ['ArrowLeft', '#deck'],
    ['End', '#deck/end'],
    ['ArrowRight', '#deck/end'],
    ['Home', '#deck'],
    ['ArrowLeft', '#deck'],
  ] as const;
  for (const [key, hash] of walk) {
    await page.keyboard.press(key);
    await slidePainted(page);
    expect([key, await page.evaluate(() => location.hash)]).toEqual([key, hash]);
  }
});

test('turns the screen black and back, without moving', async ({ page }) => {
  await openView(page, '#deck/who');
  for (const [on, off] of [
    ['b', 'b'],
    ['.', 'PageDown'],
    ['b', 'Escape'],
  ] as const) {
    await page.keyboard.press(on);
    await expect(page.locator('#deck.paused')).toHaveCount(1);
    await page.keyboard.press(off);
    await expect(page.locator('#deck.paused')).toHaveCount(0);
  }
  await expect(page).toHaveURL(/#deck\/who$/);
  await expect(page.getByText('Anyone who lives in Millbrook').filter({ visible: true })).toHaveCount(0);
});

test('goes to a slide from the overview', async ({ page }) => {
  await openView(page, '#deck/who');
  await page.keyboard.press('o');
  const dialog = page.getByRole('dialog', { name: 'Overview' });
  await expect(dialog.getByRole('button', { name: '1 Who may borrow a tool?' })).toBeFocused();
  await page.keyboard.press('End');
  await expect(dialog).toBeVisible();
  await dialog.getByRole('button', { name: '4 Who pays for the library?' }).click();
  await expect(dialog).toBeHidden();
  await expect(heading(page)).toHaveText('Who pays for the library?');
  await expect(heading(page)).toBeFocused();
});

test('goes to a slide by name or number @firefox', async ({ page }) => {
  await openView(page, '#deck');
  for (const [typed, hash] of [
    ['pays', /#deck\/money$/],
    ['2', /#deck\/loan$/],
    ['1.2', /#deck\/who\/2$/],
  ] as const) {
    await page.keyboard.press('g');
    await page.getByRole('dialog', { name: 'Go to' }).getByRole('textbox').fill(typed);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(hash);
  }
  await page.keyboard.press('g');
  await page.getByRole('textbox').fill('lathe');
  await expect(page.getByText('No slide goes by that.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page).toHaveURL(/#deck\/who\/2$/);
});

test('shows its keys, and the ways out of the slides', async ({ page }) => {
  await openView(page, '#deck/who');
  await page.keyboard.press('?');
  const dialog = page.getByRole('dialog', { name: 'Help' });
  await expect(dialog.getByRole('row')).toHaveCount(16);
  await expect(dialog.getByRole('row', { name: 'Black screen' })).toContainText('B');
  await dialog.getByRole('link', { name: 'Read the document' }).click();
  await expect(page).toHaveURL(/#study/);
});

test('fills the screen', async ({ page }) => {
  await openView(page, '#deck');
  await page.keyboard.press('f');
  await expect.poll(() => page.evaluate(() => document.fullscreenElement?.tagName)).toBe('HTML');
});

test('leaves the keys alone in the other views', async ({ page }) => {
  await openView(page, '#deck/who');
  await page.goto('#study/loan');
  await expect(page.locator('html')).toHaveAttribute('data-view', 'study');
  for (const key of ['o', 'b', 'PageDown', 'ArrowRight']) await page.keyboard.press(key);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page).toHaveURL(/#study/);
});
