import type { Page } from '@playwright/test';
import type { Walk } from './walk.ts';

/** Counts hands of a class, one more each time: the last count that was called saved must be on the disk. */
export function walkClass(): Walk {
  let counted = 0;
  return {
    address: '',
    async findLoss(page) {
      const stored = await storedHands(page);
      return stored === counted ? undefined : `${counted} hands were saved, and ${stored} are there`;
    },
    async act(page) {
      await count(page, counted + 1);
      counted += 1;
    },
  };
}

/** The hands counted for the question, read from the disk without the kit. */
async function storedHands(page: Page): Promise<number> {
  return page.evaluate(async () => {
    if (!(await indexedDB.databases()).some(({ name }) => name === 'lectern/#classes')) return 0;
    return new Promise<number>((resolve, reject) => {
      const opening = indexedDB.open('lectern/#classes');
      opening.onerror = () => reject(new Error(String(opening.error)));
      opening.onsuccess = () => {
        const reading = opening.result.transaction('classes').objectStore('classes').getAll();
        reading.onsuccess = () => {
          opening.result.close();
          const counts: unknown[] = reading.result.flatMap(({ rounds = [] }) => Object.values(rounds[0]?.counts ?? {}));
          resolve(counts.reduce<number>((sum, hands) => sum + Number(hands), 0));
        };
      };
    });
  });
}

/** Goes on with the class, writes a count into the first field, and returns the moment the page says "Saved". */
async function count(page: Page, hands: number): Promise<void> {
  let said: () => void = () => undefined;
  const isSaved = new Promise<void>((resolve) => (said = resolve));
  await page.exposeFunction('saidSaved', () => said());
  // the deck needs a wider window than a browser without one has
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.locator('html[data-ready]').waitFor({ state: 'attached' });
  await page.evaluate(() => (location.hash = '#deck/who/who-may-borrow'));
  await page.locator('html[data-view="deck"][data-ready]').waitFor({ state: 'attached' });
  await page.keyboard.press('c');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Begin' }).waitFor();
  const again = dialog.getByRole('button', { name: /^Go on with/ });
  if (await again.isVisible()) await again.click();
  else {
    await dialog.getByLabel('How many are here').fill('500');
    await dialog.getByRole('button', { name: 'Begin' }).click();
  }
  const slide = page.getByRole('main');
  await slide
    .getByRole('button', { name: /^(Show the options|Count hands)$/ })
    .first()
    .waitFor();
  const options = slide.getByRole('button', { name: 'Show the options' });
  if (await options.isVisible()) await options.click();
  await slide.getByRole('button', { name: 'Count hands' }).click();
  const field = slide.getByLabel('Hands for A', { exact: true });
  await field.waitFor();
  await field.evaluate((input) => {
    const panel = input.closest('.hands');
    let isSaving = false;
    new MutationObserver(() => {
      const text = panel?.querySelector('.total')?.textContent ?? '';
      if (text.includes('Saved on this device') && isSaving) void window.saidSaved();
      else if (!text.includes('Saved on this device')) isSaving = true;
    }).observe(panel ?? input, { subtree: true, childList: true, characterData: true });
  });
  await field.fill(String(hands), { noWaitAfter: true });
  await isSaved;
}
