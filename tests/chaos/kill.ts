import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { Page } from '@playwright/test';
import { listen } from '../../src/cli/listen.ts';
import { createSiteServer } from '../../src/cli/serve-site.ts';
import { radioItems } from '../e2e/answer-item.ts';
import { buildEarlySite } from './build-early-site.ts';
import { startMortalBrowser } from './mortal-browser.ts';

/** How often the seeded fault may get away before the test counts as blind. */
const faultRounds = 10;

/**
 * Kills the browser right after it has said "Saved", and counts what is lost. An answer is given by hand in the built
 * lesson; the next start of the browser must find it, and all before it. Then the same with a lesson that says "Saved" too
 * early: unless that one is caught, the test proves nothing and fails.
 *
 * `--site DIR` the built test lessons · `--rounds N` (20)
 *
 * @returns the exit code; the last line printed is `N passed, N failed`
 */
export async function kill(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: { site: { type: 'string' }, rounds: { type: 'string', default: '20' } },
  });
  if (values.site === undefined) throw new Error('--site DIR is missing');
  const rounds = Number(values.rounds);
  const lost = await roundsUntilLoss(path.resolve(values.site), rounds, () => Math.random() * 50);
  if (lost !== undefined) console.log(`FAILED: after "Saved" and a kill, an answer was gone (round ${lost})`);

  const scratch = mkdtempSync(path.join(tmpdir(), 'lectern-early-'));
  await buildEarlySite(scratch);
  const caught = await roundsUntilLoss(scratch, faultRounds, () => 0);
  rmSync(scratch, { recursive: true });
  console.log(
    caught === undefined
      ? `FAILED: a "Saved" before the commit was not caught in ${faultRounds} rounds`
      : `a "Saved" before the commit was caught in round ${caught}`,
  );

  const failed = (lost === undefined ? 0 : 1) + (caught === undefined ? 1 : 0);
  console.log(`${(lost ?? rounds + 1) - 1 + (caught === undefined ? 0 : 1)} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

/**
 * Answers, kills, looks again, round after round with one profile.
 *
 * @param delay milliseconds between "Saved" and the kill
 * @returns the round whose answer was lost, from 1
 */
async function roundsUntilLoss(site: string, rounds: number, delay: () => number): Promise<number | undefined> {
  const server = createSiteServer(site);
  const [address = ''] = await listen(server, 0, false);
  const profile = mkdtempSync(path.join(tmpdir(), 'lectern-kill-'));
  try {
    for (let round = 0; round <= rounds; round += 1) {
      const { browser, kill } = await startMortalBrowser(profile);
      try {
        const [context] = browser.contexts();
        const page = await context?.newPage();
        if (page === undefined) throw new Error('the browser has no page');
        await page.goto(`${address}#study`);
        if ((await storedAttempts(page)) !== round) return round;
        if (round < rounds) {
          await answer(page);
          await sleep(delay());
        }
      } finally {
        await kill();
      }
    }
    return undefined;
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    server.closeAllConnections();
    server.close();
  }
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
