import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { beginClass } from './class-room.ts';
import { pdfPages } from './pdf-text.ts';
import { expect, expectNoAxeViolations, openView, test } from './lesson-test.ts';

const steps = (page: Page) => page.getByRole('group', { name: /^Step \d+ of \d+/ });
const names = (page: Page) =>
  steps(page).evaluateAll((all) => all.map((step) => step.getAttribute('aria-label')?.replace(/^.*: /, '')));

test('a plan is suggested, put in order by keyboard, and opens the same elsewhere', async ({ page, openContext }) => {
  await openView(page, '#plan');
  await page.getByRole('button', { name: '20 min' }).click();
  await expect(page.getByText('The steps fill the 20 minutes.')).toBeVisible();
  const before = await names(page);
  expect(before.length).toBeGreaterThan(1);
  await steps(page).first().getByRole('button', { name: /^Move/ }).last().focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(page.getByText(`Moved to 2 of ${before.length}`)).toBeVisible();
  expect(await names(page)).toEqual([before[1], before[0], ...before.slice(2)]);
  // the focus has travelled with the step
  await page.keyboard.press('Alt+ArrowUp');
  await expect.poll(() => names(page)).toEqual(before);

  const other = await (await openContext()).newPage();
  await other.goto(page.url());
  await expect(steps(other)).toHaveCount(before.length);
  expect(await names(other)).toEqual(before);
  await other.close();
});

test('steps are added, changed, taken out and put back, and what they come to is said', async ({ page }) => {
  await openView(page, '#plan?minutes=10&steps=section~who~4,loop~who~6~who-may-borrow');
  await expect(page.getByText('The steps fill the 10 minutes.')).toBeVisible();
  await page.getByRole('button', { name: 'Add a step' }).click();
  await expect(page.getByText('The steps come to 13 minutes, 3 too many.')).toBeVisible();
  const last = steps(page).last();
  await last.getByLabel('What the class does').selectOption('Question to all');
  await last.getByLabel('Section').selectOption({ index: 3 });
  await last.getByLabel('Add a question').selectOption({ index: 1 });
  await last.getByLabel('Minutes').fill('2');
  await last.getByLabel('Minutes').press('Tab');
  await expect(page.getByText('The steps come to 12 minutes, 2 too many.')).toBeVisible();
  await expect(page).toHaveURL(/loop~money~2~\w/);
  await steps(page).first().getByRole('button', { name: 'Remove' }).click();
  await expect(steps(page)).toHaveCount(2);
  await page.getByRole('button', { name: 'Put it back' }).click();
  await expect(steps(page)).toHaveCount(3);
  // kept on this machine, without a link
  await openView(page, '');
  await page.getByRole('link', { name: 'Plan', exact: true }).click();
  await expect(steps(page)).toHaveCount(3);
});

test('the slides follow the plan, over a reload too, until it is put aside', async ({ page }) => {
  await openView(
    page,
    '#plan?minutes=20&steps=guess~who~8~who-may-borrow,silent-reading~money~4,exit-ticket~~5~town-money',
  );
  await page.getByRole('button', { name: 'Present this plan' }).click();
  await expect(page).toHaveURL(/#deck$/);
  await expect(page.locator('html')).toHaveAttribute('data-ready', '');
  await page.keyboard.press('PageDown');
  const slide = page.getByRole('main');
  await expect(slide.getByRole('heading', { name: 'Today' })).toBeVisible();
  await expect(slide.getByRole('listitem').filter({ hasText: 'Guess before we read' })).toContainText('8 min');
  await page.keyboard.press('PageDown');
  await expect(page).toHaveURL(/#deck\/step-1$/);
  await page.reload();
  await expect(slide.getByRole('heading', { name: 'Guess before we read' })).toBeVisible();
  await page.goto('#deck/step-2');
  await expect(slide.getByText('Mainly its members').or(slide.getByText(/4\.1/)).first()).toBeVisible();
  await expect(slide.getByRole('timer').filter({ visible: true })).toHaveText('4:00');
  await slide.getByRole('button', { name: 'Start' }).click();
  await expect(slide.getByRole('timer').filter({ visible: true })).not.toHaveText('4:00');
  await page.goto('#plan');
  await page.getByRole('button', { name: 'Put the plan aside' }).click();
  await page.goto('#deck/agenda');
  await expect(slide.getByRole('heading', { name: 'The questions' })).toBeVisible();
});

test('a class goes on when a plan is presented from a plan that was loaded anew', async ({ page }) => {
  await openView(page, '#deck');
  await beginClass(page, '9b', 20);
  await page.goto('#plan?minutes=10&steps=loop~who~10~who-may-borrow');
  await page.reload();
  await page.getByRole('button', { name: 'Present this plan' }).click();
  await page.goto('#deck/who/q1');
  await expect(page.getByRole('main').getByText('Think for yourself first.')).toBeVisible();
});

test('a count-down stands in a corner over all slides', async ({ page }) => {
  await openView(page, '#deck/who');
  await page.keyboard.press('d');
  const corner = page.getByRole('complementary', { name: 'Count-down' });
  await corner.getByRole('button', { name: '1 min less' }).click();
  await expect(corner.getByRole('timer')).toHaveText('2:00');
  await corner.getByRole('button', { name: 'Start' }).click();
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  await expect(corner.getByRole('timer')).toHaveText(/^1:5\d$/);
  await page.keyboard.press('d');
  await expect(corner).toHaveCount(0);
});

test('a plan is saved as a file, loaded again, and a wrong file is named', async ({ page }) => {
  await openView(page, '#plan?minutes=10&steps=section~who~4,loop~who~6~who-may-borrow');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save the plan' }).click(),
  ]);
  const file = readFileSync(await download.path(), 'utf8');
  await page.getByRole('button', { name: '90 min' }).click();
  const load = (text: string) =>
    page
      .getByLabel('Load a plan')
      .setInputFiles({ name: 'plan.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await load('{"steps":1}');
  await expect(page.getByText('That is no plan:')).toBeVisible();
  await load(file);
  await expect(page.getByText('The plan is here.')).toBeVisible();
  expect(await names(page)).toEqual(['Read together', 'Question to all']);
});

test('a plan is printed on one page, with what is asked in it', async ({ page }) => {
  await openView(page, '#plan?minutes=10&steps=loop~who~10~who-may-borrow');
  await expect(page.getByRole('list', { name: 'Questions' })).toContainText('To whom would the library lend');
  const printed = pdfPages(await page.pdf({ format: 'A4', preferCSSPageSize: true }));
  expect(printed).toHaveLength(1);
  expect(printed[0]).toContain('Towhomwouldthelibrarylend');
});

test('a step says in full what the class does', async ({ page }) => {
  await openView(page, '#plan?minutes=10&steps=stance-round~who~10~');
  const activity = steps(page).getByLabel('What the class does');
  await expect(activity).toBeVisible();
  const [width, needed] = await activity.evaluate((select) => {
    const free = select.cloneNode(true);
    if (!(free instanceof HTMLElement)) return [0, 1];
    free.style.width = 'auto';
    document.querySelector('#plan')?.append(free);
    return [select.getBoundingClientRect().width, free.getBoundingClientRect().width];
  });
  expect(width).toBeGreaterThanOrEqual(needed);
});

test('another plan that takes the place of this one can be taken back', async ({ page }) => {
  await openView(page, '#plan?minutes=10&steps=loop~who~10~who-may-borrow');
  await expect(steps(page)).toHaveCount(1);
  await page.getByRole('button', { name: '20 min' }).click();
  await expect(steps(page)).not.toHaveCount(1);
  await page.getByRole('button', { name: 'Put it back' }).click();
  await expect(steps(page)).toHaveCount(1);
});

test('axe finds nothing where a lesson is planned, and nothing scrolls sideways', async ({ page }) => {
  for (const size of [
    { width: 1280, height: 720 },
    { width: 320, height: 568 },
  ]) {
    await page.setViewportSize(size);
    await openView(page, '#plan');
    await expectNoAxeViolations(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(size.width);
    await page.goto('about:blank');
  }
});
