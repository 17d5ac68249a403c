import type { Page } from '@playwright/test';
import type { Walk } from './walk.ts';

/** A class: hands are counted in one field after the other, each of which must be there again. */
export function walkClass(): Walk {
  let round = 0;
  let seen: readonly string[] | undefined;
  return {
    address: 'library.html#deck/who/who-may-borrow',
    async findLoss(page) {
      await page.locator('html[data-ready]').waitFor({ state: 'attached' });
      await page.keyboard.press('c');
      const dialog = page.getByRole('dialog', { name: 'Begin with a class' });
      await dialog.waitFor();
      if (seen === undefined) return undefined;
      const resume = dialog.getByRole('button', { name: 'Go on with 9b' });
      if ((await resume.count()) === 0) return 'the class was saved, and is gone';
      await resume.click();
      await openCounts(page);
      const now = await countsOf(page);
      return now.join() === seen.join() ? undefined : `hands were ${seen.join()}, and now ${now.join()}`;
    },
    async act(page) {
      if (seen === undefined) {
        const dialog = page.getByRole('dialog', { name: 'Begin with a class' });
        await dialog.getByLabel('Name').fill('9b');
        await dialog.getByLabel('How many are here').fill('26');
        await dialog.getByRole('button', { name: 'Begin' }).click();
        await openCounts(page);
      }
      await countUntilSaved(page, round % 3, String(1 + (round % 25)));
      seen = await countsOf(page);
      round += 1;
    },
  };
}

async function openCounts(page: Page): Promise<void> {
  const options = page.getByRole('button', { name: 'Show the options' });
  const count = page.getByRole('button', { name: 'Count hands' });
  await options.or(count).waitFor();
  if (await options.isVisible()) await options.click();
  await count.click();
  await page.locator('lectern-hands input').first().waitFor();
}

function countsOf(page: Page): Promise<string[]> {
  return page
    .locator('lectern-hands input')
    .evaluateAll((fields) => fields.map((field) => (field instanceof HTMLInputElement ? field.value : '')));
}

/** Types a count, leaves its field, and returns the moment the page says "Saved". */
async function countUntilSaved(page: Page, at: number, hands: string): Promise<void> {
  const said = page.locator('lectern-hands .saved');
  await page.locator('lectern-hands input').nth(at).fill(hands);
  await said.getByText('Saving').waitFor();
  await page.evaluate(async () => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    const line = () => document.querySelector('lectern-hands .saved')?.textContent.trim();
    do await new Promise((resolve) => setTimeout(resolve));
    while (line() !== 'Saved on this device');
  });
}
