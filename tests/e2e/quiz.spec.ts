import type { Page } from '@playwright/test';
import { courseOf } from './course-of.ts';
import { goBack } from './go-back.ts';
import { expect, expectNoAxeViolations, layoutShift, openView, test } from './lesson-test.ts';
import { openWhole } from './open-whole.ts';

/** A quiz of the library: three sections with items of one right answer each, so that results can be counted by hand. */
const link = '#quiz?sections=who,loan,money&kinds=choice,stance&n=3&seed=k3f9';

async function openQuiz(page: Page, hash: string): Promise<void> {
  await openView(page, hash, 'library.html');
}

async function start(page: Page): Promise<void> {
  await page.getByRole('button', { name: /start with/i }).click();
  await expect(page.getByRole('heading', { name: /^Question 1 of/ })).toBeFocused();
}

/** What is asked now, in the words of the page. */
async function asked(page: Page): Promise<string> {
  return page.locator('lectern-quiz-item legend').first().innerText();
}

/** The texts of the options that are right, of all items of the page, as the course has them. */
async function rightOptions(page: Page): Promise<string[]> {
  const { items } = await courseOf(page);
  return items.flatMap(({ item }) => (item.options ?? []).filter(({ correct }) => correct).map(({ text }) => text));
}

/** Which of the options shown now are right, or are not, by their place from 1; verdicts by the course. */
async function places(page: Page, isRight: boolean): Promise<number[]> {
  const right = new Set([...(await rightOptions(page)), ...(await rightVerdict(page))]);
  const options = await page.locator('.answer-place .opt .text').allInnerTexts();
  return options.flatMap((text, index) => (right.has(text.trim()) === isRight ? [index + 1] : []));
}

/** The verdict that is right for the statement asked about, as the button says it. */
async function rightVerdict(page: Page): Promise<string[]> {
  const text = await page.locator('lectern-quiz-item').innerText();
  const { items } = await courseOf(page);
  const words: Record<string, string> = { says: 'Says it', contradicts: 'Contradicts it', silent: 'Does not say' };
  return items.flatMap(({ item }) =>
    item.statement !== undefined && text.includes(item.statement) ? [words[item.verdict ?? ''] ?? ''] : [],
  );
}

test('a practice is done by keyboard alone, from set-up to result @firefox', async ({ page }) => {
  await openQuiz(page, link);
  await page.keyboard.press('Tab');
  await page.getByRole('button', { name: 'Start with 3 questions' }).focus();
  await page.keyboard.press('Enter');
  for (const question of [1, 2, 3]) {
    await expect(page.getByRole('heading', { name: `Question ${question} of 3` })).toBeFocused();
    // the first is answered wrong, by a letter, and then right, by a digit
    if (question === 1) {
      const [wrong = 0] = await places(page, false);
      await page.keyboard.press(String.fromCharCode(96 + wrong));
      await page.keyboard.press('Enter');
      await expect(page.locator('lectern-quiz-item .verdict')).not.toBeEmpty();
      await expect(page.getByRole('button', { name: 'Try again' })).toBeFocused();
      await page.keyboard.press('Enter');
    }
    for (const place of await places(page, true)) await page.keyboard.press(String(place));
    await page.keyboard.press('Enter');
    await expect(page.locator('lectern-quiz-item .verdict')).toContainText('Right');
    await expect(page.getByText('Saved on this device')).toBeVisible();
    await page.keyboard.press('Enter');
  }
  await expect(page.getByRole('heading', { name: '2 of 3 points.' })).toBeFocused();
});

test('the button that goes on is in sight after a check, with the verdict above it', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 600 });
  await openView(page, '#quiz?n=1&kinds=sort&seed=a', 'harbour.html');
  await start(page);
  for (const card of await page.getByRole('radiogroup').all()) await card.getByRole('radio').first().check();
  await page.getByRole('button', { name: 'Check' }).click();
  await expect(page.getByRole('button', { name: /Try again|See|To the/ }).first()).toBeInViewport();
  await expect(page.getByText(/^(Right|Partly right|Not what it says)/).first()).toBeInViewport();
});

test('in text of twice the size the shapes of a session keep apart, and its link stays on the page', async ({
  page,
}) => {
  await page.addInitScript(() => localStorage.setItem('lectern:reading', '{"size":200}'));
  await page.setViewportSize({ width: 390, height: 844 });
  await openView(page, '#quiz?n=8&seed=a');
  await page.getByText('A link that gives everybody the same questions').click();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  await start(page);
  const shapes = page.getByRole('button', { name: /^Question \d/ }).locator('svg');
  const boxes = await shapes.evaluateAll((icons) => icons.map((shape) => shape.getBoundingClientRect().toJSON()));
  expect(boxes.length).toBeGreaterThan(5);
  const touching = boxes.slice(1).filter((box, index) => {
    const before = boxes[index];
    return box.y === before.y ? box.left < before.right : box.top < before.bottom;
  });
  expect(touching).toEqual([]);
});

test('keys are left to fields, lists and whatever stands outside the sheet', async ({ page }) => {
  await openQuiz(page, '#quiz?sections=broken&kinds=match&n=1&seed=k');
  await start(page);
  const list = page.getByRole('combobox').first();
  await list.focus();
  await page.keyboard.press('2');
  await expect(page.getByRole('heading', { name: 'Question 1 of 1' })).toBeVisible();
  await openQuiz(page, link);
  await start(page);
  await page.getByRole('button', { name: 'All questions' }).focus();
  await page.keyboard.press('1');
  await expect(page.locator('.answer-place input:checked')).toHaveCount(0);
});

test('an exam outlives a reload, is changed until it is handed in, and then shows all @firefox', async ({ page }) => {
  await openQuiz(page, `${link}&mode=exam&confidence=1&minutes=20`);
  await start(page);
  const first = await asked(page);
  const [wrong = 0] = await places(page, false);
  await page.keyboard.press(String(wrong));
  await page.getByRole('radio', { name: 'Sure', exact: true }).check();
  await page.getByRole('button', { name: 'Flag for later' }).click();
  await expect(page.getByRole('button', { name: 'Check' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Next question' }).click();
  const second = await asked(page);
  for (const place of await places(page, true)) await page.keyboard.press(String(place));
  await expect(page.getByText('Saved on this device')).toBeVisible();

  await page.reload();
  await expect(page.getByRole('heading', { name: 'Question 2 of 3' })).toBeVisible();
  expect(await asked(page)).toBe(second);
  await expect(page.getByRole('timer')).toHaveText('20 minutes left');
  await expect(page.getByRole('button', { name: 'Question 1: answered, flagged' })).toBeVisible();
  await expect(page.locator('.answer-place input:checked')).not.toHaveCount(0);

  await page.getByRole('button', { name: 'All questions' }).click();
  await expect(page.getByText('1 of 3 questions is not answered. 1 is flagged.')).toBeVisible();
  await expectNoAxeViolations(page);
  await page.getByRole('button', { name: /^1 .*answered, flagged/ }).click();
  expect(await asked(page)).toBe(first);
  // changed at last
  for (const place of await places(page, true)) await page.keyboard.press(String(place));
  await page.getByRole('button', { name: 'All questions' }).click();
  expect(await attempts(page)).toBe(0);
  await page.getByRole('button', { name: 'Hand in with 1 open' }).click();

  await expect(page.getByRole('heading', { name: /of 3 points\.$/ })).toBeFocused();
  await expect(page.getByText('Saved on this device')).toBeVisible();
  expect(await attempts(page)).toBe(2);
  await page.getByRole('button', { name: 'Review the answers' }).click();
  await expect(page.getByRole('heading', { name: 'Question 1 of 3' })).toBeFocused();
  await expect(page.locator('lectern-quiz-item .verdict')).not.toBeEmpty();
  await expect(page.locator('.answer-place input:enabled')).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Question 1 of 3' })).toBeVisible();
  await expect(page.locator('.answer-place input:enabled')).toHaveCount(0);
});

test('the review of an exam names the key of what was left open, whatever the kind', async ({ page }) => {
  // the course with every kind
  await openView(page, '#quiz?n=40&seed=k3f9&mode=exam', 'harbour.html');
  await start(page);
  const count = Number(/of (\d+)/.exec(await page.getByRole('heading', { name: /^Question 1 of/ }).innerText())?.[1]);
  await page.getByRole('button', { name: 'All questions' }).click();
  await page.getByRole('button', { name: /^Hand in/ }).click();
  await page.getByRole('button', { name: 'Review the answers' }).click();
  const seen = new Set<string>();
  for (let place = 1; place <= count; place++) {
    await expect(page.getByRole('heading', { name: `Question ${place} of ${count}` })).toBeVisible();
    const answer = page.locator('lectern-quiz-item .answer-place');
    seen.add(await answer.evaluate((element) => element.querySelector(':scope > *')?.localName ?? ''));
    // among the options it is marked, below what is put together or written it stands by itself
    await expect(answer.getByText('Answer', { exact: true }).first()).toBeVisible();
    if (place < count) await page.getByRole('button', { name: 'Next question' }).click();
  }
  expect(seen.size).toBe(9);
});

/** How many attempts the device holds. */
async function attempts(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open(`lectern${new URL('.', location.href).pathname}`);
        opening.onupgradeneeded = () => opening.transaction?.abort();
        opening.onerror = () => resolve(0);
        opening.onsuccess = () => {
          const counting = opening.result.transaction('attempts').objectStore('attempts').count();
          counting.onsuccess = () => resolve(counting.result);
          counting.onerror = () => reject(new Error('the log cannot be counted'));
          opening.result.close();
        };
      }),
  );
}

test('the same link gives everybody the same questions, with their options in the same order', async ({
  page,
  openContext,
}) => {
  const walk = async (learner: Page) => {
    await openQuiz(learner, '#quiz?kinds=choice,stance,order,match&n=5&seed=homework&mode=exam&colour=blue');
    await start(learner);
    const seen: string[] = [];
    for (let question = 1; question <= 5; question++) {
      await expect(learner.getByRole('heading', { name: `Question ${question} of 5` })).toBeFocused();
      seen.push(await learner.locator('lectern-quiz-item fieldset').first().innerText());
      if (question < 5) await learner.getByRole('button', { name: 'Next question' }).click();
    }
    return seen;
  };
  const other = await (await openContext()).newPage();
  expect(await walk(other)).toEqual(await walk(page));
});

test('the result counts by hand, and leads to what is to be read again', async ({ page }) => {
  await openQuiz(page, `${link}&confidence=1`);
  await start(page);
  for (const question of [1, 2, 3]) {
    await expect(page.getByRole('heading', { name: `Question ${question} of 3` })).toBeFocused();
    const chosen = await places(page, question > 1);
    for (const place of question > 1 ? chosen : chosen.slice(0, 1)) await page.keyboard.press(String(place));
    await page.getByRole('radio', { name: question > 2 ? 'A guess' : 'Sure', exact: true }).check();
    await page.getByRole('button', { name: 'Check' }).click();
    await page.getByRole('button', { name: /Next question|To the result/ }).click();
  }
  await expect(page.getByRole('heading', { name: '2 of 3 points.' })).toBeFocused();
  await expect(page.getByText('1 of 2 right')).toBeVisible();
  await expect(page.getByText('1 of 1 right')).toBeVisible();
  await expect(page.getByText('Seed k3f9')).toBeVisible();
  const list = page.getByRole('list').filter({ has: page.getByText('1', { exact: true }) });
  await expect(list.first()).toBeVisible();
  await expectNoAxeViolations(page);
  const passage = page.locator('.to-read a').first();
  const number = await passage.locator('.num').innerText();
  await passage.click();
  await expect(page.locator('article [data-passage]:focus')).toHaveAttribute('data-number', number);
  await goBack(page);
  await expect(page.getByRole('heading', { name: '2 of 3 points.' })).toBeVisible();
  await page.getByRole('button', { name: 'Practise this one again' }).click();
  await expect(page.getByRole('heading', { name: 'Question 1 of 1' })).toBeFocused();
});

test('the result prints as a sheet to hand in: name line, lesson, settings and seed, in the margins of a page', async ({
  page,
}) => {
  await openQuiz(page, link);
  await start(page);
  await page.getByRole('button', { name: 'All questions' }).click();
  await page.getByRole('button', { name: 'See the result' }).click();
  await expect(page.getByRole('heading', { name: '0 of 3 points.' })).toBeFocused();
  await expect(page.getByText('Name', { exact: true })).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Name', { exact: true })).toBeVisible();
  await expect(
    page.getByText(/^The Millbrook Tool Library · Practice, 3 questions · From: .* · Seed k3f9$/),
  ).toBeVisible();
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(page.getByRole('button', { name: 'New quiz' })).toBeHidden();
  await expect(page.locator('#quiz')).toHaveCSS('page', 'quiz');
});

test('"Show me where" unfolds the section and loses nothing, in the document too', async ({ page }) => {
  await openQuiz(page, link);
  await start(page);
  const [wrong = 0] = await places(page, false);
  await page.keyboard.press(String(wrong));
  await page.keyboard.press('Enter');
  const where = page.getByRole('button', { name: 'Show me where' });
  await where.click();
  await expect(page.locator('.unfold mark')).not.toHaveCount(0);
  await page.getByRole('button', { name: 'Read it in the document' }).click();
  await expect(page.locator('article [data-passage]:focus')).toBeVisible();
  await page.getByRole('button', { name: 'Back to the question' }).click();
  await expect(page.getByRole('heading', { name: 'Question 1 of 3' })).toBeVisible();
  await expect(page.locator('lectern-quiz-item .verdict')).not.toBeEmpty();
});

test('a limit is told, can be extended, and takes nothing away when it is over', async ({ page }) => {
  await page.clock.install();
  await openQuiz(page, `${link}&mode=exam&minutes=2`);
  await start(page);
  const [place = 0] = await places(page, true);
  await page.keyboard.press(String(place));
  await expect(page.getByRole('timer')).toHaveText('2 minutes left');
  await page.clock.runFor('01:30');
  await expect(page.getByRole('timer')).toHaveText('1 minute left');
  await page.clock.runFor('00:35');
  await expect(page.getByRole('heading', { name: 'The time is up.' })).toBeFocused();
  await expectNoAxeViolations(page);
  await page.locator('.paper').getByRole('button', { name: '5 more minutes' }).click();
  await expect(page.locator('.answer-place input:checked')).toHaveCount(1);
  await expect(page.getByRole('timer')).toHaveText('5 minutes left');
});

test('a limit runs on while the learner reads elsewhere in the lesson', async ({ page }) => {
  await page.clock.install();
  await openQuiz(page, `${link}&mode=exam&minutes=3`);
  await start(page);
  await page.clock.runFor('00:30');
  await page.getByRole('banner').getByRole('link', { name: 'Study' }).click();
  await expect(page.locator('html[data-view="study"][data-ready]')).toBeAttached();
  await page.clock.runFor('01:00');
  await page.getByRole('banner').getByRole('link', { name: 'Quiz' }).click();
  await expect(page.getByRole('timer')).toHaveText('2 minutes left');
});

test('a lesson that has loaded goes on without a network, into every view', async ({ page, context, faults }) => {
  faults.allow(/ERR_INTERNET_DISCONNECTED/);
  const failed: string[] = [];
  page.on('requestfailed', (request) => failed.push(new URL(request.url()).pathname));
  await openWhole(page, '', 'library.html', 'deck-dialogs');
  await context.setOffline(true);
  for (const view of ['Present', 'Study']) {
    await page
      .getByRole('main')
      .getByRole('link', { name: new RegExp(`^${view}`) })
      .click();
    await expect(page.locator('html')).toHaveAttribute('data-ready', '');
    await expect(page.getByText('This part could not be loaded.')).toHaveCount(0);
    await goBack(page);
  }
  await page.getByRole('link', { name: 'Worksheets' }).click();
  await expect(page.getByRole('heading', { name: 'On paper' })).toBeVisible();
  await page.getByRole('link', { name: 'Quiz' }).first().click();
  await start(page);
  // a weight that was not needed before has the next face of its stack
  expect(failed.filter((file) => !file.endsWith('.woff2'))).toEqual([]);
});

for (const [width, height] of [
  [1280, 720],
  [390, 844],
] as const) {
  test(`every screen is clean and still at ${width} × ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await openQuiz(page, `${link}&confidence=1`);
    const clean = async (...except: readonly string[]) => {
      await expectNoAxeViolations(page, except);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    };
    await clean();
    expect(await layoutShift(page)).toBe(0);
    await start(page);
    await clean();
    for (const place of (await places(page, false)).slice(0, 1)) await page.keyboard.press(String(place));
    await page.getByRole('radio', { name: 'Sure', exact: true }).check();
    await page.getByRole('button', { name: 'Check' }).click();
    await page.getByRole('button', { name: 'Show me where' }).click();
    await clean();
    await page.getByRole('button', { name: 'All questions' }).click();
    await clean();
    await page.getByRole('button', { name: 'See the result' }).click();
    await expect(page.getByRole('heading', { name: '0 of 3 points.' })).toBeFocused();
    // the passages of the map are links in running text, to which the least size does not apply (WCAG 2.2, 2.5.8)
    await clean('target-size');
    expect(await layoutShift(page)).toBe(0);
  });
}
