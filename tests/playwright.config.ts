import { createServer } from 'node:net';
import { totalmem } from 'node:os';
import path from 'node:path';
import { defineConfig } from '@playwright/test';
import { findBrowser, findFirefox } from '../src/cli/find-browser.ts';

const root = path.resolve(import.meta.dirname, '..');
const site = path.resolve(root, process.env.LECTERN_SITE ?? 'tests/results/site');
// The workers read this file again: they must come to the same port.
const port = (process.env.LECTERN_PORT ??= String(await freePort()));
const firefox = findFirefox();

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'results/playwright',
  timeout: 60_000,
  expect: { timeout: 15_000 },
  // accessibility trees, by kind of item
  snapshotPathTemplate: 'golden/trees/{arg}{ext}',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: totalmem() < 4 * 2 ** 30 ? 1 : 2,
  reporter: [['line'], ['json', { outputFile: 'results/browser.json' }]],
  use: {
    baseURL: `http://127.0.0.1:${port}/`,
    viewport: { width: 1280, height: 720 },
    locale: 'en-GB',
    // a worker would answer what tests answer in the network's place; `offline.spec.ts` lets it
    serviceWorkers: 'block',
  },
  projects: [
    {
      name: 'chromium',
      use: { browserName: 'chromium', launchOptions: findBrowser() },
    },
    ...(firefox
      ? [
          {
            name: 'firefox',
            grep: /@firefox/,
            use: {
              browserName: 'firefox' as const,
              ...(firefox.channel ? { channel: firefox.channel } : {}),
              launchOptions: { executablePath: firefox.executablePath },
            },
          },
        ]
      : []),
  ],
  webServer: {
    command: `node src/cli/preview.mjs --root tests/courses/shelf --dist "${site}" --port ${port}`,
    cwd: root,
    url: `http://127.0.0.1:${port}/`,
    timeout: 60_000,
  },
});

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const found = typeof address === 'object' && address ? address.port : 0;
      probe.close(() => resolve(found));
    });
  });
}
