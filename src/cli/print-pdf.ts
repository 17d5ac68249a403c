import { chromium } from '@playwright/test';
import { findBrowser } from './find-browser.ts';
import { UsageError } from './parse-options.ts';

/** What a lesson can be handed out as, besides a slide a page. */
export const handoutNames = ['slides', 'notes', 'article'] as const;
export type HandoutName = (typeof handoutNames)[number];

/** A course of hundreds of sections takes its time to be laid out. */
const patience = 120_000;

/**
 * Prints a page of the built site.
 *
 * @param page     its address
 * @param title    what the PDF is called: the course, without the name of a view
 * @param handout  what to print instead of a slide a page
 * @returns the PDF, tagged and with bookmarks
 * @throws UsageError where there is no browser to print with
 */
export async function printPdf(page: string, title: string, handout: HandoutName | undefined): Promise<Buffer> {
  const found = findBrowser();
  if (found.executablePath === undefined)
    throw new UsageError(
      'no browser to print with. Install Chromium, Google Chrome or Microsoft Edge (Debian: "apt-get install chromium"), or ' +
        'name the program in the environment variable LECTERN_CHROMIUM.',
    );
  const browser = await chromium.launch(found);
  try {
    const tab = await browser.newPage({ viewport: { width: 1280, height: 720 } });
    tab.setDefaultTimeout(patience);
    // the handout is laid out when it is asked for, and printed by what follows
    await tab.addInitScript(() => {
      globalThis.print = () => undefined;
    });
    await tab.goto(`${page}${handout === 'article' ? '#study' : '#deck'}`);
    await tab.locator('html[data-ready]').waitFor({ state: 'attached' });
    await tab.evaluate(() => document.fonts.ready);
    if (handout === 'slides' || handout === 'notes') {
      await tab.keyboard.press('p');
      await tab.locator(`[data-print="${handout}"]`).click();
    }
    await tab.evaluate((name) => {
      document.title = name;
    }, title);
    return await tab.pdf({ format: 'A4', preferCSSPageSize: true, tagged: true, outline: true, printBackground: true });
  } finally {
    await browser.close();
  }
}
