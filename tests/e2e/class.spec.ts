import { beginClass, countHands, letterOf, presentPlan } from './class-room.ts';
import { expect, expectNoAxeViolations, openView, test } from './lesson-test.ts';

const options = {
  tenant: 'A student who rents a room in Millbrook',
  visitor: 'A visitor who stays for a month of holidays',
};

test('a question goes round twice, by keyboard, and a reload in the middle loses nothing @firefox', async ({
  page,
}) => {
  await openView(page, '#deck/who/who-may-borrow');
  await beginClass(page, '9b', 20);
  await expect(page).toHaveURL(/#deck\/who\/q1$/);
  const slide = page.getByRole('main');
  await expect(slide.getByText('Think for yourself first.')).toBeVisible();
  await expect(slide.getByText(options.tenant)).toHaveCount(0);
  await page.keyboard.press('PageDown');
  await expect(slide.getByText(options.tenant)).toBeVisible();

  const right = await letterOf(page, options.tenant);
  const wrong = await letterOf(page, options.visitor);
  await slide.getByRole('button', { name: 'Count hands' }).click();
  await countHands(slide, { [right]: 8, [wrong]: 11 });
  await expect(slide.getByText('19 of 20 hands')).toBeVisible();
  // the arrows count in the field, and move no slide
  await slide.getByLabel(`Hands for ${wrong}`).press('ArrowUp');
  await slide.getByLabel(`Hands for ${wrong}`).press('ArrowUp');
  await slide.getByLabel(`Hands for ${wrong}`).press('ArrowDown');
  await expect(slide.getByText('20 of 20 hands')).toBeVisible();
  await expect(page).toHaveURL(/#deck\/who\/q1$/);
  await expect(slide.getByText('Saving')).toHaveCount(0);

  await page.reload();
  await expect(slide.getByText(options.tenant)).toBeVisible();
  await expect(slide.getByRole('img', { name: /hands/ })).toHaveCount(0);
  await slide.getByRole('button', { name: 'Count hands' }).click();
  await expect(slide.getByLabel(`Hands for ${wrong}`)).toHaveValue('12');
  await slide.getByRole('button', { name: 'Show the bars' }).click();
  await expect(slide.getByRole('img', { name: '8 hands' })).toBeVisible();
  await slide.getByRole('button', { name: 'Put the counts away' }).click();

  await slide.getByRole('button', { name: 'Let them talk' }).click();
  await expect(slide.getByRole('img', { name: /hands/ })).toHaveCount(0);
  await page.keyboard.press('PageDown');
  await slide.getByRole('button', { name: 'Count hands' }).click();
  await countHands(slide, { [right]: 15, [wrong]: 5 });
  await slide.getByRole('button', { name: 'Put the counts away' }).click();
  await page.keyboard.press('PageDown');
  await expect(slide.getByRole('img', { name: '8 hands before, 15 after' })).toBeVisible();
  await expect(slide.getByRole('region', { name: 'The passages, unmarked' })).toBeVisible();
  await expect(slide.getByText('what it says')).toHaveCount(0);
  await page.keyboard.press('PageDown');
  await expect(slide.getByText('what it says')).toBeVisible();
  await expect(slide.getByRole('region', { name: 'The passages, marked' }).locator('mark')).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(page).not.toHaveURL(/q1$/);
});

test('the deck holds no key, no why and no name of an item before the teacher shows them', async ({ page }) => {
  await openView(page, '#deck/who/who-may-borrow');
  await beginClass(page, '9b', 20);
  const secrets = async () => {
    const deck = await page.locator('#deck').evaluate((main) => main.outerHTML);
    const heard = await page.locator('body').ariaSnapshot();
    return [deck, heard, await page.title(), page.url()].join('\n');
  };
  const slide = page.getByRole('main');
  for (const act of ['Show the options', 'Let them talk', 'Vote again', 'To the passage']) {
    await slide.getByRole('button', { name: act }).first().click();
    const said = await secrets();
    expect(said).not.toContain('who-may-borrow');
    expect(said).not.toContain('what it says');
    expect(said).not.toContain('renting counts as living there');
    await expect(slide.locator('mark').filter({ visible: true })).toHaveCount(0);
  }
  await slide.getByRole('button', { name: 'Mark the passage' }).click();
  await expect(slide.locator('mark').filter({ visible: true })).toHaveCount(1);
});

test('an item’s address leads to its slide with a class and without, and is not left in sight', async ({ page }) => {
  await openView(page, '#deck/who');
  await beginClass(page, '9b', 20);
  const slide = page.getByRole('main');
  await page.goto('#deck/who/who-may-borrow');
  await expect(slide.getByText('Think for yourself first.')).toBeVisible();
  await expect(page).toHaveURL(/#deck\/who\/q1$/);
  // a class of this tab alone: elsewhere its address is the item's again
  const other = await page.context().newPage();
  await openView(other, '#deck/who/q1');
  await expect(other.getByRole('main').getByRole('radio')).toHaveCount(3);
  await expect(other).toHaveURL(/#deck\/who\/who-may-borrow$/);
});

test('what a class answers never becomes a learner’s, and ends with the class', async ({ page }) => {
  await openView(page, '#deck/who/who-may-borrow');
  await beginClass(page, '', 12);
  const slide = page.getByRole('main');
  await page.keyboard.press('PageDown');
  await slide.getByRole('button', { name: 'Count hands' }).click();
  await countHands(slide, { A: 12 });
  const names = await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
  expect(names).toEqual([expect.stringMatching(/#classes$/)]);
  await slide.getByRole('heading', { level: 1 }).press('c');
  await page.getByRole('dialog').getByRole('button', { name: 'End the class' }).click();
  await expect(page).toHaveURL(/#deck\/who\/who-may-borrow$/);
  await expect(slide.getByRole('radio')).toHaveCount(3);
  await page.reload();
  await expect(slide.getByRole('radio')).toHaveCount(3);
});

test('asks the first and the last place of an order, a pair at a time, and a statement by three hands', async ({
  page,
}) => {
  await openView(page, '#deck/loan/steps-of-a-loan');
  await beginClass(page, '9b', 20);
  const slide = page.getByRole('main');
  await expect(slide.getByText('Which comes first?')).toBeVisible();
  for (const act of ['Show the options', 'To the passage', 'Mark the passage'])
    await slide.getByRole('button', { name: act }).click();
  await slide.getByRole('button', { name: 'Next: 2 of 2' }).click();
  await expect(slide.getByText('Which comes last?')).toBeVisible();
  await page.goto('#deck/broken/q1');
  await expect(slide.getByText('1 of 3')).toBeVisible();
  await page.goto('#deck/money/q2');
  await slide.getByRole('button', { name: 'Show the options' }).click();
  await expect(slide.getByRole('row')).toHaveText([/Says it/, /Contradicts it/, /Does not say/]);
});

test('a question can be skipped, taken up again, and its round counted anew', async ({ page }) => {
  await openView(page, '#deck/who/who-may-borrow');
  await beginClass(page, '9b', 20);
  const slide = page.getByRole('main');
  await page.keyboard.press('PageDown');
  await slide.getByRole('button', { name: 'Count hands' }).click();
  await countHands(slide, { A: 9 });
  await slide.getByRole('button', { name: 'Count anew' }).click();
  await expect(slide.getByLabel('Hands for A')).toHaveValue('');
  await countHands(slide, { A: 7 });
  await slide.getByRole('button', { name: 'Skip the question' }).click();
  await expect(slide.getByText('Skipped.')).toBeVisible();
  await slide.getByRole('button', { name: 'Take it up again' }).click();
  await expect(slide.getByLabel('Hands for A')).toHaveValue('7');
});

test('says so when this browser keeps nothing, and goes on', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('refused', 'SecurityError');
    };
  });
  await openView(page, '#deck/who/who-may-borrow');
  await beginClass(page, '9b', 20);
  const slide = page.getByRole('main');
  await page.keyboard.press('PageDown');
  await slide.getByRole('button', { name: 'Count hands' }).click();
  await slide.getByLabel('Hands for A').fill('9');
  await expect(slide.getByText('Not saved: this browser keeps nothing.')).toBeVisible();
  await expect(slide.getByText('9 of 20 hands')).toBeVisible();
});

test('a count that is still being typed outlives a reload @firefox', async ({ page }) => {
  await openView(page, '#deck/who/who-may-borrow');
  await beginClass(page, '9b', 20);
  const slide = page.getByRole('main');
  await page.keyboard.press('PageDown');
  await slide.getByRole('button', { name: 'Count hands' }).click();
  await countHands(slide, { A: 9 });
  await slide.getByLabel('Hands for B').pressSequentially('11');
  await page.reload();
  await slide.getByRole('button', { name: 'Count hands' }).click();
  await expect(slide.getByLabel('Hands for B')).toHaveValue('11');
  await expect(slide.getByText('20 of 20 hands')).toBeVisible();
  await expect(slide.getByText('Saved on this device')).toBeVisible();
  await slide.getByLabel('Hands for B').fill('10');
  await expect(slide.getByText('19 of 20 hands')).toBeVisible();
  await expect(slide.getByText('Saved on this device')).toBeVisible();
  await page.reload();
  await slide.getByRole('button', { name: 'Count hands' }).click();
  await expect(slide.getByLabel('Hands for B')).toHaveValue('10');
});

test('the counts give way to the passage, lose nothing, and are there again at the second vote', async ({ page }) => {
  await openView(page, '#deck/who/who-may-borrow');
  await beginClass(page, '9b', 20);
  const slide = page.getByRole('main');
  const counts = slide.getByRole('group', { name: /vote$/ });
  const sheet = slide.getByRole('region', { name: /^The passages/ });
  await slide.getByRole('button', { name: 'Show the options' }).click();
  await slide.getByRole('button', { name: 'Count hands' }).click();
  await slide.getByLabel('Hands for A').fill('9');
  // no time to store it as it is typed
  await page.keyboard.press('PageDown');
  await expect(sheet).toBeVisible();
  await expect(counts).toHaveCount(0);
  await expect(slide.getByRole('button', { name: 'Vote again' })).toBeFocused();
  await page.keyboard.press('PageDown');
  await expect(counts).toHaveAccessibleName('Second vote');
  await slide.getByRole('button', { name: 'First vote' }).click();
  await expect(slide.getByLabel('Hands for A')).toHaveValue('9');
  await slide.getByRole('button', { name: 'Show the passages' }).click();
  await expect(counts).toHaveCount(0);
  await page.keyboard.press('PageDown');
  await expect(sheet).toBeVisible();
  await expect(counts).toHaveCount(0);
  await slide.getByRole('button', { name: 'Count hands' }).click();
  await expect(counts).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(sheet.locator('mark')).toBeVisible();
  await expect(counts).toHaveCount(0);
});

test('goes back a step, and corrects the first vote only until the question goes on', async ({ page }) => {
  await openView(page, '#deck/who/who-may-borrow');
  await beginClass(page, '9b', 20);
  await page.goto('#deck/broken/q1');
  const slide = page.getByRole('main');
  await expect(slide.getByText('1 of 3')).toBeVisible();
  const press = (name: string) => slide.getByRole('button', { name, exact: true }).click();
  for (const act of ['Show the options', 'Count hands', 'Let them talk', 'Vote again', 'Back a step', 'Vote again'])
    await press(act);
  await press('First vote');
  await countHands(slide, { A: 9 });
  for (const act of ['To the passage', 'Mark the passage']) await press(act);
  await slide.getByRole('button', { name: /^Next: / }).click();
  for (const act of ['Show the options', 'Let them talk', 'Vote again']) await press(act);
  await expect(slide.getByRole('button', { name: 'Second vote', pressed: true })).toBeVisible();
  for (const act of ['Back a step', 'Count hands', 'Back a step', 'Back a step']) await press(act);
  await slide.getByRole('button', { name: /^Back: / }).click();
  await expect(slide.getByText('1 of 3')).toBeVisible();
  await expect(slide.getByText('what it says')).toBeVisible();
});

test('a clicker goes through every part of a question, and no part is cut by its slide', async ({ page }) => {
  for (const [section, item, votes] of [
    ['tower', 'ticket', 2],
    ['tower', 'at-the-door', 3],
    ['keepers', 'duties', 3],
  ] as const) {
    await openView(page, `#plan?minutes=10&steps=loop~${section}~10~${item}`, 'harbour.html');
    await presentPlan(page);
    if (item === 'ticket') await beginClass(page, '9b', 20);
    for (const _ of [1, 2, 3]) await page.keyboard.press('PageDown');
    const slide = page.getByRole('main');
    const question = slide.locator('.question');
    for (let part = 0; part < votes; part += 1) {
      if (part > 0) await page.keyboard.press('PageDown');
      for (const step of ['Vote', 'Discuss', 'Vote again', 'Passage', 'Passage']) {
        await page.keyboard.press('PageDown');
        await expect(slide.getByRole('listitem').and(slide.locator('[aria-current="step"]'))).toHaveText(step);
        const cut = await question.evaluate((box) => box.scrollHeight - box.clientHeight);
        expect(cut, `${item}, part ${part + 1}, ${step}`).toBeLessThanOrEqual(1);
      }
    }
    await page.keyboard.press('PageDown');
    await expect(page).toHaveURL(/#deck\/end$/);
  }
});

test('a class that is deleted in another window is over in this one', async ({ page, context }) => {
  await openView(page, '#deck/who/who-may-borrow');
  await beginClass(page, '9b', 20);
  await expect(page).toHaveURL(/#deck\/who\/q1$/);
  const other = await context.newPage();
  await openView(other, '#class');
  await other.getByRole('button', { name: 'Delete: 9b' }).click();
  await other.getByRole('button', { name: 'Delete 9b for good' }).click();
  await expect(page).toHaveURL(/#deck\/who\/who-may-borrow$/);
  await expect(page.getByRole('main').getByRole('radio')).toHaveCount(3);
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`axe finds nothing in a question to a class: ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await openView(page, '#deck/who/who-may-borrow');
    await page.keyboard.press('c');
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectNoAxeViolations(page);
    await page.keyboard.press('Escape');
    // the deck takes no key while a dialog is open
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await beginClass(page, '9b', 20);
    await page.keyboard.press('PageDown');
    const slide = page.getByRole('main');
    await slide.getByRole('button', { name: 'Count hands' }).click();
    await countHands(slide, { A: 9, B: 3 });
    await slide.getByRole('button', { name: 'Show the bars' }).click();
    await expectNoAxeViolations(page);
    await slide.getByRole('button', { name: 'To the passage' }).click();
    await slide.getByRole('button', { name: 'Mark the passage' }).click();
    await expectNoAxeViolations(page);
  });
