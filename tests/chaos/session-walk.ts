import { setTimeout as sleep } from 'node:timers/promises';
import type { Locator, Page } from '@playwright/test';
import type { Walk } from './walk.ts';

const questions = 5;
const settings = `kinds=choice,stance&n=${questions}&seed=k3f9&minutes=60`;

/** how long somebody thinks in a round in which the clock is looked at, in milliseconds */
const thinking = 2500;
/** what of it may not have been counted yet: a step of the clock, on a machine that is busy */
const uncounted = 1500;

/** An exam: answers, flags and places by turns, each of which must be there again, with the clock. */
export function walkExam(): Walk {
  return walkSession('exam', async (page, round) => {
    const at = await page
      .locator('.steps [aria-current]')
      .evaluate((step) => Number(/\d+/.exec(step.ariaLabel ?? '')?.[0]));
    if (round % 3 === 0) return page.locator('.answer-place input:not(:checked)').first();
    if (round % 3 === 1) return page.getByRole('button', { name: 'Flag for later' });
    return page.locator('.steps button').nth(at % questions);
  });
}

/** A practice: one answer after the other is checked, and tried again where it was not right. */
export function walkPractice(): Walk {
  return walkSession('practice', async (page, round) => {
    for (let step = 0; step < questions; step++) {
      await page
        .locator('.steps button')
        .nth((round + step) % questions)
        .click();
      await page.locator('lectern-quiz-item .btn.main').waitFor();
      const again = page.getByRole('button', { name: 'Try again' });
      if (await again.isVisible()) await again.click();
      const option = page.locator('.answer-place input:enabled:not(:checked)').first();
      if ((await option.count()) === 0) continue;
      await option.click();
      return page.getByRole('button', { name: 'Check' });
    }
    throw new Error('every question was answered right: there is nothing left to try again');
  });
}

/**
 * Walks through a session: what the page shows when it says "Saved" must be what it shows after the crash.
 *
 * @param next  prepares the next thing to do, and gives what is pressed for it
 */
function walkSession(mode: 'practice' | 'exam', next: (page: Page, round: number) => Promise<Locator>): Walk {
  let round = 0;
  let seen: Seen | undefined;
  /** milliseconds that the clock must have at least */
  let spent = 0;
  return {
    address: `library.html#quiz?${settings}&mode=${mode}`,
    async findLoss(page) {
      await page.locator('html[data-ready]').waitFor();
      if (seen === undefined) return undefined;
      const now = await lookAt(page);
      if (JSON.stringify(now) !== JSON.stringify(seen))
        return `the page showed ${JSON.stringify(seen)}, and now ${JSON.stringify(now)}`;
      const counted = await spentOnDisk(page);
      if (counted < spent) return `the clock had ${spent} ms, and now ${counted}`;
      spent = counted;
      return undefined;
    },
    async act(page) {
      if (seen === undefined) await page.getByRole('button', { name: /^Start/ }).click();
      await page.locator('lectern-quiz-item .btn.main').waitFor();
      if (round % 3 === 1) {
        await sleep(thinking);
        spent += thinking - uncounted;
      }
      await pressUntilSaved(await next(page, round));
      seen = await lookAt(page);
      round += 1;
    },
  };
}

/** What a learner sees of a session. */
interface Seen {
  readonly heading: string;
  readonly steps: readonly string[];
  readonly chosen: readonly boolean[];
  readonly verdict: string;
}

function lookAt(page: Page): Promise<Seen> {
  return page.evaluate(() => {
    const quiz = document.querySelector<HTMLElement>('#quiz');
    return {
      heading: quiz?.querySelector('h1')?.textContent ?? '',
      steps: [...(quiz?.querySelectorAll('.steps button') ?? [])].map((step) => step.ariaLabel ?? ''),
      chosen: [...(quiz?.querySelectorAll<HTMLInputElement>('.answer-place input') ?? [])].map(
        ({ checked }) => checked,
      ),
      verdict: quiz?.querySelector('.verdict')?.textContent.trim() ?? '',
    };
  });
}

/** Presses, and returns the moment the page says "Saved". */
async function pressUntilSaved(target: Locator): Promise<void> {
  await target.evaluate(async (element) => {
    if (element instanceof HTMLElement) element.click();
    const said = () => document.querySelector('lectern-quiz-item .saved')?.textContent.trim();
    do await new Promise((resolve) => setTimeout(resolve));
    while (said() !== 'Saved on this device');
  });
}

/** The clock as it lies on the disk, read without the kit. */
function spentOnDisk(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('lectern/#sessions');
        opening.onerror = () => reject(new Error(String(opening.error)));
        opening.onsuccess = () => {
          const reading = opening.result.transaction('sessions').objectStore('sessions').get('library');
          reading.onsuccess = () => {
            opening.result.close();
            resolve(reading.result?.spent ?? 0);
          };
        };
      }),
  );
}
