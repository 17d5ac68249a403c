import type { Page } from '@playwright/test';
import { answerItem, radioItems } from './answer-item.ts';
import { courseOf } from './course-of.ts';
import { expect, expectNoAxeViolations, openView, test } from './lesson-test.ts';

const day = 86_400_000;
const monday = new Date('2026-03-02T17:00:00').getTime();

/** Goes through the review by not knowing anything, and answers how often that was. */
async function notKnowing(page: Page): Promise<number> {
  const review = page.getByRole('main');
  for (let turn = 0; turn < 60; turn += 1) {
    if (await review.getByRole('heading', { name: 'Done for today' }).isVisible()) return turn;
    const before = await review.getByText(/^\d+ of \d+$/).textContent();
    const dontKnow = review.getByRole('button', { name: 'I do not know' });
    if (await dontKnow.isVisible()) await dontKnow.click();
    else await page.evaluate(() => document.querySelector('lectern-review-item')?.showAnswer());
    await review.getByRole('button', { name: 'Next', exact: true }).click();
    await expect(review.getByText(before ?? '', { exact: true })).toBeHidden();
  }
  throw new Error('the review has no end');
}

/** The id of the item that is before the learner. */
function askedItem(page: Page): Promise<string> {
  return page.locator('lectern-review-item').evaluate((element) => ('itemId' in element ? String(element.itemId) : ''));
}

test('asks what is due another day, and says what moved @firefox', async ({ page }) => {
  await page.clock.setFixedTime(monday);
  await openView(page, '#study');
  const [first = ''] = await radioItems(page);
  await answerItem(page, first);
  await page.goto('#review');
  await expect(page.getByRole('heading', { name: /^\d questions? today, about/ })).toBeVisible();
  await expect(page.getByText(/to go over/)).toBeHidden();

  await page.clock.setFixedTime(monday + 4 * day);
  await page.goto('#');
  await page.reload();
  await expect(page.getByRole('link', { name: /^Review\s\d today$/ })).toBeVisible();
  await page.getByRole('link', { name: /^Review/ }).click();
  await page.getByLabel('New a day').selectOption('none');
  await expect(page.getByText(/^\s*\d to go over\. Stop when/)).toBeVisible();
  await page.getByRole('button', { name: 'Begin' }).click();
  expect(await askedItem(page)).toBe(first);
  await page.getByRole('button', { name: 'I do not know' }).click();
  await expect(page.getByText('Answer shown')).toBeVisible();
  await expect(page.getByText('Saved on this device').filter({ visible: true })).toBeVisible();
  // what was not known is asked once more; the answer counts whether that is answered or not
  await page.getByRole('button', { name: 'Next', exact: true }).click();
  await expect(page.getByText('once more')).toBeVisible();
  await page.getByRole('button', { name: 'Stop here' }).click();
  await expect(page.getByRole('row').filter({ hasText: 'did not yet' })).toContainText('tomorrow');
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Nothing is due today.' })).toBeVisible();
});

test('takes as many new points a day as the learner says, and asks once more what was not known', async ({ page }) => {
  await openView(page, '#review');
  await page.getByLabel('New a day').selectOption('3');
  await expect(page.getByRole('heading', { name: '3 questions today, about 2 minutes' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { name: '3 questions today, about 2 minutes' })).toBeVisible();
  await page.getByRole('button', { name: 'Begin' }).click();
  await expect(page.getByRole('main').getByText('1 of 3')).toBeVisible();
  expect(await notKnowing(page)).toBe(6);
  // the questions that come once more settle two other points besides
  await expect(page.getByRole('row').filter({ hasText: 'did not yet' })).toHaveCount(5);
  await expect(page.getByRole('region', { name: 'What comes' })).toContainText(/\d tomorrow/);
  await page.goto('#study');
  await page.goto('#review');
  await expect(page.getByRole('heading', { name: 'Nothing is due today.' })).toBeVisible();
});

test('goes on with a clock that was set back, and loses nothing', async ({ page }) => {
  await page.clock.setFixedTime(monday + 400 * day);
  await openView(page, '#review');
  await page.getByLabel('New a day').selectOption('3');
  await page.getByRole('button', { name: 'Begin' }).click();
  await notKnowing(page);
  await page.clock.setFixedTime(monday);
  await page.reload();
  // nobody knows when it was answered: it is asked now, and what is answered now counts
  await expect(page.getByText(/^\s*\d to go over/)).toBeVisible();
  await page.getByRole('button', { name: 'Begin' }).click();
  await notKnowing(page);
  await page.clock.setFixedTime(monday + day);
  await page.reload();
  await expect(page.getByText(/^\s*\d to go over/)).toBeVisible();
});

test('asks how hard an answer was to find where that is wanted, and lets it come back the later', async ({ page }) => {
  await page.clock.setFixedTime(monday);
  await openView(page, '#review');
  await page.getByLabel('New a day').selectOption('3');
  await page.getByRole('button', { name: 'Begin' }).click();
  await expect(page.getByRole('group', { name: 'How hard was it?' })).toBeHidden();
  await page.getByRole('button', { name: 'Stop here' }).click();
  await page.reload();
  await page.getByLabel('Ask how hard it was').check();
  await page.reload();
  await expect(page.getByLabel('Ask how hard it was')).toBeChecked();
  await page.getByRole('button', { name: 'Begin' }).click();
  const asked = await askedItem(page);
  await page.getByRole('group', { name: 'How hard was it?' }).getByRole('radio', { name: 'easy' }).check();
  const { items } = await courseOf(page);
  const { options = [] } = items.find(({ item }) => item.id === asked)?.item ?? {};
  const key = options.find(({ correct }) => correct)?.text ?? '';
  await page.getByRole('main').getByRole('radio', { name: key, exact: true }).check();
  await page.getByRole('button', { name: 'Check' }).click();
  await expect(page.getByRole('group', { name: 'How hard was it?' })).toBeHidden();
  await page.getByRole('button', { name: 'Next', exact: true }).click();
  await page.getByRole('button', { name: 'Stop here' }).click();
  await expect(page.getByRole('row').filter({ hasText: 'knew it' })).toContainText('in 8 days');
});

test('leads to the passage that settles a question, and back to it', async ({ page }) => {
  await openView(page, '#review');
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.getByRole('button', { name: 'I do not know' }).click();
  const asked = await askedItem(page);
  await page.getByRole('main').getByRole('button', { name: 'Show me where' }).first().click();
  await expect(page).toHaveURL(/#study\//);
  await page.getByRole('button', { name: 'Back to the question' }).click();
  await expect(page).toHaveURL(/#review$/);
  expect(await askedItem(page)).toBe(asked);
  await expect(page.getByText('Answer shown', { exact: true })).toBeVisible();
});

test('goes on after a wrong answer without staying until it is right', async ({ page }) => {
  await openView(page, '#review');
  await page.getByRole('button', { name: 'Begin' }).click();
  const { items } = await courseOf(page);
  const asked = await askedItem(page);
  const { options = [] } = items.find(({ item }) => item.id === asked)?.item ?? {};
  const wrong = options.find(({ correct }) => correct !== true)?.text ?? '';
  await page.getByRole('main').getByRole('radio', { name: wrong, exact: true }).check();
  await page.getByRole('button', { name: 'Check' }).click();
  await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
  await page.getByRole('button', { name: 'Next', exact: true }).click();
  expect(await askedItem(page)).not.toBe(asked);
});

test('axe finds nothing in a review, and nothing scrolls sideways', async ({ page }) => {
  await openView(page, '#review');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await expectNoAxeViolations(page);
  }
  await page.getByLabel('Ask how hard it was').check();
  await page.getByRole('button', { name: 'Begin' }).click();
  await expect(page.getByRole('group', { name: 'How hard was it?' })).toBeVisible();
  await expectNoAxeViolations(page);
  for (const size of [
    { width: 390, height: 844 },
    { width: 320, height: 568 },
  ]) {
    await page.setViewportSize(size);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(size.width);
  }
  await page.getByRole('button', { name: 'I do not know' }).click();
  await page.getByRole('button', { name: 'Stop here' }).click();
  await expect(page.getByRole('heading', { name: 'Stopped.' })).toBeVisible();
  await expectNoAxeViolations(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
