import { chromium, type Page } from '@playwright/test';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { serveFolder } from '../bench/serve-folder.ts';
import { findBrowser } from '../../src/cli/find-browser.ts';

/** A picture of the README: where it is taken, and what is done first. */
interface Screen {
  readonly name: string;
  readonly hash: string;
  readonly size: { readonly width: number; readonly height: number };
  prepare?(page: Page): Promise<void>;
}

const projector = { width: 1280, height: 720 };
const phone = { width: 390, height: 844 };

async function answer(page: Page): Promise<void> {
  await page.locator('details[data-item] > summary').first().click();
  await page.locator('details[open] label').nth(1).click();
  await page.getByRole('button', { name: 'Check', exact: true }).click();
  await page.locator('details[open]').evaluate((element) => element.scrollIntoView({ block: 'start' }));
}

/** Asks a class of 26 twice, and shows what it knew before and after talking. */
async function askTwice(page: Page): Promise<void> {
  await page.keyboard.press('c');
  await page.getByLabel('How many are here').fill('26');
  await page.keyboard.press('Enter');
  const slide = page.getByRole('main');
  for (const [act, hands] of [
    ['Show the options', [9, 11, 5]],
    ['Let them talk', []],
    ['Vote again', [17, 6, 2]],
  ] as const) {
    await slide.getByRole('button', { name: act }).click();
    if (hands.length === 0) continue;
    // the class learns: the first count is that of the key, wherever it stands
    const rows = await slide.getByRole('row').allTextContents();
    const key = rows.findIndex((row) => row.includes('armed group'));
    await slide.getByRole('button', { name: 'Count hands' }).click();
    for (const [index, count] of hands.entries())
      await slide
        .getByLabel(/^Hands for/)
        .nth((key + index) % hands.length)
        .fill(String(count));
    await page.waitForTimeout(700);
    await slide.getByRole('button', { name: 'Put the counts away' }).click();
  }
  await slide.getByRole('button', { name: 'To the passage' }).click();
}

const screens: readonly Screen[] = [
  { name: 'class-loop', hash: '#deck/embargo/embargo-armed-group', size: projector, prepare: askTwice },
  { name: 'home', hash: '', size: projector },
  { name: 'deck-question', hash: '#deck/embargo', size: projector },
  { name: 'deck-item', hash: '#deck/embargo/embargo-armed-group', size: projector },
  { name: 'study', hash: '#study/embargo', size: projector, prepare: answer },
  { name: 'phone-checked', hash: '#study/embargo', size: phone, prepare: answer },
];

/** Takes the README's pictures of the built bundled lesson and puts them beside this file. */
export async function takeScreens(site: string): Promise<void> {
  const browser = await chromium.launch(findBrowser());
  const { url, close } = await serveFolder(path.resolve(site));
  for (const { name, hash, size, prepare } of screens) {
    const page = await browser.newPage({ viewport: size });
    // The faces are optional: the first visit reads them into the cache, the second shows them.
    await page.goto(url + hash, { waitUntil: 'networkidle' });
    await page.reload({ waitUntil: 'networkidle' });
    await prepare?.(page);
    await page.waitForTimeout(800);
    await page.screenshot({ path: fileURLToPath(new URL(`${name}.png`, import.meta.url)) });
    await page.close();
  }
  close();
  await browser.close();
}
