import type { Page } from '@playwright/test';
import { answerItem, openItem } from './answer-item.ts';
import { goBack } from './go-back.ts';
import { expect, expectNoAxeViolations, openView, test } from './lesson-test.ts';

/** Every view of a lesson, by its address. */
const views = [
  '',
  '#study',
  '#deck',
  '#quiz',
  '#review',
  '#progress',
  '#settings',
  '#plan',
  '#class',
  '#paper?seed=k3f9',
  '#speaker',
  '#data',
];

/** Views that are read on a phone: slides and their speaker view are not. */
const onPhones = views.filter((hash) => hash !== '#deck' && hash !== '#speaker');

/** A page of its own each time: within a page the view changes a frame after the address. */
async function openAfresh(page: Page, hash: string, file = ''): Promise<void> {
  await page.goto('about:blank');
  await openView(page, hash, file);
}

for (const { scheme, file } of [
  { scheme: 'light', file: '' },
  { scheme: 'dark', file: '' },
  { scheme: 'light', file: 'library.es.html' },
] as const) {
  test(`axe finds nothing in any view, before and after an answer: ${scheme} ${file}`, async ({ page }) => {
    test.slow();
    await page.emulateMedia({ colorScheme: scheme });
    await openView(page, '#study/who', file);
    await answerFirst(page);
    for (const hash of views) {
      await openAfresh(page, hash, file);
      await expectNoAxeViolations(page);
    }
  });
}

test('axe finds nothing in marks and in the contents on a phone', async ({ page }) => {
  await openView(page, '#study/money');
  await answerItem(page, 'town-money');
  await page.getByRole('button', { name: 'Show my marks' }).click();
  await expectNoAxeViolations(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByRole('button', { name: 'Contents' }).click();
  await expectNoAxeViolations(page);
});

/** Answers the first item of the section that is open, whatever the language. */
async function answerFirst(page: Page): Promise<void> {
  const item = page.locator('details[data-item="who-may-borrow"]');
  await item.locator('summary').click();
  await item.getByRole('radio').first().check();
  await item.locator('.acts .btn').first().click();
  await expect(item.locator('.verdict')).not.toBeEmpty();
}

test('nothing scrolls sideways at 320 px, with wide text spacing too, in any view', async ({ page }) => {
  test.slow();
  await page.setViewportSize({ width: 320, height: 568 });
  // WCAG 2.2, 1.4.12
  const spacing = '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }';
  for (const file of ['', 'library.es.html']) {
    for (const hash of onPhones) {
      await openAfresh(page, hash, file);
      for (const text of ['', spacing]) {
        const width = await page.evaluate((css) => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(css);
          document.adoptedStyleSheets.push(sheet);
          return document.documentElement.scrollWidth;
        }, text);
        expect(width, `${file} ${hash} ${text === '' ? '' : 'with wide spacing'}`).toBeLessThanOrEqual(320);
      }
    }
  }
});

test('everything to press is at least 24 px wide and high, and 44 px where it stands alone, in any view', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const hash of onPhones) {
    await openAfresh(page, hash);
    const small = await page.evaluate(() => {
      // sections that are far off have no sizes until they come near
      for (const section of document.querySelectorAll<HTMLElement>('[data-section]'))
        section.style.contentVisibility = 'visible';
      return [...document.querySelectorAll('a, button, summary, select')]
        .filter(
          (target) => target.checkVisibility() && !target.matches('.skip') && !target.closest('p.p, li > .passage'),
        )
        .map((target) => ({ target, box: target.getBoundingClientRect() }))
        .filter(({ target, box }) => box.height < 44 || box.width < (target.closest('.mini') ? 24 : 44))
        .map(({ target }) => target.outerHTML.slice(0, 80));
    });
    expect(small, hash).toEqual([]);
  }
});

test('the focus is to be seen wherever it goes, and never covered', async ({ page }) => {
  test.slow();
  await page.setViewportSize({ width: 390, height: 500 });
  for (const hash of onPhones) {
    await openAfresh(page, hash);
    for (let step = 0; step < 30; step++) {
      await page.keyboard.press('Tab');
      const focus = await page.evaluate(() => {
        const element = document.activeElement;
        if (!(element instanceof HTMLElement) || element === document.body) return undefined;
        // what is drawn in its place may carry the ring: a label for its radio button
        const shown = [element, ...['label', '.opt', 'summary'].flatMap((near) => element.closest(near) ?? [])];
        const box = element.getBoundingClientRect();
        const [x, y] = [box.left + Math.min(box.width, innerWidth) / 2, box.top + Math.min(box.height, 20) / 2];
        const top = document.elementFromPoint(x, y);
        return {
          what: element.outerHTML.slice(0, 120),
          hasRing: shown.some((one) => getComputedStyle(one).outlineStyle !== 'none'),
          isCovered:
            top === null ||
            !shown.some((one) => one.contains(top) || top.contains(one) || top.closest('label') === one),
        };
      });
      if (focus) expect(focus, hash).toEqual({ what: focus.what, hasRing: true, isCovered: false });
    }
  }
});

test('a review is begun, gone through and left by the keyboard alone', async ({ page }) => {
  test.slow();
  await openView(page, '#review');
  /** What has the focus, and what it says; the page itself where nothing has it. */
  const focused = () =>
    page.evaluate(() => {
      const element = document.activeElement ?? document.body;
      return element === document.body ? '' : `${element.localName} ${element.textContent.trim().replace(/\s+/g, ' ')}`;
    });
  const tabTo = async (wanted: RegExp) => {
    for (let step = 0; step < 60; step++) {
      if (wanted.test(await focused())) return page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
    }
    throw new Error(`no key leads to ${String(wanted)}`);
  };
  await tabTo(/^button Begin$/);
  const place = page.locator('.where b');
  const isAgain = page.getByText('once more', { exact: true });
  for (let question = 0; question < 12 && !(await isAgain.isVisible()); question++) {
    await expect(page.getByRole('button', { name: 'Check' })).toBeVisible();
    await tabTo(/^button I do not know$/);
    const before = (await place.textContent()) ?? '';
    await tabTo(/^button Next$/);
    await expect(place).not.toHaveText(before);
  }
  // what was not known comes once more, and asks for an answer: how each kind takes it is in `late-items.spec.ts`
  await tabTo(/^button Stop here$/);
  await expect(page.getByRole('heading', { level: 1, name: 'Stopped.' })).toBeVisible();
});

test('where motion is not wanted nothing moves', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openView(page, '#study/who');
  const moving = () =>
    page.evaluate(() =>
      document
        .getAnimations()
        .filter(({ effect }) => Number(effect?.getComputedTiming().duration ?? 0) > 1)
        .map((animation) => `${animation.constructor.name} ${String(animation.effect?.getComputedTiming().duration)}`),
    );
  await answerFirst(page);
  expect(await moving()).toEqual([]);
  await page.getByRole('button', { name: 'Show me where' }).first().click();
  expect(await moving()).toEqual([]);
  await openAfresh(page, '#deck/who');
  for (let step = 0; step < 4; step++) {
    await page.keyboard.press('PageDown');
    expect(await moving()).toEqual([]);
  }
});

test('what has become of an answer is told once', async ({ page }) => {
  await openView(page, '#study/who');
  const item = await openItem(page, 'who-may-borrow');
  await page.evaluate(() => {
    const told: string[] = [];
    Object.assign(window, { told });
    const live = '[role="status"], [aria-live]';
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        const element = target instanceof Element ? target : target.parentElement;
        const region = element?.closest(live);
        const text = region?.textContent.replace(/\s+/g, ' ').trim() ?? '';
        if (text !== '' && told.at(-1) !== text) told.push(text);
      }
    }).observe(document, { childList: true, characterData: true, subtree: true });
  });
  await item.getByRole('radio').first().check();
  await item.getByRole('button', { name: 'Check' }).click();
  await expect(item.getByText('Saved on this device')).toBeVisible();
  const told = await page.evaluate(() => Reflect.get(window, 'told') as readonly string[]);
  expect(told.filter((text) => /Right|Not what it says/.test(text))).toHaveLength(1);
});

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
