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

const looks = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  'forced colours': { forcedColors: 'active' },
} as const;

for (const [look, media] of Object.entries(looks)) {
  for (const width of [1280, 390]) {
    test(`axe finds nothing in any kind, in any state: ${look}, ${width} px`, async ({ page }) => {
      await page.emulateMedia(media);
      await page.setViewportSize({ width, height: 844 });
      await openStatesPage(page);
      await expect(cellOf(page, 'levy', 'review, right').getByRole('button', { name: 'Go on' })).toBeVisible();
      // a lesson unfolds one section at a time, this page all
      await expectNoAxeViolations(page, ['landmark-unique']);
    });
  }
}
