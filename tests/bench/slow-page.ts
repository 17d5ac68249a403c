import type { Browser, Page } from '@playwright/test';

/** The learner of the bars: a phone-class processor on a poor mobile line (1.6 Mbit/s, 150 ms). */
const line = { offline: false, latency: 150, downloadThroughput: (1.6e6 / 8) * 1, uploadThroughput: 750e3 / 8 };
const slowdown = 4;

/** Opens a fresh context (cold cache) with the slow line and processor, hands its page to `measure`, and closes it. */
export async function onSlowPage<T>(
  browser: Browser,
  measure: (page: Page, requests: readonly string[]) => Promise<T>,
  viewport = { width: 1280, height: 720 },
): Promise<T> {
  const context = await browser.newContext({ viewport });
  const page = await context.newPage();
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  const cdp = await context.newCDPSession(page);
  await cdp.send('Network.enable');
  await cdp.send('Network.emulateNetworkConditions', line);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  try {
    return await measure(page, requests);
  } finally {
    await context.close();
  }
}
