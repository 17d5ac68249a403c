import type { Browser, Page } from '@playwright/test';
import { onSlowPage } from './slow-page.ts';

/**
 * Puts a stop-watch into the page: from the input event's own time stamp to the end of the first frame in which
 * `selector`'s text has changed (a task posted from that frame's animation callback runs after its paint).
 */
async function watch(page: Page, selector: string, input: 'keydown' | 'click'): Promise<void> {
  await page.evaluate(
    ([selector, input]) => {
      const times: number[] = [];
      const text = () => [...document.querySelectorAll(selector)].map((node) => node.textContent).join('\n');
      Object.assign(globalThis, { times });
      addEventListener(
        input,
        (event) => {
          const before = text();
          const look = () => {
            const changed = text() !== before;
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => {
              if (changed) times.push(performance.now() - event.timeStamp);
              else requestAnimationFrame(look);
            };
            port2.postMessage(0);
          };
          requestAnimationFrame(look);
        },
        { capture: true },
      );
    },
    [selector, input] as const,
  );
}

async function taken(page: Page, count: number): Promise<number[]> {
  await page.waitForFunction((count) => (Reflect.get(globalThis, 'times') as number[]).length >= count, count);
  return page.evaluate(() => Reflect.get(globalThis, 'times') as number[]);
}

/** Milliseconds from PageDown to the next slide painted, for `steps` steps with a rest between them. */
export function measureSteps(browser: Browser, url: string, slide: string, steps: number): Promise<number[]> {
  return onSlowPage(browser, async (page) => {
    await page.goto(url, { waitUntil: 'networkidle' });
    await page.waitForTimeout(1000);
    await watch(page, slide, 'keydown');
    for (let step = 1; step <= steps; step++) {
      await page.keyboard.press('PageDown');
      await taken(page, step);
      await page.waitForTimeout(250);
    }
    return taken(page, steps);
  });
}

/** Milliseconds from the click on Check to the painted feedback, for the item that stands open at `url`. */
export function measureAnswer(browser: Browser, url: string, open: (page: Page) => Promise<void>): Promise<number> {
  return onSlowPage(browser, async (page) => {
    await page.goto(url, { waitUntil: 'networkidle' });
    await page.waitForTimeout(500);
    await open(page);
    await page.getByRole('radio').first().check({ force: true });
    await page.waitForTimeout(500);
    await watch(page, '[role=status]', 'click');
    await page.getByRole('button', { name: 'Check', exact: true }).click();
    const [time] = await taken(page, 1);
    return time ?? Number.NaN;
  });
}
