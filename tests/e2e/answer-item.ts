import { expect, type Locator, type Page } from '@playwright/test';
import { courseOf } from './course-of.ts';

/** The place of an item in the reading view. */
export function itemOf(page: Page, id: string): Locator {
  return page.locator(`details[data-item="${id}"]`);
}

/** Ids of the items of the reading view that are answered by one radio button, in the order of the course. */
export async function radioItems(page: Page): Promise<string[]> {
  const { items } = await courseOf(page);
  const ids = items
    .map(({ item }) => item)
    .filter(
      ({ kind, options = [] }) =>
        kind === 'stance' || (kind === 'choice' && options.filter((o) => o.correct).length === 1),
    )
    .map(({ id }) => id);
  return page.evaluate((all) => all.filter((id) => document.querySelector(`details[data-item="${id}"]`) !== null), ids);
}

/** Opens an item in the reading view, if it is not open. */
export async function openItem(page: Page, id: string): Promise<Locator> {
  const item = itemOf(page, id);
  await expect(item).toBeAttached();
  if ((await item.getAttribute('open')) === null) await item.locator('summary').click();
  await expect(item.getByRole('button').first()).toBeVisible();
  return item;
}

/** Answers an item that is still open with its first radio button, right or wrong. */
export async function answerItem(page: Page, id: string): Promise<Locator> {
  const item = await openItem(page, id);
  await item.getByRole('radio').first().check();
  await item.getByRole('button', { name: 'Check' }).click();
  return item;
}
