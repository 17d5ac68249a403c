import type { Page } from '@playwright/test';
import { radioItems } from '../e2e/answer-item.ts';
import type { Walk } from './walk.ts';

/** Answers in the reading view, again and again: each must be in the log. */
export function walkAnswers(): Walk {
  let given = 0;
  return {
    address: '#study',
    async findLoss(page) {
      const stored = await storedAttempts(page);
      return stored === given ? undefined : `${given} answers were saved, and ${stored} are there`;
    },
    async act(page) {
      await answer(page);
      given += 1;
    },
  };
}

/** What is on the disk, read without the kit. */
async function storedAttempts(page: Page): Promise<number> {
  return page.evaluate(async () => {
    if (!(await indexedDB.databases()).some(({ name }) => name === 'lectern/')) return 0;
    return new Promise<number>((resolve, reject) => {
      const opening = indexedDB.open('lectern/');
      opening.onerror = () => reject(new Error(String(opening.error)));
      opening.onsuccess = () => {
        const counting = opening.result.transaction('attempts').objectStore('attempts').count();
        counting.onsuccess = () => {
          opening.result.close();
          resolve(counting.result);
        };
      };
    });
  });
}

/** Gives one more answer to the first item with radio buttons, and returns the moment the page says "Saved". */
async function answer(page: Page): Promise<void> {
  let said: () => void = () => undefined;
  const isSaved = new Promise<void>((resolve) => (said = resolve));
  await page.exposeFunction('saidSaved', () => said());
  const [id] = await radioItems(page);
  const details = page.locator(`[data-item="${id}"]`);
  await page.locator('html[data-ready]').waitFor();
  const again = details.getByRole('button', { name: /^(Try|Ask) again$/ });
  if (!(await details.evaluate((element) => element instanceof HTMLDetailsElement && element.open)))
    await details.locator('summary').click();
  await details
    .getByRole('button', { name: /^(Check|Try again|Ask again)$/ })
    .first()
    .waitFor();
  if (await again.isVisible()) await again.click();
  await details.locator('input').first().check();
  await details.evaluate((element) => {
    new MutationObserver(() => {
      if (element.textContent.includes('Saved on this device')) void window.saidSaved();
    }).observe(element, { subtree: true, childList: true, characterData: true });
  });
  await details.getByRole('button', { name: 'Check' }).click({ noWaitAfter: true });
  await isSaved;
}

declare global {
  interface Window {
    saidSaved(): Promise<void>;
  }
}
