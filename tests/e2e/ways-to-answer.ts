import { expect, type Locator, type Page } from '@playwright/test';
import { itemOf } from './answer-item.ts';

/** A way to operate a page; each is how somebody really answers. */
export type Instrument = 'mouse' | 'touch' | 'keyboard';

/** Where each instrument is used. */
export const contexts = {
  mouse: { viewport: { width: 1280, height: 720 } },
  touch: { viewport: { width: 390, height: 844 }, hasTouch: true },
  keyboard: { viewport: { width: 1280, height: 720 } },
} as const;

/** Presses Tab until an element has the focus, as somebody without a pointer must. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 40; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach ${target.toString()}`);
}

/** Presses a button, by whatever the instrument is. */
export async function press(page: Page, target: Locator, by: Instrument): Promise<void> {
  if (by === 'mouse') return target.click();
  if (by === 'touch') return target.tap();
  await tabTo(page, target);
  await page.keyboard.press('Enter');
}

/** Chooses one of several radios. */
export async function chooseRadio(page: Page, item: Locator, name: string, by: Instrument): Promise<void> {
  const radio = item.getByRole('radio', { name });
  if (by !== 'keyboard') await press(page, item.locator('label', { hasText: name }), by);
  else {
    await tabTo(page, item.getByRole('radio').first());
    await page.keyboard.press('Space');
    for (let presses = 0; presses < 8 && !(await radio.isChecked()); presses++) await page.keyboard.press('ArrowDown');
  }
  await expect(radio).toBeChecked();
}

/** Ticks or clears a check box. */
export async function toggle(page: Page, item: Locator, name: string, by: Instrument): Promise<void> {
  const box = item.getByRole('checkbox', { name });
  const before = await box.isChecked();
  if (by !== 'keyboard') await press(page, item.locator('label', { hasText: name }), by);
  else {
    await tabTo(page, box);
    await page.keyboard.press('Space');
  }
  await expect(box).toBeChecked({ checked: !before });
}

/** Puts a line of an order at a place, from 1. */
export async function moveLine(page: Page, item: Locator, line: string, place: number, by: Instrument): Promise<void> {
  const lines = item.getByRole('listitem').filter({ has: page.getByRole('button', { name: /^Move up/ }) });
  const placeNow = async () => (await lines.allInnerTexts()).findIndex((text) => text.includes(line)) + 1;
  for (let now = await placeNow(); now !== place; now = await placeNow()) {
    const arrow = item.getByRole('button', { name: now > place ? `Move up: ${line}` : `Move down: ${line}` });
    const next = now > place ? now - 1 : now + 1;
    if (by === 'keyboard') {
      await tabTo(page, arrow);
      await page.keyboard.press(now > place ? 'Alt+ArrowUp' : 'Alt+ArrowDown');
    } else await press(page, arrow, by);
    await expect(lines.nth(next - 1)).toContainText(line);
    await expect(arrow, 'focus travels with the line').toBeFocused();
    await expect(item.getByRole('status').filter({ hasText: `Moved to ${next}` })).toBeAttached();
  }
}

/** Gives an answer to something on the left of a match; long answers are lettered. */
export async function matchTo(page: Page, item: Locator, left: string, answer: string, by: Instrument): Promise<void> {
  const select = item.getByRole('combobox', { name: left });
  const list = await item.locator('ol').getByRole('listitem').allInnerTexts();
  const lettered = list.findIndex((text) => text.includes(answer));
  await chooseFrom(page, select, lettered < 0 ? answer : String.fromCodePoint(65 + lettered), by);
}

/** Chooses an answer from a select. */
export async function chooseFrom(page: Page, select: Locator, label: string, by: Instrument): Promise<void> {
  if (by !== 'keyboard') await select.selectOption({ label });
  else {
    await tabTo(page, select);
    await page.keyboard.press('Home');
    const chosen = () =>
      select.evaluate((element) => (element instanceof HTMLSelectElement ? element.selectedOptions[0]?.label : ''));
    for (let presses = 0; presses < 9 && (await chosen()) !== label; presses++) await page.keyboard.press('ArrowDown');
  }
  await expect(select.locator('option:checked')).toHaveText(label);
}

/** Chooses a radio of a named group: a bin for a card, a sentence of a section. */
export async function chooseIn(page: Page, item: Locator, group: string, name: string, by: Instrument): Promise<void> {
  const radios = item.getByRole('radiogroup', { name: group });
  const radio = radios.getByRole('radio', { name });
  if (by !== 'keyboard') {
    // a disc in a table has its label for readers only
    await press(page, radios.locator('label', { hasText: name }).getByRole('radio'), by);
  } else {
    const chosen = radios.getByRole('radio', { checked: true });
    await tabTo(page, (await chosen.count()) > 0 ? chosen : radios.getByRole('radio').first());
    await page.keyboard.press('Space');
    for (let presses = 0; presses < 9 && !(await radio.isChecked()); presses++) await page.keyboard.press('ArrowDown');
  }
  await expect(radio).toBeChecked();
}

/** Writes into a field what is to stand there. */
export async function write(page: Page, field: Locator, text: string, by: Instrument): Promise<void> {
  if (by === 'keyboard') {
    await tabTo(page, field);
    await page.keyboard.press('ControlOrMeta+a');
  } else {
    await press(page, field, by);
    await field.clear();
  }
  await page.keyboard.type(text);
  await expect(field).toHaveValue(text);
}

/** Opens an item of the reading view that was not opened before. */
export async function openItemBy(page: Page, id: string, by: Instrument): Promise<Locator> {
  const item = itemOf(page, id);
  if (by === 'keyboard') {
    await item.locator('summary').focus();
    await page.keyboard.press('Enter');
  } else await press(page, item.locator('summary'), by);
  await expect(item.getByRole('button', { name: 'Check' })).toBeVisible();
  return item;
}
