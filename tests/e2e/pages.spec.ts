import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { listen } from '../../src/cli/listen.ts';
import { createSiteServer } from '../../src/cli/serve-site.ts';
import { expect, openView, test } from './lesson-test.ts';

const site = path.resolve(import.meta.dirname, '../..', process.env.LECTERN_SITE ?? 'tests/results/site');

test('every edition is a page of its own, and the first course is the index', async ({ page }) => {
  const titles = {
    '': 'The Millbrook Tool Library',
    'library.html': 'The Millbrook Tool Library',
    'library.es.html': 'La biblioteca de herramientas de Millbrook',
  };
  for (const [file, title] of Object.entries(titles)) {
    await openView(page, '', file);
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await expect(page).toHaveTitle(title);
  }
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
});

test('the other courses and editions stand on the shelf', async ({ page }) => {
  await openView(page, '');
  const shelf = page.getByRole('main').getByRole('listitem').getByRole('link');
  await shelf.and(page.locator('[href$="allotments.html"]')).click();
  await expect(page).toHaveURL(/\/allotments\.html$/);
  await expect(page.locator('html')).toHaveAttribute('data-ready', '');
  await page.getByRole('link', { name: 'La biblioteca de herramientas de Millbrook' }).click();
  await expect(page).toHaveURL(/\/library\.es\.html$/);
});

test('editions of a course name each other, for browsers and search engines', async ({ page }) => {
  for (const file of ['', 'library.es.html']) {
    await page.goto(file);
    const links = await page
      .locator('link[rel="alternate"]')
      .evaluateAll((found) => found.map((link) => `${link.getAttribute('hreflang')} ${link.getAttribute('href')}`));
    expect(links).toEqual(['en ./library.html', 'es ./library.es.html']);
  }
  await page.goto('allotments.html');
  await expect(page.locator('link[rel="alternate"]')).toHaveCount(0);
});

test('a page that is no page is not found', async ({ request }) => {
  for (const name of ['cuba.html', 'library', 'assets/', '..%2f..%2fpackage.json']) {
    expect((await request.get(name)).status(), name).toBe(404);
  }
});

test('opened from a file, the page shows the article whole and says how to serve it', async ({ page, faults }) => {
  // The browser refuses modules from files, and says so.
  faults.allow(/file:|CORS|ERR_FAILED/);
  await page.goto(pathToFileURL(path.join(site, 'index.html')).href);
  await expect(page.getByText('npm run preview')).toBeVisible();
  for (const heading of ['Who may borrow a tool?', 'Who pays for the library?']) {
    await expect(page.getByRole('heading', { name: heading })).toBeVisible();
  }
  // The style sheet came through: a browser's own margin would be 8 px.
  await expect(page.locator('body')).toHaveCSS('margin-left', '0px');
});

test('the way to serve it is not shown where the page is served', async ({ page }) => {
  await page.goto('');
  await expect(page.getByText('npm run preview')).toBeHidden();
});

// Firefox under remote control goes on running scripts that were switched off.
test('with scripts off the article can be read whole', async ({ openContext, baseURL }) => {
  const page = await (await openContext({ javaScriptEnabled: false })).newPage();
  await page.goto(`${baseURL}#study/money`);
  await expect(page.getByRole('heading', { name: 'Who pays for the library?' })).toBeInViewport();
  for (const section of await page.locator('[data-section]').all()) await expect(section).toBeVisible();
  await expect(page.getByText('need scripts')).toBeVisible();
  await expect(page.getByText('npm run preview')).toBeHidden();
});

test('works from any folder of any host', async ({ openContext }) => {
  const host = mkdtempSync(path.join(tmpdir(), 'lectern-'));
  cpSync(site, path.join(host, 'courses/2026'), { recursive: true });
  const server = createSiteServer(host);
  try {
    const [address = ''] = await listen(server, 0, false);
    const page = await (await openContext()).newPage();
    await page.goto(`${address}courses/2026/#deck`);
    await expect(page.locator('html')).toHaveAttribute('data-ready', '');
    await page.goto(`${address}courses/2026/library.es.html#study`);
    await expect(page.locator('html')).toHaveAttribute('data-ready', '');
    await expect(page.locator('.reader')).toHaveCSS('display', /block|grid/);
  } finally {
    server.closeAllConnections();
    server.close();
    rmSync(host, { recursive: true });
  }
});

test('a working view takes at most eight requests, fonts included', async ({ openContext, baseURL }) => {
  for (const hash of ['', '#deck', '#deck/loan', '#study']) {
    const page = await (await openContext()).newPage();
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(`${baseURL}${hash}`);
    await expect(page.locator('html')).toHaveAttribute('data-ready', '');
    await page.evaluate(() => document.fonts.ready);
    expect(requests.length, `${hash}: ${requests.join(' ')}`).toBeLessThanOrEqual(8);
    const chunks = requests.flatMap((url) => /\/(deck|study)-[\w-]{8}\.js$/.exec(url)?.[1] ?? []);
    expect(chunks).toEqual(hash === '' ? [] : [hash.startsWith('#deck') ? 'deck' : 'study']);
  }
});
