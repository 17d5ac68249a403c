import { answerItem } from './answer-item.ts';
import { goBack } from './go-back.ts';
import { expect, expectNoAxeViolations, openView, test } from './lesson-test.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on home, reading view and data: ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    for (const hash of ['', '#study', '#paper?seed=k3f9', '#data']) {
      // a page of its own each time: within a page the view changes a frame after the address
      await page.goto('about:blank');
      await openView(page, hash);
      await expectNoAxeViolations(page);
    }
    await openView(page, '#study/money');
    await answerItem(page, 'town-money');
    await page.getByRole('button', { name: 'Show my marks' }).click();
    await expectNoAxeViolations(page);
    await page.setViewportSize({ width: 390, height: 844 });
    await page.getByRole('button', { name: 'Contents' }).click();
    await expectNoAxeViolations(page);
  });
}

for (const hash of ['', '#study', '#paper?seed=k3f9', '#data']) {
  test(`nothing scrolls sideways at 320 px, with wide text spacing too: ${hash || 'home'}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 568 });
    await openView(page, hash);
    // WCAG 2.2, 1.4.12
    const spacing =
      '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }';
    for (const text of ['', spacing]) {
      const width = await page.evaluate((css) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
        document.adoptedStyleSheets.push(sheet);
        return document.documentElement.scrollWidth;
      }, text);
      expect(width).toBeLessThanOrEqual(320);
    }
  });

  test(`everything to press is at least 24 px wide and high, and 44 px where it stands alone: ${hash || 'home'}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await openView(page, hash);
    const small = await page.evaluate(() => {
      // sections that are far off have no sizes until they come near
      for (const section of document.querySelectorAll<HTMLElement>('[data-section]'))
        section.style.contentVisibility = 'visible';
      return [...document.querySelectorAll('a, button, summary')]
        .filter(
          (target) => target.checkVisibility() && !target.matches('.skip') && !target.closest('p.p, li > .passage'),
        )
        .map((target) => ({ target, box: target.getBoundingClientRect() }))
        .filter(({ target, box }) => box.height < 44 || box.width < (target.closest('.mini') ? 24 : 44))
        .map(({ target }) => target.outerHTML.slice(0, 80));
    });
    expect(small).toEqual([]);
  });
}

test('the keyboard alone leads through home, and the focus is never under the bar', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 500 });
  await openView(page, '');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the text' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeFocused();
  const bar = await page.getByRole('banner').boundingBox();
  for (let step = 0; step < 8; step++) {
    await page.keyboard.press('Tab');
    const focus = await page.evaluate(() => {
      const box = document.activeElement?.getBoundingClientRect();
      return { top: box?.top ?? 0, isBar: document.activeElement?.closest('.bar') !== null };
    });
    if (!focus.isBar) expect(focus.top).toBeGreaterThanOrEqual((bar?.y ?? 0) + (bar?.height ?? 0));
  }
});

test('a change of view takes the focus to its heading', async ({ page }) => {
  await openView(page, '');
  await page
    .getByRole('main')
    .getByRole('link', { name: /^Study/ })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: 'The Millbrook Tool Library' })).toBeFocused();
  await goBack(page);
  await expect(page.getByRole('heading', { level: 1, name: 'The Millbrook Tool Library' })).toBeFocused();
  await page.getByRole('main').getByRole('link', { name: 'Your data' }).click();
  await expect(page.getByRole('main').getByRole('heading').first()).toBeFocused();
});

test('in forced colours marks and current entries keep a shape', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await openView(page, '#study/money');
  await answerItem(page, 'town-money');
  await page.getByRole('button', { name: 'Show my marks' }).click();
  const mark = page.locator('article .m1, article .m2').first();
  expect(await mark.evaluate((element) => getComputedStyle(element).textDecorationLine)).toBe('underline');
  const current = page.locator('.toc [aria-current]');
  expect(await current.evaluate((element) => getComputedStyle(element).borderTopWidth)).toBe('3px');
});
