import type { Page } from '@playwright/test';
import { expect, expectNoAxeViolations, test } from './lesson-test.ts';
import { statedItems } from './item-states.ts';
import { cellOf, openStatesPage } from './states-page.ts';

const items = statedItems();

test('the page of all states has every kind, and each state is what its name says', async ({ page }) => {
  expect(new Set(items.map(({ kind }) => kind)).size).toBe(9);
  await openStatesPage(page);
  const texts = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('#quiz .session')].map(
      (cell) => [cell.ariaLabel ?? '', cell.innerText] as const,
    ),
  );
  const shown = new Map(texts);
  for (const { id, states } of items) {
    for (const { name, says, hides } of states) {
      const text = shown.get(`${id}: ${name}`)?.replace(`${id}: ${name}`, '') ?? '';
      for (const words of says) expect(text, `${id}: ${name}`).toMatch(words);
      for (const words of hides) expect(text, `${id}: ${name}`).not.toContain(words);
    }
  }
});

test('names, roles and states of every control are those that are kept, kind by kind', async ({ page }) => {
  await openStatesPage(page);
  for (const { id, kind, states } of items) {
    const trees: string[] = [];
    for (const { name } of states) trees.push(await cellOf(page, id, name).ariaSnapshot());
    expect(`${trees.join('\n')}\n`, `${kind}: ${id}`).toMatchSnapshot(`${kind}-${id}.yml`);
  }
});

/** What is wider than its place: the page itself, or a text that its box cuts off. */
async function sideways(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll<HTMLElement>('#quiz .paper *')]
      .filter((element) => element.clientWidth > 1 && element.checkVisibility())
      .filter(
        (element) => element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).display !== 'inline',
      )
      .map((element) => `${element.closest('.session')?.ariaLabel ?? 'page'}: ${element.outerHTML.slice(0, 120)}`),
  );
}

const looks = [
  { look: 'light', media: { colorScheme: 'light' }, except: [] },
  { look: 'dark', media: { colorScheme: 'dark' }, except: [] },
  // axe reads `-webkit-text-fill-color`, in which Chromium still has the colour that it does not paint
  { look: 'forced colours', media: { forcedColors: 'active' }, except: ['color-contrast', 'color-contrast-enhanced'] },
] as const;

for (const { look, media, except } of looks) {
  for (const width of [1280, 390]) {
    test(`axe finds nothing in any kind, in any state: ${look}, ${width} px`, async ({ page }) => {
      await page.emulateMedia(media);
      await page.setViewportSize({ width, height: 844 });
      await openStatesPage(page);
      await expect(cellOf(page, 'levy', 'review, right').getByRole('button', { name: 'Go on' })).toBeVisible();
      // a lesson unfolds one section at a time, this page all
      await expectNoAxeViolations(page, ['landmark-unique', ...except]);
      expect(await sideways(page), 'what reaches beyond the page or out of its own box').toEqual([]);
    });
  }
}
