import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test as base, expect } from '@playwright/test';
import type Axe from 'axe-core';
import type { Browser, BrowserContext, ConsoleMessage, Page } from '@playwright/test';

/** What went wrong in the pages of one test; anything left in it at the end fails the test. */
export interface Faults {
  /** every fault so far, in words */
  readonly seen: readonly string[];
  /** Lets faults through that the test provokes on purpose; the pattern is matched against the words of the fault. */
  allow(pattern: RegExp): void;
  /** Watches a context that the test opened itself. */
  watch(context: BrowserContext): Promise<void>;
}

interface LessonFixtures {
  faults: Faults;
  /** Opens another, watched, context (a second learner, a phone, scripts off); closed at the end of the test. */
  openContext: (options?: Parameters<Browser['newContext']>[0]) => Promise<BrowserContext>;
}

/**
 * Playwright's `test`, in which *every* run fails on an uncaught error, a console error or warning of our origin, and a
 * report of the Content Security Policy.
 */
export const test = base.extend<LessonFixtures>({
  faults: async ({ baseURL }, use) => {
    const faults = createFaults(baseURL ?? '');
    await use(faults);
    expect(faults.seen, 'errors, console messages and policy reports of the pages').toEqual([]);
  },
  context: async ({ context, faults }, use) => {
    await faults.watch(context);
    await use(context);
  },
  openContext: async ({ browser, faults }, use) => {
    const opened: BrowserContext[] = [];
    await use(async (options) => {
      const context = await browser.newContext(options);
      opened.push(context);
      await faults.watch(context);
      return context;
    });
    for (const context of opened) await context.close();
  },
});

export { expect };

function createFaults(baseURL: string): Faults {
  const seen: string[] = [];
  const allowed: RegExp[] = [];
  return {
    get seen() {
      return seen.filter((fault) => !allowed.some((pattern) => pattern.test(fault)));
    },
    allow: (pattern) => void allowed.push(pattern),
    async watch(context) {
      context.on('weberror', (event) => seen.push(`uncaught: ${event.error().message}`));
      context.on('console', (message) => {
        if (isFault(message, baseURL)) seen.push(`console ${message.type()}: ${message.text()}`);
      });
      await context.addInitScript(() => {
        addEventListener('securitypolicyviolation', (event) => {
          console.error(`policy: ${event.effectiveDirective} refused ${event.blockedURI} ${event.sample}`);
        });
      });
    },
  };
}

/** Said by the graphics driver, and by Playwright where it keeps workers away. */
const notOurs = /GL Driver Message|WebGL|GPU stall|Service Worker registration blocked by Playwright/;

/** Errors always count; warnings count when they come from our pages and are not the graphics driver's. */
function isFault(message: ConsoleMessage, baseURL: string): boolean {
  if (message.type() === 'error') return true;
  if (message.type() !== 'warning' || notOurs.test(message.text())) return false;
  const { url } = message.location();
  return url === '' || url.startsWith(baseURL) || url.startsWith('http://classroom.test');
}

/**
 * Opens a view and waits until it stands: `openView(page, '#deck/embargo')`, `openView(page, '#study', 'library.es.html')`.
 *
 * `main.ts` says so by `<html data-ready>` when the view that was asked for has been started.
 *
 * @param hash  as in the address, with `#`; empty for home
 * @param file  the edition's page; the first course when left out
 */
export async function openView(page: Page, hash: string, file = ''): Promise<void> {
  await page.goto(`${file}${hash}`);
  await expect(page.locator('html')).toHaveAttribute('data-ready', '');
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Fails when axe finds a violation (WCAG 2.2 A and AA, and its best practices) in what is shown now.
 *
 * @param except  rules that what is shown breaks by being a test's own page
 */
export async function expectNoAxeViolations(page: Page, except: readonly string[] = []): Promise<void> {
  // a colour on its way to another is neither
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
  // Evaluated through the browser's debugger, to which the page's policy does not apply.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource);
  const found = await page.evaluate(async (off) => {
    const rules = Object.fromEntries(off.map((rule) => [rule, { enabled: false }]));
    // of WCAG 2.2 and not yet on by default, and 7:1 for text, which is level AAA
    const { violations } = await window.axe.run(document, {
      resultTypes: ['violations'],
      rules: { 'target-size': { enabled: true }, 'color-contrast-enhanced': { enabled: true }, ...rules },
    });
    return violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map((node) => node.html).join(' | ')}`);
  }, except);
  expect(found, 'axe violations').toEqual([]);
}

/**
 * Sums up how far the layout has moved by itself since the page was opened (Cumulative Layout Shift without its window,
 * so never less than CLS; shifts within 500 ms of an input do not count). Chromium only; 0 elsewhere.
 */
export async function layoutShift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return resolve(0);
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) if (isShift(entry) && !entry.hadRecentInput) sum += entry.value;
        }).observe({ type: 'layout-shift', buffered: true });
        // Buffered entries come as a task of their own, after two frames at the latest.
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => resolve(sum))));
        function isShift(entry: PerformanceEntry): entry is PerformanceEntry & LayoutShift {
          return 'value' in entry && 'hadRecentInput' in entry;
        }
      }),
  );
}

interface LayoutShift {
  readonly value: number;
  readonly hadRecentInput: boolean;
}

declare global {
  interface Window {
    axe: typeof Axe;
  }
}
