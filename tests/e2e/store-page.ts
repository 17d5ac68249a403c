import path from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { build } from 'vite';

/** The page's script: the kit's own store and log, bundled for the test alone. */
let script: Promise<string> | undefined;

/**
 * Serves a bare page with the progress store on it, `store-page.html`, beside the site's own pages: for what would take
 * hours by hand. It shares the site's database, so what it records stands in the lesson's panel too.
 */
export async function serveStorePage(context: BrowserContext): Promise<void> {
  script ??= bundle();
  const text = await script;
  await context.route('**/store-page.js', (route) => route.fulfill({ contentType: 'text/javascript', body: text }));
  await context.route('**/store-page.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: '<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><script src="store-page.js"></script>',
    }),
  );
}

/** Opens the page and waits until the store has read what is there. */
export async function openStorePage(page: Page): Promise<void> {
  await page.goto('store-page.html');
  await page.evaluate(() => window.progress.flush());
}

async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: path.join(import.meta.dirname, 'store-page-entry.ts'), formats: ['iife'], name: 'storePage' },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (output === undefined || !('output' in output)) throw new Error('the store page was not built');
  return output.output[0].code;
}
