import type { Browser, Page } from '@playwright/test';
import { onSlowPage } from './slow-page.ts';

/** ms until a page is given up: 900 sections take their time over a slow line */
const patience = 120_000;

/** An input that was answered: how long it took, and whether the text changed or only a step of a slide was taken. */
interface Answered {
  readonly time: number;
  readonly isNewText: boolean;
}

/** Opens a page and waits until it takes keys; the floor does at once. */
async function open(page: Page, url: string): Promise<void> {
  await page.goto(url, { waitUntil: 'networkidle', timeout: patience });
  await page.waitForFunction(
    () => {
      const { view, ready } = document.documentElement.dataset;
      return view === undefined || ready !== undefined;
    },
    undefined,
    { timeout: patience },
  );
}

/**
 * Puts a stop-watch into the page: from the input event's own time stamp to the end of the first frame in which what
 * `selector` shows has changed (a task posted from that frame's animation callback runs after its paint).
 */
async function watch(page: Page, selector: string, input: 'keydown' | 'click'): Promise<void> {
  await page.evaluate(
    ([selector, input]) => {
      const answered: { time: number; isNewText: boolean }[] = [];
      const text = () => [...document.querySelectorAll(selector)].map((node) => node.textContent).join('\n');
      const steps = () => document.querySelectorAll(`:is(${selector}) .fragment.visible`).length;
      Object.assign(globalThis, { answered });
      addEventListener(
        input,
        (event) => {
          const before = { text: text(), steps: steps() };
          const look = () => {
            const isNewText = text() !== before.text;
            const isAnswered = isNewText || steps() !== before.steps;
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => {
              if (isAnswered) answered.push({ time: performance.now() - event.timeStamp, isNewText });
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

async function taken(page: Page, count: number): Promise<readonly Answered[]> {
  await page.waitForFunction((count) => (Reflect.get(globalThis, 'answered') as unknown[]).length >= count, count);
  return page.evaluate(() => Reflect.get(globalThis, 'answered') as Answered[]);
}

/**
 * Milliseconds from PageDown to the next slide painted, over `steps` presses with a rest between them; presses that only take
 * a step of the same slide are left out.
 */
export function measureSteps(browser: Browser, url: string, slide: string, steps: number): Promise<number[]> {
  return onSlowPage(browser, async (page) => {
    await open(page, url);
    await page.waitForTimeout(1000);
    await watch(page, slide, 'keydown');
    for (let step = 1; step <= steps; step++) {
      await page.keyboard.press('PageDown');
      await taken(page, step);
      await page.waitForTimeout(250);
    }
    return (await taken(page, steps)).filter(({ isNewText }) => isNewText).map(({ time }) => time);
  });
}

/** Milliseconds from the click on Check to the painted feedback, for the item that stands open at `url`. */
export function measureAnswer(browser: Browser, url: string, showItem: (page: Page) => Promise<void>): Promise<number> {
  return onSlowPage(browser, async (page) => {
    await open(page, url);
    await page.waitForTimeout(500);
    await showItem(page);
    await page.getByRole('radio').first().check({ force: true });
    await page.waitForTimeout(500);
    await watch(page, '[role=status]', 'click');
    await page.getByRole('button', { name: 'Check', exact: true }).click();
    const [answer] = await taken(page, 1);
    return answer?.time ?? Number.NaN;
  });
}
