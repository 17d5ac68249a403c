import { openItem } from './answer-item.ts';
import { expect, expectNoAxeViolations, openView, test } from './lesson-test.ts';
import { pdfPages } from './pdf-text.ts';

test('says what is held, passage by passage, with its history, and as a table', async ({ page }) => {
  await openView(page, '#progress');
  await expect(page.getByText('Nothing has been answered yet.')).toBeVisible();
  await page.goto('#study/who');
  const item = await openItem(page, 'who-may-borrow');
  await item.getByRole('radio', { name: 'A student who rents a room in Millbrook' }).check();
  await item.getByRole('button', { name: 'Check' }).click();
  await page.goto('#progress');
  // the view has come, and with it the focus
  await expect(page.getByRole('heading', { level: 1, name: 'Progress' })).toBeFocused();
  const map = page.getByRole('region', { name: 'The document, as you hold it' });
  const passage = map.getByRole('button').first();
  await passage.focus();
  await page.keyboard.press('Enter');
  await expect(passage).toHaveAttribute('aria-expanded', 'true');
  await expect(map.getByRole('group')).toContainText(/% likely today\. Comes again/);
  for (const width of [390, 320]) {
    await page.setViewportSize({ width, height: 700 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
  await page.setViewportSize({ width: 1280, height: 720 });
  await passage.focus();
  await page.keyboard.press('Space');
  await expect(map.getByRole('group')).toHaveCount(0);
  await page.getByText('As a table').click();
  await expect(page.getByRole('row').filter({ hasText: '%' })).not.toHaveCount(0);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await expectNoAxeViolations(page);
  }
  for (const width of [390, 320]) {
    await page.setViewportSize({ width, height: 700 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
});

test('prints a record of what was shown to be understood, and of nothing else', async ({ page }) => {
  await openView(page, '#study');
  const item = await openItem(page, 'who-may-borrow');
  await item.getByRole('radio', { name: 'A student who rents a room in Millbrook' }).check();
  await item.getByRole('button', { name: 'Check' }).click();
  await page.goto('#progress');
  await expect(page.getByRole('button', { name: 'Print the record' })).toBeVisible();
  const printed = pdfPages(await page.pdf({ format: 'A4', preferCSSPageSize: true }));
  expect(printed).toHaveLength(1);
  expect(printed[0]).toContain('Showntobeunderstood');
  expect(printed[0]).toContain('whethertheyowntheirhomeorrentit');
  expect(printed[0]).not.toContain('likelytoday');
});

test('tells what reading has brought, by two forms on the same points', async ({ page }) => {
  // the lessons of the tests have no twins: every two questions of this one become a pair, but for those in two steps
  await page.route(/harbour-[\w-]+\.json$/, async (route) => {
    const response = await route.fetch();
    const course = await response.json();
    const inOne = course.items.filter(
      ({ item }: { item: { kind: string } }) => item.kind !== 'order' && item.kind !== 'evidence',
    );
    for (const [index, { item }] of inOne.entries()) item.twin = `pair-${Math.floor(index / 2)}`;
    await route.fulfill({ response, json: course });
  });
  await openView(page, '#progress', 'harbour.html');
  await page.getByRole('link', { name: 'Answer before you read' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Before you read' })).toBeVisible();
  const handIn = async () => {
    await page.getByRole('button', { name: /^Start with/ }).click();
    await expect(page.getByRole('heading', { name: /^Question 1 of/ })).toBeVisible();
    const radio = page.getByRole('main').getByRole('radio').first();
    for (let question = 0; question < 8; question++) {
      if (await radio.isVisible()) await radio.check();
      const box = page.getByRole('main').getByRole('checkbox').first();
      if ((await box.isVisible()) && !(await radio.isVisible())) await box.check();
      for (const list of await page.getByRole('main').getByRole('combobox').all())
        await list.selectOption({ index: 1 });
      for (const field of await page.getByRole('main').getByRole('textbox').all()) await field.fill('1');
      const next = page.getByRole('button', { name: 'Next question' });
      if (!(await next.isVisible())) break;
      await next.click();
    }
    await page.getByRole('button', { name: 'To the overview' }).click();
    await page.getByRole('button', { name: /^Hand in/ }).click();
    await expect(page.getByRole('button', { name: 'New quiz' })).toBeVisible();
  };
  await handIn();
  await openView(page, '#progress', 'harbour.html');
  await expect(page.getByText(/were right before you read\./)).toBeVisible();
  await page.getByRole('link', { name: 'Answer after reading' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'After reading' })).toBeVisible();
  await handIn();
  await openView(page, '#progress', 'harbour.html');
  await expect(page.getByText(/^Of \d+, \d+ were right before and \d+ after\./)).toBeVisible();
});
