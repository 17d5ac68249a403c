import { expect, type Locator, type Page } from '@playwright/test';

/** Says in the deck that a class is here. */
export async function beginClass(page: Page, name: string, size: number): Promise<void> {
  const dialog = page.getByRole('dialog', { name: 'Begin with a class' });
  // a dialog that has just been closed may still have the key
  await expect(async () => {
    if (!(await dialog.isVisible())) await page.keyboard.press('c');
    await expect(dialog).toBeVisible({ timeout: 3000 });
  }).toPass();
  await dialog.getByLabel('Name').fill(name);
  await dialog.getByLabel('How many are here').fill(String(size));
  await dialog.getByRole('button', { name: 'Begin' }).click();
  await expect(dialog).toBeHidden();
}

/** Counts hands by the options' letters, and waits until they are kept. */
export async function countHands(within: Locator, hands: Readonly<Record<string, number>>): Promise<void> {
  for (const [letter, count] of Object.entries(hands))
    await within.getByLabel(new RegExp(`^Hands for ${letter.replace('.', '\\.')}(,|$)`)).fill(String(count));
  await expect(within.getByText('Saving')).toHaveCount(0);
  await expect(within.getByText('Saved on this device')).toBeVisible();
}

/** The letter of the option with this text on the slide that is shown. */
export async function letterOf(page: Page, text: string): Promise<string> {
  const row = page.getByRole('main').getByRole('row').filter({ hasText: text });
  return (await row.getByRole('rowheader').textContent())?.trim() ?? '';
}

/** Presents the plan that is shown, and waits for its first slide. */
export async function presentPlan(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Present this plan' }).click();
  await expect(page).toHaveURL(/#deck$/);
  await expect(page.locator('html[data-ready][data-view="deck"]')).toHaveCount(1);
  await expect(page.getByRole('main').getByRole('heading', { level: 1 }).first()).toBeVisible();
}
