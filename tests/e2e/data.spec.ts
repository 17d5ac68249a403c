import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { answerItem, openItem, radioItems } from './answer-item.ts';
import { expect, expectNoAxeViolations, openView, test } from './lesson-test.ts';
import { openStorePage, serveStorePage } from './store-page.ts';

const choose = (page: Page, content: string) =>
  page
    .getByLabel('Choose a copy')
    .setInputFiles({ name: 'copy.json', mimeType: 'application/json', buffer: Buffer.from(content) });

async function download(page: Page): Promise<string> {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save a copy' }).click();
  const file = await downloading;
  expect(file.suggestedFilename()).toMatch(/^lectern-progress-\d{4}-\d\d-\d\d\.json$/);
  return readFile(await file.path(), 'utf8');
}

async function answerTwo(page: Page): Promise<void> {
  await openView(page, '#study');
  const [one = '', two = ''] = await radioItems(page);
  for (const id of [one, two]) {
    await expect((await answerItem(page, id)).getByText('Saved on this device')).toBeVisible();
  }
}

test('says what is stored, and moves it to another device once and not twice', async ({ page, openContext }) => {
  await openView(page, '#data');
  await expect(page.getByRole('heading', { name: 'Nothing is stored yet.' })).toBeVisible();
  await answerTwo(page);
  await page.getByRole('link', { name: 'Your data' }).click();
  await expect(page.getByRole('heading', { name: '2 answers stored.' })).toBeVisible();
  await expect(page.getByText('2 answers to 2 questions')).toBeVisible();
  const copy = await download(page);

  const device = await (await openContext()).newPage();
  await openView(device, '#data');
  await choose(device, copy);
  await expect(device.getByText('This copy holds 2 new answers.')).toBeVisible();
  await expect(device.getByRole('heading', { name: 'Nothing is stored yet.' })).toBeVisible();
  await device.getByRole('button', { name: 'Load these' }).click();
  await expect(device.getByText('Loaded 2 answers.')).toBeVisible();
  await expect(device.getByRole('heading', { name: '2 answers stored.' })).toBeVisible();
  await choose(device, copy);
  await expect(device.getByText('This copy holds no new answers, 2 that are here already.')).toBeVisible();
  await expect(device.getByRole('button', { name: 'Load these' })).toHaveCount(0);
  await device.reload();
  await expect(device.getByRole('heading', { name: '2 answers stored.' })).toBeVisible();
  const again: unknown = JSON.parse(await download(device));
  expect(again).toMatchObject({ attempts: JSON.parse(copy).attempts, setAside: [] });
});

test('says which records of a copy are left out and why, and takes the others', async ({ page }) => {
  await answerTwo(page);
  await page.goto('#data');
  const copy = JSON.parse(await download(page));
  const [known] = copy.attempts;
  const attempts = [known, { ...known, id: 'new' }, { ...known, id: 'odd', hints: -1 }, { id: 'later', schema: 2 }];
  await choose(page, JSON.stringify({ ...copy, attempts }));
  await expect(
    page.getByText('This copy holds 1 new answer, 1 that is here already, 1 from a newer version, to be kept aside.'),
  ).toBeVisible();
  await page.getByText('One record cannot be read and is left out').click();
  await expect(page.getByText(/attempts\[2\] hints: /)).toBeVisible();
  await page.getByRole('button', { name: 'Load these' }).click();
  await expect(page.getByText('Loaded 1 answer, 1 known before, 1 kept aside, 1 left out.')).toBeVisible();
  await expect(page.getByText('This version cannot read them.', { exact: false })).toBeVisible();
});

test('says what a file is when it is no copy', async ({ page }) => {
  await openView(page, '#data');
  for (const [content, words] of [
    ['Dear diary', 'it holds something else'],
    ['{"name":"package"}', 'not a copy of answers from a lesson'],
    ['{"lectern":2}', 'A newer version wrote this copy'],
  ] as const) {
    await choose(page, content);
    await expect(page.getByText(words, { exact: false })).toBeVisible();
  }
});

test('deletes after a question, in other tabs too, and keeps what it cannot read until asked again', async ({
  page,
}) => {
  await serveStorePage(page.context());
  await answerTwo(page);
  const other = await page.context().newPage();
  await openStorePage(other);
  await other.evaluate(() => {
    window.answer('elsewhere');
    return window.progress.add([{ id: 'later', schema: 2 } as { id: string }]);
  });
  await page.goto('#data');
  await expect(page.getByRole('heading', { name: '3 answers stored.' })).toBeVisible();
  await expect(page.getByText('Other lessons here')).toBeVisible();

  await page.getByRole('button', { name: 'Delete all answers' }).click();
  const dialog = page.getByRole('dialog', { name: 'Delete all 3 answers?' });
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('heading', { name: '3 answers stored.' })).toBeVisible();

  await page.getByRole('button', { name: 'Delete all answers' }).click();
  await dialog.getByRole('button', { name: 'Delete' }).click();
  await expect(page.getByText('Deleted from this device.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Nothing is stored yet.' })).toBeVisible();
  await expect.poll(() => other.evaluate(() => window.progress.getState().attempts.size)).toBe(0);
  expect(JSON.parse(await download(page))).toMatchObject({ attempts: [], setAside: [{ id: 'later', schema: 2 }] });

  await page.getByRole('button', { name: 'Delete what is kept aside' }).click();
  await page
    .getByRole('dialog', { name: /that this version cannot read/ })
    .getByRole('button', { name: 'Delete' })
    .click();
  await expect(page.getByText('Kept aside', { exact: true })).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Nothing is stored yet.' })).toBeVisible();
  expect(JSON.parse(await download(page))).toMatchObject({ attempts: [], setAside: [] });
});

test('deletes the answers of one section alone, and leaves what was begun elsewhere', async ({ page }) => {
  await openView(page, '#study');
  await answerItem(page, 'who-may-borrow');
  await answerItem(page, 'town-money');
  const begun = await openItem(page, 'firm-money');
  await begun.locator('input').first().check();
  await page.goto('#data');
  await page.getByRole('combobox', { name: 'Answers' }).selectOption({ label: '1 Who may borrow a tool?' });
  await page.getByRole('button', { name: 'Delete these answers' }).click();
  const dialog = page.getByRole('dialog', { name: 'Delete the one answer?' });
  await dialog.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(page.getByRole('heading', { name: '1 answer stored.' })).toBeVisible();
  await page.goto('#study');
  await page.reload();
  await expect((await openItem(page, 'firm-money')).locator('input').first()).toBeChecked();
  await expect((await openItem(page, 'town-money')).getByText('Saved on this device')).toBeVisible();
  await expect((await openItem(page, 'who-may-borrow')).getByRole('button', { name: 'Check' })).toBeVisible();
});

test('deletes a section without ending the exam that is under way', async ({ page }) => {
  await openView(page, '#study');
  await answerItem(page, 'who-may-borrow');
  await page.goto('#quiz');
  await page.getByRole('radio', { name: 'Exam' }).check();
  await page.getByRole('button', { name: /^Start with/ }).click();
  await expect(page.getByRole('heading', { name: /^Question 1 of/ })).toBeVisible();
  await page.getByRole('button', { name: 'Next question' }).click();
  await expect(page.getByRole('heading', { name: /^Question 2 of/ })).toBeVisible();
  await page.goto('#data');
  await page.getByRole('combobox', { name: 'Answers' }).selectOption({ label: '1 Who may borrow a tool?' });
  await page.getByRole('button', { name: 'Delete these answers' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Nothing is stored yet.' })).toBeVisible();
  await page.goto('#quiz');
  await page.reload();
  await expect(page.getByRole('heading', { name: /^Question 2 of/ })).toBeVisible();
});

test('says how large it is', async ({ page }) => {
  await openView(page, '#study');
  await answerItem(page, 'who-may-borrow');
  await page.goto('#data');
  await expect(page.getByText(/^\s*\d+(\.\d+)?\skB\s*$/)).toBeVisible();
});

test('can be used on a small phone and by keyboard', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  await answerTwo(page);
  await page.getByRole('button', { name: 'Contents' }).click();
  await page.getByRole('dialog', { name: 'Contents' }).getByRole('link', { name: 'Your data' }).click();
  await expect(page.getByRole('heading', { name: '2 answers stored.' })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await expectNoAxeViolations(page);
  await page.getByRole('button', { name: 'Delete all answers' }).press('Enter');
  await expect(page.getByRole('dialog').getByRole('button', { name: 'Cancel' })).toBeFocused();
  await expectNoAxeViolations(page);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByRole('button', { name: 'Delete all answers' })).toBeFocused();
});

test('says nothing in the console when it is opened by its address', async ({ page }) => {
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  await openView(page, '#data');
  await expect(page.getByRole('heading', { name: 'Nothing is stored yet.' })).toBeVisible();
  expect(said).toEqual([]);
});
