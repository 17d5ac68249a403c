import type { Page } from '@playwright/test';
import * as first from '../../src/ui/es/first-texts.ts';
import * as late from '../../src/ui/es/late-texts.ts';
import { messages } from '../../src/ui/messages.ts';
import { homeMessages } from '../../src/ui/home-messages.ts';
import { classMessages } from '../../src/ui/class-messages.ts';
import { dataMessages } from '../../src/ui/data-messages.ts';
import { deckMessages } from '../../src/ui/deck-messages.ts';
import { drawMessages, kindNames } from '../../src/ui/draw-messages.ts';
import { handoutMessages } from '../../src/ui/handout-messages.ts';
import { lateMessages } from '../../src/ui/late-messages.ts';
import { pageMessages } from '../../src/ui/page-messages.ts';
import { paperMessages } from '../../src/ui/paper-messages.ts';
import { planMessages } from '../../src/ui/plan-messages.ts';
import { planViewMessages } from '../../src/ui/plan-view-messages.ts';
import { progressMessages } from '../../src/ui/progress-messages.ts';
import { quizMessages } from '../../src/ui/quiz-messages.ts';
import { reportMessages } from '../../src/ui/report-messages.ts';
import { reviewMessages } from '../../src/ui/review-messages.ts';
import { settingsMessages } from '../../src/ui/settings-messages.ts';
import { speakerMessages } from '../../src/ui/speaker-messages.ts';
import { pageMessages as spanishPage } from '../../src/ui/es/page-messages.ts';
import { answerItem } from './answer-item.ts';
import { expect, expectNoAxeViolations, openView, test } from './lesson-test.ts';

/** Every plain text in texts, however deep. */
function plainTexts(texts: unknown): readonly string[] {
  if (typeof texts === 'string') return [texts];
  return typeof texts === 'object' && texts !== null ? Object.values(texts).flatMap(plainTexts) : [];
}

const spanish = new Set(plainTexts({ ...first, ...late, spanishPage }));
const english = plainTexts([
  messages,
  homeMessages,
  classMessages,
  dataMessages,
  deckMessages,
  drawMessages,
  kindNames,
  handoutMessages,
  lateMessages,
  pageMessages,
  paperMessages,
  planMessages,
  planViewMessages,
  progressMessages,
  quizMessages,
  reportMessages,
  reviewMessages,
  settingsMessages,
  speakerMessages,
]).filter((text) => text.length > 2 && !spanish.has(text));

/** What stands on the page or is told to a screen reader and is one of the kit's English texts. */
async function englishOn(page: Page): Promise<readonly string[]> {
  const said = await page.evaluate(() => {
    const texts: string[] = [];
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walk.nextNode()) texts.push(walk.currentNode.textContent?.replace(/\s+/g, ' ').trim() ?? '');
    for (const element of document.querySelectorAll('[aria-label], [title], [placeholder]'))
      for (const name of ['aria-label', 'title', 'placeholder']) texts.push(element.getAttribute(name) ?? '');
    return texts;
  });
  const known = new Set(english);
  return [...new Set(said)].filter((text) => known.has(text));
}

const file = 'library.es.html';

test('a Spanish lesson speaks Spanish in every view', async ({ page }) => {
  expect(english.length).toBeGreaterThan(200);
  for (const hash of [
    '',
    '#study',
    '#deck',
    '#quiz',
    '#review',
    '#settings',
    '#data',
    '#plan',
    '#class',
    '#paper',
    '#speaker',
  ]) {
    await openView(page, hash, file);
    await page.reload();
    await expect(page.locator('html')).toHaveAttribute('data-ready', '');
    await expect(page.locator('html')).toHaveAttribute('lang', 'es');
    await page.waitForTimeout(200);
    expect(await englishOn(page), hash).toEqual([]);
  }
  // the same texts are found where they are: the search would find them
  await openView(page, '#quiz', 'library.html');
  await page.reload();
  await expect(page.getByRole('button', { name: /^Start with/ })).toBeVisible();
  expect((await englishOn(page)).length).toBeGreaterThan(5);
});

test('a Spanish lesson is gone through in Spanish: answer, explanation, help, progress', async ({ page }) => {
  await openView(page, '#deck/who/who-may-borrow', file);
  await page.getByRole('radio', { name: 'A un visitante que pasa allí un mes de vacaciones' }).check();
  await page.getByRole('button', { name: 'Comprobar' }).click();
  await expect(page.getByText('No es lo que dice')).toBeVisible();
  await expect(page.getByText('Guardado en este dispositivo')).toBeVisible();
  await expect(page.getByRole('region', { name: 'El pasaje que lo decide' })).toBeVisible();
  expect(await englishOn(page)).toEqual([]);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toContainText('Av Pág');
  expect(await englishOn(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await openView(page, '#progress', file);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await englishOn(page)).toEqual([]);
  await openView(page, '#review', file);
  await page.getByRole('button', { name: 'Empezar' }).click();
  await expect(page.getByRole('button', { name: 'Comprobar' })).toBeVisible();
  expect(await englishOn(page)).toEqual([]);
  await expectNoAxeViolations(page);
  await openView(page, '#quiz', file);
  await page.getByRole('button', { name: /Empezar con/ }).click();
  await expect(page.getByRole('heading', { name: /Pregunta 1 de/ })).toBeVisible();
  expect(await englishOn(page)).toEqual([]);
});

test('home says in Spanish what is due', async ({ page }) => {
  const monday = new Date('2026-03-02T17:00:00').getTime();
  await page.clock.setFixedTime(monday);
  await openView(page, '#study', 'library.html');
  await answerItem(page, 'who-may-borrow');
  await expect(page.getByText('Saved on this device').first()).toBeVisible();
  await page.clock.setFixedTime(monday + 10 * 86_400_000);
  await openView(page, '', file);
  await expect(page.getByRole('link', { name: /^Repaso\s1 hoy$/ })).toBeVisible();
});

test('a class is taught in Spanish: its steps fit, and its day is written so', async ({ page }) => {
  await openView(page, '#deck/who/who-may-borrow', file);
  await page.keyboard.press('c');
  const dialog = page.getByRole('dialog', { name: 'Empezar con una clase' });
  await dialog.getByLabel('Cuántas personas hay').fill('20');
  await dialog.getByRole('button', { name: 'Empezar' }).click();
  const steps = page.getByRole('list', { name: 'Por dónde va la pregunta' }).getByRole('listitem');
  await expect(steps).toHaveText(['Pensar', 'Votar', 'Hablar', 'Otro voto', 'Pasaje']);
  const apart = await steps.evaluateAll((all) =>
    all.map((step) => {
      const range = document.createRange();
      range.selectNodeContents(step);
      const { left, right } = range.getBoundingClientRect();
      return { left, right };
    }),
  );
  for (const [index, { right }] of apart.slice(0, -1).entries())
    expect(apart[index + 1]?.left ?? 0, `behind step ${index + 1}`).toBeGreaterThan(right + 4);
  expect(await englishOn(page)).toEqual([]);
  await page.keyboard.press('PageDown');
  await page.getByRole('button', { name: 'Contar manos' }).click();
  await page.getByLabel('Manos para A').fill('9');
  await expect(page.getByText('Guardado en este dispositivo').first()).toBeVisible();
  expect(await englishOn(page)).toEqual([]);
  await openView(page, '#class', file);
  const day = new Intl.DateTimeFormat('es', { dateStyle: 'medium' }).format(new Date());
  await expect(page.getByText(day)).toBeVisible();
  expect(await englishOn(page)).toEqual([]);
});

test('another language shows the same place, with what was chosen and what was answered', async ({ page }) => {
  const isFollowed = page.waitForResponse(/guard-answers-/);
  await openView(page, '#study/who', 'library.html');
  await page.locator('details[data-item="who-may-borrow"] summary').click();
  await page.getByRole('radio', { name: 'A student who rents a room in Millbrook' }).check();
  await isFollowed;
  await page.getByRole('link', { name: 'Español' }).click();
  await expect(page).toHaveURL(/library\.es\.html#study\/who$/);
  await expect(page.locator('html')).toHaveAttribute('data-ready', '');
  const chosen = page.getByRole('radio', { name: 'A una estudiante que alquila un cuarto en Millbrook' });
  // it stands open there, and in sight
  await expect(chosen).toBeChecked();
  await expect(chosen).toBeInViewport();
  await page.getByRole('button', { name: 'Comprobar' }).click();
  await expect(page.getByText('Guardado en este dispositivo')).toBeVisible();
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/library\.html#study\/who$/);
  await expect(page.locator('html')).toHaveAttribute('data-ready', '');
  await expect(page.locator('details[data-item="who-may-borrow"] .state')).toHaveAttribute('data-state', 'right');
  // and the way back into the document leads to where it was read, in whatever language
  await openView(page, '', 'library.es.html');
  await expect(page.getByRole('link', { name: /Seguir en 1/ })).toBeVisible();
});

test('a review goes on in another language, and over a reload, at the same question with what was chosen', async ({
  page,
}) => {
  await openView(page, '#review', 'library.html');
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.getByRole('button', { name: 'I do not know' }).click();
  await page.getByRole('button', { name: 'Next', exact: true }).click();
  const asked = () =>
    page.locator('lectern-review-item').evaluate((item) => ('itemId' in item ? String(item.itemId) : ''));
  await expect(page.getByRole('main').getByText(/^2 of \d$/)).toBeVisible();
  const item = await asked();
  const choices = page.getByRole('main').locator('input[type="radio"], input[type="checkbox"]');
  if ((await choices.count()) > 0) await choices.first().check();
  await page.getByRole('link', { name: 'Español' }).click();
  await expect(page.getByRole('main').getByText(/^2 de \d$/)).toBeVisible();
  expect(await asked()).toBe(item);
  if ((await choices.count()) > 0) await expect(choices.first()).toBeChecked();
  await page.reload();
  await expect(page.getByRole('main').getByText(/^2 de \d$/)).toBeVisible();
  expect(await asked()).toBe(item);
});

test('answers that are kept nowhere are not left behind without a word', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(window, 'indexedDB', { value: undefined }));
  const isFollowed = page.waitForResponse(/guard-answers-/);
  await openView(page, '#study/who', 'library.html');
  await page.locator('details[data-item="who-may-borrow"] summary').click();
  await page.getByRole('radio', { name: 'A student who rents a room in Millbrook' }).check();
  await page.getByRole('button', { name: 'Check' }).click();
  await isFollowed;
  const notice = page.locator('.notice');
  await notice.getByRole('button', { name: 'Close' }).click();
  await page.getByRole('link', { name: 'Español' }).click();
  await expect(notice).toBeVisible();
  await expect(page).toHaveURL(/library\.html/);
  await page.getByRole('link', { name: 'Español' }).click();
  await expect(page).toHaveURL(/library\.es\.html/);
});

test('on a phone the contents lead to the other language', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openView(page, '#study/loan', 'library.html');
  await page.getByRole('button', { name: 'Contents' }).click();
  const way = page.getByRole('dialog').getByRole('link', { name: 'Español' });
  await expect(way).toHaveAttribute('lang', 'es');
  await way.click();
  await expect(page).toHaveURL(/library\.es\.html#study\/loan$/);
});

test('a Spanish exam that began in English goes on', async ({ page }) => {
  await openView(page, '#quiz', 'library.html');
  await page.getByRole('radio', { name: 'Exam' }).check();
  await page.getByRole('button', { name: /^Start with/ }).click();
  await expect(page.getByRole('heading', { name: /^Question 1 of/ })).toBeVisible();
  await page.getByRole('link', { name: 'Español' }).click();
  await expect(page.getByText(/Pregunta 1 de|Hay un examen en marcha/).first()).toBeVisible();
});

test('what is written from right to left is laid out so, and its arrows too', async ({ page }) => {
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 800 });
    for (const hash of ['', '#study', '#quiz', '#review', '#settings', '#data', '#plan', '#class', '#paper']) {
      await openView(page, hash, 'courtyard.html');
      await page.reload();
      await expect(page.locator('html')).toHaveAttribute('data-ready', '');
      await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(over, `${hash} at ${width}`).toBeLessThanOrEqual(0);
    }
  }
  await page.setViewportSize({ width: 1280, height: 720 });
  await openView(page, '#study/water', 'courtyard.html');
  await expect(page.locator('#study .toc')).toBeVisible();
  const [contents, text] = await Promise.all(
    ['.toc', 'article'].map((part) => page.locator(`#study ${part}`).boundingBox()),
  );
  expect(contents?.x ?? 0).toBeGreaterThan((text?.x ?? 0) + 300);
  await expectNoAxeViolations(page);
  await openView(page, '#deck/water', 'courtyard.html');
  // the view before was ready too
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-ready', '');
  // the first step shows what the section says, the second leaves its slide
  const twice = async (key: string) => {
    await page.keyboard.press(key);
    await page.waitForTimeout(300);
    await page.keyboard.press(key);
  };
  await twice('ArrowLeft');
  await expect(page).not.toHaveURL(/#deck\/water$/);
  await twice('ArrowRight');
  await expect(page).toHaveURL(/#deck\/water$/);
});
