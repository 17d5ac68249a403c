import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './lesson-test.ts';

// One server and one folder of content for all: an edit of one test must not reach another.
test.describe.configure({ mode: 'default' });

const kit = path.resolve(import.meta.dirname, '../..');
const content = mkdtempSync(path.join(tmpdir(), 'lectern-dev-'));
const original = path.join(kit, 'tests/courses/shelf');
let server: ChildProcess;
let address = '';

test.beforeAll(async () => {
  cpSync(original, content, { recursive: true });
  server = spawn('node', ['src/cli/dev.mjs', '--root', content, '--port', '0'], {
    cwd: kit,
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  address = await new Promise((resolve, reject) => {
    let said = '';
    server.stdout?.on('data', (text: Buffer) => {
      said += text.toString();
      const [found] = /http:\/\/127\.0\.0\.1:\d+\//.exec(said) ?? [];
      if (found) resolve(found);
    });
    server.once('exit', () => reject(new Error(`the dev server ended: ${said}`)));
  });
});

test.beforeEach(async ({ faults }) => {
  // Lit and Vite talk to the developer.
  faults.allow(/Lit is in dev mode|\[vite\]/);
  restore();
});

test.afterAll(async () => {
  const ended = new Promise((resolve) => server.once('exit', resolve));
  server.kill('SIGINT');
  expect(await ended, 'the exit code after Ctrl-C').toBe(0);
  rmSync(content, { recursive: true });
});

/** Puts back what a test has changed, and nothing else: every file that is written is an edit to the server. */
function restore(): void {
  for (const file of readdirSync(original, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(md|ya?ml)$/.test(file)) continue;
    const text = readFileSync(path.join(original, file), 'utf8');
    if (readFileSync(path.join(content, file), 'utf8') !== text) writeFileSync(path.join(content, file), text);
  }
}

async function open(page: Page, hash: string): Promise<void> {
  await page.goto(`${address}${hash}`);
  await expect(page.locator('html')).toHaveAttribute('data-ready', '');
}

/** Replaces words in a file of the content, as an author does in an editor. */
function edit(file: string, from: string, to: string): void {
  const place = path.join(content, file);
  const text = readFileSync(place, 'utf8');
  expect(text).toContain(from);
  writeFileSync(place, text.replace(from, to));
}

const asked = 'To whom would the library lend a ladder to take home?';
const chosen = 'A student who rents a room in Millbrook';

test('an edited question is taken over in the open page within a second, on the same slide @firefox', async ({
  page,
}) => {
  await open(page, '#deck/who/who-may-borrow');
  await page.getByRole('radio', { name: chosen }).check();
  await page.evaluate(() => (document.documentElement.dataset['kept'] = ''));

  const words = [asked, 'To whom is a ladder lent, by the library?', 'Who gets a ladder from the library?', asked];
  const times: number[] = [];
  for (const [before, after] of [words.slice(0, 2), words.slice(1, 3), words.slice(2, 4)]) {
    const began = performance.now();
    edit('quizzes/library.yaml', before ?? '', after ?? '');
    // Looks at every frame: `expect` would look four times a second.
    await page.waitForFunction((text) => document.querySelector('#deck')?.textContent.includes(text), after ?? '');
    times.push(performance.now() - began);
    // The watcher takes two edits at once for one.
    await page.waitForTimeout(200);
  }
  expect(Math.min(...times), 'milliseconds from the edit to the open page').toBeLessThan(1000);
  await expect(page).toHaveURL(/#deck\/who\/who-may-borrow$/);
  await expect(page.locator('html')).toHaveAttribute('data-kept', '');
});

test('a choice stays while the text around its question is edited @firefox', async ({ page }) => {
  await open(page, '#deck/who/who-may-borrow');
  await page.getByRole('radio', { name: chosen }).check();
  edit(
    'quizzes/library.yaml',
    'Where someone lives decides, and renting counts',
    'Where you live decides, and renting counts',
  );
  edit('slides/library.md', 'Who may borrow a tool?', 'Who may take a tool home?');
  await expect(page.locator('#study').getByText('Who may take a tool home?').first()).toBeAttached();
  await expect(page.getByRole('radio', { name: chosen })).toBeChecked();
  await expect(page).toHaveURL(/#deck\/who\/who-may-borrow$/);
});

test('in the reading view edited text comes in, and an open question stays open', async ({ page }) => {
  await open(page, '#study/who');
  await page.getByText(asked).click();
  await page.getByRole('radio', { name: chosen }).check();
  edit('slides/library.md', 'A borrower shows one', 'Every borrower shows one');
  await expect(page.getByText('Every borrower shows one')).toBeVisible();
  await expect(page.getByRole('radio', { name: chosen })).toBeChecked();
});

test('a new title and description come in everywhere, also where the title slide is out of sight', async ({ page }) => {
  await open(page, '#deck/who');
  await page.evaluate(() => (document.documentElement.dataset['kept'] = ''));
  edit('slides/library.md', 'title: The Millbrook Tool Library', 'title: Tools for Millbrook');
  await expect(page).toHaveTitle('Present · Tools for Millbrook');
  edit('slides/library.md', 'How a small town shares', 'How one small town shares');
  await expect(page.locator('#home').getByText('How one small town shares')).toBeAttached();
  await page.keyboard.press('Home');
  await expect(page.locator('#deck').getByRole('heading', { name: 'Tools for Millbrook' })).toBeVisible();
  await expect(page.locator('#deck').getByText('How one small town shares')).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-kept', '');
  await page.goto(`${address}#study`);
  await expect(page.locator('#study').getByRole('heading', { name: 'Tools for Millbrook' })).toBeVisible();
  await expect(page.getByRole('banner').getByText('Tools for Millbrook')).toBeVisible();
});

test('items that an edit has replaced still make room for each other in the margin', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await open(page, '#study/who');
  edit('slides/library.md', 'A borrower shows one', 'Every borrower shows one');
  await expect(page.getByText('Every borrower shows one')).toBeVisible();
  await page.getByText(asked).click();
  await page.getByRole('radio', { name: chosen }).check();
  const room = () =>
    page.locator('[data-section=who]').evaluate((section) => {
      const items = [...section.querySelectorAll('.items > details')].map((item) => item.getBoundingClientRect());
      const least = items.slice(1).map((item, index) => item.top - (items[index]?.bottom ?? 0));
      return Math.min(...least, section.getBoundingClientRect().bottom - (items.at(-1)?.bottom ?? 0));
    });
  await expect.poll(room).toBeGreaterThanOrEqual(0);
});

test('a broken file shows its problems over the last good lesson, over a reload too, until it is mended @firefox', async ({
  page,
}) => {
  await open(page, '#deck/who');
  edit('quizzes/library.yaml', 'whether they own their home or rent it', 'whether they own their house or rent it');
  const overlay = page.locator('vite-error-overlay');
  await expect(overlay.getByText('quote-not-found')).toBeVisible();
  await expect(overlay.getByText(/quizzes\/library\.yaml:\d+:\d+/).first()).toBeVisible();
  await expect(overlay.getByText('whether they own their house or rent it')).toBeVisible();
  await expect(overlay.getByText('^^^^^')).toBeVisible();

  await page.reload();
  await expect(overlay.getByText('quote-not-found')).toBeVisible();
  await expect(page.locator('#deck').getByRole('heading', { name: 'Who may borrow a tool?' })).toBeVisible();

  edit('quizzes/library.yaml', 'whether they own their house or rent it', 'whether they own their home or rent it');
  await expect(overlay).toHaveCount(0);
  await expect(page).toHaveURL(/#deck\/who$/);
});

test('a new document becomes a page', async ({ page }) => {
  writeFileSync(
    path.join(content, 'slides/bees.md'),
    '---\ntitle: Bees\nlanguage: en\n---\n\n## Who keeps bees? {#who}\n\nBeekeepers keep bees.\n',
  );
  const place = `${address}bees.html`;
  await expect.poll(async () => (await page.request.get(place)).status()).toBe(200);
  await page.goto(place);
  await expect(page.getByRole('heading', { level: 1, name: 'Bees' })).toBeVisible();
  rmSync(path.join(content, 'slides/bees.md'));
});
