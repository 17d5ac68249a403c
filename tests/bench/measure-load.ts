import type { Browser } from '@playwright/test';
import { onSlowPage } from './slow-page.ts';

export interface Load {
  /** largest contentful paint, ms after navigation */
  readonly lcp: number;
  /** total blocking time: what long tasks after the first paint exceed 50 ms by, ms */
  readonly tbt: number;
  /** cumulative layout shift, without the half second after an input */
  readonly cls: number;
  /** until the network had been quiet for half a second for the first time */
  readonly requests: number;
}

/** Loads an address cold on the slow page, waits until it has been quiet for 1.5 s, and reads the browser's own marks. */
export function measureLoad(browser: Browser, url: string): Promise<Load> {
  return onSlowPage(browser, async (page, requests) => {
    await page.addInitScript(() => {
      const seen = { lcp: 0, cls: 0, tasks: [] as [number, number][] };
      Object.assign(globalThis, { seen });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) seen.lcp = entry.startTime;
      }).observe({ type: 'largest-contentful-paint', buffered: true });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) seen.tasks.push([entry.startTime, entry.duration]);
      }).observe({ type: 'longtask', buffered: true });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          if (
            'value' in entry &&
            typeof entry.value === 'number' &&
            !('hadRecentInput' in entry && entry.hadRecentInput)
          )
            seen.cls += entry.value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(url, { waitUntil: 'networkidle' });
    const needed = requests.filter((request) => !request.startsWith('data:')).length;
    await page.waitForTimeout(1500);
    const seen = await page.evaluate(() => {
      const first = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
      const all = Reflect.get(globalThis, 'seen') as { lcp: number; cls: number; tasks: [number, number][] };
      return { ...all, first };
    });
    const late = seen.tasks.filter(([start, duration]) => start + duration > seen.first);
    return {
      lcp: seen.lcp,
      cls: seen.cls,
      tbt: late.reduce((sum, [, duration]) => sum + Math.max(0, duration - 50), 0),
      requests: needed,
    };
  });
}
