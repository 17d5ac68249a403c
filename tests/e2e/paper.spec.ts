import type { Page } from '@playwright/test';
import { expect, expectNoAxeViolations, layoutShift, openView, test } from './lesson-test.ts';
import { pdfPages } from './pdf-text.ts';

/** Lessons of the test site that have all kinds between them. */
const lessons = ['bakery.html', 'library.html', 'library.es.html'];
const formats = ['A4', 'Letter'] as const;
const everything = 'n=40&seed=k3f9&forms=A,B&sheets=worksheet,answers,key';

/** Opens paper, and waits until the sheets stand: the kinds of some questions come after the view. */
async function openPaper(page: Page, query: string, file = ''): Promise<void> {
  await openView(page, `#paper?${query}`, file);
  await expect(page.getByRole('article').first()).toBeVisible();
}

/** What stands in each of the elements, without white space, as it comes out of a PDF. */
async function textsOf(page: Page, selector: string): Promise<readonly string[]> {
  return page.locator(selector).evaluateAll((all) => all.map((one) => (one.textContent ?? '').replace(/\s/g, '')));
}

for (const file of lessons) {
  for (const format of formats) {
    test(`every sheet of ${file} is printed on ${format} whole, no question cut in two`, async ({
      page,
      browserName,
    }) => {
      test.skip(browserName !== 'chromium', 'only Chromium prints from a test');
      await openPaper(page, everything, file);
      const tasks = await textsOf(page, '.leaf .task');
      const answers = await textsOf(page, '.leaf[data-sheet="answers"]');
      const pages = pdfPages(await page.pdf({ format }));
      expect(tasks.length).toBeGreaterThanOrEqual(12);
      expect(answers).toHaveLength(2);
      // a text that runs over the end of a page stands on none as a whole
      expect(tasks.filter((text) => !pages.some((printed) => printed.includes(text)))).toEqual([]);
      expect(answers.filter((text) => !pages.some((printed) => printed.includes(text)))).toEqual([]);
      expect(
        pages.every((printed) => printed.length > 1),
        'no page is empty',
      ).toBe(true);
    });
  }
}

test('each sheet begins on a page of its own, pupils first, and the set-up is not printed', async ({
  page,
  browserName,
}) => {
  test.skip(browserName !== 'chromium', 'only Chromium prints from a test');
  await openPaper(page, 'n=3&seed=k3f9&forms=A,B&sheets=worksheet,answers,key', 'bakery.html');
  const pages = pdfPages(await page.pdf({ format: 'A4' }));
  const heads = pages.map((printed) => /(?:(Answersheet|Key,fortheteacher)·)?Form([AB])·3questions/.exec(printed));
  expect(heads.map((head) => head?.slice(1).join(' ').trim())).toEqual([
    'A',
    'Answersheet A',
    'B',
    'Answersheet B',
    'Key,fortheteacher A',
    'Key,fortheteacher B',
  ]);
  expect(pages.map((printed) => printed.includes('NameClassDate'))).toEqual([true, true, true, true, false, false]);
  expect(pages.join('')).not.toContain('Drawanew');
});

test('the pages of each sheet are counted from 1, and say at their feet what they belong to', async ({
  page,
  browserName,
}) => {
  test.skip(browserName !== 'chromium', 'only Chromium prints from a test');
  await openPaper(page, everything, 'bakery.html');
  const pages = pdfPages(await page.pdf({ format: 'A4' }));
  const [title = ''] = await textsOf(page, '.leaf h2');
  // what stands in a margin comes first
  const foot = new RegExp(`^Sheetk3f9-([AB]),edition\\w+·(\\d+)${title}(·Answersheet|·Key)?`);
  const feet = pages.map((printed) => {
    const [, form = '', number = '', sheet = ''] = foot.exec(printed) ?? [];
    return { sheet: `${form}${sheet}`, number: Number(number) };
  });
  expect(feet).toEqual(
    ['A', 'A·Answersheet', 'B', 'B·Answersheet', 'A·Key', 'B·Key'].flatMap((sheet) =>
      feet.filter((one) => one.sheet === sheet).map((_, index) => ({ sheet, number: index + 1 })),
    ),
  );
});

test('the text to underline in has numbered lines, and the key says which are right', async ({ page, browserName }) => {
  test.skip(browserName !== 'chromium', 'only Chromium prints from a test');
  await openPaper(page, 'n=1&kinds=evidence&seed=k3f9&sheets=worksheet,key', 'bakery.html');
  const [worksheet = '', key = ''] = pdfPages(await page.pdf({ format: 'Letter' }));
  const [, sentence = '', first = ''] = /(\d+\.\d+),lines?(\d+)/.exec(key) ?? [];
  expect(sentence).not.toBe('');
  const printed = new RegExp(`${sentence.replace('.', '\\.')}(\\D+?)${first}(?!\\d)`).exec(worksheet)?.[1] ?? '';
  expect(printed.length).toBeGreaterThan(10);
  expect(key).toContain(printed);
});

test('the worksheet says nothing of the key, and the key says why, by which passage, and what is wrongly thought', async ({
  page,
  browserName,
}) => {
  test.skip(browserName !== 'chromium', 'only Chromium prints from a test');
  const printed = async (sheets: string) => {
    await page.goto('about:blank');
    await openPaper(page, `n=40&seed=k3f9&sheets=${sheets}`, 'bakery.html');
    return pdfPages(await page.pdf({ format: 'A4' })).join('');
  };
  const [worksheet, answers, key] = [await printed('worksheet'), await printed('answers'), await printed('key')];
  const told = ['Thefloordecides,whatevertheloafismadeof.', 'Wrongideas:', '1,200loaves'];
  expect(told.filter((words) => !key.includes(words))).toEqual([]);
  expect(told.filter((words) => (worksheet + answers).includes(words))).toEqual([]);
  expect(key).toMatch(/2\.3Loavesthatweredroppedarefedtopigs\./);
});

test('all answers stand on one page', async ({ page, browserName }) => {
  test.skip(browserName !== 'chromium', 'only Chromium prints from a test');
  for (const file of lessons) {
    await page.goto('about:blank');
    await openPaper(page, 'n=40&seed=k3f9&sheets=answers', file);
    for (const format of formats) expect(pdfPages(await page.pdf({ format }))).toHaveLength(1);
  }
});

test('the address is a link to the same sheets, and follows what is chosen @firefox', async ({ page }) => {
  await openPaper(page, 'n=3&seed=k3f9&postMessage=true');
  await expect(page).toHaveURL(/#paper\?n=3&seed=k3f9$/);
  await page.getByRole('radio', { name: 'A and B' }).check();
  await page.getByRole('checkbox', { name: 'Key' }).check();
  await page.getByRole('spinbutton', { name: 'Questions' }).press('ArrowUp');
  await expect(page).toHaveURL(/#paper\?n=4&forms=A,B&sheets=worksheet,key&seed=k3f9$/);
  const sheets = page.getByRole('article');
  await expect(sheets).toHaveCount(4);
  const before = await sheets.allTextContents();
  await page.reload();
  await expect(sheets).toHaveCount(4);
  expect(await sheets.allTextContents()).toEqual(before);
});

test('what is drawn is other for another word, and is never nothing', async ({ page }) => {
  await openPaper(page, 'n=3&seed=k3f9');
  const tasks = () => page.getByRole('article').getByRole('heading', { level: 3 }).allTextContents();
  const before = await tasks();
  await page.getByRole('button', { name: 'Draw anew' }).click();
  await expect.poll(tasks).not.toEqual(before);
  await page.getByRole('textbox', { name: 'Draw' }).fill('k3f9');
  await page.keyboard.press('Enter');
  await expect.poll(tasks).toEqual(before);
  // the last sheet cannot be taken away
  await page.getByRole('checkbox', { name: 'Worksheet' }).click();
  await expect(page.getByRole('checkbox', { name: 'Worksheet' })).toBeChecked();
  await expect(page.getByRole('article')).toHaveCount(1);
});

test('what is previewed is printed at a press', async ({ page }) => {
  await page.addInitScript(() => {
    globalThis.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  await openView(page, '');
  await page.getByRole('link', { name: 'Worksheets' }).click();
  await expect(page.getByRole('heading', { name: 'On paper' })).toBeFocused();
  await page.getByRole('button', { name: 'Print' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-printed', '');
});

for (const [width, height] of [
  [1280, 720],
  [390, 844],
] as const) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`paper is clean and still at ${width} × ${height}, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height });
      await openPaper(page, everything, 'bakery.html');
      expect(await layoutShift(page)).toBe(0);
      await page.locator('summary', { hasText: 'Sections' }).click();
      await expectNoAxeViolations(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    });
  }
}

test('paper scrolls nothing sideways at 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  await openPaper(page, everything, 'bakery.html');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
