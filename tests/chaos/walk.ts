import type { Page } from '@playwright/test';

/** What somebody does from one crash of the browser to the next. */
export interface Walk {
  /** where the page is opened each time, from the site's folder on */
  readonly address: string;
  /** Looks at the page that has just been opened: what was said to be saved and is gone, in words. */
  findLoss(page: Page): Promise<string | undefined>;
  /** Does one thing more, and returns the moment the page says "Saved". */
  act(page: Page): Promise<void>;
}
