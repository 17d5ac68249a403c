import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { listen } from '../../src/cli/listen.ts';
import { createSiteServer } from '../../src/cli/serve-site.ts';
import { answerItem, openItem, radioItems } from './answer-item.ts';
import { expect, openView, test } from './lesson-test.ts';

const kit = path.resolve(import.meta.dirname, '../..');
const shelf = path.join(kit, 'tests/courses/shelf');

test.use({ serviceWorkers: 'allow' });

let work = '';
let server: Server;
let address = '';

test.beforeEach(async () => {
  work = mkdtempSync(path.join(tmpdir(), 'lectern-offline-'));
  cpSync(path.resolve(kit, process.env['LECTERN_SITE'] ?? 'tests/results/site'), path.join(work, 'site'), {
    recursive: true,
  });
  server = createSiteServer(path.join(work, 'site'));
  [address = ''] = await listen(server, 0, false);
});

test.afterEach(() => {
  server.closeAllConnections();
  server.close();
  rmSync(work, { recursive: true, force: true, maxRetries: 5 });
});

/** Waits until the device has the whole site. */
async function kept(page: Page): Promise<void> {
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active?.state), {
      timeout: 20_000,
    })
    .toBe('activated');
}

test('opens without a network after the first visit: every view, every answer', async ({ page, context, faults }) => {
  await openView(page, '#study', address);
  const [first = ''] = await radioItems(page);
  await answerItem(page, first);
  await expect(page.getByText('Saved on this device').first()).toBeVisible();
  await kept(page);
  await context.setOffline(true);
  server.closeAllConnections();
  server.close();
  for (const hash of ['#deck', '#quiz', '#review', '#progress', '#plan', '#class', '#paper', '#data', '']) {
    await openView(page, hash, address);
    await page.reload();
    await expect(page.locator('html')).toHaveAttribute('data-ready', '');
    await expect(page.getByRole('main').getByRole('heading').first()).toBeVisible();
  }
  await openView(page, '#study', address);
  await expect((await openItem(page, first)).getByText('Saved on this device')).toBeVisible();
  // another edition of the site
  await openView(page, '#study', `${address}harbour.html`);
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
  faults.allow(/ERR_INTERNET_DISCONNECTED|ERR_CONNECTION_REFUSED|Failed to load resource/);
});

test('opens without a network, and with one, where the host leads from page.html to page', async ({
  page,
  context,
  faults,
}) => {
  const inner = createSiteServer(path.join(work, 'site'));
  const outer = createServer((request, response) => {
    const { url = '/' } = request;
    if (url.includes('.html')) {
      response.writeHead(308, { Location: url.replace(/(index)?\.html/, '') }).end();
      return;
    }
    if (existsSync(path.join(work, 'site', `${url}.html`))) request.url = `${url}.html`;
    inner.emit('request', request, response);
  });
  const [host = ''] = await listen(outer, 0, false);
  await openView(page, '#study', `${host}harbour`);
  await kept(page);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
  await context.setOffline(true);
  outer.closeAllConnections();
  outer.close();
  for (const address of [`${host}harbour`, `${host}library.html`, host]) {
    await openView(page, '#study', address);
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
  }
  faults.allow(/ERR_INTERNET_DISCONNECTED|ERR_CONNECTION_REFUSED|Failed to load resource/);
});

test('can be installed: the page names a manifest, and its icon is there', async ({ page, request }) => {
  await openView(page, '', address);
  const link = new URL((await page.locator('link[rel="manifest"]').getAttribute('href')) ?? '', address).href;
  const manifest = await request.get(link);
  expect(manifest.headers()['content-type']).toContain('application/manifest+json');
  const { icons, start_url: start } = await manifest.json();
  expect((await request.get(new URL(icons[0].src, link).href)).headers()['content-type']).toBe('image/svg+xml');
  expect(new URL(start, link).href).toBe(address);
});

test('a new version comes when the learner says so, mixes with nothing, and keeps every answer', async ({ page }) => {
  // a whole site is built in its middle
  test.slow();
  await openView(page, '#study', address);
  const [first = '', second = ''] = await radioItems(page);
  await answerItem(page, first);
  await expect(page.getByText('Saved on this device').first()).toBeVisible();
  await kept(page);
  buildAnother(path.join(work, 'next'));
  renameSync(path.join(work, 'site'), path.join(work, 'before'));
  renameSync(path.join(work, 'next'), path.join(work, 'site'));

  // a session under way: half an answer
  const item = await openItem(page, second);
  await item.getByRole('radio').first().check();
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  await expect(page.getByText('A new version of this lesson is here.')).toBeVisible({ timeout: 20_000 });
  // what is open goes on with its own parts, though the server has them no more
  await page.goto(`${address}#paper`);
  await expect(page.getByRole('main').getByRole('heading').first()).toBeVisible();
  await page.reload();
  await expect(page.getByText('The tool lending library')).toHaveCount(0);
  await openView(page, '#study', address);
  await expect((await openItem(page, second)).getByRole('radio').first()).toBeChecked();

  await page.getByRole('button', { name: 'Load it now' }).click();
  await expect(page.getByText('The tool lending library').first()).toBeAttached();
  await expect(page.locator('html')).toHaveAttribute('data-ready', '');
  await expect((await openItem(page, first)).getByText('Saved on this device')).toBeVisible();
  const scripts = await page.evaluate(() => [...document.scripts].map(({ src }) => src).filter((src) => src !== ''));
  for (const script of scripts)
    expect(readFileSync(path.join(work, 'site', new URL(script).pathname), 'utf8')).not.toBe('');
});

/** Builds the shelf with another title, and so with another worker. */
function buildAnother(out: string): void {
  const root = path.join(work, 'shelf');
  cpSync(shelf, root, { recursive: true });
  const file = path.join(root, 'slides/library.md');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^title: .*$/m, 'title: The tool lending library'));
  const done = spawnSync(process.execPath, [path.join(kit, 'src/cli/build.mjs'), '--root', root, '--out', out], {
    encoding: 'utf8',
  });
  expect(done.status, done.stderr).toBe(0);
}
