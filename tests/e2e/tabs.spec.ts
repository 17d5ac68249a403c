import type { Page } from '@playwright/test';
import { expect, test } from './lesson-test.ts';
import { openStorePage, serveStorePage } from './store-page.ts';

const idsOf = (page: Page) => page.evaluate(() => [...window.progress.getState().attempts.keys()].sort());

/** Answers as fast as a hand on a buzzer never could: `count` answers, a few milliseconds apart. */
const answerQuickly = (page: Page, count: number) =>
  page.evaluate(async (count) => {
    const ids: string[] = [];
    for (let at = 0; at < count; at += 1) {
      ids.push(window.answer(`item-${at}`));
      if (at % 3 === 0) await new Promise((resolve) => setTimeout(resolve));
    }
    await window.progress.flush();
    return ids;
  }, count);

test('loses none of 400 quick answers in two tabs, and shows all of them in both @firefox', async ({ context }) => {
  await serveStorePage(context);
  const [one, two] = [await context.newPage(), await context.newPage()];
  await Promise.all([openStorePage(one), openStorePage(two)]);
  const given = (await Promise.all([answerQuickly(one, 200), answerQuickly(two, 200)])).flat().sort();
  expect(new Set(given).size).toBe(400);
  await expect.poll(() => idsOf(one)).toEqual(given);
  await expect.poll(() => idsOf(two)).toEqual(given);
  for (const tab of [one, two]) {
    expect(await tab.evaluate(() => window.progress.getState().saving)).toEqual({ state: 'saved' });
  }
  const third = await context.newPage();
  await openStorePage(third);
  expect(await idsOf(third)).toEqual(given);
});

test('tells other tabs only what is stored', async ({ context }) => {
  await serveStorePage(context);
  const [one, two] = [await context.newPage(), await context.newPage()];
  // the first tab's writes never complete
  await one.addInitScript(() => {
    IDBObjectStore.prototype.add = () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
  });
  await Promise.all([openStorePage(one), openStorePage(two)]);
  await answerQuickly(one, 3);
  const [seen] = await answerQuickly(two, 1);
  await expect.poll(() => one.evaluate(() => window.progress.getState().attempts.size)).toBe(4);
  expect(await idsOf(two)).toEqual([seen]);
});

test('creates nothing on the device before the first answer @firefox', async ({ context }) => {
  await serveStorePage(context);
  const page = await context.newPage();
  await openStorePage(page);
  expect(await page.evaluate(() => window.progress.getState().saving.state)).toBe('idle');
  const databases = () => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
  expect(await databases()).toEqual([]);
  await answerQuickly(page, 1);
  expect(await databases()).toEqual(['lectern/']);
});

test('keeps what a later version stored, and adds to it', async ({ context }) => {
  await serveStorePage(context);
  const page = await context.newPage();
  await page.goto('store-page.js');
  await page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('lectern/', 7);
        opening.onupgradeneeded = () => {
          opening.result.createObjectStore('schedules');
          opening.result.createObjectStore('attempts', { keyPath: 'id' }).add({ id: 'later', schema: 2, more: [1] });
        };
        opening.onsuccess = () => resolve(opening.result.close());
        opening.onerror = () => reject(new Error(String(opening.error)));
      }),
  );
  await openStorePage(page);
  await answerQuickly(page, 1);
  expect(await page.evaluate(() => window.progress.getState())).toMatchObject({
    setAside: 1,
    saving: { state: 'saved' },
  });
  expect(await page.evaluate(() => window.progress.everything())).toMatchObject({
    setAside: [{ id: 'later', schema: 2, more: [1] }],
    attempts: [{ course: 'quick' }],
  });
});

test('lets a later version change the database, and goes on afterwards', async ({ context }) => {
  await serveStorePage(context);
  const [old, later] = [await context.newPage(), await context.newPage()];
  await openStorePage(old);
  await answerQuickly(old, 1);
  await later.goto('store-page.js');
  const upgraded = await later.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('lectern/', 2);
        opening.onblocked = () => reject(new Error('the old tab is in the way'));
        opening.onsuccess = () => resolve(opening.result.version);
        opening.onerror = () => reject(new Error(String(opening.error)));
      }),
  );
  expect(upgraded).toBe(2);
  await answerQuickly(old, 1);
  expect(await old.evaluate(() => window.progress.getState().saving)).toEqual({ state: 'saved' });
});
