import { answerItem, itemOf, openItem } from './answer-item.ts';
import { courseOf } from './course-of.ts';
import { goBack } from './go-back.ts';
import { expect, expectNoAxeViolations, layoutShift, openView, test } from './lesson-test.ts';

test('the reading view loads nothing of the deck', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(new URL(request.url()).pathname);
  });
  await openView(page, '#study');
  expect(scripts.filter((script) => /deck|reveal/.test(script))).toEqual([]);
});

test('items stand folded at their paragraph, in the margin of a wide window and in the text of a narrow one', async ({
  page,
}) => {
  await openView(page, '#study/money');
  const [item, paragraph] = [itemOf(page, 'town-money'), page.locator('[data-block="money/0"]')];
  const boxes = async () =>
    [await item.boundingBox(), await paragraph.boundingBox()].map((box) => box ?? { x: 0, y: 0, width: 0, height: 0 });
  let [slip, text] = await boxes();
  expect(Math.abs((slip?.y ?? 0) - (text?.y ?? 0))).toBeLessThan(8);
  expect(slip?.x).toBeGreaterThan((text?.x ?? 0) + (text?.width ?? 0));
  await page.setViewportSize({ width: 1100, height: 720 });
  [slip, text] = await boxes();
  expect(slip?.y).toBeGreaterThan((text?.y ?? 0) + (text?.height ?? 0));
});

test('an open item moves no text, and those below it make room @firefox', async ({ page }) => {
  await openView(page, '#study/who');
  const paragraph = page.locator('[data-block="who/1"]');
  // in the document, not in the window: a click may scroll
  const top = () => paragraph.evaluate((element) => Math.round(element.getBoundingClientRect().top + scrollY));
  const before = await top();
  await openItem(page, 'who-may-borrow');
  expect(await top()).toBe(before);
  const upper = await itemOf(page, 'who-may-borrow').boundingBox();
  const lower = await itemOf(page, 'before-first-loan').boundingBox();
  expect(lower?.y).toBeGreaterThanOrEqual((upper?.y ?? 0) + (upper?.height ?? 0));
  await openItem(page, 'before-first-loan');
  await expect(itemOf(page, 'who-may-borrow')).not.toHaveAttribute('open');
  expect(await layoutShift(page)).toBe(0);
});

test('"Show me where" leads to the passage and back, by button and by the browser @firefox', async ({ page }) => {
  await openView(page, '#study/money');
  const item = await answerItem(page, 'town-money');
  const where = item.getByRole('button', { name: 'Show me where' });
  for (const wayBack of ['button', 'browser']) {
    await where.click();
    await expect(page).toHaveURL(/#study\/money\.\d$/);
    const passage = page.locator('article [data-passage]:focus');
    await expect(passage).toBeVisible();
    await expect(passage.locator('mark')).not.toHaveCount(0);
    await expect(item.locator('.proof mark')).not.toHaveCount(0);
    if (wayBack === 'button') await page.getByRole('button', { name: 'Back to the question' }).click();
    else await goBack(page);
    await expect(where).toBeFocused();
    await expect(where).toBeInViewport();
    await expect(page.getByRole('button', { name: 'Back to the question' })).toHaveCount(0);
  }
});

test('another way than back leads where it says, whatever question the reader came from', async ({ page }) => {
  await openView(page, '#study/money');
  const item = await answerItem(page, 'town-money');
  await item.getByRole('button', { name: 'Show me where' }).click();
  await expect(page.getByRole('button', { name: 'Back to the question' })).toBeVisible();
  await page.getByRole('navigation', { name: 'Contents' }).getByRole('link').first().press('Enter');
  await expect(page.locator('article h2').first()).toBeInViewport();
  await expect(item.getByRole('button', { name: 'Show me where' })).not.toBeFocused();
  await expect(page.getByRole('button', { name: 'Back to the question' })).toHaveCount(0);
});

test('the passage comes to a third of the height when there is text enough', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 700 });
  await openView(page, '#study/loan.2');
  const passage = page.locator('[data-passage="loan.2"]');
  await expect(passage).toBeFocused();
  const box = await passage.boundingBox();
  expect(Math.abs((box?.y ?? 0) - 700 / 3)).toBeLessThan(3);
});

test('no stroke stands on what an open item asks about', async ({ page }) => {
  await openView(page, '#study/money.3');
  await expect(page.locator('article mark.stroke')).not.toHaveCount(0);
  const { items } = await courseOf(page);
  const points = items.find(({ item }) => item.id === 'town-money')?.points ?? [];
  await openView(page, `#study/${points[0]}`, 'library.html');
  await expect(page.locator('article mark.stroke')).not.toHaveCount(0);
  await openItem(page, 'town-money');
  await expect(page.locator('article .p mark.stroke')).toHaveCount(0);
});

test('a stroke over bold words and others covers no letter where they meet', async ({ page }) => {
  await openView(page, '#study', 'bakery.html');
  const bold = page.locator('article .passage:has(strong)').first();
  await openView(page, `#${await bold.getAttribute('id')}`, 'bakery.html');
  const [upper, lower] = [page.locator('article strong mark').first(), page.locator('article .passage > mark').nth(1)];
  await expect(upper).toHaveCSS('padding-left', '0px');
  await expect(lower).toHaveCSS('padding-left', '0px');
  await expect(lower).toHaveCSS('margin-left', '0px');
  await expect(lower).not.toHaveCSS('padding-right', '0px');
});

test('on a phone an open item is a sheet from edge to edge, with its text as far in as the text', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openView(page, '#study/money');
  const item = await openItem(page, 'town-money');
  // what a section does not cut off is seen
  const [sheet, section, prompt, text] = await Promise.all(
    [
      itemOf(page, 'town-money'),
      page.locator('[data-section="money"]'),
      item.locator('.opts'),
      page.locator('[data-block="money/0"]'),
    ].map((place) => place.evaluate((element) => element.getBoundingClientRect().toJSON())),
  );
  expect([sheet.left, sheet.right]).toEqual([0, 390]);
  expect([section.left, section.right]).toEqual([0, 390]);
  expect(prompt.left).toBe(text.left);
});

test('the contents follow the reader, and show the marks', async ({ page }) => {
  await openView(page, '#study');
  const contents = page.getByRole('navigation', { name: 'Contents' });
  await page.getByRole('heading', { name: /How does a loan work/ }).evaluate((heading) => heading.scrollIntoView());
  await expect(contents.getByRole('link', { name: /How does a loan work/ })).toHaveAttribute('aria-current', 'true');
  await expect(page).toHaveURL(/#study\/loan$/);
  await answerItem(page, 'town-money');
  await expect(contents.locator('[data-line="money"] path').nth(1)).toBeAttached();
});

test('"Show my marks" puts them on the text, and takes them off again', async ({ page }) => {
  await openView(page, '#study/money');
  await answerItem(page, 'town-money');
  const marked = page.locator('article .m1, article .m2');
  await expect(marked).toHaveCount(0);
  const button = page.getByRole('button', { name: 'Show my marks' });
  await button.click();
  await expect(marked).not.toHaveCount(0);
  await button.click();
  await expect(marked).toHaveCount(0);
});

test('on a phone the contents open as a dialog that leads to questions and views', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openView(page, '#study');
  await page.getByRole('button', { name: 'Contents' }).click();
  const dialog = page.getByRole('dialog', { name: 'Contents' });
  await expect(dialog.getByRole('link', { name: 'Your data' })).toBeVisible();
  await dialog.getByRole('link', { name: /Who pays for the library/ }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('heading', { name: /Who pays for the library/ })).toBeInViewport();
  await page.getByRole('button', { name: 'Contents' }).click();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('button', { name: 'Contents' })).toBeFocused();
});

test('an answer given in the reading view is there when one comes back from the deck', async ({ page }) => {
  await openView(page, '#study/money');
  const item = await answerItem(page, 'town-money');
  const verdict = await item.getByRole('status').first().innerText();
  await page.getByRole('navigation', { name: 'Lesson' }).getByRole('link', { name: 'Present' }).click();
  await expect(page).toHaveURL(/#deck\/money/);
  await goBack(page);
  await expect(item.getByRole('status').first()).toHaveText(verdict);
});

test('asks before each section is read, where that is wanted, and says later what became of the guess', async ({
  page,
}) => {
  await openView(page, '#study/who');
  await expect(page.getByText('Before you read: what do you think?')).toHaveCount(0);
  await openView(page, '#settings');
  await page.getByRole('group', { name: 'Guess before you read' }).getByRole('radio', { name: 'Ask me first' }).check();
  await page.goto('#study/who');
  const section = page.locator('[data-section="who"]');
  const guess = section.locator('.guess');
  await guess.getByRole('radio', { name: 'A visitor who stays for a month of holidays' }).check();
  await guess.getByRole('button', { name: 'That is my guess' }).click();
  await expect(guess).toContainText('Your guess: A visitor who stays for a month of holidays');
  await expectNoAxeViolations(page);
  // it is no answer: nothing is stored, and the item is still open
  await expect(section.locator('details[data-item="who-may-borrow"] .state')).toHaveAttribute('data-state', 'blank');
  await page.reload();
  await expect(guess).toContainText('Now read.');
  const item = await openItem(page, 'who-may-borrow');
  await item.getByRole('radio', { name: 'A student who rents a room in Millbrook' }).check();
  await item.getByRole('button', { name: 'Check' }).click();
  await expect(guess).toContainText('After reading you were right.');
});
