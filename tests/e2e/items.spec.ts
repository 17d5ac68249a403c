import type { Locator, Page } from '@playwright/test';
import { itemOf } from './answer-item.ts';
import { expect, expectNoAxeViolations, layoutShift, openView, test } from './lesson-test.ts';
import {
  chooseRadio,
  contexts,
  matchTo,
  moveLine,
  openItemBy,
  press,
  tabTo,
  toggle,
  type Instrument,
} from './ways-to-answer.ts';

/** An item of `tests/courses/shelf/quizzes/library.yaml`, answered right and not right. */
interface Case {
  readonly id: string;
  readonly right: (page: Page, item: Locator, by: Instrument) => Promise<void>;
  readonly wrong: (page: Page, item: Locator, by: Instrument) => Promise<void>;
  readonly verdict: string;
  /** what it says to the wrong answer, and what it must not say before the key is earned */
  readonly says: string;
  readonly hides: string;
}

const radio =
  (name: string): Case['right'] =>
  (page, item, by) =>
    chooseRadio(page, item, name, by);

const boxes =
  (...names: string[]): Case['right'] =>
  async (page, item, by) => {
    for (const name of names) await toggle(page, item, name, by);
  };

const lines =
  (...order: string[]): Case['right'] =>
  async (page, item, by) => {
    // down and up again, so that even an order drawn by chance has been moved
    await moveLine(page, item, order[0] ?? '', order.length, by);
    for (const [index, line] of order.entries()) await moveLine(page, item, line, index + 1, by);
  };

const pairs =
  (...given: readonly (readonly [string, string])[]): Case['right'] =>
  async (page, item, by) => {
    for (const [left, answer] of given) await matchTo(page, item, left, answer, by);
  };

const belt = "A sander's belt tears after its hundredth loan";
const blade = 'A hedge cutter was used on wire, which its card warns against';
const quarrel = 'A borrower thinks that the volunteer is mistaken';
const steps = [
  'the borrower reserves the tool',
  'a volunteer tests the tool',
  'the borrower signs the card',
  'the tool goes home',
];

const cases: readonly Case[] = [
  {
    id: 'who-may-borrow',
    right: radio('A student who rents a room in Millbrook'),
    wrong: radio('A visitor who stays for a month of holidays'),
    verdict: 'Not what it says',
    says: 'A visitor can work with the ladder on the spot only.',
    hides: 'Where someone lives decides',
  },
  {
    id: 'before-first-loan',
    right: boxes('To spend an evening with a volunteer', 'To show a letter with an address in the town'),
    wrong: boxes('To show a letter with an address in the town'),
    verdict: 'Partly right 1 of 2',
    says: 'One point for each right choice, one less for each wrong choice, never below none.',
    hides: 'The evening comes before any loan.',
  },
  {
    id: 'firm-money',
    right: radio('Contradicts it'),
    wrong: radio('Does not say'),
    verdict: 'Not what it says',
    says: 'The town helps with rooms and gives no money.',
    hides: 'It is still open whether it takes money from firms',
  },
  {
    id: 'steps-of-a-loan',
    right: lines(...steps),
    wrong: lines(...steps.toReversed()),
    verdict: 'Not what it says',
    says: 'Read the passage again:',
    hides: 'The tool is shown to work before anybody signs for it.',
  },
  {
    id: 'worn-belt',
    right: pairs(
      [belt, 'It pays for the repair itself'],
      [blade, 'It asks the borrower to pay'],
      [quarrel, 'It lets the committee'],
    ),
    wrong: pairs([belt, 'It pays for the repair itself'], [blade, 'It sends the bill'], [quarrel, 'It sends the bill']),
    verdict: 'Partly right 1 of 3',
    says: 'One point for each right pair.',
    hides: 'The volunteer decides first, and the committee can be asked.',
  },
];

for (const by of ['mouse', 'touch', 'keyboard'] as const) {
  test.describe(`by ${by}`, () => {
    test.use(contexts[by]);

    for (const { id, right, wrong, verdict, says, hides } of cases) {
      test(`${id} is answered wrong, explained without its key, and then right`, async ({ page }) => {
        await openView(page, '#study');
        const item = await openItemBy(page, id, by);

        await wrong(page, item, by);
        await expect(
          item.getByRole('status').filter({ hasText: verdict }),
          'never graded on a mere choice',
        ).toHaveCount(0);
        await press(page, item.getByRole('button', { name: 'Check' }), by);
        await expect(item.getByRole('status').filter({ hasText: verdict })).toBeVisible();
        await expect(item.getByText(says).first()).toBeVisible();
        await expect(item.getByText(hides)).toHaveCount(0);
        await expect(item.locator('mark').first()).toBeVisible();
        await expect(item.getByText('Saved on this device')).toBeVisible();
        const again = item.getByRole('button', { name: 'Try again' });
        if (by === 'keyboard') await expect(again, 'focus stays on the button, which is the next act').toBeFocused();

        await press(page, again, by);
        if (verdict.startsWith('Partly') && id === 'before-first-loan') await boxesLeft(page, item, by);
        else await right(page, item, by);
        await press(page, item.getByRole('button', { name: 'Check' }), by);
        await expect(item.getByRole('status').filter({ hasText: /^\s*Right/ })).toBeVisible();
        await expect(item.getByText(hides).first()).toBeVisible();
      });
    }
  });
}

/** What was partly right stays chosen, so only the rest is given. */
async function boxesLeft(page: Page, item: Locator, by: Instrument): Promise<void> {
  await expect(item.getByRole('checkbox', { name: 'To show a letter' })).toBeChecked();
  await toggle(page, item, 'To spend an evening with a volunteer', by);
}

test('asks for an answer first, as text, and grades nothing @firefox', async ({ page }) => {
  await openView(page, '#study');
  const item = await openItemBy(page, 'who-may-borrow', 'mouse');
  const button = item.getByRole('button', { name: 'Check' });
  await expect(button).toHaveAttribute('aria-disabled', 'true');
  await button.press('Enter');
  await expect(item.getByRole('status').filter({ hasText: 'Choose an answer first' })).toBeVisible();
  await expect(button).toBeFocused();
  await chooseRadio(page, item, 'A student', 'mouse');
  await expect(item.getByText('Choose an answer first')).toHaveCount(0);
});

test('says how many are left to answer', async ({ page }) => {
  await openView(page, '#study');
  const item = await openItemBy(page, 'worn-belt', 'mouse');
  await matchTo(page, item, belt, 'It pays for the repair itself', 'mouse');
  await item.getByRole('button', { name: 'Check' }).press('Enter');
  await expect(item.getByRole('status').filter({ hasText: '2 left to answer' })).toBeVisible();
});

test('an order that is right as drawn can be kept, and is unanswered before', async ({ page }) => {
  await openView(page, '#study');
  const item = await openItemBy(page, 'steps-of-a-loan', 'mouse');
  await item.getByRole('button', { name: 'Check' }).press('Enter');
  await expect(item.getByText('Move a line or keep this order first')).toBeVisible();
  await item.getByRole('button', { name: 'Keep this order' }).click();
  await item.getByRole('button', { name: 'Check' }).click();
  await expect(item.getByRole('status').filter({ hasText: /Partly right|Not what it says/ })).toBeVisible();
});

test('hints come one by one and stay', async ({ page }) => {
  await openView(page, '#study');
  const item = await openItemBy(page, 'who-may-borrow', 'mouse');
  await item.getByRole('button', { name: 'Hint 1 of 2' }).click();
  await expect(item.getByText('Look for what a borrower has to show.')).toBeVisible();
  await item.getByRole('button', { name: 'Hint 2 of 2' }).click();
  await expect(item.getByText('Look for what a borrower has to show.')).toBeVisible();
  await expect(item.getByText('Owning a home is not what the letter proves.')).toBeVisible();
  await expect(item.getByRole('button', { name: /^Hint/ })).toHaveCount(0);
});

test('offers the answer after the second miss, and shows it as shown, not as right', async ({ page }) => {
  await openView(page, '#study');
  const item = await openItemBy(page, 'who-may-borrow', 'mouse');
  const reveal = item.getByRole('button', { name: 'Show the answer' });
  await chooseRadio(page, item, 'A visitor', 'mouse');
  await item.getByRole('button', { name: 'Check' }).click();
  await expect(reveal).toHaveCount(0);
  await item.getByRole('button', { name: 'Try again' }).click();
  await chooseRadio(page, item, 'A neighbour', 'mouse');
  await item.getByRole('button', { name: 'Check' }).click();
  await reveal.click();
  await expect(item.getByRole('status').filter({ hasText: 'Answer shown' })).toBeVisible();
  await expect(item.getByText('Where someone lives decides')).toBeVisible();
  await expect(item.getByRole('button', { name: 'Done' })).toBeFocused();
  await expectNoAxeViolations(page);

  await item.getByRole('button', { name: 'Ask again' }).click();
  await expect(item.getByRole('radio', { checked: true })).toHaveCount(0);
  await expect(item.getByText('Where someone lives decides')).toHaveCount(0);
});

test('keeps the order drawn, the draft and the verdict over a reload', async ({ page }) => {
  await openView(page, '#study');
  let item = await openItemBy(page, 'who-may-borrow', 'mouse');
  await chooseRadio(page, item, 'A visitor', 'mouse');
  const order = await item.locator('label').allInnerTexts();
  await page.reload();
  item = await openItemBy(page, 'who-may-borrow', 'mouse');
  expect(await item.locator('label').allInnerTexts()).toEqual(order);
  await expect(item.getByRole('radio', { name: 'A visitor' })).toBeChecked();

  await item.getByRole('button', { name: 'Check' }).click();
  await expect(item.getByText('Saved on this device')).toBeVisible();
  await page.evaluate(() => sessionStorage.clear());
  await page.goto('about:blank');
  await openView(page, '#study');
  await itemOf(page, 'who-may-borrow').locator('summary').click();
  await expect(item.getByRole('status').filter({ hasText: 'Not what it says' })).toBeVisible();
});

test('Enter on an option checks it, and the focus is not lost @firefox', async ({ page }) => {
  await openView(page, '#study');
  const item = await openItemBy(page, 'who-may-borrow', 'keyboard');
  await chooseRadio(page, item, 'A visitor', 'keyboard');
  await page.keyboard.press('Enter');
  await expect(item.getByRole('button', { name: 'Try again' })).toBeFocused();
});

for (const view of ['study', 'deck'] as const) {
  for (const { id, wrong, right, verdict } of cases) {
    if (view === 'deck' && id === 'before-first-loan') continue;
    test(`${id} has no fault that axe finds, fits and does not shift the page, in ${view}`, async ({ page }) => {
      const section =
        { 'who-may-borrow': 'who', 'before-first-loan': 'who', 'steps-of-a-loan': 'loan', 'worn-belt': 'broken' }[id] ??
        'money';
      await openView(page, view === 'deck' ? `#deck/${section}/${id}` : '#study');
      const item = view === 'deck' ? page.locator('section.present') : await openItemBy(page, id, 'mouse');
      await expect(item.getByRole('button', { name: 'Check' })).toBeVisible();
      await expectNoAxeViolations(page);
      await wrong(page, item, 'mouse');
      await item.getByRole('button', { name: 'Check' }).click();
      await expect(item.getByRole('status').filter({ hasText: verdict })).toBeVisible();
      await expectNoAxeViolations(page);
      if (view === 'deck') await expectNothingOutside(item);
      await item.getByRole('button', { name: 'Try again' }).click();
      if (id === 'before-first-loan') await boxesLeft(page, item, 'mouse');
      else await right(page, item, 'mouse');
      await item.getByRole('button', { name: 'Check' }).click();
      await expect(item.getByRole('status').filter({ hasText: /^\s*Right/ })).toBeVisible();
      await expectNoAxeViolations(page);
      if (view === 'deck') await expectNothingOutside(item);
      expect(await layoutShift(page)).toBeLessThan(0.01);
    });
  }
}

/** Every control and every line of the kit is within the slide, and none lies under the sheet or a button. */
async function expectNothingOutside(slide: Locator): Promise<void> {
  const outside = await slide.evaluate((section) => {
    const sheet = section.querySelector('[role=region]')?.getBoundingClientRect().top ?? innerHeight;
    const buttons = [...section.querySelectorAll('button')].filter((button) => button.closest('li') === null);
    // a line's words: its box may be as wide as the slide
    const isUnderButton = (element: Element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      return buttons.some((button) => {
        if (button.contains(element) || element.contains(button)) return false;
        const over = button.getBoundingClientRect();
        return [...range.getClientRects()].some(
          ({ top, bottom, left, right }) =>
            over.left < right && over.right > left && over.top < bottom && over.bottom > top,
        );
      });
    };
    return [...section.querySelectorAll('button, p, label, li')]
      .filter((element) => element.closest('[role=region], footer') === null)
      .filter((element) => {
        const box = element.getBoundingClientRect();
        return box.width > 1 && (box.bottom > sheet + 1 || box.right > innerWidth || isUnderButton(element));
      })
      .map((element) => element.textContent.trim());
  });
  expect(outside).toEqual([]);
}

test('two copies of an item show the same and do not put out each other’s choice', async ({ page }) => {
  await openView(page, '#study');
  const item = await openItemBy(page, 'who-may-borrow', 'mouse');
  await item.evaluate((details) => {
    const copy = document.createElement('lectern-item');
    copy.setAttribute('item-id', 'who-may-borrow');
    details.append(copy);
  });
  const [first, second] = [item.locator('lectern-item').first(), item.locator('lectern-item').last()];
  await first.getByRole('radio', { name: 'A visitor' }).check();
  await expect(second.getByRole('radio', { name: 'A visitor' })).toBeChecked();
  await expect(first.getByRole('radio', { name: 'A visitor' })).toBeChecked();
  await second.getByRole('button', { name: 'Check' }).click();
  await expect(first.getByRole('status').filter({ hasText: 'Not what it says' })).toBeVisible();
});

test('an item that the lesson does not have keeps its place with a line', async ({ page }) => {
  await openView(page, '#study');
  const item = await openItemBy(page, 'who-may-borrow', 'mouse');
  await item.locator('lectern-item').evaluate((element) => element.setAttribute('item-id', 'gone'));
  await expect(item.getByText('This question is no longer part of the lesson.')).toBeVisible();
});

test('leads to the passage and reaches every control of a checked item by Tab', async ({ page }) => {
  await openView(page, '#study');
  const item = await openItemBy(page, 'who-may-borrow', 'keyboard');
  await chooseRadio(page, item, 'A visitor', 'keyboard');
  await page.keyboard.press('Enter');
  await tabTo(page, item.getByRole('button', { name: 'Show me where' }));
  await page.keyboard.press('Enter');
  await expect(page.locator('#study .text mark').first()).toHaveText('may not take them home');
});
