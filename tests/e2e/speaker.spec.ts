import type { Page } from '@playwright/test';
import { beginClass, countHands, presentPlan } from './class-room.ts';
import { expect, expectNoAxeViolations, openView, test } from './lesson-test.ts';

/** Presses S in the deck, and waits until the window that opens has found it. */
async function openSpeaker(page: Page): Promise<Page> {
  const [speaker] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')]);
  await speaker.setViewportSize({ width: 1280, height: 800 });
  await expect(speaker.getByText('On the screen')).toBeVisible();
  return speaker;
}

const count = (speaker: Page) => speaker.getByText(/^\d+ \/ \d+$/).filter({ visible: true });

test('follows the deck and steers it, through its steps too', async ({ page }) => {
  await openView(page, '#deck/who');
  const speaker = await openSpeaker(page);
  await expect(speaker.getByText('Anyone who lives in Millbrook').first()).toBeHidden();
  await speaker.getByRole('button', { name: 'Next', exact: true }).click();
  await expect(page.getByText('Anyone who lives in Millbrook').filter({ visible: true })).toBeVisible();
  await expect(speaker.getByText('Anyone who lives in Millbrook').filter({ visible: true })).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(page).toHaveURL(/#deck\/who\/2$/);
  const before = await count(speaker).textContent();
  await speaker.getByRole('button', { name: 'Back', exact: true }).click();
  await expect(page).toHaveURL(/#deck\/who$/);
  await expect(count(speaker)).not.toHaveText(before ?? '');
  await speaker.getByRole('button', { name: 'Black screen' }).click();
  await expect(speaker.getByText('The screen is black.')).toBeVisible();
  await speaker.getByRole('button', { name: 'Show the screen' }).click();
  await expect(speaker.getByText('On the screen')).toBeVisible();
});

test('shows the notes, the key with its passage, and the typical wrong ideas', async ({ page }) => {
  await openView(page, '#deck/who/who-may-borrow');
  const speaker = await openSpeaker(page);
  const side = speaker.getByRole('complementary', { name: 'The question' });
  await expect(side.getByText('A student who rents a room in Millbrook')).toBeVisible();
  await expect(side.getByText('renting counts as living there')).toBeVisible();
  await expect(side.locator('mark')).toHaveText('whether they own their home or rent it');
  await expect(side.getByRole('heading', { name: 'Typical wrong ideas' })).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    // colours change at once
    await speaker.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await expectNoAxeViolations(speaker);
  }
  for (const size of [
    { width: 1024, height: 768 },
    { width: 390, height: 844 },
  ]) {
    await speaker.setViewportSize(size);
    expect(await speaker.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(size.width);
  }
});

test('reveals the answer on the deck, before a class and without one', async ({ page }) => {
  await openView(page, '#deck/who/who-may-borrow');
  const speaker = await openSpeaker(page);
  const reveal = speaker.getByRole('button', { name: 'Reveal' });
  const slide = page.getByRole('main');
  await reveal.click();
  await expect(slide.getByText('renting counts as living there')).toBeVisible();
  await beginClass(page, '9b', 20);
  await expect(slide.getByText('Think for yourself first.')).toBeVisible();
  await reveal.click();
  await expect(slide.locator('tr.key')).toContainText('what it says');
  await expect(slide.locator('.page mark')).toHaveText('whether they own their home or rent it');
  await page.keyboard.press('Home');
  await expect(reveal).toBeDisabled();
});

test('says what settles a written answer, and which wrong ones are typical', async ({ page }) => {
  await openView(page, '#plan?minutes=10&steps=loop~lamp~10~darkness', 'harbour.html');
  await presentPlan(page);
  await beginClass(page, '9b', 20);
  const speaker = await openSpeaker(page);
  for (const _ of [1, 2, 3]) await page.keyboard.press('PageDown');
  const side = speaker.getByRole('complementary', { name: 'The question' });
  await expect(side.locator('mark')).toBeVisible();
  await expect(side.getByRole('heading', { name: 'Typical wrong ideas' })).toBeVisible();
  const answer = side.locator('.written b');
  await expect(page.getByRole('main').getByText((await answer.textContent()) ?? '-', { exact: true })).toHaveCount(0);
  await speaker.getByRole('button', { name: 'Reveal' }).click();
  await expect(page.getByRole('main').locator('.written b')).toHaveText((await answer.textContent()) ?? '-');
});

test('finds its deck again after a reload of either, and says when it has lost it', async ({ page }) => {
  await openView(page, '#deck/who');
  const speaker = await openSpeaker(page);
  await speaker.reload();
  await expect(speaker.getByText('On the screen')).toBeVisible();
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-ready', '');
  await page.keyboard.press('End');
  await expect(speaker.getByText('That was the last slide.')).toBeVisible();
  await page.goto('about:blank');
  await expect(speaker.getByText('The deck does not answer.')).toBeVisible();
  await page.goBack();
  await expect(speaker.getByText('The deck does not answer.')).toBeHidden();
});

test('each of two decks has its own', async ({ context, page }) => {
  const other = await context.newPage();
  await openView(page, '#deck/who');
  await openView(other, '#deck/money');
  const first = await openSpeaker(page);
  const second = await openSpeaker(other);
  expect(first.url()).not.toBe(second.url());
  await first.getByRole('button', { name: 'Next', exact: true }).click();
  await first.getByRole('button', { name: 'Next', exact: true }).click();
  await expect(page).toHaveURL(/#deck\/who\/2$/);
  await expect(other).toHaveURL(/#deck\/money$/);
});

test('a tab that was duplicated takes a name of its own', async ({ page }) => {
  await openView(page, '#deck/who');
  const speaker = await openSpeaker(page);
  // a window that a tab opens begins with a copy of what the tab keeps
  const [copy] = await Promise.all([
    page.waitForEvent('popup'),
    page.evaluate(() => window.open(location.href.replace('#deck/who', '#deck/money'), '_blank')),
  ]);
  await expect(copy.locator('html')).toHaveAttribute('data-ready', '');
  await copy.keyboard.press('PageDown');
  await copy.keyboard.press('PageDown');
  await expect(copy).toHaveURL(/#deck\/money\/2$/);
  await speaker.getByRole('button', { name: 'Next', exact: true }).click();
  await expect(page.getByText('Anyone who lives in Millbrook').filter({ visible: true })).toBeVisible();
  await expect(copy).toHaveURL(/#deck\/money\/2$/);
});

test('says how, where windows are barred', async ({ page }) => {
  await page.addInitScript(() => {
    window.open = () => null;
  });
  await openView(page, '#deck/who');
  await page.keyboard.press('s');
  const dialog = page.getByRole('dialog', { name: 'Speaker view' });
  await expect(dialog.getByText('Allow pop-ups')).toBeVisible();
  await expect(dialog.getByRole('link')).toHaveAttribute('href', /#speaker\/\w+$/);
});

test('counts the hands of a class, advises, and shows them on the deck when asked to', async ({ page }) => {
  await openView(page, '#deck/who/who-may-borrow');
  await beginClass(page, '9b', 20);
  const speaker = await openSpeaker(page);
  const side = speaker.getByRole('complementary', { name: 'The question' });
  await side.getByRole('button', { name: 'Show the options' }).click();
  await expect(page.getByRole('main').getByText('A student who rents a room in Millbrook')).toBeVisible();
  const key = await side
    .getByRole('listitem')
    .filter({ hasText: 'A student who rents' })
    .getByText(/^[A-C]$/)
    .textContent();
  const wrong = key === 'A' ? 'B' : 'A';
  await countHands(side, { [key ?? '']: 8, [wrong]: 10 });
  await expect(side.getByText('44 % right.')).toBeVisible();
  await expect(side.getByText('35 to 70 %: let them talk')).toBeVisible();
  await expect(page.getByRole('main').getByRole('img', { name: '8 hands' })).toHaveCount(0);
  await side.getByRole('button', { name: 'Show the bars' }).click();
  await expect(page.getByRole('main').getByRole('img', { name: '8 hands' })).toBeVisible();
  await expect(page.getByRole('main').getByText('44 %')).toHaveCount(0);
  await expectNoAxeViolations(speaker);
  for (const act of ['Let them talk', 'Vote again']) await side.getByRole('button', { name: act }).click();
  await countHands(side, { [key ?? '']: 10, [wrong]: 10 });
  await expect(side.getByText('50 % right.')).toBeVisible();
  await expect(side.getByText('35 to 70 % after talking: go to the passage, mark it')).toBeVisible();
});

test('notes stand under the slide for a teacher with one screen', async ({ page }) => {
  await openView(page, '#deck/who');
  const notes = page.getByRole('complementary', { name: 'Notes' });
  await expect(notes).toBeHidden();
  await page.keyboard.press('n');
  await expect(notes).toBeVisible();
  const [slide, under] = await Promise.all([page.getByRole('main').boundingBox(), notes.boundingBox()]);
  expect((slide?.y ?? 0) + (slide?.height ?? 0)).toBeLessThanOrEqual((under?.y ?? 0) + 1);
  await page.keyboard.press('n');
  await expect(notes).toBeHidden();
});

test('works where the lesson comes from a machine in the room, without a secure origin', async ({ page, baseURL }) => {
  const { port } = new URL(baseURL ?? '');
  await page.goto(`http://classroom.test:${port}/#deck/who`);
  await expect(page.locator('html')).toHaveAttribute('data-ready', '');
  expect(await page.evaluate(() => isSecureContext)).toBe(false);
  await beginClass(page, '9b', 20);
  const speaker = await openSpeaker(page);
  await speaker.getByRole('button', { name: 'Next', exact: true }).click();
  await expect(page.getByText('Anyone who lives in Millbrook').filter({ visible: true })).toBeVisible();
});
